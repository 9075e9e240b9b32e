// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explanation/ledger.h"
#include "ui/widgets/keyfigure.h"

namespace reckoner::ui {

/// Shows a figure of the ledger with the way to its explanation, or a dash when it was not worked
/// out.
void showFigure(KeyFigure *figure, const Ledger &ledger, const FigureSpec &spec, Scope scope,
                const Formatter &formatter);

/// A dash: there is nothing to show.
void showNoFigure(KeyFigure *figure);

} // namespace reckoner::ui
