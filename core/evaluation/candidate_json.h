// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "core/planning/serving_search.h"

namespace reckoner {

/// One machine of the search with its operating point; null for none.
[[nodiscard]] nlohmann::ordered_json candidateJson(const ServingCandidate *candidate);

} // namespace reckoner
