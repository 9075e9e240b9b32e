// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include "core/explanation/ledger.h"
#include "ui/report/reportcontext.h"
#include "ui/wording/money.h"

namespace reckoner::ui {

/// The ledger's entries in the order in which the appendices list them, each with a short code:
/// A1, A2 ... inputs, B1 ... facts and what the client measured, C1 ... figures. Figures are those
/// the key figures rest on.
class LedgerIndex final {
public:
    explicit LedgerIndex(const ReportContext &context);

    [[nodiscard]] const std::vector<const Entry *> &inputs() const { return m_inputs; }
    [[nodiscard]] const std::vector<const Entry *> &facts() const { return m_facts; }
    [[nodiscard]] const std::vector<const Entry *> &figures() const { return m_figures; }
    [[nodiscard]] QString code(const Entry &entry) const;

private:
    void collect(const Ledger &ledger, const Entry *entry, std::map<const Entry *, bool> &wanted);

    std::vector<const Entry *> m_inputs;
    std::vector<const Entry *> m_facts;
    std::vector<const Entry *> m_figures;
    std::map<const Entry *, QString> m_codes;
};

/// Name of an entry in the reader's language: "Total cost over the horizon · Cloud".
[[nodiscard]] QString entryName(const Entry &entry, const Formatter &formatter);

/// What a fact, something measured or a calibrated assumption is: "Peak memory bandwidth".
[[nodiscard]] QString factLabel(const Entry &fact, const Formatter &formatter);

/// Where a value comes from that the client measured; empty for facts of the catalog.
[[nodiscard]] QString clientsOwn(const Entry &fact, const ReportContext &context);

/// What a reader should know of where a fact comes from; empty for one read in its source.
[[nodiscard]] QString caution(const Entry &fact, const ReportContext &context);

/// True when a person typed a value other than the program's default.
[[nodiscard]] bool isEntered(const FieldSpec &spec, const Scenario &scenario);

/// A field's value as the reader writes it; references by the name of the record.
[[nodiscard]] QString inputText(const FieldSpec &spec, const ReportContext &context);

/// Name of a group of fields: "Step 1: business".
[[nodiscard]] QString groupName(FieldGroup group, const ReportContext &context);

} // namespace reckoner::ui
