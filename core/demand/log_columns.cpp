// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demand/log_columns.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>

#include "core/units/parse.h"

namespace reckoner {

namespace {

constexpr double kMilli = 1e-3;
constexpr double kMicro = 1e-6;
constexpr double kNano = 1e-9;

// Where the cell that begins a line ends.
std::size_t endOfCell(std::string_view line, char separator)
{
    if (line.find('"') == std::string_view::npos)
        return line.find(separator);
    bool quoted = false;
    for (std::size_t at = 0; at < line.size(); ++at) {
        if (line[at] == '"')
            quoted = !quoted;
        else if (line[at] == separator && !quoted)
            return at;
    }
    return std::string_view::npos;
}

// "arrival_ms", "time (ms)", "timestamp_nanos"; 0 when the name says nothing.
double unitNamed(const std::string &name)
{
    constexpr std::array<std::pair<std::string_view, double>, 9> kUnits = {{{"milli", kMilli},
                                                                            {"_ms", kMilli},
                                                                            {"(ms)", kMilli},
                                                                            {"micro", kMicro},
                                                                            {"_us", kMicro},
                                                                            {"(us)", kMicro},
                                                                            {"nano", kNano},
                                                                            {"_ns", kNano},
                                                                            {"(ns)", kNano}}};
    for (const auto &[word, unit] : kUnits) {
        if (name.find(word) != std::string::npos)
            return unit;
    }
    return 0.0;
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '"'; };
    while (!text.empty() && blank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && blank(text.back()))
        text.remove_suffix(1);
    return text;
}

std::optional<std::string_view> logCell(std::string_view line, std::size_t index, char separator)
{
    for (; index > 0; --index) {
        const std::size_t end = endOfCell(line, separator);
        if (end == std::string_view::npos)
            return std::nullopt;
        line.remove_prefix(end + 1);
    }
    return trimmed(line.substr(0, endOfCell(line, separator)));
}

char separatorOf(std::string_view line)
{
    for (const char separator : {'\t', ';'}) {
        if (line.find(separator) != std::string_view::npos)
            return separator;
    }
    return ',';
}

std::optional<LogColumns> columnsOf(std::string_view header)
{
    LogColumns columns;
    columns.separator = separatorOf(header);
    const auto find = [&](std::initializer_list<std::string_view> words,
                          std::size_t &into) -> bool {
        for (const std::string_view word : words) {
            for (std::size_t i = 0; const auto name = logCell(header, i, columns.separator); ++i) {
                if (lowered(*name).find(word) != std::string::npos) {
                    into = i;
                    return true;
                }
            }
        }
        return false;
    };
    if (!find({"timestamp", "arriv", "date", "time"}, columns.time) ||
        !find({"input", "prompt", "context"}, columns.input) ||
        !find({"output", "completion", "generated", "response"}, columns.output))
        return std::nullopt;
    columns.time_unit_s = unitNamed(lowered(*logCell(header, columns.time, columns.separator)));
    return columns;
}

std::string shownText(std::string_view text)
{
    constexpr std::size_t kLongest = 60;
    const bool cut = text.size() > kLongest;
    std::size_t end = std::min(text.size(), kLongest);
    while (cut && end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end; // never cut a character in two
    std::string out = "\"";
    for (const char c : text.substr(0, end))
        out += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? '?' : c;
    return out + (cut ? "...\"" : "\"");
}

} // namespace reckoner
