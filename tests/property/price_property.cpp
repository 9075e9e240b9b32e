// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/catalog/builtin.h"
#include "core/evaluation/evaluation.h"
#include "core/scenario/fields.h"
#include "tests/core/scenario/complaints.h"
#include "tests/property/plausible_scenario.h"

namespace reckoner {
namespace {

/// Totals of the four options; 0 where an option has none.
std::array<double, kOptionCount> totals(const Scenario &scenario)
{
    const auto evaluation = evaluate(scenario, builtinCatalog());
    if (!evaluation)
        RC_FAIL(evaluation.error().text());
    std::array<double, kOptionCount> out{};
    for (const OptionPlan &plan : evaluation->plan.options)
        out[static_cast<std::size_t>(plan.option)] = plan.priced() ? plan.total_cny : 0.0;
    return out;
}

/// The search ranks machines by what serving costs, so that is what prices are followed through.
Scenario servingOnly()
{
    Scenario scenario = plausibleScenario();
    scenario.training_intent = TrainingIntent::none;
    return scenario;
}

void assertNotCheaper(const Scenario &before, const Scenario &after)
{
    const auto low = totals(before);
    const auto high = totals(after);
    for (std::size_t i = 0; i < low.size(); ++i)
        RC_ASSERT(high[i] >= low[i] * (1.0 - 1e-9));
}

RC_GTEST_PROP(Prices, dearerConditionsNeverMakeAPlanCheaper, ())
{
    const Scenario before = servingOnly();
    const std::string key = *rc::gen::element<std::string>(
        "electricity_cny_per_kwh", "pue", "salary_cny_per_year", "staff_fte", "cloud_staff_fte",
        "maintenance_per_year", "software_cny_per_gpu_year", "room_cny_per_kw_month",
        "network_share", "installation_share", "storage_tb", "egress_gb_per_month");
    RC_TAG(key);
    const FieldSpec &spec = field(key);
    Scenario after = before;
    double &value = after.*spec.number;
    value = std::min(spec.maximum, value * *realBetween(1, 5) + *realBetween(0, 0.2));
    RC_PRE(value >= before.*spec.number);
    assertNotCheaper(before, after);
}

RC_GTEST_PROP(Prices, dearerMachinesNeverMakeAPlanCheaper, ())
{
    const Scenario before = servingOnly();
    const double factor = *realBetween(1, 4);
    Scenario after = before;
    Scenario stated = before;
    for (const FactRow &row : factRows(builtinCatalog())) {
        const bool price = row.figure == "price" || row.figure == "domestic_price" ||
                           row.figure.ends_with("_per_hour") || row.figure.ends_with("_per_mtok");
        if (!price)
            continue;
        stated.overrides[row.key] = row.fact->typical;
        after.overrides[row.key] = row.fact->typical * factor;
    }
    assertNotCheaper(stated, after);
}

RC_GTEST_PROP(Prices, scaleWithTheCurrency, ())
{
    const double factor = *realBetween(0.5, 2);
    Scenario before = plausibleScenario();
    Scenario after = before;
    for (const FactRow &row : factRows(builtinCatalog())) {
        if (!row.unit.starts_with("CNY"))
            continue;
        before.overrides[row.key] = row.fact->typical;
        after.overrides[row.key] = row.fact->typical * factor;
    }
    for (const FieldSpec &spec : fields()) {
        if (spec.kind == FieldKind::number && (isMoney(spec.unit) || spec.unit == Unit::cnyPerUsd))
            after.*spec.number *= factor;
    }
    RC_PRE(test::complaints(after).empty());
    const auto unscaled = totals(before);
    const auto scaled = totals(after);
    for (std::size_t i = 0; i < unscaled.size(); ++i)
        RC_ASSERT(std::abs(scaled[i] - unscaled[i] * factor) <= 1e-6 * std::abs(scaled[i]));
}

} // namespace
} // namespace reckoner
