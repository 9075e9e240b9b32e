// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <initializer_list>
#include <string>

#include <nlohmann/json.hpp>

#include "core/validation/worked_formulas.h"

namespace reckoner {

/// The inputs of a worked case, by name; a formula runs only when all it asks for are numbers.
class Inputs {
public:
    explicit Inputs(const nlohmann::json &json) : m_json(json) {}

    /// An object or array, or null.
    [[nodiscard]] const nlohmann::json *object(const char *name) const
    {
        const auto found = m_json.find(name);
        return found != m_json.end() && (found->is_object() || found->is_array()) ? &*found
                                                                                  : nullptr;
    }
    [[nodiscard]] bool has(std::initializer_list<const char *> names) const
    {
        return std::all_of(names.begin(), names.end(), [&](const char *name) {
            const auto found = m_json.find(name);
            return found != m_json.end() && found->is_number();
        });
    }
    [[nodiscard]] double operator[](const char *name) const { return m_json.at(name); }
    /// A text; empty when there is none.
    [[nodiscard]] std::string text(const char *name) const
    {
        const auto found = m_json.find(name);
        return found != m_json.end() && found->is_string() ? found->get<std::string>()
                                                           : std::string();
    }
    [[nodiscard]] const nlohmann::json &all() const { return m_json; }

private:
    const nlohmann::json &m_json;
};

/// Fleets: how many machines a load or a budget takes, and the cheapest mix of kinds.
void workFleets(const Inputs &in, Answers &out);

} // namespace reckoner
