// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/wizard/steppage.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/pages/wizard/previewpanel.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/card.h"
#include "ui/widgets/taborder.h"

namespace reckoner::ui {

namespace {

constexpr int kAnswersShare = 29;
constexpr int kPreviewShare = 21;

} // namespace

StepPage::StepPage(const PageContext &given, const QString &question, const QString &why,
                   QWidget *parent)
    : Page(given, parent),
      m_form(new FieldForm(given.document, given.fields)),
      m_consequence(makeLabel({}, TextRole::body, given.theme)),
      m_rule(makeCaption({}, given.theme)),
      m_sides(new QHBoxLayout(this)),
      m_buttons(new QHBoxLayout),
      m_preview(new PreviewPanel(given.theme, given.formatter))
{
    m_sides->setContentsMargins({});
    m_sides->setSpacing(space::kBlock);
    auto *answers = new QVBoxLayout;
    answers->setSpacing(space::kCard);
    auto *heading = new QVBoxLayout;
    heading->setSpacing(space::kTight);
    heading->addWidget(makeHeadline(question, theme()));
    heading->addWidget(makeLead(why, theme()));
    answers->addLayout(heading);
    answers->addWidget(m_form);

    m_follows = new Card(tr("What follows"), theme());
    m_follows->hide();
    m_consequence->setObjectName(QStringLiteral("consequence"));
    m_consequence->setWordWrap(true);
    m_rule->setObjectName(QStringLiteral("rule"));
    m_follows->body()->addWidget(m_consequence);
    m_follows->body()->addWidget(m_rule);
    answers->addWidget(m_follows);
    m_buttons->setSpacing(space::kOne);
    answers->addLayout(m_buttons);
    answers->addStretch();
    m_sides->addLayout(answers, kAnswersShare);
    connect(m_preview, &PreviewPanel::explain, this, &Page::explain);
}

void StepPage::setNeighbours(const QString &backId, const QString &backTitle, const QString &nextId,
                             const QString &nextTitle)
{
    auto *back = new QPushButton(icon(Icon::chevronLeft, theme().palette().text), backTitle);
    back->setObjectName(QStringLiteral("back"));
    connect(back, &QPushButton::clicked, this, [this, backId] { Q_EMIT navigate(backId); });
    m_buttons->addWidget(back);
    auto *next = new QPushButton(icon(Icon::chevronRight, theme().palette().onAccent), nextTitle);
    next->setObjectName(QStringLiteral("next"));
    next->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft
                                                                  : Qt::LeftToRight);
    setVariant(next, ButtonVariant::primary);
    connect(next, &QPushButton::clicked, this, [this, nextId] { Q_EMIT navigate(nextId); });
    m_buttons->addWidget(next);
    m_buttons->addStretch();
    // Tab goes on in the order in which widgets come to the page: the preview is the last.
    reckoner::ui::setTabOrder({m_form, back, next});
    m_sides->addWidget(m_preview, kPreviewShare);
}

void StepPage::setConsequence(const QString &consequence, const QString &rule)
{
    m_consequence->setText(consequence);
    m_rule->setText(rule);
    m_follows->show();
}

void StepPage::showScenario(const Scenario &scenario)
{
    m_form->showScenario(scenario);
}

void StepPage::showEvaluation(const Evaluation &evaluation)
{
    m_form->showNotices(evaluation.notices);
    m_preview->show(context().document.scenario(), evaluation, notBesideFields(evaluation.notices));
}

std::vector<Notice> StepPage::notBesideFields(const std::vector<Notice> &notices) const
{
    std::vector<Notice> out;
    for (const Notice &notice : notices) {
        // A way that is closed is told at its field and, when none is left, by the recommendation.
        const bool worth = notice.severity != Notice::Severity::info &&
                           notice.code != Notice::Code::noPriceForOption;
        if (worth && !m_form->row(notice.field))
            out.push_back(notice);
    }
    return out;
}

bool StepPage::focusField(const QString &key)
{
    return m_form->focusField(key);
}

} // namespace reckoner::ui
