// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/operating_curve.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "core/catalog/builtin.h"
#include "core/planning/replica.h"

namespace reckoner {
namespace {

Replica replicaOf(const Scenario &scenario)
{
    const Catalog &catalog = builtinCatalog();
    ReplicaFinder finder(scenario, *catalog.model(scenario.model),
                         *catalog.engine(scenario.engine));
    return finder.replica(*catalog.accelerator("l40s"), Quantization::fp8, {});
}

std::vector<ServingPoint> curve(const Scenario &scenario, const Replica &replica)
{
    const Catalog &catalog = builtinCatalog();
    return operatingCurve(scenario, *catalog.model(scenario.model),
                          *catalog.engine(scenario.engine), replica);
}

TEST(OperatingCurve, passesThroughTheOperatingPoint)
{
    const Scenario scenario;
    const Replica replica = replicaOf(scenario);
    ASSERT_GT(replica.batch, 0);
    const auto points = curve(scenario, replica);
    const auto here = std::ranges::find(points, double(replica.batch), &ServingPoint::batch);
    ASSERT_NE(here, points.end());
    EXPECT_DOUBLE_EQ(here->tpot_s, replica.tpot_s);
    EXPECT_DOUBLE_EQ(here->requests_per_s, replica.requests_per_s);
}

TEST(OperatingCurve, getsSlowerPerTokenAsTheBatchGrows)
{
    const Scenario scenario;
    const auto points = curve(scenario, replicaOf(scenario));
    ASSERT_GT(points.size(), 5U);
    EXPECT_DOUBLE_EQ(points.front().batch, 1.0);
    EXPECT_TRUE(std::ranges::is_sorted(points, {}, &ServingPoint::batch));
    EXPECT_TRUE(std::ranges::is_sorted(points, {}, &ServingPoint::tpot_s));
}

TEST(OperatingCurve, isEmptyWithoutACard)
{
    EXPECT_TRUE(curve(Scenario(), Replica()).empty());
}

BindingLimit limitOf(const Scenario &scenario)
{
    const Catalog &catalog = builtinCatalog();
    const Replica replica = replicaOf(scenario);
    EXPECT_GT(replica.batch, 0);
    return bindingLimit(scenario, *catalog.model(scenario.model), *catalog.engine(scenario.engine),
                        replica);
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
