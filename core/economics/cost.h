// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

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

/// Amounts of all items in CNY by month, by when in the month they fall due.
struct MonthSums {
    std::vector<double> beginnings;
    std::vector<double> ends; ///< of what is paidAtMonthEnd()

    /// Running sum at the end of each month, every amount discounted to the start.
    [[nodiscard]] std::vector<double> cumulative(double discount_rate_per_year) const;
    /// The start, then the end of each month: one value more than months.
    [[nodiscard]] std::vector<double> byPointInTime() const;
};

/// Money by item and month over a horizon. Purchases stand in the month in which they are paid,
/// resale in the last. Amounts are nominal; presentValue() discounts them.
class CashFlow {
public:
    explicit CashFlow(int months = 0)
        : m_months(static_cast<std::size_t>(months)), m_amounts(m_months * kCostItemCount)
    {
    }

    void add(CostItem item, int month, Money amount)
    {
        m_amounts.at(place(item, month)) += amount.value();
        if (!isBooked(item)) // a write at every call would be one that the next waits for
            m_booked |= bit(item);
    }
    /// Adds every line of another cash flow of the same length.
    void add(const CashFlow &other);

    [[nodiscard]] int months() const { return static_cast<int>(m_months); }
    [[nodiscard]] Money at(CostItem item, int month) const
    {
        return Money(m_amounts.at(place(item, month)));
    }
    /// Amounts of an item by month, in CNY.
    [[nodiscard]] std::span<const double> line(CostItem item) const
    {
        return {m_amounts.data() + place(item, 0), m_months};
    }
    /// Amounts by month, in CNY, of all items that `wanted` says.
    template <class Wanted>
    [[nodiscard]] std::vector<double> byMonth(Wanted wanted) const
    {
        std::vector<double> sums(m_months, 0.0);
        for (int number = 0; number < kCostItemCount; ++number) {
            const auto item = static_cast<CostItem>(number);
            if (isBooked(item) && wanted(item))
                addLine(item, sums);
        }
        return sums;
    }
    [[nodiscard]] Money inMonth(int month) const;
    [[nodiscard]] Money of(CostItem item) const;
    /// Of the months from `first` (0 is the first of all), as many as there are up to `count`.
    [[nodiscard]] Money of(CostItem item, int first, int count) const;
    [[nodiscard]] Money of(CostCategory category) const;
    [[nodiscard]] Money total() const;
    /// Each month's cash divided by (1 + rate)^(months from the start / 12).
    [[nodiscard]] Money presentValue(double discount_rate_per_year) const;
    [[nodiscard]] MonthSums monthSums() const;
    /// See MonthSums.
    [[nodiscard]] std::vector<double> byPointInTime() const { return monthSums().byPointInTime(); }

    /// Running sum at the end of each month.
    [[nodiscard]] std::vector<Money> cumulative() const;
    /// The same with every amount discounted to the start.
    [[nodiscard]] std::vector<Money> cumulative(double discount_rate_per_year) const;

private:
    [[nodiscard]] std::size_t place(CostItem item, int month) const
    {
        return static_cast<std::size_t>(item) * m_months + static_cast<std::size_t>(month);
    }
    [[nodiscard]] static constexpr std::uint32_t bit(CostItem item)
    {
        return std::uint32_t{1} << static_cast<unsigned>(item);
    }
    [[nodiscard]] bool isBooked(CostItem item) const { return (m_booked & bit(item)) != 0; }
    void addLine(CostItem item, std::span<double> sums) const;

    static_assert(kCostItemCount <= 32, "one bit for each");
    std::size_t m_months;
    std::vector<double> m_amounts; // item by item, so that months of one are summed at once
    std::uint32_t m_booked = 0;    // items that have ever been added to
};

/// Each category as a share of the total; all zero when nothing is paid.
[[nodiscard]] std::array<double, kCostCategoryCount> shares(const CashFlow &cash);

} // namespace reckoner
