// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a catalog must not hold.

#include "reading_fixture.h"

namespace reckoner::test {

TEST_F(CatalogReading, rejectsUnknownKey)
{
    expectError("accelerators.json", "\"tdp_w\"", "\"tdp\"",
                "accelerators.json: card.tdp: unknown key, with value 400");
    expectError("accelerators.json", "\"version\": 1,", "\"version\": 1, \"extra\": [1],",
                "accelerators.json: extra: unknown key, with value [1]");
    expectError("accelerators.json", "\"low\": 50,", "\"low\": 50, \"lowest\": 1,",
                "accelerators.json: card.idle_w.lowest: unknown key");
    expectError("accelerators.json", "\"date\": \"2024\",", "\"date\": \"2024\", \"page\": 3,",
                "accelerators.json: sources.sheet.page: unknown key, with value 3");
}

TEST_F(CatalogReading, rejectsKeyGivenTwice)
{
    expectError("servers.json", "\"vendor\": \"V\"", "\"vendor\": \"V\", \"vendor\": \"W\"",
                "servers.json: vendor: this key stands twice");
}

TEST_F(CatalogReading, rejectsMissingKey)
{
    expectError("servers.json", "\"vendor\": \"V\", ", "", "servers.json: box.vendor: is missing");
    expectError("accelerators.json", "\"memory_gb\": 80,", "",
                "accelerators.json: card.memory_gb: is missing");
    expectError("api_offers.json", "\"input_per_mtok\": 0.1, ", "",
                "api_offers.json: api.input_per_mtok: is missing");
}

TEST_F(CatalogReading, rejectsMissingUnitOrCurrency)
{
    expectError("parameters.json", "\"unit\": \"fraction\", ", "",
                "parameters.json: rate.unit: is missing");
    expectError("claims.json", "\"unit\": \"CNY\",", "", "claims.json: S001.unit: is missing");
    expectError("rules.json", "\"unit\": \"fraction\"", "\"unit\": \"percent\"",
                "rules.json: stage.test.unit: 'percent' is not one of: none, count, fraction, cny, "
                "cnyPerYear, cnyPerMonth, usdPerHour, gigabytes, watts, kilowattHours, years, "
                "requestsPerSecond");
    expectError("accelerators.json", "\"currency\": \"USD\", ", "",
                "accelerators.json: card.price: has no currency");
    expectError("accelerators.json", "\"USD\"", "\"EUR\"",
                "accelerators.json: card.price.currency: \"EUR\" is not one of: CNY, USD");
}

TEST_F(CatalogReading, rejectsMissingOrUnknownSource)
{
    expectError("accelerators.json", "\"source\": \"sheet\", ", "",
                "accelerators.json: card.source: is missing");
    expectError("accelerators.json", "\"source\": \"quote\"", "\"source\": \"rumour\"",
                "accelerators.json: card.price.source: \"rumour\" is not a source of this file");
}

TEST_F(CatalogReading, rejectsBadDate)
{
    for (const char *const date : {"2024-13", "2024-02-30", "24", "2024-1", "yesterday"})
        expectError("accelerators.json", "\"date\": \"2024\"",
                    "\"date\": \"" + std::string(date) + "\"",
                    "accelerators.json: sources.sheet.date: '" + std::string(date) +
                        "' is not a date (YYYY, YYYY-MM or YYYY-MM-DD)");
}

TEST_F(CatalogReading, rejectsUnknownConfidence)
{
    expectError("accelerators.json", "\"remembered\"", "\"certain\"",
                "accelerators.json: sources.quote.confidence: 'certain' is not one of: seen, "
                "remembered, assumption");
}

TEST_F(CatalogReading, rejectsImpossibleValues)
{
    expectError("accelerators.json", "\"low\": 10000", "\"low\": -1",
                "accelerators.json: card.price: -1 is negative");
    expectError("accelerators.json", "\"memory_gb\": 80", "\"memory_gb\": 0",
                "accelerators.json: card.memory_gb: 0 is not above zero");
    expectError("parameters.json", "\"high\": 0.12", "\"high\": 1.2",
                "parameters.json: rate.value: 1.2 is more than 1, a fraction cannot be");
    expectError("accelerators.json", "\"tdp_w\": 400", "\"tdp_w\": 40",
                "accelerators.json: card.idle_w: is more than tdp_w");
    expectError("models.json", "\"layers\": 32", "\"layers\": 32.5",
                "models.json: llm.layers: expected a whole number of at least 1, found 32.5");
    expectError("models.json", "\"layers\": 32", "\"layers\": 18446744073709551615",
                "models.json: llm.layers: expected a whole number of at least 1, found "
                "18446744073709551615");
    expectError("models.json", "\"kv_heads\": 8", "\"kv_heads\": 7",
                "models.json: llm.kv_heads: 7 does not divide the 32 heads");
    expectError("rules.json", "\"inference\": 0.5", "\"inference\": 0.6",
                "rules.json: stage.test.inference: the three shares add up to 1.1, not 1");
}

TEST_F(CatalogReading, rejectsRangeOutOfOrder)
{
    expectError("accelerators.json", "\"typical\": 11000", "\"typical\": 16000",
                "accelerators.json: card.price: low 10000, typical 16000 and high 15000 are not in "
                "order");
    expectError("claims.json", "\"low\": 1", "\"low\": 3",
                "claims.json: S001.low: 3 is more than high 2");
}

TEST_F(CatalogReading, rejectsHalfARange)
{
    expectError("accelerators.json", "{\"low\": 50, \"high\": 70}", "{\"low\": 50}",
                "accelerators.json: card.idle_w: needs 'typical', or both 'low' and 'high', found "
                "{\"low\":50}");
}

TEST_F(CatalogReading, rejectsDuplicateId)
{
    auto texts = soundTexts();
    texts["more.json"] = texts["accelerators.json"];
    EXPECT_EQ(errorsOf(texts),
              "more.json: card.id: 'card' is given twice, first in accelerators.json\n");
}

TEST_F(CatalogReading, rejectsIdWithASlash)
{
    expectError("parameters.json", "\"id\": \"rate\"", "\"id\": \"a/b\"",
                "parameters.json: records[0].id: 'a/b' may only have letters, digits, '.', '-' "
                "and '_'");
}

TEST_F(CatalogReading, rejectsDanglingReference)
{
    expectError("servers.json", "\"card\"", "\"cart\"",
                "servers.json: box.accelerator_id: 'cart' is not in the table accelerators");
    expectError("api_offers.json", "\"model_id\": \"llm\"", "\"model_id\": \"gone\"",
                "api_offers.json: api.model_id: 'gone' is not in the table models");
    expectError("claims.json", "[\"S001\"]", "[\"S999\"]",
                "claims.json: S001.conflicts: 'S999' is not in the table claims");
}

TEST_F(CatalogReading, rejectsRecommendableMachineWithoutPrice)
{
    expectError("servers.json",
                R"(,
      "domestic_price": {"currency": "CNY", "low": 900000, "high": 1100000, "source": "quote"})",
                "", "servers.json: box.recommendable: is true for a machine without a price");
}

