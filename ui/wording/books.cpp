// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/books.h"

#include <algorithm>
#include <cmath>

#include "ui/wording/phrase.h"

namespace reckoner::ui {

std::vector<BookLine> bookLines(const std::vector<BookYear> &years, const Formatter &formatter)
{
    std::vector<BookLine> out;
    const auto add = [&](const char *name, double BookYear::*amount, bool balance = false) {
        BookLine line{phrase(formatter, name), balance, {}};
        for (const BookYear &year : years)
            line.amounts.push_back(year.*amount);
        // Half a fen is what sums of many payments leave over.
        constexpr double kNothing = 0.005;
        if (std::ranges::any_of(line.amounts, [](double cny) { return std::abs(cny) > kNothing; }))
            out.push_back(std::move(line));
    };
    add(RECKONER_TEXT("Wording", "Purchases"), &BookYear::purchases);
    add(RECKONER_TEXT("Wording", "Depreciation"), &BookYear::depreciation);
    add(RECKONER_TEXT("Wording", "Book value at the end of the year"), &BookYear::book_value, true);
    add(RECKONER_TEXT("Wording", "Borrowed"), &BookYear::borrowed);
    add(RECKONER_TEXT("Wording", "Repaid"), &BookYear::repaid);
    add(RECKONER_TEXT("Wording", "Interest"), &BookYear::interest);
    add(RECKONER_TEXT("Wording", "Owed at the end of the year"), &BookYear::owed, true);
    add(RECKONER_TEXT("Wording", "Income tax saved"), &BookYear::tax_saved);
    return out;
}

double largestOf(const std::vector<BookLine> &lines)
{
    double largest = 0.0;
    for (const BookLine &line : lines) {
        for (const double amount : line.amounts)
            largest = std::max(largest, std::abs(amount));
    }
    return largest;
}

} // namespace reckoner::ui
