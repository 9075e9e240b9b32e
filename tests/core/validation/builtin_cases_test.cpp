// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/builtin_cases.h"

#include <gtest/gtest.h>

#include "core/validation/csv.h"

namespace reckoner {
namespace {

TEST(BuiltinCases, everyRowNamesItsSource)
{
    for (const auto &[name, text] : builtinCaseTexts()) {
        const auto table = readCsv(text, name);
        ASSERT_TRUE(table) << table.error().text();
        for (std::size_t i = 0; i < table->size(); ++i) {
            const CsvRow row(*table, i);
            EXPECT_FALSE(row.text("source").empty()) << name << ' ' << row.text("id");
        }
    }
}

TEST(BuiltinCases, areAllPredictedOrLeftWithAReason)
{
    const auto &reports = builtinValidation();
    EXPECT_EQ(reports.size(), builtinCaseTexts().size());
    for (const ValidationReport &report : reports) {
        EXPECT_FALSE(report.cases.empty()) << report.file;
        EXPECT_FALSE(report.summary.empty()) << report.file;
        for (const UnpredictedCase &left : report.unpredicted)
            EXPECT_FALSE(left.reason.empty()) << report.file << ' ' << left.id;
    }
}

} // namespace
} // namespace reckoner
