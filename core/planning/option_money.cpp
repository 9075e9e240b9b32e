// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/option_money.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/economics/financing.h"
#include "core/economics/ownership.h"
#include "core/economics/price.h"
#include "core/economics/price_trend.h"
#include "core/economics/rental.h"
#include "core/economics/tariff.h"
#include "core/planning/serving_cost.h"

namespace reckoner {

namespace {

constexpr const char *kOwnedStorage = "nvme-tlc";
constexpr const char *kCloudStorage = "storage-alibaba-cloud-oss-standard-lrs";
constexpr const char *kEgress = "egress-alibaba-cloud-oss-public-egress";
constexpr double kDaysPerMonth = kHoursPerMonth / 24.0;

tl::unexpected<Error> missing(const char *file, const char *id)
{
    return failure({Error::Code::notFound, file, id,
                    RECKONER_SENTENCE("Error", "the catalog lacks this price")});
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
    const double busy_months = addOwnedServing(plan.cash, owned, m_demand, machines, m_scenario);
    plan.owned_machines = machines;
    plan.owned_machines_first = machines.front();
    plan.owned_machines_last = machines.back();
    const double machine_months = std::accumulate(machines.begin(), machines.end(), 0.0);
    plan.available_gpu_hours += machine_months * owned.cards * kHoursPerMonth;
    plan.useful_gpu_hours += busy_months * owned.cards * kHoursPerMonth;
}

void OptionMoney::rentedServing(OptionPlan &plan, const OwnedPart &owned) const
{
    const ServingCandidate &rented = *plan.rented;
    plan.commitment = plan.rented_serving.mainTerms(plan.rental_terms);
    addRent(plan.cash, plan.rented_serving, plan.rental_terms);
    for (int month = 0; month < m_demand.months(); ++month) {
        const auto at = static_cast<std::size_t>(month);
        plan.available_gpu_hours += plan.rented_serving.hoursPaid(at) * rented.cards;
        plan.useful_gpu_hours += meanAbove(m_demand, month, owned.requestsPerSecond(month)) /
                                 rented.requests_per_s * rented.cards * kHoursPerMonth;
        plan.rented_machines_peak =
            std::max(plan.rented_machines_peak, plan.rented_serving.months[at].machines);
    }
}

void OptionMoney::apiServing(OptionPlan &plan) const
{
    const Money request =
        apiRequestCost(*plan.api, m_demand.input_tokens, m_demand.output_tokens, m_scenario);
    const PriceTrend trend(m_scenario.api_price_change_per_year, m_demand.months());
    for (int month = 0; month < m_demand.months(); ++month)
        plan.cash.add(CostItem::apiTokens, month,
                      request * (m_demand.requestsInMonth(month) * trend.at(month)));
}

void OptionMoney::ownedSide(OptionPlan &plan) const
{
    addStaff(plan.cash, m_scenario.staff_fte, m_scenario);
    addOwnersSide(plan.cash, m_scenario);
    addOwnedStorage(plan.cash, m_prices.owned_storage_per_tb, m_scenario);
}

void OptionMoney::cloudSide(OptionPlan &plan) const
{
    addStaff(plan.cash, m_scenario.cloud_staff_fte, m_scenario);
    addCloudServices(plan.cash, m_prices.cloud_storage_per_gb_month, m_prices.egress_per_gb,
                     m_scenario);
}

void OptionMoney::fineTuning(OptionPlan &plan, double runs_per_month) const
{
    using Where = FineTunePlan::Where;
    const int months = m_demand.months();
    CashFlow cash(months);
    const FineTuneCell &cell = plan.fine_tuning_cell;
    const double hours = cell.hours_per_run * runs_per_month;
    switch (plan.fine_tuning_where) {
    case Where::nowhere:
        return;
    case Where::idleHours: {
        const MachinePower power = machinePower(*cell.server);
        const KilowattHours energy = Watts(power.working_w - power.idle_w) * Hours(hours);
        const TariffCalendar tariff(m_scenario, months);
        for (int month = 0; month < months; ++month)
            cash.add(CostItem::power, month,
                     Money(energy.value() * m_scenario.pue * tariff.mean(month)));
        plan.useful_gpu_hours += hours * cell.cards * months;
        break;
    }
    case Where::rented: {
        addHourlyRent(cash, CostItem::cloudFineTuning, months, Money(cell.price_per_hour_cny),
                      Hours(hours), cell.cards, m_scenario);
        break;
    }
    case Where::bought: {
        const std::vector<int> machines(static_cast<std::size_t>(months), 1);
        const std::vector<double> busy(machines.size(), std::min(1.0, hours / kHoursPerMonth));
        own(cash, *cell.server, cell.cards, machines, busy);
        break;
    }
    }
    plan.cash.add(cash);
    plan.fine_tuning_cny = afterTax(cash.total().value());
    plan.cny_per_fine_tuning_run = plan.fine_tuning_cny / (runs_per_month * months);
}

void OptionMoney::own(CashFlow &cash, const Server &server, int cards,
                      const std::vector<int> &machines, const std::vector<double> &busy) const
{
    const Price &price = bookPrice(server);
    Ownership ownership;
    ownership.machine_price = inYuan(price.amount, price.currency, m_scenario);
    ownership.cards_per_machine = cards;
    ownership.power = machinePower(server);
    ownership.machines = machines;
    ownership.busy = busy;
    addOwnership(cash, ownership, m_scenario);
}

// Over the horizon every cost is deducted, so that tax saves its rate of any part of the total.
double OptionMoney::afterTax(double cny) const
{
    return m_scenario.tax_shield ? cny * (1.0 - m_scenario.income_tax_rate) : cny;
}

void OptionMoney::pretraining(OptionPlan &plan, const PretrainPlan &pretrain) const
{
    if (!pretrain.wanted)
        return;
    const int months = m_demand.months();
    CashFlow cash(months);
    const bool stay_home = m_scenario.residency == DataResidency::onPremises ||
                           m_scenario.training_place == TrainingPlace::home;
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
        own(cash, *run.server, run.server->accelerator_count, machines, busy);
    } else {
        addHourlyRent(cash, CostItem::cloudPretraining, run_months,
                      Money(run.cost_cny / run.gpu_hours * run.instance->accelerator_count),
                      Hours(run.gpu_hours / run.instance->accelerator_count / run_months),
                      run.instance->accelerator_count, m_scenario);
    }
    plan.cash.add(cash);
    plan.pretraining_cny = afterTax(cash.total().value());
}

void OptionMoney::finish(OptionPlan &plan) const
{
    addIncomeTax(plan.cash, m_scenario);
    plan.total_cny = plan.cash.total().value();
    plan.present_value_cny = plan.cash.presentValue(m_scenario.discount_rate).value();
    plan.book_value_cny = bookValueAtEnd(plan.cash, m_scenario).value();
    plan.utilization =
        plan.available_gpu_hours > 0 ? plan.useful_gpu_hours / plan.available_gpu_hours : 0.0;
    const double serving = plan.total_cny - plan.fine_tuning_cny - plan.pretraining_cny;
    const auto over = [](double cost, double count) { return count > 0 ? cost / count : 0.0; };
    plan.cny_per_million_tokens = over(
        serving, m_demand.totalRequests() * (m_demand.input_tokens + m_demand.output_tokens) / 1e6);
    const bool shared = plan.fine_tuning_where == FineTunePlan::Where::idleHours;
    plan.cny_per_useful_gpu_hour =
        over(serving + (shared ? plan.fine_tuning_cny : 0.0), plan.useful_gpu_hours);
    plan.cny_per_user_month = over(serving, m_scenario.peak_users * sum(m_demand.growth));
}

} // namespace reckoner
