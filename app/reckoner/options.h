// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>
#include <QStringList>

#include "core/catalog/records.h"
#include "ui/language/language.h"
#include "ui/theme/theme.h"

namespace reckoner {

/// What was asked for on the command line; what is absent keeps the remembered setting.
struct Options {
    std::optional<QString> library;
    std::optional<ui::Language> language;
    std::optional<ui::ThemeMode> theme;
    std::optional<Currency> currency;
    QString file;
};

/// The outcome of reading the command line: options to start with, or a text to print and an exit
/// code (0 for --help and --version, 2 for a mistake).
struct CommandLine {
    Options options;
    QString message;
    std::optional<int> exitCode;
};

/// Needs no application object, so that --help works without a display.
[[nodiscard]] CommandLine readCommandLine(const QStringList &arguments);

} // namespace reckoner
