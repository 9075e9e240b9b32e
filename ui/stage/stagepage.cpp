// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stage/stagepage.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/cards/claimsview.h"
#include "ui/charts/chartview.h"
#include "ui/fields/fieldform.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keyfigure.h"
#include "ui/widgets/labels.h"

namespace reckoner::ui {

namespace {

constexpr int kSideWidth = 316;
constexpr int kWidestSide = 420;
constexpr double kSideShare = 0.25;

} // namespace

StagePage::StagePage(const PageContext &context, QWidget *parent)
    : Page(context, parent),
      m_headline(makeHeadline({}, theme())),
      m_lead(makeLead({}, theme())),
      m_figures(new QHBoxLayout),
      m_main(new QVBoxLayout),
      m_side(new QVBoxLayout),
      m_sideArea(new QScrollArea)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::kBlock, 0, 0, 0);
    row->setSpacing(0);
    m_main->setContentsMargins(0, space::kBlock, space::kCard, space::kBlock);
    m_main->setSpacing(space::kCard);
    auto *answer = new QVBoxLayout;
    answer->setSpacing(space::kTight);
    m_headline->setObjectName(QStringLiteral("headline"));
    m_lead->setObjectName(QStringLiteral("lead"));
    answer->addWidget(m_headline);
    answer->addWidget(m_lead);
    m_main->addLayout(answer);
    m_figures->setSpacing(12);
    m_main->addLayout(m_figures);
    row->addLayout(m_main, 1);

    auto *ground = new QWidget;
    ground->setLayout(m_side);
    m_side->setContentsMargins(0, space::kBlock, space::kBlock, space::kBlock);
    m_side->setSpacing(12);
    m_side->addStretch(1);
    m_sideArea->setWidget(ground);
    m_sideArea->setWidgetResizable(true);
    m_sideArea->setFrameShape(QFrame::NoFrame);
    m_sideArea->setFocusPolicy(Qt::NoFocus);
    m_sideArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    row->addWidget(m_sideArea);
}

void StagePage::resizeEvent(QResizeEvent *)
{
    m_sideArea->setFixedWidth(std::clamp(int(width() * kSideShare), kSideWidth, kWidestSide) +
                              space::kBlock);
}

KeyFigure *StagePage::addFigure(const QString &label, const char *name)
{
    auto *figure = new KeyFigure(label, theme());
    figure->setObjectName(QLatin1String(name));
    connect(figure, &KeyFigure::explain, this, &Page::explain);
    // Equal in width and height, whatever is in them.
    figure->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_figures->addWidget(figure, 1);
    return figure;
}

ChartView *StagePage::makeChart(const char *name) const
{
    auto *chart = new ChartView(theme(), formatter());
    chart->setObjectName(QLatin1String(name));
    return chart;
}

void StagePage::setViews(std::vector<ViewCard::View> views,
                         std::span<const std::string_view> claims, const QString &claimsCaption)
{
    views.push_back({tr("Rules of thumb"),
                     new ClaimsView(context().catalog, claims, formatter(), theme()),
                     QStringLiteral("claims")});
    m_views = new ViewCard(views, theme());
    m_views->setCaption(int(views.size()) - 1, claimsCaption);
    m_main->addWidget(m_views, 1);
}

void StagePage::addSide(QWidget *widget)
{
    m_side->insertWidget(m_side->count() - 1, widget);
}

void StagePage::addFields(const QString &title, const std::vector<std::string_view> &keys)
{
    auto *card = new Card(title, theme());
    auto *form = new FieldForm(context().document, context().fields);
    form->addNarrow(keys);
    card->body()->addWidget(form);
    addSide(card);
    m_forms.push_back(form);
    m_fields.insert(m_fields.end(), keys.begin(), keys.end());
}

bool StagePage::asks(const Scenario &, std::string_view) const
{
    return true;
}

void StagePage::setAnswer(const QString &headline, const QString &lead,
                          const Evaluation &evaluation)
{
    m_headline->setText(headline);
    m_lead->setText(lead);
    m_lead->setVisible(!lead.isEmpty());
    for (FieldForm *form : m_forms)
        form->showNotices(evaluation.notices);
}

void StagePage::showScenario(const Scenario &scenario)
{
    for (FieldForm *form : m_forms) {
        form->showScenario(scenario);
        for (const std::string_view key : m_fields) {
            if (FieldRow *row = form->row(key))
                row->setVisible(asks(scenario, key));
        }
    }
}

bool StagePage::focusField(const QString &key)
{
    return std::ranges::any_of(m_forms, [&](FieldForm *form) { return form->focusField(key); });
}

QVariant StagePage::state() const
{
    return m_views->currentName();
}

void StagePage::setState(const QVariant &state)
{
    m_views->setCurrentName(state.toString());
}

} // namespace reckoner::ui
