// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/catalog/catalog.h"

namespace reckoner::test {

TEST(CatalogAge, countsWholeMonths)
{
    EXPECT_EQ(ageInMonths("2026-03-02", "2026-09-19"), 6);
    EXPECT_EQ(ageInMonths("2026-03-20", "2026-09-19"), 5);
    EXPECT_EQ(ageInMonths("2025-09-19", "2026-09-19"), kStaleAfterMonths);
    EXPECT_EQ(ageInMonths("2026-09-19", "2026-09-19"), 0);
}

TEST(CatalogAge, countsInexactDatesFromTheirLatestDay)
{
    EXPECT_EQ(ageInMonths("2025", "2026-09-19"), 8);
    EXPECT_EQ(ageInMonths("2025-12", "2026-09-19"), 8);
    EXPECT_EQ(ageInMonths("2024-02", "2024-03-29"), 1);
    EXPECT_EQ(ageInMonths("2024-02", "2024-03-28"), 0);
}

TEST(CatalogAge, isZeroWhenTheDateMayBeToday)
{
    EXPECT_EQ(ageInMonths("2026", "2026-09-19"), 0);
    EXPECT_EQ(ageInMonths("2026-09", "2026-09-19"), 0);
}

TEST(CatalogAge, isNegativeForLaterDates)
{
    EXPECT_EQ(ageInMonths("2026-11-19", "2026-09-19"), -2);
    EXPECT_LT(ageInMonths("2027", "2026-09-19"), 0);
}

TEST(CatalogAge, isZeroForWhatIsNoDate)
{
    EXPECT_EQ(ageInMonths("", "2026-09-19"), 0);
    EXPECT_EQ(ageInMonths("2026-09-19", "soon"), 0);
    EXPECT_EQ(ageInMonths("2026-9-19", "2026-09-19"), 0);
    EXPECT_EQ(ageInMonths("+026", "2026-09-19"), 0);
}

} // namespace reckoner::test
