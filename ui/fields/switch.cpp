// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/switch.h"

#include <QPainter>

#include "ui/theme/icons.h"

namespace reckoner::ui {

Switch::Switch(const Theme &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Switch::paintEvent(QPaintEvent *)
{
    const Palette &colors = m_theme.palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF groove(2.0, height() / 2.0 - 10.0, 36.0, 20.0);
    const QColor off = mixed(colors.surface, colors.muted, underMouse() ? 0.75 : 0.6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(!isEnabled() ? colors.track : isChecked() ? colors.accent : off);
    painter.drawRoundedRect(groove, 10, 10);
    const QPointF knob(isChecked() ? groove.right() - 10.0 : groove.left() + 10.0,
                       groove.center().y());
    painter.setBrush(colors.surface);
    painter.drawEllipse(knob, 7.5, 7.5);
    if (isChecked())
        drawIcon(painter, QRectF(knob.x() - 5.5, knob.y() - 5.5, 11, 11), Icon::check,
                 colors.accent);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.accent, 2.0));
        painter.drawRoundedRect(groove.adjusted(-1, -1, 1, 1), 11, 11);
    }
}

} // namespace reckoner::ui
