// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/memory/model_shape.h"
#include "core/memory/weight_format.h"
#include "core/scenario/scenario.h"
#include "core/units/quantity.h"

namespace reckoner {

/// What weights, gradients and optimizer moments are kept in.
enum class TrainingPrecision : std::uint8_t {
    mixed16,  ///< 2 weights + 2 gradients + 4 master + moments (Rajbhandari et al. 2020: 16)
    mixed32,  ///< 2 weights + 4 gradients + 4 master + moments (Megatron's fp32 main grads: 18)
    master32, ///< 2 weights + 2 + 4 gradients + 4 master + moments (DeepSpeed's bf16 optimizer: 20)
    pure16,   ///< weights, gradients and moments all in bf16, no master copy: 8
    fp32,     ///< 4 weights + 4 gradients + moments: 16
    autocast, ///< the same, and from forward to backward pass 2 for each product's weights
};

enum class Optimizer : std::uint8_t {
    adamw,     ///< two moments of 4 bytes (2 in pure16)
    adamw8bit, ///< two moments of 1 byte (Dettmers et al. 2022), block constants included
    adafactor, ///< factored second moment: negligible
    sgd,       ///< one moment
};

enum class Recompute : std::uint8_t { none, selective, full };

/// How the layers' kernels are written decides what they keep for the backward pass.
enum class LayerKernels : std::uint8_t {
    fused, ///< inputs alone: Megatron-Core, Unsloth, compiled code
    eager, ///< the result of each operation, norms in 32 bits: models as Transformers writes them
};

/// How the loss is computed decides what is held for each element of the logits.
enum class LossKernels : std::uint8_t {
    inPlace, ///< 16-bit logits, 32-bit ones and their gradient: Megatron-Core's, 10 bytes
    plain,   ///< PyTorch's own: 16-bit logits, logarithms in 32 bits and two gradients, 14 bytes
    dropped, ///< the same where the model hands out the loss alone: Transformers, 12 bytes
    chunked, ///< never whole, an eighth of the positions at a time
};

/// What a published peak counts.
enum class MemoryReading : std::uint8_t {
    device,   ///< all that the process took from the card, as nvidia-smi shows it
    reserved, ///< blocks of the caching allocator, without the runtime's own
    live,     ///< tensors alone
};

/// Linear layers that get LoRA adapters.
enum class LoraTargets : std::uint8_t { queryValue, attention, allLinear };

/// Of the methods, those that train adapters beside a base that stays as it is.
[[nodiscard]] constexpr bool freezesBase(FineTuneMethod method)
{
    return method == FineTuneMethod::lora || method == FineTuneMethod::qlora;
}

/// How a training step is laid out on cards. Counts >= 1.
struct TrainingLayout {
    FineTuneMethod method = FineTuneMethod::full; ///< not automatic
    TrainingPrecision precision = TrainingPrecision::mixed16;
    Optimizer optimizer = Optimizer::adamw;
    Recompute recompute = Recompute::full;
    LayerKernels kernels = LayerKernels::fused;
    LossKernels loss = LossKernels::inPlace;
    LoraTargets lora_targets = LoraTargets::allLinear;
    int zero_stage = 0; ///< 0 none, 1 optimizer, 2 + gradients, 3 + weights (FSDP)
    int tp = 1;
    int pp = 1;
    int dp = 1;               ///< replicas
    int shard_cards = 0;      ///< over which ZeRO shards; 0 = all replicas
    int ep = 1;               ///< cards over which experts are split
    int cp = 1;               ///< cards over which the sequence is split
    int interleave = 1;       ///< virtual pipeline stages per card
    double micro_batch = 1;   ///< sequences per card and micro-step
    double sequence = 2048;   ///< tokens
    double micro_batches = 0; ///< per step and card; 0 = enough to fill the pipeline
    double lora_rank = 16;
    double galore_rank = 0;       ///< of gradients the optimizer sees; 0 = whole ones
    double trained_share = 1;     ///< of the layers that are trained at a time; full training only
    double recompute_share = 1.0; ///< of the layers, when recompute is full
    bool offload_weights = false; ///< kept in host memory, fetched for each pass
    bool offload_optimizer = false;   ///< gradients and states in host memory
    bool offload_activations = false; ///< inputs of recomputed layers in host memory
    bool step_in_backward = false;    ///< each gradient is used and dropped at once
    bool flash_attention = true;
    bool sequence_parallel = false; ///< norms and residuals split by tp too
    bool dropout = false;           ///< masks are kept, one byte per element
    bool narrow_inputs = false;     ///< inputs of linear layers are kept in 8 bits
    bool train_ends = false;        ///< embeddings and head are trained beside adapters
    bool wide_ends = false;    ///< embeddings, head and norms of a 4-bit base are held in 32 bits
    bool unfused_step = false; ///< the optimizer writes out two tensors of the moments' size
    bool lasting_gradients = true; ///< held through the forward pass too: summed up over
                                   ///< micro-batches, or in buffers that are never given back
    bool varying_lengths = false;  ///< batches of changing size fragment the allocator
    MemoryReading reading = MemoryReading::device;
    WeightFormat frozen_format = WeightFormat::nf4; ///< of QLoRA's base weights

