// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tco/hiddencard.h"

#include <QLabel>
#include <QVBoxLayout>

#include "ui/pages/tco/costrows.h"
#include "ui/widgets/card.h"
#include "ui/widgets/table.h"
#include "ui/wording/money.h"

namespace reckoner::ui {

namespace {

void fill(ResultTable *table, const std::vector<HiddenCost> &costs, Option option, double total_cny,
          const MoneyScale &scale, const Formatter &formatter)
{
    std::vector<std::vector<TableCell>> rows;
    for (const HiddenCost &cost : costs) {
        const bool none = cost.cny == 0.0;
        const QString indent = cost.part ? QStringLiteral("      ") : QString();
        TableCell name(indent + hiddenCostName(cost, formatter),
                       none || cost.part ? Tone::muted : Tone::plain);
        TableCell amount(none ? QStringLiteral("–") : formatter.inScale(cost.cny, scale),
                         none || cost.part ? Tone::muted : Tone::plain);
        TableCell share(none ? QString() : formatter.percent(cost.cny / total_cny), Tone::muted);
        if (!none) {
            amount.figureKey = scopedKey(scopeOf(option), *cost.figure);
            name.figureKey = amount.figureKey;
        }
        rows.push_back({name, amount, share});
    }
    table->setRows(rows);
    table->setVisible(!rows.empty());
}

} // namespace

HiddenCard::HiddenCard(const Theme &theme, const Formatter &formatter, QWidget *parent)
    : QWidget(parent),
      m_caption(makeCaption({}, theme)),
      m_renting(new ResultTable(
          {{tr("Traps of the cloud"), false, true}, {{}, true}, {tr("of all"), true}}, theme)),
      m_owning(new ResultTable(
          {{tr("Hidden in owning"), false, true}, {{}, true}, {tr("of all"), true}}, theme)),
      m_formatter(formatter)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    auto *card = new Card(theme);
    column->addWidget(card);
    card->body()->addWidget(m_caption);
    card->body()->addWidget(m_renting);
    card->body()->addSpacing(space::kOne);
    card->body()->addWidget(m_owning);
    card->body()->addWidget(makeCaption(
        tr("Contained in the cost lines, not on top of them; before income tax."), theme));
    card->body()->addStretch(1);
    m_renting->setObjectName(QStringLiteral("hidden.renting"));
    m_renting->setAccessibleName(tr("Traps of the cloud"));
    m_owning->setObjectName(QStringLiteral("hidden.owning"));
    m_owning->setAccessibleName(tr("Hidden in owning"));
    for (ResultTable *table : {m_renting, m_owning})
        connect(table, &ResultTable::explain, this, &HiddenCard::explain);
}

void HiddenCard::showEvaluation(const Evaluation &evaluation)
{
    const OptionPlan &cloud = evaluation.plan.option(Option::cloud);
    const OptionPlan &own = evaluation.plan.option(Option::onPremises);
    const MoneyScale scale = m_formatter.moneyScale(std::max(cloud.total_cny, own.total_cny));
    m_caption->setText(tr("What the price tags leave out, %1").arg(scale.unit));
    const std::vector<HiddenCost> traps = cloudTraps(evaluation.ledger, Option::cloud);
    const std::vector<HiddenCost> owning = costsOfOwning(evaluation.ledger, Option::onPremises);
    fill(m_renting, traps, Option::cloud, cloud.total_cny, scale, m_formatter);
    fill(m_owning, owning, Option::onPremises, own.total_cny, scale, m_formatter);
    setVisible(!traps.empty() || !owning.empty());
}

} // namespace reckoner::ui
