// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/performance/serving_constants.h"

namespace reckoner::test {

// Round figures, so that a step can be worked out by hand.
inline ServingConstants plainConstants()
{
    ServingConstants k;
    for (CardConstants &card : k.card)
        card = {.stream = 0.5,
                .kv_stream = 0.5,
                .gemm16 = 0.5,
                .gemm8 = 0.5,
                .gemm4 = 0.5,
                .product_us = 2};
    for (EngineConstants &engine : k.engine)
        engine = {.stream = 1,
                  .prefill = 1,
                  .attention = 1,
                  .layer_us = 2,
                  .moe_us = 0,
                  .step_us = 500,
                  .sequence_us = 0,
                  .streaming_us = 0,
                  .quantize_us = 0,
                  .eager_us = 0,
                  .first_steps = 1,
                  .request_ms = 5,
                  .allreduce_us = 10,
                  .together = 0};
    k.kernel.sharpness = 8;
    return k;
}

} // namespace reckoner::test
