// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/economics/books.h"
#include "ui/format/formatter.h"

namespace reckoner::ui {

/// One line of the books over the years.
struct BookLine {
    QString name;
    bool balance = false; ///< what stands at the end of a year, not what flows in it
    std::vector<double> amounts;
};

/// Purchases, depreciation and book value; borrowing, repayment, interest and what is owed; tax
/// saved. Without what is nothing in every year; empty when all is.
[[nodiscard]] std::vector<BookLine> bookLines(const std::vector<BookYear> &years,
                                              const Formatter &formatter);

/// The largest amount in size, for the scale of all.
[[nodiscard]] double largestOf(const std::vector<BookLine> &lines);

} // namespace reckoner::ui
