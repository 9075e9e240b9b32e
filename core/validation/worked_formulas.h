// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

#include <nlohmann/json.hpp>

namespace reckoner {

/// Answers by path ("break_even_months.GPT-5", "c_eff_usd_per_M_out.0").
using Answers = std::map<std::string, double>;

/// Applies the published closed formulas of worked economic cases to a case's inputs: payback hours
/// = capex / (cloud - opex), cost per million tokens, straight-line depreciation and their like.
/// Only formulas all of whose inputs are there give answers. Months have 730 hours, a year 8760.
[[nodiscard]] Answers workedAnswers(const nlohmann::json &input);

} // namespace reckoner
