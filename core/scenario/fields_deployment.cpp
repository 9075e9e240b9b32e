// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/field_table.h"

namespace reckoner {

namespace {

constexpr auto group = FieldGroup::deployment;

constexpr Choice kResidencies[] = {
    {"anywhere", RECKONER_TEXT("Field", "Anywhere"),
     RECKONER_TEXT("Field", "Data may be sent to a third party's API.")},
    {"own_cloud", RECKONER_TEXT("Field", "Rented machines at most"),
     RECKONER_TEXT("Field", "Machines rented in a cloud are fine, a third party's API is not.")},
    {"on_premises", RECKONER_TEXT("Field", "On the premises only"),
     RECKONER_TEXT("Field", "Nothing leaves the building: only owned machines remain.")},
};

constexpr Choice kDeployments[] = {
    {"automatic", RECKONER_TEXT("Field", "Let Reckoner compare"),
     RECKONER_TEXT("Field",
                   "Every way that the data may go is planned; the cheapest that meets the "
                   "targets is recommended.")},
    {"on_premises", RECKONER_TEXT("Field", "On-premises"),
     RECKONER_TEXT("Field", "Machines are bought and run in the client's own or a rented room.")},
    {"cloud", RECKONER_TEXT("Field", "Cloud"),
     RECKONER_TEXT("Field", "Machines are rented by the hour or for a term.")},
    {"hybrid", RECKONER_TEXT("Field", "Hybrid"),
     RECKONER_TEXT("Field", "Owned machines carry the steady load; machines are rented "
                            "for the peaks.")},
    {"api", RECKONER_TEXT("Field", "Paid API"),
     RECKONER_TEXT("Field", "A provider runs the model; every token is paid for.")},
};

constexpr Choice kCommitments[] = {
    {"cheapest", RECKONER_TEXT("Field", "Whatever is cheapest"),
     RECKONER_TEXT("Field",
                   "Each machine of the load on the terms that cost it least, mixed as the hours "
                   "call for; spot is left out, because it may be taken away.")},
    {"on_demand", RECKONER_TEXT("Field", "On demand"),
     RECKONER_TEXT("Field", "Paid by the hour and given back at any time; the dearest hour.")},
    {"one_year", RECKONER_TEXT("Field", "One year"),
     RECKONER_TEXT("Field", "Paid around the clock for a year, used or not.")},
    {"three_years", RECKONER_TEXT("Field", "Three years"),
     RECKONER_TEXT("Field", "Paid around the clock for three years, used or not.")},
    {"spot", RECKONER_TEXT("Field", "Spot"),
     RECKONER_TEXT("Field", "Spare capacity that the provider may take back at short notice: for "
                            "training, not for a service.")},
    {"savings_plan", RECKONER_TEXT("Field", "Savings plan"),
     RECKONER_TEXT("Field",
                   "A promise to spend, not tied to a machine type, paid around the clock; "
                   "on the terms under renting.")},
};

constexpr FieldSpec kFields[] = {
    {.key = "residency",
     .group = group,
     .kind = FieldKind::choice,
     .label = RECKONER_TEXT("Field", "Where data may go"),
     .help =
         RECKONER_TEXT("Field", "How sensitive the data is. Ways of running the model that break "
                                "this are excluded, whatever they would save."),
     .choices = kResidencies,
     .getChoice = &getEnum<&Scenario::residency>,
     .setChoice = &setEnum<&Scenario::residency>},
    {.key = "deployment",
     .group = group,
     .kind = FieldKind::choice,
     .label = RECKONER_TEXT("Field", "Deployment"),
     .help =
         RECKONER_TEXT("Field", "How the model is to be run. A fixed choice is planned as asked; "
                                "the others are still shown beside it."),
     .choices = kDeployments,
     .getChoice = &getEnum<&Scenario::deployment>,
     .setChoice = &setEnum<&Scenario::deployment>},
    {.key = "server",
     .group = group,
     .kind = FieldKind::reference,
     .label = RECKONER_TEXT("Field", "Server to buy"),
     .help =
         RECKONER_TEXT("Field", "The machine that the on-premises plan is built from. Left empty, "
                                "the cheapest of the catalog that meets the targets."),
     .text = &Scenario::server,
     .table = ReferenceTable::server,
     .optional = true},
    {.key = "cloud_instance",
     .group = group,
     .kind = FieldKind::reference,
     .label = RECKONER_TEXT("Field", "Cloud machine"),
     .help = RECKONER_TEXT("Field",
                           "The machine that the cloud plan rents. Left empty, the cheapest of "
                           "the catalog that meets the targets."),
     .text = &Scenario::cloud_instance,
     .table = ReferenceTable::cloudInstance,
     .optional = true},
    {.key = "api_offer",
     .group = group,
     .kind = FieldKind::reference,
     .label = RECKONER_TEXT("Field", "API offer"),
     .help = RECKONER_TEXT("Field", "The paid API that the plan is compared with. Left empty, the "
                                    "cheapest that serves the chosen model."),
     .text = &Scenario::api_offer,
     .table = ReferenceTable::apiOffer,
     .optional = true},
    {.key = "commitment",
     .group = group,
     .kind = FieldKind::choice,
     .label = RECKONER_TEXT("Field", "Cloud contract"),
     .help =
         RECKONER_TEXT("Field", "For how long cloud machines are taken. A longer term lowers the "
                                "hourly price and is paid whether used or not."),
     .choices = kCommitments,
     .getChoice = &getEnum<&Scenario::commitment>,
     .setChoice = &setEnum<&Scenario::commitment>},
    {.key = "allow_consumer_cards",
     .group = group,
     .kind = FieldKind::flag,
     .label = RECKONER_TEXT("Field", "Consumer cards allowed"),
     .help =
         RECKONER_TEXT("Field", "Whether gaming cards may be recommended. They are cheap for their "
                                "speed; they lack ECC memory and fast links, and their driver "
                                "licence restricts use in data centres."),
     .flag = &Scenario::allow_consumer_cards},
    {.key = "domestic_only",
     .group = group,
     .kind = FieldKind::flag,
     .label = RECKONER_TEXT("Field", "Chinese suppliers only"),
     .help =
         RECKONER_TEXT("Field", "Only machines with a price in China and clouds and APIs run in "
                                "mainland China are considered."),
     .flag = &Scenario::domestic_only},
};

} // namespace

std::span<const FieldSpec> deploymentFields()
{
    return kFields;
}

} // namespace reckoner
