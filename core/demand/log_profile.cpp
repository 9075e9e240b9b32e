// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cmath>

#include "core/demand/demand.h"
#include "core/demand/request_log.h"

namespace reckoner {

void LengthHistogram::add(double tokens)
{
    constexpr double kStep = 0.0953101798; // ln 1.1
    const double clipped = std::max(1.0, tokens);
    const auto bin = static_cast<std::size_t>(std::log(clipped) / kStep);
    if (bin >= m_bins.size())
        m_bins.resize(bin + 1);
    ++m_bins[bin];
    ++m_count;
    m_sum += tokens;
    m_squares += tokens * tokens;
}

double LengthHistogram::mean() const
{
    return m_count > 0 ? m_sum / double(m_count) : 0.0;
}

double LengthHistogram::cv() const
{
    const double mean_length = mean();
    if (mean_length <= 0.0)
        return 0.0;
    const double variance = m_squares / double(m_count) - mean_length * mean_length;
    return std::sqrt(std::max(0.0, variance)) / mean_length;
}

double LengthHistogram::quantile(double share) const
{
    constexpr double kGrowth = 1.1;
    const double wanted = share * double(m_count);
    double seen = 0;
    for (std::size_t bin = 0; bin < m_bins.size(); ++bin) {
        seen += double(m_bins[bin]);
        if (seen >= wanted && m_bins[bin] > 0)
            return std::pow(kGrowth, double(bin) + 0.5);
    }
    return 0.0;
}

namespace {

constexpr int kHoursOfDay = 24;

// Fills hours the log does not cover with the mean of the same hour of other days, else of all.
void fillGaps(std::array<double, kHoursOfWeek> &sum, const std::array<double, kHoursOfWeek> &bins)
{
    const auto meanOf = [&](auto &&use) {
        double total = 0;
        double count = 0;
        for (std::size_t h = 0; h < sum.size(); ++h) {
            if (bins[h] > 0 && use(h)) {
                total += sum[h] / bins[h];
                count += 1;
            }
        }
        return count > 0 ? total / count : -1.0;
    };
    const double overall = meanOf([](std::size_t) { return true; });
    std::array<double, kHoursOfWeek> filled{};
    for (std::size_t h = 0; h < sum.size(); ++h) {
        const double same =
            meanOf([&](std::size_t other) { return other % kHoursOfDay == h % kHoursOfDay; });
        filled[h] = bins[h] > 0 ? sum[h] / bins[h] : same >= 0 ? same : overall;
    }
    sum = filled;
}

} // namespace

Expected<WeekOfLog> weekOfLog(const RequestLog &log, const std::string &name)
{
    constexpr double kHour = 3600.0;
    constexpr double kDay = 86'400.0;
    constexpr double kThursday = 3.0; // 1970-01-01 was a Thursday; Monday counts 0
    constexpr std::size_t kLeastBins = static_cast<std::size_t>(kHour) / RequestLog::kBinSeconds;
    if (log.bins.size() < kLeastBins || log.rows == 0)
        return failure({Error::Code::badInput,
                        {},
                        {},
                        RECKONER_SENTENCE("Error", "the log covers less than an hour")});
    std::array<double, kHoursOfWeek> requests{};
    std::array<double, kHoursOfWeek> bins{};
    const double start =
        log.dated ? log.start_s + log.utc_offset_s + kThursday * kDay : log.start_s;
    for (std::size_t i = 0; i < log.bins.size(); ++i) {
        const double hours = std::floor((start + double(i) * RequestLog::kBinSeconds) / kHour);
        const double of_week =
            std::fmod(std::fmod(hours, kHoursOfWeek) + kHoursOfWeek, kHoursOfWeek);
        const auto h = static_cast<std::size_t>(of_week);
        requests[h] += double(log.bins[i].requests);
        bins[h] += 1;
    }
    fillGaps(requests, bins);
    WeekOfLog week;
    week.profile.id = "client-log";
    week.profile.name = name;
    const double most = std::ranges::max(requests); // of a bin
    week.busiest_requests_per_s = most / RequestLog::kBinSeconds;
    std::ranges::transform(requests, week.profile.relative.begin(),
                           [&](double value) { return value / most; });
    return week;
}

} // namespace reckoner
