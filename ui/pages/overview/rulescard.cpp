// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/rulescard.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include "core/guidance/agreement.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/wording/guidance.h"

namespace reckoner::ui {

namespace {

QLabel *wrapped(QLabel *label)
{
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    return label;
}

} // namespace

RulesCard::RulesCard(const Theme &theme, const Formatter &formatter, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_formatter(formatter),
      m_deciding(wrapped(makeLabel({}, TextRole::body, theme))),
      m_source(makeLabel({}, TextRole::axis, theme, Tone::muted))
{
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins({});
    auto *card = new Card(tr("Rules of thumb beside the plan"), theme);
    around->addWidget(card);
    card->body()->addWidget(m_deciding);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::kCard);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    const QString heads[] = {tr("Step"), tr("Rule of thumb"), tr("This plan")};
    for (int column = 0; column < 3; ++column)
        grid->addWidget(makeLabel(heads[column], TextRole::secondary, theme, Tone::muted), 0,
                        column);
    for (int step = 0; step < 4; ++step) {
        Row &row = m_rows[std::size_t(step)];
        row.step = makeLabel({}, TextRole::body, theme, Tone::plain, TextWeight::semibold);
        row.rule = wrapped(makeLabel({}, TextRole::body, theme));
        row.plan = wrapped(makeLabel({}, TextRole::body, theme, Tone::plain, TextWeight::semibold));
        row.agrees = new Badge({}, Tone::muted, theme);
        row.why = wrapped(makeLabel({}, TextRole::secondary, theme, Tone::muted));
        const int line = step * 3 + 1;
        grid->setRowMinimumHeight(line, space::kOne);
        grid->addWidget(row.step, line + 1, 0, Qt::AlignTop);
        grid->addWidget(row.rule, line + 1, 1, Qt::AlignTop);
        grid->addWidget(row.plan, line + 1, 2, Qt::AlignTop);
        grid->addWidget(row.agrees, line + 1, 3, Qt::AlignRight | Qt::AlignTop);
        grid->addWidget(row.why, line + 2, 1, 1, 3);
    }
    card->body()->addLayout(grid);
    card->body()->addWidget(m_source);
}

void RulesCard::show(const Evaluation &evaluation)
{
    const Guidance &guidance = evaluation.guidance;
    m_deciding->setText(decidingRule(guidance, m_formatter));
    for (int step = 0; step < 4; ++step) {
        Row &row = m_rows[std::size_t(step)];
        const StepRule &rule = guidance.steps[std::size_t(step)];
        row.step->setText(stepName(step, m_formatter));
        setTone(row.step, rule.decides ? Tone::accent : Tone::plain, m_theme);
        row.step->setToolTip(rule.decides ? tr("This rule decides over the other") : QString());
        row.rule->setText(ruleText(guidance, step, m_formatter));
        row.plan->setText(planText(evaluation, step, m_formatter));
        const bool agrees = ruleAgrees(guidance, evaluation.plan, step);
        row.agrees->setVisible(evaluation.plan.best() != nullptr);
        row.agrees->set(agrees ? tr("agree") : tr("differ"), agrees ? Tone::good : Tone::warning);
        QString why = ruleReason(rule, m_formatter);
        if (!agrees)
            why = tr("%1 %2").arg(why, differenceText(evaluation, step, m_formatter));
        row.why->setText(why);
    }
    const StepRule &first = guidance.steps.front();
    m_source->setText(first.rule ? ruleSource(*first.rule, *evaluation.catalog, m_formatter)
                                 : QString());
}

} // namespace reckoner::ui
