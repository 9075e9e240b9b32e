// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the figure table about networks; figures.cpp lists it with the rest.

#include "core/evaluation/figures.h"

#include <array>

#include "core/units/text.h"

namespace reckoner::figures {

namespace {

constexpr const char *kPriceFormula =
    RECKONER_TEXT("Figure", "adapters, switches, cables and optics of a network of full bandwidth "
                            "× their prices in the book");
constexpr const char *kScalingFormula =
    RECKONER_TEXT("Figure", "tokens per second ÷ those of the same cards on a network that takes "
                            "no time, each in its fastest layout");
constexpr const char *kLossFormula =
    RECKONER_TEXT("Figure", "(1 − speed ÷ speed on InfiniBand) × price of the machines");

constexpr std::array<FigureSpec, kClusterNetworkCount> kPrices{{
    {"network.infiniband.price", RECKONER_TEXT("Figure", "Price of the network, InfiniBand"),
     Unit::cny, Direction::lowerIsBetter, kPriceFormula},
    {"network.roce.price",
     RECKONER_TEXT("Figure", "Price of the network, Ethernet with ports of the same speed"),
     Unit::cny, Direction::lowerIsBetter, kPriceFormula},
    {"network.ethernet_100.price",
     RECKONER_TEXT("Figure", "Price of the network, 100 GbE for each card"), Unit::cny,
     Direction::lowerIsBetter, kPriceFormula},
    {"network.ethernet_25.price",
     RECKONER_TEXT("Figure", "Price of the network, 25 GbE for each machine"), Unit::cny,
     Direction::lowerIsBetter, kPriceFormula},
}};

constexpr std::array<FigureSpec, kClusterNetworkCount> kScalings{{
    {"network.infiniband.scaling", RECKONER_TEXT("Figure", "Training speed kept, InfiniBand"),
     Unit::fraction, Direction::higherIsBetter, kScalingFormula},
    {"network.roce.scaling",
     RECKONER_TEXT("Figure", "Training speed kept, Ethernet with ports of the same speed"),
     Unit::fraction, Direction::higherIsBetter, kScalingFormula},
    {"network.ethernet_100.scaling",
     RECKONER_TEXT("Figure", "Training speed kept, 100 GbE for each card"), Unit::fraction,
     Direction::higherIsBetter, kScalingFormula},
    {"network.ethernet_25.scaling",
     RECKONER_TEXT("Figure", "Training speed kept, 25 GbE for each machine"), Unit::fraction,
     Direction::higherIsBetter, kScalingFormula},
}};

constexpr std::array<FigureSpec, kClusterNetworkCount> kLosses{{
    {"network.infiniband.loss", RECKONER_TEXT("Figure", "Cost of the missing speed, InfiniBand"),
     Unit::cny, Direction::lowerIsBetter, kLossFormula},
    {"network.roce.loss",
     RECKONER_TEXT("Figure", "Cost of the missing speed, Ethernet with ports of the same speed"),
     Unit::cny, Direction::lowerIsBetter, kLossFormula},
    {"network.ethernet_100.loss",
     RECKONER_TEXT("Figure", "Cost of the missing speed, 100 GbE for each card"), Unit::cny,
     Direction::lowerIsBetter, kLossFormula},
    {"network.ethernet_25.loss",
     RECKONER_TEXT("Figure", "Cost of the missing speed, 25 GbE for each machine"), Unit::cny,
     Direction::lowerIsBetter, kLossFormula},
}};

} // namespace

const FigureSpec &networkPrice(ClusterNetwork network)
{
    return kPrices[static_cast<std::size_t>(network)];
}

const FigureSpec &networkScaling(ClusterNetwork network)
{
    return kScalings[static_cast<std::size_t>(network)];
}

const FigureSpec &networkLoss(ClusterNetwork network)
{
    return kLosses[static_cast<std::size_t>(network)];
}

} // namespace reckoner::figures
