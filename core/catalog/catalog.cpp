// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"

#include <algorithm>

namespace reckoner {

namespace {

template <class Record>
const Record *withId(const std::vector<Record> &records, std::string_view id)
{
    const auto it = std::find_if(records.begin(), records.end(),
                                 [&](const Record &record) { return record.id == id; });
    return it == records.end() ? nullptr : &*it;
}

} // namespace

const Accelerator *Catalog::accelerator(std::string_view id) const
{
    return withId(accelerators, id);
}

const Server *Catalog::server(std::string_view id) const
{
    return withId(servers, id);
}

const Part *Catalog::part(std::string_view id) const
{
    return withId(parts, id);
}

const LanguageModel *Catalog::model(std::string_view id) const
{
    return withId(models, id);
}

const CloudInstance *Catalog::cloudInstance(std::string_view id) const
{
    return withId(cloud_instances, id);
}

const ApiOffer *Catalog::apiOffer(std::string_view id) const
{
    return withId(api_offers, id);
}

const ServicePrice *Catalog::servicePrice(std::string_view id) const
{
    return withId(service_prices, id);
}

const ElectricityTariff *Catalog::tariff(std::string_view id) const
{
    return withId(tariffs, id);
}

const Parameter *Catalog::parameter(std::string_view id) const
{
    return withId(parameters, id);
}

const Engine *Catalog::engine(std::string_view id) const
{
    return withId(engines, id);
}

const LoadProfile *Catalog::loadProfile(std::string_view id) const
{
    return withId(load_profiles, id);
}

const RuleOfThumb *Catalog::rule(std::string_view id) const
{
    return withId(rules, id);
}

} // namespace reckoner
