// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include <QtGlobal>

#include "core/scenario/scenario.h"
#include "core/units/error.h"

namespace reckoner {
struct Evaluation;
}

namespace reckoner::ui {

/// How the window keeps scenarios, filled in by the program that owns the library. Empty functions
/// mean that there is no library: then scenarios live in files only.
struct Storage {
    /// Stores the scenario under its id, or as a new one; returns its id. The evaluation, if there
    /// is one of this scenario, gives the figures of the library's list.
    std::function<Expected<qint64>(const Scenario &, std::optional<qint64> id, const Evaluation *)>
        save;
    /// Keeps unsaved edits where a crash does not reach them.
    std::function<Expected<void>(const Scenario &, std::optional<qint64> id)> keepDraft;
    std::function<Expected<void>(std::optional<qint64> id)> discardDraft;
};

} // namespace reckoner::ui
