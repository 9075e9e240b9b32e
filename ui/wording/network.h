// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "ui/format/formatter.h"

namespace reckoner::ui {

/// "InfiniBand", "Ethernet, same ports", "100 GbE a card", "25 GbE a machine"
[[nodiscard]] QString networkName(ClusterNetwork network, const Formatter &formatter);

/// Whether a fast network is worth its price for this cluster, and what is lost without, in a
/// sentence or two.
[[nodiscard]] QString networkSentence(const NetworkComparison &comparison,
                                      const Formatter &formatter);

/// What the source article says of it, beside the figures of this cluster and the verdicts.
[[nodiscard]] QString networkClaims(const NetworkComparison &comparison, const Catalog &catalog,
                                    const Formatter &formatter);

} // namespace reckoner::ui
