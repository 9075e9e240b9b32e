// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include <QPainter>
#include <QVBoxLayout>

#include "ui/widgets/labels.h"

namespace reckoner::ui {

Card::Card(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(space::kCard, space::kCard, space::kCard, space::kCard);
    m_body->setSpacing(space::kOne);
}

Card::Card(const QString &caption, const Theme &theme, QWidget *parent) : Card(theme, parent)
{
    setCaption(caption);
}

void Card::setCaption(const QString &caption)
{
    if (!m_caption) {
        m_caption = makeCaption(caption, m_theme);
        m_body->insertWidget(0, m_caption);
    }
    m_caption->setText(caption);
    setAccessibleName(caption);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.palette().line, 1.0));
    painter.setBrush(m_theme.palette().surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::kRadius,
                            space::kRadius);
}

} // namespace reckoner::ui
