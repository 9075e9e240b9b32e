// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/json_reader.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/catalog/iso_date.h"

namespace reckoner {

using nlohmann::json;

ObjectReader::ObjectReader(const json &object, std::string path, ReadContext &context)
    : m_object(object.is_object() ? &object : nullptr), m_path(std::move(path)), m_context(context)
{
    if (m_object == nullptr)
        m_context.fail(m_path, fmt::format("expected an object, found {}", shown(object)));
}

void ObjectReader::fail(const std::string &key, std::string message) const
{
    m_context.fail(m_path.empty() ? key : m_path + "." + key, std::move(message));
}

bool ObjectReader::has(const char *key) const
{
    return m_object != nullptr && m_object->contains(key);
}

const json *ObjectReader::find(const char *key)
{
    m_asked.insert(key);
    if (m_object == nullptr)
        return nullptr;
    const auto it = m_object->find(key);
    return it == m_object->end() ? nullptr : &*it;
}

const json *ObjectReader::value(const char *key)
{
    const json *const found = find(key);
    if (found == nullptr && m_object != nullptr)
        fail(key, "is missing");
    return found;
}

std::string ObjectReader::text(const char *key)
{
    const json *const found = value(key);
    if (found == nullptr)
        return {};
    if (!found->is_string()) {
        fail(key, fmt::format("expected text, found {}", shown(*found)));
        return {};
    }
    auto text = found->get<std::string>();
    if (text.empty())
        fail(key, "is empty");
    return text;
}

std::string ObjectReader::textOr(const char *key, std::string fallback)
{
    return has(key) ? text(key) : (m_asked.insert(key), std::move(fallback));
}

std::string ObjectReader::date(const char *key)
{
    auto date = text(key);
    if (!date.empty() && !parseIsoDate(date))
        fail(key, fmt::format("'{}' is not a date (YYYY, YYYY-MM or YYYY-MM-DD)", date));
    return date;
}

int ObjectReader::integer(const char *key, int lowest)
{
    const json *const found = value(key);
    if (found == nullptr)
        return lowest;
    const bool whole = found->is_number_integer() &&
                       !(found->is_number_unsigned() &&
                         found->get<std::uint64_t>() > std::numeric_limits<int>::max());
    const std::int64_t number = whole ? found->get<std::int64_t>() : 0;
    if (!whole || number < lowest || number > std::numeric_limits<int>::max()) {
        fail(key, fmt::format("expected a whole number of at least {}, found {}", lowest,
                              shown(*found)));
        return lowest;
    }
    return static_cast<int>(number);
}

int ObjectReader::integerOr(const char *key, int fallback, int lowest)
{
    return has(key) ? integer(key, lowest) : (m_asked.insert(key), fallback);
}

std::optional<double> ObjectReader::numberOrNone(const char *key)
{
    const json *const found = find(key);
    return found == nullptr ? std::nullopt : number(key, *found);
}

bool ObjectReader::flagOr(const char *key, bool fallback)
{
    const json *const found = find(key);
    if (found == nullptr)
        return fallback;
    if (!found->is_boolean()) {
        fail(key, fmt::format("expected true or false, found {}", shown(*found)));
        return fallback;
    }
    return found->get<bool>();
}

Currency ObjectReader::currency(const char *key)
{
    return choice<Currency>(key, {{"CNY", Currency::cny}, {"USD", Currency::usd}});
}

SourceIndex ObjectReader::source()
{
    if (const json *const name = value("source"))
        m_source = sourceNamed("source", *name);
    return m_source;
}

SourceIndex ObjectReader::sourceOf(const char *key)
{
    const json *const name = value(key);
    return name != nullptr ? sourceNamed(key, *name) : Fact::kUnknown;
}

SourceIndex ObjectReader::sourceNamed(const std::string &key, const json &name) const
{
    const auto it = name.is_string() ? m_context.sources.find(name.get<std::string>())
                                     : m_context.sources.end();
    if (it != m_context.sources.end())
        return it->second;
    fail(key, fmt::format("{} is not a source of this file", shown(name)));
    return Fact::kUnknown;
}

std::string ObjectReader::reference(const char *key, const char *table)
{
    auto id = text(key);
    if (!id.empty())
        refer(key, table, id);
    return id;
}

std::string ObjectReader::referenceOr(const char *key, const char *table, std::string fallback)
{
    return has(key) ? reference(key, table) : (m_asked.insert(key), std::move(fallback));
}

void ObjectReader::refer(const std::string &field, const char *table, const std::string &id)
{
    m_context.state.references.push_back({m_context.file, m_path + "." + field, table, id});
}

std::optional<double> ObjectReader::number(const std::string &key, const json &value) const
{
    if (value.is_number() && std::isfinite(value.get<double>()))
        return value.get<double>();
    fail(key, fmt::format("expected a number, found {}", shown(value)));
    return std::nullopt;
}

void ObjectReader::check(const std::string &key, const Fact &fact, Range range) const
{
    if (!(fact.low <= fact.typical && fact.typical <= fact.high))
        fail(key, fmt::format("low {}, typical {} and high {} are not in order", fact.low,
                              fact.typical, fact.high));
    else if (range == Range::positive && fact.low <= 0.0)
        fail(key, fmt::format("{} is not above zero", fact.low));
    else if (fact.low < 0.0)
        fail(key, fmt::format("{} is negative", fact.low));
    else if (range == Range::fraction && fact.high > 1.0)
        fail(key, fmt::format("{} is more than 1, a fraction cannot be", fact.high));
}

Fact ObjectReader::range(const std::string &key, const json &value, Range range,
                         const std::set<std::string> &allowed)
{
    for (const auto &item : value.items()) {
        if (!allowed.contains(item.key()))
            fail(key + "." + item.key(), "unknown key");
    }
    const auto part = [&](const char *name) -> std::optional<double> {
        const auto it = value.find(name);
        return it == value.end() ? std::nullopt : number(key + "." + name, *it);
    };
    const auto low = part("low");
    const auto typical = part("typical");
    const auto high = part("high");
    if (value.contains("low") != value.contains("high") ||
        (!value.contains("low") && !value.contains("typical"))) {
        fail(key, fmt::format("needs 'typical', or both 'low' and 'high', found {}", shown(value)));
        return {};
    }
    if ((value.contains("low") && !(low && high)) || (value.contains("typical") && !typical))
        return {};

    Fact fact;
    fact.typical = typical ? *typical : (*low + *high) / 2.0;
    fact.low = low.value_or(fact.typical);
    fact.high = high.value_or(fact.typical);
    const auto source = value.find("source");
    fact.source = source == value.end() ? m_source : sourceNamed(key + ".source", *source);
    check(key, fact, range);
    return fact;
}

Fact ObjectReader::figure(const char *key, Range range)
{
    const json *const found = find(key);
    if (found == nullptr)
        return {};
    if (found->is_object())
        return this->range(key, *found, range, {"low", "typical", "high", "source"});
    const auto single = number(key, *found);
    if (!single)
        return {};
    const Fact fact{*single, *single, *single, m_source};
    check(key, fact, range);
    return fact;
}

void ObjectReader::readPrice(const char *key, Price &price)
{
    const json *const found = find(key);
    if (found == nullptr)
        return;
    if (!found->is_object()) {
        fail(key, fmt::format("expected an object with a currency, found {}", shown(*found)));
        return;
    }
    const auto currency = found->find("currency");
    if (currency == found->end())
        fail(key, "has no currency");
    else if (*currency == "CNY" || *currency == "USD")
        price.currency = *currency == "USD" ? Currency::usd : Currency::cny;
    else
        fail(std::string(key) + ".currency",
             fmt::format("{} is not one of: CNY, USD", shown(*currency)));
    price.amount =
        range(key, *found, Range::nonNegative, {"currency", "low", "typical", "high", "source"});
}

void ObjectReader::finish()
{
    if (m_object == nullptr)
        return;
    for (const auto &item : m_object->items()) {
        if (!m_asked.contains(item.key()))
            fail(item.key(), fmt::format("unknown key, with value {}", shown(item.value())));
    }
}

} // namespace reckoner
