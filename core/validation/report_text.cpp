// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/validation/validation.h"

namespace reckoner {

namespace {

using Json = nlohmann::ordered_json;

Json jsonOf(const ErrorSummary &s)
{
    Json json;
    if (!s.by.empty()) {
        json["by"] = s.by;
        json["key"] = s.key;
    }
    json["quantity"] = s.quantity;
    json["n"] = s.n;
    json["median_absolute_error"] = s.median_absolute_error;
    json["mean_absolute_error"] = s.mean_absolute_error;
    json["p90_absolute_error"] = s.p90_absolute_error;
    json["bias"] = s.bias;
    return json;
}

Json jsonOf(const CaseGroup &group)
{
    Json json{{"gpu", group.gpu}, {"engine", group.engine}, {"model", group.model}};
    for (const auto &[key, value] :
         {std::pair{"kind", &group.kind}, std::pair{"quant", &group.quant},
          std::pair{"batch", &group.batch}, std::pair{"size", &group.size},
          std::pair{"precision", &group.precision}, std::pair{"layout", &group.layout},
          std::pair{"source", &group.source}, std::pair{"setting", &group.setting}}) {
        if (!value->empty())
            json[key] = *value;
    }
    return json;
}

std::string line(const ErrorSummary &s)
{
    constexpr double kPercent = 100.0;
    const std::string name = s.by.empty() ? std::string("all") : s.by + " " + s.key;
    const double spread =
        s.median_absolute_error > 0.0 ? s.p90_absolute_error / s.median_absolute_error : 0.0;
    return fmt::format("{:<22} {:<44.44} {:>6} {:>8.1f} {:>8.1f} {:>8.1f} {:>+8.1f} {:>8.1f}\n",
                       s.quantity, name, s.n, kPercent * s.median_absolute_error,
                       kPercent * s.mean_absolute_error, kPercent * s.p90_absolute_error,
                       kPercent * s.bias, spread);
}

std::string heading()
{
    return fmt::format("{:<22} {:<44} {:>6} {:>8} {:>8} {:>8} {:>8} {:>8}\n", "quantity", "group",
                       "n", "median%", "mean%", "P90%", "bias%", "P90/med");
}

using Reasons = std::map<std::string, std::vector<const UnpredictedCase *>>;

std::size_t countOf(const Reasons &reasons)
{
    std::size_t count = 0;
    for (const auto &[reason, cases] : reasons)
        count += cases.size();
    return count;
}

// Few cases are named; of many, how many there are says enough.
std::string listOf(const char *title, const Reasons &reasons)
{
    constexpr std::size_t kNamed = 12;
    std::string out = reasons.empty() ? "" : title;
    for (const auto &[reason, cases] : reasons) {
        out += fmt::format("{:>6}  {}\n", cases.size(), reason);
        for (const UnpredictedCase *one : cases) {
            if (cases.size() <= kNamed)
                out += fmt::format("          {} {}\n", one->id, one->quantity);
        }
    }
    return out;
}

} // namespace

std::string toJson(const ValidationReport &report)
{
    Json json;
    json["file"] = report.file;
    json["kind"] = report.kind;
    json["cases"] = Json::array();
    for (const ValidationCase &c : report.cases) {
        json["cases"].push_back({{"id", c.id},
                                 {"quantity", c.quantity},
                                 {"predicted", c.predicted},
                                 {"measured", c.measured},
                                 {"relative_error", c.relative_error},
                                 {"group", jsonOf(c.group)}});
    }
    json["unpredicted"] = Json::array();
    for (const UnpredictedCase &u : report.unpredicted)
        json["unpredicted"].push_back(
            {{"id", u.id}, {"quantity", u.quantity}, {"reason", u.reason}});
    json["summary"] = Json::array();
    for (const ErrorSummary &s : report.summary)
        json["summary"].push_back(jsonOf(s));
    json["groups"] = Json::array();
    for (const ErrorSummary &s : report.groups)
        json["groups"].push_back(jsonOf(s));
    // Bytes of a file that are not UTF-8 are replaced, never an exception.
    return json.dump(2, ' ', false, Json::error_handler_t::replace);
}

std::string toJson(const std::vector<ErrorSummary> &summaries)
{
    Json json = Json::array();
    for (const ErrorSummary &s : summaries)
        json.push_back(jsonOf(s));
    return json.dump(2, ' ', false, Json::error_handler_t::replace);
}

std::string toTable(const std::vector<ErrorSummary> &summaries)
{
    std::string out = heading();
    for (const ErrorSummary &s : summaries)
        out += line(s);
    return out;
}

std::string toTable(const ValidationReport &report)
{
    std::set<std::pair<std::string_view, std::string_view>> predicted;
    for (const ValidationCase &c : report.cases)
        predicted.emplace(c.id, c.quantity);
    Reasons disagreeing;
    Reasons unpredicted;
    for (const UnpredictedCase &u : report.unpredicted)
        (predicted.contains({u.id, u.quantity}) ? disagreeing : unpredicted)[u.reason].push_back(
            &u);
    std::string out = fmt::format("{}: {}, {} cases predicted, {} not\n", report.file, report.kind,
                                  report.cases.size(), countOf(unpredicted));
    if (!report.summary.empty())
        out += heading();
    for (const ErrorSummary &s : report.summary)
        out += line(s);
    for (const ErrorSummary &s : report.groups)
        out += line(s);
    return out + listOf("predicted, and not as published:\n", disagreeing) +
           listOf("not predicted:\n", unpredicted);
}

} // namespace reckoner
