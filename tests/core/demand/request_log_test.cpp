// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demand/request_log.h"

#include <fstream>

#include <gtest/gtest.h>

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
    ASSERT_TRUE(log) << log.error().message.text();
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
    ASSERT_TRUE(log) << log.error().message.text();
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
    ASSERT_TRUE(log) << log.error().message.text();
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
    EXPECT_EQ(bad_time.error().line, 3U);
    EXPECT_NE(bad_time.error().message.text().find("noon"), std::string::npos);
    EXPECT_FALSE(read("time,input,output\n1,-5,1\n"));
    EXPECT_FALSE(read("time,input,output\n1,5\n"));
    EXPECT_FALSE(read("alpha,beta,gamma\n1,5,5\n"));
    EXPECT_FALSE(read(""));
    const auto none = readRequestLog(std::filesystem::path("/no/such/log.csv"));
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, Error::Code::notFound);
    EXPECT_FALSE(readRequestLog(std::filesystem::temp_directory_path()));
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

TEST(RequestLog, readsQuotedCellsWhole)
{
    const auto log = read("time,model,input,output\n\"10\",\"a, b\",\"700\",70\n");
    ASSERT_TRUE(log) << log.error().text();
    EXPECT_EQ(log->input.mean(), 700);
    EXPECT_EQ(log->output.mean(), 70);
    const auto grouped = read("time,input,output\n10,\"1,234\",56\n");
    ASSERT_FALSE(grouped); // not 1 token in and 234 out
    EXPECT_NE(grouped.error().message.text().find("1,234"), std::string::npos);
}

TEST(RequestLog, tellsTheUnitOfPlainTimes)
{
    for (const std::string start : {"1715299200", "1715299200000", "1715299200000000"}) {
        const std::string later = std::to_string(std::stoll(start) / 1715299200 * 1715299800);
        const auto log = read("timestamp,input,output\n" + start + ",1,1\n" + later + ",1,1\n");
        ASSERT_TRUE(log) << log.error().text();
        EXPECT_EQ(log->bins.size(), 3U) << start; // ten minutes apart
        EXPECT_EQ(log->start_s, 1715299200.0);
    }
    const auto named = read("arrival_ms,input,output\n0,1,1\n600000,1,1\n");
    ASSERT_TRUE(named);
    EXPECT_EQ(named->bins.size(), 3U);
}

TEST(RequestLog, refusesImpossibleNumbersOfTokensInAShortMessage)
{
    for (const std::string tokens : {"1e300", "nan", "inf", "-1", "1e999"}) {
        const auto log = read("time,input,output\n1," + tokens + ",1\n");
        ASSERT_FALSE(log) << tokens;
        EXPECT_NE(log.error().message.text().find(tokens), std::string::npos);
    }
    const auto hostile = read("time,input,output\n1," + std::string(100'000, '\x1b') + ",1\n");
    ASSERT_FALSE(hostile);
    EXPECT_LT(hostile.error().message.text().size(), 120U);
    EXPECT_EQ(hostile.error().message.text().find('\x1b'), std::string::npos);
}

TEST(RequestLog, refusesALogOfWhichMostLiesFarOff)
{
    const auto log = read("time,input,output\n0,1,1\n1715299200,1,1\n1715299300,1,1\n");
    ASSERT_FALSE(log);
    EXPECT_NE(log.error().message.text().find("year"), std::string::npos);
    const auto few = read("time,input,output\n0,1,1\n9,1,1\n1715299200,1,1\n");
    ASSERT_TRUE(few);
    EXPECT_EQ(few->skipped, 1);
}

TEST(RequestLog, refusesALineWithoutEnd)
{
    const auto path = std::filesystem::temp_directory_path() / "reckoner_endless_line.csv";
    std::ofstream(path) << "time,input,output\n" << std::string(9'000'000, '9');
    const auto log = readRequestLog(path);
    std::filesystem::remove(path);
    ASSERT_FALSE(log);
    EXPECT_EQ(log.error().code, Error::Code::badInput);
}

TEST(RequestLog, takesALogThatRunsBackwards)
{
    std::string text = "time,input,output\n";
    constexpr int kBins = 20'000;
    for (int i = kBins; i-- > 0;)
        text += std::to_string(i * 300) + ",1,1\n";
    const auto log = read(text);
    ASSERT_TRUE(log);
    EXPECT_EQ(log->bins.size(), std::size_t{kBins});
    EXPECT_EQ(log->start_s, 0.0);
}

TEST(RequestLog, readsOtherSeparatorsWithoutAHeader)
{
    const auto log = read("0;100;10\n300;200;20\n");
    ASSERT_TRUE(log) << log.error().text();
    EXPECT_EQ(log->rows, 2);
    EXPECT_EQ(log->input.mean(), 150);
    const auto wide = read(std::string("\xFF\xFEt\0i\0", 6));
    ASSERT_FALSE(wide);
    EXPECT_NE(wide.error().message.text().find("UTF-16"), std::string::npos);
}

} // namespace reckoner
