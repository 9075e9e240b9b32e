// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "core/catalog/catalog.h"
#include "core/scenario/scenario.h"
#include "core/units/unit.h"

namespace reckoner {

/// What the physics gives for the set-up that a claim of the source article speaks of.
struct ClaimAnswer {
    double value = 0;
    Unit unit = Unit::none;
    Scenario setup; ///< model, width, engine, lengths and targets it was worked out for
    std::string_view accelerator;
    int cards = 1;
};

/// The answer to a claim about serving, worked out from its own set-up whatever the client's
/// scenario is. Nothing for claims of other kinds, or when the catalog lacks the records.
[[nodiscard]] std::optional<ClaimAnswer> answerClaim(const Catalog &catalog, std::string_view id);

} // namespace reckoner
