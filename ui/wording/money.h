// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/evaluation/evaluation.h"
#include "core/planning/load_bands.h"
#include "ui/format/formatter.h"

namespace reckoner::ui {

/// The value with its unit; many tokens are counted in millions and billions, or in 万 and 亿.
[[nodiscard]] QString figureText(double value, Unit unit, const Formatter &formatter);

/// "27 %", "always", "never": from where on the first of two ways costs no more.
[[nodiscard]] QString crossingText(const Crossing &crossing, Unit unit, const Formatter &formatter);

/// "Hardware price", "Cost of people" ...
[[nodiscard]] QString inputName(BreakEvenAnalysis::Sensitivity::Input input,
                                const Formatter &formatter);

/// Owning against renting by the hour: `above` where use decides, else that one always wins.
[[nodiscard]] QString byUseHeadline(const Crossing &crossing, const QString &above,
                                    const Formatter &formatter);

/// The same by utilization, or that the plan owns only because machines are rented whole.
[[nodiscard]] QString utilizationHeadline(const Evaluation &evaluation, const Formatter &formatter);

/// What carries a band of the load: "Owned", "On demand" ...
[[nodiscard]] QString bandName(LoadBand::Kind kind, const Formatter &formatter);

/// One answer to the question from where on one way is cheaper than another.
struct BreakEvenLine {
    QString question;
    QString answer;
    QString now;                        ///< where this plan stands; may be empty
    const FigureSpec *figure = nullptr; ///< that explains it; null = none does
};

/// Against the cloud: use, hours a day, and for each contract the use from which it pays.
[[nodiscard]] std::vector<BreakEvenLine> useLines(const BreakEvenAnalysis &analysis,
                                                  const Formatter &formatter);
/// Payback against the cloud as planned, nominal and discounted, and the return on owning.
[[nodiscard]] std::vector<BreakEvenLine> paybackLines(const BreakEvenAnalysis &analysis,
                                                      const Formatter &formatter);
/// Tokens a month against each API that serves the model.
[[nodiscard]] std::vector<BreakEvenLine> apiLines(const BreakEvenAnalysis &analysis,
                                                  const Formatter &formatter);

/// A hidden cost with its amount; `part` says that it is contained in the line before.
struct HiddenCost {
    const FigureSpec *figure = nullptr;
    double cny = 0;
    bool part = false;
};

/// Parts of an option's rent that buy no work, and services beside it; empty when nothing is
/// rented.
[[nodiscard]] std::vector<HiddenCost> cloudTraps(const Ledger &ledger, Option option);
/// What the price of a machine leaves out; empty when nothing is owned.
[[nodiscard]] std::vector<HiddenCost> costsOfOwning(const Ledger &ledger, Option option);
[[nodiscard]] QString hiddenCostName(const HiddenCost &cost, const Formatter &formatter);

} // namespace reckoner::ui
