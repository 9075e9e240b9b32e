// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "core/planning/copy_layout.h"
#include "ui/format/formatter.h"

namespace reckoner::ui {

/// "On-premises", "Cloud", "Hybrid", "API".
[[nodiscard]] QString optionName(Option option, const Formatter &formatter);

/// The same inside a sentence: "on-premises", "API".
[[nodiscard]] QString optionInSentence(Option option, const Formatter &formatter);

/// Requests per second as a bare number: "1,200", "78.8", "0.008".
[[nodiscard]] QString rateText(double perSecond, const Formatter &formatter);

/// "A100 80 GB"
[[nodiscard]] QString cardName(const Accelerator &accelerator, const Formatter &formatter);

/// "2 × A100 80 GB"
[[nodiscard]] QString cardsName(const Accelerator &accelerator, int cards,
                                const Formatter &formatter);

/// The machine as its vendor or provider calls it: "DGX H100", "AWS p5.48xlarge".
[[nodiscard]] QString machineName(const Server &server, const Formatter &formatter);
[[nodiscard]] QString machineName(const CloudInstance &instance, const Formatter &formatter);
[[nodiscard]] QString machineName(const ServingCandidate &candidate, const Formatter &formatter);
[[nodiscard]] QString offerName(const ApiOffer &offer, const Formatter &formatter);

/// "BF16", "FP8", "INT4"
[[nodiscard]] QString widthName(Quantization quantization);

/// "TP 4", "TP 2 × PP 2", "TP 1 × DP 8": tensor, pipeline and data parallel, the last of attention
[[nodiscard]] QString layoutName(const CopyLayout &layout);

/// "full", "LoRA", "QLoRA"
[[nodiscard]] QString methodName(FineTuneMethod method, const Formatter &formatter);

/// "on demand", "one-year commitment" ...
[[nodiscard]] QString commitmentName(Commitment commitment, const Formatter &formatter);

/// "three years"
[[nodiscard]] QString horizonName(double years, const Formatter &formatter);

/// "one server with 2 × A100 80 GB", "4 servers with 8 × A100 80 GB each"
[[nodiscard]] QString serversPhrase(const Accelerator &accelerator, int cards, int machines,
                                    const Formatter &formatter);

} // namespace reckoner::ui
