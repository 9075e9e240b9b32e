// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace reckoner::ui {

/// The look: every text can be read on its ground in both themes.
class ThemeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textsStandOutFromTheirGround_data();
    void textsStandOutFromTheirGround();
    void chartColoursStandOutFromTheCard();
    void typeScaleHasTheSizesOfTheDesign();
    void chineseFaceIsNamed();
    void everyIconDrawsSomething();
};

void ThemeTest::textsStandOutFromTheirGround_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void ThemeTest::textsStandOutFromTheirGround()
{
    QFETCH(bool, dark);
    const Palette &colors = dark ? darkPalette() : lightPalette();
    const std::tuple<const char *, QColor, QColor> pairs[] = {
        {"text on background", colors.text, colors.background},
        {"text on surface", colors.text, colors.surface},
        {"text on hover", colors.text, colors.hover},
        {"text on accent soft", colors.text, colors.accentSoft},
        {"muted on background", colors.muted, colors.background},
        {"muted on surface", colors.muted, colors.surface},
        {"muted on hover", colors.muted, colors.hover},
        {"muted on accent soft", colors.muted, colors.accentSoft},
        {"accent on surface", colors.accent, colors.surface},
        {"accent on background", colors.accent, colors.background},
        {"accent on soft", colors.accent, colors.accentSoft},
        {"on accent", colors.onAccent, colors.accent},
        {"on accent, hovered", colors.onAccent, colors.accentHover},
        {"good on surface", colors.good, colors.surface},
        {"good on soft", colors.good, colors.goodSoft},
        {"warning on surface", colors.warning, colors.surface},
        {"warning on soft", colors.warning, colors.warningSoft},
        {"bad on surface", colors.bad, colors.surface},
        {"bad on background", colors.bad, colors.background},
        {"bad on soft", colors.bad, colors.badSoft},
        {"check mark", colors.surface, colors.good},
    };
    for (const auto &[name, text, ground] : pairs)
        QVERIFY2(contrast(text, ground) >= 4.5, name);
}

void ThemeTest::chartColoursStandOutFromTheCard()
{
    for (const Palette *colors : {&lightPalette(), &darkPalette()}) {
        for (const QColor &color : colors->category)
            QVERIFY2(contrast(color, colors->surface) >= 2.5, qPrintable(color.name()));
        for (const QColor &color : colors->option)
            QVERIFY2(contrast(color, colors->surface) >= 3.0, qPrintable(color.name()));
    }
}

void ThemeTest::typeScaleHasTheSizesOfTheDesign()
{
    const int sizes[] = {11, 12, 14, 16, 22, 26};
    for (int role = 0; role < 6; ++role)
        QCOMPARE(Theme::light().font(static_cast<TextRole>(role)).pixelSize(), sizes[role]);
}

void ThemeTest::chineseFaceIsNamed()
{
    const QStringList families = Theme::light().font(TextRole::body).families();
    QCOMPARE(families.first(), QStringLiteral("Reckoner Sans"));
    const QFontMetrics metrics(Theme::light().font(TextRole::body));
    QCOMPARE(metrics.horizontalAdvance(QStringLiteral("1111")),
             metrics.horizontalAdvance(QStringLiteral("0000")));
}

void ThemeTest::everyIconDrawsSomething()
{
    for (int i = 0; i <= static_cast<int>(Icon::play); ++i) {
        const QImage image = icon(static_cast<Icon>(i), Qt::black).pixmap(QSize(32, 32)).toImage();
        bool drawn = false;
        for (int y = 0; y < image.height() && !drawn; ++y) {
            for (int x = 0; x < image.width() && !drawn; ++x)
                drawn = qAlpha(image.pixel(x, y)) > 100;
        }
        QVERIFY2(drawn, qPrintable(QString::number(i)));
    }
}

} // namespace reckoner::ui

QTEST_MAIN(reckoner::ui::ThemeTest)
#include "theme_test.moc"
