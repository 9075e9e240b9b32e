// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/performance/training_stack.h"

namespace reckoner {

TrainingStack trainingStackOf(std::string_view engine_id)
{
    if (engine_id == "megatron-lm")
        return TrainingStack::megatron;
    if (engine_id == "unsloth")
        return TrainingStack::unsloth;
    if (engine_id == "llama-factory" || engine_id == "transformers")
        return TrainingStack::transformers;
    return TrainingStack::fsdp;
}

LayerKernels layerKernelsOf(TrainingStack stack)
{
    return stack == TrainingStack::transformers ? LayerKernels::eager : LayerKernels::fused;
}

LossKernels lossKernelsOf(TrainingStack stack)
{
    switch (stack) {
    case TrainingStack::megatron:
    case TrainingStack::classic:
        return LossKernels::inPlace;
    case TrainingStack::fsdp:
    case TrainingStack::compiled:
        return LossKernels::plain;
    case TrainingStack::transformers:
        return LossKernels::dropped;
    case TrainingStack::unsloth:
        break;
    }
    return LossKernels::chunked;
}

AttentionKernel defaultAttention(TrainingStack stack)
{
    switch (stack) {
    case TrainingStack::megatron:
        return AttentionKernel::tuned;
    case TrainingStack::classic:
        return AttentionKernel::unfused;
    default:
        return AttentionKernel::flash2;
    }
}

} // namespace reckoner
