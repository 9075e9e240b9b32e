// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demand/request_log.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <optional>
#include <string>

#include "core/demand/log_columns.h"
#include "core/demand/log_time.h"
#include "core/units/parse.h"

namespace reckoner {

namespace {

constexpr std::size_t kChunk = std::size_t{4} << 20;
constexpr double kYear = 366.0 * 86'400.0;

// A plain time this large counts from 1970 in milliseconds, microseconds or nanoseconds: in seconds
// it would lie thousands of years ahead.
double unitOfPlainTime(double time)
{
    constexpr double kMillis = 1e11;
    constexpr double kMicros = 1e14;
    constexpr double kNanos = 1e17;
    if (time >= kNanos)
        return 1e-9;
    if (time >= kMicros)
        return 1e-6;
    return time >= kMillis ? 1e-3 : 1.0;
}

class LogReader {
public:
    explicit LogReader(std::string name) : m_name(std::move(name)) {}

    Expected<void> line(std::string_view text)
    {
        ++m_line;
        if (!text.empty() && text.back() == '\r')
            text.remove_suffix(1);
        if (trimmed(text).empty())
            return {};
        if (!m_started) {
            m_started = true;
            if (const Expected<bool> header = startsWithHeader(text); !header || *header)
                return header ? Expected<void>{} : tl::unexpected(header.error());
        }
        return row(text);
    }

    Expected<RequestLog> finish()
    {
        if (m_log.rows == 0)
            return fail(RECKONER_SENTENCE("Error", "the log holds no requests"));
        if (m_log.skipped > m_log.rows)
            return fail(RECKONER_SENTENCE("Error", "most rows lie more than a year off the first"));
        const auto used = std::ranges::find_if(m_log.bins, &LogBin::requests);
        m_first_bin += used - m_log.bins.begin();
        m_log.bins.erase(m_log.bins.begin(), used);
        m_log.start_s = m_origin + double(m_first_bin) * RequestLog::kBinSeconds;
        return std::move(m_log);
    }

private:
    tl::unexpected<Error> fail(Message why) const
    {
        return failure({Error::Code::badInput, m_name, {}, std::move(why), m_line});
    }

    // Takes a byte order mark off the first line with text, and finds out what its columns are.
    Expected<bool> startsWithHeader(std::string_view &text)
    {
        if (m_line == 1 && text.substr(0, 3) == "\xEF\xBB\xBF")
            text.remove_prefix(3);
        const std::string_view mark = text.substr(0, 2);
        if (m_line == 1 && (mark == "\xFF\xFE" || mark == "\xFE\xFF"))
            return fail(RECKONER_SENTENCE("Error", "the text is UTF-16; save it as UTF-8"));
        m_columns.separator = separatorOf(text);
        const auto first = logCell(text, 0, m_columns.separator);
        if (first && (parseNumber(*first) || m_dates.seconds(*first)))
            return false;
        const std::optional<LogColumns> columns = columnsOf(text);
        if (!columns)
            return fail(
                RECKONER_SENTENCE("Error", "the header names no time, input and output tokens"));
        m_columns = *columns;
        m_unit_s = columns->time_unit_s;
        return true;
    }

    // Nothing for what is no time.
    std::optional<double> readTime(std::string_view text)
    {
        const std::optional<double> plain = parseNumber(text);
        if (!plain)
            return m_dates.seconds(text);
        if (m_unit_s == 0.0)
            m_unit_s = unitOfPlainTime(*plain);
        return *plain * m_unit_s;
    }

    Expected<void> row(std::string_view text)
    {
        const auto time_text = logCell(text, m_columns.time, m_columns.separator);
        const auto input_text = logCell(text, m_columns.input, m_columns.separator);
        const auto output_text = logCell(text, m_columns.output, m_columns.separator);
        if (!time_text || !input_text || !output_text)
            return fail(RECKONER_SENTENCE("Error", "the line has fewer columns than needed"));
        const std::optional<double> time = readTime(*time_text);
        if (!time)
            return fail({RECKONER_SENTENCE("Error", "%1 is no time"), shownText(*time_text)});
        const std::optional<double> input = tokens(*input_text);
        const std::optional<double> output = tokens(*output_text);
        if (!input || !output)
            return fail({RECKONER_SENTENCE("Error", "%1 is no number of tokens"),
                         shownText(!input ? *input_text : *output_text)});
        if (m_log.rows == 0)
            begin(*time, parseNumber(*time_text).has_value());
        add(*time, *input, *output);
        return {};
    }

    static std::optional<double> tokens(std::string_view text)
    {
        constexpr double kMost = 1e8; // a hundred times the longest context of any model
        const std::optional<double> value = parseNumber(text);
        return value && *value >= 0 && *value <= kMost ? value : std::nullopt;
    }

    void begin(double time, bool plain_number)
    {
        constexpr double kEpochLikely = 1e9; // a plain number this large is a date since 1970
        m_log.dated = !plain_number || time > kEpochLikely;
        m_log.utc_offset_s = plain_number ? 0.0 : m_dates.utcOffset();
        m_origin = std::floor(time / RequestLog::kBinSeconds) * RequestLog::kBinSeconds;
    }

