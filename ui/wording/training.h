// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "ui/format/formatter.h"

namespace reckoner::ui {

/// Whether to fine-tune, how, where and for how much, in one sentence.
[[nodiscard]] QString fineTuneSentence(const Evaluation &evaluation, const Formatter &formatter);
/// Why there, and what the method needs.
[[nodiscard]] QString fineTuneReason(const Evaluation &evaluation, const Scenario &scenario,
                                     const Formatter &formatter);

/// Whether to pre-train, on what, how long and for how much, in one sentence.
[[nodiscard]] QString pretrainSentence(const Evaluation &evaluation, const Scenario &scenario,
                                       const Formatter &formatter);
/// What the data rule says of it, and what the deadline means.
[[nodiscard]] QString pretrainReason(const Evaluation &evaluation, const Scenario &scenario,
                                     const Formatter &formatter);

/// "AWS p5.48xlarge" or "DGX H100".
[[nodiscard]] QString machineName(const FineTuneCell &cell, const Formatter &formatter);
[[nodiscard]] QString machineName(const PretrainOption &option, const Formatter &formatter);

/// "150 billion", "20 million"
[[nodiscard]] QString tokensText(double tokens, const Formatter &formatter);

/// The same with the word as a unit, for a key figure.
[[nodiscard]] FormattedValue tokensValue(double tokens, const Formatter &formatter);

/// "2.1" and "× 10²³"
[[nodiscard]] FormattedValue powerOfTen(double value, const Formatter &formatter);

} // namespace reckoner::ui
