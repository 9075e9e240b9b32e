// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "core/evaluation/figures.h"
#include "core/units/text.h"

namespace reckoner::figures {

namespace {

constexpr std::array<FigureSpec, kCostItemCount> kItemFigures{{
    {"tco.servers", RECKONER_TEXT("Figure", "Servers"), Unit::cny, Direction::lowerIsBetter,
     RECKONER_TEXT("Figure",
                   "machines bought × price of one machine, at the price of their month")},
    {"tco.network", RECKONER_TEXT("Figure", "Cluster network"), Unit::cny, Direction::lowerIsBetter,
     RECKONER_TEXT("Figure", "servers × network share, once there is more than one machine")},
    {"tco.storage", RECKONER_TEXT("Figure", "Storage"), Unit::cny, Direction::lowerIsBetter,
     RECKONER_TEXT("Figure", "storage × price per TB")},
    {"tco.spares", RECKONER_TEXT("Figure", "Spare parts"), Unit::cny, Direction::lowerIsBetter,
     RECKONER_TEXT("Figure", "servers × share of spares")},
    {"tco.installation", RECKONER_TEXT("Figure", "Installation"), Unit::cny,
     Direction::lowerIsBetter,
     RECKONER_TEXT("Figure", "(servers + network + storage + spares) × installation share")},
    {"tco.tax", RECKONER_TEXT("Figure", "VAT that cannot be recovered"), Unit::cny,
     Direction::lowerIsBetter,
     RECKONER_TEXT(
         "Figure",
         "(servers + network + storage + spares + installation) × VAT, unless it is recovered")},
    {"tco.insurance", RECKONER_TEXT("Figure", "Insurance"), Unit::cny, Direction::lowerIsBetter,
     RECKONER_TEXT("Figure", "servers in use × yearly premium × years")},
    {"tco.resale", RECKONER_TEXT("Figure", "Resale value"), Unit::cny, Direction::lowerIsBetter,
     RECKONER_TEXT("Figure", "− servers × residual share by the age of each machine, less the loss "
                             "through a new generation")},
    {"tco.decommissioning", RECKONER_TEXT("Figure", "Decommissioning"), Unit::cny,
     Direction::lowerIsBetter,
     RECKONER_TEXT("Figure", "servers × share for decommissioning, at the end")},
    {"tco.power", RECKONER_TEXT("Figure", "Power and cooling"), Unit::cny, Direction::lowerIsBetter,
     RECKONER_TEXT("Figure", "(idle power × mean tariff + work × (working − idle power) × tariff "
                             "of its hours) × hours × PUE")},
    {"tco.room", RECKONER_TEXT("Figure", "Room and racks"), Unit::cny, Direction::lowerIsBetter,
     RECKONER_TEXT("Figure", "machines × rated power × price per kW and month × months")},
    {"tco.room_fit_out", RECKONER_TEXT("Figure", "Room fit-out"), Unit::cny,
     Direction::lowerIsBetter, RECKONER_TEXT("Figure", "machines × rated power × fit-out per kW")},
    {"tco.maintenance", RECKONER_TEXT("Figure", "Maintenance"), Unit::cny, Direction::lowerIsBetter,
     RECKONER_TEXT("Figure", "servers out of warranty × yearly maintenance share × years")},
    {"tco.support", RECKONER_TEXT("Figure", "Support contract"), Unit::cny,
     Direction::lowerIsBetter, RECKONER_TEXT("Figure", "yearly contract × years")},
    {"tco.licences", RECKONER_TEXT("Figure", "Software licences"), Unit::cny,
     Direction::lowerIsBetter,
     RECKONER_TEXT("Figure", "cards × licence per card and year × years")},
    {"tco.staff", RECKONER_TEXT("Figure", "Engineers"), Unit::cny, Direction::lowerIsBetter,
     RECKONER_TEXT("Figure", "FTE × yearly cost of one, in China and abroad × years")},
    {"tco.administrators", RECKONER_TEXT("Figure", "Administrators"), Unit::cny,
     Direction::lowerIsBetter, RECKONER_TEXT("Figure", "FTE × yearly cost of one × years")},
    {"tco.data_staff", RECKONER_TEXT("Figure", "Data preparation"), Unit::cny,
     Direction::lowerIsBetter, RECKONER_TEXT("Figure", "FTE × yearly cost of one × years")},
    {"tco.cloud_serving", RECKONER_TEXT("Figure", "Rented by the hour"), Unit::cny,
     Direction::lowerIsBetter,
     RECKONER_TEXT("Figure", "machine-hours on demand × price of an instance-hour")},
    {"tco.cloud_committed", RECKONER_TEXT("Figure", "Committed machines"), Unit::cny,
     Direction::lowerIsBetter,
     RECKONER_TEXT(
         "Figure",
         "machines under contract × all hours of the term × committed price, used or not")},
    {"tco.cloud_spot", RECKONER_TEXT("Figure", "Spot machines"), Unit::cny,
     Direction::lowerIsBetter,
     RECKONER_TEXT("Figure",
                   "machine-hours on spot × (1 + overhead of interruptions) × spot price")},
    {"tco.cloud_fine_tuning", RECKONER_TEXT("Figure", "Rented fine-tuning"), Unit::cny,
     Direction::lowerIsBetter,
     RECKONER_TEXT("Figure", "runs × hours per run × price of an instance-hour")},
    {"tco.cloud_pretraining", RECKONER_TEXT("Figure", "Rented pre-training"), Unit::cny,
     Direction::lowerIsBetter,
     RECKONER_TEXT("Figure", "GPU-hours ÷ cards of an instance × price of an instance-hour")},
    {"tco.cloud_storage", RECKONER_TEXT("Figure", "Cloud storage"), Unit::cny,
     Direction::lowerIsBetter,
     RECKONER_TEXT("Figure", "storage × price per GB and month × months")},
    {"tco.egress", RECKONER_TEXT("Figure", "Data leaving the cloud"), Unit::cny,
     Direction::lowerIsBetter, RECKONER_TEXT("Figure", "GB a month × price per GB × months")},
    {"tco.cloud_licences", RECKONER_TEXT("Figure", "Licences in the cloud"), Unit::cny,
     Direction::lowerIsBetter,
     RECKONER_TEXT("Figure", "GPU-hours paid for × licence per GPU-hour")},
    {"tco.cloud_support", RECKONER_TEXT("Figure", "Cloud support plan"), Unit::cny,
     Direction::lowerIsBetter,
     RECKONER_TEXT("Figure", "everything else on the cloud bill × share of the support plan")},
    {"tco.api_tokens", RECKONER_TEXT("Figure", "API tokens"), Unit::cny, Direction::lowerIsBetter,
     RECKONER_TEXT("Figure", "requests × (input × price + cached × price + output × price)")},
    {"tco.borrowing", RECKONER_TEXT("Figure", "Borrowed for purchases"), Unit::cny,
     Direction::neutral, RECKONER_TEXT("Figure", "− purchases × (1 − down payment)")},
    {"tco.repayment", RECKONER_TEXT("Figure", "Repayment"), Unit::cny, Direction::neutral,
     RECKONER_TEXT("Figure", "what was borrowed, by instalments; the rest at the end of the plan")},
    {"tco.interest", RECKONER_TEXT("Figure", "Interest"), Unit::cny, Direction::lowerIsBetter,
     RECKONER_TEXT("Figure", "what is owed × yearly rate ÷ 12, month by month")},
    {"tco.income_tax", RECKONER_TEXT("Figure", "Income tax saved"), Unit::cny,
     Direction::lowerIsBetter,
     RECKONER_TEXT("Figure", "− (running costs + depreciation + loss on sale) × tax rate")},
}};

constexpr std::array<FigureSpec, kCostCategoryCount> kCategoryFigures{{
    {"tco.category.hardware", RECKONER_TEXT("Figure", "Hardware"), Unit::cny,
     Direction::lowerIsBetter,
     RECKONER_TEXT(
         "Figure",
         "servers + storage + spares + installation + VAT + insurance − resale + decommissioning")},
    {"tco.category.power", RECKONER_TEXT("Figure", "Power and cooling"), Unit::cny,
     Direction::lowerIsBetter, RECKONER_TEXT("Figure", "power and cooling")},
    {"tco.category.people", RECKONER_TEXT("Figure", "People and upkeep"), Unit::cny,
     Direction::lowerIsBetter,
     RECKONER_TEXT(
         "Figure",
         "engineers + administrators + data preparation + maintenance + support contract")},
    {"tco.category.software", RECKONER_TEXT("Figure", "Software"), Unit::cny,
     Direction::lowerIsBetter, RECKONER_TEXT("Figure", "software licences")},
    {"tco.category.room_network", RECKONER_TEXT("Figure", "Room and network"), Unit::cny,
     Direction::lowerIsBetter,
     RECKONER_TEXT("Figure", "room and racks + fit-out + cluster network")},
    {"tco.category.cloud", RECKONER_TEXT("Figure", "Cloud rental"), Unit::cny,
     Direction::lowerIsBetter,
     RECKONER_TEXT("Figure",
                   "rented machines + storage + data leaving the cloud + licences + support plan")},
    {"tco.category.api", RECKONER_TEXT("Figure", "API fees"), Unit::cny, Direction::lowerIsBetter,
     RECKONER_TEXT("Figure", "API tokens")},
    {"tco.category.finance", RECKONER_TEXT("Figure", "Financing and tax"), Unit::cny,
     Direction::lowerIsBetter,
     RECKONER_TEXT("Figure", "repayment − what was borrowed + interest − income tax saved")},
}};

} // namespace

const FigureSpec trap_virtual_loss{
    "tco.trap.virtual_gpu", RECKONER_TEXT("Figure", "Lost to virtual GPUs"), Unit::cny,
    Direction::lowerIsBetter, RECKONER_TEXT("Figure", "rent of machines × virtual GPU loss")};
const FigureSpec trap_unused_commitment{
    "tco.trap.unused_commitment", RECKONER_TEXT("Figure", "Committed but unused"), Unit::cny,
    Direction::lowerIsBetter,
    RECKONER_TEXT("Figure",
                  "committed rent within the plan × share of its hours in which nothing runs")};
const FigureSpec trap_beyond_plan{
    "tco.trap.beyond_plan", RECKONER_TEXT("Figure", "Committed beyond the plan"), Unit::cny,
    Direction::lowerIsBetter,
    RECKONER_TEXT("Figure", "committed rent of contracts for months after the horizon")};
const FigureSpec trap_minimum_billing{
    "tco.trap.minimum_billing", RECKONER_TEXT("Figure", "Minimum billing"), Unit::cny,
    Direction::lowerIsBetter,
    RECKONER_TEXT("Figure", "hours billed beyond those used × price of an hour")};
const FigureSpec value_lost{
    "tco.value_lost", RECKONER_TEXT("Figure", "Value lost"), Unit::cny, Direction::lowerIsBetter,
    RECKONER_TEXT(
        "Figure",
        "servers + network + storage + spares + installation + VAT − resale over the horizon")};
const FigureSpec value_idle{
    "tco.value_idle", RECKONER_TEXT("Figure", "Value lost while idle"), Unit::cny,
    Direction::lowerIsBetter,
    RECKONER_TEXT("Figure", "value lost × (1 − utilization of the owned machines)")};

const FigureSpec &costOf(CostItem item)
{
    return kItemFigures[static_cast<std::size_t>(item)];
}

const FigureSpec &costOf(CostCategory category)
{
    return kCategoryFigures[static_cast<std::size_t>(category)];
}

} // namespace reckoner::figures
