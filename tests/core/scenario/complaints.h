// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/scenario/fields.h"

namespace reckoner::test {

/// What is wrong with the values of a scenario, field by field; empty where all are acceptable.
[[nodiscard]] inline std::vector<std::string> complaints(const Scenario &scenario)
{
    std::vector<std::string> out;
    for (const FieldSpec &spec : fields()) {
        if (const auto checked = checkField(spec, fieldValue(scenario, spec)); !checked)
            out.push_back(checked.error().text());
    }
    return out;
}

} // namespace reckoner::test
