// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QDate>
#include <QTemporaryFile>

#include "core/units/error.h"

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace reckoner::ui {

/// How a cell of a workbook looks.
enum class CellStyle : std::uint8_t {
    text,
    wrapped,
    muted,
    heading, ///< of the sheet
    header,  ///< over a column
    group,   ///< over some rows
    money,
    cents, ///< small amounts: of a unit
    percent,
    number,
    integer,
    totalText,
    totalMoney,
    totalPercent,
};
inline constexpr int kCellStyleCount = 14;

/// One sheet of a workbook that is being written. Rows and columns count from 0.
class Sheet final {
public:
    Sheet(lxw_worksheet *sheet, const std::array<lxw_format *, kCellStyleCount> &formats)
        : m_sheet(sheet), m_formats(formats)
    {
    }

    void text(int row, int column, const QString &text, CellStyle style = CellStyle::text);
    void number(int row, int column, double value, CellStyle style);
    /// A live formula ("=SUM(B2:B9)") with the value a reader that does not calculate shows.
    void formula(int row, int column, const QString &formula, double value, CellStyle style);
    void columnWidth(int column, double characters);
    void header(int row, const QStringList &titles);
    /// Keeps the rows above and the columns before this cell in view.
    void freeze(int row, int column);
    void landscape();

private:
    [[nodiscard]] lxw_format *format(CellStyle style) const
    {
        return m_formats[static_cast<std::size_t>(style)];
    }

    lxw_worksheet *m_sheet;
    const std::array<lxw_format *, kCellStyleCount> &m_formats;
};

/// "B7"; with `sheet` "'Total cost'!B7".
[[nodiscard]] QString cellName(int row, int column, const QString &sheet = {});

/// A workbook that is being written. Nothing reaches its place before bytes().
class WorkbookFile final {
public:
    WorkbookFile(const QString &title, QDate created);
    ~WorkbookFile();
    Q_DISABLE_COPY_MOVE(WorkbookFile)

    [[nodiscard]] Sheet sheet(const QString &name);

    /// Closes the workbook and gives the file; an error when the temporary folder is full.
    [[nodiscard]] Expected<QByteArray> bytes();

private:
    QTemporaryFile m_file;
    lxw_workbook *m_workbook = nullptr;
    std::array<lxw_format *, kCellStyleCount> m_formats{};
};

} // namespace reckoner::ui
