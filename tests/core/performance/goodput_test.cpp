// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <random>

#include <gtest/gtest.h>

#include "core/performance/goodput.h"

namespace reckoner {

namespace {

Reliability failing()
{
    Reliability r;
    r.failures_per_card_day = 0.5e-3;
    r.checkpoint_bytes_per_s = 20e9;
    r.restart_s = 1200;
    r.idle_share = 0;
    return r;
}

} // namespace

TEST(Goodput, isWholeWithoutFailuresAndIdleTime)
{
    Reliability r = failing();
    r.failures_per_card_day = 0;
    EXPECT_EQ(goodput(r, 1024, 1e12).share, 1.0);
    EXPECT_EQ(goodput(r, 1024, 1e12).checkpoint_interval_s, 0.0);
    r.idle_share = 0.1;
    EXPECT_DOUBLE_EQ(goodput(r, 1024, 1e12).share, 0.9);
}

TEST(Goodput, writesCheckpointsAtYoungsInterval)
{
    // 1,024 cards fail 0.512 times a day, every 168,750 s; 1 TB at 20 GB/s takes 50 s.
    const Goodput g = goodput(failing(), 1024, 1e12);
    EXPECT_DOUBLE_EQ(g.failures_per_day, 0.512);
    EXPECT_DOUBLE_EQ(g.checkpoint_s, 50.0);
    EXPECT_NEAR(g.checkpoint_interval_s, std::sqrt(2 * 50.0 * 168750), 1e-6);
}

TEST(Goodput, partsAddUpToTheWholeTime)
{
    Reliability r = failing();
    r.idle_share = 0.07;
    const Goodput g = goodput(r, 16384, 5.7e12);
    EXPECT_NEAR(g.share + g.checkpoint_share + g.failure_share + g.idle_share, 1.0, 1e-12);
    EXPECT_GT(g.failure_share, 0.0);
}

TEST(Goodput, agreesWithARunThatIsPlayedThrough)
{
    // Failures at random against the closed form.
    const Reliability r = failing();
    const double cards = 16384;
    const Goodput g = goodput(r, cards, 5.7e12);
    std::mt19937_64 random(7);
    std::exponential_distribution<double> until(g.failures_per_day / 86400.0);
    double clock = 0;
    double useful = 0;
    while (useful < 400 * 86400.0) {
        const double failure = until(random);
        const double cycle = g.checkpoint_interval_s + g.checkpoint_s;
        if (failure >= cycle) { // without memory: a new draw for each cycle
            clock += cycle;
            useful += g.checkpoint_interval_s;
            continue;
        }
        clock += failure;
        double restart = r.restart_s;
        for (double again = until(random); again < restart; again = until(random))
            clock += again;
        clock += restart;
    }
    EXPECT_NEAR(useful / clock, g.share, 0.01);
}

TEST(Goodput, ofAHopelessClusterIsAboutNothing)
{
    Reliability r = failing();
    r.failures_per_card_day = 10;
    const Goodput g = goodput(r, 1e5, 5.7e12);
    EXPECT_TRUE(std::isfinite(g.share));
    EXPECT_GE(g.share, 0.0);
    EXPECT_LT(g.share, 1e-3);
}

} // namespace reckoner
