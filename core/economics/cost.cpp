// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/economics/cost.h"

#include <algorithm>
#include <cmath>
#include <numeric>

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

void CashFlow::add(CostItem item, int month, Money amount)
{
    m_months.at(static_cast<std::size_t>(month))[static_cast<std::size_t>(item)] += amount.value();
}

void CashFlow::add(const CashFlow &other)
{
    for (std::size_t month = 0; month < m_months.size(); ++month) {
        for (std::size_t item = 0; item < kCostItemCount; ++item)
            m_months[month][item] += other.m_months.at(month)[item];
    }
}

Money CashFlow::at(CostItem item, int month) const
{
    return Money(m_months.at(static_cast<std::size_t>(month))[static_cast<std::size_t>(item)]);
}

Money CashFlow::inMonth(int month) const
{
    const auto &items = m_months.at(static_cast<std::size_t>(month));
    return Money(std::accumulate(items.begin(), items.end(), 0.0));
}

Money CashFlow::of(CostItem item) const
{
    double sum = 0;
    for (const auto &month : m_months)
        sum += month[static_cast<std::size_t>(item)];
    return Money(sum);
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
    Money sum;
    for (int month = 0; month < months(); ++month)
        sum += inMonth(month);
    return sum;
}

std::vector<double> CashFlow::byPointInTime() const
{
    std::vector<double> out(m_months.size() + 1, 0.0);
    for (std::size_t month = 0; month < m_months.size(); ++month) {
        for (std::size_t item = 0; item < kCostItemCount; ++item)
            out[month + (paidAtMonthEnd(static_cast<CostItem>(item)) ? 1 : 0)] +=
                m_months[month][item];
    }
    return out;
}

Money CashFlow::presentValue(double discount_rate_per_year) const
{
    const double monthly = std::pow(1.0 + discount_rate_per_year, -1.0 / 12.0);
    double sum = 0;
    double factor = 1.0;
    for (const double amount : byPointInTime()) {
        sum += amount * factor;
        factor *= monthly;
    }
    return Money(sum);
}

std::vector<Money> CashFlow::cumulative() const
{
    return cumulative(0.0);
}

std::vector<Money> CashFlow::cumulative(double discount_rate_per_year) const
{
    const double monthly = std::pow(1.0 + discount_rate_per_year, -1.0 / 12.0);
    std::vector<Money> out;
    out.reserve(m_months.size());
    double sum = 0;
    double factor = 1.0;
    for (const auto &month : m_months) {
        for (std::size_t item = 0; item < kCostItemCount; ++item)
            sum += month[item] *
                   (paidAtMonthEnd(static_cast<CostItem>(item)) ? factor * monthly : factor);
        factor *= monthly;
        out.emplace_back(sum);
    }
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

Crossing paybackTime(const CashFlow &own, const CashFlow &rented, double discount_rate_per_year)
{
    const std::vector<Money> mine = own.cumulative(discount_rate_per_year);
    const std::vector<Money> theirs = rented.cumulative(discount_rate_per_year);
    const std::size_t months = std::min(mine.size(), theirs.size());
    if (months == 0 || mine[months - 1] > theirs[months - 1])
        return {Crossing::Kind::never, 0.0};
    std::size_t dearer = months; // months from the start after which owning was last dearer
    while (dearer > 0 && mine[dearer - 1] <= theirs[dearer - 1])
        --dearer;
    if (dearer == 0)
        return {Crossing::Kind::always, 0.0};
    const double before = (mine[dearer - 1] - theirs[dearer - 1]).value();
    const double after = (theirs[dearer] - mine[dearer]).value();
    return {Crossing::Kind::at, static_cast<double>(dearer) + before / (before + after)};
}

int paybackMonth(const CashFlow &own, const CashFlow &rented)
{
    const std::vector<Money> mine = own.cumulative();
    const std::vector<Money> theirs = rented.cumulative();
    int first = 0;
    for (std::size_t month = 0; month < mine.size() && month < theirs.size(); ++month) {
        if (mine[month] > theirs[month])
            first = 0;
        else if (first == 0)
            first = static_cast<int>(month) + 1;
    }
    return first;
}

} // namespace reckoner