TEST_F(CatalogReading, rejectsWrongTypes)
{
    expectError("servers.json", "\"vendor\": \"V\"", "\"vendor\": 5",
                "servers.json: box.vendor: expected text, found 5");
    expectError("accelerators.json", "\"tdp_w\": 400", "\"tdp_w\": \"400\"",
                "accelerators.json: card.tdp_w: expected a number, found \"400\"");
    expectError("servers.json", "\"accelerator_count\": 8", "\"accelerator_count\": -8",
                "servers.json: box.accelerator_count: expected a whole number of at least 1, found "
                "-8");
}

TEST_F(CatalogReading, rejectsUnknownTable)
{
    expectError("parameters.json", "reckoner.catalog.parameters", "reckoner.catalog.params",
                "parameters.json: format: 'reckoner.catalog.params' is no table of the catalog");
}

TEST_F(CatalogReading, saysWhenTheFileIsNewer)
{
    const auto catalog =
        readCatalog(changed("parameters.json", "\"version\": 1", "\"version\": 2"));
    ASSERT_FALSE(catalog);
    EXPECT_EQ(catalog.error().front().code, Error::Code::newer);
    EXPECT_EQ(catalog.error().front().text(),
              "parameters.json: version: 2 is newer than this program reads (1)");
}

TEST_F(CatalogReading, reportsLineAndColumnOfBrokenJson)
{
    EXPECT_EQ(errorsOf({{"a.json", "{\n  \"format\": oops\n}"}}),
              "a.json: not valid JSON at line 2, column 13\n");
    EXPECT_EQ(errorsOf({{"a.json", ""}}), "a.json: not valid JSON at line 1, column 1\n");
    EXPECT_EQ(errorsOf({{"a.json", "[1e999]"}}), "a.json: not valid JSON: a number is too large\n");
}

