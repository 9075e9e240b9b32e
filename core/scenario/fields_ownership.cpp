// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/field_table.h"

namespace reckoner {

namespace {

constexpr auto group = FieldGroup::ownership;

constexpr Choice kPurchasePlanChoices[] = {
    {"as_needed", RECKONER_TEXT("Field", "As the load needs them"),
     RECKONER_TEXT("Field", "Each machine in the month whose peak calls for it.")},
    {"yearly", RECKONER_TEXT("Field", "Once a year"),
     RECKONER_TEXT("Field", "At the beginning of each year, what that year will need.")},
    {"at_start", RECKONER_TEXT("Field", "All at the start"),
     RECKONER_TEXT("Field", "In the first month, what the whole horizon will need.")},
};

constexpr FieldSpec kFields[] = {
    {.key = "purchase_plan",
     .group = group,
     .kind = FieldKind::choice,
     .label = RECKONER_TEXT("Field", "When machines are bought"),
     .help = RECKONER_TEXT("Field", "Buying late saves idle machines; buying at once may be what "
                                    "the budget year or the supplier demands."),
     .choices = kPurchasePlanChoices,
     .getChoice = &getEnum<&Scenario::purchase_plan>,
     .setChoice = &setEnum<&Scenario::purchase_plan>},
    {.key = "hardware_price_change_per_year",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Change of hardware prices"),
     .help = RECKONER_TEXT(
         "Field", "How prices of machines bought later move in a year; negative when they fall. 0, "
                  "because prices fell until 2025 and rose with the memory shortage of 2026."),
     .unit = Unit::fraction,
     .number = &Scenario::hardware_price_change_per_year,
     .minimum = -0.5,
     .maximum = 0.5,
     .step = 0.01,
     .decimals = 1},
    {.key = "network_share",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Network equipment"),
     .help = RECKONER_TEXT("Field", "Switches and cables as a share of the price of the machines, "
                                    "from the second machine on: one alone needs none. 10% is an "
                                    "assumption; training clusters take more."),
     .unit = Unit::fraction,
     .number = &Scenario::network_share,
     .minimum = 0,
     .maximum = 1,
     .step = 0.01},
    {.key = "spares_share",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Spare parts and nodes"),
     .help = RECKONER_TEXT(
         "Field", "Spares kept on the shelf as a share of the price of the machines. Clusters keep "
                  "2 to 10%; 0, because a small plan relies on the support contract."),
     .unit = Unit::fraction,
     .number = &Scenario::spares_share,
     .minimum = 0,
     .maximum = 0.5,
     .step = 0.01},
    {.key = "installation_share",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Installation"),
     .help =
         RECKONER_TEXT("Field", "Delivery, racking and setting up as a share of the price of the "
                                "machines. 2% is an assumption."),
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
    {.key = "vat_share",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Value-added tax on hardware"),
     .help = RECKONER_TEXT("Field", "The tax on bought machines and their installation; China: 13% "
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
    {.key = "maintenance_per_year",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Maintenance per year"),
     .help =
         RECKONER_TEXT("Field", "Support contract, repairs and spare parts in a year, as a share "
                                "of the purchase. 6% is typical of vendors' business support."),
     .unit = Unit::fraction,
     .number = &Scenario::maintenance_per_year,
     .minimum = 0,
     .maximum = 0.5,
     .step = 0.01,
     .decimals = 1},
    {.key = "warranty_years",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Warranty"),
     .help = RECKONER_TEXT(
         "Field",
         "Years after each purchase in which the supplier repairs for free, so that maintenance is "
         "not yet paid. 0, because maintenance here includes the support contract."),
     .unit = Unit::years,
     .number = &Scenario::warranty_years,
     .minimum = 0,
     .maximum = 7,
     .step = 1,
     .whole = true},
    {.key = "support_cny_per_year",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Vendor support contract"),
     .help = RECKONER_TEXT("Field",
                           "A fixed yearly contract with a system house or software vendor for "
                           "owned machines, beyond the maintenance of the hardware. 0 means none."),
     .unit = Unit::cnyPerYear,
     .number = &Scenario::support_cny_per_year,
     .minimum = 0,
     .maximum = 1e7,
     .step = 10000},
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
    {.key = "insurance_per_year",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Insurance of machines"),
     .help = RECKONER_TEXT("Field",
                           "Yearly premium as a share of the price of the machines in use. 0 means "
                           "not insured; property insurance usually asks well below 1%."),
     .unit = Unit::fraction,
     .number = &Scenario::insurance_per_year,
     .minimum = 0,
     .maximum = 0.1,
     .step = 0.001,
     .decimals = 1},
    {.key = "decommissioning_share",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Decommissioning"),
     .help = RECKONER_TEXT(
         "Field", "Taking machines out, wiping disks and disposal at the end of the plan, as a "
                  "share of their price. 0 means that the buyer of the used machines does it."),
     .unit = Unit::fraction,
     .number = &Scenario::decommissioning_share,
     .minimum = 0,
     .maximum = 0.5,
     .step = 0.005,
     .decimals = 1},
};

} // namespace

std::span<const FieldSpec> ownershipFields()
{
    return kFields;
}

} // namespace reckoner
