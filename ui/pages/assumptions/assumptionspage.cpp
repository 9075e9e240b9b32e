// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assumptions/assumptionspage.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/fields/wheelguard.h"
#include "ui/pages/assumptions/accuracytab.h"
#include "ui/pages/assumptions/calibrationtab.h"
#include "ui/pages/assumptions/claimstab.h"
#include "ui/pages/assumptions/factstab.h"
#include "ui/pages/assumptions/inputstab.h"
#include "ui/pages/assumptions/pricebookbar.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/segmented.h"

namespace reckoner::ui {

AssumptionsPage::AssumptionsPage(const PageContext &context, QWidget *parent)
    : Page(context, parent),
      m_headline(makeHeadline({}, theme())),
      m_lead(makeLead({}, theme())),
      m_stack(new QStackedWidget),
      m_inputs(new InputsTab(context.document, context.fields)),
      m_facts(new FactsTab(context)),
      m_claims(new ClaimsTab(context)),
      m_accuracy(new AccuracyTab(context)),
      m_calibration(new CalibrationTab(context))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kBlock, space::kBlock, space::kBlock, space::kBlock);
    column->setSpacing(space::kCard);
    auto *head = new QVBoxLayout;
    head->setSpacing(space::kTight);
    m_headline->setObjectName(QStringLiteral("assumptions.headline"));
    m_lead->setObjectName(QStringLiteral("assumptions.lead"));
    head->addWidget(m_headline);
    head->addWidget(m_lead);
    column->addLayout(head);
    auto *book = new PriceBookBar(context);
    connect(book, &PriceBookBar::changed, this, &Page::priceBookChanged);
    column->addWidget(book);
    auto *card = new Card(theme());
    card->body()->addLayout(makeTools());
    for (QWidget *tab :
         std::initializer_list<QWidget *>{m_inputs, m_facts, m_claims, m_accuracy, m_calibration})
        m_stack->addWidget(tab);
    card->body()->addWidget(m_stack, 1);
    column->addWidget(card, 1);
    connect(m_accuracy, &AccuracyTab::ready, this, &AssumptionsPage::showHeadline);
    connect(m_calibration, &CalibrationTab::changed, this, &AssumptionsPage::showHeadline);
    showTab(kInputs);
}

QLayout *AssumptionsPage::makeTools()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kOne);
    m_tabs = new Segmented({tr("Inputs"), tr("Facts and prices"), tr("Claims"),
                            tr("How good are these numbers?"), tr("Efficiency")},
                           theme());
    m_tabs->setObjectName(QStringLiteral("assumptions.tabs"));
    m_tabs->setAccessibleName(tr("Kind of assumption"));
    row->addWidget(m_tabs);
    row->addStretch(1);
    m_which = new QComboBox;
    m_which->setObjectName(QStringLiteral("assumptions.which"));
    m_which->setAccessibleName(tr("Which rows"));
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    guardWheel(m_which);
    row->addWidget(m_which);
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("assumptions.search"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setToolTip(
        tr("Show only rows with these words (%1)")
            .arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(Icon::search, theme().palette().muted), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(space::kBlock * 5);
    m_search->setMaximumWidth(space::kBlock * 10);
    row->addWidget(m_search, 1);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_tabs, &Segmented::chosen, this, &AssumptionsPage::showTab);
    connect(m_search, &QLineEdit::textChanged, this, &AssumptionsPage::filter);
    connect(m_which, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_chosen[std::size_t(m_tabs->current())] = index;
        filter();
    });
    return row;
}

void AssumptionsPage::showTab(int tab)
{
    const QStringList choices[]{{tr("All"), tr("Changed")},
                                {tr("Used by this plan"), tr("Whole price book"), tr("Set by you"),
                                 tr("Stale"), tr("From memory or assumed")},
                                {tr("All verdicts"), tr("Plausible"), tr("Optimistic"),
                                 tr("Pessimistic"), tr("Contradicted"), tr("Not checkable")},
                                AccuracyTab::groupings(),
                                {tr("All"), tr("Calibrated")}};
    m_tabs->setCurrent(tab);
    m_stack->setCurrentIndex(tab);
    {
        const QSignalBlocker quiet(m_which);
        m_which->clear();
        m_which->addItems(choices[tab]);
        m_which->setCurrentIndex(m_chosen[std::size_t(tab)]);
    }
    filter();
    showHeadline();
}

void AssumptionsPage::filter()
{
    const int which = m_chosen[std::size_t(m_tabs->current())];
    switch (m_tabs->current()) {
    case kInputs:
        m_inputs->setChangedOnly(which == 1);
        m_inputs->setWords(m_search->text());
        break;
    case kFacts:
        m_facts->setWhich(static_cast<FactsTab::Which>(which));
        m_facts->setWords(m_search->text());
        break;
    case kAccuracy:
        m_accuracy->setGrouping(which);
        m_accuracy->setWords(m_search->text());
        showHeadline();
        break;
    case kCalibration:
        m_calibration->setMovedOnly(which == 1);
        m_calibration->setWords(m_search->text());
        break;
    default:
        m_claims->setVerdict(which == 0 ? std::nullopt
                                        : std::optional(static_cast<Claim::Verdict>(which - 1)));
        m_claims->setWords(m_search->text());
        break;
    }
}

void AssumptionsPage::showHeadline()
{
    const int own = m_facts->overriddenCount();
    m_headline->setText(own > 0 ? tr("Inputs changed: %1 of %2; facts set by you: %3")
                                      .arg(m_inputs->changedCount())
                                      .arg(m_inputs->count())
                                      .arg(own)
                                : tr("Inputs changed: %1 of %2; every fact is the price book's")
                                      .arg(m_inputs->changedCount())
                                      .arg(m_inputs->count()));
    m_lead->setText(m_tabs->current() == kClaims        ? m_claims->summary()
                    : m_tabs->current() == kAccuracy    ? m_accuracy->summary()
                    : m_tabs->current() == kCalibration ? m_calibration->summary()
                                                        : m_facts->summary());
}

void AssumptionsPage::showScenario(const Scenario &scenario)
{
    m_inputs->showScenario(scenario);
    m_calibration->showScenario(scenario);
    showHeadline();
}

void AssumptionsPage::showEvaluation(const Evaluation &)
{
    m_facts->showEvaluation(evaluation());
    showHeadline();
}

QVariant AssumptionsPage::state() const
{
    return QVariantMap{{QStringLiteral("tab"), m_tabs->current()},
                       {QStringLiteral("search"), m_search->text()}};
}

void AssumptionsPage::setState(const QVariant &state)
{
    const QVariantMap map = state.toMap();
    m_search->setText(map.value(QStringLiteral("search")).toString());
    showTab(map.value(QStringLiteral("tab"), 0).toInt());
}

bool AssumptionsPage::focusField(const QString &fieldKey)
{
    m_chosen[kInputs] = 0;
    m_search->clear();
    showTab(kInputs);
    return m_inputs->focusField(fieldKey);
}

} // namespace reckoner::ui
