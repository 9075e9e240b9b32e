// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QColor>

namespace reckoner::ui {

/// The colours of one theme by what they mean. Nothing outside ui/theme names a colour by value.
struct Palette {
    QColor background; ///< the window behind cards
    QColor surface;    ///< cards, inputs, navigation
    QColor line;       ///< borders and rules
    QColor track;      ///< grooves, empty capacity
    QColor hover;      ///< a surface under the pointer
    QColor text;
    QColor muted;
    QColor accent; ///< what can be acted on, and "you are here"
    QColor accentSoft;
    QColor accentHover;
    QColor onAccent; ///< text on accent
    QColor good;
    QColor goodSoft;
    QColor warning;
    QColor warningSoft;
    QColor bad;
    QColor badSoft;
    std::array<QColor, 5> category; ///< hardware, power, people, software, room and network
    std::array<QColor, 4> option;   ///< own, cloud, hybrid, API: in the order of reckoner::Option
};

[[nodiscard]] const Palette &lightPalette();
[[nodiscard]] const Palette &darkPalette();

/// Contrast of two opaque colours as WCAG 2.1 defines it, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

/// `over` painted at `opacity` on `under`.
[[nodiscard]] QColor mixed(const QColor &under, const QColor &over, double opacity);

} // namespace reckoner::ui
