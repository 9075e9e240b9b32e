// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badge.h"

#include <QFontMetrics>
#include <QPainter>

namespace reckoner::ui {

Icon toneIcon(Tone tone)
{
    switch (tone) {
    case Tone::good:
        return Icon::check;
    case Tone::warning:
        return Icon::warning;
    case Tone::bad:
        return Icon::error;
    case Tone::accent:
        return Icon::star;
    case Tone::plain:
    case Tone::muted:
        break;
    }
    return Icon::info;
}

Badge::Badge(const QString &text, Tone tone, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    set(text, tone);
}

void Badge::set(const QString &text, Tone tone)
{
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(TextRole::secondary, TextWeight::semibold));
    return {metrics.horizontalAdvance(m_text) + 32, metrics.height() + 8};
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneSoftColor(m_tone, m_theme));
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    const QColor color = toneColor(m_tone == Tone::plain ? Tone::muted : m_tone, m_theme);
    const double size = 13.0;
    drawIcon(painter, QRectF(8, (height() - size) / 2.0, size, size), toneIcon(m_tone), color);
    painter.setFont(m_theme.font(TextRole::secondary, TextWeight::semibold));
    painter.setPen(color);
    painter.drawText(rect().adjusted(25, 0, -4, 0), Qt::AlignLeft | Qt::AlignVCenter, m_text);
}

} // namespace reckoner::ui
