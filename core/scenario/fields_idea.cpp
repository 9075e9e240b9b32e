// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/field_table.h"

namespace reckoner {

namespace {

constexpr auto group = FieldGroup::idea;

constexpr FieldSpec kFields[] = {
    {.key = "idea_server",
     .group = group,
     .kind = FieldKind::reference,
     .label = RECKONER_TEXT("Field", "Machine in the quote"),
     .help =
         RECKONER_TEXT("Field", "The machine that the client has in mind or was offered. It is "
                                "audited beside the recommendation; left empty, there is no quote "
                                "to audit."),
     .text = &Scenario::idea_server,
     .table = ReferenceTable::server,
     .optional = true},
    {.key = "idea_count",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Machines in the quote"),
     .help =
         RECKONER_TEXT("Field", "How many of these machines the quote holds. 0 means that there is "
                                "no quote."),
     .unit = Unit::count,
     .number = &Scenario::idea_count,
     .minimum = 0,
     .maximum = 10'000,
     .step = 1,
     .whole = true},
    {.key = "idea_price_cny",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Total of the quote"),
     .help =
         RECKONER_TEXT("Field", "What the vendor asks for all machines together. 0 takes the price "
                                "of the catalog instead."),
     .unit = Unit::cny,
     .number = &Scenario::idea_price_cny,
     .minimum = 0,
     .maximum = 1e11,
     .step = 10'000,
     .logarithmic = true},
    {.key = "idea_note",
     .group = group,
     .kind = FieldKind::text,
     .label = RECKONER_TEXT("Field", "Remarks on the quote"),
     .help =
         RECKONER_TEXT("Field", "Who made the quote, when, and what it includes. It is kept with "
                                "the scenario and changes no figure."),
     .text = &Scenario::idea_note,
     .multiline = true},
};

} // namespace

std::span<const FieldSpec> ideaFields()
{
    return kFields;
}

} // namespace reckoner
