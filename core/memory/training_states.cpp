// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/memory/training_memory.h"

namespace reckoner {

StateBytes stateBytesPerParameter(TrainingPrecision precision, Optimizer optimizer)
{
    const bool pure = precision == TrainingPrecision::pure16;
    double moments = pure ? 4.0 : 8.0;
    if (optimizer == Optimizer::adamw8bit)
        moments = 2.0 * (1.0 + 4.0 / 2048.0); // one fp32 constant per block of 2048
    else if (optimizer == Optimizer::sgd)
        moments /= 2.0;
    else if (optimizer == Optimizer::adafactor)
        moments = 0.0;
    switch (precision) {
    case TrainingPrecision::mixed16:
        return {2, 2, 4 + moments};
    case TrainingPrecision::mixed32:
        return {2, 4, 4 + moments};
    case TrainingPrecision::master32:
        return {2, 6, 4 + moments};
    case TrainingPrecision::pure16:
        return {2, 2, moments};
    case TrainingPrecision::fp32:
    case TrainingPrecision::autocast:
        break;
    }
    return {4, 4, moments};
}

double adaptedMatrices(const ModelShape &s, LoraTargets targets)
{
    switch (targets) {
    case LoraTargets::queryValue:
        return 2.0;
    case LoraTargets::attention:
        return 4.0;
    case LoraTargets::allLinear:
        break;
    }
    return s.mlp_kind == MlpKind::gated ? 7.0 : 6.0;
}

double loraParameters(const ModelShape &s, double rank, LoraTargets targets)
{
    const double h = s.hidden;
    const double query = h + double(s.heads) * s.head_dim;
    const double key = h + double(s.kv_heads) * s.head_dim;
    const double value = h + double(s.kv_heads) * s.value_dim;
    const double output = double(s.heads) * s.value_dim + h;
    double ends = s.layers * (query + value);
    if (targets != LoraTargets::queryValue)
        ends += s.layers * (key + output);
    if (targets == LoraTargets::allLinear) {
        const double matrices = s.mlp_kind == MlpKind::gated ? 3.0 : 2.0;
        ends += matrices * (s.dense_layers * (h + s.dense_intermediate) +
                            double(s.moe_layers) * s.shared_experts * (h + s.expert_intermediate));
    }
    return rank * ends;
}

} // namespace reckoner
