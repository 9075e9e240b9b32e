// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ledgerindex.h"

#include <algorithm>

#include "core/evaluation/figures.h"
#include "ui/wording/names.h"
#include "ui/wording/recordnames.h"

namespace reckoner::ui {

namespace {

/// The figures that the front of the proposal shows.
std::vector<const Entry *> keyEntries(const Evaluation &evaluation)
{
    const Ledger &ledger = evaluation.ledger;
    std::vector<const Entry *> out;
    if (const OptionPlan *best = evaluation.plan.best()) {
        const Scope scope = scopeOf(best->option);
        for (const FigureSpec *spec :
             {&figures::ttft, &figures::tpot, &figures::memory_free_share, &figures::utilization,
              &figures::tco_total, &figures::tco_present_value, &figures::cost_per_million_tokens})
            out.push_back(ledger.find(*spec, scope));
    }
    for (const OptionPlan &option : evaluation.plan.options) {
        if (option.available())
            out.push_back(ledger.find(figures::tco_total, scopeOf(option.option)));
    }
    for (const FigureSpec *spec :
         {&figures::finetune_cost_per_run, &figures::pretrain_cost, &figures::budget_reserve,
          &figures::break_even_utilization, &figures::break_even_tokens_per_month,
          &figures::payback_month, &figures::saving_against_idea})
        out.push_back(ledger.find(*spec));
    std::erase(out, nullptr);
    return out;
}

qsizetype fieldOrder(const Entry *entry)
{
    return entry->field - fields().data();
}

} // namespace

QString factLabel(const Entry &fact, const Formatter &formatter)
{
    return formatter.core(fact.kind == Entry::Kind::assumption ? "TrainingConstant" : "Fact",
                          fact.fact_label);
}

QString clientsOwn(const Entry &fact, const ReportContext &context)
{
    if (fact.kind == Entry::Kind::measured)
        return context.say(RECKONER_TEXT("Report", "measured by the client"));
    if (fact.kind == Entry::Kind::assumption)
        return context.say(RECKONER_TEXT("Report", "calibrated on the client's runs"));
    return {};
}

LedgerIndex::LedgerIndex(const ReportContext &context)
{
    const Ledger &ledger = context.evaluation.ledger;
    std::map<const Entry *, bool> wanted;
    for (const Entry *entry : keyEntries(context.evaluation))
        collect(ledger, entry, wanted);
    for (const Entry &entry : ledger.entries()) {
        if (entry.kind == Entry::Kind::input)
            m_inputs.push_back(&entry);
        else if (entry.kind != Entry::Kind::figure)
            m_facts.push_back(&entry);
        else if (wanted.contains(&entry))
            m_figures.push_back(&entry);
    }
    std::ranges::stable_sort(m_inputs, {}, fieldOrder);
    const auto number = [this](const std::vector<const Entry *> &entries, QChar letter) {
        int count = 0;
        for (const Entry *entry : entries)
            m_codes[entry] = letter + QString::number(++count);
    };
    number(m_inputs, QLatin1Char('A'));
    number(m_facts, QLatin1Char('B'));
    number(m_figures, QLatin1Char('C'));
}

void LedgerIndex::collect(const Ledger &ledger, const Entry *entry,
                          std::map<const Entry *, bool> &wanted)
{
    if (!wanted.emplace(entry, true).second)
        return;
    for (const EntryIndex operand : ledger.operands(*entry))
        collect(ledger, &ledger.at(operand), wanted);
}

QString LedgerIndex::code(const Entry &entry) const
{
    const auto found = m_codes.find(&entry);
    return found == m_codes.end() ? QString() : found->second;
}

QString entryName(const Entry &entry, const Formatter &formatter)
{
    if (entry.kind == Entry::Kind::input)
        return formatter.core("Field", entry.field->label);
    if (entry.kind == Entry::Kind::assumption)
        return factLabel(entry, formatter);
    if (entry.kind == Entry::Kind::fact || entry.kind == Entry::Kind::measured)
        return recordName(entry.record, formatter) + QStringLiteral(" · ") +
               factLabel(entry, formatter);
    const QString label = formatter.core("Figure", entry.figure->label);
    if (entry.scope == Scope::none)
        return label;
    const QString scope =
        entry.scope == Scope::idea
            ? formatter.core("Option", QT_TRANSLATE_NOOP("Option", "Client's idea"))
            : optionName(static_cast<Option>(static_cast<int>(entry.scope) - 1), formatter);
    return label + QStringLiteral(" · ") + scope;
}

QString caution(const Entry &fact, const ReportContext &context)
{
    const Catalog &catalog = *context.evaluation.catalog;
    if (fact.kind != Entry::Kind::fact)
        return {}; // clientsOwn() tells
    if (fact.source >= catalog.sources.size())
        return context.say(RECKONER_TEXT("Report", "no source"));
    const Source &source = catalog.sources[fact.source];
    switch (source.confidence) {
    case Confidence::seen:
        break;
    case Confidence::remembered:
        return context.say(RECKONER_TEXT("Report", "low confidence: confirm before ordering"));
    case Confidence::assumption:
        return context.say(RECKONER_TEXT("Report", "assumption"));
    case Confidence::overridden:
        return context.say(RECKONER_TEXT("Report", "set for this plan"));
    }
    const bool price = isMoney(fact.unit) || isDollars(fact.unit);
    const int age = ageInMonths(source.date, context.evaluation.as_of);
    if (price && age > kStaleAfterMonths)
        return context.say(RECKONER_TEXT("Report", "%1 months old: confirm before ordering"))
            .arg(age);
    return {};
}

bool isEntered(const FieldSpec &spec, const Scenario &scenario)
{
    return fieldValue(scenario, spec) != fieldDefault(spec);
}

QString inputText(const FieldSpec &spec, const ReportContext &context)
{
    const FieldValue value = fieldValue(context.scenario, spec);
    if (const auto *number = std::get_if<double>(&value)) {
        return context.formatter.exact(*number, spec.unit).text();
    }
    const auto *id = std::get_if<std::string>(&value);
    if (!id || id->empty() || spec.kind != FieldKind::reference)
        return context.formatter.fieldText(spec, value);
    const Catalog &catalog = *context.evaluation.catalog;
    const auto nameOf = [&](const auto *record) {
        return recordName(record ? record->name : *id, context.formatter);
    };
    switch (spec.table) {
    case ReferenceTable::model:
        return nameOf(catalog.model(*id));
    case ReferenceTable::engine:
        return nameOf(catalog.engine(*id));
    case ReferenceTable::loadProfile:
        if (*id == kOwnWeek)
            return context.formatter.core("LoadProfile", "The client's own log");
        if (const LoadProfile *week = catalog.loadProfile(*id))
            return context.formatter.core("LoadProfile", week->name.c_str());
        break;
    case ReferenceTable::server:
        return nameOf(catalog.server(*id));
    case ReferenceTable::cloudInstance:
        return nameOf(catalog.cloudInstance(*id));
    case ReferenceTable::tariff:
        if (const ElectricityTariff *tariff = catalog.tariff(*id))
            return context.formatter.core("ElectricityTariff", tariff->name.c_str());
        break;
    case ReferenceTable::apiOffer:
    case ReferenceTable::none:
        break;
    }
    return QString::fromStdString(*id);
}

QString groupName(FieldGroup group, const ReportContext &context)
{
    switch (group) {
    case FieldGroup::identity:
        return context.say(RECKONER_TEXT("Report", "Identity"));
    case FieldGroup::business:
        return context.say(RECKONER_TEXT("Report", "Business stage"));
    case FieldGroup::data:
        return context.say(RECKONER_TEXT("Report", "Data assets"));
    case FieldGroup::concurrency:
        return context.say(RECKONER_TEXT("Report", "Concurrency"));
    case FieldGroup::serving:
        return context.say(RECKONER_TEXT("Report", "How the engine serves"));
    case FieldGroup::deployment:
        return context.say(RECKONER_TEXT("Report", "Deployment"));
    case FieldGroup::prices:
        return context.say(RECKONER_TEXT("Report", "Prices and conditions"));
    case FieldGroup::power:
        return context.say(RECKONER_TEXT("Report", "Power and room"));
    case FieldGroup::ownership:
        return context.say(RECKONER_TEXT("Report", "Owning machines"));
    case FieldGroup::people:
        return context.say(RECKONER_TEXT("Report", "People"));
    case FieldGroup::rental:
        return context.say(RECKONER_TEXT("Report", "Renting and APIs"));
    case FieldGroup::finance:
        return context.say(RECKONER_TEXT("Report", "Financing and value"));
    case FieldGroup::idea:
        return context.say(RECKONER_TEXT("Report", "The client's idea"));
    }
    return {};
}

} // namespace reckoner::ui
