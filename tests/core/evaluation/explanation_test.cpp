// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether what is written under a figure makes the figure.

#include <gtest/gtest.h>

#include "core/catalog/builtin.h"
#include "core/evaluation/evaluation.h"
#include "core/evaluation/figures.h"
#include "core/scenario/examples.h"

namespace reckoner {
namespace {

class Explained {
public:
    explicit Explained(Evaluation evaluation, Scope scope)
        : m_evaluation(std::move(evaluation)), m_scope(scope)
    {
    }

    [[nodiscard]] double operator()(const FigureSpec &spec) const
    {
        const Ledger &ledger = m_evaluation.ledger;
        const Entry *entry = ledger.find(spec, m_scope);
        return (entry ? entry : ledger.find(spec))->value;
    }

    /// The value of an operand of a figure; fails when it is not one.
    [[nodiscard]] double under(const FigureSpec &spec, std::string_view operand) const
    {
        const Ledger &ledger = m_evaluation.ledger;
        const Entry *entry = ledger.find(spec, m_scope);
        if (!entry)
            entry = ledger.find(spec);
        for (const EntryIndex index : ledger.operands(*entry)) {
            if (fullKey(ledger.at(index)).find(operand) != std::string::npos)
                return ledger.at(index).value;
        }
        ADD_FAILURE() << spec.key << " does not name " << operand;
        return 0;
    }

