// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/units/error.h"
#include "core/units/parse.h"

namespace reckoner {

/// A table of text with named columns (RFC 4180: commas, CRLF or LF, quotes doubled inside quotes).
class CsvTable {
public:
    /// Position of a column, or nothing.
    [[nodiscard]] std::optional<std::size_t> column(std::string_view name) const;
    [[nodiscard]] bool has(std::string_view name) const { return column(name).has_value(); }
    [[nodiscard]] std::size_t size() const { return m_rows.size(); }
    [[nodiscard]] const std::vector<std::string> &header() const { return m_header; }
    /// Line of the file on which a row starts, from 1. Precondition: row < size().
    [[nodiscard]] std::size_t line(std::size_t row) const { return m_lines.at(row); }
    /// Cell as text; empty when there is no such column. Precondition: row < size().
    [[nodiscard]] std::string_view text(std::size_t row, std::string_view name) const;

private:
    friend Expected<CsvTable> readCsv(std::string_view text, const std::string &file);
    std::vector<std::string> m_header;
    std::vector<std::vector<std::string>> m_rows;
    std::vector<std::size_t> m_lines;
};

/// Reads strictly: an open quote, a quote inside a bare field, a row with another number of fields
/// than the header, a repeated or empty column name, a NUL byte are errors that name the line.
[[nodiscard]] Expected<CsvTable> readCsv(std::string_view text, const std::string &file);

/// One row of a table, as a predictor sees it.
class CsvRow {
public:
    CsvRow(const CsvTable &table, std::size_t row) : m_table(&table), m_row(row) {}

    [[nodiscard]] std::string_view text(std::string_view name) const
    {
        return m_table->text(m_row, name);
    }
    /// A finite number, or nothing when the cell is blank or not wholly a number.
    [[nodiscard]] std::optional<double> number(std::string_view name) const;
    [[nodiscard]] double number(std::string_view name, double otherwise) const
    {
        return number(name).value_or(otherwise);
    }
    /// A whole number of at least 1 (and at most a million), or `otherwise`.
    [[nodiscard]] int count(std::string_view name, int otherwise) const;

private:
    const CsvTable *m_table;
    std::size_t m_row;
};

[[nodiscard]] bool contains(std::string_view text, std::string_view part);

} // namespace reckoner
