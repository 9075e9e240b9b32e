// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/own_load.h"

#include <algorithm>
#include <cmath>

#include "core/scenario/fields.h"

namespace reckoner {

namespace {

constexpr double kSecondsPerHour = 3600.0;

void set(Scenario &scenario, std::string_view key, double value)
{
    const FieldSpec &spec = field(key);
    scenario.*spec.number = std::clamp(value, spec.minimum, spec.maximum);
}

} // namespace

Expected<Scenario> withOwnLoad(Scenario scenario, const RequestLog &log)
{
    const Expected<WeekOfLog> week = weekOfLog(log, std::string(kOwnWeek));
    if (!week)
        return tl::unexpected(week.error());
    const auto &relative = week->profile.relative;
    const double busiest_hour = week->busiest_requests_per_s;
    scenario.own_week.assign(relative.begin(), relative.end());
    scenario.load_profile = kOwnWeek;
    // Users are counted whole; what that rounds off goes into what one of them asks.
    const double an_hour = busiest_hour * kSecondsPerHour;
    set(scenario, "peak_users",
        std::max(1.0, std::round(an_hour / scenario.requests_per_user_hour)));
    set(scenario, "requests_per_user_hour", an_hour / scenario.peak_users);
    set(scenario, "burst_factor", std::max(1.0, log.peakRequestsPerSecond() / busiest_hour));
    set(scenario, "input_tokens", std::round(log.input.mean()));
    set(scenario, "output_tokens", std::round(log.output.mean()));
    set(scenario, "input_cv", log.input.cv());
    set(scenario, "output_cv", log.output.cv());
    return scenario;
}

Scenario withLengthsOf(Scenario scenario, const LoadProfile &profile)
{
    set(scenario, "input_tokens", profile.input_tokens.typical);
    set(scenario, "output_tokens", profile.output_tokens.typical);
    if (profile.input_spread.known())
        set(scenario, "input_cv", profile.input_spread.typical);
    if (profile.output_spread.known())
        set(scenario, "output_cv", profile.output_spread.typical);
    if (profile.burst.known())
        set(scenario, "burst_factor", profile.burst.typical);
    return scenario;
}

std::optional<LoadProfile> weekOf(const Scenario &scenario, const Catalog &catalog)
{
    if (scenario.load_profile != kOwnWeek) {
        const LoadProfile *known = catalog.loadProfile(scenario.load_profile);
        return known ? std::optional(*known) : std::nullopt;
    }
    LoadProfile own;
    if (scenario.own_week.size() != own.relative.size())
        return std::nullopt;
    own.id = own.name = kOwnWeek;
    std::ranges::copy(scenario.own_week, own.relative.begin());
    return own;
}

} // namespace reckoner
