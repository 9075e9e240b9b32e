// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/economics/books.h"

#include <algorithm>

#include "core/economics/financing.h"

namespace reckoner {

std::vector<BookYear> booksByYear(const CashFlow &cash, const Scenario &scenario)
{
    constexpr int kMonthsPerYear = 12;
    const std::vector<Money> books = bookValues(cash, scenario);
    std::vector<BookYear> years;
    double before = 0;
    double owed = 0;
    for (int first = 0; first < cash.months(); first += kMonthsPerYear) {
        const auto of = [&](CostItem item) { return cash.of(item, first, kMonthsPerYear).value(); };
        BookYear year;
        for (int number = 0; number < kCostItemCount; ++number) {
            if (const auto item = static_cast<CostItem>(number); isPurchase(item))
                year.purchases += of(item);
        }
        const int last = std::min(cash.months(), first + kMonthsPerYear) - 1;
        year.book_value = books[static_cast<std::size_t>(last)].value();
        year.depreciation = before + year.purchases - year.book_value;
        year.borrowed = -of(CostItem::borrowing);
        year.repaid = of(CostItem::repayment);
        year.interest = of(CostItem::interest);
        owed += year.borrowed - year.repaid;
        year.owed = owed;
        year.tax_saved = -of(CostItem::incomeTax);
        before = year.book_value;
        years.push_back(year);
    }
    return years;
}

} // namespace reckoner
