// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include <nlohmann/json.hpp>

#include "core/catalog/tables.h"

namespace reckoner {

namespace {

using Band = ElectricityTariff::Band;
using Day = std::array<Band, 24>;

// "vvvvvvffpp...": a letter for each hour, whose band must have a price.
std::optional<Day> dayOf(const nlohmann::json &letters, const ElectricityTariff &tariff)
{
    constexpr std::string_view kLetters = "vfps"; // in the order of the bands
    Day day{};
    if (!letters.is_string() || letters.get_ref<const std::string &>().size() != day.size())
        return std::nullopt;
    const auto &text = letters.get_ref<const std::string &>();
    for (std::size_t hour = 0; hour < day.size(); ++hour) {
        const std::size_t band = kLetters.find(text[hour]);
        if (band == std::string_view::npos)
            return std::nullopt;
        day[hour] = static_cast<Band>(band);
        if (!tariff.price(day[hour]).known())
            return std::nullopt;
    }
    return day;
}

// The days of each month; every month must be in exactly one season.
void readSeasons(ObjectReader &in, const nlohmann::json &seasons, ElectricityTariff &tariff)
{
    std::array<bool, 12> given{};
    for (const nlohmann::json &season : seasons) {
        const bool whole = season.is_object() && season.size() == 2 && season.contains("months") &&
                           season["months"].is_array() && season.contains("hours");
        const auto day = whole ? dayOf(season["hours"], tariff) : std::nullopt;
        if (!day)
            return in.fail(
                "seasons",
                {RECKONER_SENTENCE("Error", "expected months and 24 letters of v, f, p and s whose "
                                            "bands have a price, found %1"),
                 shown(season)});
        for (const nlohmann::json &month : season["months"]) {
            const int number = month.is_number_integer() ? month.get<int>() : 0;
            if (number < 1 || number > 12 || given[static_cast<std::size_t>(number - 1)])
                return in.fail(
                    "seasons",
                    {RECKONER_SENTENCE("Error", "%1 is no month, or given twice"), shown(month)});
            given[static_cast<std::size_t>(number - 1)] = true;
            tariff.bands[static_cast<std::size_t>(number - 1)] = *day;
        }
    }
    if (!std::ranges::all_of(given, [](bool month) { return month; }))
        in.fail("seasons", RECKONER_SENTENCE("Error", "not every month is in a season"));
}

} // namespace

void readCloudInstance(ObjectReader &in, const RecordHead &head, Catalog &catalog)
{
    CloudInstance &record = catalog.cloud_instances.emplace_back();
    record.id = head.id;
    record.provider = in.text("provider");
    record.region = in.text("region");
    record.name = in.text("name");
    record.accelerator_id = in.referenceOr("accelerator_id", "accelerators", {});
    record.accelerator_count = in.integer("accelerator_count");
    record.note = in.textOr("note", {});
    record.domestic = in.flagOr("domestic", false);
    record.historical = in.flagOr("historical", false);
    record.currency = in.currency("currency");
    readFigures(in, record);
    if (!in.has("on_demand_per_hour") && !in.has("spot_per_hour") &&
        !in.has("committed_1y_per_hour") && !in.has("committed_3y_per_hour"))
        in.fail("on_demand_per_hour", RECKONER_SENTENCE("Error", "no price at all"));
}

void readApiOffer(ObjectReader &in, const RecordHead &head, Catalog &catalog)
{
    ApiOffer &record = catalog.api_offers.emplace_back();
    record.id = head.id;
    record.provider = in.text("provider");
    record.model = in.text("model");
    record.model_id = in.referenceOr("model_id", "models", {});
    record.note = in.textOr("note", {});
    record.domestic = in.flagOr("domestic", false);
    record.historical = in.flagOr("historical", false);
    record.currency = in.currency("currency");
    readFigures(in, record);
    for (const char *const key : {"input_per_mtok", "output_per_mtok"}) {
        if (!in.has(key))
            in.fail(key, RECKONER_SENTENCE("Error", "is missing"));
    }
}

void readServicePrice(ObjectReader &in, const RecordHead &head, Catalog &catalog)
{
    ServicePrice &record = catalog.service_prices.emplace_back();
    record.id = head.id;
    record.kind = in.choice<ServicePrice::Kind>("kind", {{"egress", ServicePrice::Kind::egress},
                                                         {"storage", ServicePrice::Kind::storage},
                                                         {"licence", ServicePrice::Kind::licence}});
    record.provider = in.text("provider");
    record.name = in.text("name");
    record.per = in.text("per");
    record.note = in.textOr("note", {});
    readFigures(in, record);
    if (!in.has("price"))
        in.fail("price", RECKONER_SENTENCE("Error", "is missing"));
}

void readTariff(ObjectReader &in, const RecordHead &head, Catalog &catalog)
{
    ElectricityTariff &record = catalog.tariffs.emplace_back();
    record.id = head.id;
    record.source = head.source;
    record.name = in.text("name");
    record.region = in.text("region");
    record.note = in.textOr("note", {});
    record.currency = in.currency("currency");
    readFigures(in, record);
    if (!in.has("flat"))
        in.fail("flat", RECKONER_SENTENCE("Error", "is missing"));
    for (auto &day : record.bands)
        day.fill(Band::flat);
    if (!in.has("seasons"))
        return;
    if (const nlohmann::json &seasons = *in.value("seasons"); seasons.is_array())
        readSeasons(in, seasons, record);
    else
        in.fail("seasons",
                {RECKONER_SENTENCE("Error", "expected a list, found %1"), shown(seasons)});
}

void readParameter(ObjectReader &in, const RecordHead &head, Catalog &catalog)
{
    Parameter &record = catalog.parameters.emplace_back();
    record.id = head.id;
    record.group = in.text("group");
    record.name = in.text("name");
    record.region = in.text("region");
    record.unit = in.text("unit");
    record.note = in.textOr("note", {});
    readFigures(in, record);
    if (!in.has("value"))
        in.fail("value", RECKONER_SENTENCE("Error", "is missing"));
}

} // namespace reckoner
