// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explanation/ledger.h"

#include <algorithm>
#include <stdexcept>

namespace reckoner {

std::string_view key(Scope scope)
{
    switch (scope) {
    case Scope::none:
        return "";
    case Scope::onPremises:
        return "on_premises";
    case Scope::cloud:
        return "cloud";
    case Scope::hybrid:
        return "hybrid";
    case Scope::api:
        return "api";
    case Scope::idea:
        return "idea";
    }
    return "";
}

EntryIndex Ledger::figure(const FigureSpec &spec, double value,
                          std::initializer_list<EntryIndex> operands, Scope scope)
{
    return figure(spec, value, std::span(operands.begin(), operands.size()), scope);
}

EntryIndex Ledger::figure(const FigureSpec &spec, double value,
                          std::span<const EntryIndex> operands, Scope scope)
{
    Entry entry;
    entry.kind = Entry::Kind::figure;
    entry.scope = scope;
    entry.unit = spec.unit;
    entry.value = value;
    entry.figure = &spec;
    entry.first_operand = static_cast<std::uint32_t>(m_operands.size());
    entry.operand_count = static_cast<std::uint32_t>(operands.size());
    m_operands.insert(m_operands.end(), operands.begin(), operands.end());
    m_entries.push_back(entry);
    return static_cast<EntryIndex>(m_entries.size() - 1);
}

EntryIndex Ledger::input(const FieldSpec &spec, const Scenario &scenario)
{
    const auto known = std::ranges::find(m_entries, &spec, &Entry::field);
    if (known != m_entries.end())
        return static_cast<EntryIndex>(known - m_entries.begin());
    Entry entry;
    entry.kind = Entry::Kind::input;
    entry.unit = spec.unit;
    entry.value = scenario.*spec.number;
    entry.field = &spec;
    m_entries.push_back(entry);
    return static_cast<EntryIndex>(m_entries.size() - 1);
}

EntryIndex Ledger::fact(std::string_view record, const char *label, const Fact &fact, double value,
                        Unit unit)
{
    const auto same = [&](const Entry &entry) {
        return entry.kind == Entry::Kind::fact && entry.record == record &&
               entry.source == fact.source && entry.fact_label == label && entry.value == value;
    };
    if (const auto known = std::ranges::find_if(m_entries, same); known != m_entries.end())
        return static_cast<EntryIndex>(known - m_entries.begin());
    Entry entry;
    entry.kind = Entry::Kind::fact;
    entry.unit = unit;
    entry.value = value;
    entry.record = record;
    entry.fact_label = label;
    entry.source = fact.source;
    entry.fact = &fact;
    m_entries.push_back(entry);
    return static_cast<EntryIndex>(m_entries.size() - 1);
}

EntryIndex Ledger::measured(std::string_view file, const char *label, double value, Unit unit)
{
    Entry entry;
    entry.kind = Entry::Kind::measured;
    entry.unit = unit;
    entry.value = value;
    entry.record = file;
    entry.fact_label = label;
    m_entries.push_back(entry);
    return static_cast<EntryIndex>(m_entries.size() - 1);
}

EntryIndex Ledger::assumption(std::string_view key, const char *label, double value)
{
    Entry entry;
    entry.kind = Entry::Kind::assumption;
    entry.value = value;
    entry.record = key;
    entry.fact_label = label;
    m_entries.push_back(entry);
    return static_cast<EntryIndex>(m_entries.size() - 1);
}

std::span<const EntryIndex> Ledger::operands(const Entry &entry) const
{
    return std::span(m_operands).subspan(entry.first_operand, entry.operand_count);
}

const Entry *Ledger::find(const FigureSpec &spec, Scope scope) const
{
    const auto found = std::ranges::find_if(m_entries, [&](const Entry &entry) {
        return entry.figure == &spec && entry.scope == scope;
    });
    return found == m_entries.end() ? nullptr : &*found;
}

const Entry *Ledger::find(std::string_view full_key) const
{
    const auto found = std::ranges::find_if(m_entries, [&](const Entry &entry) {
        return entry.kind == Entry::Kind::figure && fullKey(entry) == full_key;
    });
    return found == m_entries.end() ? nullptr : &*found;
}

double Ledger::value(const FigureSpec &spec, Scope scope) const
{
    const Entry *entry = find(spec, scope);
    if (!entry)
        throw std::logic_error("no figure " + std::string(spec.key) + " in this evaluation");
    return entry->value;
}

std::string fullKey(const Entry &entry)
{
    switch (entry.kind) {
    case Entry::Kind::figure:
        if (entry.scope == Scope::none)
            return std::string(entry.figure->key);
        return std::string(key(entry.scope)) + "." + std::string(entry.figure->key);
    case Entry::Kind::input:
        return std::string(entry.field->key);
    case Entry::Kind::fact:
    case Entry::Kind::measured:
        return std::string(entry.record) + ": " + entry.fact_label;
    case Entry::Kind::assumption:
        return std::string(entry.record);
    }
    return {};
}

} // namespace reckoner
