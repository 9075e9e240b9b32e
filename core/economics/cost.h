// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "core/economics/break_even.h"
#include "core/units/quantity.h"

namespace reckoner {

/// The chart of accounts. Owned things first, in the order in which they are listed.
enum class CostItem : std::uint8_t {
    servers,
    network,
    storage,
    spares,
    installation,
    tax,
    insurance,
    resale, ///< negative: what the machines still fetch at the end
    decommissioning,
    power,
    room,
    roomFitOut,
    maintenance,
    support,
    licences,
    staff,
    administrators,
    dataStaff,
    cloudServing,   ///< by the hour
    cloudCommitted, ///< for a term, used or not
    cloudSpot,
    cloudFineTuning,
    cloudPretraining,
    cloudStorage,
    egress,
    cloudLicences,
    cloudSupport,
    apiTokens,
    borrowing, ///< negative: what a lender pays for purchases
    repayment,
    interest,
    incomeTax, ///< negative: tax that deductible costs save
};
inline constexpr int kCostItemCount = 32;

/// The article's five categories, the two that belong to renting, and financing with tax.
enum class CostCategory : std::uint8_t {
    hardware,
    power,
    people,
    software,
    room,
    cloud,
    api,
    finance
};
inline constexpr int kCostCategoryCount = 8;

/// Bought or paid because machines are owned; staff is not counted among them.
[[nodiscard]] constexpr bool comesWithOwning(CostItem item)
{
    return item <= CostItem::licences;
}
/// A purchase, which the books write off over years; everything else is a cost of its month.
[[nodiscard]] constexpr bool isPurchase(CostItem item)
{
    return item <= CostItem::tax || item == CostItem::roomFitOut;
}
/// Paid or received at the end of its month; everything else at its beginning.
[[nodiscard]] constexpr bool paidAtMonthEnd(CostItem item)
{
    return item == CostItem::resale || item == CostItem::decommissioning ||
           item == CostItem::repayment || item == CostItem::interest || item == CostItem::incomeTax;
}

[[nodiscard]] CostCategory categoryOf(CostItem item);
[[nodiscard]] std::string_view key(CostItem item); ///< "servers", "cloud_serving" ...
[[nodiscard]] std::string_view key(CostCategory category);
[[nodiscard]] const char *label(CostItem item);         ///< English, context "Cost"
[[nodiscard]] const char *label(CostCategory category); ///< English, context "Cost"

/// Money by item and month over a horizon. Purchases stand in the month in which they are paid,
/// resale in the last. Amounts are nominal; presentValue() discounts them.
class CashFlow {
public:
    explicit CashFlow(int months = 0) : m_months(static_cast<std::size_t>(months)) {}

    void add(CostItem item, int month, Money amount);
    /// Adds every line of another cash flow of the same length.
    void add(const CashFlow &other);

    [[nodiscard]] int months() const { return static_cast<int>(m_months.size()); }
    [[nodiscard]] Money at(CostItem item, int month) const;
    [[nodiscard]] Money inMonth(int month) const;
    [[nodiscard]] Money of(CostItem item) const;
    /// Of the months from `first` (0 is the first of all), as many as there are up to `count`.
    [[nodiscard]] Money of(CostItem item, int first, int count) const;
    [[nodiscard]] Money of(CostCategory category) const;
    [[nodiscard]] Money total() const;
    /// Each month's cash divided by (1 + rate)^(months from the start / 12).
    [[nodiscard]] Money presentValue(double discount_rate_per_year) const;
    /// Cash by point in time: the start, then the end of each month (months() + 1 values).
    [[nodiscard]] std::vector<double> byPointInTime() const;

    /// Running sum at the end of each month.
    [[nodiscard]] std::vector<Money> cumulative() const;
    /// The same with every amount discounted to the start.
    [[nodiscard]] std::vector<Money> cumulative(double discount_rate_per_year) const;

private:
    std::vector<std::array<double, kCostItemCount>> m_months;
};

/// Each category as a share of the total; all zero when nothing is paid.
[[nodiscard]] std::array<double, kCostCategoryCount> shares(const CashFlow &cash);

/// The point in time, in months from the start, from which on `own` has cost no more than `rented`
/// and stays so, within its month as if both ran evenly through it; discounted at the rate. Always:
/// from the first month on. Never: not within the horizon.
[[nodiscard]] Crossing paybackTime(const CashFlow &own, const CashFlow &rented,
                                   double discount_rate_per_year = 0.0);

/// Month (from 1) at whose end `own` has for the first time cost no more than `rented` and stays
/// so; 0 when that never happens.
[[nodiscard]] int paybackMonth(const CashFlow &own, const CashFlow &rented);

} // namespace reckoner
