// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/iso_date.h"

#include <algorithm>
#include <charconv>

#include "core/catalog/catalog.h"

namespace reckoner {

namespace {

std::optional<unsigned> digits(std::string_view text)
{
    unsigned value = 0;
    const char *const end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc() || stop != end)
        return std::nullopt;
    return value;
}

} // namespace

std::optional<DaySpan> parseIsoDate(std::string_view text)
{
    using namespace std::chrono;
    const bool has_month = text.size() >= 7 && text[4] == '-';
    const bool has_day = text.size() == 10 && text[7] == '-';
    if (text.size() != 4 && !(has_month && (text.size() == 7 || has_day)))
        return std::nullopt;

    const auto y = digits(text.substr(0, 4));
    const auto m = has_month ? digits(text.substr(5, 2)) : std::optional<unsigned>(1);
    const auto d = has_day ? digits(text.substr(8, 2)) : std::optional<unsigned>(1);
    if (!y || !m || !d)
        return std::nullopt;

    const year_month_day first{year(static_cast<int>(*y)), month(*m), day(*d)};
    if (!first.ok())
        return std::nullopt;
    if (has_day)
        return DaySpan{first, first};
    const month last_month = has_month ? first.month() : December;
    return DaySpan{first, year_month_day(first.year() / last_month / last)};
}

int ageInMonths(std::string_view date, std::string_view today)
{
    const auto then = parseIsoDate(date);
    const auto now = parseIsoDate(today);
    if (!then || !now)
        return 0;
    const auto until = now->last;
    const auto from = then->first <= until ? std::min(then->last, until) : then->last;
    const auto months = (until.year() / until.month() - from.year() / from.month()).count();
    return static_cast<int>(months) - (until.day() < from.day() ? 1 : 0);
}

} // namespace reckoner
