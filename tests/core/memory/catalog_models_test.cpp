// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <map>
#include <string>

#include <gtest/gtest.h>

#include "core/catalog/builtin.h"
#include "core/memory/model_shape.h"

namespace reckoner {

namespace {

constexpr double kTolerance = 0.01;

// Models whose derived total or active count differs by more than a hundredth and more than the
// rounding of the published figure, and why.
const std::map<std::string, const char *> kExplained = {
    {"llama-4-scout", "the published total includes the vision encoder"},
    {"qwen3-30b-a3b", "published 3.3 B active; all weights a token meets are 3.35 B"},
    {"qwen3.5-35b-a3b", "layers of linear attention have other projections"},
    {"qwen3.5-397b-a17b", "layers of linear attention have other projections"},
    {"qwen3.5-9b", "size by name"},
    {"qwen3.6-27b", "size by name"},
    {"deepseek-v2-lite", "published 2.4 B active leave out embedding, head and some more"},
    {"gemma-3-4b", "the published total includes the vision encoder"},
    {"gemma-3-12b", "the published total includes the vision encoder"},
    {"gemma-3-27b", "the published total includes the vision encoder"},
    {"gemma-4-26b-a4b", "sizes by name; parts of the layer are inferred"},
    {"minimax-text-01", "layers of linear attention have other projections"},
};

// Half a unit of the last digit printed.
double rounding(double printed)
{
    return printed == std::round(printed) ? 0.5 : 0.05;
}

bool agree(double derived, double printed_b)
{
    const double off = std::abs(derived / 1e9 - printed_b);
    return off <= std::max(kTolerance * printed_b, printed_b > 100 ? rounding(printed_b) : 0.0);
}

// Active counts are published with or without the embedding table and the head, and rounded.
bool activeAgrees(const ModelShape &s, double printed_b)
{
    for (const double left_out :
         {0.0, s.embedding_parameters, s.embedding_parameters + s.head_parameters}) {
        const double active = s.active_parameters - left_out;
        if (agree(active, printed_b) || std::abs(active / 1e9 - printed_b) <= rounding(printed_b))
            return true;
    }
    return false;
}

} // namespace

TEST(CatalogModels, haveTheParametersThatTheirShapesGive)
{
    for (const LanguageModel &m : builtinCatalog().models) {
        if (!m.total_parameters_b.known())
            continue;
        const ModelShape s = modelShape(m);
        const bool agrees = agree(s.total_parameters, m.total_parameters_b.typical) &&
                            activeAgrees(s, m.active_parameters_b.typical);
        EXPECT_NE(agrees, kExplained.contains(m.id))
            << m.id << ": derived " << s.total_parameters / 1e9 << " B, "
            << s.active_parameters / 1e9 << " B active; published " << m.total_parameters_b.typical
            << " B, " << m.active_parameters_b.typical << " B active";
    }
}

TEST(CatalogModels, interleaveDenseAndExpertLayers)
{
    const LanguageModel *const maverick = builtinCatalog().model("llama-4-maverick");
    ASSERT_NE(maverick, nullptr);
    const ModelShape shape = modelShape(*maverick);
    EXPECT_EQ(shape.moe_layers, 24);
    EXPECT_EQ(shape.dense_layers, 24);
}

} // namespace reckoner
