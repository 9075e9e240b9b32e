// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/json_reader.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <nlohmann/json.hpp>

#include "core/catalog/iso_date.h"

namespace reckoner {

using nlohmann::json;

ObjectReader::ObjectReader(const json &object, std::string path, ReadContext &context)
    : m_object(object.is_object() ? &object : nullptr), m_path(std::move(path)), m_context(context)
{
    if (m_object == nullptr)
        m_context.fail(m_path,
                       {RECKONER_SENTENCE("Error", "expected an object, found %1"), shown(object)});
}

void ObjectReader::fail(const std::string &key, Message message) const
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
        fail(key, RECKONER_SENTENCE("Error", "is missing"));
    return found;
}

std::string ObjectReader::text(const char *key)
{
    const json *const found = value(key);
    if (found == nullptr)
        return {};
    if (!found->is_string()) {
        fail(key, {RECKONER_SENTENCE("Error", "expected text, found %1"), shown(*found)});
        return {};
    }
    auto text = found->get<std::string>();
    if (text.empty())
        fail(key, RECKONER_SENTENCE("Error", "is empty"));
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
        fail(key, {RECKONER_SENTENCE("Error", "'%1' is not a date (YYYY, YYYY-MM or YYYY-MM-DD)"),
                   date});
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
        fail(key, {RECKONER_SENTENCE("Error", "expected a whole number of at least %1, found %2"),
                   lowest, shown(*found)});
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
        fail(key, {RECKONER_SENTENCE("Error", "expected true or false, found %1"), shown(*found)});
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
    fail(key, {RECKONER_SENTENCE("Error", "%1 is not a source of this file"), shown(name)});
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
    fail(key, {RECKONER_SENTENCE("Error", "expected a number, found %1"), shown(value)});
    return std::nullopt;
}

void ObjectReader::check(const std::string &key, const Fact &fact, Range range) const
{
    if (!(fact.low <= fact.typical && fact.typical <= fact.high))
        fail(key, {RECKONER_SENTENCE("Error", "low %1, typical %2 and high %3 are not in order"),
                   fact.low, fact.typical, fact.high});
    else if (const auto low = whyImpossible(fact.low, range))
        fail(key, {*low, fact.low});
    else if (const auto high = whyImpossible(fact.high, range))
        fail(key, {*high, fact.high});
}

Fact ObjectReader::range(const std::string &key, const json &value, Range range,
                         const std::set<std::string> &allowed)
{
    for (const auto &item : value.items()) {
        if (!allowed.contains(item.key()))
            fail(key + "." + item.key(), RECKONER_SENTENCE("Error", "unknown key"));
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
        fail(key,
             {RECKONER_SENTENCE("Error", "needs 'typical', or both 'low' and 'high', found %1"),
              shown(value)});
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
        fail(key, {RECKONER_SENTENCE("Error", "expected an object with a currency, found %1"),
                   shown(*found)});
        return;
    }
    const auto currency = found->find("currency");
    if (currency == found->end())
        fail(key, RECKONER_SENTENCE("Error", "has no currency"));
    else if (*currency == "CNY" || *currency == "USD")
        price.currency = *currency == "USD" ? Currency::usd : Currency::cny;
    else
        fail(std::string(key) + ".currency",
             {RECKONER_SENTENCE("Error", "%1 is not one of: %2"), shown(*currency), "CNY, USD"});
    price.amount =
        range(key, *found, Range::nonNegative, {"currency", "low", "typical", "high", "source"});
}

void ObjectReader::finish()
{
    if (m_object == nullptr)
        return;
    for (const auto &item : m_object->items()) {
        if (!m_asked.contains(item.key()))
            fail(item.key(),
                 {RECKONER_SENTENCE("Error", "unknown key, with value %1"), shown(item.value())});
    }
}

} // namespace reckoner
