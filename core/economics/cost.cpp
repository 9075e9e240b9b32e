// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/economics/cost.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/economics/finance.h"
#include "core/units/text.h"

namespace reckoner {

namespace {

struct ItemSpec {
    std::string_view key;
    const char *label;
    CostCategory category;
};

constexpr std::array<ItemSpec, kCostItemCount> kItems{{
    {"servers", RECKONER_TEXT("Cost", "Servers"), CostCategory::hardware},
    {"network", RECKONER_TEXT("Cost", "Cluster network"), CostCategory::room},
    {"storage", RECKONER_TEXT("Cost", "Storage"), CostCategory::hardware},
    {"spares", RECKONER_TEXT("Cost", "Spare parts"), CostCategory::hardware},
    {"installation", RECKONER_TEXT("Cost", "Installation"), CostCategory::hardware},
    {"tax", RECKONER_TEXT("Cost", "VAT that cannot be recovered"), CostCategory::hardware},
    {"insurance", RECKONER_TEXT("Cost", "Insurance"), CostCategory::hardware},
    {"resale", RECKONER_TEXT("Cost", "Resale value"), CostCategory::hardware},
    {"decommissioning", RECKONER_TEXT("Cost", "Decommissioning"), CostCategory::hardware},
    {"power", RECKONER_TEXT("Cost", "Power and cooling"), CostCategory::power},
    {"room", RECKONER_TEXT("Cost", "Room and racks"), CostCategory::room},
    {"room_fit_out", RECKONER_TEXT("Cost", "Room fit-out"), CostCategory::room},
    {"maintenance", RECKONER_TEXT("Cost", "Maintenance"), CostCategory::people},
    {"support", RECKONER_TEXT("Cost", "Support contract"), CostCategory::people},
    {"licences", RECKONER_TEXT("Cost", "Software licences"), CostCategory::software},
    {"staff", RECKONER_TEXT("Cost", "Engineers"), CostCategory::people},
    {"administrators", RECKONER_TEXT("Cost", "Administrators"), CostCategory::people},
    {"data_staff", RECKONER_TEXT("Cost", "Data preparation"), CostCategory::people},
    {"cloud_serving", RECKONER_TEXT("Cost", "Rented by the hour"), CostCategory::cloud},
    {"cloud_committed", RECKONER_TEXT("Cost", "Committed machines"), CostCategory::cloud},
    {"cloud_spot", RECKONER_TEXT("Cost", "Spot machines"), CostCategory::cloud},
    {"cloud_fine_tuning", RECKONER_TEXT("Cost", "Rented fine-tuning"), CostCategory::cloud},
    {"cloud_pretraining", RECKONER_TEXT("Cost", "Rented pre-training"), CostCategory::cloud},
    {"cloud_storage", RECKONER_TEXT("Cost", "Cloud storage"), CostCategory::cloud},
    {"egress", RECKONER_TEXT("Cost", "Data leaving the cloud"), CostCategory::cloud},
    {"cloud_licences", RECKONER_TEXT("Cost", "Licences in the cloud"), CostCategory::cloud},
    {"cloud_support", RECKONER_TEXT("Cost", "Cloud support plan"), CostCategory::cloud},
    {"api_tokens", RECKONER_TEXT("Cost", "API tokens"), CostCategory::api},
    {"borrowing", RECKONER_TEXT("Cost", "Borrowed for purchases"), CostCategory::finance},
    {"repayment", RECKONER_TEXT("Cost", "Repayment"), CostCategory::finance},
    {"interest", RECKONER_TEXT("Cost", "Interest"), CostCategory::finance},
    {"income_tax", RECKONER_TEXT("Cost", "Income tax saved"), CostCategory::finance},
}};

const ItemSpec &spec(CostItem item)
{
    return kItems[static_cast<std::size_t>(item)];
}

double sumOf(std::span<const double> amounts)
{
    return std::reduce(amounts.begin(), amounts.end());
}

} // namespace

CostCategory categoryOf(CostItem item)
{
    return spec(item).category;
}

std::string_view key(CostItem item)
{
    return spec(item).key;
}

const char *label(CostItem item)
{
    return spec(item).label;
}

std::string_view key(CostCategory category)
{
    switch (category) {
    case CostCategory::hardware:
        return "hardware";
    case CostCategory::power:
        return "power";
    case CostCategory::people:
        return "people";
    case CostCategory::software:
        return "software";
    case CostCategory::room:
        return "room_network";
    case CostCategory::cloud:
        return "cloud";
    case CostCategory::api:
        return "api";
    case CostCategory::finance:
        return "finance";
    }
    return "";
}

const char *label(CostCategory category)
{
    switch (category) {
    case CostCategory::hardware:
        return RECKONER_TEXT("Cost", "Hardware");
    case CostCategory::power:
        return RECKONER_TEXT("Cost", "Power and cooling");
    case CostCategory::people:
        return RECKONER_TEXT("Cost", "People and upkeep");
    case CostCategory::software:
        return RECKONER_TEXT("Cost", "Software");
    case CostCategory::room:
        return RECKONER_TEXT("Cost", "Room and network");
    case CostCategory::cloud:
        return RECKONER_TEXT("Cost", "Cloud rental");
    case CostCategory::api:
        return RECKONER_TEXT("Cost", "API fees");
    case CostCategory::finance:
        return RECKONER_TEXT("Cost", "Financing and tax");
    }
    return "";
}

void CashFlow::addLine(CostItem item, std::span<double> sums) const
{
    const std::span<const double> amounts = line(item);
    for (std::size_t month = 0; month < amounts.size(); ++month)
        sums[month] += amounts[month];
}

void CashFlow::add(const CashFlow &other)
{
    for (std::size_t i = 0; i < m_amounts.size(); ++i)
        m_amounts[i] += other.m_amounts.at(i);
    m_booked |= other.m_booked;
}

Money CashFlow::inMonth(int month) const
{
    Money sum;
    for (int item = 0; item < kCostItemCount; ++item)
        sum += at(static_cast<CostItem>(item), month);
    return sum;
}

Money CashFlow::of(CostItem item) const
{
    return isBooked(item) ? Money(sumOf(line(item))) : Money();
}

Money CashFlow::of(CostItem item, int first, int count) const
{
    Money sum;
    for (int month = first; month < std::min(first + count, months()); ++month)
        sum += at(item, month);
    return sum;
}

Money CashFlow::of(CostCategory category) const
{
    Money sum;
    for (int item = 0; item < kCostItemCount; ++item) {
        if (categoryOf(static_cast<CostItem>(item)) == category)
            sum += of(static_cast<CostItem>(item));
    }
    return sum;
}

Money CashFlow::total() const
{
    return Money(sumOf(byMonth([](CostItem) { return true; })));
}

MonthSums CashFlow::monthSums() const
{
    return {byMonth([](CostItem item) { return !paidAtMonthEnd(item); }), byMonth(paidAtMonthEnd)};
}

Money CashFlow::presentValue(double discount_rate_per_year) const
{
    const double monthly = std::pow(1.0 + discount_rate_per_year, 1.0 / 12.0) - 1.0;
    return Money(reckoner::presentValue(monthly, byPointInTime()));
}

std::vector<Money> CashFlow::cumulative() const
{
    return cumulative(0.0);
}

std::vector<Money> CashFlow::cumulative(double discount_rate_per_year) const
{
    const std::vector<double> sums = monthSums().cumulative(discount_rate_per_year);
    std::vector<Money> out;
    out.reserve(sums.size());
    for (const double sum : sums)
        out.emplace_back(sum);
    return out;
}

std::vector<double> MonthSums::cumulative(double discount_rate_per_year) const
{
    const double monthly =
        discount_rate_per_year == 0.0 ? 1.0 : std::pow(1.0 + discount_rate_per_year, -1.0 / 12.0);
    std::vector<double> out(beginnings.size());
    double sum = 0;
    double factor = 1.0;
    for (std::size_t month = 0; month < out.size(); ++month) {
        sum += beginnings[month] * factor;
        factor *= monthly;
        sum += ends[month] * factor;
        out[month] = sum;
    }
    return out;
}

std::vector<double> MonthSums::byPointInTime() const
{
    std::vector<double> out(beginnings);
    out.push_back(0.0);
    for (std::size_t month = 0; month < ends.size(); ++month)
        out[month + 1] += ends[month];
    return out;
}

std::array<double, kCostCategoryCount> shares(const CashFlow &cash)
{
    std::array<double, kCostCategoryCount> out{};
    const double total = cash.total().value();
    if (total == 0)
        return out;
    for (std::size_t category = 0; category < out.size(); ++category)
        out[category] = cash.of(static_cast<CostCategory>(category)).value() / total;
    return out;
}

} // namespace reckoner
