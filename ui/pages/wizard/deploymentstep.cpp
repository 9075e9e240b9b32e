// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/wizard/deploymentstep.h"

#include "ui/wording/guidance.h"
#include "ui/wording/names.h"
#include "ui/wording/reasons.h"

namespace reckoner::ui {

DeploymentStep::DeploymentStep(const PageContext &given, QWidget *parent)
    : StepPage(given, tr("Where may it run?"),
               tr("Sensitive data rules out some ways, whatever they would save. Among the rest "
                  "the money decides."),
               parent)
{
    form()->add("residency");
    form()->addSideBySide({"deployment", "commitment"});
    form()->addSideBySide({"allow_consumer_cards", "domestic_only"});
    form()->addSideBySide({"server", "cloud_instance"});
    form()->addSideBySide({"api_offer", "redundancy"});
    setNeighbours(QStringLiteral("concurrency"), tr("Concurrency"), QStringLiteral("overview"),
                  tr("See the plan"));
}

void DeploymentStep::showEvaluation(const Evaluation &evaluation)
{
    StepPage::showEvaluation(evaluation);
    setConsequence(
        waysSentence(evaluation),
        tr("Rule of thumb: %1").arg(ruleReason(evaluation.guidance.steps[3], formatter())));
}

QString DeploymentStep::waysSentence(const Evaluation &evaluation) const
{
    QStringList open;
    QStringList closed;
    for (const OptionPlan &plan : evaluation.plan.options) {
        const QString name = optionName(plan.option, formatter());
        if (plan.available())
            open << tr("%1 %2").arg(name, formatter().money(plan.total_cny));
        else
            closed << tr("%1: %2").arg(name, absenceReason(plan, evaluation, formatter()));
    }
    QString out = open.isEmpty() ? tr("No way is open.")
                                 : tr("Possible: %1.").arg(open.join(QStringLiteral(" · ")));
    for (const QString &reason : closed)
        out += QLatin1Char('\n') + reason;
    return out;
}

} // namespace reckoner::ui
