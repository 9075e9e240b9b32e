// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/left_out.h"

#include <stdexcept>

#include <nlohmann/json.hpp>

namespace reckoner {

namespace {

using Json = nlohmann::json;

ErrorSummary summaryFrom(const Json &json)
{
    ErrorSummary s;
    json.at("quantity").get_to(s.quantity);
    json.at("by").get_to(s.by);
    json.at("key").get_to(s.key);
    json.at("n").get_to(s.n);
    json.at("median_absolute_error").get_to(s.median_absolute_error);
    json.at("mean_absolute_error").get_to(s.mean_absolute_error);
    json.at("p90_absolute_error").get_to(s.p90_absolute_error);
    json.at("bias").get_to(s.bias);
    return s;
}

} // namespace

Expected<LeftOutErrors> readLeftOut(std::string_view text, const std::string &file)
{
    LeftOutErrors out;
    out.kind = file.substr(0, file.find('.'));
    try {
        const Json json = Json::parse(text);
        out.all = summaryFrom(json.at(0));
        for (std::size_t i = 1; i < json.size(); ++i)
            out.sources.push_back(summaryFrom(json.at(i)));
    } catch (const Json::exception &error) {
        return failure({Error::Code::badInput, file, {}, Message::verbatim(error.what())});
    }
    return out;
}

const std::vector<LeftOutErrors> &builtinLeftOut()
{
    static const std::vector<LeftOutErrors> kept = [] {
        std::vector<LeftOutErrors> out;
        for (const auto &[name, text] : builtinLeftOutTexts()) {
            auto errors = readLeftOut(text, name);
            if (!errors)
                throw std::logic_error("kept errors: " + errors.error().text());
            out.push_back(*std::move(errors));
        }
        return out;
    }();
    return kept;
}

} // namespace reckoner
