// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tco/tcopage.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/evaluation/figures.h"
#include "ui/charts/chartview.h"
#include "ui/pages/tco/bookscard.h"
#include "ui/pages/tco/cashtable.h"
#include "ui/pages/tco/hiddencard.h"
#include "ui/pages/tco/moneyinputs.h"
#include "ui/pages/tco/splitcard.h"
#include "ui/pages/tco/tcocharts.h"
#include "ui/pages/tco/tcotext.h"
#include "ui/pages/tco/wayscard.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keyfigure.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/taborder.h"
#include "ui/wording/names.h"
#include "ui/wording/reasons.h"

namespace reckoner::ui {

namespace {

constexpr int kChartHeight = space::kBlock * 11;

QString figureKey(Option option, const FigureSpec &spec)
{
    return QString::fromStdString(std::string(key(option)) + "." + std::string(spec.key));
}

} // namespace

TcoPage::TcoPage(const PageContext &context, QWidget *parent)
    : Page(context, parent),
      m_headline(makeHeadline({}, theme())),
      m_lead(makeLead({}, theme())),
      m_inputs(new MoneyInputs(context.document, context.fields))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::kCard);
    auto *head = new QVBoxLayout;
    head->setSpacing(space::kTight);
    m_headline->setObjectName(QStringLiteral("tco.headline"));
    head->addWidget(m_headline);
    head->addWidget(m_lead);
    column->addLayout(head);
    QWidget *const parts[] = {makeWays(), makeTime(), makeOption(), m_inputs};
    for (QWidget *part : parts)
        column->addWidget(part);
    column->addStretch(1);
    // The inputs are made first and seen last.
    reckoner::ui::setTabOrder({parts[0], parts[1], parts[2], parts[3]});
}

ChartView *TcoPage::makeChart(const char *name)
{
    auto *chart = new ChartView(theme(), formatter());
    chart->setObjectName(QString::fromUtf8(name));
    chart->setMinimumHeight(kChartHeight);
    connect(chart, &ChartView::saveFailed, this,
            [this](const QString &message) { Q_EMIT notify(message, Tone::bad); });
    return chart;
}

QWidget *TcoPage::makeWays()
{
    m_ways = new WaysCard(makeChart("tco.bars"), theme(), formatter());
    connect(m_ways, &WaysCard::explain, this, &Page::explain);
    connect(m_ways, &WaysCard::detailChosen, this, [this] {
        if (evaluation())
            m_ways->showEvaluation(*evaluation());
    });
    return m_ways;
}

QWidget *TcoPage::makeTime()
{
    auto *ground = new QWidget;
    auto *row = new QHBoxLayout(ground);
    row->setContentsMargins({});
    row->setSpacing(space::kCard);
    auto *lines = new Card(tr("Paid by the end of each month"), theme());
    m_value = new Segmented({tr("Nominal"), tr("Discounted")}, theme());
    m_value->setObjectName(QStringLiteral("tco.value"));
    m_value->setAccessibleName(tr("Value of later payments"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_value);
    head->addStretch(1);
    lines->body()->addLayout(head);
    m_lines = makeChart("tco.lines");
    lines->body()->addWidget(m_lines, 1);
    row->addWidget(lines, 7);
    m_split = new SplitCard(theme(), formatter());
    row->addWidget(m_split, 4, Qt::AlignTop);
    connect(m_split, &SplitCard::explain, this, &Page::explain);
    connect(m_value, &Segmented::chosen, this, [this] {
        if (evaluation())
            showTime(*evaluation());
    });
    return ground;
}

QWidget *TcoPage::makeOption()
{
    auto *ground = new QWidget;
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins({});
    column->setSpacing(space::kCard);
    column->addWidget(makeFigures());
    column->addWidget(makeCash());
    m_books = new BooksCard(theme(), formatter());
    column->addWidget(m_books);
    return ground;
}

QWidget *TcoPage::makeFigures()
{
    auto *ground = new QWidget;
    auto *row = new QHBoxLayout(ground);
    row->setContentsMargins({});
    row->setSpacing(space::kCard);
    const auto add = [&](const QString &label, const char *name) {
        auto *figure = new KeyFigure(label, theme());
        figure->setObjectName(QString::fromUtf8(name));
        connect(figure, &KeyFigure::explain, this, &Page::explain);
        row->addWidget(figure, 1);
        return figure;
    };
    m_total = add(tr("Total cost"), "tco.total");
    m_presentValue = add(tr("Present value"), "tco.presentValue");
    m_perToken = add(tr("Cost per million tokens"), "tco.perToken");
    m_utilization = add(tr("Utilization"), "tco.utilization");
    return ground;
}

QWidget *TcoPage::makeCash()
{
    auto *ground = new QWidget;
    auto *row = new QHBoxLayout(ground);
    row->setContentsMargins({});
    row->setSpacing(space::kCard);

    auto *card = new Card(theme());
    m_cashCaption = makeCaption({}, theme());
    card->body()->addWidget(m_cashCaption);
    auto *head = new QHBoxLayout;
    QStringList names;
    for (int i = 0; i < kOptionCount; ++i)
        names << optionName(static_cast<Option>(i), formatter());
    m_option = new Segmented(names, theme());
    m_option->setObjectName(QStringLiteral("tco.option"));
    m_option->setAccessibleName(tr("Way of running the model"));
    m_period = new Segmented({tr("Years"), tr("Months")}, theme());
    m_period->setObjectName(QStringLiteral("tco.period"));
    m_period->setAccessibleName(tr("Period"));
    auto *copy = new QPushButton(icon(Icon::copy, theme().palette().muted), {});
    copy->setObjectName(QStringLiteral("tco.copy"));
    copy->setToolTip(tr("Copy the table as CSV"));
    copy->setAccessibleName(copy->toolTip());
    setVariant(copy, ButtonVariant::ghost);
    head->addWidget(m_option);
    head->addStretch(1);
    head->addWidget(m_period);
    head->addWidget(copy);
    card->body()->addLayout(head);
    m_cash = new CashTable(theme(), formatter());
    card->body()->addWidget(m_cash);
    m_noMoney = makeLead({}, theme());
    card->body()->addWidget(m_noMoney);
    card->body()->addStretch(1);
    row->addWidget(card, 7);
    m_hidden = new HiddenCard(theme(), formatter());
    row->addWidget(m_hidden, 4, Qt::AlignTop);

    const auto again = [this] {
        if (evaluation())
            showOption(*evaluation());
    };
    connect(m_option, &Segmented::chosen, this, [this, again](int index) {
        m_chosen = static_cast<Option>(index);
        again();
    });
    connect(m_period, &Segmented::chosen, this, again);
    connect(m_cash, &CashTable::explain, this, &Page::explain);
    connect(m_hidden, &HiddenCard::explain, this, &Page::explain);
    connect(copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_cash->toCsv()); });
    return ground;
}

