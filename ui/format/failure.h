// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/units/error.h"

namespace reckoner::ui {

/// What went wrong in the window's language, and where: "Cannot be used: plan.json: budget_cny: …".
/// The place and the offending value stay as core gives them.
[[nodiscard]] QString failureText(const Error &error);

} // namespace reckoner::ui
