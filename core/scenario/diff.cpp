// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/diff.h"

namespace reckoner {

std::vector<FieldDifference> difference(const Scenario &before, const Scenario &after)
{
    std::vector<FieldDifference> out;
    for (const FieldSpec &spec : fields()) {
        FieldValue old_value = fieldValue(before, spec);
        FieldValue new_value = fieldValue(after, spec);
        if (old_value != new_value)
            out.push_back({&spec, std::move(old_value), std::move(new_value)});
    }
    return out;
}

} // namespace reckoner
