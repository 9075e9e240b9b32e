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
    {"installation", RECKONER_TEXT("Cost", "Installation"), CostCategory::hardware},
    {"tax", RECKONER_TEXT("Cost", "VAT that cannot be recovered"), CostCategory::hardware},
    {"resale", RECKONER_TEXT("Cost", "Resale value"), CostCategory::hardware},
    {"power", RECKONER_TEXT("Cost", "Power and cooling"), CostCategory::power},
    {"staff", RECKONER_TEXT("Cost", "Staff"), CostCategory::people},
    {"maintenance", RECKONER_TEXT("Cost", "Maintenance and support"), CostCategory::people},
    {"licences", RECKONER_TEXT("Cost", "Software licences"), CostCategory::software},
    {"room", RECKONER_TEXT("Cost", "Room and racks"), CostCategory::room},
    {"cloud_serving", RECKONER_TEXT("Cost", "Rented serving machines"), CostCategory::cloud},
    {"cloud_fine_tuning", RECKONER_TEXT("Cost", "Rented fine-tuning"), CostCategory::cloud},
    {"cloud_pretraining", RECKONER_TEXT("Cost", "Rented pre-training"), CostCategory::cloud},
    {"cloud_storage", RECKONER_TEXT("Cost", "Cloud storage"), CostCategory::cloud},
    {"egress", RECKONER_TEXT("Cost", "Data leaving the cloud"), CostCategory::cloud},
    {"api_tokens", RECKONER_TEXT("Cost", "API tokens"), CostCategory::api},
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

Money CashFlow::presentValue(double discount_rate_per_year) const
{
    const double monthly = std::pow(1.0 + discount_rate_per_year, 1.0 / 12.0);
    // Purchases of a month are paid at its beginning, everything else is spread over it: one
    // convention for all, the beginning, keeps owning and renting comparable. Resale comes at the
    // end of the last month.
    Money sum;
    double factor = 1.0;
    for (int month = 0; month < months(); ++month) {
        const Money resale = at(CostItem::resale, month);
        sum += (inMonth(month) - resale) / factor;
        factor *= monthly;
        sum += resale / factor;
    }
    return sum;
}

std::vector<Money> CashFlow::cumulative() const
{
    std::vector<Money> out;
    out.reserve(m_months.size());
    Money sum;
    for (int month = 0; month < months(); ++month) {
        sum += inMonth(month);
        out.push_back(sum);
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
