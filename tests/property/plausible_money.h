// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/property/plausible_scenario.h"

namespace reckoner {

/// A scenario whose conditions of buying, renting, people and financing vary as well.
[[nodiscard]] inline Scenario plausibleMoney()
{
    Scenario scenario = plausibleScenario();
    scenario.training_intent = TrainingIntent::none;
    scenario.tariff = *rc::gen::element(Tariff::flat, Tariff::timeOfUse, Tariff::regional);
    scenario.regional_tariff = *rc::gen::element<std::string>("cn-zhejiang-tou", "cn-jiangsu-tou",
                                                              "us-commercial");
    scenario.season_surcharge = *realBetween(0, 0.4);
    scenario.hosting = *rc::gen::element(Hosting::colocation, Hosting::ownRoom);
    scenario.purchase_plan =
        *rc::gen::element(PurchasePlan::asNeeded, PurchasePlan::yearly, PurchasePlan::atStart);
    scenario.spares_share = *realBetween(0, 0.1);
    scenario.insurance_per_year = *realBetween(0, 0.01);
    scenario.decommissioning_share = *realBetween(0, 0.05);
    scenario.warranty_years = *rc::gen::inRange(0, 4);
    scenario.admin_fte = *realBetween(0, 1);
    scenario.data_fte = *realBetween(0, 1);
    scenario.abroad_share = *realBetween(0, 1);
    scenario.cloud_price_change_per_year = *realBetween(-0.2, 0.1);
    scenario.hardware_price_change_per_year = *realBetween(-0.2, 0.1);
    scenario.virtual_gpu_loss = *realBetween(0, 0.5);
    scenario.remote_surcharge = *realBetween(0, 0.3);
    scenario.min_billing_hours = *rc::gen::inRange(1, 12);
    scenario.savings_plan_discount = *realBetween(0, 0.5);
    scenario.savings_plan_years = *rc::gen::inRange(1, 4);
    scenario.spot_share = *realBetween(0, 1);
    scenario.cloud_support_share = *realBetween(0, 0.1);
    scenario.cloud_licence_cny_per_gpu_hour = *realBetween(0, 7);
    scenario.api_cached_share = *realBetween(0, 1);
    scenario.financing = *rc::gen::element(Financing::cash, Financing::loan, Financing::lease);
    scenario.depreciation = *rc::gen::element(Depreciation::straightLine, Depreciation::declining,
                                              Depreciation::market);
    scenario.shock_month = *rc::gen::inRange(0, 40);
    scenario.tax_shield = *rc::gen::arbitrary<bool>();
    return scenario;
}

} // namespace reckoner
