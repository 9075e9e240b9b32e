// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdlib>
#include <fstream>
#include <thread>

#include <sys/stat.h>
#include <unistd.h>

#include <SQLiteCpp/SQLiteCpp.h>

#include "core/library/migrations.h"
#include "core/scenario/file_io.h"
#include "tests/core/library/library_fixture.h"

namespace reckoner {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class OpenLibrary : public LibraryTest {
protected:
    /// Runs SQL on the library's file behind the library's back.
    void tamper(const fs::path &path, const std::string &sql) const
    {
        SQLite::Database database(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        database.exec(sql);
    }
    [[nodiscard]] static std::string bytes(const fs::path &path)
    {
        return get(readFile(path, std::size_t{16} << 20U));
    }
};

TEST_F(OpenLibrary, createsMissingFolders)
{
    const fs::path path = folder / "a" / "b" / "library.sqlite";
    EXPECT_EQ(opened(path).schemaVersion(), kLibrarySchema);
    EXPECT_TRUE(fs::exists(path));
}

TEST_F(OpenLibrary, marksTheFileAsItsOwn)
{
    SQLite::Database database((folder / "library.sqlite").string());
    EXPECT_EQ(database.execAndGet("PRAGMA application_id").getInt(), kLibraryApplicationId);
    EXPECT_EQ(database.execAndGet("PRAGMA user_version").getInt(), kLibrarySchema);
    EXPECT_EQ(database.execAndGet("PRAGMA journal_mode").getString(), "wal");
}

TEST_F(OpenLibrary, fillsAnEmptyFile)
{
    std::ofstream(folder / "empty.sqlite").flush();
    Library empty = opened(folder / "empty.sqlite");
    get(empty.create(named("plan"), kMonday));
}

TEST_F(OpenLibrary, leavesFilesThatAreNoDatabaseUntouched)
{
    for (const std::string &text : {std::string("x"), std::string("important notes"),
                                    std::string(5000, 'x'), std::string("SQLite format 4\0", 16)}) {
        const fs::path path = folder / "notes.txt";
        std::ofstream(path) << text;
        const auto result = Library::open(path);
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().code, Error::Code::badInput);
        EXPECT_THAT(result.error().text(), HasSubstr("notes.txt: this file is no database"));
        EXPECT_EQ(bytes(path), text);
    }
}

TEST_F(OpenLibrary, leavesDatabasesOfOtherProgramsUntouched)
{
    const fs::path path = folder / "other.sqlite";
    tamper(path, "PRAGMA application_id = 77; CREATE TABLE t (x); INSERT INTO t VALUES (1)");
    const std::string before = bytes(path);
    const auto result = Library::open(path);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, Error::Code::badInput);
    EXPECT_THAT(result.error().text(), HasSubstr("no Reckoner library"));
    EXPECT_EQ(bytes(path), before);
}

TEST_F(OpenLibrary, refusesFoldersAndPlacesWhereNoneCanBe)
{
    EXPECT_THAT(Library::open(folder.path()).error().text(), HasSubstr("not a regular file"));
    std::ofstream(folder / "file").flush();
    const auto below = Library::open(folder / "file" / "library.sqlite");
    ASSERT_FALSE(below);
    EXPECT_EQ(below.error().code, Error::Code::io);
}

TEST_F(OpenLibrary, tellsADamagedLibrary)
{
    const fs::path path = folder / "library.sqlite";
    get(library.create(named("plan"), kMonday));
    library = opened(folder / "elsewhere.sqlite"); // closes the first one
    std::string text = bytes(path);
    for (std::size_t at = 4096; at < text.size(); ++at)
        text[at] = 'x';
    std::ofstream(path, std::ios::binary) << text;
    const auto damaged = Library::open(path);
    if (damaged) {
        EXPECT_THAT(damaged->check(), ::testing::Not(IsEmpty()));
        EXPECT_EQ(damaged->list().error().code, Error::Code::badInput);
        EXPECT_THAT(damaged->list().error().text(), HasSubstr("damaged"));
    } else {
        EXPECT_EQ(damaged.error().code, Error::Code::badInput);
    }
}

