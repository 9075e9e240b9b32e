// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keyfigure.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

namespace reckoner::ui {

KeyFigure::KeyFigure(const QString &label, const Theme &theme, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_label(label)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::NoFocus);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (!m_figureKey.isEmpty())
            Q_EMIT explain(m_figureKey);
    });
}

void KeyFigure::setValue(const FormattedValue &value, Tone tone)
{
    m_value = value;
    m_tone = tone;
    updateAccessible();
}

void KeyFigure::setNote(const QString &note)
{
    const bool resized = m_note.isEmpty() != note.isEmpty();
    m_note = note;
    if (resized)
        updateGeometry();
    updateAccessible();
}

void KeyFigure::setLabel(const QString &label)
{
    m_label = label;
    updateAccessible();
}

void KeyFigure::setFigureKey(const QString &fullKey)
{
    m_figureKey = fullKey;
    setFocusPolicy(fullKey.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    setCursor(fullKey.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    setToolTip(fullKey.isEmpty() ? QString() : tr("Why this number? (F1)"));
}

void KeyFigure::setFlat(bool flat)
{
    m_flat = flat;
    updateGeometry();
    update();
}

void KeyFigure::updateAccessible()
{
    setAccessibleName(m_label + QStringLiteral(": ") + m_value.text());
    setAccessibleDescription(m_note);
    updateGeometry();
    update();
}

int KeyFigure::margin() const
{
    return m_flat ? 0 : space::kCard;
}

QSize KeyFigure::sizeHint() const
{
    const QFontMetrics label(m_theme.font(TextRole::secondary));
    const QFontMetrics number(m_theme.font(TextRole::keyFigure, TextWeight::semibold));
    const QFontMetrics unit(m_theme.font(TextRole::body));
    const int value =
        number.horizontalAdvance(m_value.number) + 6 + unit.horizontalAdvance(m_value.unit);
    const int width = std::max({value, label.horizontalAdvance(m_label), 96});
    const int note = m_note.isEmpty() ? 0 : label.height() + 2;
    return {width + 2 * margin(), label.height() + 4 + number.height() + note + 2 * margin()};
}

QSize KeyFigure::minimumSizeHint() const
{
    const QFontMetrics number(m_theme.font(TextRole::keyFigure, TextWeight::semibold));
    const QFontMetrics unit(m_theme.font(TextRole::body));
    return {number.horizontalAdvance(m_value.number) + 6 + unit.horizontalAdvance(m_value.unit) +
                2 * margin(),
            sizeHint().height()};
}

QFont KeyFigure::numberFont(int width) const
{
    const QFontMetrics unit(m_theme.font(TextRole::body));
    for (const TextRole role : {TextRole::keyFigure, TextRole::headline, TextRole::lead}) {
        const QFont font = m_theme.font(role, TextWeight::semibold);
        const int needed = QFontMetrics(font).horizontalAdvance(m_value.number) + 6 +
                           unit.horizontalAdvance(m_value.unit);
        if (needed <= width || role == TextRole::lead)
            return font;
    }
    return m_theme.font(TextRole::lead, TextWeight::semibold);
}

void KeyFigure::paintEvent(QPaintEvent *)
{
    const Palette &colors = m_theme.palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool explains = !m_figureKey.isEmpty();
    if (!m_flat) {
        painter.setPen(QPen(explains && underMouse() ? colors.accent : colors.line, 1.0));
        painter.setBrush(colors.surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::kRadius,
                                space::kRadius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colors.accent, 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::kRadius - 1,
                                space::kRadius - 1);
    }
    QRect area = rect().adjusted(margin(), margin(), -margin(), -margin());
    const auto write = [&](const QRect &place, const QFont &font, const QColor &color,
                           const QString &text, int flags) {
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(place, flags | Qt::TextSingleLine,
                         QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width()));
    };
    const QFont label = m_theme.font(TextRole::secondary);
    const QFont number = numberFont(area.width());
    const QFont unit = m_theme.font(TextRole::body);
    const int labelHeight = QFontMetrics(label).height();
    write({area.left(), area.top(), area.width(), labelHeight}, label, colors.muted, m_label,
          Qt::AlignLeft | Qt::AlignTop);
    const QFontMetrics metrics(m_theme.font(TextRole::keyFigure, TextWeight::semibold));
    const QFontMetrics drawn(number);
    const int baseline = area.top() + labelHeight + 4 + metrics.ascent();
    painter.setFont(number);
    painter.setPen(toneColor(m_tone, m_theme));
    painter.drawText(area.left(), baseline, m_value.number);
    painter.setFont(unit);
    painter.setPen(colors.muted);
    const int gap = m_value.spaced ? 6 : 2;
    painter.drawText(area.left() + drawn.horizontalAdvance(m_value.number) + gap, baseline,
                     m_value.unit);
    if (!m_note.isEmpty()) {
        const bool fits = QFontMetrics(label).horizontalAdvance(m_note) <= area.width();
        write({area.left(), area.top() + labelHeight + 6 + metrics.height(), area.width(),
               labelHeight},
              fits ? label : m_theme.font(TextRole::axis), colors.muted, m_note,
              Qt::AlignLeft | Qt::AlignTop);
    }
}

void KeyFigure::keyPressEvent(QKeyEvent *event)
{
    const bool asks = event->key() == Qt::Key_F1 || event->key() == Qt::Key_Return ||
                      event->key() == Qt::Key_Enter;
    if (asks && !m_figureKey.isEmpty())
        Q_EMIT explain(m_figureKey);
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace reckoner::ui
