// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>

#include "ui/theme/style.h"
#include "ui/theme/stylesheet.h"

namespace reckoner::ui {

namespace {

const Theme *g_current = nullptr;

bool desktopIsDark()
{
    static const bool dark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark;
}

/// The bundled face has tabular figures; the others stand in for scripts it lacks. The CJK face is
/// named, because the bare fallback picks Japanese forms of shared characters.
QStringList families()
{
    static const QStringList list = [] {
        for (const char *file : {"regular", "semibold"})
            QFontDatabase::addApplicationFont(
                QStringLiteral(":/fonts/reckoner-sans-%1.otf").arg(QLatin1String(file)));
        QStringList wanted{QStringLiteral("Reckoner Sans"), QStringLiteral("Inter")};
        const QString system = QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
        wanted << QStringLiteral("Noto Sans CJK SC") << QStringLiteral("Source Han Sans SC")
               << QStringLiteral("Microsoft YaHei") << QStringLiteral("PingFang SC") << system;
        const QStringList present = QFontDatabase::families();
        QStringList found;
        for (const QString &family : wanted) {
            if (present.contains(family) && !found.contains(family))
                found << family;
        }
        const bool latin = found.contains(wanted[0]) || found.contains(wanted[1]);
        if (!latin)
            found.prepend(system);
        return found;
    }();
    return list;
}

QPalette qtPalette(const Palette &colors)
{
    QPalette out;
    out.setColor(QPalette::Window, colors.background);
    out.setColor(QPalette::WindowText, colors.text);
    out.setColor(QPalette::Base, colors.surface);
    out.setColor(QPalette::AlternateBase, colors.background);
    out.setColor(QPalette::Text, colors.text);
    out.setColor(QPalette::PlaceholderText, colors.muted);
    out.setColor(QPalette::Button, colors.surface);
    out.setColor(QPalette::ButtonText, colors.text);
    out.setColor(QPalette::BrightText, colors.bad);
    out.setColor(QPalette::ToolTipBase, colors.surface);
    out.setColor(QPalette::ToolTipText, colors.text);
    out.setColor(QPalette::Highlight, colors.accentSoft);
    out.setColor(QPalette::HighlightedText, colors.text);
    out.setColor(QPalette::Link, colors.accent);
    out.setColor(QPalette::LinkVisited, colors.accent);
    out.setColor(QPalette::Light, colors.surface);
    out.setColor(QPalette::Midlight, colors.hover);
    out.setColor(QPalette::Mid, colors.line);
    out.setColor(QPalette::Dark, colors.line);
    out.setColor(QPalette::Shadow, colors.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        out.setColor(QPalette::Disabled, role, mixed(colors.surface, colors.muted, 0.7));
    return out;
}

} // namespace

const Theme &Theme::light()
{
    static const Theme theme(lightPalette(), false);
    return theme;
}

const Theme &Theme::dark()
{
    static const Theme theme(darkPalette(), true);
    return theme;
}

const Theme &Theme::of(ThemeMode mode)
{
    const bool systemDark = desktopIsDark();
    if (mode == ThemeMode::system)
        return systemDark ? dark() : light();
    return mode == ThemeMode::dark ? dark() : light();
}

QFont Theme::font(TextRole role, TextWeight weight) const
{
    QFont font;
    font.setFamilies(families());
    font.setPixelSize(pixelSize(role));
    font.setWeight(weight == TextWeight::semibold ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

int pixelSize(TextRole role)
{
    switch (role) {
    case TextRole::axis:
        return 11;
    case TextRole::secondary:
        return 12;
    case TextRole::body:
        return 14;
    case TextRole::lead:
        return 16;
    case TextRole::headline:
        return 22;
    case TextRole::keyFigure:
        return 26;
    }
    return 14;
}

void applyTheme(QApplication &application, const Theme &theme)
{
    desktopIsDark();
    g_current = &theme;
    if (!qobject_cast<Style *>(application.style()) && application.styleSheet().isEmpty())
        QApplication::setStyle(new Style);
    QApplication::setPalette(qtPalette(theme.palette()));
    QApplication::setFont(theme.font(TextRole::body));
    application.setStyleSheet(styleSheet(theme));
}

const Theme &currentTheme()
{
    return g_current ? *g_current : Theme::light();
}

} // namespace reckoner::ui
