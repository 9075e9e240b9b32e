// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assumptions/claimstab.h"

#include <algorithm>

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/pages/assumptions/claimsmodel.h"
#include "ui/pages/assumptions/tablefilter.h"
#include "ui/widgets/card.h"
#include "ui/widgets/table.h"
#include "ui/widgets/twolinedelegate.h"
#include "ui/wording/sources.h"

namespace reckoner::ui {

namespace {
constexpr std::array<int, ClaimsModel::kColumns> kWidths{7, 52, 21, 18, 30};
}

ClaimsTab::ClaimsTab(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_catalog(context.catalog),
      m_formatter(context.formatter),
      m_model(new ClaimsModel(context.catalog, context.theme, context.formatter, this)),
      m_filter(new TableFilter(this)),
      m_table(new QTableView),
      m_subject(makeLabel({}, TextRole::body, context.theme, Tone::plain, TextWeight::semibold)),
      m_arithmetic(makeLabel({}, TextRole::body, context.theme)),
      m_source(makeCaption({}, context.theme))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::kOne);
    column->addWidget(m_table, 1);
    m_filter->setSourceModel(m_model);
    m_table->setModel(m_filter);
    m_table->setObjectName(QStringLiteral("assumptions.claims"));
    m_table->setAccessibleName(tr("Claims of the source article"));
    dressTable(m_table, context.theme);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ClaimsModel::kChapter, Qt::AscendingOrder);
    QHeaderView *header = m_table->horizontalHeader();
    for (int i = 0; i < ClaimsModel::kColumns; ++i)
        header->resizeSection(i, kWidths[std::size_t(i)] * space::kOne);
    for (const int words : {ClaimsModel::kSubject, ClaimsModel::kBetter})
        header->setSectionResizeMode(words, QHeaderView::Stretch);
    wrapColumns(m_table, {ClaimsModel::kSubject, ClaimsModel::kBetter}, context.theme);

    auto *detail = new Card(context.theme);
    for (QLabel *label : {m_subject, m_arithmetic}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_arithmetic->setObjectName(QStringLiteral("assumptions.arithmetic"));
    detail->body()->addWidget(m_subject);
    detail->body()->addWidget(m_arithmetic);
    detail->body()->addWidget(m_source);
    column->addWidget(detail);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ClaimsTab::showDetail);
    m_table->setCurrentIndex(m_filter->index(0, ClaimsModel::kSubject));
}

void ClaimsTab::setWords(const QString &text)
{
    m_filter->setWords(text);
}

void ClaimsTab::setVerdict(std::optional<Claim::Verdict> verdict)
{
    m_filter->setCondition(
        verdict ? [this, verdict](int row) { return m_model->claim(row).verdict == *verdict; }
                : std::function<bool(int)>());
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_filter->index(0, ClaimsModel::kSubject));
}

void ClaimsTab::showDetail()
{
    const QModelIndex current = m_filter->mapToSource(m_table->currentIndex());
    if (!current.isValid())
        return;
    const Claim &claim = m_model->claim(current.row());
    m_subject->setText(tr("%1: %2").arg(claimSubject(claim, m_formatter),
                                        verdictName(claim.verdict, m_formatter)));
    QString arithmetic = claimArithmetic(claim, m_formatter);
    if (const QString better = claimBetterValue(claim, m_formatter); !better.isEmpty())
        arithmetic = tr("%1 → %2").arg(arithmetic, better);
    m_arithmetic->setText(arithmetic);
    QStringList lines;
    if (!claim.evidence.empty())
        lines << tr("Evidence: %1").arg(QString::fromStdString(claim.evidence));
    if (claim.source < m_catalog.sources.size())
        lines << tr("Claimed in: %1").arg(sourceText(m_catalog.sources[claim.source], m_formatter));
    m_source->setText(lines.join(QLatin1Char('\n')));
}

QString ClaimsTab::summary() const
{
    const auto count = [&](Claim::Verdict verdict) {
        return std::ranges::count(m_catalog.claims, verdict, &Claim::verdict);
    };
    return tr("Claims with figures in the source article: %1. Plausible %2, optimistic %3, "
              "pessimistic %4, contradicted by arithmetic %5.")
        .arg(m_catalog.claims.size())
        .arg(count(Claim::Verdict::plausible))
        .arg(count(Claim::Verdict::optimistic))
        .arg(count(Claim::Verdict::pessimistic))
        .arg(count(Claim::Verdict::contradicted));
}

} // namespace reckoner::ui
