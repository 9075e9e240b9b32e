// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/option_money.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/economics/ownership.h"
#include "core/economics/price.h"
#include "core/economics/rental.h"
#include "core/planning/serving_cost.h"

namespace reckoner {

namespace {

constexpr const char *kOwnedStorage = "nvme-tlc";
constexpr const char *kCloudStorage = "storage-alibaba-cloud-oss-standard-lrs";
constexpr const char *kEgress = "egress-alibaba-cloud-oss-public-egress";
constexpr double kDaysPerMonth = kHoursPerMonth / 24.0;

tl::unexpected<Error> missing(const char *file, const char *id)
{
    return failure({Error::Code::notFound, file, id, "the catalog lacks this price"});
}

double sum(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

} // namespace

Expected<CommonPrices> commonPrices(const Scenario &scenario, const Catalog &catalog)
{
    const Part *disk = catalog.part(kOwnedStorage);
    if (!disk || !bookPrice(*disk).known())
        return missing("parts.json", kOwnedStorage);
    const ServicePrice *storage = catalog.servicePrice(kCloudStorage);
    if (!storage || !storage->price.known())
        return missing("service_prices.json", kCloudStorage);
    const ServicePrice *egress = catalog.servicePrice(kEgress);
    if (!egress || !egress->price.known())
        return missing("service_prices.json", kEgress);
    const Price &disk_price = bookPrice(*disk);
    return CommonPrices{inYuan(disk_price.amount, disk_price.currency, scenario),
                        inYuan(storage->price.amount, storage->price.currency, scenario),
                        inYuan(egress->price.amount, egress->price.currency, scenario)};
}

void OptionMoney::ownedServing(OptionPlan &plan, const std::vector<int> &machines) const
{
    const ServingCandidate &owned = *plan.owned;
    addOwnedServing(plan.cash, owned, m_demand, machines, m_scenario);
    plan.owned_machines_first = machines.front();
    plan.owned_machines_last = machines.back();
    const double machine_months = std::accumulate(machines.begin(), machines.end(), 0.0);
    const double busy_months = sum(busyMachines(m_demand, owned.requests_per_s, machines));
    plan.available_gpu_hours += machine_months * owned.cards * kHoursPerMonth;
    plan.useful_gpu_hours += busy_months * owned.cards * kHoursPerMonth;
}

void OptionMoney::rentedServing(OptionPlan &plan, const OwnedPart &owned) const
{
    const ServingCandidate &rented = *plan.rented;
    const std::vector<double> hours =
        rentedHours(m_demand, rented.requests_per_s, plan.commitment, m_scenario.redundancy, owned);
    addRentedServing(plan.cash, rented, hours, plan.commitment, m_scenario);
    plan.available_gpu_hours += sum(hours) * rented.cards;
    for (int month = 0; month < m_demand.months(); ++month) {
        const auto at = static_cast<std::size_t>(month);
        const double capacity = owned.requestsPerSecond(month);
        plan.useful_gpu_hours += meanAbove(m_demand, month, capacity) / rented.requests_per_s *
                                 rented.cards * kHoursPerMonth;
        const double peak = m_demand.peak_requests_per_s * m_demand.growth[at] - capacity;
        const int machines =
            std::max(0, static_cast<int>(std::ceil(peak / rented.requests_per_s - 1e-9))) +
            rentedSpare(m_demand, month, m_scenario.redundancy, owned);
        plan.rented_machines_peak = std::max(plan.rented_machines_peak, machines);
    }
}

void OptionMoney::apiServing(OptionPlan &plan) const
{
    const Money request =
        apiRequestCost(*plan.api, m_demand.input_tokens, m_demand.output_tokens, m_scenario);
    for (int month = 0; month < m_demand.months(); ++month) {
        const double drift = priceDrift(m_scenario.api_price_change_per_year, month);
        plan.cash.add(CostItem::apiTokens, month,
                      request * (m_demand.requestsInMonth(month) * drift));
    }
}

void OptionMoney::ownedSide(OptionPlan &plan) const
{
    addStaff(plan.cash, m_scenario.staff_fte, m_scenario);
    addOwnedStorage(plan.cash, m_prices.owned_storage_per_tb, m_scenario);
}

void OptionMoney::cloudSide(OptionPlan &plan) const
{
    addStaff(plan.cash, m_scenario.cloud_staff_fte, m_scenario);
    addCloudServices(plan.cash, m_prices.cloud_storage_per_gb_month, m_prices.egress_per_gb,
                     m_scenario);
}

void OptionMoney::fineTuning(OptionPlan &plan, const FineTunePlan &fine_tune,
                             FineTunePlan::Where where) const
{
    const int months = m_demand.months();
    CashFlow cash(months);
    const FineTuneCell &cell =
        where == FineTunePlan::Where::rented ? fine_tune.rented : fine_tune.chosen;
    const double hours = cell.hours_per_run * fine_tune.runs_per_month;
    switch (where) {
    case FineTunePlan::Where::nowhere:
        return;
    case FineTunePlan::Where::idleHours: {
        const MachinePower power = machinePower(*cell.server);
        const KilowattHours energy = Watts(power.working_w - power.idle_w) * Hours(hours);
        for (int month = 0; month < months; ++month)
            cash.add(CostItem::power, month,
                     Money(energy.value() * m_scenario.pue * m_scenario.electricity_cny_per_kwh));
        plan.useful_gpu_hours += hours * cell.cards * months;
        break;
    }
    case FineTunePlan::Where::rented: {
        const Money per_hour(cell.price_per_hour_cny);
        for (int month = 0; month < months; ++month)
            cash.add(CostItem::cloudFineTuning, month,
                     rent(per_hour, Hours(hours), Commitment::onDemand, month, m_scenario));
        break;
    }
    case FineTunePlan::Where::bought: {
        const std::vector<int> machines(static_cast<std::size_t>(months), 1);
        const std::vector<double> busy(machines.size(), std::min(1.0, hours / kHoursPerMonth));
        const Price &price = bookPrice(*cell.server);
        Ownership ownership;
        ownership.machine_price = inYuan(price.amount, price.currency, m_scenario);
        ownership.cards_per_machine = cell.cards;
        ownership.power = machinePower(*cell.server);
        ownership.machines = machines;
        ownership.busy = busy;
        addOwnership(cash, ownership, m_scenario);
        break;
    }
    }
    plan.cash.add(cash);
    plan.fine_tuning_cny = cash.total().value();
}

void OptionMoney::pretraining(OptionPlan &plan, const PretrainPlan &pretrain) const
{
    if (!pretrain.wanted)
        return;
    const int months = m_demand.months();
    CashFlow cash(months);
    const bool stay_home = m_scenario.residency == DataResidency::onPremises;
    const auto &options = stay_home ? pretrain.bought : pretrain.rented;
    if (options.empty())
        return;
    const PretrainOption &run = options.front();
    const int run_months =
        std::clamp(static_cast<int>(std::ceil(run.days / kDaysPerMonth)), 1, months);
    if (stay_home) {
        const std::vector<int> machines(static_cast<std::size_t>(months), run.machines);
        std::vector<double> busy(machines.size(), 0.0);
        const double share = std::min(1.0, run.days / (run_months * kDaysPerMonth));
        std::fill_n(busy.begin(), run_months, share * run.machines);
        const Price &price = bookPrice(*run.server);
        Ownership ownership;
        ownership.machine_price = inYuan(price.amount, price.currency, m_scenario);
        ownership.cards_per_machine = run.server->accelerator_count;
        ownership.power = machinePower(*run.server);
        ownership.machines = machines;
        ownership.busy = busy;
        addOwnership(cash, ownership, m_scenario);
    } else {
        for (int month = 0; month < run_months; ++month)
            cash.add(CostItem::cloudPretraining, month, Money(run.cost_cny / run_months));
    }
    plan.cash.add(cash);
    plan.pretraining_cny = cash.total().value();
}

void OptionMoney::finish(OptionPlan &plan) const
{
    plan.total_cny = plan.cash.total().value();
    plan.present_value_cny = plan.cash.presentValue(m_scenario.discount_rate).value();
    plan.utilization =
        plan.available_gpu_hours > 0 ? plan.useful_gpu_hours / plan.available_gpu_hours : 0.0;
    const double million_tokens =
        m_demand.totalRequests() * (m_demand.input_tokens + m_demand.output_tokens) / 1e6;
    const double serving = plan.total_cny - plan.fine_tuning_cny - plan.pretraining_cny;
    plan.cny_per_million_tokens = million_tokens > 0 ? serving / million_tokens : 0.0;
}

} // namespace reckoner
