// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmented.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

namespace reckoner::ui {

Segmented::Segmented(const QStringList &labels, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_labels(labels)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCurrent(0);
}

void Segmented::setCurrent(int index)
{
    m_current = index;
    if (index >= 0 && index < count())
        setAccessibleDescription(m_labels[index]);
    update();
}

void Segmented::setToolTips(const QStringList &tips)
{
    m_tips = tips;
}

QSize Segmented::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(TextRole::body, TextWeight::semibold));
    int width = 2;
    for (const QString &label : m_labels)
        width += metrics.horizontalAdvance(label) + 24;
    return {width, int(space::kControlHeight) - 2};
}

QSize Segmented::minimumSizeHint() const
{
    return sizeHint();
}

QRect Segmented::segment(int index) const
{
    const QFontMetrics metrics(m_theme.font(TextRole::body, TextWeight::semibold));
    int left = 1;
    for (int i = 0; i < index; ++i)
        left += metrics.horizontalAdvance(m_labels[i]) + 24;
    return {left, 1, metrics.horizontalAdvance(m_labels[index]) + 24, height() - 2};
}

int Segmented::at(QPoint point) const
{
    for (int i = 0; i < count(); ++i) {
        if (segment(i).contains(point))
            return i;
    }
    return -1;
}

void Segmented::choose(int index)
{
    if (index < 0 || index >= count() || index == m_current)
        return;
    setCurrent(index);
    Q_EMIT chosen(index);
}

void Segmented::paintEvent(QPaintEvent *)
{
    const Palette &colors = m_theme.palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath shape;
    shape.addRoundedRect(frame, space::kControlRadius, space::kControlRadius);
    painter.fillPath(shape, colors.surface);
    painter.save();
    painter.setClipPath(shape);
    for (int i = 0; i < count(); ++i) {
        const QRect place = segment(i);
        const bool on = i == m_current;
        if (on || i == m_hovered)
            painter.fillRect(place, on ? colors.accentSoft : colors.hover);
        painter.setFont(
            m_theme.font(TextRole::body, on ? TextWeight::semibold : TextWeight::regular));
        painter.setPen(!isEnabled() ? colors.muted : on ? colors.accent : colors.text);
        painter.drawText(place, Qt::AlignCenter, m_labels[i]);
        if (i > 0) {
            painter.setPen(QPen(colors.line, 1.0));
            painter.drawLine(QPointF(place.left() - 0.5, 0), QPointF(place.left() - 0.5, height()));
        }
    }
    painter.restore();
    const bool focused = hasFocus();
    painter.setPen(QPen(focused ? colors.accent : colors.line, focused ? 2.0 : 1.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
}

void Segmented::mousePressEvent(QMouseEvent *event)
{
    choose(at(event->pos()));
}

void Segmented::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = at(event->pos());
    update();
}

void Segmented::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void Segmented::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Up)
        choose(m_current - 1);
    else if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Down)
        choose(m_current + 1);
    else
        QWidget::keyPressEvent(event);
}

bool Segmented::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !m_tips.isEmpty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = at(help->pos());
        QToolTip::showText(help->globalPos(), index >= 0 ? m_tips.value(index) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace reckoner::ui
