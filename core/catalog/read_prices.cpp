// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "core/catalog/tables.h"

namespace reckoner {

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
        in.fail("on_demand_per_hour", "no price at all");
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
            in.fail(key, "is missing");
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
        in.fail("price", "is missing");
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
        in.fail("value", "is missing");
}

} // namespace reckoner
