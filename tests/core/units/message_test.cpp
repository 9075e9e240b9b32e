// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/error.h"
#include "core/units/reasons.h"

#include <gtest/gtest.h>

namespace reckoner {
namespace {

constexpr Sentence kOutside{"Test", "%1 is outside %2 to %3"};

TEST(Message, fillsItsPlaces)
{
    EXPECT_EQ(Message(kOutside, 0.5, 1, std::string("7 years")).text(),
              "0.5 is outside 1 to 7 years");
}

TEST(Message, saysNumbersExactlyAndShort)
{
    EXPECT_EQ(Message({"Test", "%1 %2"}, 1e6, std::size_t{12}).text(), "1000000 12");
}

TEST(Message, neverFillsPlacesOfWhatFilledOne)
{
    EXPECT_EQ(Message({"Test", "%1 and %2"}, "%2", "b").text(), "%2 and b");
}

TEST(Message, leavesPlacesWithoutArgument)
{
    EXPECT_EQ(Message({"Test", "%1 of 40 %, %3"}, "a").text(), "a of 40 %, %3");
}

TEST(Message, translatesWhatFillsItToo)
{
    const Message inner({"Inner", "no space on %1"}, "/data");
    const Message outer({"Outer", "cannot write: %1"}, inner);
    EXPECT_EQ(outer.text(), "cannot write: no space on /data");
    const auto shout = [](const Sentence &sentence) {
        return std::string(sentence.context) + "!" + sentence.text;
    };
    EXPECT_EQ(outer.text(shout), "Outer!cannot write: Inner!no space on /data");
}

TEST(Message, isEmptyOnlyWithoutWords)
{
    EXPECT_TRUE(Message().empty());
    EXPECT_FALSE(Message(kOutside).empty());
    EXPECT_FALSE(Message::verbatim("words").empty());
    EXPECT_EQ(Message::verbatim("100 %1").text(), "100 %1");
}

TEST(Error, namesItsPlaceAndLeavesOutWhatIsEmpty)
{
    const Message what = Message::verbatim("no time");
    EXPECT_EQ((Error{Error::Code::badInput, "log.csv", "ts", what, 3}).text(),
              "log.csv: line 3: ts: no time");
    EXPECT_EQ((Error{Error::Code::badInput, {}, "ts", what}).text(), "ts: no time");
    EXPECT_EQ((Error{Error::Code::badInput, "log.csv", {}, {}}).text(), "log.csv");
}

TEST(Reasons, knowTheCommonOnesAndQuoteTheSystemOnOthers)
{
    const auto reason = [](std::errc code) { return systemReason(make_error_code(code)).text(); };
    EXPECT_EQ(reason(std::errc::no_space_on_device), "No space left on device");
    EXPECT_EQ(reason(std::errc::network_down), make_error_code(std::errc::network_down).message());
}

TEST(Reasons, sayWhereJsonBreaks)
{
    EXPECT_EQ(brokenJson("{\n  x", 5).text(), "not valid JSON at line 2, column 3");
    EXPECT_EQ(brokenJson("", 0).text(), "not valid JSON at line 1, column 1");
}

} // namespace
} // namespace reckoner
