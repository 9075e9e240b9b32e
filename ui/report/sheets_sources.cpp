// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ledgerindex.h"
#include "ui/report/sheets.h"

namespace reckoner::ui {

namespace {

/// A number with its unit beside it: money and shares in their own formats.
void writeValue(Sheet &sheet, int row, int column, double value, Unit unit,
                const ReportContext &context)
{
    const bool share = unit == Unit::fraction;
    const double shown = share ? value : value * context.formatter.displayFactor(unit);
    const bool money = unit == Unit::cny;
    sheet.number(row, column, shown,
                 share   ? CellStyle::percent
                 : money ? CellStyle::money
                         : CellStyle::number);
    sheet.text(row, column + 1, share ? QString() : context.formatter.unitName(unit),
               CellStyle::muted);
}

void writeField(Sheet &sheet, int row, int column, const FieldSpec &spec, const FieldValue &value,
                const ReportContext &context)
{
    if (const auto *number = std::get_if<double>(&value)) {
        writeValue(sheet, row, column, *number, spec.unit, context);
        return;
    }
    sheet.text(row, column, context.formatter.fieldText(spec, value), CellStyle::wrapped);
}

QString confidenceName(Confidence confidence, const ReportContext &context)
{
    switch (confidence) {
    case Confidence::seen:
        return context.say(RECKONER_TEXT("Report", "read in the source"));
    case Confidence::remembered:
        return context.say(RECKONER_TEXT("Report", "low confidence"));
    case Confidence::assumption:
        return context.say(RECKONER_TEXT("Report", "assumption"));
    case Confidence::overridden:
        return context.say(RECKONER_TEXT("Report", "set for this plan"));
    }
    return {};
}

} // namespace

void writeInputSheet(WorkbookFile &workbook, const ReportContext &context)
{
    Sheet sheet = workbook.sheet(context.say(RECKONER_TEXT("Report", "Inputs")));
    sheet.header(0, {context.say(RECKONER_TEXT("Report", "Key")),
                     context.say(RECKONER_TEXT("Report", "Group")),
                     context.say(RECKONER_TEXT("Report", "Input")),
                     context.say(RECKONER_TEXT("Report", "Value")),
                     context.say(RECKONER_TEXT("Report", "Unit")),
                     context.say(RECKONER_TEXT("Report", "Default")),
                     context.say(RECKONER_TEXT("Report", "Unit")),
                     context.say(RECKONER_TEXT("Report", "What it means"))});
    sheet.freeze(1, 0);
    const double widths[] = {26, 20, 30, 26, 16, 20, 16, 80};
    for (int column = 0; column < static_cast<int>(std::size(widths)); ++column)
        sheet.columnWidth(column, widths[column]);
    int row = 1;
    for (const FieldSpec &spec : fields()) {
        sheet.text(row, 0, QString::fromUtf8(spec.key.data(), qsizetype(spec.key.size())),
                   CellStyle::muted);
        sheet.text(row, 1, groupName(spec.group, context), CellStyle::muted);
        sheet.text(row, 2, context.formatter.core("Field", spec.label), CellStyle::wrapped);
        writeField(sheet, row, 3, spec, fieldValue(context.scenario, spec), context);
        if (spec.kind == FieldKind::reference)
            sheet.text(row, 3, inputText(spec, context), CellStyle::wrapped);
        writeField(sheet, row, 5, spec, fieldDefault(spec), context);
        sheet.text(row, 7, context.formatter.core("Field", spec.help), CellStyle::wrapped);
        ++row;
    }
    sheet.landscape();
}

void writeFactSheet(WorkbookFile &workbook, const ReportContext &context)
{
    Sheet sheet = workbook.sheet(context.say(RECKONER_TEXT("Report", "Facts used")));
    sheet.header(0, {context.say(RECKONER_TEXT("Report", "No.")),
                     context.say(RECKONER_TEXT("Report", "Record")),
                     context.say(RECKONER_TEXT("Report", "Fact")),
                     context.say(RECKONER_TEXT("Report", "Value")),
                     context.say(RECKONER_TEXT("Report", "Unit")),
                     context.say(RECKONER_TEXT("Report", "Source")),
                     context.say(RECKONER_TEXT("Report", "Date")),
                     context.say(RECKONER_TEXT("Report", "Confidence"))});
    sheet.freeze(1, 0);
    const double widths[] = {6, 30, 28, 14, 14, 70, 12, 20};
    for (int column = 0; column < static_cast<int>(std::size(widths)); ++column)
        sheet.columnWidth(column, widths[column]);
    const LedgerIndex index(context);
    const Catalog &catalog = *context.evaluation.catalog;
    int row = 1;
    for (const Entry *fact : index.facts()) {
        sheet.text(row, 0, index.code(*fact), CellStyle::muted);
        sheet.text(row, 1, QString::fromUtf8(fact->record.data(), qsizetype(fact->record.size())),
                   CellStyle::wrapped);
        sheet.text(row, 2, factLabel(*fact, context.formatter), CellStyle::wrapped);
        // facts keep the currency in which they were quoted
        sheet.number(row, 3, fact->value,
                     fact->unit == Unit::fraction ? CellStyle::percent : CellStyle::number);
        const Formatter quoted(context.options.language, Currency::cny,
                               context.scenario.cny_per_usd);
        sheet.text(row, 4, fact->unit == Unit::fraction ? QString() : quoted.unitName(fact->unit),
                   CellStyle::muted);
        sheet.text(row, 5, clientsOwn(*fact, context), CellStyle::wrapped);
        if (fact->source < catalog.sources.size()) {
            const Source &source = catalog.sources[fact->source];
            sheet.text(row, 5, QString::fromStdString(source.citation), CellStyle::wrapped);
            sheet.text(row, 6, QString::fromStdString(source.date));
            sheet.text(row, 7, confidenceName(source.confidence, context));
        }
        ++row;
    }
    sheet.landscape();
}

void writeFigureSheet(WorkbookFile &workbook, const ReportContext &context)
{
    Sheet sheet = workbook.sheet(context.say(RECKONER_TEXT("Report", "Figures")));
    sheet.header(0, {context.say(RECKONER_TEXT("Report", "No.")),
                     context.say(RECKONER_TEXT("Report", "Figure")),
                     context.say(RECKONER_TEXT("Report", "Value")),
                     context.say(RECKONER_TEXT("Report", "Unit")),
                     context.say(RECKONER_TEXT("Report", "Formula")),
                     context.say(RECKONER_TEXT("Report", "Computed from")),
                     context.say(RECKONER_TEXT("Report", "Key"))});
    sheet.freeze(1, 0);
    const double widths[] = {6, 46, 18, 14, 60, 60, 36};
    for (int column = 0; column < static_cast<int>(std::size(widths)); ++column)
        sheet.columnWidth(column, widths[column]);
    const LedgerIndex index(context);
    const Ledger &ledger = context.evaluation.ledger;
    int row = 1;
    for (const Entry *figure : index.figures()) {
        sheet.text(row, 0, index.code(*figure), CellStyle::muted);
        sheet.text(row, 1, entryName(*figure, context.formatter), CellStyle::wrapped);
        writeValue(sheet, row, 2, figure->value, figure->unit, context);
        sheet.text(row, 4, context.formatter.core("Figure", figure->figure->formula),
                   CellStyle::wrapped);
        QStringList parts;
        for (const EntryIndex operand : ledger.operands(*figure)) {
            const Entry &from = ledger.at(operand);
            parts << index.code(from) + QLatin1Char(' ') + entryName(from, context.formatter);
        }
        sheet.text(row, 5, parts.join(QLatin1Char('\n')), CellStyle::wrapped);
        sheet.text(row, 6, QString::fromStdString(fullKey(*figure)), CellStyle::muted);
        ++row;
    }
    sheet.landscape();
}

} // namespace reckoner::ui