    /// Adapters alone are trained.
    [[nodiscard]] bool frozenBase() const { return freezesBase(method); }
    [[nodiscard]] int shardCards() const
    {
        const int replicas = dp * cp;
        return shard_cards > 0 && shard_cards < replicas ? shard_cards : replicas;
    }
};

/// Bytes on the fullest card at its fullest moment: when the loss is computed, or in the backward
/// pass when the logits are gone and a layer is computed again.
struct TrainingMemory {
    Bytes weights;   ///< base weights, 16 bit or NF4 when frozen
    Bytes gradients; ///< part of the total only at moments at which they are held
    Bytes optimizer; ///< master copy and moments
    Bytes activations;
    Bytes logits;   ///< 0 when the fullest moment comes after the loss
    Bytes adapters; ///< LoRA weights with their gradients and optimizer
    Bytes overhead; ///< runtime, gathered or dequantized layer, fragmentation
    Bytes total;

    /// What Rajbhandari et al. call model states.
    [[nodiscard]] Bytes states() const { return weights + gradients + optimizer + adapters; }
};

/// Bytes per trainable parameter without sharding.
struct StateBytes {
    double weights = 2;
    double gradients = 2;
    double optimizer = 12;
};
[[nodiscard]] StateBytes stateBytesPerParameter(TrainingPrecision precision, Optimizer optimizer);

/// Matrices of one dense layer that get adapters.
[[nodiscard]] double adaptedMatrices(const ModelShape &shape, LoraTargets targets);

/// Parameters of the adapters: sum of rank * (in + out) over the adapted matrices of all layers
/// (Hu et al. 2021). Routed experts get none, as in PEFT's default for fused experts.
[[nodiscard]] double loraParameters(const ModelShape &shape, double rank, LoraTargets targets);

/// Bytes of activations that one token leaves in one layer for the backward pass, 16 bit, without
/// recomputation and before parallel splitting: derived tensor by tensor from the layer, so that
/// GPT-3's layer with fused kernels gives the 34 h + 5 a s of Korthikanti et al. 2022, and what
/// PyTorch's operations save for their derivatives with eager ones. `split` is divided by tp,
/// `whole` only with sequence parallelism, `attention_matrix` vanishes with flash attention or
/// selective recomputation.
struct LayerActivations {
    double split = 0;
    double whole = 0;
    double attention_matrix = 0;

    /// What one card holds of it, the attention matrix left out.
    [[nodiscard]] double onCard(const TrainingLayout &layout) const
    {
        return (layout.sequence_parallel ? whole / layout.tp : whole) + split / layout.tp;
    }
};
[[nodiscard]] LayerActivations layerActivationsPerToken(const ModelShape &shape,
                                                        const TrainingLayout &layout);

/// Of the activations of the first pipeline stage.
struct StageActivations {
    Bytes kept;     ///< from the forward pass to the backward one
    Bytes repeated; ///< of the one layer that is computed again, with full recomputation
};
[[nodiscard]] StageActivations stageActivations(const ModelShape &shape,
                                                const TrainingLayout &layout);

/// Activation bytes on the first pipeline stage, which holds the most: all its layers times the
/// micro-batches in flight under 1F1B (Narayanan et al. 2021).
[[nodiscard]] Bytes activationBytesPerCard(const ModelShape &shape, const TrainingLayout &layout);

/// What is in use on a card of `capacity` usable bytes: cached blocks and the optimizer's copies
/// are given back before the allocator fails.
[[nodiscard]] Bytes reservedBytes(const TrainingMemory &memory, Bytes capacity);

[[nodiscard]] TrainingMemory trainingMemory(const ModelShape &shape, const TrainingLayout &layout);

/// CUDA context, library workspaces and communication buffers of a training process: the middle of
/// the 1 to 2 GiB in common use. A stated allowance, not a fit.
inline constexpr double kTrainingContextBytes = 1.5 * kBytesPerGib;
/// Share of activations and logits lost to fragmentation of the caching allocator: an allowance.
inline constexpr double kFragmentation = 0.05;
/// The same when batches vary in length: blocks of past sizes stay reserved, most of all the
/// largest, the logits. Fitted on 87 fine-tuning runs of ten models on one unpacked data set with
/// ms-swift: median error 6 %.
inline constexpr double kVaryingFragmentation = 0.7;
inline constexpr double kVaryingLogits = 1.7;

} // namespace reckoner
