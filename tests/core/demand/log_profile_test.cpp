// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/demand/log_time.h"
#include "core/demand/request_log.h"

namespace reckoner {

namespace {

Expected<RequestLog> read(const std::string &text)
{
    return readRequestLog(text, "log.csv");
}

} // namespace

TEST(LengthHistogram, knowsMeanSpreadAndQuantiles)
{
    LengthHistogram lengths;
    for (int i = 1; i <= 1000; ++i)
        lengths.add(i);
    EXPECT_DOUBLE_EQ(lengths.mean(), 500.5);
    EXPECT_NEAR(lengths.cv(), 0.577, 0.001);
    EXPECT_NEAR(lengths.quantile(0.5), 500, 25);
    EXPECT_NEAR(lengths.quantile(0.99), 990, 50);
}

TEST(WeekOfLog, placesDaysAndFillsHoursThatAreMissing)
{
    // Friday 2024-05-10, 24 hours, 600 requests in hour 9, 60 in the others.
    std::string text = "time,input,output\n";
    for (int hour = 0; hour < 24; ++hour) {
        for (int i = 0; i < (hour == 9 ? 600 : 60); ++i) {
            text += std::to_string(1715299200 + hour * 3600 + i * 5) + ",100,10\n";
        }
    }
    const auto log = read(text + "1715385600,100,10\n");
    ASSERT_TRUE(log);
    const auto week = weekOfLog(*log, "mine");
    ASSERT_TRUE(week);
    constexpr std::size_t kFriday = 4 * 24;
    const auto &relative = week->profile.relative;
    EXPECT_EQ(relative[kFriday + 9], 1.0);
    EXPECT_NEAR(relative[kFriday + 8], 0.1, 1e-9);
    EXPECT_EQ(relative[9], 1.0); // Monday 09:00 takes Friday's
    EXPECT_NEAR(week->busiest_requests_per_s, 600 / 3600.0, 1e-9);
    const auto none = weekOfLog(*read("0,1,1\n"), "short");
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, Error::Code::badInput);
}

TEST(WeekOfLog, keepsTheClockThatWroteIt)
{
    // Monday 2024-05-13, 09:00 to 11:00 in Shanghai.
    std::string text = "time,input,output\n";
    for (int minute = 0; minute < 120; ++minute)
        text += "2024-05-13T" + std::string(minute < 60 ? "09:" : "10:") +
                (minute % 60 < 10 ? "0" : "") + std::to_string(minute % 60) + ":00+08:00,1,1\n";
    for (int quiet = 11; quiet < 18; ++quiet)
        text += "2024-05-13T" + std::to_string(quiet) + ":59:00+08:00,1,1\n";
    const auto log = read(text);
    ASSERT_TRUE(log) << log.error().text();
    EXPECT_EQ(log->utc_offset_s, 8 * 3600.0);
    const auto week = weekOfLog(*log, "office");
    ASSERT_TRUE(week);
    EXPECT_EQ(week->profile.relative[9], 1.0);
    EXPECT_LT(week->profile.relative[12], 0.1);
}

TEST(WeekOfLog, averagesDaysThatItCoversTwice)
{
    // Eight days of one request a minute, the last of ten a minute: both Mondays count.
    std::string text = "time,input,output\n";
    for (int minute = 0; minute < 8 * 24 * 60; ++minute) {
        for (int k = 0; k < (minute < 7 * 24 * 60 ? 1 : 10); ++k)
            text += std::to_string(minute * 60) + ",1,1\n";
    }
    const auto week = weekOfLog(*read(text), "two Mondays");
    ASSERT_TRUE(week);
    EXPECT_NEAR(week->busiest_requests_per_s, 5.5 / 60.0, 1e-9);
    EXPECT_NEAR(week->profile.relative[24], 1 / 5.5, 1e-9);
}

TEST(LogTime, appliesOffsetsAndRefusesNonsense)
{
    LogTime time;
    EXPECT_EQ(time.seconds("2024-05-10T08:00:00+08:00"), 1715299200.0);
    EXPECT_EQ(time.seconds("2024-05-10 00:00:00"), 1715299200.0);
    EXPECT_EQ(time.seconds("2024-05-10T00:00:00-0030"), 1715301000.0);
    for (const char *bad : {"24-05-10 00:00", "2024-13-10 00:00", "2024-05-10 25:00",
                            "2024-05-10 00:61", "yesterday", "", "2024-05-10T00:00:00+x"})
        EXPECT_FALSE(time.seconds(bad)) << bad;
}

} // namespace reckoner
