// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inference/tokencostview.h"

#include <QLabel>
#include <QVBoxLayout>

#include "core/evaluation/figures.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/table.h"
#include "ui/wording/names.h"

namespace reckoner::ui {

namespace {

std::vector<TableColumn> columns(const QString &first, const QString &last)
{
    return {{first, false, true},
            {TokenCostView::tr("Per M tokens"), true},
            {TokenCostView::tr("… input"), true},
            {TokenCostView::tr("… output"), true},
            {TokenCostView::tr("User-month"), true},
            {last, true}};
}

} // namespace

TokenCostView::TokenCostView(const Theme &theme, const Formatter &formatter, QWidget *parent)
    : QWidget(parent),
      m_formatter(formatter),
      m_ways(new ResultTable(columns(tr("This plan"), tr("Energy per M")), theme)),
      m_power(makeCaption({}, theme)),
      m_apis(new ResultTable(columns(tr("Paid APIs, fees alone"), tr("In all")), theme)),
      m_noApis(makeCaption({}, theme))
{
    m_ways->setObjectName(QStringLiteral("tokenCosts"));
    m_ways->setAccessibleName(tr("Token cost of the ways"));
    m_apis->setObjectName(QStringLiteral("apiCosts"));
    m_apis->setAccessibleName(tr("Paid APIs, fees alone"));
    m_power->setObjectName(QStringLiteral("power"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::kOne);
    column->addWidget(m_ways);
    column->addWidget(m_power);
    column->addSpacing(space::kOne);
    column->addWidget(m_apis);
    column->addWidget(m_noApis);
    column->addStretch(1);
    connect(m_ways, &ResultTable::explain, this, &TokenCostView::explain);
}

TableCell TokenCostView::cell(const Evaluation &evaluation, const FigureSpec &spec,
                              Scope scope) const
{
    const Entry *entry = evaluation.ledger.find(spec, scope);
    if (!entry)
        return {QStringLiteral("–"), Tone::muted};
    const bool power = spec.unit == figures::kwh_per_million_tokens.unit;
    TableCell out(power ? m_formatter.text(entry->value, spec.unit)
                        : m_formatter.money(entry->value)); // the titles say of what
    out.figureKey = QString::fromStdString(fullKey(*entry));
    return out;
}

void TokenCostView::show(const Evaluation &evaluation)
{
    std::vector<std::vector<TableCell>> rows;
    for (const OptionPlan &option : evaluation.plan.options) {
        if (!option.priced())
            continue;
        const Scope scope = scopeOf(option.option);
        const bool chosen = evaluation.plan.recommended == option.option;
        TableCell name(optionName(option.option, m_formatter),
                       chosen               ? Tone::accent
                       : option.available() ? Tone::plain
                                            : Tone::muted,
                       chosen);
        if (chosen)
            name.icon = Icon::star;
        if (!option.available())
            name.toolTip = tr("For reference: the answers rule this way out.");
        rows.push_back({name, cell(evaluation, figures::cost_per_million_tokens, scope),
                        cell(evaluation, figures::cost_per_million_input, scope),
                        cell(evaluation, figures::cost_per_million_output, scope),
                        cell(evaluation, figures::cost_per_user_month, scope),
                        cell(evaluation, figures::kwh_per_million_tokens, scope)});
    }
    m_ways->setRows(rows);
    const OptionPlan *best = evaluation.plan.best();
    const bool machine = best && evaluation.serviceOf(best->option).machine;
    m_power->setVisible(machine);
    if (machine) {
        const ServiceLevel &service = evaluation.serviceOf(best->option);
        m_power->setText(tr("A machine draws %1 at work, %2 idle and %3 on average; %4 of its "
                            "working time reads input.")
                             .arg(m_formatter.text(service.working_w, Unit::watts),
                                  m_formatter.text(service.idle_w, Unit::watts),
                                  m_formatter.text(service.mean_w, Unit::watts),
                                  m_formatter.percent(service.input_share)));
    }
    std::vector<std::vector<TableCell>> offers;
    for (const ApiComparison &api : evaluation.apis) {
        const auto price = [&](double cny) { return TableCell(m_formatter.money(cny)); };
        offers.push_back(
            {TableCell(offerName(*api.offer, m_formatter)), price(api.cny_per_million_tokens),
             price(api.cny_per_million_input), price(api.cny_per_million_output),
             m_formatter.money(api.cny_per_user_month), m_formatter.money(api.total_cny)});
    }
    m_apis->setVisible(!offers.empty());
    m_apis->setRows(offers);
    m_noApis->setVisible(offers.empty());
    m_noApis->setText(tr("No paid API in the catalog serves %1.")
                          .arg(QString::fromStdString(evaluation.model->name)));
}

} // namespace reckoner::ui