TEST_F(CatalogReading, collectsAllErrors)
{
    auto texts = changed("accelerators.json", "\"tdp_w\": 400", "\"tdp_w\": -400");
    texts["servers.json"] = changed("servers.json", "\"card\"", "\"cart\"")["servers.json"];
    texts["broken.json"] = "[";
    const std::string errors = errorsOf(texts);
    EXPECT_THAT(errors, HasSubstr("card.tdp_w: -400 is not above zero"));
    EXPECT_THAT(errors, HasSubstr("'cart' is not in the table accelerators"));
    EXPECT_THAT(errors, HasSubstr("broken.json: not valid JSON"));
}

TEST_F(CatalogReading, survivesHostileInput)
{
    const std::string deep_list(1000000, '[');
    std::string deep_object;
    for (int i = 0; i < 100000; ++i)
        deep_object += "{\"a\":";
    for (const std::string &text :
         {deep_list, deep_object, std::string("null"), std::string("[]"), std::string("{}"),
          std::string("1e999"), std::string("\"\xff\""), std::string("\0{}", 3),
          std::string(R"({"format": [], "version": {}, "sources": 3, "records": {"a": 1}})"),
          std::string(R"({"format": "reckoner.catalog.claims", "version": 1, "as_of": "2026",
                          "sources": {"a": []}, "records": [null, 3, [], {"id": {}}]})")})
        EXPECT_NE(errorsOf({{"hostile.json", text}}), "") << text.substr(0, 60);
}

TEST_F(CatalogReading, survivesEveryFieldTurnedIntoAnythingElse)
{
    for (const auto &[file, text] : soundTexts()) {
        for (std::size_t colon = text.find(':'); colon != std::string::npos;
             colon = text.find(':', colon + 1)) {
            for (const char *const junk : {" null,\"x\":", " [],\"x\":", " {},\"x\":",
                                           " -1e308,\"x\":", " true,\"x\":", " \"\",\"x\":"}) {
                auto texts = soundTexts();
                texts[file].insert(colon + 1, junk);
                EXPECT_NE(errorsOf(texts), "") << texts[file];
            }
        }
    }
}

TEST_F(CatalogReading, cutsLongValuesInMessages)
{
    const std::string long_list = "[\"" + std::string(500, '1') + "\"]";
    expectError("servers.json", "\"vendor\": \"V\"", "\"vendor\": " + long_list,
                "servers.json: box.vendor: expected text, found " + long_list.substr(0, 60) +
                    "...");
}

TEST_F(CatalogReading, reportsAMissingDirectory)
{
    const auto catalog = readCatalog(std::filesystem::path("/nonexistent/catalog"));
    ASSERT_FALSE(catalog);
    EXPECT_EQ(catalog.error().front().code, Error::Code::io);
    EXPECT_EQ(catalog.error().front().file, "/nonexistent/catalog");
}

} // namespace reckoner::test
