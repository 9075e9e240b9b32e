// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The writing half of the scenario format; codec.cpp reads it.

#include <cmath>

#include <nlohmann/json.hpp>

#include "core/scenario/calibration_codec.h"
#include "core/scenario/codec.h"
#include "core/scenario/fields.h"
#include "core/scenario/file_io.h"
#include "core/scenario/utf8.h"

namespace reckoner {

namespace {

using Json = nlohmann::ordered_json;

constexpr double kLargestExact = 9007199254740992.0; ///< 2^53

/// Whole values are written without a point, as a person would write them.
Json numberJson(double value)
{
    if (value == std::floor(value) && std::abs(value) < kLargestExact)
        return static_cast<std::int64_t>(value);
    return value;
}

Json fieldJson(const Scenario &scenario, const FieldSpec &spec)
{
    const FieldValue value = fieldValue(scenario, spec);
    if (spec.kind == FieldKind::choice && !checkField(spec, value))
        return nullptr; // an enum out of its range has no key; checkStorable tells
    if (const auto *number = std::get_if<double>(&value))
        return numberJson(*number);
    if (const auto *index = std::get_if<int>(&value))
        return spec.choices[static_cast<std::size_t>(*index)].key;
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag;
    return std::get<std::string>(value);
}

} // namespace

std::string toJson(const Scenario &scenario)
{
    Json document{{"format", kScenarioFormat}, {"version", kScenarioVersion}};
    Json &values = document["fields"] = Json::object();
    for (const FieldSpec &spec : fields())
        values[std::string(spec.key)] = fieldJson(scenario, spec);
    Json overrides = Json::object();
    for (const auto &[key, value] : scenario.overrides)
        overrides[key] = numberJson(value);
    // What this version does not know goes back where it stood; it never replaces what it knows.
    const Json unknown = Json::parse(scenario.unknown_json, nullptr, false);
    if (unknown.is_object()) {
        for (const auto &[key, value] : unknown.items()) {
            if (key == "fields" && value.is_object())
                values.insert(value.begin(), value.end());
        }
    }
    document["overrides"] = std::move(overrides);
    if (!scenario.own_week.empty()) {
        Json &week = document["own_week"] = Json::array();
        for (const double hour : scenario.own_week)
            week.push_back(numberJson(hour));
    }
    if (scenario.training_calibration)
        document["training_calibration"] = calibrationJson(*scenario.training_calibration);
    if (unknown.is_object()) {
        for (const auto &[key, value] : unknown.items()) {
            if (!document.contains(key))
                document[key] = value;
        }
    }
    // A text that is not UTF-8 loses its broken bytes here instead of throwing.
    return document.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Expected<void> checkStorable(const Scenario &scenario)
{
    for (const FieldSpec &spec : fields()) {
        if (auto checked = checkField(spec, fieldValue(scenario, spec)); !checked)
            return checked;
    }
    for (const auto &[key, value] : scenario.overrides) {
        if (!isUtf8(key))
            return failure({Error::Code::badInput,
                            {},
                            "overrides",
                            RECKONER_SENTENCE("Error", "a key is not valid UTF-8")});
        if (!std::isfinite(value))
            return failure({Error::Code::badInput,
                            {},
                            "overrides." + key,
                            {RECKONER_SENTENCE("Error", "%1 is not a finite number"), value}});
    }
    if (scenario.training_calibration) {
        if (auto checked = checkCalibration(*scenario.training_calibration); !checked)
            return checked;
    }
    if (const std::size_t size = toJson(scenario).size(); size > kLargestScenario)
        return failure({Error::Code::badInput,
                        {},
                        {},
                        {RECKONER_SENTENCE("Error", "the scenario takes %1 bytes; %2 is the limit"),
                         size, kLargestScenario}});
    return {};
}

Expected<void> writeScenario(const std::filesystem::path &path, const Scenario &scenario)
{
    return checkStorable(scenario).and_then(
        [&] { return writeFileSafely(path, toJson(scenario)); });
}

} // namespace reckoner
