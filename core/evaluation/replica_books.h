// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/option_books.h"

namespace reckoner {

/// Writes down the copy of the model that stands on a machine: its memory, its speed, and what the
/// machine carries.
ReplicaEntries keepReplica(Books &books, const ServingCandidate &candidate, Scope scope);

} // namespace reckoner
