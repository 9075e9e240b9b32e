// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/performance/latency.h"
#include "core/validation/subjects.h"

namespace reckoner {

/// The described set-up of a row about serving, ready for the physics.
struct ServingCase {
    enum class Load : std::uint8_t {
        closed,        ///< so many clients, each with one request at a time
        burst,         ///< so many requests at once, and no more
        open,          ///< at a rate, however long the queue grows
        disaggregated, ///< a closed loop over copies that prefill and copies that decode
    };
    ModelShape shape;
    Card card;
    Efficiency efficiency;
    ServingConfig config; ///< of one copy, at the batch that runs
    double copies = 1;    ///< independent copies on the row's cards
    double offered = 0;   ///< requests under way per copy; 0 = as many as the engine takes
    double slots = 0;     ///< sequences one copy runs at most
    Load load = Load::closed;
    double output_cv = 0; ///< of the answers of a burst
    /// One client sends a burst and reads its answers: it measures that client as well.
    bool one_client = false;
    Disaggregation split;
};

/// Reads a row's model, card, engine, parallelism, lengths and batch; what it does not state takes
/// the defaults of serving_case.cpp. Fails with the reason when the set-up is not one we model.
[[nodiscard]] Expected<ServingCase> servingCase(const CsvRow &row, const Catalog &catalog,
                                                std::string_view gpu_column,
                                                std::string_view batch_column);

/// The case under its load; throughput is of all copies.
[[nodiscard]] LoadPoint loadOf(const ServingCase &c);

} // namespace reckoner
