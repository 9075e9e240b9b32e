// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/fields.h"

#include <stdexcept>
#include <unordered_map>

#include "core/scenario/field_table.h"

namespace reckoner {

std::span<const FieldSpec> fields()
{
    static const std::vector<FieldSpec> table = [] {
        std::vector<FieldSpec> all;
        for (const auto &group :
             {identityFields(), businessFields(), dataFields(), pretrainingFields(),
              concurrencyFields(), servingFields(), deploymentFields(), priceFields(),
              powerFields(), ownershipFields(), peopleFields(), rentalFields(), financeFields(),
              ideaFields()})
            all.insert(all.end(), group.begin(), group.end());
        return all;
    }();
    return table;
}

const FieldSpec *findField(std::string_view key)
{
    static const auto index = [] {
        std::unordered_map<std::string_view, const FieldSpec *> map;
        for (const FieldSpec &spec : fields())
            map.emplace(spec.key, &spec);
        return map;
    }();
    const auto found = index.find(key);
    return found == index.end() ? nullptr : found->second;
}

const FieldSpec &field(std::string_view key)
{
    const FieldSpec *found = findField(key);
    if (!found)
        throw std::logic_error("no field " + std::string(key));
    return *found;
}

FieldValue fieldValue(const Scenario &scenario, const FieldSpec &spec)
{
    switch (spec.kind) {
    case FieldKind::number:
        return scenario.*spec.number;
    case FieldKind::choice:
        return spec.getChoice(scenario);
    case FieldKind::flag:
        return scenario.*spec.flag;
    case FieldKind::text:
    case FieldKind::reference:
        return scenario.*spec.text;
    }
    throw std::logic_error("field " + std::string(spec.key) + " is of no known kind");
}

FieldValue fieldDefault(const FieldSpec &spec)
{
    return fieldValue(Scenario{}, spec);
}

Expected<void> setField(Scenario &scenario, const FieldSpec &spec, const FieldValue &value)
{
    if (auto checked = checkField(spec, value); !checked)
        return checked;
    switch (spec.kind) {
    case FieldKind::number:
        scenario.*spec.number = std::get<double>(value);
        break;
    case FieldKind::choice:
        spec.setChoice(scenario, std::get<int>(value));
        break;
    case FieldKind::flag:
        scenario.*spec.flag = std::get<bool>(value);
        break;
    case FieldKind::text:
    case FieldKind::reference:
        scenario.*spec.text = std::get<std::string>(value);
        break;
    }
    return {};
}

} // namespace reckoner
