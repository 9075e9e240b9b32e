// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demand/request_log.h"
#include "core/planning/serving_search.h"
#include "core/planning/week_sizing.h"

namespace reckoner {

/// Sizes a client's own log: the replicas that each of its five-minute bins needs, with the lengths
/// of the requests in that bin, on the card, width and layout of what stands on `machine`. Where
/// the scenario wants a spare, a machine's replicas are added to the peak; own machines leave room
/// for maintenance, rented ones lose what the scenario says is lost. Error: the engine or the
/// card lacks a figure that the physics needs.
[[nodiscard]] Expected<WeekSizing> sizeLog(const Scenario &scenario, const LanguageModel &model,
                                           const Engine &engine, const ServingCandidate &machine,
                                           const RequestLog &log);

} // namespace reckoner
