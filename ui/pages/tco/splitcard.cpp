// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tco/splitcard.h"

#include <cmath>

#include <QLabel>
#include <QVBoxLayout>

#include "core/evaluation/figures.h"
#include "core/units/rounding.h"
#include "ui/charts/chartrenderer.h"
#include "ui/charts/chartview.h"
#include "ui/diagrams/moneydiagrams.h"
#include "ui/widgets/card.h"
#include "ui/widgets/table.h"
#include "ui/wording/guidance.h"

namespace reckoner::ui {

namespace {

constexpr std::array kCategories{CostCategory::hardware, CostCategory::power, CostCategory::people,
                                 CostCategory::software, CostCategory::room};
constexpr std::array kRules{"tco.hardware", "tco.power", "tco.people", "tco.software", "tco.room"};

ChartSpec bar(const QString &title, const std::vector<double> &values, const Formatter &formatter)
{
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::capacityBar;
    spec.title = title;
    spec.y.unit = Unit::fraction;
    spec.capacity = 1.0;
    spec.capacityLabel = QStringLiteral(" ");
    for (std::size_t i = 0; i < values.size(); ++i)
        spec.parts.push_back(
            {formatter.percent(values[i]), std::max(0.0, values[i]), costColor(kCategories[i])});
    return spec;
}

/// Whole percents that add up to a hundred.
std::vector<double> printed(const std::vector<double> &values)
{
    return roundToTotal(values, 2);
}

} // namespace

SplitCard::SplitCard(const Theme &theme, const Formatter &formatter, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_formatter(formatter),
      m_card(new Card(tr("How owning splits, beside the rule of thumb"), theme)),
      m_rule(new ChartView(theme, formatter)),
      m_plan(new ChartView(theme, formatter)),
      m_table(new ResultTable(
          {{tr("Category"), false, true}, {tr("Rule"), true}, {tr("Plan"), true}}, theme)),
      m_difference(makeLabel({}, TextRole::secondary, theme)),
      m_source(makeCaption({}, theme))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_card);
    m_difference->setWordWrap(true);
    QVBoxLayout *body = m_card->body();
    body->addWidget(makeCaption(tr("Rule of thumb"), theme));
    body->addWidget(m_rule);
    body->addWidget(makeCaption(tr("This plan, all on own machines"), theme));
    body->addWidget(m_plan);
    body->addWidget(m_table);
    body->addWidget(m_difference);
    body->addWidget(m_source);
    m_table->setObjectName(QStringLiteral("split.table"));
    m_table->setAccessibleName(tr("How owning splits, beside the rule of thumb"));
    connect(m_table, &ResultTable::explain, this, &SplitCard::explain);
}

void SplitCard::showEvaluation(const Evaluation &evaluation)
{
    const OptionPlan &own = evaluation.plan.option(Option::onPremises);
    std::vector<double> rule;
    const RuleOfThumb *first = evaluation.catalog->rule(kRules.front());
    for (const char *id : kRules) {
        const RuleOfThumb *one = evaluation.catalog->rule(id);
        rule.push_back(one && one->value.known() ? one->value.typical : 0.0);
    }
    setVisible(own.priced() && first);
    if (!own.priced() || !first)
        return;
    const auto all = shares(own.cash);
    std::vector<double> plan;
    double rented = 1.0;
    for (const CostCategory category : kCategories) {
        plan.push_back(all[std::size_t(category)]);
        rented -= plan.back();
    }
    const double financed = all[std::size_t(CostCategory::finance)];
    std::vector<double> withRest = plan;
    withRest.push_back(financed);
    withRest.push_back(rented - financed); // fine-tuning rented beside the own machines
    const std::vector<double> shown = printed(withRest);
    m_rule->setSpec(bar(tr("Rule of thumb"), rule, m_formatter));
    m_plan->setSpec(bar(tr("This plan"), {shown.begin(), shown.end() - 2}, m_formatter));

    std::vector<std::vector<TableCell>> rows;
    std::size_t widest = 0;
    for (std::size_t i = 0; i < kCategories.size(); ++i) {
        TableCell name(m_formatter.core("Cost", label(kCategories[i])));
        name.swatch = chartColor(costColor(kCategories[i]), m_theme);
        TableCell share(m_formatter.percent(shown[i]));
        share.figureKey = QStringLiteral("on_premises.") +
                          QString::fromUtf8(figures::costOf(kCategories[i]).key.data());
        rows.push_back({name, TableCell(m_formatter.percent(rule[i]), Tone::muted), share});
        if (std::abs(plan[i] - rule[i]) > std::abs(plan[widest] - rule[widest]))
            widest = i;
    }
    const auto beside = [&](const QString &name, double share) {
        if (share != 0.0)
            rows.push_back({TableCell(name), TableCell(QStringLiteral("–"), Tone::muted),
                            TableCell(m_formatter.percent(share))});
    };
    beside(m_formatter.core("Cost", label(CostCategory::finance)), shown[kCategories.size()]);
    beside(tr("Rented beside it"), shown.back());
    m_table->setRows(rows);
    m_difference->setText(tr("Furthest apart: %1, %2 here where the rule says %3.")
                              .arg(m_formatter.core("Cost", label(kCategories[widest])),
                                   m_formatter.percent(shown[widest]),
                                   m_formatter.percent(rule[widest])));
    m_source->setText(
        tr("Rule of thumb: %1").arg(ruleSource(*first, *evaluation.catalog, m_formatter)));
}

} // namespace reckoner::ui
