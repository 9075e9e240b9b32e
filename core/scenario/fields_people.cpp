// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/field_table.h"

namespace reckoner {

namespace {

constexpr auto group = FieldGroup::people;

constexpr FieldSpec kFields[] = {
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
    {.key = "admin_fte",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Administrators, own machines"),
     .help = RECKONER_TEXT("Field", "Further posts that look after owned machines: racks, network, "
                                    "systems. 0, because the posts above cover a small plan."),
     .unit = Unit::count,
     .number = &Scenario::admin_fte,
     .minimum = 0,
     .maximum = 1000,
     .step = 0.1,
     .decimals = 2},
    {.key = "admin_salary_cny_per_year",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Cost of an administrator"),
     .help = RECKONER_TEXT(
         "Field", "What one administrator costs the employer in a year. 280,000 is an assumption: "
                  "200,000 in salary times 1.4 for social insurance and housing fund."),
     .unit = Unit::cnyPerYear,
     .number = &Scenario::admin_salary_cny_per_year,
     .minimum = 0,
     .maximum = 1e7,
     .step = 10000},
    {.key = "data_fte",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "People who prepare data"),
     .help = RECKONER_TEXT("Field",
                           "Posts that collect, clean and label data, whichever way the model is "
                           "run. 0, because whether there are any is a decision of the project."),
     .unit = Unit::count,
     .number = &Scenario::data_fte,
     .minimum = 0,
     .maximum = 1000,
     .step = 0.1,
     .decimals = 2},
    {.key = "data_salary_cny_per_year",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Cost of a data worker"),
     .help = RECKONER_TEXT("Field", "What one post in data preparation costs the employer in a "
                                    "year. 210,000 is an assumption: 150,000 in salary times 1.4."),
     .unit = Unit::cnyPerYear,
     .number = &Scenario::data_salary_cny_per_year,
     .minimum = 0,
     .maximum = 1e7,
     .step = 10000},
    {.key = "abroad_share",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Posts filled abroad"),
     .help = RECKONER_TEXT("Field",
                           "Share of the engineers' posts, own or cloud, that are filled outside "
                           "China and paid as there. 0 means all of them are in China."),
     .unit = Unit::fraction,
     .number = &Scenario::abroad_share,
     .minimum = 0,
     .maximum = 1,
     .step = 0.1},
    {.key = "salary_abroad_cny_per_year",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Cost of an engineer abroad"),
     .help = RECKONER_TEXT(
         "Field",
         "What one engineer abroad costs the employer in a year. The default is the typical base "
         "salary of an MLOps engineer in the USA, 160,000 USD, times 1.3, at 7.1."),
     .unit = Unit::cnyPerYear,
     .number = &Scenario::salary_abroad_cny_per_year,
     .minimum = 0,
     .maximum = 1e7,
     .step = 10000},
    {.key = "salary_change_per_year",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Change of salaries"),
     .help = RECKONER_TEXT(
         "Field",
         "How the cost of people moves in a year. 0 keeps today's pay over the whole horizon."),
     .unit = Unit::fraction,
     .number = &Scenario::salary_change_per_year,
     .minimum = -0.2,
     .maximum = 0.3,
     .step = 0.01,
     .decimals = 1},
};

} // namespace

std::span<const FieldSpec> peopleFields()
{
    return kFields;
}

} // namespace reckoner
