// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QSlider>
#include <QStyleFactory>
#include <QVariant>

#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"

namespace reckoner::ui {

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        // The editor inside a combo box has no frame of its own.
        if (!widget || !qobject_cast<const QComboBox *>(widget->parentWidget()))
            paint::input(*option, *painter, widget);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paint::checkMark(*option, *painter);
        return;
    case PE_IndicatorRadioButton:
        paint::radioMark(*option, *painter);
        return;
    case PE_FrameFocusRect:
        if (!qobject_cast<const QAbstractItemView *>(widget))
            paint::focusRing(option->rect, *painter, 4.0);
        return;
    case PE_FrameDefaultButton:
        return;
    case PE_PanelButtonTool:
        paint::toolButton(*option, *painter, widget);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
        drawControl(CE_PushButtonBevel, option, painter, widget);
        drawControl(CE_PushButtonLabel, option, painter, widget);
        return;
    case CE_PushButtonBevel:
        paint::button(*option, *painter, widget);
        return;
    case CE_PushButtonLabel:
        if (const auto *source = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton label = *source;
            const Palette &colors = currentTheme().palette();
            if (variantOf(widget) == ButtonVariant::primary)
                label.palette.setColor(QPalette::Active, QPalette::ButtonText, colors.onAccent);
            if (variantOf(widget) == ButtonVariant::primary)
                label.palette.setColor(QPalette::Inactive, QPalette::ButtonText, colors.onAccent);
            QProxyStyle::drawControl(element, &label, painter, widget);
            return;
        }
        break;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            paint::progress(*bar, *painter);
        return;
    case CE_ProgressBarGroove:
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                               QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
            paint::comboBox(*combo, *painter, arrow, widget);
            return;
        }
    }
    if (control == CC_Slider || control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            if (control == CC_Slider)
                paint::slider(*slider, *painter,
                              subControlRect(control, option, SC_SliderHandle, widget));
            else
                paint::scrollBar(*slider, *painter,
                                 subControlRect(control, option, SC_ScrollBarSlider, widget));
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                            SubControl subControl, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (bar && (subControl == SC_ScrollBarAddLine || subControl == SC_ScrollBarSubLine))
            return {};
        if (bar && subControl == SC_ScrollBarGroove)
            return bar->rect;
        if (bar && subControl == SC_ScrollBarSlider) {
            const bool across = bar->orientation == Qt::Horizontal;
            const int length = across ? bar->rect.width() : bar->rect.height();
            const int range = bar->maximum - bar->minimum;
            const int size = range > 0 ? std::max(32, int(qint64(length) * bar->pageStep /
                                                          (qint64(range) + bar->pageStep)))
                                       : length;
            const int at = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                                   length - size, bar->upsideDown);
            return across ? QRect(at, 0, size, bar->rect.height())
                          : QRect(0, at, bar->rect.width(), size);
        }
    }
    if (control == CC_ComboBox && option) {
        const QRect rect = option->rect;
        if (subControl == SC_ComboBoxArrow)
            return QRect(rect.right() - 28, rect.top(), 24, rect.height());
        if (subControl == SC_ComboBoxEditField)
            return rect.adjusted(10, 2, -30, -2);
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option,
                            const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const bool inCombo = widget && qobject_cast<QComboBox *>(widget->parentWidget());
        return inCombo ? option->rect : option->rect.adjusted(8, 1, -8, -1);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize out = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            const int padding = variantOf(widget) == ButtonVariant::ghost ? 16 : 28;
            out = {size.width() + (button->text.isEmpty() ? 18 : padding),
                   std::max(int(space::kControlHeight), size.height() + 14)};
        }
        break;
    case CT_ComboBox:
        out = {size.width() + 48, std::max(int(space::kControlHeight), size.height() + 12)};
        break;
    case CT_LineEdit:
        out = {size.width() + 18, std::max(int(space::kControlHeight), size.height() + 12)};
        break;
    case CT_ToolButton:
        out = size + QSize(12, 12);
        break;
    default:
        break;
    }
    return out;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_SliderThickness:
    case PM_SliderControlThickness:
        return 24;
    case PM_SliderLength:
        return 18;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 16;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
        return 0;
    case SH_Slider_AbsoluteSetButtons:
        return Qt::LeftButton;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QLineEdit *>(widget) || qobject_cast<QSlider *>(widget) ||
        qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void setVariant(QAbstractButton *button, ButtonVariant variant)
{
    button->setProperty("variant", static_cast<int>(variant));
    button->update();
}

ButtonVariant variantOf(const QWidget *widget)
{
    return widget ? static_cast<ButtonVariant>(widget->property("variant").toInt())
                  : ButtonVariant::secondary;
}

void setInvalid(QWidget *input, bool invalid)
{
    input->setProperty("invalid", invalid);
    input->update();
}

bool isInvalid(const QWidget *widget)
{
    return widget && widget->property("invalid").toBool();
}

} // namespace reckoner::ui
