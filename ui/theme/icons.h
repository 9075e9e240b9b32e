// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include <QColor>
#include <QIcon>

class QPainter;

namespace reckoner::ui {

/// The program's own line icons, one SVG each in resources/icons, drawn in any colour.
enum class Icon : std::uint8_t {
    check,
    chevronDown,
    chevronLeft,
    chevronRight,
    warning,
    error,
    info,
    question,
    undo,
    redo,
    sun,
    moon,
    reset,
    search,
    close,
    plus,
    more,
    star,
    copy,
    archive,
    exportFile,
    pin,
    play,
};

/// Sharp at every scale and in print: vector all the way.
void drawIcon(QPainter &painter, const QRectF &rect, Icon icon, const QColor &color);

/// For buttons and menus; disabled states are muted.
[[nodiscard]] QIcon icon(Icon icon, const QColor &color);

} // namespace reckoner::ui
