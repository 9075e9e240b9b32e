// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iosfwd>

#include "core/evaluation/evaluation.h"

namespace reckoner::cli {

/// What each option costs by item and category, in whole yuan that add up, and what a unit of it
/// costs.
void printOptions(const Evaluation &evaluation, std::ostream &out);

/// The article's split of the cost of owning, beside what this plan really has.
void printSplit(const Evaluation &evaluation, std::ostream &out);

/// Where owning and renting meet, and what moves that. Nothing where it cannot be said.
void printBreakEven(const BreakEvenAnalysis &analysis, std::ostream &out);

} // namespace reckoner::cli
