// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace reckoner::ui {

/// Makes the text of a PDF by Qt what was written. Qt notes for each glyph the lowest character
/// that has it, which for many Chinese characters is the radical of the same shape (⽰ for 示) and
/// for the space is the tab: such text is neither found nor copied rightly. The size stays the
/// same.
void repairText(QByteArray &pdf);

} // namespace reckoner::ui
