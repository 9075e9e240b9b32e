// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/predictors.h"
#include "core/validation/worked_formulas.h"

namespace reckoner {

namespace {

using Json = nlohmann::json;

constexpr int kDeepest = 6;

// What a source would have to state for an answer that no formula gives.
std::string reasonFor(const std::string &path)
{
    const auto about = [&](const char *word) { return path.find(word) != std::string::npos; };
    if (about("power_cooling"))
        return "the source does not state the power that its machines draw";
    if (about("total_usd_per_h"))
        return "the total contains power, and the source does not state what its machines draw";
    return "the inputs of the case do not determine it by any formula known here";
}

void compare(RowPrediction &out, const Answers &answers, const std::string &path,
             const Json &expected, int depth)
{
    if (depth > kDeepest)
        return out.leave(path, "nested too deeply");
    if (expected.is_object()) {
        for (const auto &[name, value] : expected.items()) {
            if (name.empty() || name.front() != '_')
                compare(out, answers, path.empty() ? name : path + "." + name, value, depth + 1);
        }
        return;
    }
    if (expected.is_array()) {
        for (std::size_t i = 0; i < expected.size(); ++i)
            compare(out, answers, path + "." + std::to_string(i), expected[i], depth + 1);
        return;
    }
    if (!expected.is_number())
        return out.leave(path, "the published answer is not a number");
    const auto found = answers.find(path);
    if (found == answers.end())
        return out.leave(path, reasonFor(path));
    out.values.push_back({path, found->second, expected.get<double>()});
}

} // namespace

RowPrediction predictEconomics(const CsvRow &row, const Catalog &)
{
    RowPrediction out;
    const Json input = Json::parse(row.text("input_json"), nullptr, false);
    const Json expected = Json::parse(row.text("expected_json"), nullptr, false);
    if (!input.is_object() || !expected.is_object()) {
        out.reason = "input or answer is not a JSON object";
        return out;
    }
    compare(out, workedAnswers(input), {}, expected, 0);
    if (out.values.empty() && out.reasons.empty())
        out.reason = "the case has no answers";
    return out;
}

} // namespace reckoner
