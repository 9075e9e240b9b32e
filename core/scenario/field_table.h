// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The parts of the field table, one for each group; only fields.cpp puts them together.

#include <span>
#include <type_traits>

#include "core/scenario/fields.h"

namespace reckoner {

[[nodiscard]] std::span<const FieldSpec> identityFields();
[[nodiscard]] std::span<const FieldSpec> businessFields();
[[nodiscard]] std::span<const FieldSpec> dataFields();
[[nodiscard]] std::span<const FieldSpec> pretrainingFields();
[[nodiscard]] std::span<const FieldSpec> concurrencyFields();
[[nodiscard]] std::span<const FieldSpec> servingFields();
[[nodiscard]] std::span<const FieldSpec> deploymentFields();
[[nodiscard]] std::span<const FieldSpec> priceFields();
[[nodiscard]] std::span<const FieldSpec> powerFields();
[[nodiscard]] std::span<const FieldSpec> ownershipFields();
[[nodiscard]] std::span<const FieldSpec> peopleFields();
[[nodiscard]] std::span<const FieldSpec> rentalFields();
[[nodiscard]] std::span<const FieldSpec> financeFields();
[[nodiscard]] std::span<const FieldSpec> ideaFields();

/// The accessors of a choice field, so that the table needs no enum type.
template <auto Member>
int getEnum(const Scenario &scenario)
{
    return static_cast<int>(scenario.*Member);
}

template <auto Member>
void setEnum(Scenario &scenario, int index)
{
    auto &member = scenario.*Member;
    member = static_cast<std::remove_reference_t<decltype(member)>>(index);
}

} // namespace reckoner
