// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading_fixture.h"

namespace reckoner::test {

TEST_F(CatalogReading, readsASoundCatalog)
{
    const auto catalog = readCatalog(soundTexts());
    ASSERT_TRUE(catalog) << errorsOf(soundTexts());
    const Accelerator *const card = catalog->accelerator("card");
    ASSERT_NE(card, nullptr);
    EXPECT_EQ(card->displayName(), "Card 80GB");
    EXPECT_EQ(card->memory_gb.typical, 80.0);
    EXPECT_EQ(card->price.amount.typical, 11000.0);
    EXPECT_EQ(card->price.currency, Currency::usd);
    EXPECT_EQ(catalog->sourceOf(card->price.amount).citation, "a quote");
    EXPECT_EQ(catalog->sourceOf(card->price.amount).confidence, Confidence::remembered);
    EXPECT_EQ(catalog->sourceOf(card->memory_gb).citation, "data sheet");
    EXPECT_EQ(catalog->as_of, "2026-09-19");
}

TEST_F(CatalogReading, takesTheMidpointWhenNoTypicalValueIsGiven)
{
    const auto catalog = readCatalog(soundTexts());
    ASSERT_TRUE(catalog);
    EXPECT_EQ(catalog->accelerator("card")->idle_w.typical, 60.0);
    EXPECT_EQ(catalog->server("box")->domestic_price.amount.typical, 1000000.0);
}

TEST_F(CatalogReading, leavesWhatIsNotGivenUnknown)
{
    const auto catalog = readCatalog(soundTexts());
    ASSERT_TRUE(catalog);
    EXPECT_FALSE(catalog->accelerator("card")->fp8_tflops.known());
    EXPECT_FALSE(catalog->accelerator("card")->domestic_price.known());
    EXPECT_FALSE(catalog->server("box")->power_idle_w.known());
}

TEST_F(CatalogReading, givesEveryMonthOfATariffItsHours)
{
    using Band = ElectricityTariff::Band;
    const auto catalog = readCatalog(soundTexts());
    ASSERT_TRUE(catalog);
    const ElectricityTariff *const tariff = catalog->tariff("region");
    ASSERT_NE(tariff, nullptr);
    EXPECT_EQ(tariff->bands[6][7], Band::valley);
    EXPECT_EQ(tariff->bands[6][23], Band::peak);
    EXPECT_EQ(tariff->bands[8][23], Band::flat);
    EXPECT_EQ(tariff->price(Band::peak).typical, 1.2);
    EXPECT_FALSE(tariff->sharp.known());
}

TEST_F(CatalogReading, refusesSeasonsThatLeaveAnHourOrAMonthOpen)
{
    expectError("tariffs.json", "[7, 8]", "[7]",
                "tariffs.json: region.seasons: not every month is in a season");
    expectError("tariffs.json", "[7, 8]", "[7, 9]",
                "tariffs.json: region.seasons: 9 is no month, or given twice");
    expectError("tariffs.json", "[7, 8]", "[7, 13]",
                "tariffs.json: region.seasons: 13 is no month, or given twice");
    // A band without a price, and a day of 23 hours.
    for (const char *const hours : {"vvvvvvvvffffffffppppppps", "vvvvvvvvffffffffppppppp"})
        expectError("tariffs.json", "vvvvvvvvffffffffpppppppp", hours,
                    std::string("tariffs.json: region.seasons: expected months and 24 letters of "
                                "v, f, p and s whose bands have a price, found {\"hours\":\"") +
                        hours + "\",\"months\":[7,8]}");
}

TEST_F(CatalogReading, sharesEqualSourcesBetweenFiles)
{
    const auto catalog = readCatalog(soundTexts());
    ASSERT_TRUE(catalog);
    EXPECT_EQ(catalog->sources.size(), 2U);
}

} // namespace reckoner::test
