// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/economics/financing.h"

#include "core/economics/depreciation.h"
#include "core/economics/finance.h"

namespace reckoner {

namespace {

constexpr int kMonthsPerYear = 12;

bool isBorrowing(CostItem item)
{
    return item == CostItem::borrowing || item == CostItem::repayment;
}

double purchasesIn(const CashFlow &cash, int month)
{
    double sum = 0;
    for (int number = 0; number < kCostItemCount; ++number) {
        if (const auto item = static_cast<CostItem>(number); isPurchase(item))
            sum += cash.at(item, month).value();
    }
    return sum;
}

double runningCostsIn(const CashFlow &cash, int month)
{
    double sum = 0;
    for (int number = 0; number < kCostItemCount; ++number) {
        const auto item = static_cast<CostItem>(number);
        if (!isPurchase(item) && !isBorrowing(item) && item != CostItem::resale &&
            item != CostItem::incomeTax)
            sum += cash.at(item, month).value();
    }
    return sum;
}

} // namespace

void addFinancing(CashFlow &cash, int month, Money purchase, const Scenario &scenario)
{
    const double financed = purchase.value() * (1.0 - scenario.down_payment_share);
    if (scenario.financing == Financing::cash || financed == 0.0)
        return;
    const bool lease = scenario.financing == Financing::lease;
    const int term = static_cast<int>(scenario.financing_years) * kMonthsPerYear;
    const double rate = scenario.financing_rate / kMonthsPerYear;
    const double takeover = lease ? financed * scenario.lease_buyout_share : 0.0;
    const double instalment = payment(rate, term, -financed, takeover, lease);
    double owed = financed;
    cash.add(CostItem::borrowing, month, Money(-financed));
    if (lease) { // the first rate, due at once
        cash.add(CostItem::borrowing, month, Money(instalment));
        owed -= instalment;
    }
    for (int paid = 0; paid < term && month + paid < cash.months(); ++paid) {
        const bool last = paid + 1 == term || month + paid + 1 == cash.months();
        const double interest = owed * rate;
        const double back = last ? owed : instalment - interest;
        cash.add(CostItem::interest, month + paid, Money(interest));
        cash.add(CostItem::repayment, month + paid, Money(back));
        owed -= back;
    }
}

void addIncomeTax(CashFlow &cash, const Scenario &scenario)
{
    if (!scenario.tax_shield)
        return;
    const std::vector<Money> books = bookValues(cash, scenario);
    Money before;
    for (int month = 0; month < cash.months(); ++month) {
        const Money after = books[static_cast<std::size_t>(month)];
        const Money written_off = before + Money(purchasesIn(cash, month)) - after;
        Money deductible = Money(runningCostsIn(cash, month)) + written_off;
        if (month + 1 == cash.months())
            deductible += after + cash.of(CostItem::resale); // sold below, or above, the books
        cash.add(CostItem::incomeTax, month, deductible * -scenario.income_tax_rate);
        before = after;
    }
}

std::vector<Money> bookValues(const CashFlow &cash, const Scenario &scenario)
{
    std::vector<Money> out(static_cast<std::size_t>(cash.months()));
    for (int bought = 0; bought < cash.months(); ++bought) {
        const double price = purchasesIn(cash, bought);
        if (price == 0.0)
            continue;
        for (int month = bought; month < cash.months(); ++month)
            out[static_cast<std::size_t>(month)] +=
                Money(price * bookShare(bought, month + 1, scenario));
    }
    return out;
}

} // namespace reckoner