TEST_F(OpenLibrary, findsDocumentsThatCannotBeRead)
{
    const EntryId id = get(library.create(named("plan"), kMonday));
    tamper(folder / "library.sqlite",
           "UPDATE scenario SET doc = json_set(doc, '$.fields.pue', 'much')");
    const auto problems = library.check();
    ASSERT_THAT(problems, SizeIs(1));
    EXPECT_THAT(problems[0].text(), HasSubstr("scenario 1: fields.pue: \"much\""));
    EXPECT_EQ(library.load(id).error().field, "fields.pue");
}

TEST_F(OpenLibrary, opensALibraryOfANewerProgramReadOnly)
{
    const EntryId id = get(library.create(named("plan"), kMonday));
    tamper(folder / "library.sqlite",
           "ALTER TABLE scenario ADD COLUMN shared_with TEXT; PRAGMA user_version = 7");
    library = opened(folder / "library.sqlite");
    EXPECT_TRUE(library.isReadOnly());
    EXPECT_EQ(library.schemaVersion(), 7);
    EXPECT_THAT(names(), ElementsAre("plan"));
    EXPECT_EQ(get(library.load(id)).name, "plan");
    get(library.exportFile(id, folder / "plan.json"));
    const auto saved = library.save(id, named("other"), kTuesday);
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().code, Error::Code::newer);
    EXPECT_THAT(saved.error().text(), HasSubstr("version 7"));
    EXPECT_THAT(saved.error().text(), HasSubstr("version 1"));
    EXPECT_EQ(library.saveDraft(id, named("x"), kMonday).error().code, Error::Code::newer);
    EXPECT_EQ(get(library.load(id)).name, "plan");
}

TEST_F(OpenLibrary, opensAFileWithoutWritePermissionReadOnly)
{
    if (::geteuid() == 0)
        GTEST_SKIP() << "the superuser may write everywhere";
    const EntryId id = get(library.create(named("plan"), kMonday));
    library = opened(folder / "elsewhere.sqlite");
    fs::permissions(folder / "library.sqlite", fs::perms::owner_read);
    library = opened(folder / "library.sqlite");
    EXPECT_TRUE(library.isReadOnly());
    EXPECT_EQ(get(library.load(id)).name, "plan");
    EXPECT_EQ(library.remove(id, kMonday).error().code, Error::Code::io);
}

TEST_F(OpenLibrary, canBeCreatedByTwoProgramsAtOnce)
{
    const fs::path path = folder / "race.sqlite";
    std::vector<std::thread> programs;
    std::vector<std::string> errors(4);
    for (std::string &error : errors) {
        programs.emplace_back([&error, &path] {
            auto mine = Library::open(path);
            if (!mine) {
                error = mine.error().text();
                return;
            }
            const auto made = mine->create(named("plan"), kMonday);
            error = made ? "" : made.error().text();
        });
    }
    for (std::thread &program : programs)
        program.join();
    EXPECT_THAT(errors, ::testing::Each(""));
    EXPECT_THAT(get(opened(path).list()), SizeIs(4));
}

TEST_F(OpenLibrary, climbsTheLadderAfterPuttingACopyAside)
{
    const EntryId id = get(library.create(named("plan"), kMonday));
    const fs::path path = folder / "library.sqlite";
    library = opened(folder / "elsewhere.sqlite");
    std::vector<Migration> ladder(libraryMigrations().begin(), libraryMigrations().end());
    ladder.push_back({2, "ALTER TABLE scenario ADD COLUMN owner TEXT NOT NULL DEFAULT 'me'"});
    ladder.push_back({3, "CREATE TABLE more (x INTEGER) STRICT"});
    {
        SQLite::Database database(path.string(), SQLite::OPEN_READWRITE);
        EXPECT_EQ(migrate(database, path, ladder), 3);
        EXPECT_EQ(database.execAndGet("SELECT owner FROM scenario").getString(), "me");
        EXPECT_EQ(migrate(database, path, ladder), 3) << "and nothing happens again";
    }
    fs::copy_file(path.string() + ".v1.bak", folder / "copy.sqlite");
    EXPECT_EQ(get(opened(folder / "copy.sqlite").load(id)).name, "plan");
}

