// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gmock/gmock.h>

#include "core/library/library.h"
#include "tests/support/temporary_folder.h"

namespace reckoner {

inline constexpr std::string_view kMonday = "2026-09-14T09:00:00Z";
inline constexpr std::string_view kTuesday = "2026-09-15T09:00:00Z";
inline constexpr std::string_view kWednesday = "2026-09-16T09:00:00Z";

/// A fresh library in a folder of its own. Every expectation goes through `get`, so that a failure
/// shows the library's own error text.
class LibraryTest : public ::testing::Test {
protected:
    [[nodiscard]] static Library opened(const std::filesystem::path &path)
    {
        auto library = Library::open(path);
        EXPECT_TRUE(library) << library.error().text();
        return std::move(library.value());
    }

    template <class T>
    static T get(Expected<T> result)
    {
        EXPECT_TRUE(result) << result.error().text();
        return result ? std::move(*result) : T{};
    }
    static void get(const Expected<void> &result) { EXPECT_TRUE(result) << result.error().text(); }

    static Scenario named(std::string name, std::string client = {})
    {
        Scenario scenario;
        scenario.name = std::move(name);
        scenario.client = std::move(client);
        return scenario;
    }

    [[nodiscard]] std::vector<std::string> names(const LibraryFilter &filter = {}) const
    {
        std::vector<std::string> out;
        for (const LibraryEntry &entry : get(library.list(filter)))
            out.push_back(entry.name);
        return out;
    }

    TemporaryFolder folder;
    Library library = opened(folder / "library.sqlite");
};

} // namespace reckoner
