// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/composer.h"
#include "ui/report/ledgerindex.h"

/// The chapters of the proposal. Each writes itself under the name given; false when it has nothing
/// to say and wrote nothing.
namespace reckoner::ui {

using WriteChapter = bool (*)(Composer &, const ReportContext &, const QString &name);

bool writeDeployment(Composer &out, const ReportContext &context, const QString &name);
bool writeCost(Composer &out, const ReportContext &context, const QString &name);
bool writeCash(Composer &out, const ReportContext &context, const QString &name);
bool writeBreakEven(Composer &out, const ReportContext &context, const QString &name);
bool writeIdea(Composer &out, const ReportContext &context, const QString &name);
bool writeRoad(Composer &out, const ReportContext &context, const QString &name);
bool writeAssumptions(Composer &out, const ReportContext &context, const QString &name);
bool writeDerivations(Composer &out, const ReportContext &context, const QString &name);
bool writeAccuracy(Composer &out, const ReportContext &context, const QString &name);

/// The answer. `missing` names the chapters that were asked for and have nothing to say.
void writeVerdict(Composer &out, const ReportContext &context, const QString &name,
                  const QStringList &missing);

/// Fine-tuning and pre-training, a part of the deployment chapter.
void writeTraining(Composer &out, const ReportContext &context);

/// Waiting times, ways to run a machine and cost of tokens, a part of the deployment chapter.
void writeService(Composer &out, const ReportContext &context);

/// What a unit of work costs on each way, parts of the cost chapter.
void writeUnitCosts(Composer &out, const ReportContext &context,
                    const std::vector<const OptionPlan *> &options);
/// What price tags leave out, parts of the cost chapter.
void writeHiddenCosts(Composer &out, const ReportContext &context, const MoneyScale &scale);
/// Depreciation, financing and tax by year, a part of the cash chapter; nothing when the option
/// buys nothing.
void writeBooks(Composer &out, const ReportContext &context, const OptionPlan &option);
/// What carries the load of the last month, a part of the break-even chapter.
void writeLoad(Composer &out, const ReportContext &context);

/// What would change the answer, as a table; nothing when nothing would.
void writeTipping(Composer &out, const ReportContext &context);

} // namespace reckoner::ui
