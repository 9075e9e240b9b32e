// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demand/log_time.h"

#include <charconv>
#include <chrono>

namespace reckoner {

namespace {

// Takes digits off the front.
std::optional<int> takeNumber(std::string_view &text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || value < 0)
        return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return value;
}

bool take(std::string_view &text, std::string_view any_of)
{
    if (text.empty() || any_of.find(text.front()) == std::string_view::npos)
        return false;
    text.remove_prefix(1);
    return true;
}

std::optional<double> daySeconds(std::string_view date)
{
    constexpr double kDay = 86'400.0;
    constexpr int kFirstYear = 1970;
    const std::optional<int> year = takeNumber(date);
    if (!year || *year < kFirstYear || !take(date, "-/"))
        return std::nullopt;
    const std::optional<int> month = takeNumber(date);
    if (!month || !take(date, "-/"))
        return std::nullopt;
    const std::optional<int> day = takeNumber(date);
    if (!day || !date.empty())
        return std::nullopt;
    const std::chrono::year_month_day ymd{std::chrono::year(*year),
                                          std::chrono::month(static_cast<unsigned>(*month)),
                                          std::chrono::day(static_cast<unsigned>(*day))};
    if (!ymd.ok())
        return std::nullopt;
    return double(std::chrono::sys_days(ymd).time_since_epoch().count()) * kDay;
}

// "+08:00", "-0530", "Z" or nothing.
std::optional<double> offsetSeconds(std::string_view text)
{
    if (text.empty() || text == "Z" || text == "z" || text == " UTC")
        return 0.0;
    const double sign = text.front() == '-' ? -1.0 : 1.0;
    if (!take(text, "+-"))
        return std::nullopt;
    constexpr std::size_t kCompact = 4; // hhmm
    constexpr int kHundred = 100;
    const bool compact = text.size() == kCompact && text.find(':') == std::string_view::npos;
    std::optional<int> hours = takeNumber(text);
    if (!hours)
        return std::nullopt;
    int minutes = 0;
    if (compact) {
        minutes = *hours % kHundred;
        hours = *hours / kHundred;
    } else if (take(text, ":")) {
        const std::optional<int> rest = takeNumber(text);
        if (!rest)
            return std::nullopt;
        minutes = *rest;
    }
    if (!text.empty())
        return std::nullopt;
    return sign * (*hours * 3600.0 + minutes * 60.0);
}

} // namespace

std::optional<double> LogTime::seconds(std::string_view text)
{
    const std::size_t split = text.find_first_of("T ");
    const std::string_view date = text.substr(0, split);
    if (date != m_date || m_date.empty()) {
        const std::optional<double> day = daySeconds(date);
        if (!day)
            return std::nullopt;
        m_date = date;
        m_day_s = *day;
    }
    if (split == std::string_view::npos)
        return m_day_s;
    std::string_view clock = text.substr(split + 1);
    const std::optional<int> hours = takeNumber(clock);
    if (!hours || *hours > 24 || !take(clock, ":"))
        return std::nullopt;
    const std::optional<int> minutes = takeNumber(clock);
    if (!minutes || *minutes > 59)
        return std::nullopt;
    double seconds = 0;
    if (take(clock, ":")) {
        const auto [end, error] =
            std::from_chars(clock.data(), clock.data() + clock.size(), seconds);
        if (error != std::errc{} || seconds < 0 || seconds > 61)
            return std::nullopt;
        clock.remove_prefix(static_cast<std::size_t>(end - clock.data()));
    }
    const std::optional<double> offset = offsetSeconds(clock);
    if (!offset)
        return std::nullopt;
    m_offset_s = *offset;
    return m_day_s + *hours * 3600.0 + *minutes * 60.0 + seconds - *offset;
}

} // namespace reckoner
