// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/wizard/concurrencystep.h"

#include "ui/pages/wizard/loadpatterns.h"
#include "ui/wording/guidance.h"

namespace reckoner::ui {

ConcurrencyStep::ConcurrencyStep(const PageContext &given, QWidget *parent)
    : StepPage(given, tr("How many people use it, and how fast must it be?"),
               tr("The peak decides how many cards are needed; the shape of the week, how well "
                  "they are used. Unsure? Take the closest: it can be changed at any time."),
               parent),
      m_patterns(new LoadPatterns(given))
{
    form()->addSideBySide({"model", "quantization"});
    form()->add("peak_users");
    form()->addWidget(m_patterns);
    form()->addSideBySide({"requests_per_user_hour", "input_tokens", "output_tokens"});
    form()->addSideBySide({"ttft_target_s", "tpot_target_ms", "growth_per_month"});
    setNeighbours(QStringLiteral("data"), tr("Data assets"), QStringLiteral("deployment"),
                  tr("Deployment"));
}

void ConcurrencyStep::showScenario(const Scenario &scenario)
{
    StepPage::showScenario(scenario);
    m_patterns->showScenario(scenario);
}

void ConcurrencyStep::showEvaluation(const Evaluation &evaluation)
{
    StepPage::showEvaluation(evaluation);
    const Demand &demand = evaluation.demand;
    const auto rate = [this](double perSecond) {
        return formatter().text(perSecond, Unit::requestsPerSecond);
    };
    form()
        ->row("peak_users")
        ->setConsequence(tr("About %1 in the busiest minute, %2 on average. Rule of thumb: %3")
                             .arg(rate(demand.peak_requests_per_s),
                                  rate(demand.mean_requests_per_s),
                                  ruleReason(evaluation.guidance.steps[2], formatter())));
}

bool ConcurrencyStep::focusField(const QString &key)
{
    if (key == QLatin1String("load_profile")) {
        m_patterns->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return StepPage::focusField(key);
}

} // namespace reckoner::ui
