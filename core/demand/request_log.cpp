// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demand/request_log.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <fstream>
#include <optional>
#include <string>

#include "core/demand/log_time.h"

namespace reckoner {

namespace {

constexpr std::size_t kChunk = std::size_t{4} << 20;
constexpr double kYear = 366.0 * 86'400.0;

struct Columns {
    std::size_t time = 0;
    std::size_t input = 1;
    std::size_t output = 2;
    char separator = ',';
};

std::string_view trimmed(std::string_view text)
{
    const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '"'; };
    while (!text.empty() && blank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && blank(text.back()))
        text.remove_suffix(1);
    return text;
}

// The cell at a position; nothing when the line has fewer.
std::optional<std::string_view> cell(std::string_view line, std::size_t index, char separator)
{
    for (; index > 0; --index) {
        const std::size_t at = line.find(separator);
        if (at == std::string_view::npos)
            return std::nullopt;
        line.remove_prefix(at + 1);
    }
    return trimmed(line.substr(0, line.find(separator)));
}

std::optional<double> number(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::string lower(std::string_view text)
{
    std::string out(text);
    for (char &c : out)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return out;
}

// A header names its columns; without one the first three are meant.
std::optional<Columns> columnsOf(std::string_view header)
{
    Columns columns;
    columns.separator = header.find('\t') != std::string_view::npos  ? '\t'
                        : header.find(';') != std::string_view::npos ? ';'
                                                                     : ',';
    const auto find = [&](std::initializer_list<std::string_view> words,
                          std::size_t &into) -> bool {
        for (const std::string_view word : words) {
            for (std::size_t i = 0; const auto name = cell(header, i, columns.separator); ++i) {
                if (lower(*name).find(word) != std::string::npos) {
                    into = i;
                    return true;
                }
            }
        }
        return false;
    };
    if (!find({"timestamp", "arriv", "date", "time"}, columns.time) ||
        !find({"input", "prompt", "context"}, columns.input) ||
        !find({"output", "completion", "generated", "response"}, columns.output))
        return std::nullopt;
    return columns;
}

class LogReader {
public:
    explicit LogReader(std::string name) : m_name(std::move(name)) {}

    Expected<void> line(std::string_view text)
    {
        ++m_line;
        text = trimmed(text);
        if (text.empty())
            return {};
        if (!m_started) {
            m_started = true;
            if (m_line == 1 && text.substr(0, 3) == "\xEF\xBB\xBF")
                text.remove_prefix(3);
            const auto first = cell(text, 0, ',');
            if (first && !readTime(*first)) {
                const std::optional<Columns> columns = columnsOf(text);
                if (!columns)
                    return fail("the header names no time, input and output tokens");
                m_columns = *columns;
                return {};
            }
        }
        return row(text);
    }

    Expected<RequestLog> finish()
    {
        if (m_log.rows == 0)
            return fail("holds no requests");
        m_log.start_s = m_origin + double(m_first_bin) * RequestLog::kBinSeconds;
        return std::move(m_log);
    }

private:
    tl::unexpected<Error> fail(const std::string &why) const
    {
        return failure({Error::Code::badInput, m_name, "line " + std::to_string(m_line), why});
    }

    std::optional<double> readTime(std::string_view text)
    {
        if (const std::optional<double> seconds = number(text))
            return seconds;
        return m_dates.seconds(text);
    }

    Expected<void> row(std::string_view text)
    {
        const auto time_text = cell(text, m_columns.time, m_columns.separator);
        const auto input_text = cell(text, m_columns.input, m_columns.separator);
        const auto output_text = cell(text, m_columns.output, m_columns.separator);
        if (!time_text || !input_text || !output_text)
            return fail("has fewer columns than needed");
        const std::optional<double> time = readTime(*time_text);
        const std::optional<double> input = number(*input_text);
        const std::optional<double> output = number(*output_text);
        if (!time)
            return fail("\"" + std::string(*time_text) + "\" is no time");
        if (!input || *input < 0 || !output || *output < 0)
            return fail("\"" + std::string(!input || *input < 0 ? *input_text : *output_text) +
                        "\" is no number of tokens");
        add(*time, *input, *output, number(*time_text).has_value());
        return {};
    }

    void add(double time, double input, double output, bool plain_number)
    {
        constexpr double kEpochLikely = 1e9; // a plain number this large is a date since 1970
        if (m_log.rows == 0) {
            m_log.dated = !plain_number || time > kEpochLikely;
            m_origin = std::floor(time / RequestLog::kBinSeconds) * RequestLog::kBinSeconds;
        }
        if (std::abs(time - m_origin) > kYear) {
            ++m_log.skipped;
            return;
        }
        const auto bin =
            static_cast<std::int64_t>(std::floor((time - m_origin) / RequestLog::kBinSeconds));
        if (bin < m_first_bin) { // logs are nearly sorted, so this is rare
            m_log.bins.insert(m_log.bins.begin(), static_cast<std::size_t>(m_first_bin - bin),
                              LogBin{});
            m_first_bin = bin;
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
    Columns m_columns;
    LogTime m_dates;
    double m_origin = 0;
    std::int64_t m_first_bin = 0;
    std::int64_t m_line = 0;
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
    return failure({Error::Code::cancelled, name, {}, "stopped on request"});
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
            return failure({Error::Code::badInput, name, {}, "a line is longer than 4 MB"});
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
    std::ifstream in(path, std::ios::binary);
    std::error_code error;
    const auto size = double(std::filesystem::file_size(path, error));
    if (!in || error)
        return failure({Error::Code::io, name, {}, "cannot be read"});
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
        if (!last && got == 0)
            return failure(
                {Error::Code::io, name, {}, "a line is longer than 4 MB, or the disk failed"});
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
