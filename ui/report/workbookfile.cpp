// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/workbookfile.h"

#include <QDir>

#include <xlsxwriter.h>

#include "ui/theme/palette.h"

namespace reckoner::ui {

namespace {

constexpr int kLongestText = 32000; ///< a cell holds 32767

lxw_row_t rowOf(int row)
{
    return static_cast<lxw_row_t>(row);
}

lxw_col_t columnOf(int column)
{
    return static_cast<lxw_col_t>(column);
}

lxw_color_t colorOf(const QColor &color)
{
    return color.rgb() & 0xFFFFFFU;
}

lxw_format *makeFormat(lxw_workbook *workbook, CellStyle style)
{
    const Palette &colors = lightPalette();
    lxw_format *format = workbook_add_format(workbook);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    switch (style) {
    case CellStyle::text:
        break;
    case CellStyle::wrapped:
        format_set_text_wrap(format);
        break;
    case CellStyle::muted:
        format_set_font_color(format, colorOf(colors.muted));
        break;
    case CellStyle::heading:
        format_set_bold(format);
        format_set_font_size(format, 14);
        break;
    case CellStyle::header:
        format_set_font_color(format, colorOf(colors.muted));
        format_set_bottom(format, LXW_BORDER_THIN);
        format_set_bottom_color(format, colorOf(colors.line));
        format_set_text_wrap(format);
        break;
    case CellStyle::group:
        format_set_bold(format);
        break;
    case CellStyle::money:
        format_set_num_format(format, "#,##0;[Red]-#,##0");
        break;
    case CellStyle::cents:
        format_set_num_format(format, "#,##0.00;[Red]-#,##0.00");
        break;
    case CellStyle::percent:
        format_set_num_format(format, "0.0%");
        break;
    case CellStyle::number:
        format_set_num_format(format, "#,##0.######");
        break;
    case CellStyle::integer:
        format_set_num_format(format, "0");
        break;
    case CellStyle::totalText:
    case CellStyle::totalMoney:
    case CellStyle::totalPercent:
        format_set_bold(format);
        format_set_top(format, LXW_BORDER_THIN);
        if (style == CellStyle::totalMoney)
            format_set_num_format(format, "#,##0;[Red]-#,##0");
        if (style == CellStyle::totalPercent)
            format_set_num_format(format, "0.0%");
        break;
    }
    return format;
}

} // namespace

void Sheet::text(int row, int column, const QString &text, CellStyle style)
{
    worksheet_write_string(m_sheet, rowOf(row), columnOf(column),
                           text.left(kLongestText).toUtf8().constData(), format(style));
}

void Sheet::number(int row, int column, double value, CellStyle style)
{
    worksheet_write_number(m_sheet, rowOf(row), columnOf(column), value, format(style));
}

void Sheet::formula(int row, int column, const QString &formula, double value, CellStyle style)
{
    worksheet_write_formula_num(m_sheet, rowOf(row), columnOf(column), formula.toUtf8().constData(),
                                format(style), value);
}

void Sheet::columnWidth(int column, double characters)
{
    worksheet_set_column(m_sheet, columnOf(column), columnOf(column), characters, nullptr);
}

void Sheet::header(int row, const QStringList &titles)
{
    for (int column = 0; column < titles.size(); ++column)
        text(row, column, titles[column], CellStyle::header);
}

void Sheet::freeze(int row, int column)
{
    worksheet_freeze_panes(m_sheet, rowOf(row), columnOf(column));
}

void Sheet::landscape()
{
    worksheet_set_landscape(m_sheet);
    worksheet_set_paper(m_sheet, 9); // A4
    worksheet_fit_to_pages(m_sheet, 1, 0);
}

QString cellName(int row, int column, const QString &sheet)
{
    char name[LXW_MAX_CELL_NAME_LENGTH];
    lxw_rowcol_to_cell(name, rowOf(row), columnOf(column));
    const QString cell = QLatin1String(name);
    if (sheet.isEmpty())
        return cell;
    QString quoted = sheet;
    quoted.replace(QLatin1Char('\''), QLatin1String("''"));
    return QLatin1Char('\'') + quoted + QStringLiteral("'!") + cell;
}

WorkbookFile::WorkbookFile(const QString &title, QDate created)
    : m_file(QDir::tempPath() + QStringLiteral("/reckoner-XXXXXX.xlsx"))
{
    if (!m_file.open())
        return;
    lxw_workbook_options options{};
    QByteArray folder = QDir::tempPath().toLocal8Bit();
    options.tmpdir = folder.data();
    m_workbook = workbook_new_opt(m_file.fileName().toLocal8Bit().constData(), &options);
    if (!m_workbook)
        return;
    QByteArray name = title.toUtf8();
    QByteArray author = QByteArrayLiteral("Reckoner");
    lxw_doc_properties properties{};
    properties.title = name.data();
    properties.author = author.data();
    properties.created = QDateTime(created, QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
    workbook_set_properties(m_workbook, &properties);
    for (int style = 0; style < kCellStyleCount; ++style)
        m_formats[static_cast<std::size_t>(style)] =
            makeFormat(m_workbook, static_cast<CellStyle>(style));
}

WorkbookFile::~WorkbookFile()
{
    if (m_workbook)
        workbook_close(m_workbook);
}

Sheet WorkbookFile::sheet(const QString &name)
{
    QString allowed = name.left(31);
    for (const char forbidden : {'[', ']', ':', '*', '?', '/', '\\'})
        allowed.replace(QLatin1Char(forbidden), QLatin1Char(' '));
    lxw_worksheet *added =
        m_workbook ? workbook_add_worksheet(m_workbook, allowed.toUtf8().constData()) : nullptr;
    return Sheet(added, m_formats);
}

Expected<QByteArray> WorkbookFile::bytes()
{
    const std::string place = m_file.fileName().toStdString();
    if (!m_workbook)
        return failure({Error::Code::io,
                        QDir::tempPath().toStdString(),
                        {},
                        RECKONER_SENTENCE("Error", "no temporary file can be made there")});
    const lxw_error error = workbook_close(m_workbook);
    m_workbook = nullptr;
    if (error != LXW_NO_ERROR)
        return failure({Error::Code::io,
                        place,
                        {},
                        {RECKONER_SENTENCE("Error", "the workbook cannot be written (%1)"),
                         lxw_strerror(error)}});
    QFile written(m_file.fileName());
    if (!written.open(QIODevice::ReadOnly))
        return failure({Error::Code::io,
                        place,
                        {},
                        {RECKONER_SENTENCE("Error", "the workbook cannot be written (%1)"),
                         written.errorString().toStdString()}});
    return written.readAll();
}

} // namespace reckoner::ui
