// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/palette.h"

#include <algorithm>
#include <cmath>

namespace reckoner::ui {

const Palette &lightPalette()
{
    static const Palette palette{
        .background = QColor(0xF5F7FA),
        .surface = QColor(0xFFFFFF),
        .line = QColor(0xDCE2E9),
        .track = QColor(0xDCE2E9),
        .hover = QColor(0xF0F3F7),
        .text = QColor(0x1B2430),
        .muted = QColor(0x5A6675),
        .accent = QColor(0x1F5FBF),
        .accentSoft = QColor(0xE7EFFB),
        .accentHover = QColor(0x184E9F),
        .onAccent = QColor(0xFFFFFF),
        .good = QColor(0x1A7045),
        .goodSoft = QColor(0xE3F3EA),
        .warning = QColor(0x9A5300),
        .warningSoft = QColor(0xFBEFDD),
        .bad = QColor(0xB3261E),
        .badSoft = QColor(0xFCEBEA),
        .category = {QColor(0x2F6DB5), QColor(0xE08A1E), QColor(0x3A9B7A), QColor(0x8A5FB0),
                     QColor(0x7A8796)},
        .option = {QColor(0x2F6DB5), QColor(0xD1603D), QColor(0x2A9D8F), QColor(0x8A5FB0)},
    };
    return palette;
}

const Palette &darkPalette()
{
    static const Palette palette{
        .background = QColor(0x12161C),
        .surface = QColor(0x1A2029),
        .line = QColor(0x2D3744),
        .track = QColor(0x2D3744),
        .hover = QColor(0x222A35),
        .text = QColor(0xE6EBF2),
        .muted = QColor(0x9AA7B7),
        .accent = QColor(0x7AAEFF),
        .accentSoft = QColor(0x1E2C44),
        .accentHover = QColor(0x9CC3FF),
        .onAccent = QColor(0x12161C),
        .good = QColor(0x5CC792),
        .goodSoft = QColor(0x173327),
        .warning = QColor(0xF0B25B),
        .warningSoft = QColor(0x3A2B14),
        .bad = QColor(0xFF8A80),
        .badSoft = QColor(0x3A1F1F),
        .category = {QColor(0x6FA5E8), QColor(0xF2A94C), QColor(0x62C3A0), QColor(0xB592DA),
                     QColor(0x95A2B2)},
        .option = {QColor(0x6FA5E8), QColor(0xF08A66), QColor(0x57C7B8), QColor(0xB592DA)},
    };
    return palette;
}

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

QColor mixed(const QColor &under, const QColor &over, double opacity)
{
    const auto mix = [opacity](int from, int to) {
        return static_cast<int>(std::lround(from + (to - from) * opacity));
    };
    return QColor(mix(under.red(), over.red()), mix(under.green(), over.green()),
                  mix(under.blue(), over.blue()));
}

} // namespace reckoner::ui
