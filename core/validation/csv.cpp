// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/csv.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace reckoner {

namespace {

class Reader {
public:
    Reader(std::string_view text, const std::string &file) : m_text(text), m_file(file) {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] std::size_t line() const { return m_line; }

    Expected<std::vector<std::string>> record()
    {
        std::vector<std::string> fields;
        while (true) {
            Expected<std::string> field = this->field();
            if (!field)
                return tl::unexpected(field.error());
            fields.push_back(std::move(*field));
            if (atEnd())
                return fields;
            const char c = m_text[m_at++];
            if (c == ',')
                continue;
            if (c == '\r' && !atEnd() && m_text[m_at] == '\n')
                ++m_at;
            else if (c == '\r')
                return failure(
                    error(RECKONER_SENTENCE("Error", "a carriage return without a line feed")));
            ++m_line;
            return fields;
        }
    }

    [[nodiscard]] Error error(Message what) const
    {
        return {Error::Code::badInput, m_file, {}, std::move(what), m_line};
    }

private:
    Expected<std::string> field()
    {
        std::string out;
        if (!atEnd() && m_text[m_at] == '"')
            return quoted();
        while (!atEnd() && m_text[m_at] != ',' && m_text[m_at] != '\n' && m_text[m_at] != '\r') {
            if (m_text[m_at] == '"')
                return failure(
                    error(RECKONER_SENTENCE("Error", "a quote inside an unquoted field")));
            out += m_text[m_at++];
        }
        return out;
    }

    Expected<std::string> quoted()
    {
        std::string out;
        ++m_at;
        while (!atEnd()) {
            const char c = m_text[m_at++];
            if (c == '\n')
                ++m_line;
            if (c != '"') {
                out += c;
                continue;
            }
            if (!atEnd() && m_text[m_at] == '"') {
                out += '"';
                ++m_at;
                continue;
            }
            if (!atEnd() && m_text[m_at] != ',' && m_text[m_at] != '\n' && m_text[m_at] != '\r')
                return failure(error(RECKONER_SENTENCE("Error", "text after a closing quote")));
            return out;
        }
        return failure(error(RECKONER_SENTENCE("Error", "a quote that is never closed")));
    }

    std::string_view m_text;
    const std::string &m_file;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
};

} // namespace

Expected<CsvTable> readCsv(std::string_view text, const std::string &file)
{
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    if (text.substr(0, kByteOrderMark.size()) == kByteOrderMark)
        text.remove_prefix(kByteOrderMark.size());
    Reader reader(text, file);
    if (text.empty())
        return failure(reader.error(RECKONER_SENTENCE("Error", "the file is empty")));
    if (text.find('\0') != std::string_view::npos)
        return failure(
            reader.error(RECKONER_SENTENCE("Error", "the file holds a NUL byte: it is not text")));

    CsvTable table;
    Expected<std::vector<std::string>> header = reader.record();
    if (!header)
        return tl::unexpected(header.error());
    std::set<std::string> seen;
    for (const std::string &name : *header) {
        if (name.empty())
            return failure(reader.error(RECKONER_SENTENCE("Error", "a column without a name")));
        if (!seen.insert(name).second)
            return failure(
                reader.error({RECKONER_SENTENCE("Error", "the column “%1” appears twice"), name}));
    }
    table.m_header = std::move(*header);
    while (!reader.atEnd()) {
        const std::size_t line = reader.line();
        Expected<std::vector<std::string>> record = reader.record();
        if (!record)
            return tl::unexpected(record.error());
        if (record->size() == 1 && record->front().empty())
            continue; // a blank line
        if (record->size() != table.m_header.size()) {
            Error error =
                reader.error({RECKONER_SENTENCE("Error", "%1 fields where the header has %2"),
                              record->size(), table.m_header.size()});
            error.line = line;
            return failure(error);
        }
        table.m_rows.push_back(std::move(*record));
        table.m_lines.push_back(line);
    }
    return table;
}

std::optional<std::size_t> CsvTable::column(std::string_view name) const
{
    const auto found = std::find(m_header.begin(), m_header.end(), name);
    if (found == m_header.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - m_header.begin());
}

std::string_view CsvTable::text(std::size_t row, std::string_view name) const
{
    const std::optional<std::size_t> at = column(name);
    return at ? std::string_view(m_rows.at(row)[*at]) : std::string_view();
}

std::optional<double> CsvRow::number(std::string_view name) const
{
    return parseNumber(text(name));
}

int CsvRow::count(std::string_view name, int otherwise) const
{
    constexpr double kMost = 1e6;
    const std::optional<double> value = number(name);
    if (!value || *value < 1.0 || *value > kMost || *value != std::floor(*value))
        return otherwise;
    return static_cast<int>(*value);
}

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

} // namespace reckoner
