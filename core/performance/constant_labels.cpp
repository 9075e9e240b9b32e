// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/performance/constant_labels.h"

#include <stdexcept>

#include "core/units/text.h"

namespace reckoner {

const char *labelOf(TrainingConstant constant)
{
    using enum TrainingConstant;
    switch (constant) {
    case matmulVolta:
        return RECKONER_TEXT("TrainingConstant", "Matrix products, Volta and Turing");
    case matmulAmpere:
        return RECKONER_TEXT("TrainingConstant", "Matrix products, A100 generation");
    case matmulAmpereGddr:
        return RECKONER_TEXT("TrainingConstant", "Matrix products, RTX 30 generation");
    case matmulAda:
        return RECKONER_TEXT("TrainingConstant", "Matrix products, RTX 40 generation");
    case matmulHopper:
        return RECKONER_TEXT("TrainingConstant", "Matrix products, H100 generation");
    case matmulBlackwell:
        return RECKONER_TEXT("TrainingConstant", "Matrix products, B200 generation");
    case matmulBlackwellGddr:
        return RECKONER_TEXT("TrainingConstant", "Matrix products, RTX 50 generation");
    case matmulCdna:
        return RECKONER_TEXT("TrainingConstant", "Matrix products, AMD Instinct");
    case matmulGaudi:
        return RECKONER_TEXT("TrainingConstant", "Matrix products, Intel Gaudi");
    case matmulAscend:
        return RECKONER_TEXT("TrainingConstant", "Matrix products, Huawei Ascend");
    case matmulTpu:
        return RECKONER_TEXT("TrainingConstant", "Matrix products, Google TPU");
    case matmulOther:
        return RECKONER_TEXT("TrainingConstant", "Matrix products, other makers");
    case backwardMatmul:
        return RECKONER_TEXT("TrainingConstant", "Gradient products over forward ones");
    case narrowMatmul:
        return RECKONER_TEXT("TrainingConstant", "8-bit products over 16-bit ones");
    case fp4Matmul:
        return RECKONER_TEXT("TrainingConstant", "4-bit products over 16-bit ones");
    case groupedMatmul:
        return RECKONER_TEXT("TrainingConstant", "Products of experts over dense ones");
    case fineScaleMatmul:
        return RECKONER_TEXT("TrainingConstant", "8-bit rate kept with fine scales");
    case productTraffic:
        return RECKONER_TEXT("TrainingConstant", "Product traffic that computation does not hide");
    case expertsFused:
        return RECKONER_TEXT("TrainingConstant", "Extra cost of experts left by fused kernels");
    case powerExponent:
        return RECKONER_TEXT("TrainingConstant", "Effect of the power limit on the matrix rate");
    case attentionTuned:
        return RECKONER_TEXT("TrainingConstant", "Attention kernels of the card's own generation");
    case attentionFlash2:
        return RECKONER_TEXT("TrainingConstant", "FlashAttention 2 on Ampere");
    case attentionFlash1:
        return RECKONER_TEXT("TrainingConstant", "FlashAttention 1 on Ampere");
    case attentionPort:
        return RECKONER_TEXT("TrainingConstant", "Older attention kernels on later cards");
    case softmaxWidth:
        return RECKONER_TEXT("TrainingConstant",
                             "Head size at which attention is half exponentials");
    case streaming:
        return RECKONER_TEXT("TrainingConstant", "Memory bandwidth of element-wise kernels");
    case castTraffic:
        return RECKONER_TEXT("TrainingConstant", "Memory traffic of narrowing to 8 bits");
    case castTrafficFine:
        return RECKONER_TEXT("TrainingConstant", "Memory traffic of narrowing with fine scales");
    case adapterTraffic:
        return RECKONER_TEXT("TrainingConstant", "Memory traffic of adapters");
    case passesMegatron:
        return RECKONER_TEXT("TrainingConstant", "Activation traffic, Megatron-Core");
    case passesClassic:
        return RECKONER_TEXT("TrainingConstant", "Activation traffic, Megatron of 2021");
    case passesFsdp:
        return RECKONER_TEXT("TrainingConstant", "Activation traffic, eager PyTorch");
    case passesCompiled:
        return RECKONER_TEXT("TrainingConstant", "Activation traffic, compiled PyTorch");
    case passesTransformers:
        return RECKONER_TEXT("TrainingConstant", "Activation traffic, Hugging Face");
    case passesUnsloth:
        return RECKONER_TEXT("TrainingConstant", "Activation traffic, Unsloth");
    case passesExperts:
        return RECKONER_TEXT("TrainingConstant", "Traffic of sorting tokens by expert");
    case launchFused:
        return RECKONER_TEXT("TrainingConstant", "Host time per layer, Megatron");
    case launchEager:
        return RECKONER_TEXT("TrainingConstant", "Host time per layer, eager PyTorch");
    case launchCompiled:
        return RECKONER_TEXT("TrainingConstant", "Host time per layer, compiled PyTorch");
    case launchTransformers:
        return RECKONER_TEXT("TrainingConstant", "Host time per layer, Hugging Face");
    case launchAdapter:
        return RECKONER_TEXT("TrainingConstant", "Host time per adapted matrix, PEFT");
    case launchExperts:
        return RECKONER_TEXT("TrainingConstant", "Host time that experts add per layer");
    case linkShare:
        return RECKONER_TEXT("TrainingConstant", "Bandwidth of the link between cards");
    case pcieShare:
        return RECKONER_TEXT("TrainingConstant", "Bandwidth of the PCIe slot");
    case hostBounce:
        return RECKONER_TEXT("TrainingConstant", "Slot rate without peer access");
    case networkShare:
        return RECKONER_TEXT("TrainingConstant", "Bandwidth of the network between machines");
    case hopInside:
        return RECKONER_TEXT("TrainingConstant", "Latency between cards of a machine");
    case hopBetween:
        return RECKONER_TEXT("TrainingConstant", "Latency between machines");
    case dataOverlap:
        return RECKONER_TEXT("TrainingConstant", "Computation that hides data-parallel traffic");
    case contention:
        return RECKONER_TEXT("TrainingConstant", "Computation slowed by hidden traffic");
    case tensorExposedTuned:
        return RECKONER_TEXT("TrainingConstant", "Tensor-parallel traffic left in the open");
    case expertExposed:
        return RECKONER_TEXT("TrainingConstant", "Expert traffic left in the open");
    case pipelineJitter:
        return RECKONER_TEXT("TrainingConstant", "Waiting for the slowest machine");
    case stepFixed:
        return RECKONER_TEXT("TrainingConstant", "Host time of a step");
    case dequantize:
        return RECKONER_TEXT("TrainingConstant", "Memory traffic of unpacking 4-bit weights");
    case count:
        break;
    }
    throw std::logic_error("no constant of training");
}

} // namespace reckoner
