// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/validation/serving_case.h"

namespace reckoner {

// What a row about serving leaves open: the engine's own default, by its generation and card.

/// Sequences one copy decodes at once.
[[nodiscard]] double slotsOf(const CsvRow &row, std::string_view batch_column,
                             const ServingCase &c);

/// The format an engine reads where a row names only the width.
[[nodiscard]] WeightFormat formatFor(const Engine &engine, WeightFormat format);

/// Bytes per element of the KV cache.
[[nodiscard]] double kvBytesPerElement(const CsvRow &row, EngineFamily family, CardFamily card,
                                       WeightFormat format);

/// Tokens of prompts one step computes at most.
[[nodiscard]] double chunkTokens(const CsvRow &row, EngineFamily family, const Card &card);

/// Speculative decoding, where the engine's name says so.
void setDraft(const CsvRow &row, const std::string &engine_name, ServingConfig &config);

/// Gives the engine the memory that so many sequences need, as whoever publishes a benchmark does.
void raiseMemoryFraction(ServingCase &c, const ServingConfig &config, double sequences);

} // namespace reckoner
