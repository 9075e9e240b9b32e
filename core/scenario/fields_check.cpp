// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a field accepts.

#include <charconv>
#include <chrono>
#include <cmath>

#include <fmt/format.h>

#include "core/scenario/fields.h"
#include "core/scenario/utf8.h"

namespace reckoner {

namespace {

constexpr std::size_t kLongestLine = 500;
constexpr std::size_t kLongestText = 100'000;
constexpr std::size_t kLongestQuote = 60; ///< of a refused text, in a message

Expected<void> refuse(const FieldSpec &spec, Message message)
{
    return failure({Error::Code::badInput, {}, std::string(spec.key), std::move(message)});
}

std::string shortened(const std::string &text)
{
    if (text.size() <= kLongestQuote)
        return text;
    std::size_t end = kLongestQuote;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end; // never cut a character in two
    return text.substr(0, end) + "...";
}

std::string quoted(const std::string &text)
{
    return fmt::format("\"{}\"", shortened(text));
}

Message outsideRange(const FieldSpec &spec, double value)
{
    const Sentence unit{"Unit", symbol(spec.unit).data()};
    if (spec.unit == Unit::fraction || symbol(spec.unit).empty())
        return {RECKONER_SENTENCE("Error", "%1 is outside the range %2 to %3"), value, spec.minimum,
                spec.maximum};
    return {RECKONER_SENTENCE("Error", "%1 is outside the range %2 to %3 %4"), value, spec.minimum,
            spec.maximum, unit};
}

Expected<void> checkNumber(const FieldSpec &spec, double value)
{
    if (!std::isfinite(value))
        return refuse(spec, {RECKONER_SENTENCE("Error", "%1 is not a finite number"), value});
    if (value < spec.minimum || value > spec.maximum)
        return refuse(spec, outsideRange(spec, value));
    if (spec.whole && value != std::floor(value))
        return refuse(spec, {RECKONER_SENTENCE("Error", "%1 is not a whole number"), value});
    return {};
}

Expected<void> checkChoice(const FieldSpec &spec, int index)
{
    if (index >= 0 && static_cast<std::size_t>(index) < spec.choices.size())
        return {};
    return refuse(spec, {RECKONER_SENTENCE("Error", "choice %1 is outside the range 0 to %2"),
                         index, spec.choices.size() - 1});
}

bool isDay(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return false;
    const auto digits = [&](std::size_t at, std::size_t count) {
        unsigned value = 0;
        const char *end = text.data() + at + count;
        const auto result = std::from_chars(text.data() + at, end, value);
        return result.ec == std::errc{} && result.ptr == end ? static_cast<int>(value) : -1;
    };
    const int year = digits(0, 4);
    const int month = digits(5, 2);
    const int day = digits(8, 2);
    return year > 0 && month > 0 && day > 0 &&
           std::chrono::year_month_day{std::chrono::year{year},
                                       std::chrono::month{static_cast<unsigned>(month)},
                                       std::chrono::day{static_cast<unsigned>(day)}}
               .ok();
}

/// Line breaks and tabs in a text of several lines; nothing else, because reports cannot hold it.
bool isAllowedControl(const FieldSpec &spec, unsigned char c)
{
    return spec.multiline && (c == '\n' || c == '\t' || c == '\r');
}

Expected<void> checkText(const FieldSpec &spec, const std::string &text)
{
    const std::size_t longest = spec.multiline ? kLongestText : kLongestLine;
    if (!isUtf8(text))
        return refuse(spec, RECKONER_SENTENCE("Error", "the text is not valid UTF-8"));
    if (text.size() > longest)
        return refuse(spec, {RECKONER_SENTENCE("Error", "%1 is %2 bytes long; %3 is the limit"),
                             quoted(text), text.size(), longest});
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte < 0x20 || byte == 0x7F) && !isAllowedControl(spec, byte))
            return refuse(spec,
                          {RECKONER_SENTENCE("Error", "the text holds the control character %1"),
                           fmt::format("{:#04x}", byte)});
    }
    if (spec.date && !text.empty() && !isDay(text))
        return refuse(spec, {RECKONER_SENTENCE("Error", "%1 is not a day written as 2026-09-19"),
                             quoted(text)});
    if (spec.kind == FieldKind::reference && !spec.optional && text.empty())
        return refuse(spec, RECKONER_SENTENCE("Error", "this field cannot be left empty"));
    return {};
}

} // namespace

Expected<void> checkField(const FieldSpec &spec, const FieldValue &value)
{
    switch (spec.kind) {
    case FieldKind::number:
        if (const auto *number = std::get_if<double>(&value))
            return checkNumber(spec, *number);
        return refuse(spec, RECKONER_SENTENCE("Error", "the value is not a number"));
    case FieldKind::choice:
        if (const auto *index = std::get_if<int>(&value))
            return checkChoice(spec, *index);
        return refuse(spec, RECKONER_SENTENCE("Error", "the value is not a choice"));
    case FieldKind::flag:
        if (std::holds_alternative<bool>(value))
            return {};
        return refuse(spec, RECKONER_SENTENCE("Error", "the value is not true or false"));
    case FieldKind::text:
    case FieldKind::reference:
        if (const auto *text = std::get_if<std::string>(&value))
            return checkText(spec, *text);
        return refuse(spec, RECKONER_SENTENCE("Error", "the value is not a text"));
    }
    return refuse(spec, RECKONER_SENTENCE("Error", "the field is of no known kind"));
}

} // namespace reckoner
