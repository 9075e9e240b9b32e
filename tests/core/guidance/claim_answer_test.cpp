// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guidance/claim_answer.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "core/catalog/builtin.h"

namespace reckoner {
namespace {

ClaimAnswer answer(std::string_view id)
{
    const auto found = answerClaim(builtinCatalog(), id);
    EXPECT_TRUE(found) << id;
    return found.value_or(ClaimAnswer{});
}

// Where the claims table calls a claim contradicted, the physics must be on the same side of it.
TEST(ClaimAnswer, seventyBillionParametersInFourBitsNeedMoreThanOneCard)
{
    EXPECT_GT(answer("S036").value, 36.0);
    EXPECT_LT(answer("S036").value, 50.0);
    EXPECT_EQ(answer("S036").unit, Unit::gigabytes);
}

TEST(ClaimAnswer, oneCardWithHalfOfTheLayersOutsideIsSlow)
{
    EXPECT_GT(answer("S038").value, 1.0);
    EXPECT_LT(answer("S038").value, 5.0); // the article says 10 to 20
}

TEST(ClaimAnswer, twoProfessionalCardsWriteMoreThanTheArticleExpects)
{
    EXPECT_GT(answer("S041").value, 100.0);
}

TEST(ClaimAnswer, oneServerIsFarFromAThousandRequestsASecond)
{
    EXPECT_GT(answer("S044").value, 20.0);
    EXPECT_LT(answer("S044").value, 300.0);
    EXPECT_GT(answer("S045").value, 200.0);
}

TEST(ClaimAnswer, fourHundredBillionParametersDoNotFitOnTwoCards)
{
    EXPECT_GT(answer("S089").value, 200.0);
}

TEST(ClaimAnswer, isThereOnlyForClaimsOfTheCatalogAboutServing)
{
    EXPECT_FALSE(answerClaim(builtinCatalog(), "S001"));
    for (const char *id : {"S036", "S038", "S041", "S044", "S045", "S089"})
        EXPECT_TRUE(std::ranges::any_of(builtinCatalog().claims, [&](const Claim &claim) {
            return claim.id == id;
        })) << id;
}

} // namespace
} // namespace reckoner
