// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/operating_point.h"

#include <gtest/gtest.h>

#include "core/catalog/builtin.h"
#include "core/performance/power.h"

#include "../memory/known_models.h"
#include "../performance/known_cards.h"

namespace reckoner {

namespace {

const ModelShape kShape = modelShape(test::llama70b());

ServingConfig fourCards()
{
    ServingConfig config;
    config.weights = WeightFormat::fp8;
    config.tp = 4;
    return config;
}

OperatingGoal within(double ttft_s, double tpot_s, LatencyGoal kept_for = LatencyGoal::mean)
{
    OperatingGoal goal;
    goal.target = {ttft_s, tpot_s};
    goal.kept_for = kept_for;
    return goal;
}

double carried(const OperatingGoal &goal, const ServingConfig &config = fourCards())
{
    const auto point = operatingPoint(kShape, test::h100(), test::engine(), config, goal);
    return point ? point->requests_per_s : 0.0;
}

} // namespace

TEST(OperatingPoint, carriesLessTheMoreRequestsATargetIsKeptFor)
{
    const double mean = carried(within(2.0, 0.05));
    const double p95 = carried(within(2.0, 0.05, LatencyGoal::p95));
    const double p99 = carried(within(2.0, 0.05, LatencyGoal::p99));
    EXPECT_GT(mean, p95);
    EXPECT_GT(p95, p99);
    EXPECT_GT(p99, 0.0);
}

TEST(OperatingPoint, keepsTheTargetForTheRequestsItIsKeptFor)
{
    const OperatingGoal goal = within(2.0, 0.05, LatencyGoal::p99);
    ServingConfig config = fourCards();
    const auto point = operatingPoint(kShape, test::h100(), test::engine(), config, goal);
    ASSERT_TRUE(point);
    config.batch = point->batch;
    const Latency seen =
        steadyLatency(kShape, test::h100(), test::engine(), config, *point, goal.spread);
    EXPECT_LE(seen.ttft.p99, 2.0);
    EXPECT_LE(seen.tpot.p99, 0.05);
}

TEST(OperatingPoint, onAverageIsThatOfRequestsAtRandom)
{
    // Prompts of a second each: clients that ask in turn meet fewer others before them.
    OperatingGoal goal = within(2.5, 0.2);
    ServingConfig config = fourCards();
    config.input_tokens = 20000;
    config.output_tokens = 100;
    const auto point = operatingPoint(kShape, test::h100(), test::engine(), config, goal);
    ASSERT_TRUE(point);
    EXPECT_LE(point->ttft_s, 2.5);
    config.batch = point->batch;
    const Latency seen =
        steadyLatency(kShape, test::h100(), test::engine(), config, *point, goal.spread);
    EXPECT_NEAR(seen.ttft.mean, point->ttft_s, 0.05 * point->ttft_s);
    EXPECT_LT(servingPoint(kShape, test::h100(), test::engine(), config).ttft_s, point->ttft_s);
}

TEST(OperatingPoint, moreUnequalLengthsLeaveLessToCarry)
{
    OperatingGoal even = within(1.0, 0.05, LatencyGoal::p95);
    even.spread = {0.0, 0.0};
    OperatingGoal uneven = even;
    uneven.spread = {2.0, 2.0};
    EXPECT_GT(carried(even), carried(uneven));
}

TEST(OperatingPoint, staysWithinTheEnginesOwnLimit)
{
    OperatingGoal goal = within(2.0, 0.05);
    goal.batch_limit = 8;
    const auto point = operatingPoint(kShape, test::h100(), test::engine(), fourCards(), goal);
    ASSERT_TRUE(point);
    EXPECT_EQ(point->batch, 8);
}

TEST(OperatingPoint, staysWithTheRecordedGraphsWhereMoreSequencesAnswerLess)
{
    const ModelShape small = modelShape(test::llama8b());
    ServingConfig config;
    config.tp = 4;
    config.input_tokens = 50;
    config.output_tokens = 200;
    OperatingGoal goal = within(0, 0);
    goal.batch_limit = 530; // a little more than an engine records
    const auto best = operatingPoint(small, test::h100(), test::engine(), config, goal);
    ASSERT_TRUE(best);
    const auto at = [&](double batch) {
        return pointAt(small, test::h100(), test::engine(), config, goal, batch);
    };
    EXPECT_TRUE(best->recorded);
    EXPECT_FALSE(at(best->batch + 1).recorded);
    EXPECT_GT(best->requests_per_s, at(goal.batch_limit).requests_per_s);

    goal.batch_limit = 1024; // twice as many pay for the launches
    const auto more = operatingPoint(small, test::h100(), test::engine(), config, goal);
    ASSERT_TRUE(more);
    EXPECT_EQ(more->batch, 1024);
}

TEST(OperatingPoint, ofAPipelineIsWithFewerRequestsWhereMoreAnswerLess)
{
    const Efficiency engine = *efficiencyOf(*builtinCatalog().engine("llama.cpp"));
    ServingConfig config;
    config.weights = WeightFormat::q4_k_m;
    config.pp = 8;
    config.input_tokens = 4000; // eight steps of every stage
    config.output_tokens = 20;
    OperatingGoal goal = within(0, 0);
    const auto at = [&](double batch) {
        return pointAt(kShape, test::h100(), engine, config, goal, batch).requests_per_s;
    };
    ASSERT_LT(at(3), at(2));
    goal.batch_limit = 3.0 / config.pp;
    const auto best = operatingPoint(kShape, test::h100(), engine, config, goal);
    ASSERT_TRUE(best);
    EXPECT_EQ(best->batch, 2);
}

TEST(OperatingPoint, takesLessEnergyForARequestTheMoreRunTogether)
{
    ServingConfig config = fourCards();
    config.input_tokens = 3600; // most of the work is reading
    config.output_tokens = 30;
    const Card card = test::h100();
    const auto joules = [&](double batch) {
        const ServingPoint point =
            pointAt(kShape, card, test::engine(), config, within(0, 0), batch);
        const Watts power = cardPower(card, point.compute_utilization, point.bandwidth_utilization);
        return (power.value() - card.idle_w) / point.requests_per_s;
    };
    for (double batch = 2; batch <= 64; ++batch)
        EXPECT_LE(joules(batch), joules(batch - 1) * (1 + 1e-9)) << batch;
    EXPECT_LT(joules(64), 0.5 * joules(1));
}

TEST(OperatingPoint, smallChunksMakeLongPromptsWait)
{
    ServingConfig whole = fourCards();
    whole.input_tokens = 8000;
    ServingConfig pieces = whole;
    pieces.chunk_tokens = 512;
    const ServingPoint fast = servingPoint(kShape, test::h100(), test::engine(), whole);
    const ServingPoint slow = servingPoint(kShape, test::h100(), test::engine(), pieces);
    EXPECT_GT(slow.ttft_s, 1.02 * fast.ttft_s);
    // and leave the memory of the larger workspace to the KV cache
    EXPECT_GE(slow.max_batch, fast.max_batch); // sampling may need more than the prompts
}

TEST(OperatingPoint, lookingUpCostsLessThanAHeadThanAModel)
{
    ServingConfig config = fourCards();
    config.draft_tokens = 3;
    const auto tpot = [&](Drafting drafting) {
        config.drafting = drafting;
        config.draft_parameters = 1e9;
        return servingPoint(kShape, test::h100(), test::engine(), config).tpot_s;
    };
    EXPECT_LT(tpot(Drafting::lookup), tpot(Drafting::head));
    EXPECT_LT(tpot(Drafting::head), tpot(Drafting::model));
    const double plain = servingPoint(kShape, test::h100(), test::engine(), fourCards()).tpot_s;
    EXPECT_LT(tpot(Drafting::model), plain);
}

TEST(OperatingPoint, aSmallModelTakesRoomFromTheCache)
{
    ServingConfig config = fourCards();
    config.draft_tokens = 3;
    config.drafting = Drafting::model;
    config.draft_parameters = 8e9;
    EXPECT_LT(maxBatch(kShape, test::h100(), test::engine(), config),
              maxBatch(kShape, test::h100(), test::engine(), fourCards()));
}

TEST(ApartPoint, dividesTheCopiesAndKeepsTheTargets)
{
    ServingConfig config = fourCards();
    config.tp = 2;
    config.input_tokens = 4000;
    config.output_tokens = 400;
    const auto apart =
        apartPoint(kShape, test::h100(), test::engine(), config, within(3.0, 0.05), 4);
    ASSERT_TRUE(apart);
    EXPECT_EQ(apart->prefill_copies + apart->decode_copies, 4);
    EXPECT_GE(apart->prefill_copies, 1);
    EXPECT_GE(apart->decode_copies, 1);
    EXPECT_LE(apart->point.ttft_s, 3.0);
    EXPECT_LE(apart->point.tpot_s, 0.05);
    EXPECT_GT(apart->requestsPerSecond(), 0.0);
}

TEST(ApartPoint, carriesLessWhereTheTargetsAreKeptForMore)
{
    ServingConfig config = fourCards();
    config.tp = 2;
    const auto carried = [&](LatencyGoal goal) {
        const auto apart =
            apartPoint(kShape, test::h100(), test::engine(), config, within(2.0, 0.05, goal), 4);
        return apart ? apart->requestsPerSecond() : 0.0;
    };
    EXPECT_GT(carried(LatencyGoal::mean), carried(LatencyGoal::p99));
    EXPECT_GT(carried(LatencyGoal::p99), 0.0);
}

TEST(ApartPoint, isTheDivisionThatCarriesMost)
{
    ServingConfig config = fourCards();
    config.tp = 1;
    const OperatingGoal goal = within(4.0, 0.1);
    const auto all = apartPoints(kShape, test::h100(), test::engine(), config, goal, 8);
    const auto best = apartPoint(kShape, test::h100(), test::engine(), config, goal, 8);
    ASSERT_GT(all.size(), 1u);
    ASSERT_TRUE(best);
    for (const ApartPoint &point : all) {
        EXPECT_EQ(point.prefill_copies + point.decode_copies, 8);
        EXPECT_LE(point.requestsPerSecond(), best->requestsPerSecond());
    }
}

TEST(ApartPoint, doesNotExistWhereThoseThatReadCannotKeepUp)
{
    ServingConfig config = fourCards();
    config.tp = 2;
    config.input_tokens = 8000;
    config.output_tokens = 2000;
    const Disaggregation split(config, config, 1, 7);
    const OperatingGoal goal = within(0, 0);
    EXPECT_TRUE(apartAt(kShape, test::h100(), test::engine(), split, goal, 1));
    EXPECT_FALSE(apartAt(kShape, test::h100(), test::engine(), split, goal, 64));
}

TEST(ApartPoint, longerPromptsTakeMoreOfTheCopies)
{
    ServingConfig config = fourCards();
    config.tp = 1;
    config.weights = WeightFormat::awq_int4;
    const auto reading = [&](double input, double output) {
        config.input_tokens = input;
        config.output_tokens = output;
        const auto apart =
            apartPoint(kShape, test::h100(), test::engine(), config, within(20.0, 0.2), 8);
        return apart ? apart->prefill_copies : 0;
    };
    EXPECT_GT(reading(6000, 100), reading(500, 1000));
}

} // namespace reckoner
