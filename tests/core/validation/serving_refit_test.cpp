// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/serving_refit.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "core/catalog/builtin.h"

namespace reckoner {

namespace {

// Runs of a machine whose memory reaches `stream` of its bandwidth, as the model itself sees them.
std::vector<MeasuredServing> runsOf(double stream, const std::string &source)
{
    std::string text = "id,model,quant,gpu,isl,osl,concurrency_or_batch,engine,tpot_ms,src_key\n";
    for (const char *model : {"Llama-3.1-8B", "Qwen3-14B"}) {
        for (const int batch : {1, 8, 32})
            text += "x," + std::string(model) + ",BF16,H100-SXM-80GB,1000,1000," +
                    std::to_string(batch) + ",vLLM,1," + source + "\n";
    }
    const auto table = readCsv(text, "runs");
    std::vector<MeasuredServing> rows = measuredServing(*table, builtinCatalog());
    ServingConstants truth = servingConstants();
    for (CardConstants &card : truth.card)
        card.stream = stream;
    for (MeasuredServing &row : rows) {
        ServingCase c = row.c;
        c.efficiency.constants = &truth;
        row.tpot_s = loadOf(c).tpot_s;
    }
    return rows;
}

} // namespace

TEST(ServingRefit, findsWhatTheRunsWereMadeWith)
{
    const std::vector<MeasuredServing> rows = runsOf(0.6, "mine");
    ASSERT_EQ(rows.size(), 6U);
    const auto worst = [&](const ServingConstants &k) {
        double most = 0;
        for (const double error : servingErrors(rows, k))
            most = std::max(most, std::abs(error));
        return most;
    };
    EXPECT_GT(worst(servingConstants()), 0.1);
    EXPECT_LT(worst(refitServing(rows, servingConstants(), 30)), 0.03);
}

TEST(ServingRefit, staysWithinTheLimits)
{
    std::vector<MeasuredServing> rows = runsOf(0.6, "mine");
    for (MeasuredServing &row : rows)
        row.tpot_s *= 100;
    ServingConstants fitted = refitServing(rows, servingConstants(), 10);
    forEachConstant(fitted, [](const ConstantEntry &entry) {
        EXPECT_GE(*entry.value, entry.low) << entry.name;
        EXPECT_LE(*entry.value, entry.high) << entry.name;
    });
}

TEST(ServingRefit, predictsASourceFromTheOthers)
{
    std::vector<MeasuredServing> rows = runsOf(0.6, "one");
    for (const MeasuredServing &row : runsOf(0.6, "two"))
        rows.push_back(row);
    const auto held = leaveOneSourceOut(rows, 30, 5);
    ASSERT_EQ(held.size(), 2U);
    for (const HeldOutSource &source : held) {
        EXPECT_EQ(source.rows, 6U);
        EXPECT_LT(source.median_held_out, 0.05);
    }
}

} // namespace reckoner
