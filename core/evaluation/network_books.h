// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/option_books.h"

namespace reckoner {

/// Writes what the cluster for pre-training is worth on each network into the ledger.
void keepNetworks(Books &books);

} // namespace reckoner
