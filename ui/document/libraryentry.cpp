// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/libraryentry.h"

#include <QDateTime>

#include "core/evaluation/evaluation.h"

namespace reckoner::ui {

std::string libraryTime()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
}

KeyFigures keyFiguresOf(const Evaluation &evaluation)
{
    const OptionPlan *best = evaluation.plan.best();
    KeyFigures figures;
    figures.verdict = "infeasible";
    if (!best)
        return figures;
    figures.option = key(best->option);
    figures.tco_cny = best->total_cny;
    figures.verdict = evaluation.guidance.reserve_cny < 0 ? "over_budget" : "within_budget";
    return figures;
}

} // namespace reckoner::ui
