// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "core/units/quantity.h"

namespace reckoner {

/// The chart of accounts.
enum class CostItem : std::uint8_t {
    servers,
    network,
    storage,
    installation,
    tax,
    resale, ///< negative: what the machines still fetch at the end
    power,
    staff,
    maintenance,
    licences,
    room,
    cloudServing,
    cloudFineTuning,
    cloudPretraining,
    cloudStorage,
    egress,
    apiTokens,
};
inline constexpr int kCostItemCount = 17;

/// The article's five categories, and the two that belong to renting.
enum class CostCategory : std::uint8_t { hardware, power, people, software, room, cloud, api };
inline constexpr int kCostCategoryCount = 7;

[[nodiscard]] CostCategory categoryOf(CostItem item);
[[nodiscard]] std::string_view key(CostItem item); ///< "servers", "cloud_serving" ...
[[nodiscard]] std::string_view key(CostCategory category);
[[nodiscard]] const char *label(CostItem item);         ///< English, context "Cost"
[[nodiscard]] const char *label(CostCategory category); ///< English, context "Cost"

/// Money by item and month over a horizon. Purchases stand in the month in which they are paid,
/// resale in the last.
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
    [[nodiscard]] Money presentValue(double discount_rate_per_year) const;

    /// Running sum at the end of each month.
    [[nodiscard]] std::vector<Money> cumulative() const;

private:
    std::vector<std::array<double, kCostItemCount>> m_months;
};

/// Each category as a share of the total; all zero when nothing is paid.
[[nodiscard]] std::array<double, kCostCategoryCount> shares(const CashFlow &cash);

/// Month (from 1) at whose end `own` has for the first time cost no more than `rented` and stays
/// so; 0 when that never happens.
[[nodiscard]] int paybackMonth(const CashFlow &own, const CashFlow &rented);

} // namespace reckoner
