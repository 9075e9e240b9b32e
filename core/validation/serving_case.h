// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/performance/serving.h"
#include "core/validation/subjects.h"

namespace reckoner {

/// The described set-up of a row about serving, ready for the physics.
struct ServingCase {
    ModelShape shape;
    Card card;
    Efficiency efficiency;
    ServingConfig config;
    double copies = 1;  ///< independent copies on the row's cards
    double offered = 0; ///< concurrent requests per copy; 0 = as many as the engine takes
    bool open_loop = false;
};

/// Reads a row's model, card, engine, parallelism, lengths and batch; what it does not state takes
/// the defaults of predict_serving.cpp. Fails with the reason when the set-up is not one we model.
[[nodiscard]] Expected<ServingCase> servingCase(const CsvRow &row, const Catalog &catalog,
                                                std::string_view gpu_column,
                                                std::string_view batch_column);

/// Mean time to first token of a closed loop, queueing for a slot included.
[[nodiscard]] double timeToFirstToken(const ServingCase &c, const ServingPoint &point);

} // namespace reckoner
