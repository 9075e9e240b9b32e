// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/economics/cost.h"
#include "core/planning/deployment_planner.h"
#include "core/planning/serving_cost.h"

namespace reckoner {

/// Prices that every plan needs, looked up once.
struct CommonPrices {
    Money owned_storage_per_tb;
    Money cloud_storage_per_gb_month;
    Money egress_per_gb;
};
[[nodiscard]] Expected<CommonPrices> commonPrices(const Scenario &scenario, const Catalog &catalog);

/// What the parts of an option cost; each call adds to the option's cash flow and to its
/// GPU-hours.
class OptionMoney {
public:
    OptionMoney(const Scenario &scenario, const Demand &demand, const CommonPrices &prices)
        : m_scenario(scenario), m_demand(demand), m_prices(prices)
    {
    }

    void ownedServing(OptionPlan &plan, const std::vector<int> &machines) const;
    /// On the terms and contracts of the plan, on top of what is owned.
    void rentedServing(OptionPlan &plan, const OwnedPart &owned = {}) const;
    void apiServing(OptionPlan &plan) const;
    void ownedSide(OptionPlan &plan) const; ///< staff, support and storage
    void cloudSide(OptionPlan &plan) const; ///< staff, storage and egress
    /// Where and on what the plan says.
    void fineTuning(OptionPlan &plan, double runs_per_month) const;
    void pretraining(OptionPlan &plan, const PretrainPlan &pretrain) const;
    /// Income tax, totals and unit costs once all parts are in.
    void finish(OptionPlan &plan) const;
    /// An amount of the horizon's costs less the income tax that it saves, where tax is counted.
    [[nodiscard]] double afterTax(double cny) const;

private:
    void own(CashFlow &cash, const Server &server, int cards, const std::vector<int> &machines,
             const std::vector<double> &busy) const;

    const Scenario &m_scenario;
    const Demand &m_demand;
    const CommonPrices &m_prices;
};

} // namespace reckoner
