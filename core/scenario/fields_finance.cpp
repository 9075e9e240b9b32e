// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/field_table.h"

namespace reckoner {

namespace {

constexpr auto group = FieldGroup::finance;

constexpr Choice kFinancingChoices[] = {
    {"cash", RECKONER_TEXT("Field", "Own funds"),
     RECKONER_TEXT("Field", "Paid in full when bought.")},
    {"loan", RECKONER_TEXT("Field", "Loan"),
     RECKONER_TEXT("Field", "A share paid down, the rest in equal monthly instalments, each at the "
                            "end of its month.")},
    {"lease", RECKONER_TEXT("Field", "Lease"),
     RECKONER_TEXT("Field", "Equal monthly rates in advance; at the end of the term the machines "
                            "are taken over at the price agreed.")},
};

constexpr Choice kDepreciationChoices[] = {
    {"straight_line", RECKONER_TEXT("Field", "Straight line"),
     RECKONER_TEXT("Field", "The same amount every month until the salvage value is left.")},
    {"declining", RECKONER_TEXT("Field", "Double declining balance"),
     RECKONER_TEXT(
         "Field", "Twice the straight rate of what is left, straight line in the last two years.")},
    {"market", RECKONER_TEXT("Field", "Market value"),
     RECKONER_TEXT("Field", "The books follow what the machines would fetch on the market.")},
};

constexpr FieldSpec kFields[] = {
    {.key = "discount_rate",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Discount rate"),
     .help =
         RECKONER_TEXT("Field", "What the client's money earns elsewhere in a year; later payments "
                                "count for less in the present value. 8% is an assumption for "
                                "IT projects."),
     .unit = Unit::fraction,
     .number = &Scenario::discount_rate,
     .minimum = 0,
     .maximum = 0.5,
     .step = 0.005,
     .decimals = 1},
    {.key = "financing",
     .group = group,
     .kind = FieldKind::choice,
     .label = RECKONER_TEXT("Field", "Financing of purchases"),
     .help = RECKONER_TEXT("Field", "How bought machines are paid for. Loans and leases spread the "
                                    "purchase over time and cost interest."),
     .choices = kFinancingChoices,
     .getChoice = &getEnum<&Scenario::financing>,
     .setChoice = &setEnum<&Scenario::financing>},
    {.key = "financing_rate",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Interest rate"),
     .help = RECKONER_TEXT(
         "Field", "Yearly rate of the loan or the lease, a twelfth each month. The default is the "
                  "one-year loan prime rate of 3.0% plus 1.5 points, which are an assumption."),
     .unit = Unit::fraction,
     .number = &Scenario::financing_rate,
     .minimum = 0,
     .maximum = 0.3,
     .step = 0.0025,
     .decimals = 2},
    {.key = "financing_years",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Term of the financing"),
     .help = RECKONER_TEXT("Field", "Years over which a purchase is paid off. What is still owed "
                                    "at the end of the plan is settled in its last month."),
     .unit = Unit::years,
     .number = &Scenario::financing_years,
     .minimum = 1,
     .maximum = 7,
     .step = 1,
     .whole = true},
    {.key = "down_payment_share",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Down payment"),
     .help = RECKONER_TEXT(
         "Field", "Share of a financed purchase that is paid at once. 20% is an assumption."),
     .unit = Unit::fraction,
     .number = &Scenario::down_payment_share,
     .minimum = 0,
     .maximum = 1,
     .step = 0.05},
    {.key = "lease_buyout_share",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Price at the end of the lease"),
     .help = RECKONER_TEXT("Field", "What the machines are taken over for when a lease ends, as a "
                                    "share of the financed amount. 10% is an assumption."),
     .unit = Unit::fraction,
     .number = &Scenario::lease_buyout_share,
     .minimum = 0,
     .maximum = 1,
     .step = 0.05},
    {.key = "depreciation",
     .group = group,
     .kind = FieldKind::choice,
     .label = RECKONER_TEXT("Field", "Depreciation"),
     .help = RECKONER_TEXT("Field", "How the books write purchases off; it decides the book value "
                                    "and, with income tax, when the tax falls due."),
     .choices = kDepreciationChoices,
     .getChoice = &getEnum<&Scenario::depreciation>,
     .setChoice = &setEnum<&Scenario::depreciation>},
    {.key = "depreciation_years",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Depreciation period"),
     .help = RECKONER_TEXT("Field", "Years over which purchases are written off. 3 is the shortest "
                                    "that Chinese tax law allows for electronic equipment."),
     .unit = Unit::years,
     .number = &Scenario::depreciation_years,
     .minimum = 1,
     .maximum = 10,
     .step = 1,
     .whole = true},
    {.key = "salvage_share",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Salvage value in the books"),
     .help = RECKONER_TEXT(
         "Field", "Share of the price that the books do not write off. 5% is usual in China."),
     .unit = Unit::fraction,
     .number = &Scenario::salvage_share,
     .minimum = 0,
     .maximum = 0.5,
     .step = 0.01},
    {.key = "residual_share",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Resale value after three years"),
     .help =
         RECKONER_TEXT("Field", "What bought machines still fetch after three years, as a share "
                                "of their price; other ages follow the same yearly loss. Resale "
                                "prices of 2026 lie between 20 and 50%, typically 30%."),
     .unit = Unit::fraction,
     .number = &Scenario::residual_share,
     .minimum = 0,
     .maximum = 1,
     .step = 0.05},
    {.key = "shock_month",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "New generation in month"),
     .help = RECKONER_TEXT(
         "Field", "The month of the plan in which a new generation of cards arrives and older "
                  "machines lose value at one stroke. 0 means that none is expected."),
     .unit = Unit::count,
     .number = &Scenario::shock_month,
     .minimum = 0,
     .maximum = 84,
     .step = 1,
     .whole = true},
    {.key = "shock_loss",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Loss through a new generation"),
     .help = RECKONER_TEXT("Field", "Share of the market value that machines bought before lose "
                                    "when the new generation arrives. 30% is an assumption."),
     .unit = Unit::fraction,
     .number = &Scenario::shock_loss,
     .minimum = 0,
     .maximum = 1,
     .step = 0.05},
    {.key = "tax_shield",
     .group = group,
     .kind = FieldKind::flag,
     .label = RECKONER_TEXT("Field", "Count income tax"),
     .help = RECKONER_TEXT("Field",
                           "Whether costs are shown after income tax: every deductible cost lowers "
                           "the tax of a profitable company. Off, costs are before tax."),
     .flag = &Scenario::tax_shield},
    {.key = "income_tax_rate",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Income tax rate"),
     .help = RECKONER_TEXT("Field", "The rate at which costs are deducted. 25% is the enterprise "
                                    "income tax of China; high-tech enterprises pay 15%."),
     .unit = Unit::fraction,
     .number = &Scenario::income_tax_rate,
     .minimum = 0,
     .maximum = 0.5,
     .step = 0.01},
};

} // namespace

std::span<const FieldSpec> financeFields()
{
    return kFields;
}

} // namespace reckoner
