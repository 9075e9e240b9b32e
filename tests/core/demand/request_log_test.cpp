// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demand/request_log.h"

#include <fstream>

#include <gtest/gtest.h>

#include "core/demand/log_time.h"

namespace reckoner {

namespace {

Expected<RequestLog> read(const std::string &text)
{
    return readRequestLog(text, "log.csv");
}

} // namespace

TEST(RequestLog, binsRequestsAndTokens)
{
    const auto log = read("timestamp,input tokens,output tokens\n"
                          "0,100,10\n12.5,300,30\n299.9,200,20\n300,50,5\n1200,1,1\n");
    ASSERT_TRUE(log) << log.error().message;
    ASSERT_EQ(log->bins.size(), 5U);
    EXPECT_EQ(log->bins[0].requests, 3);
    EXPECT_EQ(log->bins[0].input_tokens, 600);
    EXPECT_EQ(log->bins[0].output_tokens, 60);
    EXPECT_EQ(log->bins[1].requests, 1);
    EXPECT_EQ(log->bins[2].requests, 0);
    EXPECT_EQ(log->rows, 5);
    EXPECT_FALSE(log->dated);
    EXPECT_DOUBLE_EQ(log->peakRequestsPerSecond(), 3 / 300.0);
}

TEST(RequestLog, readsDatesHeadersInAnyOrderAndOtherSeparators)
{
    const auto log = read("\xEF\xBB\xBFmodel;generated_tokens;prompt_tokens;Timestamp\r\n"
                          "a;7;70;2024-05-10 00:00:01.25\r\n"
                          "b;9;90;2024-05-10T00:06:00Z\r\n");
    ASSERT_TRUE(log) << log.error().message;
    EXPECT_TRUE(log->dated);
    EXPECT_EQ(log->start_s, 1715299200.0); // 2024-05-10 00:00 UTC
    ASSERT_EQ(log->bins.size(), 2U);
    EXPECT_EQ(log->bins[1].input_tokens, 90);
    EXPECT_EQ(log->bins[1].output_tokens, 9);
}

TEST(RequestLog, readsTheAzureLayoutWithoutMillionsOfSurprises)
{
    const auto log = read("TIMESTAMP,ContextTokens,GeneratedTokens\n"
                          "2023-11-16 18:15:46.6805900,374,44\n"
                          "2023-11-16 18:15:50.9951690,396,109\n");
    ASSERT_TRUE(log) << log.error().message;
    EXPECT_EQ(log->rows, 2);
    EXPECT_DOUBLE_EQ(log->input.mean(), 385.0);
}

TEST(RequestLog, takesRowsOutOfOrder)
{
    const auto log = read("1000,1,1\n10,2,2\n1900,3,3\n");
    ASSERT_TRUE(log);
    EXPECT_EQ(log->start_s, 0.0);
    ASSERT_EQ(log->bins.size(), 7U);
    EXPECT_EQ(log->bins[0].input_tokens, 2);
    EXPECT_EQ(log->bins[3].input_tokens, 1);
}

TEST(RequestLog, namesTheBrokenLine)
{
    const auto bad_time = read("time,input,output\n1,1,1\nnoon,1,1\n");
    ASSERT_FALSE(bad_time);
    EXPECT_EQ(bad_time.error().field, "line 3");
    EXPECT_NE(bad_time.error().message.find("noon"), std::string::npos);
    EXPECT_FALSE(read("time,input,output\n1,-5,1\n"));
    EXPECT_FALSE(read("time,input,output\n1,5\n"));
    EXPECT_FALSE(read("alpha,beta,gamma\n1,5,5\n"));
    EXPECT_FALSE(read(""));
    EXPECT_FALSE(readRequestLog(std::filesystem::path("/no/such/log.csv")));
}

TEST(RequestLog, reportsProgressAndStopsOnRequest)
{
    std::string text = "time,input,output\n";
    for (int i = 0; i < 600'000; ++i)
        text += std::to_string(i) + ",100,10\n";
    std::vector<double> told;
    const auto log = readRequestLog(text, "x", [&](double share) { told.push_back(share); });
    ASSERT_TRUE(log);
    EXPECT_EQ(log->rows, 600'000);
    ASSERT_GT(told.size(), 1U);
    EXPECT_TRUE(std::is_sorted(told.begin(), told.end()));
    EXPECT_EQ(told.back(), 1.0);

    std::stop_source stop;
    const auto stopped = readRequestLog(
        text, "x", [&](double) { stop.request_stop(); }, stop.get_token());
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, Error::Code::cancelled);
}

TEST(RequestLog, readsAFileLikeText)
{
    const auto path = std::filesystem::temp_directory_path() / "reckoner_request_log.csv";
    std::string text = "time,input,output\n";
    for (int i = 0; i < 400'000; ++i)
        text += std::to_string(i) + ".5,1234,567\n";
    std::ofstream(path) << text;
    const auto from_file = readRequestLog(path);
    std::filesystem::remove(path);
    const auto from_text = readRequestLog(text, "x");
    ASSERT_TRUE(from_file && from_text);
    EXPECT_EQ(from_file->rows, from_text->rows);
    EXPECT_EQ(from_file->bins.size(), from_text->bins.size());
    EXPECT_EQ(from_file->bins.back().requests, from_text->bins.back().requests);
}

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

TEST(LoadProfileOfLog, placesDaysAndFillsHoursThatAreMissing)
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
    const auto profile = loadProfileOf(*log, "mine");
    ASSERT_TRUE(profile);
    constexpr std::size_t kFriday = 4 * 24;
    EXPECT_EQ(profile->relative[kFriday + 9], 1.0);
    EXPECT_NEAR(profile->relative[kFriday + 8], 0.1, 1e-9);
    EXPECT_EQ(profile->relative[9], 1.0); // Monday 09:00 takes Friday's
    EXPECT_FALSE(loadProfileOf(*read("0,1,1\n"), "short"));
}

TEST(LogTime, appliesOffsetsAndRefusesNonsense)
{
    LogTime time;
    EXPECT_EQ(time.seconds("2024-05-10T08:00:00+08:00"), 1715299200.0);
    EXPECT_EQ(time.seconds("2024-05-10 00:00:00"), 1715299200.0);
    EXPECT_EQ(time.seconds("2024-05-10T00:00:00-0030"), 1715301000.0);
    for (const char *bad : {"2024-13-10 00:00", "2024-05-10 25:00", "2024-05-10 00:61", "yesterday",
                            "", "2024-05-10T00:00:00+x"})
        EXPECT_FALSE(time.seconds(bad)) << bad;
}

} // namespace reckoner
