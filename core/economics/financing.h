// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/economics/cost.h"
#include "core/scenario/scenario.h"

namespace reckoner {

/// Adds what the lender pays for a purchase of `month`, the repayment and the interest; nothing
/// when purchases are paid from own funds. A loan is repaid in equal instalments at the end of each
/// month; a lease in equal rates at the beginning, the machines being taken over at its end. What
/// is owed when the cash flow ends is settled in its last month.
void addFinancing(CashFlow &cash, int month, Money purchase, const Scenario &scenario);

/// Adds the income tax that costs save: costs when paid, purchases as the books write them off, and
/// at the end what the books still carry above what the machines fetch. Nothing unless the scenario
/// counts tax. Over the whole horizon it is the rate times all costs; depreciation decides when.
void addIncomeTax(CashFlow &cash, const Scenario &scenario);

/// What the books carry of all purchases at the end of each month.
[[nodiscard]] std::vector<Money> bookValues(const CashFlow &cash, const Scenario &scenario);

/// The last of bookValues() alone; nothing of a cash flow without months.
[[nodiscard]] Money bookValueAtEnd(const CashFlow &cash, const Scenario &scenario);

} // namespace reckoner
