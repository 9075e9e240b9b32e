// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylepaint.h"

#include <QPainter>
#include <QPainterPath>
#include <QWidget>

#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

namespace reckoner::ui::paint {

namespace {

struct Box {
    QColor fill;
    QColor border;
    double radius = space::kControlRadius;
    double width = 1.0;
};

void box(QPainter &painter, const QRectF &rect, const Box &look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double half = look.width / 2.0;
    painter.setPen(look.border.alpha() ? QPen(look.border, look.width) : QPen(Qt::NoPen));
    painter.setBrush(look.fill);
    const QRectF inner = look.border.alpha() ? rect.adjusted(half, half, -half, -half) : rect;
    painter.drawRoundedRect(inner, look.radius, look.radius);
    painter.restore();
}

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state & flag;
}

bool keyboardFocus(const QStyleOption &option)
{
    return has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange);
}

} // namespace

void focusRing(const QRectF &rect, QPainter &painter, double radius)
{
    box(painter, rect, {Qt::transparent, currentTheme().palette().accent, radius, 2.0});
}

void button(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const Palette &colors = currentTheme().palette();
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool hovered = enabled && has(option, QStyle::State_MouseOver);
    const bool pressed = enabled && has(option, QStyle::State_Sunken);
    Box look{colors.surface, colors.line};
    switch (variantOf(widget)) {
    case ButtonVariant::primary:
        look = {hovered || pressed ? colors.accentHover : colors.accent, Qt::transparent};
        if (!enabled)
            look.fill = colors.track;
        break;
    case ButtonVariant::secondary:
        if (pressed || has(option, QStyle::State_On))
            look.fill = colors.accentSoft;
        else if (hovered)
            look.fill = colors.hover;
        if (has(option, QStyle::State_On))
            look.border = colors.accent;
        break;
    case ButtonVariant::ghost:
        look = {hovered || pressed ? colors.hover : QColor(Qt::transparent), Qt::transparent};
        break;
    }
    box(painter, option.rect, look);
    if (keyboardFocus(option)) {
        // A gap keeps the ring visible on accent-coloured buttons.
        if (variantOf(widget) == ButtonVariant::primary)
            box(painter, QRectF(option.rect).adjusted(2, 2, -2, -2),
                {Qt::transparent, colors.surface, space::kControlRadius - 2.0, 1.5});
        focusRing(option.rect, painter, space::kControlRadius);
    }
}

void toolButton(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const Palette &colors = currentTheme().palette();
    Box look{Qt::transparent, Qt::transparent};
    const bool raised = widget && widget->property("variant").isValid() &&
                        variantOf(widget) == ButtonVariant::secondary;
    if (raised)
        look = {colors.surface, colors.line};
    if (has(option, QStyle::State_Enabled)) {
        if (has(option, QStyle::State_On) || has(option, QStyle::State_Sunken))
            look.fill = colors.accentSoft;
        else if (has(option, QStyle::State_MouseOver))
            look.fill = colors.hover;
    }
    box(painter, option.rect, look);
    if (keyboardFocus(option))
        focusRing(option.rect, painter, space::kControlRadius);
}

void input(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const Palette &colors = currentTheme().palette();
    Box look{colors.surface, colors.line};
    if (!has(option, QStyle::State_Enabled))
        look.fill = colors.background;
    else if (isInvalid(widget))
        look = {colors.surface, colors.bad, space::kControlRadius, 1.5};
    else if (has(option, QStyle::State_HasFocus))
        look = {colors.surface, colors.accent, space::kControlRadius, 2.0};
    else if (has(option, QStyle::State_MouseOver))
        look.border = mixed(colors.line, colors.muted, 0.5);
    box(painter, option.rect, look);
}

void comboBox(const QStyleOptionComboBox &option, QPainter &painter, const QRect &arrow,
              const QWidget *widget)
{
    input(option, painter, widget);
    const Palette &colors = currentTheme().palette();
    QRect icon(0, 0, 16, 16);
    icon.moveCenter(arrow.center());
    const bool enabled = has(option, QStyle::State_Enabled);
    drawIcon(painter, icon, Icon::chevronDown, enabled ? colors.muted : colors.line);
}

