// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

#include "core/memory/training_memory.h"

namespace reckoner {

/// Generations of training software with alike kernels, overlap and host code.
enum class TrainingStack : std::uint8_t {
    megatron,     ///< Megatron-Core, NeMo since 2023: fused kernels, hidden collectives
    classic,      ///< Megatron-LM and Megatron-DeepSpeed of 2021 and 2022
    fsdp,         ///< PyTorch FSDP or DeepSpeed ZeRO, eager kernels
    compiled,     ///< the same after torch.compile, or XLA
    transformers, ///< Hugging Face Trainer and PEFT: eager kernels called one by one
    unsloth,      ///< hand-written kernels for LoRA on one card
};

/// What computes attention.
enum class AttentionKernel : std::uint8_t {
    unfused, ///< the whole score matrix is written out
    flash1,  ///< FlashAttention 1 and its Triton port
    flash2,  ///< FlashAttention 2, PyTorch's SDPA
    tuned,   ///< cuDNN, FlashAttention 3: written for the card's own generation
};

/// The stack of a catalogued training engine, by its id.
[[nodiscard]] TrainingStack trainingStackOf(std::string_view engine_id);
/// What the layers and the loss of a stack keep for the backward pass.
[[nodiscard]] LayerKernels layerKernelsOf(TrainingStack stack);
[[nodiscard]] LossKernels lossKernelsOf(TrainingStack stack);
/// The attention that a stack brings by default.
[[nodiscard]] AttentionKernel defaultAttention(TrainingStack stack);

} // namespace reckoner
