// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalog/fact.h"
#include "core/explanation/figure.h"
#include "core/scenario/fields.h"

namespace reckoner {

/// Position of an entry in a ledger.
using EntryIndex = std::uint32_t;

/// One number and where it comes from: computed from other entries, typed in, a fact, measured by
/// the client, or an assumption of the physics that the measurements moved.
struct Entry {
    enum class Kind : std::uint8_t { figure, input, fact, measured, assumption };

    Kind kind = Kind::figure;
    Scope scope = Scope::none;
    Unit unit = Unit::none;
    double value = 0.0;
    const FigureSpec *figure = nullptr; ///< for figures
    const FieldSpec *field = nullptr;   ///< for inputs
    /// Facts: display name, owned by the catalog; measured: the file; assumptions: the constant's
    /// key
    std::string_view record;
    /// English; of facts and what is measured in the context "Fact", of assumptions in
    /// "TrainingConstant".
    const char *fact_label = nullptr;
    SourceIndex source = Fact::kUnknown;
    const Fact *fact = nullptr; ///< for facts: in the catalog
    std::uint32_t first_operand = 0;
    std::uint32_t operand_count = 0;
};

/// The book in which an evaluation writes down every number together with what it was computed
/// from, so that each figure can be followed to inputs and sources. Operands always stand before
/// the figures that use them, so the book has no cycles. Cheap: no text is made while writing.
class Ledger {
public:
    /// Writes a computed figure and returns its place.
    EntryIndex figure(const FigureSpec &spec, double value,
                      std::initializer_list<EntryIndex> operands, Scope scope = Scope::none);
    EntryIndex figure(const FigureSpec &spec, double value, std::span<const EntryIndex> operands,
                      Scope scope = Scope::none);

    /// The entry of a numeric input; written once however often it is asked for.
    EntryIndex input(const FieldSpec &spec, const Scenario &scenario);

    /// The entry of a fact at `value` (its low, typical or high end, converted as `unit` says).
    /// `record` and `fact` must outlive the ledger; `label` is a literal marked
    /// RECKONER_TEXT("Fact", ...).
    EntryIndex fact(std::string_view record, const char *label, const Fact &fact, double value,
                    Unit unit);

    /// The entry of something the client measured. `file` must outlive the ledger; `label` as
    /// above.
    EntryIndex measured(std::string_view file, const char *label, double value, Unit unit);

    /// The entry of an assumption of the physics at its calibrated value; `key` and `label` are the
    /// constant's and outlive the ledger.
    EntryIndex assumption(std::string_view key, const char *label, double value);

    [[nodiscard]] const Entry &at(EntryIndex index) const { return m_entries.at(index); }
    [[nodiscard]] std::span<const Entry> entries() const { return m_entries; }
    [[nodiscard]] std::span<const EntryIndex> operands(const Entry &entry) const;

    /// The figure of this spec and scope, or null.
    [[nodiscard]] const Entry *find(const FigureSpec &spec, Scope scope = Scope::none) const;

    /// The figure with this full key ("cloud.tco.total"), or null.
    [[nodiscard]] const Entry *find(std::string_view full_key) const;

    /// The value of a figure that must be there (throws std::logic_error when it is not).
    [[nodiscard]] double value(const FigureSpec &spec, Scope scope = Scope::none) const;

private:
    std::vector<Entry> m_entries;
    std::vector<EntryIndex> m_operands;
};

/// "cloud.tco.total" for figures, the field's key for inputs, "record: label" for facts and what is
/// measured, the constant's key for assumptions.
[[nodiscard]] std::string fullKey(const Entry &entry);

} // namespace reckoner
