// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <numeric>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/catalog/tables.h"

namespace reckoner {

namespace {

// An absent list is empty.
std::vector<std::string> textList(ObjectReader &in, const char *key)
{
    std::vector<std::string> out;
    if (!in.has(key))
        return out;
    const nlohmann::json &list = *in.value(key);
    if (!list.is_array()) {
        in.fail(key,
                {RECKONER_SENTENCE("Error", "expected a list of texts, found %1"), shown(list)});
        return out;
    }
    for (const nlohmann::json &item : list) {
        if (item.is_string())
            out.push_back(item.get<std::string>());
        else
            in.fail(key, {RECKONER_SENTENCE("Error", "expected a text, found %1"), shown(item)});
    }
    return out;
}

} // namespace

void readEngine(ObjectReader &in, const RecordHead &head, Catalog &catalog)
{
    Engine &record = catalog.engines.emplace_back();
    record.id = head.id;
    record.name = in.text("name");
    record.kind = in.choice<Engine::Kind>(
        "kind", {{"serving", Engine::Kind::serving}, {"training", Engine::Kind::training}});
    record.license = in.text("license");
    record.note = in.textOr("note", {});
    record.vendors = textList(in, "vendors");
    record.formats = textList(in, "formats");
    if (!record.formats.empty())
        record.formats_source = in.sourceOf("formats_source");
    readFigures(in, record);
}

void readLoadProfile(ObjectReader &in, const RecordHead &head, Catalog &catalog)
{
    LoadProfile &record = catalog.load_profiles.emplace_back();
    record.id = head.id;
    record.name = in.text("name");
    record.note = in.textOr("note", {});
    record.source = head.source;

    readFigures(in, record);
    const nlohmann::json *const values = in.value("relative");
    if (values == nullptr)
        return;
    if (!values->is_array() || values->size() != record.relative.size()) {
        in.fail("relative", {RECKONER_SENTENCE("Error", "expected %1 hourly values, found %2"),
                             record.relative.size(),
                             values->is_array() ? std::to_string(values->size()) : shown(*values)});
        return;
    }
    for (std::size_t hour = 0; hour < values->size(); ++hour) {
        const nlohmann::json &value = (*values)[hour];
        const double relative = value.is_number() ? value.get<double>() : -1.0;
        if (!(relative >= 0.0 && relative <= 1.0))
            in.fail(fmt::format("relative[{}]", hour),
                    {RECKONER_SENTENCE("Error", "%1 is not between 0 and 1"), shown(value)});
        record.relative[hour] = relative;
    }
    const double mean = std::accumulate(record.relative.begin(), record.relative.end(), 0.0) /
                        double(record.relative.size());
    record.mean = {mean, mean, mean, record.source};
    const double peak = *std::max_element(record.relative.begin(), record.relative.end());
    if (std::abs(peak - 1.0) > 1e-9)
        in.fail("relative", {RECKONER_SENTENCE("Error", "the largest value is %1, not 1"), peak});
}

void readRule(ObjectReader &in, const RecordHead &head, Catalog &catalog)
{
    RuleOfThumb &record = catalog.rules.emplace_back();
    record.id = head.id;
    record.topic = in.text("topic");
    record.note = in.textOr("note", {});
    record.unit = in.choice<Unit>("unit", {{"none", Unit::none},
                                           {"count", Unit::count},
                                           {"fraction", Unit::fraction},
                                           {"cny", Unit::cny},
                                           {"cnyPerYear", Unit::cnyPerYear},
                                           {"cnyPerMonth", Unit::cnyPerMonth},
                                           {"usdPerHour", Unit::usdPerHour},
                                           {"gigabytes", Unit::gigabytes},
                                           {"watts", Unit::watts},
                                           {"kilowattHours", Unit::kilowattHours},
                                           {"years", Unit::years},
                                           {"requestsPerSecond", Unit::requestsPerSecond}});
    readFigures(in, record);

    const bool split = in.has("training") || in.has("fine_tuning") || in.has("inference");
    if (split == in.has("value"))
        in.fail("value",
                RECKONER_SENTENCE("Error", "a rule has either a value or the three shares"));
    const double sum =
        record.training.typical + record.fine_tuning.typical + record.inference.typical;
    if (split && std::abs(sum - 1.0) > 1e-9)
        in.fail("inference",
                {RECKONER_SENTENCE("Error", "the three shares add up to %1, not 1"), sum});
}

void readClaim(ObjectReader &in, const RecordHead &head, Catalog &catalog)
{
    using Verdict = Claim::Verdict;
    using Severity = Claim::Severity;
    Claim &record = catalog.claims.emplace_back();
    record.id = head.id;
    record.source = head.source;
    record.chapter = in.integer("chapter", 0);
    record.subject_en = in.text("subject_en");
    record.subject_zh = in.text("subject_zh");
    record.verdict = in.choice<Verdict>("verdict", {{"plausible", Verdict::plausible},
                                                    {"optimistic", Verdict::optimistic},
                                                    {"pessimistic", Verdict::pessimistic},
                                                    {"contradicted", Verdict::contradicted},
                                                    {"notCheckable", Verdict::notCheckable}});
    record.severity = in.choice<Severity>(
        "severity",
        {{"low", Severity::low}, {"medium", Severity::medium}, {"high", Severity::high}});
    record.arithmetic = in.textOr("arithmetic", {});
    record.arithmetic_zh = in.textOr("arithmetic_zh", {});
    record.better_value = in.textOr("better_value", {});
    record.better_value_zh = in.textOr("better_value_zh", {});
    record.evidence = in.textOr("evidence", {});
    record.low = in.numberOrNone("low");
    record.high = in.numberOrNone("high");
    record.unit = in.has("low") || in.has("high") ? in.text("unit") : in.textOr("unit", {});
    if (record.low && record.high && *record.low > *record.high)
        in.fail("low",
                {RECKONER_SENTENCE("Error", "%1 is more than high %2"), *record.low, *record.high});

    record.conflicts = textList(in, "conflicts");
    for (const std::string &other : record.conflicts)
        in.refer("conflicts", "claims", other);
}

} // namespace reckoner
