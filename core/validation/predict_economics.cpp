// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

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

// Where two members of an input are alike, their answers must be alike as well. Names the one that
// the formula does not give, so that nobody takes the difference for an error of the formula.
void nameContradictions(RowPrediction &out, const Json &alike)
{
    constexpr double kSame = 0.01;
    const auto answerOf = [&](const std::string &member) {
        return std::ranges::find_if(out.values, [&](const RowPrediction::Value &value) {
            return value.measured && value.quantity.ends_with("." + member);
        });
    };
    const auto error = [](const RowPrediction::Value &value) {
        return std::abs(value.value - *value.measured) / std::abs(value.value);
    };
    for (auto a = alike.begin(); a != alike.end(); ++a) {
        for (auto b = std::next(a); b != alike.end(); ++b) {
            const auto first = answerOf(a.key());
            const auto second = answerOf(b.key());
            if (*a != *b || first == out.values.end() || second == out.values.end() ||
                std::abs(*first->measured - *second->measured) <= kSame * *first->measured)
                continue;
            const bool later = error(*second) > error(*first);
            const auto &wrong = later ? second : first;
            out.leave(wrong->quantity,
                      "disagrees on purpose: the source prints another answer for " +
                          (later ? a.key() : b.key()) + ", whose inputs are the same");
        }
    }
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
    for (const auto &[name, members] : input.items()) {
        if (members.is_object())
            nameContradictions(out, members);
    }
    if (out.values.empty() && out.reasons.empty())
        out.reason = "the case has no answers";
    return out;
}

} // namespace reckoner