void checkMark(const QStyleOption &option, QPainter &painter)
{
    const Palette &colors = currentTheme().palette();
    const bool on = has(option, QStyle::State_On);
    const bool enabled = has(option, QStyle::State_Enabled);
    const QColor accent = enabled ? colors.accent : colors.muted;
    const QColor edge = mixed(colors.line, colors.muted, 0.6);
    box(painter, option.rect,
        {on ? accent : colors.surface, on ? QColor(Qt::transparent) : edge, 4.0, 1.25});
    if (on)
        drawIcon(painter, option.rect.adjusted(2, 2, -2, -2), Icon::check, colors.onAccent);
    else if (has(option, QStyle::State_NoChange))
        painter.fillRect(option.rect.adjusted(4, 8, -4, -8), colors.accent);
}

void radioMark(const QStyleOption &option, QPainter &painter)
{
    const Palette &colors = currentTheme().palette();
    const bool on = has(option, QStyle::State_On);
    const QColor edge = on ? colors.accent : mixed(colors.line, colors.muted, 0.6);
    box(painter, option.rect, {colors.surface, edge, option.rect.width() / 2.0, on ? 5.0 : 1.25});
}

void slider(const QStyleOptionSlider &option, QPainter &painter, const QRect &handle)
{
    const Palette &colors = currentTheme().palette();
    const bool enabled = has(option, QStyle::State_Enabled);
    const QColor filled = enabled ? colors.accent : colors.muted;
    const QPointF center = QRectF(handle).center();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const bool across = option.orientation == Qt::Horizontal;
    QRectF groove = option.rect;
    if (across)
        groove = QRectF(groove.left(), center.y() - 2, groove.width(), 4);
    else
        groove = QRectF(center.x() - 2, groove.top(), 4, groove.height());
    painter.setBrush(colors.track);
    painter.drawRoundedRect(groove, 2, 2);
    QRectF done = groove;
    if (!across)
        done.setTop(center.y());
    else if (option.upsideDown)
        done.setLeft(center.x());
    else
        done.setRight(center.x());
    painter.setBrush(filled);
    painter.drawRoundedRect(done, 2, 2);
    if (has(option, QStyle::State_HasFocus)) {
        painter.setBrush(mixed(colors.background, colors.accent, 0.25));
        painter.drawEllipse(center, 11, 11);
    }
    const bool hot = enabled && (option.activeSubControls & QStyle::SC_SliderHandle);
    painter.setPen(QPen(filled, 2));
    painter.setBrush(hot ? colors.accentSoft : colors.surface);
    painter.drawEllipse(center, 7, 7);
    painter.restore();
}

void scrollBar(const QStyleOptionSlider &option, QPainter &painter, const QRect &handle)
{
    const Palette &colors = currentTheme().palette();
    if (option.maximum <= option.minimum)
        return;
    const bool hot = option.activeSubControls & QStyle::SC_ScrollBarSlider;
    const QColor color = mixed(colors.background, colors.muted, hot ? 0.65 : 0.35);
    QRectF grip = QRectF(handle).adjusted(3, 3, -3, -3);
    const double radius = std::min(grip.width(), grip.height()) / 2.0;
    box(painter, grip, {color, Qt::transparent, radius});
}

void progress(const QStyleOptionProgressBar &option, QPainter &painter)
{
    const Palette &colors = currentTheme().palette();
    QRectF groove = option.rect;
    groove.setTop(groove.center().y() - 3);
    groove.setHeight(6);
    box(painter, groove, {colors.track, Qt::transparent, 3});
    if (option.maximum <= option.minimum)
        return;
    const double share =
        double(option.progress - option.minimum) / double(option.maximum - option.minimum);
    groove.setWidth(groove.width() * share);
    if (groove.width() >= 1)
        box(painter, groove, {colors.accent, Qt::transparent, 3});
}

} // namespace reckoner::ui::paint
