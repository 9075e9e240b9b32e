// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/ideacard.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/evaluation/figures.h"
#include "ui/cards/ledgerfigure.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/wording/names.h"
#include "ui/wording/verdict.h"

namespace reckoner::ui {

namespace {

QLabel *wrapped(QLabel *label)
{
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    return label;
}

} // namespace

IdeaCard::IdeaCard(const Theme &theme, const Formatter &formatter, QWidget *parent)
    : QWidget(parent),
      m_formatter(formatter),
      m_what(wrapped(makeSectionTitle({}, theme))),
      m_verdict(new Badge({}, Tone::muted, theme)),
      m_sentence(wrapped(makeLead({}, theme))),
      m_figures(new QWidget),
      m_price(new KeyFigure(tr("Price"), theme)),
      m_busy(new KeyFigure(tr("Busy"), theme)),
      m_saving(new KeyFigure(tr("Saved by the plan"), theme)),
      m_enter(new QPushButton(tr("Enter a quote or an idea")))
{
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins({});
    auto *card = new Card(theme);
    around->addWidget(card);
    auto *head = new QHBoxLayout;
    head->addWidget(makeCaption(tr("The client's idea"), theme), 1);
    head->addWidget(m_verdict);
    card->body()->addLayout(head);
    card->body()->addWidget(m_what);
    auto *row = new QHBoxLayout(m_figures);
    row->setContentsMargins({});
    for (KeyFigure *figure : {m_price, m_busy, m_saving}) {
        figure->setFlat(true);
        row->addWidget(figure, 1);
        connect(figure, &KeyFigure::explain, this, &IdeaCard::explain);
    }
    m_price->setObjectName(QStringLiteral("ideaPrice"));
    m_saving->setObjectName(QStringLiteral("ideaSaving"));
    card->body()->addWidget(m_figures);
    card->body()->addWidget(m_sentence);
    m_enter->setObjectName(QStringLiteral("enterIdea"));
    card->body()->addWidget(m_enter, 0, Qt::AlignLeft);
    connect(m_enter, &QPushButton::clicked, this, &IdeaCard::wanted);
}

void IdeaCard::show(const Evaluation &evaluation, const Scenario &scenario)
{
    const IdeaCheck &idea = evaluation.idea;
    m_what->setVisible(idea.given);
    m_verdict->setVisible(idea.given);
    m_figures->setVisible(idea.given);
    m_enter->setVisible(!idea.given);
    if (!idea.given) {
        m_sentence->setText(
            tr("None entered. What a vendor quoted, or what the client had in mind, "
               "is held here against the same load."));
        return;
    }
    const Accelerator *card = evaluation.catalog->accelerator(idea.server->accelerator_id);
    const QString cards = card ? cardsName(*card, idea.server->accelerator_count, m_formatter)
                               : machineName(*idea.server, m_formatter);
    m_what->setText(idea.machines > 1
                        ? tr("%1 machines, %2 each").arg(QString::number(idea.machines), cards)
                        : cards);
    if (!idea.fits)
        m_verdict->set(tr("does not fit"), Tone::bad);
    else if (!idea.carries())
        m_verdict->set(tr("too small"), Tone::bad);
    else if (idea.saving_cny > 0)
        m_verdict->set(tr("dearer"), Tone::warning);
    else
        m_verdict->set(tr("sound"), Tone::good);
    const Ledger &ledger = evaluation.ledger;
    showFigure(m_price, ledger, figures::idea_price, Scope::none, m_formatter);
    showFigure(m_busy, ledger, figures::utilization, Scope::idea, m_formatter);
    showFigure(m_saving, ledger, figures::saving_against_idea, Scope::none, m_formatter);
    m_saving->setVisible(idea.carries() && idea.saving_cny > 0);
    m_sentence->setText(ideaSentence(idea, scenario.horizon_years, m_formatter));
}

} // namespace reckoner::ui
