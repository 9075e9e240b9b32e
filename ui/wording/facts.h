// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "ui/format/formatter.h"

namespace reckoner::ui {

/// A table of the catalog as people call it: "servers" gives "Servers".
[[nodiscard]] QString factTableName(std::string_view table, const Formatter &formatter);

/// A figure of a record: "memory_gb" gives "Memory".
[[nodiscard]] QString factFigureName(std::string_view figure, const Formatter &formatter);

/// "USD/GPU-h", as the reader writes it; amounts stay in the currency of the catalog.
[[nodiscard]] QString factUnitName(std::string_view unit, const Formatter &formatter);

/// "read in the source", "from memory", "our assumption", "set by you"
[[nodiscard]] QString confidenceName(Confidence confidence, const Formatter &formatter);

/// "Business", "Prices and conditions" ...
[[nodiscard]] QString fieldGroupName(FieldGroup group, const Formatter &formatter);

} // namespace reckoner::ui
