// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/field_table.h"

namespace reckoner {

namespace {

constexpr auto group = FieldGroup::business;

constexpr Choice kStages[] = {
    {"exploring", RECKONER_TEXT("Field", "Exploring"),
     RECKONER_TEXT("Field", "Proving that the idea works, with a few users and no promises. The "
                            "rule of thumb puts 90% of the budget into inference and 10% into "
                            "fine-tuning.")},
    {"growing", RECKONER_TEXT("Field", "Growing"),
     RECKONER_TEXT("Field", "In use and gaining users; the model is being adapted to the business. "
                            "The rule of thumb splits the budget evenly between inference and "
                            "fine-tuning.")},
    {"mature", RECKONER_TEXT("Field", "Mature"),
     RECKONER_TEXT("Field", "A service that the business depends on. The rule of thumb puts 70% "
                            "into inference and up to 30% into training, where training is "
                            "needed at all.")},
};

constexpr FieldSpec kFields[] = {
    {.key = "stage",
     .group = group,
     .kind = FieldKind::choice,
     .label = RECKONER_TEXT("Field", "Business stage"),
     .help =
         RECKONER_TEXT("Field", "How far the business is with language models. It decides which "
                                "rule of thumb the budget split is compared with."),
     .choices = kStages,
     .getChoice = &getEnum<&Scenario::stage>,
     .setChoice = &setEnum<&Scenario::stage>},
    {.key = "budget_cny",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Budget"),
     .help =
         RECKONER_TEXT("Field", "What may be spent over the whole horizon, purchase and running "
                                "costs together. Plans that cost more are marked, not hidden. "
                                "The default of one million yuan is an assumption."),
     .unit = Unit::cny,
     .number = &Scenario::budget_cny,
     .minimum = 1e4,
     .maximum = 1e11,
     .step = 10'000,
     .logarithmic = true},
    {.key = "horizon_years",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Planning horizon"),
     .help =
         RECKONER_TEXT("Field", "For how many years costs are added up. A longer horizon favours "
                                "owning. The default of three years is the shortest life over "
                                "which Chinese tax law writes off electronic equipment."),
     .unit = Unit::years,
     .number = &Scenario::horizon_years,
     .minimum = 1,
     .maximum = 7,
     .whole = true},
};

} // namespace

std::span<const FieldSpec> businessFields()
{
    return kFields;
}

} // namespace reckoner
