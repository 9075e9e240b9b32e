// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/codec.h"

#include <set>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/scenario/calibration_codec.h"
#include "core/scenario/fields.h"
#include "core/scenario/file_io.h"
#include "core/scenario/utf8.h"
#include "core/units/reasons.h"

namespace reckoner {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kLongestQuote = 80; ///< of a refused value, in a message
constexpr Sentence kNoObject = RECKONER_SENTENCE("Error", "%1 is not an object");

tl::unexpected<Error> refuse(std::string field, Message message)
{
    return failure({Error::Code::badInput, {}, std::move(field), std::move(message)});
}

std::string quoted(const Json &json)
{
    std::string text = json.dump(-1, ' ', false, Json::error_handler_t::replace);
    if (text.size() > kLongestQuote) {
        std::size_t end = kLongestQuote;
        while (end > 0 && !isUtf8(std::string_view(text).substr(0, end)))
            --end;
        text = text.substr(0, end) + "...";
    }
    return text;
}

Expected<FieldValue> choiceFrom(const FieldSpec &spec, const Json &json)
{
    std::string keys;
    for (std::size_t i = 0; i < spec.choices.size(); ++i) {
        if (json == spec.choices[i].key)
            return static_cast<int>(i);
        keys += fmt::format("{}\"{}\"", i == 0 ? "" : ", ", spec.choices[i].key);
    }
    return refuse({}, {RECKONER_SENTENCE("Error", "%1 is none of %2"), quoted(json), keys});
}

Expected<FieldValue> valueFrom(const FieldSpec &spec, const Json &json)
{
    switch (spec.kind) {
    case FieldKind::number:
        if (json.is_number())
            return json.get<double>();
        return refuse({}, {RECKONER_SENTENCE("Error", "%1 is not a number"), quoted(json)});
    case FieldKind::choice:
        return choiceFrom(spec, json);
    case FieldKind::flag:
        if (json.is_boolean())
            return json.get<bool>();
        return refuse({}, {RECKONER_SENTENCE("Error", "%1 is not true or false"), quoted(json)});
    case FieldKind::text:
    case FieldKind::reference:
        if (json.is_string())
            return json.get<std::string>();
        return refuse({}, {RECKONER_SENTENCE("Error", "%1 is not a text"), quoted(json)});
    }
    return refuse({}, RECKONER_SENTENCE("Error", "the field is of no known kind"));
}

Expected<void> readFields(const Json &json, Scenario &scenario, Json &unknown)
{
    if (!json.is_object())
        return refuse("fields", {kNoObject, quoted(json)});
    for (const auto &[key, value] : json.items()) {
        const FieldSpec *spec = findField(key);
        if (!spec) {
            unknown["fields"][key] = value;
            continue;
        }
        auto stored = valueFrom(*spec, value).and_then([&](const FieldValue &field_value) {
            return setField(scenario, *spec, field_value);
        });
        if (!stored) {
            stored.error().field = "fields." + key;
            return stored;
        }
    }
    return {};
}

Expected<void> readOverrides(const Json &json, Scenario &scenario)
{
    if (!json.is_object())
        return refuse("overrides", {kNoObject, quoted(json)});
    for (const auto &[key, value] : json.items()) {
        if (!value.is_number())
            return refuse("overrides." + key,
                          {RECKONER_SENTENCE("Error", "%1 is not a number"), quoted(value)});
        scenario.overrides[key] = value.get<double>();
    }
    return {};
}

Expected<void> readOwnWeek(const Json &json, Scenario &scenario)
{
    constexpr std::size_t kHours = 168;
    if (!json.is_array() || (!json.empty() && json.size() != kHours))
        return refuse("own_week",
                      RECKONER_SENTENCE(
                          "Error", "must be a list of 168 numbers, one for each hour of the week"));
    for (const Json &hour : json) {
        if (!hour.is_number() || hour.get<double>() < 0.0 || hour.get<double>() > 1.0)
            return refuse("own_week",
                          {RECKONER_SENTENCE("Error", "%1 is not between 0 and 1"), quoted(hour)});
        scenario.own_week.push_back(hour.get<double>());
    }
    const bool idle = std::ranges::none_of(scenario.own_week, [](double h) { return h > 0.0; });
    if (!json.empty() && idle)
        return refuse("own_week", RECKONER_SENTENCE("Error", "no hour of the week has any load"));
    return {};
}

Expected<void> readCalibration(const Json &json, Scenario &scenario)
{
    Expected<Calibration> calibration = calibrationFrom(json);
    if (!calibration)
        return tl::unexpected(calibration.error());
    scenario.training_calibration = std::move(*calibration);
    return {};
}

Expected<void> checkVersion(const Json &document)
{
    const auto format = document.find("format");
    if (format == document.end())
        return refuse("format", {RECKONER_SENTENCE("Error", "missing; a scenario says “%1”"),
                                 kScenarioFormat});
    if (*format != kScenarioFormat)
        return refuse("format", {RECKONER_SENTENCE("Error", "%1 is not “%2”: this is no scenario"),
                                 quoted(*format), kScenarioFormat});
    const auto version = document.find("version");
    if (version == document.end())
        return refuse("version", RECKONER_SENTENCE("Error", "is missing"));
    if (!version->is_number_integer() || *version < 1)
        return refuse("version",
                      {RECKONER_SENTENCE("Error", "%1 is not a version number"), quoted(*version)});
    if (*version > kScenarioVersion)
        return failure({Error::Code::newer,
                        {},
                        "version",
                        {RECKONER_SENTENCE("Error", "the scenario is of version %1, this program "
                                                    "reads up to version %2: open it with a newer "
                                                    "Reckoner"),
                         quoted(*version), kScenarioVersion}});
    return {};
}

Expected<Scenario> read(const Json &document)
{
    if (!document.is_object())
        return refuse({}, {kNoObject, quoted(document)});
    if (auto checked = checkVersion(document); !checked)
        return tl::unexpected(checked.error());
    Scenario scenario;
    Json unknown = Json::object();
    for (const auto &[key, value] : document.items()) {
        Expected<void> done;
        if (key == "fields")
            done = readFields(value, scenario, unknown);
        else if (key == "overrides")
            done = readOverrides(value, scenario);
        else if (key == "own_week")
            done = readOwnWeek(value, scenario);
        else if (key == "training_calibration")
            done = readCalibration(value, scenario);
        else if (key != "format" && key != "version")
            unknown[key] = value;
        if (!done)
            return tl::unexpected(done.error());
    }
    if (!unknown.empty())
        scenario.unknown_json = unknown.dump();
    return scenario;
}

/// Brackets outside texts, so that a hostile file cannot exhaust the stack of the parser's tree.
bool isTooDeep(std::string_view json)
{
    int depth = 0;
    bool inside_text = false;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inside_text) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inside_text = false;
        } else if (c == '"') {
            inside_text = true;
        } else if (c == '{' || c == '[') {
            if (++depth > kDeepestScenario)
                return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

struct DuplicateKey {
    std::string key;
};

/// Parses strictly. A key that stands twice is refused, because one of the two would be lost.
Expected<Json> parse(std::string_view json)
{
    std::vector<std::set<std::string>> open_objects;
    const auto watch = [&](int, Json::parse_event_t event, Json &parsed) {
        if (event == Json::parse_event_t::object_start)
            open_objects.emplace_back();
        else if (event == Json::parse_event_t::object_end)
            open_objects.pop_back();
        else if (event == Json::parse_event_t::key &&
                 !open_objects.back().insert(parsed.get<std::string>()).second)
            throw DuplicateKey{parsed.get<std::string>()};
        return true;
    };
    try {
        return Json::parse(json, watch);
    } catch (const DuplicateKey &duplicate) {
        return refuse(duplicate.key, RECKONER_SENTENCE("Error", "this key stands twice"));
    } catch (const Json::parse_error &error) {
        return refuse({}, brokenJson(json, error.byte));
    } catch (const Json::exception &) {
        return refuse({}, RECKONER_SENTENCE("Error", "not valid JSON: a number is too large"));
    }
}

} // namespace

