// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assumptions/factstab.h"

#include <array>
#include <numeric>

#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/fields/numberedit.h"
#include "ui/format/failure.h"
#include "ui/pages/assumptions/factsmodel.h"
#include "ui/pages/assumptions/tablefilter.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/table.h"
#include "ui/widgets/twolinedelegate.h"

namespace reckoner::ui {

namespace {

/// Widths in units of the rhythm: measuring thousands of rows would cost more than it helps.
/// What they leave is shared, so that the table never scrolls sideways.
constexpr std::array<int, FactsModel::kColumns> kWidths{0, 0, 11, 10, 20, 0};
constexpr std::array<double, FactsModel::kColumns> kShares{0.4, 0.2, 0, 0, 0, 0.4};

} // namespace

FactsTab::FactsTab(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_document(context.document),
      m_catalog(context.catalog),
      m_formatter(context.formatter),
      m_model(new FactsModel(context.theme, context.formatter, this)),
      m_filter(new TableFilter(this)),
      m_table(new QTableView),
      m_problem(new NoticeBar(context.theme))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    m_problem->setObjectName(QStringLiteral("assumptions.problem"));
    m_problem->setClosable(true);
    m_problem->hide();
    column->addWidget(m_problem);
    column->addWidget(m_table);
    m_filter->setSourceModel(m_model);
    m_table->setModel(m_filter);
    m_table->setObjectName(QStringLiteral("assumptions.facts"));
    m_table->setAccessibleName(tr("Facts"));
    dressTable(m_table, context.theme);
    m_table->setItemDelegate(new TwoLineDelegate(context.theme, m_table));
    m_table->verticalHeader()->setDefaultSectionSize(TwoLineDelegate::kRowHeight);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::SelectedClicked);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Fixed);
    m_table->viewport()->installEventFilter(this);
    setWhich(Which::used);
    connect(m_model, &FactsModel::typed, this, &FactsTab::setFact);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        const int row = m_filter->mapToSource(index).row();
        if (index.column() == FactsModel::kConfidence && m_model->isOverridden(row))
            m_document.setOverride(QString::fromStdString(m_model->row(row).key), {});
    });
}

bool FactsTab::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

void FactsTab::fitColumns()
{
    const int taken = std::accumulate(kWidths.begin(), kWidths.end(), 0) * space::kOne;
    const int left = std::max(0, m_table->viewport()->width() - taken);
    for (std::size_t i = 0; i < kWidths.size(); ++i)
        m_table->horizontalHeader()->resizeSection(int(i), kWidths[i] * space::kOne +
                                                               int(kShares[i] * left));
}

void FactsTab::showEvaluation(const SharedEvaluation &evaluation)
{
    m_model->setEvaluation(evaluation);
    m_filter->invalidate();
}

void FactsTab::setWords(const QString &text)
{
    m_filter->setWords(text);
}

void FactsTab::setWhich(Which which)
{
    m_which = which;
    m_filter->setCondition([this](int row) { return accepts(row); });
}

bool FactsTab::accepts(int row) const
{
    switch (m_which) {
    case Which::used:
        return m_model->isUsed(row);
    case Which::all:
        return true;
    case Which::overridden:
        return m_model->isOverridden(row);
    case Which::stale:
        return m_model->isStale(row);
    case Which::unsure:
        return m_model->isUnsure(row);
    }
    return true;
}

int FactsTab::count(Which which) const
{
    int count = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!m_model->isUsed(row))
            continue;
        count += which == Which::used || (which == Which::stale && m_model->isStale(row)) ||
                         (which == Which::unsure && m_model->isUnsure(row))
                     ? 1
                     : 0;
    }
    return count;
}

int FactsTab::overriddenCount() const
{
    return int(m_document.scenario().overrides.size());
}

QString FactsTab::summary() const
{
    return tr("Facts this plan rests on: %1, of which from memory or assumed: %2, older than a "
              "year: %3. Facts in the book: %4.")
        .arg(count(Which::used))
        .arg(count(Which::unsure))
        .arg(count(Which::stale))
        .arg(m_formatter.number(m_model->rowCount(), 0));
}

void FactsTab::setFact(const QString &key, const QString &text, double shownFactor)
{
    const std::optional<double> shown = NumberEdit::parse(text, m_formatter.locale());
    if (!shown) {
        m_problem->showText(tr("“%1” is not a number.").arg(text), Tone::bad);
        m_problem->show();
        return;
    }
    const double value = *shown / shownFactor;
    // Asked of the catalog first: an impossible value would leave the whole plan uncalculated.
    const Expected<Catalog> possible = withOverrides(m_catalog, {{key.toStdString(), value}});
    m_problem->setVisible(!possible);
    if (!possible) {
        m_problem->showText(
            tr("%1 is not possible here: %2").arg(text, messageText(possible.error().message)),
            Tone::bad);
        return;
    }
    m_document.setOverride(key, value);
}

} // namespace reckoner::ui
