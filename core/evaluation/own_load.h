// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/catalog/catalog.h"
#include "core/demand/request_log.h"
#include "core/scenario/scenario.h"

namespace reckoner {

/// The scenario with the load of the client's own log: the shape of its week, its mean lengths and
/// their spread, as
/// many users as make its busiest hour at about the scenario's requests per user, and how far its
/// busiest five minutes rise above that hour. Values are held within what the fields accept.
/// Errors: a log of less than an hour.
[[nodiscard]] Expected<Scenario> withOwnLoad(Scenario scenario, const RequestLog &log);

/// The scenario with the lengths, their spread and the bursts of a measured week of the catalog.
/// Precondition: profile.measured().
[[nodiscard]] Scenario withLengthsOf(Scenario scenario, const LoadProfile &profile);

/// The week that the scenario names: the client's own, or one of the catalog's; empty when there is
/// none of that name.
[[nodiscard]] std::optional<LoadProfile> weekOf(const Scenario &scenario, const Catalog &catalog);

} // namespace reckoner
