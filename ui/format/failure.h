// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/units/error.h"

namespace reckoner::ui {

/// A message of core in the window's language.
[[nodiscard]] QString messageText(const Message &message);

/// An error in the window's language behind its place: file, line and field. A field of the
/// scenario is called by its label, with its key when it stands in a file.
[[nodiscard]] QString placedText(const Error &error);

/// The same behind what kind of failure it is: "Cannot be used: plan.json: Budget: …".
[[nodiscard]] QString failureText(const Error &error);

} // namespace reckoner::ui
