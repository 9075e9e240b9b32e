// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <random>

#include <gtest/gtest.h>

#include "core/validation/csv.h"

namespace reckoner {

TEST(Csv, readsQuotesCommasAndLineBreaks)
{
    const auto t = readCsv("a,b\r\n\"x, \"\"y\"\"\nz\",2\r\n", "f");
    ASSERT_TRUE(t);
    ASSERT_EQ(t->size(), 1U);
    EXPECT_EQ(t->text(0, "a"), "x, \"y\"\nz");
    EXPECT_EQ(CsvRow(*t, 0).number("b"), 2.0);
    EXPECT_EQ(t->text(0, "none"), "");
}

TEST(Csv, skipsAByteOrderMarkAndBlankLines)
{
    const auto t = readCsv("\xEF\xBB\xBF"
                           "a,b\n1,2\n\n3,4",
                           "f");
    ASSERT_TRUE(t);
    EXPECT_EQ(t->header().front(), "a");
    EXPECT_EQ(t->size(), 2U);
}

TEST(Csv, namesTheLineOfWhatIsBroken)
{
    for (const char *text : {"a,b\n1,2\n1", "a,b\n1,2\n\"open,2", "a,b\n1,2\nx\"y,2",
                             "a,b\n1,2\n\"x\"y,2", "a,b\n1,2\n1,2,3"}) {
        const auto t = readCsv(text, "f");
        ASSERT_FALSE(t) << text;
        EXPECT_EQ(t.error().line, 3U) << text;
    }
    EXPECT_FALSE(readCsv("", "f"));
    EXPECT_FALSE(readCsv("a,a\n1,2\n", "f"));
    EXPECT_FALSE(readCsv("a,\n1,2\n", "f"));
    EXPECT_FALSE(readCsv(std::string_view("a,b\n1,\0\n", 8), "f"));
}

TEST(Csv, takesOnlyWholeFiniteNumbers)
{
    EXPECT_EQ(parseNumber(" 1.5e3 "), 1500.0);
    for (const char *text : {"", "1x", "nan", "inf", "1e999", "max", "0x10", "1,000"})
        EXPECT_FALSE(parseNumber(text)) << text;
}

TEST(Csv, survivesNoise)
{
    std::mt19937 random(7);
    constexpr std::string_view kAlphabet = "a,\"\r\n1 ";
    std::uniform_int_distribution<std::size_t> letter(0, kAlphabet.size() - 1);
    for (int round = 0; round < 2000; ++round) {
        std::string text;
        for (int i = 0; i < 40; ++i)
            text += kAlphabet[letter(random)];
        const auto t = readCsv(text, "f");
        if (t && t->size() > 0) {
            EXPECT_LE(t->text(0, t->header().front()).size(), text.size());
        }
    }
}

} // namespace reckoner
