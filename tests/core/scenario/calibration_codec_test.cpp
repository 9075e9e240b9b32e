// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <limits>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include "core/scenario/codec.h"

namespace reckoner {
namespace {

using nlohmann::ordered_json;
using ::testing::HasSubstr;

Scenario calibrated()
{
    Scenario scenario;
    scenario.training_calibration = Calibration{
        "runs.csv", {"h100-sxm"}, 12, 0.14, 0.06, true, {{"matmul_hopper", 0.722, 0.65, 12}}, {}};
    return scenario;
}

ordered_json document()
{
    return ordered_json::parse(toJson(calibrated()));
}

std::string errorOf(const ordered_json &json)
{
    const auto scenario = fromJson(json.dump(), "plan.json");
    return scenario ? "no error" : scenario.error().text();
}

std::string errorWith(const char *member, const ordered_json &value)
{
    ordered_json json = document();
    json["training_calibration"][member] = value;
    return errorOf(json);
}

TEST(CalibrationCodec, writesConstantsByTheirNameAndBringsThemBack)
{
    const ordered_json json = document();
    const ordered_json &written = json["training_calibration"];
    EXPECT_EQ(written["version"], 1);
    EXPECT_EQ(written["constants"]["matmul_hopper"]["to"], 0.65);
    EXPECT_EQ(written["held_out"], true);
    const auto read = fromJson(json.dump());
    ASSERT_TRUE(read) << read.error().text();
    EXPECT_EQ(*read, calibrated());
}

TEST(CalibrationCodec, writesNothingWithoutACalibration)
{
    EXPECT_FALSE(ordered_json::parse(toJson(Scenario{})).contains("training_calibration"));
}

TEST(CalibrationCodec, keepsWhatItDoesNotKnowUntilItIsRemoved)
{
    ordered_json json = document();
    json["training_calibration"]["measured_by"] = {"Example Bank", 2026};
    auto read = fromJson(json.dump());
    ASSERT_TRUE(read) << read.error().text();
    EXPECT_EQ(ordered_json::parse(toJson(*read))["training_calibration"]["measured_by"],
              json["training_calibration"]["measured_by"]);
    read->training_calibration.reset();
    EXPECT_EQ(*read, Scenario{});
}

TEST(CalibrationCodec, namesMemberAndValueOfWhatIsWrong)
{
    const std::string at = "plan.json: training_calibration";
    EXPECT_EQ(errorWith("file", 7), at + ".file: 7 is not a text");
    EXPECT_THAT(errorWith("file", ""), HasSubstr(at + ".file: the name of the file is empty"));
    EXPECT_EQ(errorWith("runs", 1.5), at + ".runs: 1.5 is not a whole number");
    EXPECT_EQ(errorWith("runs", 0), at + ".runs: 0 is outside the range 1 to 1000000");
    EXPECT_THAT(errorWith("runs", 99999999999), HasSubstr(".runs: 1000001 is outside the range"));
    EXPECT_EQ(errorWith("error_after", -0.1),
              at + ".error_after: -0.1 is not an error of 0 or more");
    EXPECT_EQ(errorWith("held_out", 1), at + ".held_out: 1 is not true or false");
    EXPECT_THAT(errorWith("accelerators", "h100"), HasSubstr(at + ".accelerators: must be a list"));
    EXPECT_THAT(errorWith("accelerators", ordered_json::array()), HasSubstr("at least one"));
    EXPECT_EQ(errorWith("constants", {{"matmul_hopper", {{"from", 1}, {"to", "x"}, {"runs", 1}}}}),
              at + ".constants.matmul_hopper.to: \"x\" is not a number");
    EXPECT_EQ(errorWith("constants", {{"matmul_hopper", {{"from", 1}, {"runs", 1}}}}),
              at + ".constants.matmul_hopper.to: is missing");
    ordered_json json = document();
    json["training_calibration"] = ordered_json::array();
    EXPECT_EQ(errorOf(json), at + ": [] is not an object");
    json["training_calibration"] = {{"version", 1}};
    EXPECT_EQ(errorOf(json), at + ".file: is missing");
}

TEST(CalibrationCodec, tellsANewerVersionFromABrokenOne)
{
    ordered_json json = document();
    json["training_calibration"]["version"] = 2;
    const auto newer = fromJson(json.dump());
    ASSERT_FALSE(newer);
    EXPECT_EQ(newer.error().code, Error::Code::newer);
    EXPECT_THAT(errorWith("version", 0), HasSubstr("0 is not a version number"));
    EXPECT_THAT(errorWith("version", "1"), HasSubstr("\"1\" is not a whole number"));
}

TEST(CalibrationCodec, refusesToStoreWhatCouldNotBeReadBack)
{
    Scenario scenario = calibrated();
    scenario.training_calibration->constants[0].to = std::numeric_limits<double>::quiet_NaN();
    EXPECT_EQ(checkStorable(scenario).error().field,
              "training_calibration.constants.matmul_hopper");
    scenario = calibrated();
    scenario.training_calibration->file = "a\nb";
    EXPECT_EQ(checkStorable(scenario).error().field, "training_calibration.file");
    EXPECT_TRUE(checkStorable(calibrated()));
}

} // namespace
} // namespace reckoner
