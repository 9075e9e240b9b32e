// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/published_settings.h"

#include <algorithm>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "core/catalog/builtin.h"
#include "core/validation/builtin_cases.h"
#include "core/validation/serving_case.h"

namespace reckoner {

namespace {

CsvTable tableOf(const std::string &text)
{
    Expected<CsvTable> table = readCsv(text, "serving.csv");
    EXPECT_TRUE(table);
    return *std::move(table);
}

// A run of a public dump whose set-up stands in its publisher's script.
Expected<ServingCase> dumped(const std::string &engine, const std::string &model,
                             const std::string &gpu, int isl, int clients,
                             const std::string &day = "2026-03-25")
{
    const CsvTable table = tableOf(
        "model,quant,gpu,n_gpu,tp,ep,isl,osl,concurrency_or_batch,engine,version,source\n" + model +
        ",FP8," + gpu + ",8,8,1," + std::to_string(isl) + ",1024," + std::to_string(clients) + "," +
        engine + ",0.5.9,a (db-dump; measured=" + day + "T00:00:00Z)");
    return servingCase(CsvRow(table, 0), builtinCatalog(), "gpu", "concurrency_or_batch");
}

} // namespace

TEST(OptionIn, isTheNumberAfterTheLastMention)
{
    EXPECT_EQ(optionIn("--max-num-seqs=512 --tp 8", "max-num-seqs"), 512.0);
    EXPECT_EQ(optionIn("interval 10 interval 30", "interval"), 30.0);
    EXPECT_EQ(optionIn("random-range-ratio 0.8", "random-range-ratio"), 0.8);
    EXPECT_EQ(optionIn("--max-num-seqs", "max-num-seqs"), std::nullopt);
    EXPECT_EQ(optionIn("--max-num-seqs many", "max-num-seqs"), std::nullopt);
    EXPECT_EQ(optionIn("", "max-num-seqs"), std::nullopt);
}

TEST(Recipes, haveASourceAndApplyToSomeRow)
{
    const CsvTable recipes = tableOf(builtinRecipeTexts().at("serving.csv"));
    const CsvTable rows = tableOf(builtinCaseTexts().at("serving.csv"));
    std::vector<std::string> read; // options of every row, under every number of groups
    for (std::size_t i = 0; i < rows.size(); ++i) {
        read.push_back(optionsOf(CsvRow(rows, i), 1));
        read.push_back(optionsOf(CsvRow(rows, i), 8));
    }
    const std::regex revision("[0-9a-f]{40}");
    const std::regex day("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    for (std::size_t i = 0; i < recipes.size(); ++i) {
        const CsvRow recipe(recipes, i);
        const std::string line = "line " + std::to_string(recipes.line(i));
        EXPECT_FALSE(recipe.text("source_has").empty()) << line;
        EXPECT_TRUE(std::regex_match(std::string(recipe.text("revision")), revision)) << line;
        EXPECT_TRUE(std::regex_match(std::string(recipe.text("seen")), day)) << line;
        EXPECT_TRUE(contains(recipe.text("repository"), "/")) << line;
        EXPECT_FALSE(recipe.text("script").empty()) << line;
        EXPECT_TRUE(std::ranges::any_of(
            read, [&](const std::string &o) { return contains(o, recipe.text("options")); }))
            << line << ": no row has " << recipe.text("options");
    }
}

TEST(Recipes, changeNothingForOtherSources)
{
    const CsvTable table = tableOf("model,quant,gpu,n_gpu,engine,concurrency_or_batch,source,note\n"
                                   "DeepSeek-R1,FP8,H200-SXM-141GB,8,SGLang,64,a paper,the note");
    EXPECT_EQ(optionsOf(CsvRow(table, 0), 1), "the note");
}

TEST(Recipes, tellHowOftenAnEngineLooksAndHowLongPromptsAre)
{
    const auto few = dumped("SGLang", "DeepSeek-R1", "B200-SXM-180GB", 1024, 4);
    const auto many = dumped("SGLang", "DeepSeek-R1", "B200-SXM-180GB", 1024, 16);
    ASSERT_TRUE(few && many);
    EXPECT_EQ(few->config.poll_steps, 10.0);
    EXPECT_EQ(many->config.poll_steps, 30.0);
    EXPECT_EQ(many->config.chunk_tokens, 32768.0);
    EXPECT_NEAR(many->config.input_tokens, 0.9 * 1024, 1e-9); // drawn from 0.8 to 1 of it
}

TEST(Recipes, tellTheAttentionGroupsThatARowOfItsDayDoesNot)
{
    const auto latency =
        dumped("TensorRT-LLM", "DeepSeek-R1", "H200-SXM-141GB", 8192, 32, "2025-11-02");
    const auto throughput =
        dumped("TensorRT-LLM", "DeepSeek-R1", "H200-SXM-141GB", 8192, 64, "2025-11-02");
    ASSERT_TRUE(latency && throughput);
    EXPECT_EQ(latency->config.tp, 8);
    EXPECT_EQ(latency->config.dp, 1);
    EXPECT_EQ(latency->config.ep, 8);
    EXPECT_EQ(throughput->config.tp, 1);
    EXPECT_EQ(throughput->config.dp, 8);
    EXPECT_EQ(throughput->config.hold_steps, 60.0);
}

} // namespace reckoner
