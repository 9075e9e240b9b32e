// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/week_sizing.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace reckoner {

namespace {

constexpr std::size_t kMixes = 6; // per axis

// Requests per second of a replica within the targets, tabulated over mean lengths.
class CapacityTable {
public:
    CapacityTable(const ModelShape &shape, const Card &card, const Efficiency &efficiency,
                  ServingConfig config, const LatencyTarget &target, double least_input,
                  double most_input, double least_output, double most_output)
        : m_input(axis(least_input, most_input)), m_output(axis(least_output, most_output))
    {
        for (std::size_t i = 0; i < kMixes; ++i) {
            for (std::size_t o = 0; o < kMixes; ++o) {
                config.input_tokens = m_input[i];
                config.output_tokens = m_output[o];
                const auto best = bestBatch(shape, card, efficiency, config, target);
                m_seconds[i][o] = best ? 1.0 / best->requests_per_s : 0.0;
            }
        }
    }

    // Seconds of a replica that one request takes; nothing can be 0.
    [[nodiscard]] double seconds(double input, double output) const
    {
        const auto [i, x] = place(m_input, input);
        const auto [o, y] = place(m_output, output);
        return (1 - x) * ((1 - y) * m_seconds[i][o] + y * m_seconds[i][o + 1]) +
               x * ((1 - y) * m_seconds[i + 1][o] + y * m_seconds[i + 1][o + 1]);
    }

private:
    using Axis = std::array<double, kMixes>;
    static Axis axis(double least, double most)
    {
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
    std::array<std::array<double, kMixes>, kMixes> m_seconds{};
};

} // namespace

WeekSizing sizeWeek(const ModelShape &shape, const Card &card, const Efficiency &efficiency,
                    const ServingConfig &config, const LatencyTarget &target,
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
    const auto [least_in, most_in] = range(input_tokens, config.input_tokens);
    const auto [least_out, most_out] = range(output_tokens, config.output_tokens);
    const CapacityTable table(shape, card, efficiency, config, target, least_in, most_in, least_out,
                              most_out);
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
        week.peak_replicas = std::max(week.peak_replicas, bin.replicas);
        week.replica_hours += bin.replicas * bin_seconds / kSecondsPerHour;
        busy += worth;
    }
    if (week.peak_replicas > 0)
        week.peak_replicas += rule.spares + rule.maintenance;
    const double bins = double(requests_per_s.size());
    if (week.peak_replicas > 0 && bins > 0)
        week.mean_utilization = busy / bins / week.peak_replicas;
    return week;
}

} // namespace reckoner
