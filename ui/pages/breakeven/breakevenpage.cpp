// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/breakeven/breakevenpage.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/evaluation/figures.h"
#include "ui/charts/chartview.h"
#include "ui/pages/breakeven/breakevencharts.h"
#include "ui/pages/breakeven/inputscard.h"
#include "ui/pages/breakeven/sidepanel.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segmented.h"
#include "ui/wording/names.h"

namespace reckoner::ui {

namespace {
constexpr int kChartHeight = space::kBlock * 12;
} // namespace

BreakEvenPage::BreakEvenPage(const PageContext &context, QWidget *parent)
    : Page(context, parent),
      m_headline(makeHeadline({}, theme())),
      m_lead(makeLead({}, theme())),
      m_why(new QToolButton),
      m_inputs(new InputsCard(context.document, context.fields)),
      m_side(new SidePanel(theme(), formatter()))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::kCard);
    auto *column = new QVBoxLayout;
    column->setSpacing(space::kCard);
    column->addLayout(makeHead());
    column->addWidget(makeChart(), 1);
    column->addWidget(m_inputs);
    row->addLayout(column, 17);
    row->addWidget(m_side, 8);
    connect(m_side, &SidePanel::explain, this, &Page::explain);
}

QLayout *BreakEvenPage::makeHead()
{
    m_headline->setObjectName(QStringLiteral("breakeven.headline"));
    m_lead->setObjectName(QStringLiteral("breakeven.lead"));
    m_why->setObjectName(QStringLiteral("breakeven.why"));
    m_why->setIcon(icon(Icon::question, theme().palette().accent));
    m_why->setAutoRaise(true);
    m_why->setToolTip(tr("Why this number?"));
    m_why->setAccessibleName(tr("Why this number?"));
    connect(m_why, &QToolButton::clicked, this, [this] { Q_EMIT explain(figureKey()); });
    auto *column = new QVBoxLayout;
    column->setSpacing(space::kTight);
    auto *line = new QHBoxLayout;
    line->addWidget(m_headline, 1);
    line->addWidget(m_why, 0, Qt::AlignTop);
    column->addLayout(line);
    column->addWidget(m_lead);
    return column;
}

QWidget *BreakEvenPage::makeChart()
{
    m_chartCard = new Card(theme());
    auto *head = new QHBoxLayout;
    m_caption = makeCaption({}, theme());
    m_views = new Segmented(
        {tr("Utilization"), tr("Months"), tr("Hours a day"), tr("Tokens"), tr("Years")}, theme());
    m_views->setObjectName(QStringLiteral("breakeven.view"));
    m_views->setAccessibleName(tr("What use is measured in"));
    head->addWidget(m_caption, 1);
    head->addWidget(m_views);
    m_chartCard->body()->addLayout(head);
    m_chart = new ChartView(theme(), formatter());
    m_chart->setObjectName(QStringLiteral("breakeven.chart"));
    m_chart->setMinimumHeight(kChartHeight);
    m_chart->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // takes what is left
    m_chartCard->body()->addWidget(m_chart, 1);
    connect(m_views, &Segmented::chosen, this, [this] {
        if (evaluation())
            showView(*evaluation());
    });
    connect(m_chart, &ChartView::saveFailed, this,
            [this](const QString &message) { Q_EMIT notify(message, Tone::bad); });
    return m_chartCard;
}

BreakEvenView BreakEvenPage::view() const
{
    return static_cast<BreakEvenView>(m_views->current());
}

QString BreakEvenPage::figureKey() const
{
    const auto text = [](const FigureSpec &spec) {
        return QString::fromUtf8(spec.key.data(), qsizetype(spec.key.size()));
    };
    switch (view()) {
    case BreakEvenView::months:
        return text(figures::payback_month);
    case BreakEvenView::hoursPerDay:
        return text(figures::break_even_hours_per_day);
    case BreakEvenView::tokens:
        return text(figures::break_even_tokens_per_month);
    case BreakEvenView::utilization:
    case BreakEvenView::horizon:
        break;
    }
    return text(figures::break_even_utilization);
}

void BreakEvenPage::showScenario(const Scenario &scenario)
{
    m_inputs->showScenario(scenario);
}

void BreakEvenPage::showEvaluation(const Evaluation &evaluation)
{
    m_side->showEvaluation(evaluation, context().document.scenario().horizon_years);
    showView(evaluation);
}

void BreakEvenPage::showView(const Evaluation &evaluation)
{
    const Scenario &scenario = context().document.scenario();
    const bool available = evaluation.break_even.available;
    m_headline->setText(breakEvenHeadline(view(), evaluation, formatter()));
    m_lead->setText(breakEvenLead(view(), evaluation, formatter()));
    m_why->setVisible(evaluation.ledger.find(figureKey().toStdString()) != nullptr);
    m_chartCard->setVisible(available);
    if (!available)
        return;
    const HorizonMap map =
        view() == BreakEvenView::horizon ? horizonMap(scenario, evaluation) : HorizonMap();
    const ChartSpec spec =
        breakEvenChart(view(), evaluation, map, scenario.horizon_years, formatter());
    const QString over = horizonName(scenario.horizon_years, formatter());
    m_caption->setText(view() == BreakEvenView::horizon || view() == BreakEvenView::months
                           ? spec.title
                           : tr("%1 over %2").arg(spec.title, over));
    m_chart->setSpec(spec);
}

QVariant BreakEvenPage::state() const
{
    return m_views->current();
}

void BreakEvenPage::setState(const QVariant &state)
{
    m_views->setCurrent(state.toInt());
    if (evaluation())
        showView(*evaluation());
}

bool BreakEvenPage::focusField(const QString &fieldKey)
{
    return m_inputs->focusField(fieldKey);
}

} // namespace reckoner::ui
