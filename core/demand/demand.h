// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <vector>

#include "core/catalog/records.h"
#include "core/units/quantity.h"

namespace reckoner {

inline constexpr int kHoursOfWeek = 168;

/// What a service is asked for, in its first month.
struct DemandInputs {
    double peak_users = 0; ///< people at work in the busiest hour
    double requests_per_user_hour = 0;
    double input_tokens = 0; ///< mean per request
    double output_tokens = 0;
    double burst_factor = 1;     ///< busiest minute over the mean of the busiest hour, >= 1
    double growth_per_month = 0; ///< fraction, compounding
    int months = 36;
};

/// Hours of the week with the same load.
struct LoadLevel {
    double requests_per_s = 0;
    double hours = 0; ///< of the 168
};

/// Hours of the week with at least some load, and what they ask for together.
struct LoadSum {
    double hours = 0;
    double requests_per_s = 0; ///< summed over the hours
};

/// The load of one week and how it grows.
struct Demand {
    std::array<double, kHoursOfWeek> requests_per_s{}; ///< mean of each hour from Monday 00:00
    std::vector<LoadLevel> levels; ///< the same, largest first, equal hours taken together
    std::vector<LoadSum> sums;     ///< of each level with all above it
    std::vector<double> growth;    ///< factor on the first month's load, one for each month
    double peak_hour_requests_per_s = 0;
    double peak_requests_per_s = 0; ///< busiest minute: what capacity is sized for
    double mean_requests_per_s = 0;
    double burst_factor = 1;
    double input_tokens = 0;
    double output_tokens = 0;

    [[nodiscard]] int months() const { return static_cast<int>(growth.size()); }
    [[nodiscard]] double peakToMean() const;
    [[nodiscard]] double requestsInMonth(int month) const; ///< month counts from 0
    [[nodiscard]] double totalRequests() const;            ///< over all months
};

/// Spreads the busiest hour over the week as the profile says.
[[nodiscard]] Demand demandOf(const DemandInputs &inputs, const LoadProfile &profile);

/// Machines that run at once in each hour when machines are switched on as needed: the hours of a
/// month in which at least `machine` (1, 2, ...) machines of the given capacity are needed.
/// Capacity is per machine in requests per second; each hour needs room for its bursts.
[[nodiscard]] Hours hoursNeeding(const Demand &demand, int month, int machine,
                                 double machine_requests_per_s);

/// Sum of hoursNeeding over machines above `owned`: rented machine-hours of a month.
[[nodiscard]] Hours machineHoursAbove(const Demand &demand, int month, double owned_requests_per_s,
                                      double machine_requests_per_s);

/// For how many hours of a month each machine above `owned_requests_per_s` is billed when machines
/// are switched on as needed, the one billed longest first; as many values as run at the peak. Each
/// time a machine is switched on it is billed for `shortest` hours at least (whole hours, 1 = as it
/// runs).
[[nodiscard]] std::vector<double> billedHours(const Demand &demand, int month,
                                              double owned_requests_per_s,
                                              double machine_requests_per_s, int shortest = 1);

/// Share of a capacity that each hour of the week takes in a month, 0..1: load above it is capped.
[[nodiscard]] std::array<double, kHoursOfWeek> utilizationOfWeek(const Demand &demand, int month,
                                                                 double capacity_requests_per_s);

/// Mean over the week of the load above a capacity (requests per second) in a month, bursts left
/// out: the part of the work that the capacity cannot do.
[[nodiscard]] double meanAbove(const Demand &demand, int month, double requests_per_s);

/// The peak of a month in machines, not rounded.
[[nodiscard]] double machinesWorth(const Demand &demand, int month, double machine_requests_per_s);

/// Machines needed for the peak of a month.
[[nodiscard]] int machinesForPeak(const Demand &demand, int month, double machine_requests_per_s);

} // namespace reckoner
