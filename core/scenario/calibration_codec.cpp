// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/calibration_codec.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

#include <nlohmann/json.hpp>

#include "core/scenario/utf8.h"

namespace reckoner {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kLongestText = 500;
constexpr std::size_t kMostEntries = 1000;
constexpr int kMostRuns = 1'000'000;
constexpr std::size_t kLongestQuote = 60; ///< of a refused value, in a message
constexpr std::array<std::string_view, 8> kMembers = {"version",  "file",         "accelerators",
                                                      "runs",     "error_before", "error_after",
                                                      "held_out", "constants"};

tl::unexpected<Error> refuse(std::string_view member, Message message)
{
    return failure({Error::Code::badInput,
                    {},
                    "training_calibration." + std::string(member),
                    std::move(message)});
}

bool isName(const std::string &text)
{
    const bool plain = std::ranges::none_of(
        text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
    return !text.empty() && text.size() <= kLongestText && plain && isUtf8(text);
}

Expected<void> checkRuns(std::string_view member, int runs)
{
    if (runs >= 1 && runs <= kMostRuns)
        return {};
    return refuse(member, {RECKONER_SENTENCE("Error", "%1 is outside the range %2 to %3"), runs, 1,
                           kMostRuns});
}

Expected<void> checkError(std::string_view member, double error)
{
    if (std::isfinite(error) && error >= 0.0)
        return {};
    return refuse(member, {RECKONER_SENTENCE("Error", "%1 is not an error of 0 or more"), error});
}

Expected<void> checkConstant(const CalibratedConstant &constant)
{
    if (!isName(constant.key))
        return refuse("constants", RECKONER_SENTENCE("Error", "a constant without a usable name"));
    const std::string member = "constants." + constant.key;
    for (const double value : {constant.from, constant.to}) {
        if (!std::isfinite(value))
            return refuse(member, {RECKONER_SENTENCE("Error", "%1 is not a finite number"), value});
    }
    return checkRuns(member + ".runs", constant.runs);
}

/// Reads the members of one object; the first that is missing or wrong is kept as the error.
class Members {
public:
    Members(const Json &json, std::string path) : m_json(json), m_path(std::move(path)) {}

    template <class Value>
    void read(const char *name, Value &value, bool (Json::*is)() const noexcept, Sentence complaint)
    {
        const auto found = m_json.find(name);
        if (!m_result)
            return;
        if (found == m_json.end())
            m_result = refuse(m_path + name, RECKONER_SENTENCE("Error", "is missing"));
        else if (!((*found).*is)())
            m_result = refuse(m_path + name, {complaint, quoted(*found)});
        else
            value = found->template get<Value>();
    }
    void count(const char *name, int &value)
    {
        std::int64_t wide = 0;
        read(name, wide, &Json::is_number_integer,
             RECKONER_SENTENCE("Error", "%1 is not a whole number"));
        value = static_cast<int>(std::clamp<std::int64_t>(wide, -1, kMostRuns + 1));
    }
    void number(const char *name, double &value)
    {
        read(name, value, &Json::is_number, RECKONER_SENTENCE("Error", "%1 is not a number"));
    }
    [[nodiscard]] const Expected<void> &result() const { return m_result; }

    static std::string quoted(const Json &json)
    {
        std::string text = json.dump(-1, ' ', false, Json::error_handler_t::replace);
        if (text.size() > kLongestQuote) {
            std::size_t end = kLongestQuote;
            while (!isUtf8(std::string_view(text).substr(0, end)))
                --end;
            text = text.substr(0, end) + "...";
        }
        return text;
    }

private:
    const Json &m_json;
    std::string m_path;
    Expected<void> m_result;
};

Expected<void> checkVersion(const Json &json)
{
    int version = 0;
    Members members(json, {});
    members.count("version", version);
    if (!members.result())
        return members.result();
    if (version < 1)
        return refuse("version",
                      {RECKONER_SENTENCE("Error", "%1 is not a version number"), version});
    if (version > kCalibrationVersion)
        return failure(
            {Error::Code::newer,
             {},
             "training_calibration.version",
             {RECKONER_SENTENCE("Error", "the calibration is of version %1, this program "
                                         "reads up to version %2: open it with a newer "
                                         "Reckoner"),
              version, kCalibrationVersion}});
    return {};
}

Expected<void> readAccelerators(const Json &json, Calibration &out)
{
    const auto found = json.find("accelerators");
    if (found == json.end() || !found->is_array() || found->size() > kMostEntries)
        return refuse("accelerators",
                      RECKONER_SENTENCE("Error", "must be a list of accelerator ids"));
    for (const Json &id : *found) {
        if (!id.is_string())
            return refuse("accelerators",
                          {RECKONER_SENTENCE("Error", "%1 is not a text"), Members::quoted(id)});
        out.accelerators.push_back(id.get<std::string>());
    }
    return {};
}

Expected<void> readConstants(const Json &json, Calibration &out)
{
    const auto found = json.find("constants");
    if (found == json.end() || !found->is_object() || found->size() > kMostEntries)
        return refuse("constants",
                      RECKONER_SENTENCE("Error", "must be an object of constants by their name"));
    for (const auto &[key, value] : found->items()) {
        CalibratedConstant constant;
        constant.key = key;
        Members members(value, "constants." + key + ".");
        members.number("from", constant.from);
        members.number("to", constant.to);
        members.count("runs", constant.runs);
        if (!members.result())
            return members.result();
        out.constants.push_back(std::move(constant));
    }
    return {};
}

} // namespace

Expected<void> checkCalibration(const Calibration &c)
{
    if (!isName(c.file))
        return refuse(
            "file", RECKONER_SENTENCE("Error",
                                      "the name of the file is empty, too long or not plain text"));
    if (c.accelerators.empty() || !std::ranges::all_of(c.accelerators, isName))
        return refuse("accelerators",
                      RECKONER_SENTENCE("Error", "must name at least one accelerator"));
    Expected<void> checked =
        checkRuns("runs", c.runs)
            .and_then([&] { return checkError("error_before", c.error_before); })
            .and_then([&] { return checkError("error_after", c.error_after); });
    for (const CalibratedConstant &constant : c.constants)
        checked = checked.and_then([&] { return checkConstant(constant); });
    return checked;
}

Json calibrationJson(const Calibration &c)
{
    Json out = {{"version", kCalibrationVersion}, {"file", c.file},
                {"accelerators", c.accelerators}, {"runs", c.runs},
                {"error_before", c.error_before}, {"error_after", c.error_after},
                {"held_out", c.held_out}};
    Json &constants = out["constants"] = Json::object();
    for (const CalibratedConstant &constant : c.constants)
        constants[constant.key] = {
            {"from", constant.from}, {"to", constant.to}, {"runs", constant.runs}};
    const Json unknown = Json::parse(c.unknown_json, nullptr, false);
    if (unknown.is_object())
        out.insert(unknown.begin(), unknown.end()); // never replaces what is there
    return out;
}

Expected<Calibration> calibrationFrom(const Json &json)
{
    if (!json.is_object())
        return failure(
            {Error::Code::badInput,
             {},
             "training_calibration",
             {RECKONER_SENTENCE("Error", "%1 is not an object"), Members::quoted(json)}});
    if (const Expected<void> version = checkVersion(json); !version)
        return tl::unexpected(version.error());
    Calibration out;
    Members members(json, {});
    members.read("file", out.file, &Json::is_string,
                 RECKONER_SENTENCE("Error", "%1 is not a text"));
    members.count("runs", out.runs);
    members.number("error_before", out.error_before);
    members.number("error_after", out.error_after);
    members.read("held_out", out.held_out, &Json::is_boolean,
                 RECKONER_SENTENCE("Error", "%1 is not true or false"));
    const Expected<void> read = members.result()
                                    .and_then([&] { return readAccelerators(json, out); })
                                    .and_then([&] { return readConstants(json, out); })
                                    .and_then([&] { return checkCalibration(out); });
    if (!read)
        return tl::unexpected(read.error());
    Json unknown = Json::object();
    for (const auto &[key, value] : json.items()) {
        if (std::ranges::find(kMembers, key) == kMembers.end())
            unknown[key] = value;
    }
    if (!unknown.empty())
        out.unknown_json = unknown.dump();
    return out;
}

} // namespace reckoner
