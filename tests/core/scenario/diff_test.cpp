// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/diff.h"

#include <gtest/gtest.h>

namespace reckoner {
namespace {

TEST(Difference, isEmptyBetweenEqualScenarios)
{
    EXPECT_TRUE(difference(Scenario{}, Scenario{}).empty());
}

TEST(Difference, listsChangedFieldsInTableOrder)
{
    Scenario after;
    after.pue = 1.2;
    after.client = "ACME";
    after.stage = BusinessStage::mature;
    after.domestic_only = true;
    after.overrides["a/b/c"] = 1;
    const auto changes = difference(Scenario{}, after);
    ASSERT_EQ(changes.size(), 4U);
    EXPECT_EQ(changes[0].spec->key, "client");
    EXPECT_EQ(changes[0].before, FieldValue(std::string()));
    EXPECT_EQ(changes[0].after, FieldValue(std::string("ACME")));
    EXPECT_EQ(changes[1].spec->key, "stage");
    EXPECT_EQ(changes[1].before, FieldValue(1));
    EXPECT_EQ(changes[1].after, FieldValue(2));
    EXPECT_EQ(changes[2].spec->key, "domestic_only");
    EXPECT_EQ(changes[3].spec->key, "pue");
    EXPECT_EQ(changes[3].after, FieldValue(1.2));
}

} // namespace
} // namespace reckoner
