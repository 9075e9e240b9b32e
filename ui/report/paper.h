// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMarginsF>
#include <QRectF>
#include <QSizeF>

#include "ui/theme/theme.h"

/// The sheet on which a proposal is laid out: A4 in pixels of 1/96 inch, so that the type scale and
/// the 8-pixel rhythm of the window hold in print.
namespace reckoner::ui::paper {

inline constexpr double kWidth = 794.0;
inline constexpr double kHeight = 1123.0;
inline constexpr double kMargin = 8.0 * space::kOne;
inline constexpr double kHeader = 4.0 * space::kBlock;               ///< edge to first line
inline constexpr double kFooter = 3.0 * space::kBlock + space::kOne; ///< last line to edge
inline constexpr double kColumn = kWidth - 2.0 * kMargin;
inline constexpr double kCoverTitle = 34.0; ///< type size
inline constexpr double kGutter = space::kBlock;

[[nodiscard]] inline QRectF body()
{
    return {kMargin, kHeader, kColumn, kHeight - kHeader - kFooter};
}

} // namespace reckoner::ui::paper
