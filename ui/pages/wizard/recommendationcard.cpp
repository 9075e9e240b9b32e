// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/wizard/recommendationcard.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "core/units/quantity.h"
#include "ui/charts/chartview.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/wording/names.h"
#include "ui/wording/verdict.h"

namespace reckoner::ui {

namespace {

const Replica *replicaOf(const OptionPlan &plan)
{
    if (plan.owned && plan.owned_machines_last > 0)
        return &plan.owned->replica;
    return plan.rented && plan.rented_machines_peak > 0 ? &plan.rented->replica : nullptr;
}

} // namespace

RecommendationCard::RecommendationCard(const Theme &theme, const Formatter &formatter,
                                       QWidget *parent)
    : QWidget(parent),
      m_formatter(formatter),
      m_way(new Badge({}, Tone::accent, theme)),
      m_what(makeSectionTitle({}, theme)),
      m_how(makeCaption({}, theme)),
      m_memory(new ChartView(theme, formatter))
{
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins({});
    auto *card = new Card(theme);
    around->addWidget(card);
    auto *head = new QHBoxLayout;
    head->addWidget(makeCaption(tr("Recommendation so far"), theme), 1);
    head->addWidget(m_way);
    card->body()->addLayout(head);
    m_what->setWordWrap(true);
    m_what->setObjectName(QStringLiteral("recommendation"));
    card->body()->addWidget(m_what);
    card->body()->addWidget(m_how);
    m_memory->setObjectName(QStringLiteral("memory"));
    m_memory->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    card->body()->addWidget(m_memory);
}

void RecommendationCard::show(const Scenario &scenario, const Evaluation &evaluation)
{
    const OptionPlan *best = evaluation.plan.best();
    if (!best) {
        m_way->set(tr("not yet"), Tone::warning);
        m_what->setText(verdictSentence(evaluation, scenario, m_formatter));
        m_how->setText(verdictReason(evaluation, m_formatter));
        m_memory->hide();
        return;
    }
    const Replica *replica = replicaOf(*best);
    m_way->set(optionName(best->option, m_formatter), Tone::accent);
    QString what = planShort(*best, m_formatter);
    if (replica)
        what += QStringLiteral(" · ") + widthName(replica->quantization);
    m_what->setText(what);
    m_how->setText(replica ? targets(*replica)
                           : tr("Nothing to install: every token is paid for, and nothing while "
                                "nobody asks."));
    showMemory(replica);
}

QString RecommendationCard::targets(const Replica &replica) const
{
    const QString tpot = m_formatter.duration(replica.tpot_s);
    const QString ttft = m_formatter.duration(replica.ttft_s);
    const QString room = m_formatter.percent(replica.memory.freeShare());
    return tr("Meets all targets: first token in %1, then %2 per token; %3 of the memory is free.")
        .arg(ttft, tpot, room);
}

void RecommendationCard::showMemory(const Replica *replica)
{
    m_memory->setVisible(replica != nullptr);
    if (!replica)
        return;
    const ReplicaMemory &memory = replica->memory;
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::capacityBar;
    spec.title = tr("Memory of one copy of the model (%1)")
                     .arg(cardsName(*replica->accelerator, replica->cards, m_formatter));
    spec.y.unit = Unit::gigabytes;
    spec.parts = {{tr("Weights"), memory.weights / kBytesPerGb, ChartColor::category(0)},
                  {tr("KV cache"), memory.kv_cache / kBytesPerGb, ChartColor::category(2)},
                  {tr("Runtime"), memory.runtime / kBytesPerGb, ChartColor::category(4)}};
    spec.capacity = memory.capacity / kBytesPerGb;
    m_memory->setToolTip(spec.title);
    m_memory->setSpec(std::move(spec));
}

} // namespace reckoner::ui
