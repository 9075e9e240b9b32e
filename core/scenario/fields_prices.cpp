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
    {.key = "cny_per_usd_date",
     .group = group,
     .kind = FieldKind::text,
     .label = RECKONER_TEXT("Field", "Day of the exchange rate"),
     .help = RECKONER_TEXT("Field",
                           "The day on which the exchange rate was read; it stands beside every "
                           "amount in dollars. Left empty, the day at which prices are judged."),
     .text = &Scenario::cny_per_usd_date,
     .date = true},
};

} // namespace

std::span<const FieldSpec> priceFields()
{
    return kFields;
}

} // namespace reckoner
