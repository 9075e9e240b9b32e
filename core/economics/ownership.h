// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "core/catalog/records.h"
#include "core/economics/cost.h"
#include "core/scenario/scenario.h"

namespace reckoner {

/// Electrical power of one machine, in watts at the plug of the machine.
struct MachinePower {
    double idle_w = 0;
    double working_w = 0; ///< under the load it is bought for
    double rated_w = 0;   ///< what the room must provide
};

/// From the data sheet; where it gives only the maximum, working is 78 % and idle 24 % of it: the
/// medians over the catalog's servers that print all three (DGX A100, DGX H100, DGX B200).
[[nodiscard]] MachinePower machinePower(const Server &server);

/// Machines of one kind that are bought as they are needed.
struct Ownership {
    Money machine_price;
    int cards_per_machine = 1;
    MachinePower power;
    std::span<const int> machines; ///< owned in each month; never falls
    std::span<const double> busy;  ///< machines' worth of work in each month, 0..machines
    /// What the power of work costs in each month, CNY per kWh; empty = the mean of all hours.
    std::span<const double> work_price{};
};

/// Adds purchase (each machine in the month it is first owned, at the price of then), cluster
/// network once there is more than one, spares, installation, VAT unless recovered, the fit-out of
/// an own room, financing, insurance, maintenance after the warranty, power, licences, room; resale
/// (see marketShare) and decommissioning at the end. Conditions are the scenario's.
void addOwnership(CashFlow &cash, const Ownership &ownership, const Scenario &scenario);

/// Adds the contract with a vendor for owned machines, and the administrators who look after them.
void addOwnersSide(CashFlow &cash, const Scenario &scenario);

/// Adds engineers of `fte` and the people who prepare data, in every month.
void addStaff(CashFlow &cash, double fte, const Scenario &scenario);

/// Adds storage bought in the first month at `price_per_tb`, with its installation and tax.
void addOwnedStorage(CashFlow &cash, Money price_per_tb, const Scenario &scenario);

} // namespace reckoner
