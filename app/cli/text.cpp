// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text.h"

#include <algorithm>
#include <cmath>
#include <ostream>

#include <fmt/format.h>

#include "core/scenario/fields.h"

namespace reckoner::cli {

namespace {

/// Decimals that leave about four significant digits.
int decimalsFor(double value)
{
    const double size = std::abs(value);
    if (size >= 1000.0 || size == 0.0)
        return 0;
    if (size >= 100.0)
        return 1;
    if (size >= 1.0)
        return 2;
    return std::min(6, 3 - static_cast<int>(std::floor(std::log10(size))));
}

/// Terminal cells of a UTF-8 text: East Asian wide characters take two.
std::size_t width(std::string_view text)
{
    std::size_t cells = 0;
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        // From U+2E80 (E2 BA 80) on, what three and four bytes encode here is CJK.
        const bool wide = length == 4 || (length == 3 && lead >= 0xE3);
        cells += wide ? 2 : 1;
        i += length;
    }
    return cells;
}

} // namespace

std::string number(double value, int decimals)
{
    if (!std::isfinite(value))
        return value > 0 ? "inf" : "-";
    std::string text = fmt::format("{:.{}f}", value, decimals);
    const std::size_t point = std::min(text.find('.'), text.size());
    const std::size_t first = text.starts_with('-') ? 1 : 0;
    for (std::size_t i = point; i > first + 3; i -= 3)
        text.insert(i - 3, ",");
    return text == "-0" ? "0" : text;
}

std::string figureText(double value, Unit unit)
{
    if (unit == Unit::fraction)
        return number(value * 100.0, 1) + " %";
    if (unit == Unit::cny)
        return number(value) + " CNY";
    const std::string_view unit_text = symbol(unit);
    const bool whole = unit == Unit::count && value == std::round(value);
    std::string text = number(value, whole ? 0 : decimalsFor(value));
    if (!unit_text.empty())
        text.append(" ").append(unit_text);
    return text;
}

std::string_view choiceKeyAt(std::string_view key, int index)
{
    return field(key).choices[static_cast<std::size_t>(index)].key;
}

Table::Table(std::vector<std::string> heading, std::vector<Align> alignment)
    : m_alignment(std::move(alignment))
{
    m_alignment.resize(heading.size(), Align::right);
    m_alignment.front() = Align::left;
    m_rows.push_back(std::move(heading));
}

void Table::row(std::vector<std::string> cells)
{
    cells.resize(m_alignment.size());
    m_rows.push_back(std::move(cells));
}

void Table::rule()
{
    m_rows.emplace_back();
}

void Table::print(std::ostream &out) const
{
    std::vector<std::size_t> widths(m_alignment.size());
    for (const auto &row : m_rows) {
        for (std::size_t column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], width(row[column]));
    }
    std::size_t total = 2 * (widths.size() - 1);
    for (const std::size_t one : widths)
        total += one;
    bool heading = true;
    for (const auto &row : m_rows) {
        std::string line = row.empty() ? std::string(total, '-') : "";
        for (std::size_t column = 0; column < row.size(); ++column) {
            const std::string padding(widths[column] - width(row[column]), ' ');
            if (column > 0)
                line += "  ";
            const bool left = m_alignment[column] == Align::left;
            line += left ? row[column] + padding : padding + row[column];
        }
        line.erase(line.find_last_not_of(' ') + 1);
        out << line << '\n';
        if (heading)
            out << std::string(total, '-') << '\n';
        heading = false;
    }
}

} // namespace reckoner::cli
