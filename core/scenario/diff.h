// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/scenario/fields.h"

namespace reckoner {

/// One field in which two scenarios differ.
struct FieldDifference {
    const FieldSpec *spec;
    FieldValue before;
    FieldValue after;
};

/// The fields in which two scenarios differ, in table order.
[[nodiscard]] std::vector<FieldDifference> difference(const Scenario &before,
                                                      const Scenario &after);

} // namespace reckoner
