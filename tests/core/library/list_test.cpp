// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/fold.h"
#include "tests/core/library/library_fixture.h"

namespace reckoner {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using Sort = LibraryFilter::Sort;

class LibraryList : public LibraryTest {
protected:
    void SetUp() override
    {
        Scenario bank = named("beta 客服", "招商银行");
        bank.notes = "Vendor quote: 8×A100, 280 万";
        get(library.setTags(get(library.create(bank, kMonday, {3e6, "cloud", ""})), {"金融"}));
        get(library.create(named("Alpha", "Müller GmbH"), kWednesday, {1e6, "api", ""}));
        get(library.create(named("gamma", "acme"), kTuesday));
    }
};

TEST_F(LibraryList, showsTheLatestFirst)
{
    EXPECT_THAT(names(), ElementsAre("Alpha", "gamma", "beta 客服"));
    EXPECT_THAT(names({.reversed = true}), ElementsAre("beta 客服", "gamma", "Alpha"));
}

TEST_F(LibraryList, sortsByNameAndClientWhateverTheCase)
{
    EXPECT_THAT(names({.sort = Sort::name}), ElementsAre("Alpha", "beta 客服", "gamma"));
    EXPECT_THAT(names({.sort = Sort::name, .reversed = true}),
                ElementsAre("gamma", "beta 客服", "Alpha"));
    EXPECT_THAT(names({.sort = Sort::client}), ElementsAre("gamma", "Alpha", "beta 客服"));
}

TEST_F(LibraryList, sortsByCostAndPutsUnknownCostsLast)
{
    EXPECT_THAT(names({.sort = Sort::tco}), ElementsAre("Alpha", "beta 客服", "gamma"));
    EXPECT_THAT(names({.sort = Sort::tco, .reversed = true}),
                ElementsAre("beta 客服", "Alpha", "gamma"));
}

TEST_F(LibraryList, findsWordsInNameClientTagsAndNotes)
{
    EXPECT_THAT(names({.text = "ALPHA"}), ElementsAre("Alpha"));
    EXPECT_THAT(names({.text = "银行"}), ElementsAre("beta 客服"));
    EXPECT_THAT(names({.text = "金融"}), ElementsAre("beta 客服"));
    EXPECT_THAT(names({.text = "a100"}), ElementsAre("beta 客服"));
    EXPECT_THAT(names({.text = "MÜLLER"}), ElementsAre("Alpha"));
    EXPECT_THAT(names({.text = "ａｃｍｅ"}), ElementsAre("gamma")) << "full-width letters";
    EXPECT_THAT(names({.text = "m"}), ElementsAre("Alpha", "gamma"));
    EXPECT_THAT(names({.text = "  "}), ElementsAre("Alpha", "gamma", "beta 客服"));
    EXPECT_THAT(names({.text = "nothing"}), IsEmpty());
}

TEST_F(LibraryList, wantsEveryWord)
{
    EXPECT_THAT(names({.text = "客服 招商　a100"}), ElementsAre("beta 客服"));
    EXPECT_THAT(names({.text = "客服 acme"}), IsEmpty());
    EXPECT_THAT(names({.text = "客服招商"}), IsEmpty()) << "a word does not span two parts";
}

TEST_F(LibraryList, takesWildcardsAndQuotesForWhatTheyAre)
{
    for (const char *text : {"%", "_", "'", "\"; DROP TABLE scenario; --", "*"})
        EXPECT_THAT(names({.text = text}), IsEmpty()) << text;
    EXPECT_EQ(names().size(), 3U);
}

TEST(Folded, makesLettersSmallAndKeepsTheRest)
{
    EXPECT_EQ(folded("Ab9 ÀÉÞ×ß ŸŽĄŁ ΑΩ ЁЖЯ 银行😀"), "ab9 àéþ×ß ÿžął αω ёжя 银行😀");
    EXPECT_EQ(folded("ＡＢＣ　１２％"), "abc 12%");
    EXPECT_EQ(folded("cut \xE9\x93"), "cut \xE9\x93") << "a cut character is left as it is";
}

TEST(FoldedWords, splitsAtEveryKindOfBlank)
{
    EXPECT_THAT(foldedWords(" One\ttwo\n 三　Ｆour "), ElementsAre("one", "two", "三", "four"));
    EXPECT_THAT(foldedWords(""), IsEmpty());
}

} // namespace
} // namespace reckoner
