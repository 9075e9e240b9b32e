// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/catalog/catalog.h"
#include "core/memory/weight_format.h"
#include "core/performance/hardware.h"
#include "core/performance/training_stack.h"
#include "core/validation/csv.h"

namespace reckoner {

// Sources name the same thing in many ways; these find the record that is meant, or say why not.

/// "H200-SXM-141GB", "NVIDIA A100 80GB PCIe", "RTX4090": the family must agree, then the form
/// factor (SXM is meant when none is said), then the memory size within 10 %.
[[nodiscard]] const Accelerator *findAccelerator(const Catalog &catalog, std::string_view name);

/// The card of findAccelerator(), or the reason there is none.
[[nodiscard]] Expected<Card> findCard(const Catalog &catalog, std::string_view name);

/// Usable bytes of memory that a card's name states, whichever card it is: "(79.33 GiB)" is what
/// its driver reports, "48GB" what its data sheet prints. Nothing when it states none.
[[nodiscard]] std::optional<double> statedMemory(std::string_view name);

/// A catalog model by the name a source uses: case and -chat, -instruct endings do not matter. A
/// size in billions given with it must agree within 12 %; 0 = not given.
[[nodiscard]] const LanguageModel *findModel(const Catalog &catalog, std::string_view name,
                                             double parameters_b);

/// The shape of a row's model: from the catalog, or from the row's own columns (n_layers, hidden,
/// n_heads ...) or architecture note ("dense L32 d4096 GQA h32/kv8 hd128 ffn14336 vocab128256").
/// What these leave open is solved from the published number of parameters; a dense model of which
/// only that number is known gets the usual depth and width of its size.
[[nodiscard]] Expected<ModelShape> findShape(const CsvRow &row, const Catalog &catalog);

/// The serving or training engine a source means, or null.
[[nodiscard]] const Engine *findServingEngine(const Catalog &catalog, std::string_view name);
/// The generation of an engine that a version such as "0.11.1", "v1.2.0rc6" or "2024-05" belongs
/// to; `newest` when the version is not a number.
[[nodiscard]] EngineFamily engineGeneration(EngineFamily newest, std::string_view version);
/// Share of the layers that the host computes where an engine's name says so, 0..1: 2/7 for
/// "llama.cpp partial offload ngl=25/35"; 0 when it does not.
[[nodiscard]] double hostShareOf(std::string_view engine);
[[nodiscard]] const Engine *findTrainingEngine(const Catalog &catalog, std::string_view name);

/// The generation of training software that a row's framework, precision and date tell.
struct TrainingSoftware {
    TrainingStack stack = TrainingStack::fsdp;
    AttentionKernel attention = AttentionKernel::flash2;
    bool fused_experts = false;
};
[[nodiscard]] TrainingSoftware findTrainingSoftware(const CsvRow &row);

/// "FP8 w/a/kv", "GGUF Q4_K_M", "AWQ-INT4" ... or nothing when the format is not one of ours.
[[nodiscard]] std::optional<WeightFormat> findFormat(std::string_view text);
/// The same of a row: from its column quant, or from the name of the model's file.
[[nodiscard]] std::optional<WeightFormat> findFormat(const CsvRow &row);

} // namespace reckoner
