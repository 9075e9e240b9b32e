// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <stop_token>
#include <string_view>
#include <vector>

#include "core/catalog/records.h"
#include "core/units/error.h"

namespace reckoner {

/// Five minutes of a log.
struct LogBin {
    std::int64_t requests = 0;
    double input_tokens = 0; ///< sum
    double output_tokens = 0;
};

/// Lengths of requests: counts in bins that grow by a tenth, from 1 token.
class LengthHistogram {
public:
    void add(double tokens);
    [[nodiscard]] std::int64_t count() const { return m_count; }
    [[nodiscard]] double mean() const;
    /// Standard deviation over mean.
    [[nodiscard]] double cv() const;
    /// Tokens that a share of the requests stays below, within 5 %; 0 when empty.
    [[nodiscard]] double quantile(double share) const;

private:
    std::vector<std::int64_t> m_bins;
    std::int64_t m_count = 0;
    double m_sum = 0;
    double m_squares = 0;
};

/// A client's log, condensed.
struct RequestLog {
    static constexpr int kBinSeconds = 300;
    std::vector<LogBin> bins; ///< from the first request's bin on
    double start_s = 0;      ///< time of the first bin, seconds since 1970 or since the log's start
    bool dated = false;      ///< start_s is a date
    double utc_offset_s = 0; ///< of the first time: hours of the week are those of its clock
    LengthHistogram input;
    LengthHistogram output;
    std::int64_t rows = 0;
    std::int64_t skipped = 0; ///< rows whose time lies more than a year off the first: fewer

    [[nodiscard]] double meanRequestsPerSecond() const;
    [[nodiscard]] double peakRequestsPerSecond() const; ///< busiest bin
};

/// Told after every few megabytes: the share of the file that is read, 0..1.
using LogProgress = std::function<void(double)>;

/// Reads "timestamp,input tokens,output tokens" line by line in little memory. Columns are found by
/// a header (timestamp/time/arrival..., input/prompt..., output/completion/generated...) or are the
/// first three; cells may be quoted. Times are dates such as "2024-05-10T00:00:01.25+08:00", or
/// numbers: seconds, or what the header or the size of a time since 1970 says (ms, us, ns). Errors
/// name the line; a stop request ends with Error::Code::cancelled.
[[nodiscard]] Expected<RequestLog> readRequestLog(const std::filesystem::path &path,
                                                  const LogProgress &progress = {},
                                                  std::stop_token stop = {});

/// The same from text; `name` stands for the file in messages.
[[nodiscard]] Expected<RequestLog> readRequestLog(std::string_view text, const std::string &name,
                                                  const LogProgress &progress = {},
                                                  std::stop_token stop = {});

/// A log as the shape of a week.
struct WeekOfLog {
    LoadProfile profile;
    double busiest_requests_per_s = 0; ///< mean of the profile's busiest hour
};

/// Hours that the log covers several times are averaged, hours it does not cover take the mean of
/// the same hour of other days, or of all hours. Hours are those of the clock that wrote the log's
/// times; undated logs start on Monday 00:00. Error: the log covers less than an hour.
[[nodiscard]] Expected<WeekOfLog> weekOfLog(const RequestLog &log, const std::string &name);

} // namespace reckoner
