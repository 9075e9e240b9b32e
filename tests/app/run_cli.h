// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace reckoner {

/// What one run of reckoner-cli left behind.
struct CliRun {
    int exit = -1;
    std::string out;
    std::string err;
};

/// Runs reckoner-cli with these arguments in `folder`, which is also its home.
[[nodiscard]] CliRun runCli(const std::filesystem::path &folder,
                            const std::vector<std::string> &arguments);

/// A folder of its own for each test, removed afterwards.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder &) = delete;
    TemporaryFolder &operator=(const TemporaryFolder &) = delete;

    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }

    /// Writes a file into it and returns its path.
    std::filesystem::path write(const std::string &name, const std::string &text) const;

private:
    std::filesystem::path m_path;
};

[[nodiscard]] std::string readAll(const std::filesystem::path &path);

} // namespace reckoner
