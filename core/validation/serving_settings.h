// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/validation/serving_case.h"

namespace reckoner {

// What the options of a row's command say (published_settings.h), or the engine's own default by
// its generation and card.

/// Sequences one copy decodes at once at most, where the options say so.
[[nodiscard]] std::optional<double> statedSlots(std::string_view options);
/// The same where nothing does.
[[nodiscard]] double defaultSlots(const ServingCase &c);

/// The format an engine reads where a row names only the width.
[[nodiscard]] WeightFormat formatFor(const Engine &engine, WeightFormat format);

/// Bytes per element of the KV cache.
[[nodiscard]] double kvBytesPerElement(const CsvRow &row, std::string_view options,
                                       EngineFamily family, CardFamily card, WeightFormat format);

/// Tokens of prompts one step computes at most.
[[nodiscard]] double chunkTokens(std::string_view options, EngineFamily family, const Card &card);

/// Steps between looks for new requests, steps that prompts are held back, and the mean of lengths
/// that are drawn up to the stated ones.
void setClientAndScheduler(std::string_view options, ServingConfig &config);

/// Speculative decoding, where the engine's name or the options say so.
void setDraft(std::string_view options, const std::string &engine_name, ServingConfig &config);

/// Gives the engine the memory that so many sequences need, as whoever publishes a benchmark does.
void raiseMemoryFraction(ServingCase &c, const ServingConfig &config, double sequences);

} // namespace reckoner
