// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <filesystem>

#include "catalog_texts.h"
#include "core/catalog/builtin.h"

namespace reckoner::test {

using ::testing::HasSubstr;
using ::testing::Not;

TEST(BuiltinCatalog, isSound)
{
    EXPECT_EQ(errorsOf(builtinCatalogTexts()), "");
}

TEST(BuiltinCatalog, isTheSameAsTheFiles)
{
    const auto read =
        readCatalog(std::filesystem::path(RECKONER_SOURCE_DIR) / "resources" / "catalog");
    ASSERT_TRUE(read) << read.error().front().text();
    EXPECT_EQ(factRows(*read).size(), factRows(builtinCatalog()).size());
    EXPECT_EQ(read->claims.back().subject_zh, builtinCatalog().claims.back().subject_zh);
}

TEST(BuiltinCatalog, hasEveryRowOfTheFacts)
{
    const Catalog &catalog = builtinCatalog();
    EXPECT_EQ(catalog.accelerators.size(), 117U);
    EXPECT_EQ(catalog.servers.size(), 38U);
    EXPECT_EQ(catalog.parts.size(), 19U);
    EXPECT_EQ(catalog.models.size(), 108U);
    EXPECT_EQ(catalog.cloud_instances.size(), 248U);
    EXPECT_EQ(catalog.api_offers.size(), 84U);
    EXPECT_EQ(catalog.service_prices.size(), 31U);
    EXPECT_EQ(catalog.tariffs.size(), 6U);
    EXPECT_EQ(catalog.parameters.size(), 91U);
    EXPECT_EQ(catalog.engines.size(), 18U);
    EXPECT_EQ(catalog.load_profiles.size(), 7U);
    EXPECT_EQ(catalog.claims.size(), 114U);
}

TEST(BuiltinCatalog, isReadFast)
{
    const auto start = std::chrono::steady_clock::now();
    ASSERT_TRUE(readCatalog(builtinCatalogTexts()));
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
    RecordProperty("milliseconds", std::to_string(took.count()));
    EXPECT_LT(took.count(), 500.0) << "30 ms on an idle machine; this only catches disasters";
}

TEST(BuiltinCatalog, namesEverySystemOfTheArticle)
{
    const Catalog &catalog = builtinCatalog();
    for (const char *const id : {"a100-sxm4-40", "a100-sxm4-80", "a100-pcie-80", "h100-sxm5-80",
                                 "rtx4090", "rtx6000ada", "rtxa6000", "b100-sxm", "v100-sxm2-16"})
        EXPECT_NE(catalog.accelerator(id), nullptr) << id;
    for (const char *const id :
         {"dgx-station-a100", "dgx-station-gb300", "dgx-h100", "atlas-800t-a2", "atlas-800i-a2",
          "ultralab-ft4090", "ultralab-fta100", "seed-2x6000ada", "seed-4xa100", "seed-8x6000ada",
          "seed-8xh100"})
        EXPECT_NE(catalog.server(id), nullptr) << id;
    for (const char *const id : {"aws-p4d.24xlarge", "aws-p3.2xlarge", "aws-p3.16xlarge"})
        EXPECT_NE(catalog.cloudInstance(id), nullptr) << id;
    for (const char *const id : {"vllm", "tgi", "tensorrt-llm", "ollama", "unsloth"})
        EXPECT_NE(catalog.engine(id), nullptr) << id;
    for (const char *const id :
         {"llama-3-8b", "llama-3-70b", "llama-3.1-405b", "qwen2.5-7b", "qwen2.5-72b"})
        EXPECT_NE(catalog.model(id), nullptr) << id;

    std::string parts;
    for (const Part &part : catalog.parts)
        parts += part.name + "\n";
    for (const char *const name :
         {"NDR", "Quantum-2", "25GbE", "100GbE", "Lustre", "BeeGFS", "NVMe"})
        EXPECT_THAT(parts, HasSubstr(name));
}

TEST(BuiltinCatalog, recommendsNoMachineThatCannotBeBought)
{
    for (const Server &server : builtinCatalog().servers) {
        const bool article_only =
            server.id.starts_with("ultralab-") || server.id.starts_with("seed-");
        if (article_only || server.id.starts_with("dgx-a100-") || server.id == "dgx-station-a100")
            EXPECT_FALSE(server.recommendable) << server.id;
        else
            EXPECT_TRUE(server.price.known() || server.domestic_price.known()) << server.id;
    }
}

TEST(BuiltinCatalog, keepsTheSupersededPriceBesideTheCurrentOne)
{
    const CloudInstance *const now = builtinCatalog().cloudInstance("aws-p4d.24xlarge");
    const CloudInstance *const old = builtinCatalog().cloudInstance("aws-p4d.24xlarge-2023");
    ASSERT_TRUE(now != nullptr && old != nullptr);
    EXPECT_FALSE(now->historical);
    EXPECT_TRUE(old->historical);
    EXPECT_DOUBLE_EQ(now->on_demand_per_hour.typical, 21.9576);
    EXPECT_DOUBLE_EQ(old->on_demand_per_hour.typical, 32.7726);
    EXPECT_EQ(now->accelerator_id, "a100-sxm4-40");
}

TEST(BuiltinCatalog, rentsCardsAtSanePrices)
{
    for (const CloudInstance &instance : builtinCatalog().cloud_instances) {
        if (!instance.on_demand_per_hour.known())
            continue;
        const double per_card = instance.on_demand_per_hour.typical / instance.accelerator_count /
                                (instance.currency == Currency::cny ? 7.1 : 1.0);
        EXPECT_GT(per_card, 0.1) << instance.id;
        EXPECT_LT(per_card, 30.0) << instance.id;
    }
}

TEST(BuiltinCatalog, hasWeeksWithTheShapeTheyClaim)
{
    const auto peakOverMean = [](const char *id) {
        const LoadProfile *const profile = builtinCatalog().loadProfile(id);
        double sum = 0.0;
        for (const double value : profile->relative)
            sum += value;
        return 168.0 / sum;
    };
    EXPECT_NEAR(peakOverMean("azure-2024-conversation"), 1.66, 0.01);
    EXPECT_NEAR(peakOverMean("deepseek-2025-02"), 1.33, 0.02);
    EXPECT_NEAR(peakOverMean("business-hours"), 2.7, 0.3);
    EXPECT_NEAR(peakOverMean("always-on"), 1.7, 0.05);
    EXPECT_NEAR(peakOverMean("night-batch"), 2.4, 0.01);
    EXPECT_EQ(peakOverMean("flat"), 1.0);
}

TEST(BuiltinCatalog, leavesTheKvCacheOfUncommonAttentionUncomputed)
{
    for (const LanguageModel &model : builtinCatalog().models)
        EXPECT_EQ(model.kv_cache_computable, !model.id.starts_with("deepseek-v4")) << model.id;
}

TEST(BuiltinCatalog, statesTheStagesOfTheArticle)
{
    const RuleOfThumb *const growing = builtinCatalog().rule("stage.growing");
    ASSERT_NE(growing, nullptr);
    EXPECT_EQ(growing->fine_tuning.typical, 0.5);
    double whole = 0.0;
    for (const char *const id :
         {"tco.hardware", "tco.power", "tco.people", "tco.software", "tco.room"})
        whole += builtinCatalog().rule(id)->value.typical;
    EXPECT_NEAR(whole, 1.0, 1e-12);
}

TEST(BuiltinCatalog, datesEveryClaimAndGivesItBothLanguages)
{
    const Catalog &catalog = builtinCatalog();
    EXPECT_EQ(std::count_if(
                  catalog.claims.begin(), catalog.claims.end(),
                  [](const Claim &claim) { return claim.verdict == Claim::Verdict::contradicted; }),
              42);
    for (const Claim &claim : catalog.claims) {
        EXPECT_EQ(catalog.sources.at(claim.source).date, "2026-03-02") << claim.id;
        EXPECT_THAT(claim.subject_zh, Not(claim.subject_en)) << claim.id;
    }
}

} // namespace reckoner::test
