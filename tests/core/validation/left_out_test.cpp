// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/left_out.h"

#include <numeric>

#include <gmock/gmock.h>

#include "core/catalog/builtin.h"
#include "core/validation/builtin_cases.h"
#include "core/validation/refit.h"

namespace reckoner {
namespace {

const LeftOutErrors &kept(std::string_view kind)
{
    const auto found = std::ranges::find(builtinLeftOut(), kind, &LeftOutErrors::kind);
    if (found == builtinLeftOut().end())
        throw std::runtime_error("no errors of this kind");
    return *found;
}

CsvTable builtinTable(const char *name)
{
    return readCsv(builtinCaseTexts().at(name), name).value();
}

TEST(LeftOut, theSourcesAddUpToAll)
{
    for (const LeftOutErrors &errors : builtinLeftOut()) {
        const std::size_t sum =
            std::accumulate(errors.sources.begin(), errors.sources.end(), std::size_t{0},
                            [](std::size_t n, const ErrorSummary &source) { return n + source.n; });
        EXPECT_EQ(sum, errors.all.n) << errors.kind;
        EXPECT_GT(errors.sources.size(), 3U) << errors.kind;
        EXPECT_GT(errors.all.median_absolute_error, 0.0) << errors.kind;
    }
}

// When these fail, compute the file anew as resources/left_out/README.md says.
TEST(LeftOut, trainingWasComputedOnTheRowsThatTheProgramPredictsNow)
{
    if (builtinLeftOut().empty())
        GTEST_SKIP() << "not computed for these tables yet";
    std::size_t rows = 0;
    for (const char *name : {"pretraining.csv", "finetuning.csv", "own_training.csv"})
        rows += measuredJobs(builtinTable(name), builtinCatalog()).size();
    EXPECT_EQ(kept("training").all.n, rows);
}

TEST(LeftOut, refusesWhatItCannotRead)
{
    for (const char *text : {"", "{", "[]", "[{}]", "{\"a\": 1}", "[{\"quantity\": 7}]"}) {
        const auto read = readLeftOut(text, "training.json");
        ASSERT_FALSE(read) << text;
        EXPECT_EQ(read.error().file, "training.json");
    }
}

} // namespace
} // namespace reckoner
