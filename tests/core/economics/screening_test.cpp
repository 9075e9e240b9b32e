// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/economics/screening.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

#include <gtest/gtest.h>

#include "tests/core/economics/linear_programme.h"

namespace reckoner {
namespace {

const std::vector<CapacityKind> kKinds{{700, 0.1, true},  // owned
                                       {520, 0.0, false}, // three years
                                       {640, 0.0, false}, // one year
                                       {0, 1.2, false}};  // on demand

std::vector<double> randomLoad(std::mt19937 &random, std::size_t hours, int peak)
{
    std::uniform_int_distribution<int> units(0, peak);
    std::vector<double> load(hours);
    for (double &hour : load)
        hour = units(random);
    return load;
}

// What a choice of capacities costs when the cheapest to run are run first.
double dispatched(const std::vector<double> &load, const std::vector<CapacityKind> &kinds,
                  const std::vector<int> &units)
{
    std::vector<std::size_t> order(kinds.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, {}, [&](std::size_t kind) { return kinds[kind].per_hour; });
    double cost = 0;
    for (std::size_t kind = 0; kind < kinds.size(); ++kind)
        cost += kinds[kind].fixed * units[kind];
    for (double left : load) {
        for (const std::size_t kind : order) {
            const double run = std::min(left, static_cast<double>(units[kind]));
            cost += run * kinds[kind].per_hour;
            left -= run;
        }
        if (left > 0)
            return std::numeric_limits<double>::infinity();
    }
    return cost;
}

double leastByTryingAll(const std::vector<double> &load, const std::vector<CapacityKind> &kinds,
                        int peak, double home_share)
{
    double least = std::numeric_limits<double>::infinity();
    std::vector<int> units(kinds.size(), 0);
    const auto next = [&] {
        for (int &count : units) {
            if (++count <= peak)
                return true;
            count = 0;
        }
        return false;
    };
    do {
        int home = 0;
        for (std::size_t kind = 0; kind < kinds.size(); ++kind)
            home += kinds[kind].at_home ? units[kind] : 0;
        if (home >= std::ceil(home_share * *std::ranges::max_element(load) - 1e-9))
            least = std::min(least, dispatched(load, kinds, units));
    } while (next());
    return least;
}

double leastByLinearProgramme(const std::vector<double> &load,
                              const std::vector<CapacityKind> &kinds, double home_units)
{
    LinearProgramme programme;
    std::vector<int> capacity;
    std::vector<LinearProgramme::Term> home;
    for (const CapacityKind &kind : kinds) {
        capacity.push_back(programme.variable(kind.fixed));
        if (kind.at_home)
            home.push_back({capacity.back(), 1.0});
    }
    programme.atLeast(home_units, home);
    for (const double need : load) {
        std::vector<LinearProgramme::Term> served;
        for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
            const int run = programme.variable(kinds[kind].per_hour);
            served.push_back({run, 1.0});
            programme.atLeast(0.0, {{capacity[kind], 1.0}, {run, -1.0}});
        }
        programme.atLeast(need, served);
    }
    return programme.minimum();
}

TEST(Screening, takesTheCheapestKindForEachSlice)
{
    // 1000 hours: two units always, a third for 300, a fourth for 10.
    std::vector<double> load(1000, 2.0);
    std::fill_n(load.begin(), 300, 3.0);
    std::fill_n(load.begin(), 10, 4.0);
    const CapacityMix mix = cheapestMix(load, kKinds);
    EXPECT_EQ(mix.units, (std::vector<int>{0, 2, 0, 2}));
    EXPECT_EQ(mix.hours, (std::vector<double>{1000, 1000, 300, 10}));
    EXPECT_NEAR(mix.cost, 2 * 520 + 310 * 1.2, 1e-9);
}

TEST(Screening, unitsAtHomeTakeTheSlicesForWhichTheySaveMost)
{
    std::vector<double> load(1000, 2.0);
    std::fill_n(load.begin(), 300, 4.0);
    const CapacityMix mix = cheapestMix(load, kKinds, 0.5);
    EXPECT_EQ(mix.units[0], 2);
    // Standing there, a unit saves 520 - 100 on a committed slice, 360 - 30 on one of 300 hours.
    EXPECT_NEAR(mix.cost, 2 * 800 + 2 * 360, 1e-9);
}

TEST(Screening, findsWhatTryingEveryCapacityFinds)
{
    std::mt19937 random(7);
    std::uniform_real_distribution<double> cost(0.0, 60.0);
    std::uniform_real_distribution<double> hourly(0.0, 2.0);
    for (int round = 0; round < 40; ++round) {
        const auto load = randomLoad(random, 40, 4);
        const std::vector<CapacityKind> kinds{{cost(random), hourly(random), true},
                                              {cost(random), 0.0, false},
                                              {0.0, hourly(random) + 1.0, false}};
        const double home_share = round % 2 == 0 ? 0.0 : 0.5;
        const double least = leastByTryingAll(load, kinds, 4, home_share);
        EXPECT_NEAR(cheapestMix(load, kinds, home_share).cost, least, 1e-9 * least) << round;
    }
}

TEST(Screening, isTheOptimumOfTheLinearProgramme)
{
    std::mt19937 random(11);
    std::uniform_real_distribution<double> cost(5.0, 200.0);
    std::uniform_real_distribution<double> hourly(0.0, 1.5);
    for (int round = 0; round < 20; ++round) {
        const auto load = randomLoad(random, 168, 30);
        const std::vector<CapacityKind> kinds{{cost(random), hourly(random), true},
                                              {cost(random), 0.0, false},
                                              {cost(random), 0.0, false},
                                              {0.0, hourly(random) + 0.5, false},
                                              {0.0, hourly(random) + 0.8, false}};
        const double home_share = round % 2 == 0 ? 0.0 : 0.4;
        const double home = std::ceil(home_share * *std::ranges::max_element(load) - 1e-9);
        const double least = leastByLinearProgramme(load, kinds, home);
        EXPECT_NEAR(cheapestMix(load, kinds, home_share).cost, least, 1e-7 * least) << round;
    }
}

TEST(Screening, isNeverDearerThanOneKindAlone)
{
    std::mt19937 random(13);
    const auto load = randomLoad(random, 8760, 60);
    const double mix = cheapestMix(load, kKinds).cost;
    for (const CapacityKind &kind : kKinds)
        EXPECT_LE(mix, cheapestMix(load, std::vector<CapacityKind>{kind}).cost * (1 + 1e-12));
}

TEST(Screening, hasNothingToCarryWithoutLoad)
{
    EXPECT_TRUE(cheapestMix(std::vector<double>{}, kKinds).slices.empty());
    EXPECT_EQ(cheapestMix(std::vector<double>(10, 0.0), kKinds).cost, 0.0);
}

} // namespace
} // namespace reckoner
