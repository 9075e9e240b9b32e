// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/viewcard.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segmented.h"

namespace reckoner::ui {

namespace {

QStringList titles(const std::vector<ViewCard::View> &views)
{
    QStringList out;
    for (const ViewCard::View &view : views)
        out << view.title;
    return out;
}

} // namespace

ViewCard::ViewCard(const std::vector<View> &views, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_segments(new Segmented(titles(views), theme)),
      m_caption(makeCaption({}, theme)),
      m_stack(new QStackedWidget),
      m_nothing(makeLead({}, theme))
{
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins({});
    auto *card = new Card(theme);
    around->addWidget(card);
    m_segments->setObjectName(QStringLiteral("views"));
    m_segments->setAccessibleName(tr("View"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_segments);
    head->addStretch(1);
    card->body()->addLayout(head);
    card->body()->addWidget(m_caption);
    card->body()->addWidget(m_stack, 1);
    for (const View &view : views) {
        m_stack->addWidget(view.widget);
        m_names << view.name;
        m_captions << QString();
        m_reasons << QString();
    }
    m_nothing->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_nothing);
    connect(m_segments, &Segmented::chosen, this, [this](int view) { show(view); });
    show(0);
}

void ViewCard::setCaption(int view, const QString &caption)
{
    m_captions[view] = caption;
    if (view == m_current)
        show(view);
}

void ViewCard::setNothing(int view, const QString &why)
{
    m_reasons[view] = why;
    if (view == m_current)
        show(view);
}

QString ViewCard::currentName() const
{
    return m_names.value(m_current);
}

void ViewCard::setCurrentName(const QString &name)
{
    const auto view = m_names.indexOf(name);
    if (view < 0)
        return;
    m_segments->setCurrent(int(view));
    show(int(view));
}

void ViewCard::show(int view)
{
    m_current = view;
    const bool nothing = !m_reasons[view].isEmpty();
    m_nothing->setText(m_reasons[view]);
    if (nothing)
        m_stack->setCurrentWidget(m_nothing);
    else
        m_stack->setCurrentIndex(view);
    m_caption->setText(m_captions[view]);
    m_caption->setVisible(!nothing && !m_captions[view].isEmpty());
}

} // namespace reckoner::ui
