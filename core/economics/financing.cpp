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

bool isRunningCost(CostItem item)
{
    return !isPurchase(item) && !isBorrowing(item) && item != CostItem::resale &&
           item != CostItem::incomeTax;
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
    const std::vector<double> bought = cash.byMonth(isPurchase);
    const std::vector<double> running = cash.byMonth(isRunningCost);
    Money before;
    for (int month = 0; month < cash.months(); ++month) {
        const auto at = static_cast<std::size_t>(month);
        const Money written_off = before + Money(bought[at]) - books[at];
        Money deductible = Money(running[at]) + written_off;
        if (month + 1 == cash.months())
            deductible += books[at] + cash.of(CostItem::resale); // sold below, or above, the books
        cash.add(CostItem::incomeTax, month, deductible * -scenario.income_tax_rate);
        before = books[at];
    }
}

std::vector<Money> bookValues(const CashFlow &cash, const Scenario &scenario)
{
    const int months = cash.months();
    const BookShares shares(scenario, months);
    const std::vector<double> purchases = cash.byMonth(isPurchase);
    std::vector<Money> out(purchases.size());
    for (int bought = 0; bought < months; ++bought) {
        const Money price(purchases[static_cast<std::size_t>(bought)]);
        if (price == Money())
            continue;
        for (int month = bought; month < months; ++month)
            out[static_cast<std::size_t>(month)] += price * shares.at(bought, month + 1);
    }
    return out;
}

Money bookValueAtEnd(const CashFlow &cash, const Scenario &scenario)
{
    const std::vector<double> purchases = cash.byMonth(isPurchase);
    Money sum;
    for (int bought = 0; bought < cash.months(); ++bought) {
        const Money price(purchases[static_cast<std::size_t>(bought)]);
        if (price != Money())
            sum += price * bookShare(bought, cash.months(), scenario);
    }
    return sum;
}

} // namespace reckoner
