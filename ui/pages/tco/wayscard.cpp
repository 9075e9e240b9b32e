// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tco/wayscard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/charts/chartview.h"
#include "ui/pages/tco/optionstable.h"
#include "ui/pages/tco/tcocharts.h"
#include "ui/pages/tco/tcotext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segmented.h"

namespace reckoner::ui {

namespace {
constexpr int kTallest = 18 * space::kBlock;
}

WaysCard::WaysCard(ChartView *chart, const Theme &theme, const Formatter &formatter,
                   QWidget *parent)
    : QWidget(parent),
      m_formatter(formatter),
      m_detail(new Segmented({tr("Categories"), tr("Accounts")}, theme)),
      m_bars(chart),
      m_table(new OptionsTable(theme, formatter)),
      m_absences(makeLabel({}, TextRole::secondary, theme, Tone::muted))
{
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins({});
    auto *card = new Card(tr("The four ways side by side"), theme);
    around->addWidget(card);
    m_detail->setObjectName(QStringLiteral("tco.detail"));
    m_detail->setAccessibleName(tr("Detail"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_detail);
    head->addStretch(1);
    card->body()->addLayout(head);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kBlock);
    m_bars->setMaximumHeight(kTallest); // beside a long table of accounts it stays in view
    auto *left = new QVBoxLayout;
    left->addWidget(m_bars, 1);
    left->addStretch();
    row->addLayout(left, 4); // names and four amounts need more than half
    row->addWidget(m_table, 6);
    card->body()->addLayout(row);
    m_absences->setWordWrap(true);
    card->body()->addWidget(m_absences);
    connect(m_table, &OptionsTable::explain, this, &WaysCard::explain);
    connect(m_detail, &Segmented::chosen, this, &WaysCard::detailChosen);
}

void WaysCard::showEvaluation(const Evaluation &evaluation)
{
    m_bars->setSpec(optionBars(evaluation, detail() == 1, m_formatter));
    m_table->showEvaluation(evaluation, detail() == 1);
    m_absences->setText(absenceLines(evaluation, m_formatter));
    m_absences->setVisible(!m_absences->text().isEmpty());
}

int WaysCard::detail() const
{
    return m_detail->current();
}

void WaysCard::setDetail(int detail)
{
    m_detail->setCurrent(detail);
}

} // namespace reckoner::ui