    void add(double time, double input, double output)
    {
        if (std::abs(time - m_origin) > kYear) {
            ++m_log.skipped;
            return;
        }
        const auto bin =
            static_cast<std::int64_t>(std::floor((time - m_origin) / RequestLog::kBinSeconds));
        if (bin < m_first_bin) { // twice as many each time, for logs that run backwards
            const auto more = std::max<std::int64_t>(m_first_bin - bin,
                                                     static_cast<std::int64_t>(m_log.bins.size()));
            m_log.bins.insert(m_log.bins.begin(), static_cast<std::size_t>(more), LogBin{});
            m_first_bin -= more;
        }
        const auto index = static_cast<std::size_t>(bin - m_first_bin);
        if (index >= m_log.bins.size())
            m_log.bins.resize(index + 1);
        LogBin &b = m_log.bins[index];
        ++b.requests;
        b.input_tokens += input;
        b.output_tokens += output;
        m_log.input.add(input);
        m_log.output.add(output);
        ++m_log.rows;
    }

    std::string m_name;
    RequestLog m_log;
    LogColumns m_columns;
    LogTime m_dates;
    double m_unit_s = 0; // of plain times; 0 = not known yet
    double m_origin = 0;
    std::int64_t m_first_bin = 0;
    std::size_t m_line = 0;
    bool m_started = false;
};

// Feeds whole lines of a block; returns the bytes used.
Expected<std::size_t> feed(LogReader &reader, std::string_view block, bool last)
{
    std::size_t used = 0;
    while (used < block.size()) {
        std::size_t end = block.find('\n', used);
        if (end == std::string_view::npos) {
            if (!last)
                break;
            end = block.size();
        }
        if (Expected<void> ok = reader.line(block.substr(used, end - used)); !ok)
            return tl::unexpected(ok.error());
        used = std::min(end + 1, block.size());
    }
    return used;
}

tl::unexpected<Error> cancelled(const std::string &name)
{
    return failure(
        {Error::Code::cancelled, name, {}, RECKONER_SENTENCE("Error", "stopped on request")});
}

} // namespace

Expected<RequestLog> readRequestLog(std::string_view text, const std::string &name,
                                    const LogProgress &progress, std::stop_token stop)
{
    LogReader reader(name);
    std::size_t at = 0;
    while (at < text.size()) {
        if (stop.stop_requested())
            return cancelled(name);
        const std::string_view block = text.substr(at, kChunk);
        const bool last = at + block.size() == text.size();
        const Expected<std::size_t> used = feed(reader, block, last);
        if (!used)
            return tl::unexpected(used.error());
        if (*used == 0 && !last)
            return failure({Error::Code::badInput,
                            name,
                            {},
                            RECKONER_SENTENCE("Error", "a line is longer than 4 MB")});
        at += *used;
        if (progress)
            progress(double(at) / double(text.size()));
    }
    return reader.finish();
}

Expected<RequestLog> readRequestLog(const std::filesystem::path &path, const LogProgress &progress,
                                    std::stop_token stop)
{
    const std::string name = path.string();
    std::error_code error;
    if (!std::filesystem::exists(path, error))
        return failure({Error::Code::notFound,
                        name,
                        {},
                        RECKONER_SENTENCE("Error", "No such file or directory")});
    if (!std::filesystem::is_regular_file(path, error))
        return failure({Error::Code::badInput,
                        name,
                        {},
                        RECKONER_SENTENCE("Error", "this is not a regular file")});
    std::ifstream in(path, std::ios::binary);
    const auto size = double(std::filesystem::file_size(path, error));
    if (!in || error)
        return failure(
            {Error::Code::io, name, {}, RECKONER_SENTENCE("Error", "the file cannot be read")});
    LogReader reader(name);
    std::string buffer(kChunk, '\0');
    std::size_t held = 0;
    double read = 0;
    for (bool last = false; !last;) {
        if (stop.stop_requested())
            return cancelled(name);
        in.read(buffer.data() + held, static_cast<std::streamsize>(buffer.size() - held));
        const auto got = static_cast<std::size_t>(in.gcount());
        last = in.eof();
        if (!last && held == buffer.size())
            return failure({Error::Code::badInput,
                            name,
                            {},
                            RECKONER_SENTENCE("Error", "a line is longer than 4 MB")});
        if (!last && got == 0)
            return failure(
                {Error::Code::io, name, {}, RECKONER_SENTENCE("Error", "the file cannot be read")});
        read += double(got);
        const std::string_view block(buffer.data(), held + got);
        const Expected<std::size_t> used = feed(reader, block, last);
        if (!used)
            return tl::unexpected(used.error());
        held = block.size() - *used;
        std::copy(block.begin() + static_cast<std::ptrdiff_t>(*used), block.end(), buffer.begin());
        if (progress)
            progress(size > 0 ? std::min(1.0, read / size) : 1.0);
    }
    return reader.finish();
}

double RequestLog::meanRequestsPerSecond() const
{
    return bins.empty() ? 0.0 : double(rows) / (double(bins.size()) * kBinSeconds);
}

double RequestLog::peakRequestsPerSecond() const
{
    const auto most = std::ranges::max_element(bins, {}, &LogBin::requests);
    return most == bins.end() ? 0.0 : double(most->requests) / kBinSeconds;
}

} // namespace reckoner
