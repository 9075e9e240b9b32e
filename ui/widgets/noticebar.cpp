// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/noticebar.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/badge.h"

namespace reckoner::ui {

Tone toneOf(Notice::Severity severity)
{
    switch (severity) {
    case Notice::Severity::info:
        return Tone::muted;
    case Notice::Severity::warning:
        return Tone::warning;
    case Notice::Severity::error:
        return Tone::bad;
    }
    return Tone::muted;
}

NoticeBar::NoticeBar(const Theme &theme, QWidget *parent)
    : QFrame(parent),
      m_theme(theme),
      m_row(new QHBoxLayout(this)),
      m_icon(new QLabel),
      m_text(makeLabel({}, TextRole::body, theme))
{
    m_row->setContentsMargins(12, space::kOne, 12, space::kOne);
    m_row->setSpacing(space::kOne);
    m_icon->setFixedSize(16, 22);
    m_text->setMinimumHeight(22);
    m_row->addWidget(m_icon, 0, Qt::AlignTop);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_row->addWidget(m_text, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

NoticeBar::NoticeBar(const QString &text, Tone tone, const Theme &theme, QWidget *parent)
    : NoticeBar(theme, parent)
{
    showText(text, tone);
}

void NoticeBar::showText(const QString &text, Tone tone)
{
    m_tone = tone;
    const QColor color = toneColor(tone, m_theme);
    m_icon->setPixmap(icon(toneIcon(tone), color).pixmap(QSize(16, 16), devicePixelRatioF()));
    setTone(m_text, tone == Tone::muted ? Tone::plain : tone, m_theme);
    m_text->setText(text);
    setAccessibleName(text);
    update();
}

QPushButton *NoticeBar::setAction(const QString &label)
{
    if (!m_action) {
        m_action = new QPushButton;
        m_row->insertWidget(2, m_action, 0, Qt::AlignVCenter);
    }
    m_action->setText(label);
    return m_action;
}

void NoticeBar::setClosable(bool closable)
{
    if (closable && !m_close) {
        m_close = new QPushButton(icon(Icon::close, toneColor(Tone::muted, m_theme)), {});
        m_close->setAccessibleName(tr("Close"));
        m_close->setToolTip(tr("Close"));
        setVariant(m_close, ButtonVariant::ghost);
        m_close->setFixedSize(28, 24);
        m_row->addWidget(m_close, 0, Qt::AlignTop);
        connect(m_close, &QPushButton::clicked, this, [this] {
            hide();
            Q_EMIT closed();
        });
    }
    if (m_close)
        m_close->setVisible(closable);
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneSoftColor(m_tone, m_theme));
    painter.drawRoundedRect(contentsRect(), space::kRadius - 2, space::kRadius - 2);
}

NoticeList::NoticeList(const Theme &theme, const Formatter &formatter, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_formatter(formatter)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::kOne);
}

void NoticeList::setNotices(const std::vector<Notice> &notices)
{
    std::vector<const Notice *> sorted;
    for (const Notice &notice : notices)
        sorted.push_back(&notice);
    std::ranges::stable_sort(sorted, std::greater{}, &Notice::severity);
    auto *column = static_cast<QVBoxLayout *>(layout());
    // Bars are reused, so that a moving slider does not make the page flicker.
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        if (column->count() <= int(i))
            column->addWidget(new NoticeBar(m_theme));
        auto *bar = static_cast<NoticeBar *>(column->itemAt(int(i))->widget());
        bar->showText(m_formatter.notice(*sorted[i]), toneOf(sorted[i]->severity));
        bar->show();
    }
    for (int i = int(sorted.size()); i < column->count(); ++i)
        column->itemAt(i)->widget()->hide();
    setVisible(!sorted.empty());
}

} // namespace reckoner::ui
