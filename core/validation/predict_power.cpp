// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/performance/power.h"
#include "core/validation/predictors.h"
#include "core/validation/serving_case.h"

namespace reckoner {

RowPrediction predictPower(const CsvRow &row, const Catalog &catalog)
{
    RowPrediction out;
    out.group = {std::string(row.text("hardware")), std::string(row.text("engine")),
                 std::string(row.text("model"))};
    const auto set = [&](const Card &card, double watts) {
        if (!(card.tdp_w > 0.0)) {
            out.reason = "the catalog has no TDP for this accelerator";
            return;
        }
        if (row.text("avg_w").empty())
            out.set("frac_tdp_avg", watts / row.number("tdp_w", watts));
        else
            out.set("avg_w", watts);
        out.reason = "the same measurement as avg_w";
    };
    const std::string scope = lowered(row.text("scope"));
    if (!contains(scope, "gpu")) {
        out.reason = "whole systems and fleets: their other parts are not described";
        return out;
    }
    if (contains(scope, "power-cap")) {
        out.reason = "power caps are not modelled";
        return out;
    }
    if (contains(scope, "idle")) {
        const Expected<Card> card = findCard(catalog, row.text("hardware"));
        if (card)
            set(*card, card->idle_w);
        else
            out.reason = card.error().message.text();
        return out;
    }
    const Expected<ServingCase> c = servingCase(row, catalog, "hardware", "batch");
    if (!c) {
        out.reason = c.error().message.text();
        return out;
    }
    const ServingPoint point = servingPoint(c->shape, c->card, c->efficiency, c->config);
    set(c->card,
        cardPower(c->card, point.compute_utilization, point.bandwidth_utilization).value());
    return out;
}

} // namespace reckoner
