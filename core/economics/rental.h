// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/records.h"
#include "core/economics/cost.h"
#include "core/scenario/scenario.h"

namespace reckoner {

/// Adds something paid to a cloud provider, with what the support plan takes on top.
void addToCloudBill(CashFlow &cash, CostItem item, int month, Money amount,
                    const Scenario &scenario);

/// Adds machine-hours rented on demand in each of the first `months`, with licences for their
/// cards. `item` says what they are for; the price follows the cloud's trend.
void addHourlyRent(CashFlow &cash, CostItem item, int months, Money price_per_hour,
                   Hours machine_hours_per_month, int cards, const Scenario &scenario);

/// Adds storage in the cloud and data leaving it, in every month.
void addCloudServices(CashFlow &cash, Money storage_per_gb_month, Money egress_per_gb,
                      const Scenario &scenario);

/// What one request costs through an API today.
[[nodiscard]] Money apiRequestCost(const ApiOffer &offer, double input_tokens, double output_tokens,
                                   const Scenario &scenario);

} // namespace reckoner
