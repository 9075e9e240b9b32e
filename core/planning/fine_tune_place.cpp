// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/fine_tune_place.h"

#include <algorithm>
#include <limits>

#include "core/economics/price.h"
#include "core/planning/serving_cost.h"

namespace reckoner {

namespace {

using Where = FineTunePlan::Where;

} // namespace

FineTunePlace FineTunePlaces::withOwned(const ServingCandidate &owned, int machines) const
{
    if (!m_fine_tune.wanted)
        return {};
    const bool cloud = m_scenario.residency != DataResidency::onPremises &&
                       m_scenario.training_place != TrainingPlace::home &&
                       m_fine_tune.rented.instance;
    if (cloud && m_scenario.training_place == TrainingPlace::cloud)
        return {Where::rented, m_fine_tune.rented};
    const auto same_machine = [&](const FineTuneCell &cell) {
        return cell.server == owned.server && cell.fits && cell.method == m_fine_tune.method;
    };
    const auto mine = std::ranges::find_if(m_fine_tune.cells, same_machine);
    if (mine != m_fine_tune.cells.end()) {
        const std::vector<double> busy = busyMachines(m_demand, owned.requests_per_s, {machines});
        const double idle_hours = (machines - busy.front()) * kHoursPerMonth;
        if (mine->hours_per_run * m_fine_tune.runs_per_month <= idle_hours * kUsableIdleShare)
            return {Where::idleHours, *mine};
    }
    return cloud ? FineTunePlace{Where::rented, m_fine_tune.rented} : bought();
}

FineTunePlace FineTunePlaces::withoutOwned() const
{
    if (!m_fine_tune.wanted)
        return {};
    if (m_scenario.training_place == TrainingPlace::home)
        return bought();
    return m_fine_tune.rented.instance ? FineTunePlace{Where::rented, m_fine_tune.rented}
                                       : FineTunePlace{};
}

FineTunePlace FineTunePlaces::bought() const
{
    FineTunePlace place;
    double cheapest = std::numeric_limits<double>::infinity();
    for (const FineTuneCell &cell : m_fine_tune.cells) {
        const bool able = cell.server && cell.fits && cell.method == m_fine_tune.method &&
                          bookPrice(*cell.server).known();
        if (!able)
            continue;
        const Price &price = bookPrice(*cell.server);
        const double cost = inYuan(price.amount, price.currency, m_scenario).value();
        const bool in_time = cell.hours_per_run * m_fine_tune.runs_per_month <= kHoursPerMonth;
        if (in_time && cost < cheapest) {
            cheapest = cost;
            place = {Where::bought, cell};
        }
    }
    return place;
}

} // namespace reckoner
