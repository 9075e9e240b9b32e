// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/chapters.h"
#include "ui/wording/recordnames.h"
#include "ui/wording/sources.h"

namespace reckoner::ui {

namespace {

PrintTable inputTable(const ReportContext &context, const LedgerIndex &index)
{
    PrintTable table;
    table.small = true;
    table.columns = {{context.say(RECKONER_TEXT("Report", "No."))},
                     {context.say(RECKONER_TEXT("Report", "Input")), false, 1.0},
                     {context.say(RECKONER_TEXT("Report", "Value")), true},
                     {context.say(RECKONER_TEXT("Report", "Where from"))}};
    std::map<const FieldSpec *, const Entry *> numbers;
    for (const Entry *entry : index.inputs())
        numbers[entry->field] = entry;
    FieldGroup group = FieldGroup::identity;
    for (const FieldSpec &spec : fields()) {
        // Choices and references steer the search; texts and dates do not.
        const bool steers = spec.kind == FieldKind::choice || spec.kind == FieldKind::reference ||
                            spec.kind == FieldKind::flag;
        if (spec.group == FieldGroup::identity || (!steers && !numbers.contains(&spec)))
            continue;
        if (spec.group != group) {
            PrintRow heading{{PrintCell(groupName(spec.group, context))}};
            heading.group = true;
            table.rows.push_back(heading);
            group = spec.group;
        }
        const bool entered = isEntered(spec, context.scenario);
        const PrintCell origin(entered ? context.say(RECKONER_TEXT("Report", "client's answer"))
                                       : context.say(RECKONER_TEXT("Report", "default")),
                               entered ? context.colors().text : context.colors().muted);
        const auto number = numbers.find(&spec);
        const QString code = number == numbers.end() ? QString() : index.code(*number->second);
        table.rows.push_back(
            {{PrintCell(code, context.colors().muted), context.formatter.core("Field", spec.label),
              inputText(spec, context), origin}});
    }
    return table;
}

PrintTable factTable(const ReportContext &context, const LedgerIndex &index)
{
    const Catalog &catalog = *context.evaluation.catalog;
    PrintTable table;
    table.small = true;
    table.columns = {{context.say(RECKONER_TEXT("Report", "No."))},
                     {context.say(RECKONER_TEXT("Report", "Fact")), false, 1.0},
                     {context.say(RECKONER_TEXT("Report", "Value")), true},
                     {context.say(RECKONER_TEXT("Report", "Source and date")), false, 1.25}};
    for (const Entry *fact : index.facts()) {
        PrintCell name(recordName(fact->record, context.formatter));
        name.second = factLabel(*fact, context.formatter);
        const QString doubt = caution(*fact, context);
        PrintCell source(clientsOwn(*fact, context));
        if (fact->source < catalog.sources.size())
            source.text = sourceText(catalog.sources[fact->source], context.formatter);
        if (!doubt.isEmpty()) {
            source.second = doubt;
            source.secondColor = context.colors().warning;
        }
        table.rows.push_back({{PrintCell(index.code(*fact), context.colors().muted), name,
                               figureText(fact->value, fact->unit, context.formatter), source}});
    }
    return table;
}

/// "C4 Peak load, B2 Price of one machine"
QString operandText(const ReportContext &context, const LedgerIndex &index, const Entry &entry)
{
    QStringList parts;
    for (const EntryIndex operand : context.evaluation.ledger.operands(entry)) {
        const Entry &from = context.evaluation.ledger.at(operand);
        const QString name =
            from.kind == Entry::Kind::figure  ? context.formatter.core("Figure", from.figure->label)
            : from.kind == Entry::Kind::input ? context.formatter.core("Field", from.field->label)
                                              : factLabel(from, context.formatter);
        parts << index.code(from) + QChar(0x00A0) + name;
    }
    return parts.join(context.say(RECKONER_TEXT("Report", ", ")));
}

} // namespace

bool writeAssumptions(Composer &out, const ReportContext &context, const QString &name)
{
    const LedgerIndex index(context);
    if (index.inputs().empty() && index.facts().empty())
        return false;
    out.chapter(name, context.say(RECKONER_TEXT("Report", "What this plan rests on")),
                context
                    .say(RECKONER_TEXT("Report", "Only inputs and facts that the figures of this "
                                                 "proposal were computed from. Prices as of %1; "
                                                 "price level: %2."))
                    .arg(context.formatter.isoDate(context.evaluation.as_of),
                         inputText(field("price_level"), context)));
    out.heading(context.say(RECKONER_TEXT("Report", "A. Inputs")));
    out.table(inputTable(context, index));
    if (index.facts().empty())
        return true;
    out.heading(context.say(RECKONER_TEXT("Report", "B. Facts and prices")));
    out.table(factTable(context, index));
    return true;
}

bool writeDerivations(Composer &out, const ReportContext &context, const QString &name)
{
    const LedgerIndex index(context);
    if (index.figures().empty())
        return false;
    out.chapter(name, context.say(RECKONER_TEXT("Report", "Where the figures come from")),
                context.say(RECKONER_TEXT("Report", "Each figure with its formula and what it was "
                                                    "computed from: A are inputs, B facts, C other "
                                                    "figures of this list.")));
    PrintTable table;
    table.small = true;
    table.columns = {
        {context.say(RECKONER_TEXT("Report", "No."))},
        {context.say(RECKONER_TEXT("Report", "C. Figure")), false, 1.0},
        {context.say(RECKONER_TEXT("Report", "Value")), true},
        {context.say(RECKONER_TEXT("Report", "Formula, and computed from")), false, 1.6}};
    Scope scope = Scope::none;
    for (const Entry *figure : index.figures()) {
        if (figure->scope != scope && figure->scope != Scope::none) {
            const QString full = entryName(*figure, context.formatter);
            PrintRow heading{{PrintCell(full.section(QStringLiteral(" · "), -1))}};
            heading.group = true;
            table.rows.push_back(heading);
        } else if (figure->scope != scope) {
            PrintRow heading{{PrintCell(context.say(RECKONER_TEXT("Report", "The whole plan")))}};
            heading.group = true;
            table.rows.push_back(heading);
        }
        scope = figure->scope;
        PrintCell formula(context.formatter.core("Figure", figure->figure->formula));
        formula.second = operandText(context, index, *figure);
        table.rows.push_back(
            {{PrintCell(index.code(*figure), context.colors().muted),
              context.formatter.core("Figure", figure->figure->label),
              figureText(figure->value, figure->unit, context.formatter), formula}});
    }
    out.space(space::kOne);
    out.table(std::move(table));
    return true;
}

} // namespace reckoner::ui
