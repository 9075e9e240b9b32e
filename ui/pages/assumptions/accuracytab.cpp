// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assumptions/accuracytab.h"

#include <algorithm>
#include <cmath>

#include <QHBoxLayout>
#include <QPointer>
#include <QThreadPool>

#include "core/validation/builtin_cases.h"
#include "ui/charts/chartview.h"
#include "ui/widgets/sortedtable.h"
#include "ui/wording/accuracy.h"

namespace reckoner::ui {

namespace {

constexpr std::size_t kFewestCases = 5; ///< groups smaller than this say little
constexpr std::size_t kMostPoints = 400;
constexpr double kMargin = 1.3; ///< so that no point lies on the frame

const char *groupKey(AccuracyTab::By by)
{
    switch (by) {
    case AccuracyTab::By::accelerator:
        return "gpu";
    case AccuracyTab::By::software:
        return "engine";
    case AccuracyTab::By::model:
        return "model";
    case AccuracyTab::By::quantity:
        break;
    }
    return "";
}

bool belongs(const ValidationCase &measured, const ErrorSummary &errors)
{
    if (measured.quantity != errors.quantity)
        return false;
    if (errors.by == "gpu")
        return measured.group.gpu == errors.key;
    if (errors.by == "engine")
        return measured.group.engine == errors.key;
    if (errors.by == "model")
        return measured.group.model == errors.key;
    return true;
}

} // namespace

AccuracyTab::AccuracyTab(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_theme(context.theme),
      m_formatter(context.formatter),
      m_table(new SortedTable({{tr("What is predicted"), false, true},
                               {tr("Cases"), true},
                               {tr("Median error"), true},
                               {tr("P90"), true},
                               {tr("Bias"), true}},
                              context.theme)),
      m_chart(new ChartView(context.theme, context.formatter))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::kBlock);
    m_table->setObjectName(QStringLiteral("assumptions.accuracy"));
    m_table->setAccessibleName(tr("Errors against published measurements"));
    m_chart->setObjectName(QStringLiteral("assumptions.cases"));
    row->addWidget(m_table, 3);
    row->addWidget(m_chart, 2);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AccuracyTab::showCases);
}

void AccuracyTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_started, true))
        return;
    QThreadPool::globalInstance()->start([tab = QPointer<AccuracyTab>(this)] {
        static_cast<void>(builtinValidation());
        QMetaObject::invokeMethod(qApp, [tab] {
            if (tab)
                tab->finish();
        });
    });
}

void AccuracyTab::finish()
{
    m_ready = true;
    fill();
    Q_EMIT ready();
}

void AccuracyTab::setBy(By by)
{
    m_by = by;
    fill();
}

void AccuracyTab::setWords(const QString &text)
{
    m_words = text;
    fill();
}

std::vector<AccuracyTab::Row> AccuracyTab::rowsOf(const ValidationReport &report) const
{
    std::vector<Row> out;
    const bool whole = m_by == By::quantity;
    for (const ErrorSummary &errors : whole ? report.summary : report.groups) {
        if (!whole && (errors.by != groupKey(m_by) || errors.n < kFewestCases))
            continue;
        QString name = measuredName(report.kind, errors.quantity, m_formatter);
        if (!whole)
            name = QString::fromStdString(errors.key) + QStringLiteral(" · ") + name;
        const QStringList words = m_words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        const bool found = std::ranges::all_of(
            words, [&](const QString &word) { return name.contains(word, Qt::CaseInsensitive); });
        if (found)
            out.push_back({&report, errors, name});
    }
    return out;
}

void AccuracyTab::fill()
{
    if (!m_ready)
        return;
    m_rows.clear();
    for (const ValidationReport &report : builtinValidation())
        std::ranges::move(rowsOf(report), std::back_inserter(m_rows));
    const auto number = [](const QString &text, double value) {
        TableCell cell(text);
        cell.sortBy = value;
        return cell;
    };
    std::vector<std::vector<TableCell>> rows;
    for (const Row &row : m_rows) {
        const ErrorSummary &errors = row.errors;
        TableCell name(row.name);
        name.toolTip = row.name;
        rows.push_back(
            {name, number(m_formatter.number(double(errors.n), 0), double(errors.n)),
             number(m_formatter.percent(errors.median_absolute_error),
                    errors.median_absolute_error),
             number(m_formatter.percent(errors.p90_absolute_error), errors.p90_absolute_error),
             number((errors.bias > 0 ? QStringLiteral("+") : QString()) +
                        m_formatter.percent(errors.bias),
                    errors.bias)});
    }
    m_table->setRows(rows);
    m_table->setCurrentIndex(m_table->model()->index(0, 0));
    showCases();
}

void AccuracyTab::showCases()
{
    const QString name = m_table->currentIndex().siblingAtColumn(0).data().toString();
    const auto row = std::ranges::find(m_rows, name, &Row::name);
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::scatter;
    if (row != m_rows.end()) {
        std::vector<const ValidationCase *> cases;
        for (const ValidationCase &measured : row->report->cases)
            if (belongs(measured, row->errors) && measured.predicted > 0 && measured.measured > 0)
                cases.push_back(&measured);
        ChartSeries points;
        points.name = tr("one measurement");
        points.line = false;
        const std::size_t step = cases.size() / kMostPoints + 1;
        double low = INFINITY;
        double high = 0;
        for (std::size_t i = 0; i < cases.size(); i += step) {
            points.points.push_back({cases[i]->measured, cases[i]->predicted, {}});
            low = std::min({low, cases[i]->measured, cases[i]->predicted});
            high = std::max({high, cases[i]->measured, cases[i]->predicted});
        }
        ChartSeries exact;
        exact.name = tr("predicted exactly");
        exact.color = {ChartColor::Role::muted};
        exact.dashed = true;
        exact.points = {{low / kMargin, low / kMargin, {}}, {high * kMargin, high * kMargin, {}}};
        const QString unit = measuredUnit(row->errors.quantity);
        spec.title = row->name;
        spec.x.title = unit.isEmpty() ? tr("Measured") : tr("Measured, %1").arg(unit);
        spec.y.title = unit.isEmpty() ? tr("Predicted") : tr("Predicted, %1").arg(unit);
        for (ChartAxis *axis : {&spec.x, &spec.y}) {
            axis->logarithmic = true;
            axis->minimum = low / kMargin;
            axis->maximum = high * kMargin;
        }
        spec.series = {exact, points};
    }
    m_chart->setSpec(spec);
}

QString AccuracyTab::summary() const
{
    if (!m_ready)
        return tr("Predicting the published measurements that come with the program…");
    std::size_t cases = 0;
    std::size_t left = 0;
    for (const ValidationReport &report : builtinValidation()) {
        cases += report.cases.size();
        left += report.unpredicted.size();
    }
    return tr("%1 published measurements, each predicted from its description alone; nothing is "
              "said of %2 more. Select a row to see its cases.")
        .arg(m_formatter.number(double(cases), 0), m_formatter.number(double(left), 0));
}

} // namespace reckoner::ui
