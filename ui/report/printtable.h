// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/report/flow.h"
#include "ui/report/texts.h"

namespace reckoner::ui {

struct PrintColumn {
    QString title;
    bool numeric = false; ///< right-aligned, as wide as its widest text
    double weight = 0.0;  ///< share of the width left over; 0 = as wide as needed
};

struct PrintCell {
    PrintCell() = default;
    PrintCell(QString shown) : text(std::move(shown)) {}
    PrintCell(QString shown, QColor ink) : text(std::move(shown)), color(ink) {}

    QString text;
    QColor color{}; ///< invalid = the table's own
    bool bold = false;
    QColor swatch{};      ///< a small coloured square before the text, when valid
    QString second{};     ///< muted, under the text
    QColor secondColor{}; ///< invalid = muted
};

struct PrintRow {
    std::vector<PrintCell> cells;
    bool total = false; ///< semibold, never the first of a page
    bool group = false; ///< a heading over the rows that follow; only the first cell counts
};

struct PrintTable {
    std::vector<PrintColumn> columns;
    std::vector<PrintRow> rows;
    bool small = false; ///< 11 instead of 12 pixels, for long lists
    bool headed = true; ///< false: no titles over the columns
};

/// The table as strips: head, then rows that carry the head along to the next page.
[[nodiscard]] std::vector<Strip> tableStrips(const PrintTable &table, double width,
                                             const Theme &theme, double leading);

} // namespace reckoner::ui
