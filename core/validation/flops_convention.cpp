// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/flops_convention.h"

#include "core/performance/flops.h"
#include "core/validation/csv.h"

namespace reckoner {

FlopsConvention flopsConvention(std::string_view basis)
{
    const std::string text = lowered(basis);
    FlopsConvention out;
    out.whole_attention = !contains(text, "causal (half)");
    out.hardware = contains(text, "hardware flops");
    return out;
}

double countedFlops(const ModelShape &s, const TrainingLayout &l, FlopsConvention convention)
{
    const double sequence = l.sequence * (convention.whole_attention ? 2.0 : 1.0);
    const TrainingFlops flops =
        trainingFlopsPerToken(s, sequence, l.method, l.recompute, l.recompute_share);
    return convention.hardware ? flops.hardware : flops.model;
}

} // namespace reckoner
