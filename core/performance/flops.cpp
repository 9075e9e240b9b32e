// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/performance/flops.h"

#include <algorithm>

namespace reckoner {

namespace {

// Positions seen by one token, summed over the layers.
double layerPositions(const ModelShape &s, double context)
{
    return s.full_attention_layers * context +
           s.window_attention_layers * std::min<double>(context, s.window);
}

} // namespace

ForwardFlops forwardFlopsPerToken(const ModelShape &s, double context)
{
    ForwardFlops flops;
    flops.head = 2.0 * s.logitParameters();
    flops.linear = 2.0 * s.matmulParametersPerToken() - flops.head;
    flops.attention = 2.0 * s.heads * (s.head_dim + s.value_dim) * layerPositions(s, context);
    return flops;
}

double decodeAttentionFlops(const ModelShape &s, double context)
{
    const double per_position = s.attention_kind == AttentionKind::mla
                                    ? 2.0 * s.kv_lora_rank + s.rope_dim
                                    : double(s.head_dim) + s.value_dim;
    return 2.0 * s.heads * per_position * layerPositions(s, context);
}

TrainingFlops trainingFlopsPerToken(const ModelShape &s, double sequence, FineTuneMethod method,
                                    Recompute recompute, double recompute_share)
{
    const ForwardFlops forward = forwardFlopsPerToken(s, sequence / 2.0);
    const double linear_passes = freezesBase(method) ? 2.0 : 3.0;
    TrainingFlops flops;
    flops.model = linear_passes * (forward.linear + forward.head) + 3.0 * forward.attention;
    flops.hardware = flops.model;
    if (recompute == Recompute::full)
        flops.hardware += recompute_share * (forward.linear + forward.attention);
    else if (recompute == Recompute::selective)
        flops.hardware += forward.attention;
    return flops;
}

} // namespace reckoner
