// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace reckoner::ui {

/// Keeps the mouse wheel from changing an input that does not have the focus: the page scrolls
/// instead.
void guardWheel(QWidget *input);

} // namespace reckoner::ui
