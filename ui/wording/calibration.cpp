// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/calibration.h"

#include <algorithm>
#include <cmath>

#include "core/performance/constant_labels.h"
#include "core/planning/calibrated_constants.h"
#include "ui/wording/names.h"
#include "ui/wording/phrase.h"

namespace reckoner::ui {

QString calibrationSentence(const Calibration &c, const Catalog &catalog,
                            const Formatter &formatter)
{
    QStringList cards;
    for (const std::string &id : c.accelerators) {
        const Accelerator *accelerator = catalog.accelerator(id);
        cards << (accelerator ? cardName(*accelerator, formatter) : QString::fromStdString(id));
    }
    const QString sentence =
        c.held_out
            ? phrase(formatter,
                     RECKONER_TEXT("Wording", "Training speed is calibrated on %1 runs from %2 "
                                              "(%3): median error %4 before, %5 after, each run "
                                              "predicted by a fit that had not seen it."))
            : phrase(formatter,
                     RECKONER_TEXT("Wording", "Training speed is calibrated on %1 runs from %2 "
                                              "(%3): median error %4 before, %5 after on the same "
                                              "runs, too few to leave some out."));
    return sentence.arg(formatter.number(c.runs, 0), QString::fromStdString(c.file),
                        cards.join(phrase(formatter, RECKONER_TEXT("Wording", ", "))),
                        formatter.percent(c.error_before), formatter.percent(c.error_after));
}

QString constantName(std::string_view key, const Formatter &formatter)
{
    const TrainingConstantInfo *info = findTrainingConstant(key);
    return info ? formatter.core("TrainingConstant", labelOf(info->constant))
                : QString::fromUtf8(key.data(), qsizetype(key.size()));
}

QString constantValue(std::string_view key, double value, const Formatter &formatter)
{
    constexpr int kFigures = 3;
    const int before = value > 0 ? int(std::floor(std::log10(value))) + 1 : 1;
    const QString number = formatter.number(value, std::clamp(kFigures - before, 0, kFigures));
    const TrainingConstantInfo *info = findTrainingConstant(key);
    if (!info || (info->unit != "us" && info->unit != "ms"))
        return number;
    return number + (info->unit == "us" ? QStringLiteral("\u00A0µs") : QStringLiteral("\u00A0ms"));
}

} // namespace reckoner::ui
