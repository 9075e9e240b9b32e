// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <vector>

#include "core/units/quantity.h"
#include "core/validation/subjects.h"

namespace reckoner {

namespace {

struct Name {
    std::string family; // "h100", "rtx4090", "rtx6000ada"
    std::string form;   // "sxm", "pcie", "nvl" or empty
    double memory_gb = 0;
    double power_w = 0; // "500W"
};

std::vector<std::string> words(std::string_view text)
{
    std::vector<std::string> out;
    std::string word;
    for (const char c : lowered(text) + " ") {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.') {
            word += c;
        } else if (!word.empty()) {
            out.push_back(word);
            word.clear();
        }
    }
    return out;
}

std::string formOf(const std::string &word)
{
    if (word.substr(0, 3) == "sxm" || word == "hgx" || word == "dgx" || word == "oam")
        return "sxm";
    if (word == "pcie" || word == "nvl")
        return word;
    return {};
}

bool isNoise(const std::string &word)
{
    static constexpr auto kNoise = std::to_array<std::string_view>(
        {"nvidia",   "amd",    "geforce",   "instinct", "tesla",  "blackwell",   "generation",
         "se",       "server", "edition",   "single",   "huawei", "workstation", "intel",
         "per",      "gpu",    "apple",     "unified",  "radeon", "cts",         "gpus",
         "tensor",   "core",   "superchip", "card",     "cards",  "accelerator", "nvlink",
         "nvswitch", "npu",    "x",         "class"});
    const bool rack = word.size() > 3 && word.substr(0, 3) == "nvl"; // "GB200 NVL72"
    return rack || std::find(kNoise.begin(), kNoise.end(), word) != kNoise.end();
}

// "8x" in "8xH100" and "8 x A100".
std::string withoutCount(const std::string &word)
{
    const std::size_t digits = word.find_first_not_of("0123456789");
    if (digits == 0 || digits > 4 || digits == std::string::npos || word[digits] != 'x')
        return word;
    return word.substr(digits + 1);
}

// A number before the name: "8 H100", "8 × A100".
bool isCount(const std::string &word, bool first, bool last)
{
    return first && !last && word.size() <= 3 &&
           word.find_first_not_of("0123456789") == std::string::npos;
}

// "40c" in "M3-Max-40c".
bool countsCores(const std::string &word)
{
    return word.size() >= 2 && word.size() <= 4 && word.back() == 'c' &&
           parseNumber(std::string_view(word).substr(0, word.size() - 1)).has_value();
}

// "80gb", "141gib" or "24g".
std::optional<double> memoryOf(const std::string &word)
{
    for (const std::string_view unit : {"gib", "gb", "g"}) {
        if (word.size() > unit.size() && word.ends_with(unit))
            return parseNumber(std::string_view(word).substr(0, word.size() - unit.size()));
    }
    return std::nullopt;
}

std::optional<double> powerOf(const std::string &word)
{
    if (word.size() < 3 || word.back() != 'w')
        return std::nullopt;
    return parseNumber(std::string_view(word).substr(0, word.size() - 1));
}

Name nameOf(std::string_view text)
{
    Name name;
    const std::size_t bracket = std::min(text.find('('), text.find(" + "));
    const std::vector<std::string> all = words(text.substr(0, bracket));
    for (std::size_t i = 0; i < all.size(); ++i) {
        const std::string word = withoutCount(all[i]);
        if (word.empty() || isCount(word, i == 0, i + 1 == all.size()))
            continue;
        if (const std::optional<double> gb = memoryOf(word))
            name.memory_gb = *gb;
        else if (const std::optional<double> watts = powerOf(word))
            name.power_w = *watts;
        else if (const std::string form = formOf(word); !form.empty())
            name.form = form;
        else if (!isNoise(word) && !countsCores(word) && word.substr(0, 3) != "hbm")
            name.family += word;
    }
    // Data sheets say "RTX A6000" where people say "A6000".
    if (name.family == "a6000" || name.family == "a5000" || name.family == "a4000")
        name.family = "rtx" + name.family;
    if (name.family.substr(0, 12) == "ryzenaimax39") // "Ryzen AI Max+ 395"
        name.family = "ryzenaimax395";
    if (name.family == "strixhalo")
        name.family = "ryzenaimax395";
    if (name.family.substr(0, 3) == "910")
        name.family = "ascend" + name.family;
    // The unnumbered 910B is its commonest bin.
    if (name.family == "ascend910b")
        name.family += name.memory_gb > 0 && name.memory_gb < 48 ? "4" : "3";
    return name;
}

} // namespace

const Accelerator *findAccelerator(const Catalog &catalog, std::string_view text)
{
    const Name wanted = nameOf(text);
    const Accelerator *best = nullptr;
    double best_score = 0;
    for (const Accelerator &a : catalog.accelerators) {
        const Name name = nameOf(a.name);
        Name variant = nameOf(a.variant);
        if (name.family.empty() || name.family != wanted.family)
            continue;
        const std::string &form = name.form.empty() ? variant.form : name.form;
        const bool form_agrees = wanted.form.empty() ? form != "pcie" && form != "nvl"
                                                     : wanted.form == form || form.empty();
        if (!wanted.form.empty() && !form_agrees && !(wanted.form == "sxm" && form.empty()))
            continue;
        double score = form_agrees ? 2.0 : 1.0;
        if (wanted.memory_gb > 0 && a.memory_gb.known()) {
            const double off = std::abs(a.memory_gb.typical - wanted.memory_gb) / wanted.memory_gb;
            if (off > 0.2)
                continue;
            score += 1.0 - off;
        }
        if (wanted.power_w > 0 && a.tdp_w.known() && a.tdp_w.typical == wanted.power_w)
            score += 1.0;
        if (!best || score > best_score) {
            best = &a;
            best_score = score;
        }
    }
    return best;
}

std::optional<double> statedMemory(std::string_view text)
{
    const std::string name = lowered(text);
    const auto before = [&](std::string_view unit) -> std::optional<double> {
        std::size_t end = name.find(unit);
        while (end != std::string::npos && end > 0 && name[end - 1] == ' ')
            --end;
        if (end == std::string::npos)
            return std::nullopt;
        std::size_t start = end;
        while (start > 0 && (std::isdigit(static_cast<unsigned char>(name[start - 1])) != 0 ||
                             name[start - 1] == '.'))
            --start;
        const std::optional<double> value = parseNumber(name.substr(start, end - start));
        return value && *value > 0.0 ? value : std::nullopt;
    };
    if (const std::optional<double> gib = before("gib"))
        return *gib * kBytesPerGib;
    constexpr double kServerCard = 40.0; // GB; smaller cards mostly have graphics memory
    if (const std::optional<double> gb = before("gb"))
        return *gb * kBytesPerGib * (*gb >= kServerCard ? kUsableMemory : kUsableGraphics);
    return std::nullopt;
}

Expected<Card> findCard(const Catalog &catalog, std::string_view text)
{
    if (text.empty())
        return failure({Error::Code::notFound,
                        {},
                        "gpu",
                        RECKONER_SENTENCE("Error", "the row names no accelerator")});
    const Accelerator *accelerator = findAccelerator(catalog, text);
    if (!accelerator)
        return failure({Error::Code::notFound,
                        {},
                        "gpu",
                        {RECKONER_SENTENCE("Error", "the catalog has no accelerator “%1”"), text}});
    return cardWithoutPower(*accelerator);
}

} // namespace reckoner
