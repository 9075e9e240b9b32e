// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/economics/cost.h"
#include "core/scenario/scenario.h"

namespace reckoner {

/// What the books, the lender and the tax office say of one year of a plan, in CNY.
struct BookYear {
    double purchases = 0;
    double depreciation = 0; ///< written off in the year
    double book_value = 0;   ///< at its end, before the machines are sold
    double borrowed = 0;
    double repaid = 0;
    double interest = 0;
    double owed = 0;      ///< at its end
    double tax_saved = 0; ///< positive when costs lower the tax
};

/// By year of the horizon; the last may be shorter.
[[nodiscard]] std::vector<BookYear> booksByYear(const CashFlow &cash, const Scenario &scenario);

} // namespace reckoner
