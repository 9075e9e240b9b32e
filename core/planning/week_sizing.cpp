// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/week_sizing.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace reckoner {

namespace {

constexpr std::size_t kMixes = 6; // per axis

// Seconds of a replica that a request takes within the targets, tabulated over mean lengths.
class CapacityTable {
public:
    CapacityTable(const ModelShape &shape, const Card &card, const Efficiency &efficiency,
                  ServingConfig config, const OperatingGoal &goal, const SizingRule &rule,
                  std::pair<double, double> input, std::pair<double, double> output)
        : m_input(axis(input)), m_output(axis(output))
    {
        for (std::size_t i = 0; i < kMixes; ++i) {
            for (std::size_t o = 0; o < kMixes; ++o) {
                config.input_tokens = m_input[i];
                config.output_tokens = m_output[o];
                double rate = withinTargets(shape, card, efficiency, config, goal, rule);
                m_late[i][o] = rate > 0.0 ? 0.0 : 1.0;
                if (rate == 0.0)
                    rate = oneByOne(shape, card, efficiency, config);
                m_seconds[i][o] = 1.0 / (rate * rule.usable);
            }
        }
    }

    [[nodiscard]] double seconds(double input, double output) const
    {
        return between(m_seconds, input, output);
    }

    [[nodiscard]] bool late(double input, double output) const
    {
        return between(m_late, input, output) > 0.5;
    }

private:
    using Axis = std::array<double, kMixes>;
    using Values = std::array<Axis, kMixes>;

    // Requests per second; 0 when even one request misses the targets.
    static double withinTargets(const ModelShape &shape, const Card &card,
                                const Efficiency &efficiency, const ServingConfig &config,
                                const OperatingGoal &goal, const SizingRule &rule)
    {
        if (rule.copies_apart > 0) {
            const auto apart = apartPoint(shape, card, efficiency, config, goal, rule.copies_apart);
            return apart ? apart->requestsPerSecond() / rule.copies_apart : 0.0;
        }
        const auto point = operatingPoint(shape, card, efficiency, config, goal);
        return point ? point->requests_per_s : 0.0;
    }

    static double oneByOne(const ModelShape &shape, const Card &card, const Efficiency &efficiency,
                           ServingConfig config)
    {
        config.batch = 1.0;
        config.prefill_elsewhere = false;
        return servingPoint(shape, card, efficiency, config).requests_per_s;
    }

    [[nodiscard]] double between(const Values &values, double input, double output) const
    {
        const auto [i, x] = place(m_input, input);
        const auto [o, y] = place(m_output, output);
        return (1 - x) * ((1 - y) * values[i][o] + y * values[i][o + 1]) +
               x * ((1 - y) * values[i + 1][o] + y * values[i + 1][o + 1]);
    }

    static Axis axis(std::pair<double, double> range)
    {
        const auto [least, most] = range;
        Axis out{};
        for (std::size_t k = 0; k < kMixes; ++k)
            out[k] = least * std::pow(most / least, double(k) / double(kMixes - 1));
        return out;
    }
    static std::pair<std::size_t, double> place(const Axis &axis, double value)
    {
        std::size_t k = 0;
        while (k + 2 < kMixes && value > axis[k + 1])
            ++k;
        const double width = axis[k + 1] - axis[k];
        return {k, width > 0.0 ? std::clamp((value - axis[k]) / width, 0.0, 1.0) : 0.0};
    }

    Axis m_input;
    Axis m_output;
    Values m_seconds{};
    Values m_late{};
};

} // namespace

WeekSizing sizeWeek(const ModelShape &shape, const Card &card, const Efficiency &efficiency,
                    const ServingConfig &config, const OperatingGoal &goal,
                    std::span<const double> requests_per_s, std::span<const double> input_tokens,
                    std::span<const double> output_tokens, double bin_seconds,
                    const SizingRule &rule)
{
    constexpr double kSecondsPerHour = 3600.0;
    constexpr double kSlack = 1e-9; // rounding errors never buy a replica
    const auto range = [](std::span<const double> values, double otherwise) {
        if (values.empty())
            return std::pair{otherwise, otherwise};
        const auto [least, most] = std::ranges::minmax(values);
        return std::pair{std::max(1.0, least), std::max(1.0, most)};
    };
    const CapacityTable table(shape, card, efficiency, config, goal, rule,
                              range(input_tokens, config.input_tokens),
                              range(output_tokens, config.output_tokens));
    WeekSizing week;
    week.bins.resize(requests_per_s.size());
    double busy = 0.0;
    for (std::size_t i = 0; i < requests_per_s.size(); ++i) {
        const double input = input_tokens.empty() ? config.input_tokens : input_tokens[i];
        const double output = output_tokens.empty() ? config.output_tokens : output_tokens[i];
        const double worth = requests_per_s[i] * table.seconds(input, output);
        BinNeed &bin = week.bins[i];
        bin.replicas = static_cast<int>(std::ceil(worth / (1.0 - rule.headroom) - kSlack));
        bin.utilization = bin.replicas > 0 ? worth / bin.replicas : 0.0;
        bin.late = worth > 0.0 && table.late(input, output);
        week.late_bins += bin.late ? 1 : 0;
        week.peak_replicas = std::max(week.peak_replicas, bin.replicas);
        week.replica_hours += bin.replicas * bin_seconds / kSecondsPerHour;
        busy += worth;
    }
    if (week.peak_replicas > 0)
        week.peak_replicas =
            static_cast<int>(std::ceil(week.peak_replicas / (1.0 - rule.out_of_use) - kSlack)) +
            rule.spares;
    const double bins = double(requests_per_s.size());
    if (week.peak_replicas > 0 && bins > 0)
        week.mean_utilization = busy / bins / week.peak_replicas;
    return week;
}

} // namespace reckoner
