// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>
#include <vector>

#include <nlohmann/json.hpp>

#include "core/catalog/json_reader.h"
#include "core/units/reasons.h"

namespace reckoner {

using nlohmann::json;

namespace {

constexpr int kDeepest = 8;
constexpr std::size_t kLongestShown = 60;

struct TooDeep {};

} // namespace

std::string shown(const json &value)
{
    std::string text = value.dump(-1, ' ', false, json::error_handler_t::replace);
    if (text.size() > kLongestShown) {
        std::size_t cut = kLongestShown;
        while (cut > 0 && (static_cast<unsigned char>(text[cut]) & 0xC0U) == 0x80U)
            --cut;
        text = text.substr(0, cut) + "...";
    }
    return text;
}

std::optional<json> parseStrictly(const std::string &text, const ReadContext &context)
{
    // The library keeps the last of two equal keys and says nothing.
    std::vector<std::set<std::string>> keys;
    const auto watch = [&](int depth, json::parse_event_t event, json &parsed) {
        const auto level = static_cast<std::size_t>(depth);
        if (depth > kDeepest)
            throw TooDeep();
        if (event == json::parse_event_t::object_start) {
            keys.resize(level + 1);
            keys[level].clear();
        } else if (event == json::parse_event_t::key) {
            auto key = parsed.get<std::string>();
            if (!keys[level - 1].insert(key).second)
                context.fail(std::move(key), RECKONER_SENTENCE("Error", "this key stands twice"));
        }
        return true;
    };
    try {
        return json::parse(text, watch);
    } catch (const TooDeep &) {
        context.fail(
            {}, {RECKONER_SENTENCE("Error", "the text is nested deeper than %1 levels"), kDeepest});
    } catch (const json::parse_error &error) {
        context.fail({}, brokenJson(text, error.byte));
    } catch (const json::out_of_range &) {
        context.fail({}, RECKONER_SENTENCE("Error", "not valid JSON: a number is too large"));
    }
    return std::nullopt;
}

} // namespace reckoner
