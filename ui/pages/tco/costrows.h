// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/economics/cost.h"
#include "core/explanation/figure.h"
#include "ui/charts/chartspec.h"
#include "ui/format/formatter.h"

namespace reckoner::ui {

/// A cost line over some columns (periods, options), in the printed unit and rounded.
struct CostLine {
    CostItem item = CostItem::servers;
    std::vector<double> cells;
};

/// A row of a table of costs: a category with the sum of its lines, or one of them.
struct CostRow {
    QString name;
    bool head = false;
    ChartColor color; ///< of the category or, in a tint of it, of the line
    const FigureSpec *figure = nullptr;
    std::vector<double> cells;
};

/// Categories with their lines below, in the order of the accounts. A category of one line is that
/// line. Without lines, categories only.
[[nodiscard]] std::vector<CostRow> costRows(const std::vector<CostLine> &lines, bool withLines,
                                            const Formatter &formatter);

/// The sum of all lines, by column.
[[nodiscard]] std::vector<double> totalOf(const std::vector<CostLine> &lines, std::size_t columns);

/// "on_premises.tco.total"
[[nodiscard]] QString scopedKey(Scope scope, const FigureSpec &figure);

} // namespace reckoner::ui
