// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pretraining/networkview.h"

#include <array>

#include <QVBoxLayout>

#include "core/evaluation/figures.h"
#include "ui/charts/chartview.h"
#include "ui/widgets/table.h"
#include "ui/wording/network.h"

namespace reckoner::ui {

NetworkView::NetworkView(const Theme &theme, const Formatter &formatter, QWidget *parent)
    : QWidget(parent),
      m_formatter(formatter),
      m_chart(new ChartView(theme, formatter)),
      m_table(new ResultTable({{tr("Network"), false, true},
                               {tr("Speed kept"), true},
                               {tr("MFU"), true},
                               {tr("Days"), true},
                               {tr("Missing speed"), true},
                               {tr("Network price"), true}},
                              theme))
{
    m_chart->setObjectName(QStringLiteral("networkDays"));
    m_table->setObjectName(QStringLiteral("networks"));
    m_table->setAccessibleName(tr("The cluster on different networks"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::kOne);
    column->addWidget(m_chart, 1);
    column->addWidget(m_table);
    connect(m_table, &ResultTable::explain, this, &NetworkView::explain);
}

void NetworkView::show(const NetworkComparison &comparison)
{
    m_chart->setSpec(networkSpec(comparison, m_formatter));
    const bool priced = comparison.machines_cny > 0;
    const QString dash = QStringLiteral("–");
    std::vector<std::vector<TableCell>> rows;
    for (const NetworkCase &found : comparison.cases) {
        const bool first = found.network == ClusterNetwork::infiniband;
        const bool worse = !first && priced && infinibandPays(found);
        TableCell kept(m_formatter.percent(found.scaling));
        kept.figureKey = QString::fromLatin1(figures::networkScaling(found.network).key.data());
        TableCell price(found.bill.priced ? m_formatter.money(found.bill.price_cny) : dash);
        if (found.bill.priced)
            price.figureKey = QString::fromLatin1(figures::networkPrice(found.network).key.data());
        TableCell missing(first || !priced ? dash : m_formatter.money(found.lost_cny),
                          worse ? Tone::bad : Tone::plain);
        missing.toolTip = first || !priced ? QString()
                          : worse          ? tr("more than the network saves: InfiniBand pays")
                                  : tr("no more than the network saves: this network is enough");
        TableCell name(networkName(found.network, m_formatter));
        if (!first && priced) {
            name.icon = worse ? Icon::error : Icon::check;
            name.tone = worse ? Tone::bad : Tone::good;
        }
        rows.push_back({name, kept, m_formatter.percent(found.step.mfu),
                        m_formatter.number(found.days, found.days < 10 ? 1 : 0), missing, price});
    }
    m_table->setRows(rows);
}

ChartSpec networkSpec(const NetworkComparison &comparison, const Formatter &formatter)
{
    struct Layer {
        QString name;
        double (*seconds)(const TrainingStep &);
        ChartColor color;
    };
    const std::array<Layer, 4> layers = {{
        {NetworkView::tr("computing"),
         [](const TrainingStep &s) { return s.matmul_s + s.memory_bound_s + s.optimizer_s; },
         ChartColor::category(0)},
        {NetworkView::tr("traffic within a step"),
         [](const TrainingStep &s) {
             return s.tensor_comm_s + s.context_comm_s + s.expert_comm_s + s.pipeline_comm_s;
         },
         ChartColor::category(1)},
        {NetworkView::tr("gradients and weights between machines"),
         [](const TrainingStep &s) { return s.data_comm_s; }, ChartColor::category(3)},
        {NetworkView::tr("pipeline bubble and waiting"),
         [](const TrainingStep &s) { return s.bubble_s + s.overhead_s; }, ChartColor::category(4)},
    }};
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::stackedBars;
    spec.title = NetworkView::tr("Days of pre-training by network");
    spec.y.unit = Unit::days;
    spec.y.minimum = 0.0;
    for (const NetworkCase &found : comparison.cases)
        spec.x.categories << networkName(found.network, formatter);
    for (const Layer &layer : layers) {
        ChartSeries series;
        series.name = layer.name;
        series.color = layer.color;
        for (const NetworkCase &found : comparison.cases)
            series.points.push_back({double(series.points.size()),
                                     found.days * layer.seconds(found.step) / found.step.step_s,
                                     {}});
        spec.series.push_back(std::move(series));
    }
    return spec;
}

} // namespace reckoner::ui
