// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explanation/ledger.h"

#include <stdexcept>

#include <gtest/gtest.h>

namespace reckoner {
namespace {

constexpr FigureSpec kSum{"test.sum", "Sum", Unit::cny, Direction::neutral, "a + b"};

TEST(Ledger, figuresRememberWhatTheyWereComputedFrom)
{
    const Scenario scenario;
    Ledger ledger;
    const EntryIndex pue = ledger.input(field("pue"), scenario);
    const EntryIndex price = ledger.fact("Card", "price", Fact{1, 2, 3, 7}, 2.0, Unit::usd);
    ledger.figure(kSum, 3.5, {pue, price}, Scope::cloud);
    const Entry *sum = ledger.find(kSum, Scope::cloud);
    ASSERT_NE(sum, nullptr);
    ASSERT_EQ(ledger.operands(*sum).size(), 2U);
    EXPECT_EQ(ledger.at(ledger.operands(*sum)[0]).value, 1.5);
    EXPECT_EQ(ledger.at(ledger.operands(*sum)[1]).source, 7U);
    EXPECT_EQ(ledger.find("cloud.test.sum"), sum);
    EXPECT_EQ(ledger.find("test.sum"), nullptr);
}

TEST(Ledger, inputsAndFactsAreWrittenOnce)
{
    const Scenario scenario;
    Ledger ledger;
    EXPECT_EQ(ledger.input(field("pue"), scenario), ledger.input(field("pue"), scenario));
    const Fact fact{1, 2, 3, 0};
    const char *label = "price";
    EXPECT_EQ(ledger.fact("Card", label, fact, 2, Unit::usd),
              ledger.fact("Card", label, fact, 2, Unit::usd));
    EXPECT_NE(ledger.fact("Card", label, fact, 2, Unit::usd),
              ledger.fact("Other", label, fact, 2, Unit::usd));
}

TEST(Ledger, aMissingFigureIsABrokenInvariant)
{
    EXPECT_THROW(static_cast<void>(Ledger().value(kSum)), std::logic_error);
}

} // namespace
} // namespace reckoner
