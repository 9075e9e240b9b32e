// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/performance/training_constants.h"

namespace reckoner {

/// Short name of an efficiency assumption for people: English, translated in the context
/// "TrainingConstant".
[[nodiscard]] const char *labelOf(TrainingConstant constant);

} // namespace reckoner