void TcoPage::showScenario(const Scenario &scenario)
{
    m_inputs->showScenario(scenario);
}

void TcoPage::showEvaluation(const Evaluation &evaluation)
{
    m_headline->setText(tcoHeadline(evaluation, context().document.scenario(), formatter()));
    m_lead->setText(tcoLead(evaluation, formatter()));
    m_ways->showEvaluation(evaluation);
    showTime(evaluation);
    m_split->showEvaluation(evaluation);
    m_hidden->showEvaluation(evaluation);
    m_inputs->showNotices(evaluation.notices);
    showOption(evaluation);
}

void TcoPage::showTime(const Evaluation &evaluation)
{
    const bool discounted = m_value->current() == 1;
    const double rate = context().document.scenario().discount_rate;
    m_lines->setSpec(cumulativeLines(evaluation, discounted ? rate : 0.0, formatter()));
}

Option TcoPage::shownOption(const Evaluation &evaluation) const
{
    return m_chosen.value_or(evaluation.plan.recommended.value_or(Option::onPremises));
}

void TcoPage::showOption(const Evaluation &evaluation)
{
    const Option which = shownOption(evaluation);
    const OptionPlan &option = evaluation.plan.option(which);
    m_option->setCurrent(int(which));
    const QString name = optionName(which, formatter());
    const bool priced = option.priced();
    const auto show = [&](KeyFigure *figure, double value, const FigureSpec &spec) {
        const bool known = priced && evaluation.ledger.find(spec, scopeOf(which));
        figure->setValue(known ? formatter().format(value, spec.unit)
                               : FormattedValue{QStringLiteral("–"), {}, false});
        figure->setFigureKey(known ? figureKey(which, spec) : QString());
        figure->setNote(name);
    };
    show(m_total, option.total_cny, figures::tco_total);
    show(m_presentValue, option.present_value_cny, figures::tco_present_value);
    show(m_perToken, option.cny_per_million_tokens, figures::cost_per_million_tokens);
    if (priced) // its label says per what
        m_perToken->setValue(formatter().format(option.cny_per_million_tokens, Unit::cny));
    show(m_utilization, option.utilization, figures::utilization);
    m_presentValue->setNote(
        tr("discounted at %1 a year")
            .arg(formatter().percent(context().document.scenario().discount_rate)));
    m_perToken->setNote(tr("input and output together"));
    m_utilization->setNote(tr("GPU-hours at work of those paid for"));

    m_books->showOption(option, context().document.scenario());
    m_cash->setVisible(priced);
    m_noMoney->setVisible(!priced);
    if (priced) {
        m_cash->setCash(option.cash, scopeOf(which),
                        static_cast<CashTable::Period>(m_period->current()));
        m_cashCaption->setText(tr("Cash flow, %1").arg(m_cash->unit()));
    } else {
        m_cashCaption->setText(tr("Cash flow"));
        m_noMoney->setText(absenceReason(option, evaluation, formatter()));
    }
}

QVariant TcoPage::state() const
{
    return QVariantMap{{QStringLiteral("option"), m_chosen ? int(*m_chosen) : -1},
                       {QStringLiteral("period"), m_period->current()},
                       {QStringLiteral("detail"), m_ways->detail()},
                       {QStringLiteral("value"), m_value->current()},
                       {QStringLiteral("inputs"), m_inputs->group()}};
}

void TcoPage::setState(const QVariant &state)
{
    const QVariantMap map = state.toMap();
    const int option = map.value(QStringLiteral("option"), -1).toInt();
    if (option >= 0 && option < kOptionCount)
        m_chosen = static_cast<Option>(option);
    m_period->setCurrent(map.value(QStringLiteral("period"), 0).toInt());
    m_ways->setDetail(map.value(QStringLiteral("detail"), 0).toInt());
    m_value->setCurrent(map.value(QStringLiteral("value"), 0).toInt());
    m_inputs->setGroup(map.value(QStringLiteral("inputs"), 0).toInt());
    if (evaluation())
        showEvaluation(*evaluation());
}

bool TcoPage::focusField(const QString &fieldKey)
{
    return m_inputs->focusField(fieldKey);
}

} // namespace reckoner::ui
