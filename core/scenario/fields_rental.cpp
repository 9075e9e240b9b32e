// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/field_table.h"

namespace reckoner {

namespace {

constexpr auto group = FieldGroup::rental;

constexpr Choice kTrainingPlaceChoices[] = {
    {"automatic", RECKONER_TEXT("Field", "Whatever is cheapest"),
     RECKONER_TEXT("Field",
                   "Idle hours of owned machines where they suffice, the cloud otherwise.")},
    {"cloud", RECKONER_TEXT("Field", "In the cloud"),
     RECKONER_TEXT("Field", "Rented by the hour, also where serving machines are owned.")},
    {"home", RECKONER_TEXT("Field", "At home"),
     RECKONER_TEXT("Field", "On owned machines, also where serving is rented.")},
};

constexpr FieldSpec kFields[] = {
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
    {.key = "virtual_gpu_loss",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Loss on virtual GPUs"),
     .help = RECKONER_TEXT(
         "Field",
         "Share of the speed of a card that virtualization, sharing and slower links take away in "
         "the cloud. 0 for whole cards; the article speaks of 30 to 50% for virtual GPUs."),
     .unit = Unit::fraction,
     .number = &Scenario::virtual_gpu_loss,
     .minimum = 0,
     .maximum = 0.9,
     .step = 0.05},
    {.key = "remote_surcharge",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Surcharge for distance"),
     .help = RECKONER_TEXT(
         "Field", "Extra rented capacity that distance to the users costs: requests wait longer on "
                  "the way and leave less time to batch them. 0 means that the cloud is near."),
     .unit = Unit::fraction,
     .number = &Scenario::remote_surcharge,
     .minimum = 0,
     .maximum = 1,
     .step = 0.05},
    {.key = "home_share",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Share that must stay at home"),
     .help = RECKONER_TEXT(
         "Field",
         "Share of the load whose data may not leave the premises. Above 0, owned machines must "
         "carry at least that much, so that pure cloud and API are ruled out."),
     .unit = Unit::fraction,
     .number = &Scenario::home_share,
     .minimum = 0,
     .maximum = 1,
     .step = 0.05},
    {.key = "min_billing_hours",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Shortest billing of a machine"),
     .help =
         RECKONER_TEXT("Field", "A machine rented on demand is billed for at least this many hours "
                                "each time it is switched on. 1, because hourly billing is usual."),
     .unit = Unit::hours,
     .number = &Scenario::min_billing_hours,
     .minimum = 1,
     .maximum = 168,
     .step = 1,
     .whole = true},
    {.key = "savings_plan_discount",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Savings plan discount"),
     .help = RECKONER_TEXT("Field",
                           "What a savings plan, a spending commitment not tied to a machine type, "
                           "takes off the price on demand. 0 means that none is offered."),
     .unit = Unit::fraction,
     .number = &Scenario::savings_plan_discount,
     .minimum = 0,
     .maximum = 0.8,
     .step = 0.01},
    {.key = "savings_plan_years",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Term of the savings plan"),
     .help = RECKONER_TEXT(
         "Field",
         "For how long a savings plan is taken; it is paid around the clock, used or not."),
     .unit = Unit::years,
     .number = &Scenario::savings_plan_years,
     .minimum = 1,
     .maximum = 5,
     .step = 1,
     .whole = true},
    {.key = "spot_share",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Work that may run on spot"),
     .help = RECKONER_TEXT(
         "Field", "Share of the machine-hours rented by the hour that may run on spot machines "
                  "beside others. 0, because a service must not vanish at short notice."),
     .unit = Unit::fraction,
     .number = &Scenario::spot_share,
     .minimum = 0,
     .maximum = 1,
     .step = 0.05},
    {.key = "spot_overhead",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Overhead of interruptions"),
     .help = RECKONER_TEXT("Field", "Hours on spot machines lost to interruption and restart, over "
                                    "the hours of useful work. 10% is an assumption."),
     .unit = Unit::fraction,
     .number = &Scenario::spot_overhead,
     .minimum = 0,
     .maximum = 1,
     .step = 0.01},
    {.key = "cloud_support_share",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Cloud support plan"),
     .help = RECKONER_TEXT("Field", "What the provider's support plan adds to the cloud bill. 0 is "
                                    "basic support; business plans take up to 10%."),
     .unit = Unit::fraction,
     .number = &Scenario::cloud_support_share,
     .minimum = 0,
     .maximum = 0.3,
     .step = 0.01},
    {.key = "cloud_licence_cny_per_gpu_hour",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Software licences in the cloud"),
     .help = RECKONER_TEXT("Field",
                           "Paid software for each rented GPU and hour. 0, because open-source "
                           "engines are free; NVIDIA AI Enterprise asks about 1 USD."),
     .unit = Unit::cnyPerGpuHour,
     .number = &Scenario::cloud_licence_cny_per_gpu_hour,
     .minimum = 0,
     .maximum = 100,
     .step = 0.5,
     .decimals = 2},
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
    {.key = "api_cached_share",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "API input from the cache"),
     .help =
         RECKONER_TEXT("Field", "Share of the input tokens that a provider bills at its price for "
                                "cached input, where it has one. 0 is the cautious default."),
     .unit = Unit::fraction,
     .number = &Scenario::api_cached_share,
     .minimum = 0,
     .maximum = 1,
     .step = 0.05},
    {.key = "training_place",
     .group = group,
     .kind = FieldKind::choice,
     .label = RECKONER_TEXT("Field", "Where training takes place"),
     .help = RECKONER_TEXT("Field", "Training and serving need not stand in the same place: "
                                    "training in the cloud and serving at home, or the reverse."),
     .choices = kTrainingPlaceChoices,
     .getChoice = &getEnum<&Scenario::training_place>,
     .setChoice = &setEnum<&Scenario::training_place>},
};

} // namespace

std::span<const FieldSpec> rentalFields()
{
    return kFields;
}

} // namespace reckoner
