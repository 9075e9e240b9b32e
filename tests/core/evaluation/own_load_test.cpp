// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/own_load.h"

#include <gtest/gtest.h>

#include <string>

#include "core/catalog/builtin.h"
#include "core/evaluation/evaluation.h"
#include "core/scenario/codec.h"

#include "../scenario/complaints.h"

namespace reckoner {
namespace {

/// One request a second from 9 to 17 o'clock on each day of a week, none otherwise but one an hour.
RequestLog officeLog()
{
    std::string text = "timestamp,input tokens,output tokens\n";
    for (int day = 0; day < 7; ++day) {
        for (int hour = 0; hour < 24; ++hour) {
            const int step = hour >= 9 && hour < 17 ? 1 : 3600;
            for (int second = 0; second < 3600; second += step)
                text += std::to_string((day * 24 + hour) * 3600 + second) + ",1200,300\n";
        }
    }
    return readRequestLog(text, "office.csv").value();
}

TEST(OwnLoad, bringsTheLogsPeakMeanAndLengths)
{
    const Scenario scenario = withOwnLoad(Scenario(), officeLog()).value();
    EXPECT_EQ(scenario.load_profile, kOwnWeek);
    EXPECT_NEAR(scenario.input_tokens, 1200, 1);
    EXPECT_NEAR(scenario.output_tokens, 300, 1);
    const Demand demand = demandFor(scenario, builtinCatalog());
    EXPECT_NEAR(demand.peak_hour_requests_per_s, 1.0, 0.01);
    EXPECT_NEAR(demand.mean_requests_per_s, 8.0 / 24.0, 0.01);
    EXPECT_NEAR(scenario.burst_factor, 1.0, 0.01);
    EXPECT_NEAR(scenario.input_cv, 0.0, 1e-6); // every request is as long as the others
}

TEST(OwnLoad, bringsTheSpreadOfTheLengths)
{
    std::string text = "timestamp,input,output\n";
    for (int second = 0; second < 2 * 86'400; second += 30)
        text += std::to_string(second) + (second % 60 == 0 ? ",500,100\n" : ",1500,900\n");
    const Scenario scenario =
        withOwnLoad(Scenario(), readRequestLog(text, "two.csv").value()).value();
    EXPECT_NEAR(scenario.input_cv, 0.5, 0.01); // 500 off a mean of 1,000
    EXPECT_NEAR(scenario.output_cv, 0.8, 0.01);
}

TEST(OwnLoad, measuredWeeksOfTheCatalogBringTheirRequests)
{
    const LoadProfile &azure = *builtinCatalog().loadProfile("azure-2024-conversation");
    ASSERT_TRUE(azure.measured());
    const Scenario scenario = withLengthsOf(Scenario(), azure);
    EXPECT_EQ(scenario.input_tokens, azure.input_tokens.typical);
    EXPECT_EQ(scenario.output_tokens, azure.output_tokens.typical);
    EXPECT_GT(scenario.output_cv, scenario.input_cv);
    EXPECT_TRUE(test::complaints(scenario).empty());
    EXPECT_FALSE(builtinCatalog().loadProfile("business-hours")->measured());
}

TEST(OwnLoad, travelsWithTheScenario)
{
    const Scenario scenario = withOwnLoad(Scenario(), officeLog()).value();
    const auto again = fromJson(toJson(scenario), "again");
    ASSERT_TRUE(again) << again.error().text();
    EXPECT_EQ(*again, scenario);
    EXPECT_TRUE(evaluate(*again, builtinCatalog()));
}

TEST(OwnLoad, isAskedForInVainWithoutALog)
{
    Scenario scenario;
    scenario.load_profile = kOwnWeek;
    const auto evaluation = evaluate(scenario, builtinCatalog());
    ASSERT_FALSE(evaluation);
    EXPECT_NE(evaluation.error().text().find("load_profile"), std::string::npos);
}

TEST(OwnLoad, ofABrokenFileIsRefusedWithTheValue)
{
    const auto refused = [](const std::string &week) {
        const auto scenario = fromJson(
            R"({"format":"reckoner.scenario","version":1,"fields":{},"own_week":)" + week + "}",
            "plan.json");
        return scenario ? std::string() : scenario.error().text();
    };
    EXPECT_NE(refused("[1, 2]").find("168"), std::string::npos);
    EXPECT_NE(refused("7").find("168"), std::string::npos);
    std::string idle = "[0";
    std::string negative = "[-3";
    for (int hour = 1; hour < 168; ++hour) {
        idle += ",0";
        negative += ",0.5";
    }
    EXPECT_NE(refused(idle + "]").find("no hour"), std::string::npos);
    EXPECT_NE(refused(negative + "]").find("-3"), std::string::npos);
}

} // namespace
} // namespace reckoner