TEST_F(OpenLibrary, staysAtTheLastGoodStepOfTheLadder)
{
    get(library.create(named("plan"), kMonday));
    const fs::path path = folder / "library.sqlite";
    std::vector<Migration> ladder(libraryMigrations().begin(), libraryMigrations().end());
    ladder.push_back({2, "CREATE TABLE half (x INTEGER) STRICT; CREATE TABLE half (x INTEGER)"});
    SQLite::Database database(path.string(), SQLite::OPEN_READWRITE);
    EXPECT_THROW(migrate(database, path, ladder), SQLite::Exception);
    EXPECT_EQ(database.execAndGet("PRAGMA user_version").getInt(), 1);
    EXPECT_FALSE(database.tableExists("half"));
    EXPECT_THAT(names(), ElementsAre("plan"));
}

TEST_F(OpenLibrary, readsTheLibrariesOfEveryReleasedVersion)
{
    for (int version = 1; version <= kLibrarySchema; ++version) {
        const std::string name = "v" + std::to_string(version) + ".sqlite";
        fs::copy_file(fs::path(RECKONER_SOURCE_DIR) / "tests/data/library" / name, folder / name);
        fs::permissions(folder / name, fs::perms::owner_all);
        library = opened(folder / name);
        EXPECT_EQ(library.schemaVersion(), kLibrarySchema);
        EXPECT_THAT(library.check(), IsEmpty());
        EXPECT_THAT(names({.sort = LibraryFilter::Sort::name}), ElementsAre("Plan A", "银行客服"));
        EXPECT_THAT(names({.trash = true}), ElementsAre("Thrown away"));
        const auto found = get(library.list({.text = "金融"}));
        ASSERT_THAT(found, SizeIs(1));
        EXPECT_THAT(found[0].tags, ElementsAre("2026", "金融"));
        EXPECT_EQ(found[0].figures, (KeyFigures{1.25e6, "cloud", "rent"}));
        const Scenario scenario = get(library.load(found[0].id));
        EXPECT_EQ(scenario.peak_users, 200);
        EXPECT_EQ(scenario.stage, BusinessStage::mature);
        EXPECT_EQ(scenario.overrides.at("servers/hgx-h100-8/price"), 2'000'000);
        EXPECT_EQ(get(library.draft(found[0].id))->scenario.peak_users, 300);
    }
}

/// Makes the fixture that the test above reads; run it by hand when a schema is released:
/// test_core_library --gtest_also_run_disabled_tests --gtest_filter='*writesTheFixture*'
TEST_F(OpenLibrary, DISABLED_writesTheFixture)
{
    const fs::path path = fs::path(RECKONER_SOURCE_DIR) / "tests/data/library" /
                          ("v" + std::to_string(kLibrarySchema) + ".sqlite");
    ASSERT_FALSE(fs::exists(path)) << "a released fixture is never replaced";
    library = opened(path);
    Scenario bank = named("银行客服", "招商银行");
    bank.stage = BusinessStage::mature;
    bank.peak_users = 200;
    bank.overrides["servers/hgx-h100-8/price"] = 2'000'000;
    const EntryId id = get(library.create(bank, kMonday, {1.25e6, "cloud", "rent"}));
    get(library.setTags(id, {"金融", "2026"}));
    bank.peak_users = 300;
    get(library.saveDraft(id, bank, kTuesday));
    get(library.create(named("Plan A", "ACME"), kTuesday));
    get(library.remove(get(library.create(named("Thrown away"), kTuesday)), kWednesday));
}

TEST(DefaultLibraryPath, followsTheDesktopsConventions)
{
    ::setenv("XDG_DATA_HOME", "/data/me", 1);
    EXPECT_EQ(defaultLibraryPath(), fs::path("/data/me/reckoner/library.sqlite"));
    ::setenv("XDG_DATA_HOME", "relative", 1);
    ::setenv("HOME", "/home/me", 1);
    EXPECT_EQ(defaultLibraryPath(), fs::path("/home/me/.local/share/reckoner/library.sqlite"));
    ::unsetenv("XDG_DATA_HOME");
    EXPECT_EQ(defaultLibraryPath(), fs::path("/home/me/.local/share/reckoner/library.sqlite"));
    ::unsetenv("HOME");
    EXPECT_EQ(defaultLibraryPath().error().code, Error::Code::notFound);
}

} // namespace
} // namespace reckoner
