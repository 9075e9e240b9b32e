// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <map>

#include "core/catalog/builtin.h"
#include "core/memory/model_shape.h"

namespace reckoner {

/// Published totals that count what the shape does not tell: a vision part, linear attention, a
/// size rounded into the name. Their notes in the catalog say so.
const std::map<std::string, double> kLooseTotals{
    {"llama-4-scout", 0.02},   {"qwen3.5-35b-a3b", 0.03}, {"gemma-3-4b", 0.10},
    {"gemma-3-12b", 0.04},     {"gemma-3-27b", 0.02},     {"gemma-4-26b-a4b", 0.04},
    {"minimax-text-01", 0.03}, {"minimax-m2.5", 0.02},
};

TEST(CatalogModels, havePublishedSizesThatFollowFromTheirShapes)
{
    for (const LanguageModel &model : builtinCatalog().models) {
        if (!model.total_parameters_b.known())
            continue;
        const double published = model.total_parameters_b.typical * 1e9;
        const auto loose = kLooseTotals.find(model.id);
        const double tolerance = loose == kLooseTotals.end() ? 0.01 : loose->second;
        EXPECT_NEAR(modelShape(model).total_parameters, published, tolerance * published)
            << model.id;
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
