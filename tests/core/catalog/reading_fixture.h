// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "catalog_texts.h"

namespace reckoner::test {

using ::testing::HasSubstr;

class CatalogReading : public ::testing::Test {
protected:
    /// The only error of reading with one change, so that one mistake gives one message.
    static void expectError(const std::string &file, const std::string &from, const std::string &to,
                            const std::string &message)
    {
        EXPECT_EQ(errorsOf(changed(file, from, to)), message + "\n");
    }
};

} // namespace reckoner::test
