// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/operating_curve.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "core/catalog/builtin.h"
#include "core/planning/replica.h"

namespace reckoner {
namespace {

MachineLoad machineOf(const Scenario &scenario)
{
    const Catalog &catalog = builtinCatalog();
    ReplicaFinder finder(scenario, *catalog.model(scenario.model),
                         *catalog.engine(scenario.engine));
    MachineLoad machine;
    machine.replica = finder.replica(*catalog.accelerator("l40s"), Quantization::fp8, {});
    machine.replicas = 1;
    return machine;
}

std::vector<ServingPoint> curve(const Scenario &scenario, const MachineLoad &machine)
{
    const Catalog &catalog = builtinCatalog();
    return operatingCurve(scenario, *catalog.model(scenario.model),
                          *catalog.engine(scenario.engine), machine);
}

TEST(OperatingCurve, passesThroughTheOperatingPoint)
{
    const Scenario scenario;
    const MachineLoad machine = machineOf(scenario);
    const Replica &replica = machine.replica;
    ASSERT_GT(replica.batch, 0);
    const auto points = curve(scenario, machine);
    const auto here = std::ranges::find(points, double(replica.batch), &ServingPoint::batch);
    ASSERT_NE(here, points.end());
    EXPECT_DOUBLE_EQ(here->tpot_s, replica.tpot_s);
    EXPECT_DOUBLE_EQ(here->requests_per_s, replica.requests_per_s);
}

TEST(OperatingCurve, getsSlowerPerTokenAsTheBatchGrows)
{
    const Scenario scenario;
    const auto points = curve(scenario, machineOf(scenario));
    ASSERT_GT(points.size(), 5U);
    EXPECT_DOUBLE_EQ(points.front().batch, 1.0);
    EXPECT_TRUE(std::ranges::is_sorted(points, {}, &ServingPoint::batch));
    EXPECT_TRUE(std::ranges::is_sorted(points, {}, &ServingPoint::tpot_s));
}

TEST(OperatingCurve, ofReplicasApartEndsWhereThoseThatReadCannotKeepUp)
{
    Scenario scenario;
    scenario.input_tokens = 8000;
    scenario.output_tokens = 50;
    scenario.prefill_placement = PrefillPlacement::apart;
    const Catalog &catalog = builtinCatalog();
    ReplicaFinder finder(scenario, *catalog.model(scenario.model),
                         *catalog.engine(scenario.engine));
    const MachineLoad machine =
        finder.bestOnMachine(*catalog.accelerator("h100-sxm5-80"), 4, Quantization::fp8);
    ASSERT_GE(machine.prefill_replicas, 1);
    const auto points = curve(scenario, machine);
    const auto here =
        std::ranges::find(points, double(machine.replica.batch), &ServingPoint::batch);
    ASSERT_NE(here, points.end());
    EXPECT_DOUBLE_EQ(here->ttft_s, machine.replica.ttft_s);
    // The prompt is in the time to the first token although other cards read it.
    EXPECT_GT(points.front().ttft_s, 0.1);
    EXPECT_LT(points.back().batch, points.back().max_batch - 1);
}

TEST(OperatingCurve, isEmptyWithoutACard)
{
    EXPECT_TRUE(curve(Scenario(), MachineLoad()).empty());
}

BindingLimit limitOf(const Scenario &scenario)
{
    const Catalog &catalog = builtinCatalog();
    const MachineLoad machine = machineOf(scenario);
    EXPECT_GT(machine.replica.batch, 0);
    return bindingLimit(scenario, *catalog.model(scenario.model), *catalog.engine(scenario.engine),
                        machine);
}

TEST(BindingLimit, namesTheTargetThatOneMoreWouldMiss)
{
    Scenario strict;
    strict.tpot_target_ms = 20;
    EXPECT_EQ(limitOf(strict), BindingLimit::tpot);
    Scenario impatient;
    impatient.tpot_target_ms = 2000;
    impatient.ttft_target_s = 0.5;
    impatient.output_tokens = 5; // mostly prompts
    EXPECT_EQ(limitOf(impatient), BindingLimit::ttft);
    Scenario steady = strict; // the mean would still keep it
    steady.tpot_target_ms = 50;
    steady.latency_goal = LatencyGoal::p99;
    EXPECT_NE(limitOf(steady), BindingLimit::engine);
    Scenario patient;
    patient.tpot_target_ms = 5000;
    patient.ttft_target_s = 300;
    patient.input_tokens = 8000;
    EXPECT_EQ(limitOf(patient), BindingLimit::memory);
}

} // namespace
} // namespace reckoner
