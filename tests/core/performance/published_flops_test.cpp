// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <map>
#include <string>

#include <gtest/gtest.h>

#include "../memory/known_models.h"
#include "core/catalog/builtin.h"
#include "core/performance/flops.h"

namespace reckoner {

namespace {

constexpr double kTolerance = 0.01;

// Models whose forward pass differs by more than a hundredth from twice the published active
// parameters, and by more than the rounding of that figure, and why.
const std::map<std::string, const char *> kExplained = {
    {"qwen3-30b-a3b", "published 3.3 B active; all weights a token meets are 3.35 B"},
    {"qwen3.5-397b-a17b", "layers of linear attention have other projections"},
    {"qwen3.6-27b", "size by name"},
    {"deepseek-v2-lite", "published 2.4 B active leave out embedding, head and some more"},
    {"gemma-3-4b", "the published total includes the vision encoder"},
    {"gemma-3-12b", "the published total includes the vision encoder"},
    {"gemma-3-27b", "the published total includes the vision encoder"},
    {"minimax-text-01", "layers of linear attention have other projections"},
};

double linearFlops(const ModelShape &s)
{
    const ForwardFlops f = forwardFlopsPerToken(s, 0.0);
    return f.linear + f.head;
}

// Active parameters are published with or without the embedding table, which multiplies nothing,
// and the head; and rounded.
bool agrees(const ModelShape &s, double active_b)
{
    const double flops = linearFlops(s) / 2e9;
    const double untied = s.head_parameters > 0 ? s.embedding_parameters / 1e9 : 0.0;
    const double head = s.logitParameters() / 1e9;
    const double rounding = active_b == std::round(active_b) ? 0.5 : 0.05;
    for (const double counted : {0.0, untied, -head}) {
        const double off = std::abs(flops + counted - active_b);
        if (off <= std::max(kTolerance * active_b, rounding))
            return true;
    }
    return false;
}

double narayanan(double batch_tokens, double l, double h, double s, double v)
{
    return 96 * batch_tokens * l * h * h * (1 + s / (6 * h) + v / (16 * l * h));
}

} // namespace

TEST(PublishedFlops, ofEveryCataloguedModelAreTwicePerActiveParameter)
{
    for (const LanguageModel &m : builtinCatalog().models) {
        if (!m.active_parameters_b.known())
            continue;
        const ModelShape s = modelShape(m);
        EXPECT_NE(agrees(s, m.active_parameters_b.typical), kExplained.contains(m.id))
            << m.id << ": derived " << linearFlops(s) / 2e9 << " G multiply-adds, published "
            << m.active_parameters_b.typical << " B active";
    }
}

TEST(PublishedFlops, ofGptModelsFollowNarayanan)
{
    // Equation 3 of arXiv 2104.04473 counts the whole score matrix and one repeated forward pass
    // of everything, head included: 4 forward passes where ours are 3 of the head.
    const ModelShape s = modelShape(test::gpt3());
    const ForwardFlops f = forwardFlopsPerToken(s, 2048);
    const double ours = 4 * f.total() - f.head;
    const double theirs = narayanan(1, 96, 12288, 2048, 51200) - 2.0 * 51200 * 12288;
    EXPECT_NEAR(ours / theirs, 1.0, kTolerance);
}

TEST(PublishedFlops, ofAttentionAreTwelveLayersHeadsWidthAndLength)
{
    // MFU's attention term, 12 L H Q T per token for both passes (Chowdhery et al. 2022, app. B).
    const ModelShape s = modelShape(test::llama70b());
    const double whole = 3 * forwardFlopsPerToken(s, 8192).attention;
    EXPECT_NEAR(whole / (12.0 * 80 * 64 * 128 * 8192), 1.0, 1e-12);
}

TEST(PublishedFlops, ofWholeRunsAreTheirPapersTotals)
{
    // GPT-3: 3.14e23 for 300 B tokens (Brown et al. 2020, table D.1), attention left out.
    const double gpt3 = 3 * linearFlops(modelShape(test::gpt3())) * 300e9;
    EXPECT_NEAR(gpt3 / 3.14e23, 1.0, kTolerance);
    // Llama 3.1 405B: 3.8e25 for 15.6 T tokens (Meta 2024).
    const double llama = 3 * linearFlops(modelShape(test::llama405b())) * 15.6e12;
    EXPECT_NEAR(llama / 3.8e25, 1.0, kTolerance);
}

} // namespace reckoner
