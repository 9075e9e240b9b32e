// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>
#include <limits>

#include "core/scenario/codec.h"
#include "tests/core/library/library_fixture.h"
#include "tests/support/full_disk.h"

namespace reckoner {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

TEST_F(LibraryTest, isEmptyAtFirst)
{
    EXPECT_THAT(names(), IsEmpty());
    EXPECT_THAT(library.check(), IsEmpty());
    EXPECT_FALSE(library.isReadOnly());
}

TEST_F(LibraryTest, keepsAScenarioAsItIs)
{
    Scenario scenario = named("银行客服", "ACME");
    scenario.overrides["servers/hgx-h100-8/price"] = 2e6;
    scenario.unknown_json = R"({"fields":{"later":1}})";
    const KeyFigures figures{1.5e6, "cloud", "rent"};
    const EntryId id = get(library.create(scenario, kMonday, figures));
    EXPECT_NE(id, kUnsaved);
    EXPECT_EQ(get(library.load(id)), scenario);
    const LibraryEntry entry = get(library.entry(id));
    EXPECT_EQ(entry.id, id);
    EXPECT_EQ(entry.name, "银行客服");
    EXPECT_EQ(entry.client, "ACME");
    EXPECT_EQ(entry.created_at, kMonday);
    EXPECT_EQ(entry.modified_at, kMonday);
    EXPECT_FALSE(entry.archived || entry.trashed || entry.has_draft);
    EXPECT_EQ(entry.figures, figures);
}

TEST_F(LibraryTest, isStillThereWhenOpenedAgain)
{
    const EntryId id = get(library.create(named("plan"), kMonday));
    library = opened(folder / "library.sqlite");
    EXPECT_EQ(get(library.load(id)).name, "plan");
}

TEST_F(LibraryTest, savesOverTheOldVersionAndNotesTheTime)
{
    const EntryId id = get(library.create(named("old"), kMonday, {1.0, "api", "x"}));
    get(library.save(id, named("new", "client"), kTuesday));
    const LibraryEntry entry = get(library.entry(id));
    EXPECT_EQ(entry.name, "new");
    EXPECT_EQ(entry.client, "client");
    EXPECT_EQ(entry.created_at, kMonday);
    EXPECT_EQ(entry.modified_at, kTuesday);
    EXPECT_EQ(entry.figures, KeyFigures{}) << "figures of the old version are not kept";
    get(library.setFigures(id, {2.0, "cloud", "y"}));
    EXPECT_EQ(get(library.entry(id)).figures, (KeyFigures{2.0, "cloud", "y"}));
    EXPECT_EQ(get(library.entry(id)).modified_at, kTuesday);
}

TEST_F(LibraryTest, hasNoFigureForAnInfiniteCost)
{
    const EntryId id = get(library.create(named("huge"), kMonday,
                                          {std::numeric_limits<double>::infinity(), "api", ""}));
    EXPECT_FALSE(get(library.entry(id)).figures.tco_cny);
}

TEST_F(LibraryTest, renamesTheDocumentItself)
{
    const EntryId id = get(library.create(named("before"), kMonday));
    get(library.rename(id, "after", kTuesday));
    EXPECT_EQ(get(library.load(id)).name, "after");
    EXPECT_EQ(get(library.entry(id)).name, "after");
    EXPECT_EQ(get(library.entry(id)).modified_at, kTuesday);
    EXPECT_EQ(library.rename(id, "two\nlines", kTuesday).error().field, "name");
    EXPECT_EQ(get(library.entry(id)).name, "after");
}

TEST_F(LibraryTest, duplicatesUnderTheNextFreeName)
{
    const EntryId id = get(library.create(named("plan"), kMonday, {3.0, "cloud", "rent"}));
    get(library.setTags(id, {"bank", "2026"}));
    const EntryId second = get(library.duplicate(id, kTuesday));
    const EntryId third = get(library.duplicate(second, kWednesday));
    const EntryId chosen = get(library.duplicate(id, kWednesday, "another"));
    EXPECT_EQ(get(library.load(second)).name, "plan (2)");
    EXPECT_EQ(get(library.load(third)).name, "plan (3)");
    EXPECT_EQ(get(library.load(chosen)).name, "another");
    const LibraryEntry copy = get(library.entry(second));
    EXPECT_THAT(copy.tags, ElementsAre("2026", "bank"));
    EXPECT_EQ(copy.figures, (KeyFigures{3.0, "cloud", "rent"}));
    EXPECT_EQ(copy.created_at, kTuesday);
    get(library.remove(second, kWednesday));
    EXPECT_EQ(get(library.load(get(library.duplicate(id, kWednesday)))).name, "plan (2)")
        << "names in the trash are free";
}

TEST_F(LibraryTest, takesOnlyNumbersInBracketsForACount)
{
    const EntryId id = get(library.create(named("plan (draft)"), kMonday));
    EXPECT_EQ(get(library.load(get(library.duplicate(id, kMonday)))).name, "plan (draft) (2)");
    const EntryId empty = get(library.create(named("plan ()"), kMonday));
    EXPECT_EQ(get(library.load(get(library.duplicate(empty, kMonday)))).name, "plan () (2)");
}

TEST_F(LibraryTest, allowsEqualNames)
{
    get(library.create(named("plan"), kMonday));
    get(library.create(named("plan"), kMonday));
    EXPECT_THAT(names(), ElementsAre("plan", "plan"));
}

TEST_F(LibraryTest, keepsTagsCleanAndSorted)
{
    const EntryId id = get(library.create(named("plan"), kMonday));
    get(library.setTags(id, {" 银行 ", "b", "a", "a", "  "}));
    EXPECT_THAT(get(library.entry(id)).tags, ElementsAre("a", "b", "银行"));
    EXPECT_THAT(get(library.tags()), ElementsAre("a", "b", "银行"));
    get(library.setTags(id, {"b"}));
    EXPECT_THAT(get(library.tags()), ElementsAre("b"));
    EXPECT_EQ(library.setTags(id, {"two\nlines"}).error().field, "tags");
    EXPECT_EQ(library.setTags(id, {std::string(101, 'x')}).error().field, "tags");
    EXPECT_EQ(library.setTags(99, {"x"}).error().code, Error::Code::notFound);
    EXPECT_THAT(get(library.entry(id)).tags, ElementsAre("b"));
}

TEST_F(LibraryTest, hidesArchivedEntriesUnlessAsked)
{
    const EntryId id = get(library.create(named("old plan"), kMonday));
    get(library.setArchived(id, true));
    EXPECT_THAT(names(), IsEmpty());
    EXPECT_THAT(names({.include_archived = true}), ElementsAre("old plan"));
    EXPECT_TRUE(get(library.entry(id)).archived);
    get(library.setArchived(id, false));
    EXPECT_THAT(names(), ElementsAre("old plan"));
}

TEST_F(LibraryTest, removesIntoATrashAndRestores)
{
    const EntryId id = get(library.create(named("plan"), kMonday));
    get(library.setTags(id, {"bank"}));
    get(library.remove(id, kTuesday));
    EXPECT_THAT(names(), IsEmpty());
    EXPECT_THAT(get(library.tags()), IsEmpty());
    EXPECT_THAT(names({.trash = true}), ElementsAre("plan"));
    EXPECT_TRUE(get(library.entry(id)).trashed);
    get(library.restore(id));
    EXPECT_THAT(names(), ElementsAre("plan"));
    EXPECT_THAT(get(library.entry(id)).tags, ElementsAre("bank"));
}

TEST_F(LibraryTest, purgesOnlyWhatIsInTheTrash)
{
    const EntryId id = get(library.create(named("plan"), kMonday));
    get(library.setTags(id, {"bank"}));
    get(library.saveDraft(id, named("draft"), kMonday));
    EXPECT_EQ(library.purge(id).error().code, Error::Code::notFound);
    get(library.remove(id, kTuesday));
    get(library.purge(id));
    EXPECT_EQ(library.load(id).error().code, Error::Code::notFound);
    EXPECT_FALSE(get(library.draft(id)));
    EXPECT_THAT(library.check(), IsEmpty());
    EXPECT_GT(get(library.create(named("next"), kWednesday)), id) << "ids are never given twice";
}

TEST_F(LibraryTest, keepsADraftBesideTheSavedVersion)
{
    const EntryId id = get(library.create(named("saved"), kMonday));
    EXPECT_FALSE(get(library.draft(id)));
    get(library.saveDraft(id, named("draft 1"), kTuesday));
    get(library.saveDraft(id, named("draft 2"), kWednesday));
    library = opened(folder / "library.sqlite");
    EXPECT_EQ(get(library.load(id)).name, "saved");
    EXPECT_TRUE(get(library.entry(id)).has_draft);
    const auto draft = get(library.draft(id));
    ASSERT_TRUE(draft);
    EXPECT_EQ(draft->scenario.name, "draft 2");
    EXPECT_EQ(draft->saved_at, kWednesday);
    get(library.discardDraft(id));
    EXPECT_FALSE(get(library.draft(id)));
    EXPECT_FALSE(get(library.entry(id)).has_draft);
}

TEST_F(LibraryTest, discardsTheDraftOnSaving)
{
    const EntryId id = get(library.create(named("saved"), kMonday));
    get(library.saveDraft(id, named("draft"), kTuesday));
    get(library.save(id, named("draft"), kWednesday));
    EXPECT_FALSE(get(library.draft(id)));
}

TEST_F(LibraryTest, keepsADraftOfAScenarioThatWasNeverSaved)
{
    get(library.saveDraft(kUnsaved, named("brand new"), kMonday));
    EXPECT_EQ(get(library.draft(kUnsaved))->scenario.name, "brand new");
    EXPECT_THAT(names(), IsEmpty());
    EXPECT_EQ(library.saveDraft(42, named("lost"), kMonday).error().code, Error::Code::notFound);
}

TEST_F(LibraryTest, namesEntriesThatAreNotThere)
{
    EXPECT_THAT(library.load(7).error().text(), HasSubstr("has no scenario 7"));
    for (const auto &result :
         {library.save(7, Scenario{}, kMonday), library.rename(7, "x", kMonday),
          library.setFigures(7, {}), library.setArchived(7, true), library.remove(7, kMonday),
          library.restore(7), library.purge(7), library.exportFile(7, folder / "x.json")})
        EXPECT_EQ(result.error().code, Error::Code::notFound);
    EXPECT_EQ(library.entry(7).error().code, Error::Code::notFound);
    EXPECT_EQ(library.duplicate(7, kMonday).error().code, Error::Code::notFound);
}

TEST_F(LibraryTest, refusesScenariosAndTimesThatCannotBeStored)
{
    Scenario bad;
    bad.pue = std::numeric_limits<double>::quiet_NaN();
    EXPECT_EQ(library.create(bad, kMonday).error().field, "pue");
    const EntryId id = get(library.create(named("good"), kMonday));
    EXPECT_EQ(library.save(id, bad, kMonday).error().field, "pue");
    EXPECT_EQ(library.saveDraft(id, bad, kMonday).error().field, "pue");
    for (const char *time : {"", "2026-09-14", "2026-09-14 09:00:00", "2026-09-14T09:00:00+08:00"})
        EXPECT_EQ(library.create(named("x"), time).error().field, "now") << time;
    EXPECT_THAT(names(), ElementsAre("good"));
}

TEST_F(LibraryTest, importsAndExportsScenarioFiles)
{
    Scenario scenario = named("plan", "client");
    scenario.peak_users = 123;
    const EntryId id = get(library.create(scenario, kMonday));
    get(library.exportFile(id, folder / "plan.json"));
    const EntryId copy = get(library.importFile(folder / "plan.json", kTuesday));
    EXPECT_NE(copy, id);
    EXPECT_EQ(get(library.load(copy)), scenario);

    ASSERT_TRUE(writeScenario(folder / "客户 A.json", Scenario{}));
    EXPECT_EQ(get(library.load(get(library.importFile(folder / "客户 A.json", kTuesday)))).name,
              "客户 A");
    std::ofstream(folder / "bad.json") << R"({"format": "other"})";
    EXPECT_THAT(library.importFile(folder / "bad.json", kTuesday).error().text(),
                HasSubstr("bad.json: format"));
    EXPECT_EQ(library.importFile(folder / "gone.json", kTuesday).error().code,
              Error::Code::notFound);
}

TEST_F(LibraryTest, onAFullDiskKeepsTheOldVersion)
{
    const EntryId id = get(library.create(named("old"), kMonday));
    Scenario large = named("large");
    large.notes = std::string(100'000, 'x');
    {
        const FullDisk disk(64 * 1024);
        const auto saved = library.save(id, large, kTuesday);
        ASSERT_FALSE(saved);
        EXPECT_EQ(saved.error().code, Error::Code::io);
        EXPECT_THAT(saved.error().text(), HasSubstr("full"));
    }
    EXPECT_EQ(get(library.load(id)).name, "old");
    EXPECT_THAT(library.check(), IsEmpty());
    get(library.save(id, large, kTuesday));
    EXPECT_EQ(get(library.load(id)), large);
}

TEST_F(LibraryTest, sharesItsFileWithASecondConnection)
{
    Library other = opened(folder / "library.sqlite");
    const EntryId id = get(library.create(named("mine"), kMonday));
    EXPECT_EQ(get(other.load(id)).name, "mine");
    for (int round = 0; round < 20; ++round) {
        get(other.save(id, named("theirs"), kTuesday));
        EXPECT_EQ(get(library.load(id)).name, "theirs");
        get(library.save(id, named("mine"), kTuesday));
        EXPECT_EQ(get(other.load(id)).name, "mine");
    }
}

} // namespace
} // namespace reckoner