    [[nodiscard]] const Evaluation &evaluation() const { return m_evaluation; }

private:
    Evaluation m_evaluation;
    Scope m_scope;
};

Explained explained(const Scenario &scenario, Option option)
{
    auto evaluation = evaluate(scenario, builtinCatalog());
    EXPECT_TRUE(evaluation) << evaluation.error().text();
    return Explained(std::move(*evaluation), scopeOf(option));
}

void expectTermsToAddUp(const Explained &of)
{
    using namespace figures;
    const auto close = [](double a, double b, double tolerance = 1e-9) {
        EXPECT_NEAR(a / b, 1.0, tolerance);
    };
    close(of(weights_gb),
          of.under(weights_gb, "parameters") * of.under(weights_gb, "bits_per_weight") / 8, 0.01);
    const double held =
        of.under(kv_cache_gb, "input_tokens") + of.under(kv_cache_gb, "output_tokens");
    close(of(kv_cache_gb), of.under(kv_cache_gb, "serving.batch") * held *
                               of.under(kv_cache_gb, "kv_per_thousand_tokens") / 1000);
    const double output = of.under(replica_tokens_per_s, "output_tokens");
    const double answer = of.under(replica_tokens_per_s, "serving.ttft") +
                          (output - 1) * of.under(replica_tokens_per_s, "serving.tpot") / 1000;
    close(of(replica_tokens_per_s),
          of.under(replica_tokens_per_s, "serving.batch") * output / answer);
    close(of(replica_qps), of.under(replica_qps, "tokens_per_s") / output);
    close(of(machine_qps),
          of.under(machine_qps, "replica_qps") * of.under(machine_qps, "serving.replicas"));
    close(of(replicas), std::floor(of.under(replicas, "machine_cards") /
                                   of.under(replicas, "cards_per_replica")));
    close(of(mean_power),
          of.under(mean_power, "power_idle") +
              of.under(mean_power, "utilization") *
                  (of.under(mean_power, "power_working") - of.under(mean_power, "power_idle")));
    const auto &energy = kwh_per_million_tokens;
    close(of(energy), of.under(energy, "power_mean") / 1000 *
                          of.under(energy, "available_gpu_hours") /
                          of.under(energy, "machine_cards") * of.under(energy, "pue") /
                          (of.under(energy, "demand.tokens") / 1e6));
    close(of(cost_per_million_tokens),
          of.under(cost_per_million_tokens, "tco.serving") /
              (of.under(cost_per_million_tokens, "demand.tokens") / 1e6));
    close(of(mean_qps),
          of.under(mean_qps, "peak_hour_qps") * of.under(mean_qps, "mean of the week"));
}

TEST(Explanation, termsOfServingAddUp)
{
    Scenario small;
    small.pipeline_parallel = Spread::one; // stages are not equally full
    expectTermsToAddUp(explained(small, Option::onPremises));
    Scenario large = small;
    large.model = "llama-3.3-70b";
    large.peak_users = 3000;
    large.redundancy = Redundancy::nPlusOne;
    large.maintenance_reserve = 0.1;
    large.finetune_runs_per_month = 4;
    expectTermsToAddUp(explained(large, Option::onPremises));
}

TEST(Explanation, namesTheSettingsThatMove)
{
    using namespace figures;
    Scenario scenario;
    scenario.prefix_cache_fraction = 0.5;
    scenario.speculation = Speculation::draftHead;
    scenario.redundancy = Redundancy::nPlusOne;
    scenario.maintenance_reserve = 0.2;
    scenario.engine_memory_fraction = 0.85;
    const Explained of = explained(scenario, Option::onPremises);
    EXPECT_EQ(of.under(ttft, "prefix_cache_fraction"), 0.5);
    EXPECT_EQ(of.under(tpot, "draft_acceptance"), scenario.draft_acceptance);
    EXPECT_EQ(of.under(machines_last, "spare_machines"), 1);
    EXPECT_EQ(of.under(machines_last, "maintenance_reserve"), 0.2);
    EXPECT_EQ(of.under(runtime_gb, "engine_memory_fraction"), 0.85);
}

TEST(Explanation, theBillForPowerIsThatOfTheEnergyPerToken)
{
    using namespace figures;
    Scenario scenario;
    scenario.training_intent = TrainingIntent::none;
    const Explained of = explained(scenario, Option::onPremises);
    EXPECT_NEAR(of(costOf(CostItem::power)) / (of(kwh_per_million_tokens) * of(tokens_total) / 1e6 *
                                               scenario.electricity_cny_per_kwh),
                1.0, 1e-6);
}

TEST(Explanation, aHybridThatOwnsNothingShowsWhatItRents)
{
    Scenario scenario;
    scenario.peak_users = 1;
    scenario.training_intent = TrainingIntent::none;
    const auto evaluation = evaluate(scenario, builtinCatalog());
    ASSERT_TRUE(evaluation);
    const OptionPlan &hybrid = evaluation->plan.option(Option::hybrid);
    ASSERT_TRUE(hybrid.priced());
    ASSERT_EQ(hybrid.owned_machines_last, 0);
    EXPECT_FALSE(evaluation->ledger.find(figures::machine_price, Scope::hybrid));
    EXPECT_EQ(evaluation->ledger.value(figures::machine_qps, Scope::hybrid),
              hybrid.rented->requests_per_s);
}

// Down to a fact with a source and its date, or to what the client typed in or measured.
bool leadsDown(const Evaluation &evaluation, const Entry &entry, bool &dated)
{
    if (entry.kind == Entry::Kind::fact) {
        const bool known = entry.source != Fact::kUnknown;
        if (known && !evaluation.catalog->sources.at(entry.source).date.empty())
            dated = true;
        return known;
    }
    bool down = true;
    for (const EntryIndex operand : evaluation.ledger.operands(entry))
        down = leadsDown(evaluation, evaluation.ledger.at(operand), dated) && down;
    return down;
}

TEST(Explanation, figuresOfServingLeadToDatedSources)
{
    for (const Example &example : examples()) {
        const auto evaluation = evaluate(scenarioOf(example), builtinCatalog());
        ASSERT_TRUE(evaluation) << evaluation.error().text();
        for (const Entry &entry : evaluation->ledger.entries()) {
            if (entry.kind != Entry::Kind::figure)
                continue;
            bool dated = false;
            EXPECT_TRUE(leadsDown(*evaluation, entry, dated)) << example.key << fullKey(entry);
            const std::string key = fullKey(entry);
            const bool of_a_user = key.find("latency.") != std::string::npos ||
                                   key.find("serving.tpot") != std::string::npos ||
                                   key.find("serving.power") != std::string::npos ||
                                   key.find("tco.per_million") != std::string::npos ||
                                   key.find("serving.weights") != std::string::npos;
            if (of_a_user) {
                EXPECT_TRUE(dated) << example.key << ": " << key;
            }
        }
    }
}

} // namespace
} // namespace reckoner