Expected<Scenario> fromJson(std::string_view json, std::string_view file)
{
    Expected<Scenario> scenario;
    if (json.size() > kLargestScenario)
        scenario =
            refuse({}, {RECKONER_SENTENCE("Error", "the text is %1 bytes long; %2 is the limit"),
                        json.size(), kLargestScenario});
    else if (isTooDeep(json))
        scenario =
            refuse({}, {RECKONER_SENTENCE("Error", "the text is nested deeper than %1 levels"),
                        kDeepestScenario});
    else
        scenario = parse(json).and_then(read);
    if (!scenario)
        scenario.error().file = file;
    return scenario;
}

std::vector<std::string> unknownKeys(const Scenario &scenario)
{
    std::vector<std::string> keys;
    const Json unknown = Json::parse(scenario.unknown_json, nullptr, false);
    if (!unknown.is_object())
        return keys;
    for (const auto &[key, value] : unknown.items()) {
        if (key != "fields") {
            keys.push_back(key);
            continue;
        }
        for (const auto &[name, ignored] : value.items())
            keys.push_back("fields." + name);
    }
    return keys;
}

Expected<Scenario> readScenario(const std::filesystem::path &path)
{
    return readFile(path, kLargestScenario).and_then([&](const std::string &text) {
        return fromJson(text, path.string());
    });
}

} // namespace reckoner
