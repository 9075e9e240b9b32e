// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/field_table.h"

namespace reckoner {

namespace {

constexpr auto group = FieldGroup::identity;

constexpr FieldSpec kFields[] = {
    {.key = "name",
     .group = group,
     .kind = FieldKind::text,
     .label = RECKONER_TEXT("Field", "Name of the scenario"),
     .help =
         RECKONER_TEXT("Field", "What this plan is called in the library, in comparisons and on "
                                "the proposal. It changes no figure."),
     .text = &Scenario::name},
    {.key = "client",
     .group = group,
     .kind = FieldKind::text,
     .label = RECKONER_TEXT("Field", "Client"),
     .help = RECKONER_TEXT("Field", "For whom the plan is made; printed on the cover of the "
                                    "proposal. It changes no figure."),
     .text = &Scenario::client},
    {.key = "notes",
     .group = group,
     .kind = FieldKind::text,
     .label = RECKONER_TEXT("Field", "Notes"),
     .help = RECKONER_TEXT("Field", "Anything worth remembering about this plan. Notes can be "
                                    "searched in the library and are not printed."),
     .text = &Scenario::notes,
     .multiline = true},
    {.key = "as_of",
     .group = group,
     .kind = FieldKind::text,
     .label = RECKONER_TEXT("Field", "Prices judged on"),
     .help = RECKONER_TEXT("Field", "The day from which the age of every price is counted, as in "
                                    "2026-09-19; older prices are marked as stale. Left empty, it "
                                    "is the day on which the catalog was last brought up to date."),
     .text = &Scenario::as_of,
     .date = true},
};

} // namespace

std::span<const FieldSpec> identityFields()
{
    return kFields;
}

} // namespace reckoner
