// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

#include "core/catalog/builtin.h"
#include "core/memory/training_memory.h"
#include "core/validation/builtin_cases.h"
#include "core/validation/csv.h"
#include "core/validation/training_case.h"

namespace reckoner {

namespace {

struct LiveError {
    std::string id;
    double relative = 0;
};

// Predicted over measured peak of live tensors, less one, of every run measured for the program.
std::vector<LiveError> liveErrors()
{
    const std::string file = "own_training.csv";
    const Expected<CsvTable> table = readCsv(builtinCaseTexts().at(file), file);
    std::vector<LiveError> errors;
    for (std::size_t i = 0; i < table->size(); ++i) {
        const CsvRow row(*table, i);
        Expected<TrainingCase> c = trainingCase(row, builtinCatalog());
        c->config.layout.reading = MemoryReading::live;
        const double gib = inGibibytes(trainingMemory(c->shape, c->config.layout).total);
        errors.push_back({std::string(row.text("id")), gib / row.number("live_gib", 0.0) - 1.0});
    }
    return errors;
}

} // namespace

TEST(OwnRuns, liveTensorsAreWhatPyTorchSavesForItsDerivatives)
{
    const std::vector<LiveError> errors = liveErrors();
    ASSERT_EQ(errors.size(), 37U);
    std::vector<double> sizes;
    for (const LiveError &error : errors) {
        sizes.push_back(std::abs(error.relative));
        EXPECT_LT(sizes.back(), 0.12) << error.id; // Qwen3's norms of queries and keys are left out
    }
    std::ranges::sort(sizes);
    EXPECT_LT(sizes.at(sizes.size() / 2), 0.01);
}

} // namespace reckoner
