// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/scenario/scenario.h"
#include "core/units/error.h"
#include "core/units/text.h"
#include "core/units/unit.h"

namespace reckoner {

/// Which part of the program asks for a field.
enum class FieldGroup : std::uint8_t {
    identity,
    business,
    data,
    concurrency,
    serving,
    deployment,
    prices,
    power,
    ownership,
    people,
    rental,
    finance,
    idea
};

enum class FieldKind : std::uint8_t { number, choice, flag, text, reference };

/// The table of the catalog that a reference field names a record of.
enum class ReferenceTable : std::uint8_t {
    none,
    model,
    engine,
    loadProfile,
    server,
    cloudInstance,
    apiOffer,
    tariff
};

/// One answer of a choice field. Texts are English, translated in the context "Field".
struct Choice {
    std::string_view key;
    const char *label;
    const char *help;
};

/// Everything the program knows about one input, declared once. Forms, validation, tooltips, JSON
/// keys, workbook headers and the assumptions page read it from here.
struct FieldSpec {
    std::string_view key; ///< JSON key; stable for ever
    FieldGroup group;
    FieldKind kind;
    const char *label; ///< English, translated in the context "Field"
    const char *help;  ///< a sentence or two: what it means and what it changes
    Unit unit = Unit::none;

    // numbers; the range is in the field's own unit, both ends allowed
    double Scenario::*number = nullptr;
    double minimum = 0;
    double maximum = 0;
    double step = 1;
    int decimals = 0;         ///< shown; for fractions, of the percentage
    bool whole = false;       ///< only whole numbers are accepted
    bool logarithmic = false; ///< a slider moves in equal ratios, from `step` up if minimum is 0

    // choices
    std::span<const Choice> choices{};
    int (*getChoice)(const Scenario &) = nullptr;
    void (*setChoice)(Scenario &, int) = nullptr;

    bool Scenario::*flag = nullptr;

    // texts and references; an empty reference means "automatic" where `optional`
    std::string Scenario::*text = nullptr;
    bool multiline = false; ///< texts that may hold line breaks
    bool date = false;      ///< texts that are empty or a day, "2026-09-19"
    ReferenceTable table = ReferenceTable::none;
    bool optional = false;
};

/// The field table, in the order in which people meet the fields.
[[nodiscard]] std::span<const FieldSpec> fields();

/// The field with this key, or null.
[[nodiscard]] const FieldSpec *findField(std::string_view key);

/// The same for keys written in our own code. An unknown key is a broken invariant (throws
/// std::logic_error).
[[nodiscard]] const FieldSpec &field(std::string_view key);

/// number: double, choice: int (index into choices), flag: bool, text and reference: string.
using FieldValue = std::variant<double, int, bool, std::string>;

[[nodiscard]] FieldValue fieldValue(const Scenario &scenario, const FieldSpec &spec);

/// The program's default for this field.
[[nodiscard]] FieldValue fieldDefault(const FieldSpec &spec);

/// Why `value` is not acceptable for the field: wrong kind, out of range, not finite, not whole,
/// not one of the choices. The message holds the value and the range. References are not looked up
/// here, because that needs a catalog.
[[nodiscard]] Expected<void> checkField(const FieldSpec &spec, const FieldValue &value);

/// Checks, then stores.
[[nodiscard]] Expected<void> setField(Scenario &scenario, const FieldSpec &spec,
                                      const FieldValue &value);

} // namespace reckoner
