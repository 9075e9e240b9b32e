// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/field_table.h"

namespace reckoner {

namespace {

constexpr auto group = FieldGroup::power;

constexpr Choice kTariffChoices[] = {
    {"flat", RECKONER_TEXT("Field", "Flat"),
     RECKONER_TEXT("Field", "One price at all hours, the electricity price above.")},
    {"time_of_use", RECKONER_TEXT("Field", "Time of use"),
     RECKONER_TEXT("Field", "Peak, flat and valley prices by the hour of the day.")},
    {"regional", RECKONER_TEXT("Field", "By region"),
     RECKONER_TEXT("Field", "Prices and hours of a regional tariff from the catalog, month by "
                            "month.")},
};

constexpr Choice kHostingChoices[] = {
    {"colocation", RECKONER_TEXT("Field", "Rented rack"),
     RECKONER_TEXT("Field", "Space in a data centre, paid for each kilowatt and month.")},
    {"own_room", RECKONER_TEXT("Field", "Own room"),
     RECKONER_TEXT("Field", "A room of one's own, fitted out with power, cooling and protection.")},
};

constexpr FieldSpec kFields[] = {
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
    {.key = "tariff",
     .group = group,
     .kind = FieldKind::choice,
     .label = RECKONER_TEXT("Field", "Tariff"),
     .help =
         RECKONER_TEXT("Field", "Whether electricity costs the same at all hours, or more in peak "
                                "hours and less at night; then it matters when the machines work."),
     .choices = kTariffChoices,
     .getChoice = &getEnum<&Scenario::tariff>,
     .setChoice = &setEnum<&Scenario::tariff>},
    {.key = "regional_tariff",
     .group = group,
     .kind = FieldKind::reference,
     .label = RECKONER_TEXT("Field", "Regional tariff"),
     .help =
         RECKONER_TEXT("Field", "The region whose electricity prices count, with the hours of its "
                                "valleys and peaks in each month. They replace the prices typed in "
                                "here; a seasonal surcharge and the trend still come on top."),
     .text = &Scenario::regional_tariff,
     .table = ReferenceTable::tariff},
    {.key = "peak_cny_per_kwh",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Peak electricity price"),
     .help = RECKONER_TEXT("Field",
                           "What a kilowatt-hour costs in peak hours under a time-of-use tariff. "
                           "The default is the commercial tariff of Zhejiang, July 2026."),
     .unit = Unit::cnyPerKwh,
     .number = &Scenario::peak_cny_per_kwh,
     .minimum = 0,
     .maximum = 10,
     .step = 0.05,
     .decimals = 2},
    {.key = "valley_cny_per_kwh",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Valley electricity price"),
     .help = RECKONER_TEXT("Field",
                           "What a kilowatt-hour costs in valley hours under a time-of-use tariff. "
                           "The default is the commercial tariff of Zhejiang, July 2026."),
     .unit = Unit::cnyPerKwh,
     .number = &Scenario::valley_cny_per_kwh,
     .minimum = 0,
     .maximum = 10,
     .step = 0.05,
     .decimals = 2},
    {.key = "peak_start_hour",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Morning peak from"),
     .help = RECKONER_TEXT("Field", "Hour of the day at which the morning peak begins. Tariffs "
                                    "differ by province and year; 8 is an assumption."),
     .unit = Unit::hourOfDay,
     .number = &Scenario::peak_start_hour,
     .minimum = 0,
     .maximum = 24,
     .step = 1,
     .whole = true},
    {.key = "peak_end_hour",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Morning peak to"),
     .help = RECKONER_TEXT("Field", "Hour of the day at which the morning peak ends; the same as "
                                    "its beginning means there is none. 11 is an assumption."),
     .unit = Unit::hourOfDay,
     .number = &Scenario::peak_end_hour,
     .minimum = 0,
     .maximum = 24,
     .step = 1,
     .whole = true},
    {.key = "evening_start_hour",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Evening peak from"),
     .help = RECKONER_TEXT("Field", "Hour of the day at which the evening peak begins. Tariffs "
                                    "differ by province and year; 17 is an assumption."),
     .unit = Unit::hourOfDay,
     .number = &Scenario::evening_start_hour,
     .minimum = 0,
     .maximum = 24,
     .step = 1,
     .whole = true},
    {.key = "evening_end_hour",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Evening peak to"),
     .help = RECKONER_TEXT("Field", "Hour of the day at which the evening peak ends; the same as "
                                    "its beginning means there is none. 22 is an assumption."),
     .unit = Unit::hourOfDay,
     .number = &Scenario::evening_end_hour,
     .minimum = 0,
     .maximum = 24,
     .step = 1,
     .whole = true},
    {.key = "valley_start_hour",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Valley from"),
     .help = RECKONER_TEXT("Field", "Hour of the day at which the cheap hours begin; a beginning "
                                    "after the end means through midnight. 0 is an assumption."),
     .unit = Unit::hourOfDay,
     .number = &Scenario::valley_start_hour,
     .minimum = 0,
     .maximum = 24,
     .step = 1,
     .whole = true},
    {.key = "valley_end_hour",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Valley to"),
     .help = RECKONER_TEXT("Field", "Hour of the day at which the cheap hours end; the same as "
                                    "their beginning means there are none. 8 is an assumption."),
     .unit = Unit::hourOfDay,
     .number = &Scenario::valley_end_hour,
     .minimum = 0,
     .maximum = 24,
     .step = 1,
     .whole = true},
    {.key = "season_surcharge",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Seasonal surcharge"),
     .help = RECKONER_TEXT(
         "Field", "By how much electricity is dearer in the season below, as a share of the price; "
                  "negative where it is cheaper. 0 means that seasons do not matter."),
     .unit = Unit::fraction,
     .number = &Scenario::season_surcharge,
     .minimum = -0.5,
     .maximum = 1,
     .step = 0.05},
    {.key = "season_first_month",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Season begins in month"),
     .help = RECKONER_TEXT("Field", "The calendar month in which the seasonal surcharge begins; 7, "
                                    "July, because summer is when most provinces charge more."),
     .unit = Unit::count,
     .number = &Scenario::season_first_month,
     .minimum = 1,
     .maximum = 12,
     .step = 1,
     .whole = true},
    {.key = "season_months",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Length of the season"),
     .help = RECKONER_TEXT("Field", "How many months a year the seasonal surcharge lasts. 2, July "
                                    "and August, is an assumption."),
     .unit = Unit::months,
     .number = &Scenario::season_months,
     .minimum = 0,
     .maximum = 12,
     .step = 1,
     .whole = true},
    {.key = "start_month",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Plan begins in month"),
     .help = RECKONER_TEXT("Field", "The calendar month in which the plan begins; it decides which "
                                    "of its months fall into the season."),
     .unit = Unit::count,
     .number = &Scenario::start_month,
     .minimum = 1,
     .maximum = 12,
     .step = 1,
     .whole = true},
    {.key = "electricity_price_change_per_year",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Change of electricity prices"),
     .help = RECKONER_TEXT("Field", "How the price of electricity moves in a year; negative when "
                                    "it falls. 0 keeps today's tariff over the whole horizon."),
     .unit = Unit::fraction,
     .number = &Scenario::electricity_price_change_per_year,
     .minimum = -0.3,
     .maximum = 0.3,
     .step = 0.01,
     .decimals = 1},
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
    {.key = "hosting",
     .group = group,
     .kind = FieldKind::choice,
     .label = RECKONER_TEXT("Field", "Where owned machines stand"),
     .help = RECKONER_TEXT("Field", "A rack rented in a data centre is paid by the month; a room "
                                    "of one's own is fitted out once and then kept up."),
     .choices = kHostingChoices,
     .getChoice = &getEnum<&Scenario::hosting>,
     .setChoice = &setEnum<&Scenario::hosting>},
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
    {.key = "room_fitout_cny_per_kw",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Fit-out of an own room"),
     .help = RECKONER_TEXT(
         "Field", "Power supply, cooling, racks and protection for each kilowatt of provided "
                  "power, paid as machines arrive. 20,000 is an assumption; only for an own room."),
     .unit = Unit::cny,
     .number = &Scenario::room_fitout_cny_per_kw,
     .minimum = 0,
     .maximum = 500000,
     .step = 1000},
    {.key = "room_upkeep_per_year",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Upkeep of an own room"),
     .help =
         RECKONER_TEXT("Field", "Yearly upkeep of the fitted room as a share of its fit-out. 4% "
                                "is an assumption; only for an own room."),
     .unit = Unit::fraction,
     .number = &Scenario::room_upkeep_per_year,
     .minimum = 0,
     .maximum = 0.5,
     .step = 0.01},
};

} // namespace

std::span<const FieldSpec> powerFields()
{
    return kFields;
}

} // namespace reckoner
