// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/breakeven/breakevenpage.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/evaluation/figures.h"
#include "ui/charts/chartrenderer.h"
#include "ui/charts/chartview.h"
#include "ui/diagrams/moneydiagrams.h"
#include "ui/pages/breakeven/breakevencharts.h"
#include "ui/pages/breakeven/inputscard.h"
#include "ui/pages/breakeven/sidepanel.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/table.h"
#include "ui/wording/money.h"
#include "ui/wording/names.h"

namespace reckoner::ui {

namespace {
constexpr int kChartHeight = space::kBlock * 12;
constexpr int kNowColumn = 2; ///< where the plan stands, beside each answer
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
    m_views = new Segmented({tr("Utilization"), tr("Months"), tr("Hours a day"), tr("Tokens"),
                             tr("Years"), tr("Sensitivity"), tr("Load")},
                            theme());
    m_views->setObjectName(QStringLiteral("breakeven.view"));
    m_views->setAccessibleName(tr("What use is measured in"));
    m_month = new Segmented({tr("First month"), tr("Last month")}, theme());
    m_month->setObjectName(QStringLiteral("breakeven.month"));
    m_month->setAccessibleName(tr("Month of the load"));
    m_month->setCurrent(1);
    head->addWidget(m_views);
    head->addStretch(1);
    m_chartCard->body()->addLayout(head);
    auto *line = new QHBoxLayout;
    m_caption = makeCaption({}, theme());
    line->addWidget(m_caption, 1);
    line->addWidget(m_month);
    m_chartCard->body()->addLayout(line);
    m_chart = new ChartView(theme(), formatter());
    m_chart->setObjectName(QStringLiteral("breakeven.chart"));
    m_chart->setMinimumHeight(kChartHeight);
    m_chartCard->body()->addWidget(m_chart, 1);
    m_lines = new ResultTable(
        {{{}, false, true}, {tr("Break-even"), true}, {tr("At this load"), true}}, theme());
    m_lines->setObjectName(QStringLiteral("breakeven.lines"));
    m_lines->setAccessibleName(tr("Break-even points"));
    m_bands = new ResultTable({{tr("Carried by"), false, true},
                               {tr("Machines"), true},
                               {tr("Hours paid"), true},
                               {tr("Share of the work"), true}},
                              theme());
    m_bands->setObjectName(QStringLiteral("breakeven.bands"));
    m_bands->setAccessibleName(tr("What carries the load"));
    const QStringList swings = breakEvenTornado({}, formatter()).table.headers;
    m_swings =
        new ResultTable({{swings[0], false, true}, {swings[1], true}, {swings[2], true}}, theme());
    m_swings->setObjectName(QStringLiteral("breakeven.swings"));
    m_swings->setAccessibleName(tr("Sensitivity"));
    for (ResultTable *table : {m_lines, m_bands, m_swings})
        m_chartCard->body()->addWidget(table);
    m_chartCard->body()->addStretch(0);
    connect(m_lines, &ResultTable::explain, this, &Page::explain);
    for (Segmented *segments : {m_views, m_month})
        connect(segments, &Segmented::chosen, this, [this] {
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
    case BreakEvenView::sensitivity:
    case BreakEvenView::load:
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

int BreakEvenPage::shownMonth(const Evaluation &evaluation) const
{
    return m_month->current() == 0 ? 0 : evaluation.demand.months() - 1;
}

void BreakEvenPage::showView(const Evaluation &evaluation)
{
    const Scenario &scenario = context().document.scenario();
    const BreakEvenView which = view();
    BreakEvenSource source;
    source.horizonYears = scenario.horizon_years;
    if (which == BreakEvenView::horizon)
        source.map = horizonMap(scenario, evaluation);
    const OptionPlan *option =
        which == BreakEvenView::load ? optionWithMachines(evaluation) : nullptr;
    if (option)
        source.bands = loadBands(*option, evaluation.demand, shownMonth(evaluation));
    const bool loaded = !source.bands.bands.empty();
    const bool available = which == BreakEvenView::load ? loaded : evaluation.break_even.available;
    m_headline->setText(loaded ? loadHeadline(source.bands, formatter())
                               : breakEvenHeadline(which, evaluation, formatter()));
    m_lead->setText(loaded ? loadLead(*option, shownMonth(evaluation), formatter())
                           : breakEvenLead(which, evaluation, formatter()));
    m_why->setVisible(!loaded && evaluation.ledger.find(figureKey().toStdString()) != nullptr);
    // The way to the load stays open where there is nothing to compare.
    m_chartCard->setVisible(available || optionWithMachines(evaluation) != nullptr);
    m_chart->setVisible(available);
    m_caption->setVisible(available);
    m_month->setVisible(loaded);
    m_bands->setVisible(loaded);
    showBands(source.bands);
    showLines(evaluation);
    m_swings->setVisible(false);
    if (!available)
        return;
    const ChartSpec spec = breakEvenChart(which, evaluation, source, formatter());
    const bool ofAll = which != BreakEvenView::horizon && which != BreakEvenView::months &&
                       which != BreakEvenView::load;
    m_caption->setText(
        ofAll ? tr("%1 over %2").arg(spec.title, horizonName(scenario.horizon_years, formatter()))
              : spec.title);
    m_chart->setSpec(spec);
    // Where nothing moves the answer there are no bars to draw: the answers themselves show it.
    const bool unmoved = which == BreakEvenView::sensitivity && spec.swings.empty();
    m_chart->setVisible(!unmoved);
    if (unmoved)
        showSwings(spec.table);
}

void BreakEvenPage::showSwings(const ChartTable &table)
{
    std::vector<std::vector<TableCell>> rows;
    for (const QStringList &row : table.rows)
        rows.push_back({row.begin(), row.end()});
    m_swings->setRows(rows);
    m_swings->setVisible(!rows.empty());
}

void BreakEvenPage::showLines(const Evaluation &evaluation)
{
    std::vector<BreakEvenLine> lines;
    if (evaluation.break_even.available) {
        if (view() == BreakEvenView::utilization || view() == BreakEvenView::hoursPerDay)
            lines = useLines(evaluation.break_even, formatter());
        else if (view() == BreakEvenView::months)
            lines = paybackLines(evaluation.break_even, formatter());
        else if (view() == BreakEvenView::tokens)
            lines = apiLines(evaluation.break_even, formatter());
    }
    std::vector<std::vector<TableCell>> rows;
    for (const BreakEvenLine &line : lines) {
        TableCell answer(line.answer, Tone::plain, true);
        if (line.figure && evaluation.ledger.find(*line.figure))
            answer.figureKey =
                QString::fromUtf8(line.figure->key.data(), qsizetype(line.figure->key.size()));
        rows.push_back({TableCell(line.question), answer, TableCell(line.now, Tone::muted)});
    }
    m_lines->setRows(rows);
    m_lines->setColumnHidden(kNowColumn, std::ranges::all_of(lines, [](const BreakEvenLine &line) {
                                 return line.now.isEmpty();
                             }));
    m_lines->setVisible(!rows.empty());
}

void BreakEvenPage::showBands(const LoadBands &bands)
{
    std::vector<std::vector<TableCell>> rows;
    for (const LoadBand &band : bands.bands) {
        TableCell name(bandName(band.kind, formatter()));
        name.swatch = chartColor(bandColor(band.kind), theme());
        rows.push_back({name,
                        TableCell(band.machines > 0 ? formatter().number(band.machines, 0)
                                                    : QStringLiteral("–")),
                        TableCell(formatter().text(band.hours, Unit::hours)),
                        TableCell(formatter().percent(band.energy))});
    }
    m_bands->setRows(rows);
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
