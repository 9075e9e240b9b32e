// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include <QProxyStyle>

class QAbstractButton;

namespace reckoner::ui {

/// Fusion redrawn in the program's own hand: flat controls with one-pixel borders, a clear focus
/// ring and colours from the current theme.
class Style final : public QProxyStyle {
    Q_OBJECT

public:
    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                         SubControl subControl, const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
};

/// How much a button asks for attention. Secondary is what a button is unless told.
enum class ButtonVariant : std::uint8_t { secondary, primary, ghost };

void setVariant(QAbstractButton *button, ButtonVariant variant);
[[nodiscard]] ButtonVariant variantOf(const QWidget *widget);

/// Marks an input as holding a value that was not accepted: its border turns red.
void setInvalid(QWidget *input, bool invalid);
[[nodiscard]] bool isInvalid(const QWidget *widget);

} // namespace reckoner::ui
