// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/performance/training_kernels.h"

namespace reckoner {

using enum TrainingConstant;

double passesOf(TrainingStack stack, const TrainingConstants &k)
{
    switch (stack) {
    case TrainingStack::megatron:
        return k[passesMegatron];
    case TrainingStack::classic:
        return k[passesClassic];
    case TrainingStack::fsdp:
        return k[passesFsdp];
    case TrainingStack::compiled:
        return k[passesCompiled];
    case TrainingStack::transformers:
        return k[passesTransformers];
    case TrainingStack::unsloth:
        break;
    }
    return k[passesUnsloth];
}

double launchOf(TrainingStack stack, const TrainingConstants &k)
{
    switch (stack) {
    case TrainingStack::megatron:
    case TrainingStack::classic:
        return k[launchFused];
    case TrainingStack::fsdp:
        return k[launchEager];
    case TrainingStack::compiled:
        return k[launchCompiled];
    case TrainingStack::transformers:
        return k[launchTransformers];
    case TrainingStack::unsloth:
        break;
    }
    return k[launchEager];
}

double attentionShare(const Card &card, AttentionKernel kernel, const TrainingConstants &k)
{
    // Graphics cards of later generations still multiply by the instructions of Ampere.
    const bool ampere = card.matrix_unit != MatrixUnit::hopper &&
                        card.matrix_unit != MatrixUnit::blackwell &&
                        card.matrix_unit <= MatrixUnit::blackwellGddr;
    const double port = ampere ? 1.0 : k[attentionPort];
    switch (kernel) {
    case AttentionKernel::tuned:
        return ampere ? k[attentionFlash2] : k[attentionTuned];
    case AttentionKernel::flash2:
        return k[attentionFlash2] * port;
    case AttentionKernel::flash1:
        return k[attentionFlash1] * port;
    case AttentionKernel::unfused:
        break;
    }
    return k[attentionFlash2];
}

} // namespace reckoner
