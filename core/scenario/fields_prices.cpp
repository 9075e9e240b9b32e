// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/field_table.h"

namespace reckoner {

namespace {

constexpr auto group = FieldGroup::prices;

constexpr Choice kPriceLevels[] = {
    {"low", RECKONER_TEXT("Field", "Low end"),
     RECKONER_TEXT("Field", "The lowest price that a source gives.")},
    {"typical", RECKONER_TEXT("Field", "Typical"),
     RECKONER_TEXT("Field", "The typical price between the sources' extremes.")},
    {"high", RECKONER_TEXT("Field", "High end"),
     RECKONER_TEXT("Field", "The highest price that a source gives.")},
};

constexpr FieldSpec kFields[] = {
    {.key = "price_level",
     .group = group,
     .kind = FieldKind::choice,
     .label = RECKONER_TEXT("Field", "Price level"),
     .help =
         RECKONER_TEXT("Field", "Which end of the catalog's price ranges is taken. Low and high "
                                "show how far the answer hangs on the purchase."),
     .choices = kPriceLevels,
     .getChoice = &getEnum<&Scenario::price_level>,
     .setChoice = &setEnum<&Scenario::price_level>},
    {.key = "cny_per_usd",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Exchange rate"),
     .help =
         RECKONER_TEXT("Field", "Yuan for one dollar; turns prices quoted in dollars into yuan and "
                                "figures into dollars. 7.10 is the catalog's typical rate of "
                                "2026."),
     .unit = Unit::cnyPerUsd,
     .number = &Scenario::cny_per_usd,
     .minimum = 1,
     .maximum = 20,
     .step = 0.05,
     .decimals = 2},
    {.key = "electricity_cny_per_kwh",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Electricity price"),
     .help =
         RECKONER_TEXT("Field", "What a kilowatt-hour costs on the premises, all charges included. "
                                "The default is the commercial tariff of Zhejiang, July 2026, at "
                                "its flat rate."),
     .unit = Unit::cnyPerKwh,
     .number = &Scenario::electricity_cny_per_kwh,
     .minimum = 0,
     .maximum = 10,
     .step = 0.05,
     .decimals = 2},
    {.key = "pue",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Power usage effectiveness (PUE)"),
     .help =
         RECKONER_TEXT("Field", "Electricity of the whole room over that of the machines; the rest "
                                "is cooling and losses. 1.5 is the national average; an office "
                                "room reaches 1.8, a large data centre 1.2."),
     .unit = Unit::none,
     .number = &Scenario::pue,
     .minimum = 1,
     .maximum = 3,
     .step = 0.05,
     .decimals = 2},
    {.key = "staff_fte",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Staff, own machines"),
     .help =
         RECKONER_TEXT("Field", "Full-time posts that running owned machines takes. In small plans "
                                "people cost more than power; 0.3 is an assumption."),
     .unit = Unit::count,
     .number = &Scenario::staff_fte,
     .minimum = 0,
     .maximum = 1000,
     .step = 0.1,
     .decimals = 2},
    {.key = "cloud_staff_fte",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Staff, cloud"),
     .help =
         RECKONER_TEXT("Field", "Full-time posts that running the same service on rented machines "
                                "takes; no hardware to look after. 0.1 is an assumption."),
     .unit = Unit::count,
     .number = &Scenario::cloud_staff_fte,
     .minimum = 0,
     .maximum = 1000,
     .step = 0.1,
     .decimals = 2},
    {.key = "salary_cny_per_year",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Cost of an engineer"),
     .help =
         RECKONER_TEXT("Field", "What one post costs the employer in a year. The default is the "
                                "typical salary of an MLOps engineer in China, 400,000, times "
                                "1.4 for social insurance and housing fund."),
     .unit = Unit::cnyPerYear,
     .number = &Scenario::salary_cny_per_year,
     .minimum = 0,
     .maximum = 1e7,
     .step = 10'000},
    {.key = "maintenance_per_year",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Maintenance per year"),
     .help =
         RECKONER_TEXT("Field", "Support contract, repairs and spare parts in a year, as a share "
                                "of the purchase. 6 % is typical of vendors' business support."),
     .unit = Unit::fraction,
     .number = &Scenario::maintenance_per_year,
     .minimum = 0,
     .maximum = 0.5,
     .step = 0.01,
     .decimals = 1},
    {.key = "software_cny_per_gpu_year",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Software licences per GPU"),
     .help = RECKONER_TEXT("Field",
                           "Paid software for each GPU and year. 0, because open-source engines "
                           "and the CUDA toolkit are free; NVIDIA AI Enterprise lists at "
                           "4,500 USD."),
     .unit = Unit::cnyPerYear,
     .number = &Scenario::software_cny_per_gpu_year,
     .minimum = 0,
     .maximum = 1e6,
     .step = 1000},
    {.key = "room_cny_per_kw_month",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Machine room"),
     .help =
         RECKONER_TEXT("Field", "Space, cooling plant and protection for each kilowatt of provided "
                                "power and month, electricity left out. 300 is an assumption; data "
                                "centres in China ask 500 to 1,200 with electricity."),
     .unit = Unit::cnyPerKwMonth,
     .number = &Scenario::room_cny_per_kw_month,
     .minimum = 0,
     .maximum = 10'000,
     .step = 50},
    {.key = "network_share",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Network equipment"),
     .help = RECKONER_TEXT("Field", "Switches and cables as a share of the price of the machines, "
                                    "from the second machine on: one alone needs none. 10 % is an "
                                    "assumption; training clusters take more."),
     .unit = Unit::fraction,
     .number = &Scenario::network_share,
     .minimum = 0,
     .maximum = 1,
     .step = 0.01},
    {.key = "installation_share",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Installation"),
     .help =
         RECKONER_TEXT("Field", "Delivery, racking and setting up as a share of the price of the "
                                "machines. 2 % is an assumption."),
     .unit = Unit::fraction,
     .number = &Scenario::installation_share,
     .minimum = 0,
     .maximum = 1,
     .step = 0.01},
    {.key = "storage_tb",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Storage"),
     .help =
         RECKONER_TEXT("Field", "Fast storage for models, checkpoints, documents and logs. 4 TB is "
                                "an assumption that holds some models and their versions."),
     .unit = Unit::terabytes,
     .number = &Scenario::storage_tb,
     .minimum = 0,
     .maximum = 1e6,
     .step = 1,
     .decimals = 1,
     .logarithmic = true},
    {.key = "egress_gb_per_month",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Cloud traffic out, per month"),
     .help =
         RECKONER_TEXT("Field", "Gigabytes a month that leave the cloud and are charged for. Text "
                                "is small; 100 GB is an assumption."),
     .unit = Unit::gigabytes,
     .number = &Scenario::egress_gb_per_month,
     .minimum = 0,
     .maximum = 1e8,
     .step = 10,
     .logarithmic = true},
    {.key = "vat_share",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Value-added tax on hardware"),
     .help =
         RECKONER_TEXT("Field", "The tax on bought machines and their installation; China: 13 % "
                                "since 2019. It is a cost only where it is not recoverable."),
     .unit = Unit::fraction,
     .number = &Scenario::vat_share,
     .minimum = 0,
     .maximum = 0.5,
     .step = 0.01},
    {.key = "vat_recoverable",
     .group = group,
     .kind = FieldKind::flag,
     .label = RECKONER_TEXT("Field", "Tax is recoverable"),
     .help =
         RECKONER_TEXT("Field", "A general taxpayer gets the value-added tax on purchases back, so "
                                "it is no cost. Ask whether the quote includes it."),
     .flag = &Scenario::vat_recoverable},
    {.key = "discount_rate",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Discount rate"),
     .help =
         RECKONER_TEXT("Field", "What the client's money earns elsewhere in a year; later payments "
                                "count for less in the present value. 8 % is an assumption for "
                                "IT projects."),
     .unit = Unit::fraction,
     .number = &Scenario::discount_rate,
     .minimum = 0,
     .maximum = 0.5,
     .step = 0.005,
     .decimals = 1},
    {.key = "residual_share",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Resale value after three years"),
     .help =
         RECKONER_TEXT("Field", "What bought machines still fetch after three years, as a share "
                                "of their price; other ages follow the same yearly loss. Resale "
                                "prices of 2026 lie between 20 and 50 %, typically 30 %."),
     .unit = Unit::fraction,
     .number = &Scenario::residual_share,
     .minimum = 0,
     .maximum = 1,
     .step = 0.05},
    {.key = "cloud_price_change_per_year",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Change of cloud prices"),
     .help = RECKONER_TEXT("Field", "How prices on demand move in a year; negative when they "
                                    "fall, and prices fixed by contract stay. 0, because they "
                                    "fell until 2025 and rose again in 2026."),
     .unit = Unit::fraction,
     .number = &Scenario::cloud_price_change_per_year,
     .minimum = -0.5,
     .maximum = 0.5,
     .step = 0.01,
     .decimals = 1},
    {.key = "api_price_change_per_year",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Change of API prices"),
     .help = RECKONER_TEXT("Field",
                           "How the price of a token moves in a year; negative when it falls. 0 "
                           "is the cautious default for whoever weighs an API against "
                           "buying."),
     .unit = Unit::fraction,
     .number = &Scenario::api_price_change_per_year,
     .minimum = -0.9,
     .maximum = 0.5,
     .step = 0.01,
     .decimals = 1},
};

} // namespace

std::span<const FieldSpec> priceFields()
{
    return kFields;
}

} // namespace reckoner
