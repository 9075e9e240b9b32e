// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <span>
#include <string_view>

#include "core/evaluation/evaluation.h"

namespace reckoner {

/// Unit of an electricity price.
[[nodiscard]] constexpr Unit perKwh(Currency currency)
{
    return currency == Currency::usd ? Unit::usdPerKwh : Unit::cnyPerKwh;
}

/// The ledger being written, and the entries that several pages of it refer to.
struct Books {
    Books(const Scenario &the_scenario, Evaluation &the_evaluation)
        : scenario(the_scenario), evaluation(the_evaluation)
    {
    }

    EntryIndex input(std::string_view key) { return evaluation.ledger.input(field(key), scenario); }
    /// What a kilowatt-hour costs at flat rate, as typed in or by the regional tariff.
    EntryIndex electricity();
    /// The tariff of a region whose prices count; null when prices are typed in.
    [[nodiscard]] const ElectricityTariff *regionalTariff() const;
    EntryIndex fact(std::string_view record, const char *label, const Fact &fact, Unit unit);
    EntryIndex figure(const FigureSpec &spec, double value,
                      std::initializer_list<EntryIndex> operands, Scope scope = Scope::none)
    {
        return evaluation.ledger.figure(spec, value, operands, scope);
    }
    EntryIndex figure(const FigureSpec &spec, double value, std::span<const EntryIndex> operands,
                      Scope scope = Scope::none)
    {
        return evaluation.ledger.figure(spec, value, operands, scope);
    }

    const Scenario &scenario;
    Evaluation &evaluation;
    EntryIndex hour = 0;
    EntryIndex peak = 0;
    EntryIndex mean = 0;
    EntryIndex requests = 0;
    EntryIndex tokens = 0;
};

/// What was written about the copy of the model that an option runs.
struct ReplicaEntries {
    Scope scope = Scope::none;
    EntryIndex machine_cards = 0;
    EntryIndex weights = 0;
    EntryIndex kv_per_thousand_tokens = 0;
    EntryIndex runtime = 0;
    EntryIndex memory_capacity = 0;
    EntryIndex tpot = 0;
    EntryIndex ttft = 0;
    EntryIndex machine_qps = 0;
};

/// What was written about the machines of one kind that an option owns or rents.
struct MachineEntries {
    EntryIndex machine_qps = 0;
    EntryIndex price = 0;
};

/// What was written about how much of the time machines work.
struct UseEntries {
    EntryIndex utilization = 0;
    EntryIndex gpu_hours_paid = 0;
};

/// Writes what users of a machine see and what it draws.
void keepMachineService(Books &books, const ServiceLevel &service, const ReplicaEntries &replica,
                        const UseEntries &use, Scope scope);
/// Writes what a token read and one written cost; `serving` is the entry of all costs of serving.
void keepTokenCosts(Books &books, const ServiceLevel &service, EntryIndex serving, Scope scope);

/// Writes every cost line of one option with what it was computed from, its totals and its unit
/// costs. `machines`, `utilization` and `useful` (GPU-hours) are entries of the same option.
void keepCosts(Books &books, const OptionPlan &option, const MachineEntries &owned,
               const MachineEntries &rented, EntryIndex machines, EntryIndex utilization,
               EntryIndex useful);

/// Writes the machines, the utilization and every cost line of one option.
void keepOption(Books &books, const OptionPlan &option);

} // namespace reckoner
