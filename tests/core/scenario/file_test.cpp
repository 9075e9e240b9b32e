// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>
#include <limits>

#include <sys/stat.h>
#include <unistd.h>

#include <gmock/gmock.h>

#include "core/scenario/codec.h"
#include "core/scenario/file_io.h"
#include "tests/support/full_disk.h"
#include "tests/support/temporary_folder.h"

namespace reckoner {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

class ScenarioFile : public ::testing::Test {
protected:
    void put(const fs::path &path, std::string_view text) const { std::ofstream(path) << text; }

    TemporaryFolder folder;
};

TEST_F(ScenarioFile, comesBackAsWritten)
{
    Scenario scenario;
    scenario.name = "银行客服";
    const fs::path path = folder / "计划.json";
    ASSERT_TRUE(writeScenario(path, scenario));
    EXPECT_EQ(readScenario(path), scenario);
    EXPECT_EQ(folder.count(), 1U) << "no temporary file stays behind";
}

TEST_F(ScenarioFile, onAFullDiskKeepsTheOldOne)
{
    const fs::path path = folder / "plan.json";
    Scenario old;
    old.name = "old";
    ASSERT_TRUE(writeScenario(path, old));
    Scenario changed = old;
    changed.name = "changed";
    {
        const FullDisk disk(100);
        const auto written = writeScenario(path, changed);
        ASSERT_FALSE(written);
        EXPECT_EQ(written.error().code, Error::Code::io);
        EXPECT_EQ(written.error().file, path.string());
        EXPECT_THAT(written.error().message.text(), HasSubstr("File too large"));
    }
    EXPECT_EQ(readScenario(path), old);
    EXPECT_EQ(folder.count(), 1U);
}

TEST_F(ScenarioFile, thatCannotBeReadBackIsNotWritten)
{
    Scenario scenario;
    scenario.pue = std::numeric_limits<double>::infinity();
    const auto written = writeScenario(folder / "plan.json", scenario);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().field, "pue");
    EXPECT_EQ(folder.count(), 0U);
}

TEST_F(ScenarioFile, inAMissingFolderIsAnErrorThatNamesIt)
{
    const fs::path path = folder / "nowhere" / "plan.json";
    const auto written = writeScenario(path, Scenario{});
    ASSERT_FALSE(written);
    EXPECT_THAT(written.error().text(), HasSubstr(path.string()));
    EXPECT_THAT(written.error().text(), HasSubstr("No such file or directory"));
    const auto read = readScenario(path);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, Error::Code::notFound);
    EXPECT_THAT(read.error().text(), HasSubstr("No such file or directory"));
}

TEST_F(ScenarioFile, inAFolderThatCannotBeWrittenLeavesTheOldOne)
{
    if (::geteuid() == 0)
        GTEST_SKIP() << "the superuser may write everywhere";
    const fs::path path = folder / "plan.json";
    ASSERT_TRUE(writeScenario(path, Scenario{}));
    fs::permissions(folder.path(), fs::perms::owner_read | fs::perms::owner_exec);
    const auto written = writeScenario(path, Scenario{});
    fs::permissions(folder.path(), fs::perms::owner_all);
    ASSERT_FALSE(written);
    EXPECT_THAT(written.error().text(), HasSubstr("Permission denied"));
    EXPECT_EQ(readScenario(path), Scenario{});
}

TEST_F(ScenarioFile, thatIsReadOnlyIsNotReplaced)
{
    if (::geteuid() == 0)
        GTEST_SKIP() << "the superuser may write everywhere";
    const fs::path path = folder / "plan.json";
    put(path, "old");
    fs::permissions(path, fs::perms::owner_read);
    EXPECT_FALSE(writeScenario(path, Scenario{}));
    EXPECT_EQ(readFile(path, 10), "old");
}

TEST_F(ScenarioFile, keepsItsPermissionsAndItsLink)
{
    const fs::path path = folder / "plan.json";
    const fs::path link = folder / "link.json";
    put(path, "old");
    fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write);
    fs::create_symlink("plan.json", link);
    ASSERT_TRUE(writeScenario(link, Scenario{}));
    EXPECT_TRUE(fs::is_symlink(link));
    EXPECT_EQ(fs::status(path).permissions(), fs::perms::owner_read | fs::perms::owner_write);
    EXPECT_EQ(readScenario(path), Scenario{});
}

TEST_F(ScenarioFile, mustBeARegularFile)
{
    EXPECT_THAT(readScenario(folder.path()).error().text(), HasSubstr("not a regular file"));
    EXPECT_THAT(writeScenario(folder.path(), Scenario{}).error().text(),
                HasSubstr("not a regular file"));
    const fs::path pipe = folder / "pipe";
    ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
    EXPECT_THAT(readScenario(pipe).error().text(), HasSubstr("not a regular file"));
}

TEST_F(ScenarioFile, thatIsTooLargeOrBrokenIsNamed)
{
    const fs::path path = folder / "large.json";
    put(path, std::string(kLargestScenario + 1, ' '));
    EXPECT_THAT(readScenario(path).error().text(), HasSubstr("large.json: the file holds more"));
    put(path, "{");
    EXPECT_THAT(readScenario(path).error().text(), HasSubstr("large.json: not valid JSON"));
}

} // namespace
} // namespace reckoner
