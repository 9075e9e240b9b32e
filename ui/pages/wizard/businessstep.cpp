// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/wizard/businessstep.h"

#include "ui/wording/guidance.h"

namespace reckoner::ui {

BusinessStep::BusinessStep(const PageContext &given, QWidget *parent)
    : StepPage(given, tr("How far along is the business?"),
               tr("The stage decides which split of the budget is sensible; the horizon, how long "
                  "a purchase has to pay for itself."),
               parent)
{
    form()->addSideBySide({"name", "client"});
    form()->add("stage");
    form()->add("budget_cny");
    form()->add("horizon_years");
    setNeighbours(QStringLiteral("library"), tr("Library"), QStringLiteral("data"),
                  tr("Data assets"));
}

void BusinessStep::showEvaluation(const Evaluation &evaluation)
{
    StepPage::showEvaluation(evaluation);
    const Guidance &guidance = evaluation.guidance;
    const StepRule &stage = guidance.steps[0];
    const QString split = splitText(stage.split, formatter());
    setConsequence(
        stage.decides
            ? tr("The stage decides how the rule of thumb splits the budget: %1.").arg(split)
            : tr("This stage alone would split the budget %1, but the data decide.").arg(split),
        tr("Rule of thumb: %1").arg(ruleReason(stage, formatter())));
}

} // namespace reckoner::ui
