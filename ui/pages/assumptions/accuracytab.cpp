// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assumptions/accuracytab.h"

#include <algorithm>
#include <cmath>

#include <QHBoxLayout>
#include <QPointer>
#include <QThreadPool>

#include "core/validation/builtin_cases.h"
#include "core/validation/left_out.h"
#include "ui/charts/chartview.h"
#include "ui/widgets/sortedtable.h"
#include "ui/wording/accuracy.h"

namespace reckoner::ui {

namespace {

constexpr std::size_t kFewestCases = 5; ///< groups smaller than this say little
constexpr std::size_t kMostPoints = 400;
constexpr double kMargin = 1.3; ///< so that no point lies on the frame

struct Grouping {
    std::string_view by; ///< as in ErrorSummary
    const char *label;
};

constexpr std::string_view kLeftOut = "left out";
constexpr Grouping kGroupings[] = {
    {"", QT_TRANSLATE_NOOP("reckoner::ui::AccuracyTab", "By quantity")},
    {"gpu", QT_TRANSLATE_NOOP("reckoner::ui::AccuracyTab", "By accelerator")},
    {"engine", QT_TRANSLATE_NOOP("reckoner::ui::AccuracyTab", "By engine or framework")},
    {"model", QT_TRANSLATE_NOOP("reckoner::ui::AccuracyTab", "By model")},
    {"kind", QT_TRANSLATE_NOOP("reckoner::ui::AccuracyTab", "Dense or with experts")},
    {"size", QT_TRANSLATE_NOOP("reckoner::ui::AccuracyTab", "Training: by model size")},
    {"precision", QT_TRANSLATE_NOOP("reckoner::ui::AccuracyTab", "Training: by precision")},
    {"layout", QT_TRANSLATE_NOOP("reckoner::ui::AccuracyTab", "Training: by parallelization")},
    {"quant", QT_TRANSLATE_NOOP("reckoner::ui::AccuracyTab", "Inference: by width of weights")},
    {"batch", QT_TRANSLATE_NOOP("reckoner::ui::AccuracyTab", "Inference: by requests under way")},
    {"setting", QT_TRANSLATE_NOOP("reckoner::ui::AccuracyTab", "Inference: by kind of machine")},
    {"source", QT_TRANSLATE_NOOP("reckoner::ui::AccuracyTab", "By source")},
    {kLeftOut, QT_TRANSLATE_NOOP("reckoner::ui::AccuracyTab", "On sources left out")},
};

bool belongs(const ValidationCase &measured, const ErrorSummary &errors)
{
    return measured.quantity == errors.quantity &&
           (errors.by.empty() || memberOf(measured.group, errors.by) == errors.key);
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
    m_table->setAccessibleName(tr("Errors against measurements"));
    m_chart->setObjectName(QStringLiteral("assumptions.cases"));
    row->addWidget(m_table, 3);
    row->addWidget(m_chart, 2);
    m_chart->hide();
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

QStringList AccuracyTab::groupings()
{
    QStringList out;
    for (const Grouping &grouping : kGroupings) {
        if (grouping.by != kLeftOut || !builtinLeftOut().empty())
            out << tr(grouping.label);
    }
    return out;
}

void AccuracyTab::setGrouping(int grouping)
{
    m_grouping = grouping;
    fill();
}

void AccuracyTab::setWords(const QString &text)
{
    m_words = text;
    fill();
}

bool AccuracyTab::isWanted(const QString &name) const
{
    const QStringList words = m_words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::ranges::all_of(
        words, [&](const QString &word) { return name.contains(word, Qt::CaseInsensitive); });
}

std::vector<AccuracyTab::Row> AccuracyTab::rowsOf(const ValidationReport &report) const
{
    std::vector<Row> out;
    const std::string_view by = kGroupings[m_grouping].by;
    for (const ErrorSummary &errors : by.empty() ? report.summary : report.groups) {
        if (errors.by != by || (!by.empty() && errors.n < kFewestCases))
            continue;
        QString name = measuredName(report, errors.quantity, m_formatter);
        if (!by.empty())
            name = measuredGroup(errors.key, m_formatter) + QStringLiteral(" · ") + name;
        if (isWanted(name))
            out.push_back({&report, errors, name});
    }
    return out;
}

std::vector<AccuracyTab::Row> AccuracyTab::leftOutRows() const
{
    std::vector<Row> out;
    for (const LeftOutErrors &errors : builtinLeftOut()) {
        const QString name = measuredName(errors.kind, errors.all.quantity, m_formatter);
        out.push_back({nullptr, errors.all, tr("%1, each source in turn").arg(name)});
        for (const ErrorSummary &source : errors.sources)
            out.push_back({nullptr, source,
                           QString::fromStdString(source.key) + QStringLiteral(" · ") + name});
    }
    std::erase_if(out, [this](const Row &row) { return !isWanted(row.name); });
    return out;
}

void AccuracyTab::fill()
{
    if (!m_ready)
        return;
    m_rows.clear();
    if (kGroupings[m_grouping].by == kLeftOut)
        m_rows = leftOutRows();
    else
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
    const bool drawn = row != m_rows.end() && row->report;
    m_chart->setVisible(drawn); // never an empty frame
    if (drawn)
        m_chart->setSpec(casesOf(*row));
}

ChartSpec AccuracyTab::casesOf(const Row &row) const
{
    std::vector<const ValidationCase *> cases;
    for (const ValidationCase &measured : row.report->cases)
        if (belongs(measured, row.errors) && measured.predicted > 0 && measured.measured > 0)
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
    const QString unit = measuredUnit(row.errors.quantity);
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::scatter;
    spec.title = row.name;
    spec.x.title = unit.isEmpty() ? tr("Measured") : tr("Measured, %1").arg(unit);
    spec.y.title = unit.isEmpty() ? tr("Predicted") : tr("Predicted, %1").arg(unit);
    for (ChartAxis *axis : {&spec.x, &spec.y}) {
        axis->logarithmic = true;
        axis->minimum = low / kMargin;
        axis->maximum = high * kMargin;
    }
    spec.series = {exact, points};
    return spec;
}

QString AccuracyTab::summary() const
{
    if (!m_ready)
        return tr("Predicting the measurements that come with the program…");
    if (kGroupings[m_grouping].by == kLeftOut)
        return leftOutSentence(m_formatter);
    std::size_t cases = 0;
    std::size_t left = 0;
    for (const ValidationReport &report : builtinValidation()) {
        cases += report.cases.size();
        left += report.unpredicted.size();
    }
    return tr("%1 measurements, each predicted from its description alone; nothing is "
              "said of %2 more. Select a row to see its cases.")
        .arg(m_formatter.number(double(cases), 0), m_formatter.number(double(left), 0));
}

} // namespace reckoner::ui
