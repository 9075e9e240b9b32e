// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include <QFont>

#include "ui/theme/palette.h"

class QApplication;

namespace reckoner::ui {

/// The type scale: 11, 12, 14, 16, 22 and 26 pixels.
enum class TextRole : std::uint8_t { axis, secondary, body, lead, headline, keyFigure };
enum class TextWeight : std::uint8_t { regular, semibold };

/// What the person asked for; `system` follows the desktop.
enum class ThemeMode : std::uint8_t { system, light, dark };

/// Distances of the 8-pixel rhythm.
namespace space {
inline constexpr int kTight = 4;  ///< inside controls
inline constexpr int kOne = 8;    ///< between related things
inline constexpr int kCard = 16;  ///< inside cards
inline constexpr int kBlock = 24; ///< between blocks
inline constexpr int kRadius = 10;
inline constexpr int kControlRadius = 6;
inline constexpr int kControlHeight = 34;
} // namespace space

/// One look of the program: colours and type. Two exist for the whole run of the program, so a
/// reference to one never dangles.
class Theme final {
public:
    [[nodiscard]] static const Theme &light();
    [[nodiscard]] static const Theme &dark();

    /// Follows the desktop by the lightness of its palette, because Qt 6.4 does not tell its
    /// colour scheme. The desktop's palette is remembered before the first theme replaces it.
    [[nodiscard]] static const Theme &of(ThemeMode mode);

    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] const Palette &palette() const { return m_palette; }

    /// The program's face at that size, with Chinese glyph forms named explicitly.
    [[nodiscard]] QFont font(TextRole role, TextWeight weight = TextWeight::regular) const;

private:
    Theme(const Palette &palette, bool dark) : m_palette(palette), m_dark(dark) {}

    const Palette &m_palette;
    bool m_dark;
};

/// Size of a role in pixels.
[[nodiscard]] int pixelSize(TextRole role);

/// Dresses the whole program: style, palette, font and style sheet. May be called again at any
/// time; open widgets follow.
void applyTheme(QApplication &application, const Theme &theme);

/// The theme applied last (light before the first call), for style and custom-painted widgets.
[[nodiscard]] const Theme &currentTheme();

} // namespace reckoner::ui
