// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/breakeven/sidepanel.h"

#include <algorithm>

#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

#include "core/evaluation/figures.h"
#include "ui/charts/chartrenderer.h"
#include "ui/charts/chartview.h"
#include "ui/pages/breakeven/breakevencharts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/table.h"
#include "ui/wording/names.h"

namespace reckoner::ui {

namespace {
constexpr int kWeekHeight = space::kBlock * 5;
} // namespace

SidePanel::SidePanel(const Theme &theme, const Formatter &formatter, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_formatter(formatter),
      m_weekCard(new Card(tr("Utilization over the week"), theme)),
      m_week(new ChartView(theme, formatter)),
      m_weekCaption(makeCaption({}, theme)),
      m_totalsCard(new Card(QString(), theme)),
      m_totals(new ResultTable({{{}, false, true}, {{}, true}}, theme)),
      m_tippingCard(new Card(tr("What would change the answer"), theme)),
      m_tipping(new ResultTable({{{}, false, true}, {{}, true}}, theme)),
      m_nothingTips(makeLabel(tr("No single change within reach makes owning and renting equal."),
                              TextRole::secondary, theme))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::kCard);
    m_week->setFixedHeight(kWeekHeight);
    m_week->setObjectName(QStringLiteral("breakeven.week"));
    m_weekCard->body()->addWidget(m_week);
    m_weekCard->body()->addWidget(m_weekCaption);
    m_totals->setObjectName(QStringLiteral("breakeven.totals"));
    m_tipping->setObjectName(QStringLiteral("breakeven.tipping"));
    m_totals->setAccessibleName(tr("Totals of the ways"));
    m_tipping->setAccessibleName(tr("What would change the answer"));
    m_totals->horizontalHeader()->hide();
    m_tipping->horizontalHeader()->hide();
    m_totalsCard->body()->addWidget(m_totals);
    m_tippingCard->body()->addWidget(m_tipping);
    m_nothingTips->setWordWrap(true);
    m_tippingCard->body()->addWidget(m_nothingTips);
    column->addWidget(m_weekCard);
    column->addWidget(m_totalsCard);
    column->addWidget(m_tippingCard);
    column->addWidget(
        makeCaption(tr("Every figure explains itself: click it or press F1."), theme));
    column->addStretch(1);
    connect(m_totals, &ResultTable::explain, this, &SidePanel::explain);
}

void SidePanel::showEvaluation(const Evaluation &evaluation, double horizonYears)
{
    const BreakEvenAnalysis &analysis = evaluation.break_even;
    m_weekCard->setVisible(analysis.available);
    m_tippingCard->setVisible(analysis.available);
    if (analysis.available) {
        m_week->setSpec(weekOfUse(analysis, m_formatter));
        m_weekCaption->setText(tr("Own machines: mean %1, busiest hour %2")
                                   .arg(m_formatter.percent(analysis.utilization_now),
                                        m_formatter.percent(std::ranges::max(analysis.week))));
        showTipping(analysis);
    }
    showTotals(evaluation, horizonYears);
}

void SidePanel::showTotals(const Evaluation &evaluation, double horizonYears)
{
    std::vector<const OptionPlan *> options;
    std::vector<double> amounts;
    for (const OptionPlan &option : evaluation.plan.options) {
        if (option.priced())
            options.push_back(&option);
    }
    std::ranges::stable_sort(options, {}, &OptionPlan::total_cny);
    double largest = 0.0;
    for (const OptionPlan *option : options)
        largest = std::max(largest, option->total_cny);
    const MoneyScale scale = m_formatter.moneyScale(largest);
    m_totalsCard->setCaption(
        tr("Total over %1, %2").arg(horizonName(horizonYears, m_formatter), scale.unit));
    std::vector<std::vector<TableCell>> rows;
    for (const OptionPlan *option : options) {
        const bool best = evaluation.plan.recommended == option->option;
        const Tone tone = option->available() ? Tone::plain : Tone::muted;
        const QString name = optionName(option->option, m_formatter);
        TableCell title(option->available() ? (best ? tr("%1, best").arg(name) : name)
                                            : tr("%1, not open").arg(name),
                        tone, best);
        title.swatch = chartColor(ChartColor::option(int(option->option)), m_theme);
        TableCell amount(m_formatter.inScale(option->total_cny, scale), tone, best);
        amount.figureKey = QString::fromStdString(std::string(key(option->option)) + "." +
                                                  std::string(figures::tco_total.key));
        title.figureKey = amount.figureKey;
        rows.push_back({title, amount});
    }
    m_totals->setRows(rows);
    m_totalsCard->setVisible(!rows.empty());
}

void SidePanel::showTipping(const BreakEvenAnalysis &analysis)
{
    std::vector<std::vector<TableCell>> rows;
    for (const BreakEvenAnalysis::Tipping &tipping : analysis.tipping) {
        if (tipping.exists)
            rows.push_back({TableCell(tippingText(tipping, m_formatter)),
                            TableCell(tr("own = cloud"), Tone::muted)});
    }
    m_tipping->setRows(rows);
    m_tipping->setVisible(!rows.empty());
    m_nothingTips->setVisible(rows.empty());
}

} // namespace reckoner::ui
