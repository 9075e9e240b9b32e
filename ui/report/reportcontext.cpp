// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportcontext.h"

#include "core/catalog/iso_date.h"

namespace reckoner::ui {

namespace {

constexpr int kValidDays = 30;

/// The last day that the date may mean; invalid when it is none.
QDate lastDay(const std::string &iso)
{
    const auto span = parseIsoDate(iso);
    if (!span)
        return {};
    return {int(span->last.year()), int(unsigned(span->last.month())),
            int(unsigned(span->last.day()))};
}

} // namespace

ReportContext reportContext(const Scenario &scenario, const Evaluation &evaluation,
                            const ProposalOptions &options)
{
    return {scenario, evaluation, options,
            Formatter(options.language, options.currency, scenario.cny_per_usd)};
}

QString ReportContext::title() const
{
    if (!options.title.trimmed().isEmpty())
        return options.title.simplified();
    if (!scenario.name.empty())
        return QString::fromStdString(scenario.name).simplified();
    return say(RECKONER_TEXT("Report", "Plan for a large language model"));
}

QString ReportContext::client() const
{
    const QString name = options.client.trimmed().isEmpty()
                             ? QString::fromStdString(scenario.client)
                             : options.client;
    return name.simplified();
}

QDate ReportContext::lastValidDay() const
{
    if (!options.validUntil.isEmpty())
        return lastDay(options.validUntil.toStdString());
    const QDate written =
        lastDay(options.writtenOn.isEmpty() ? evaluation.as_of : options.writtenOn.toStdString());
    return written.isValid() ? written.addDays(kValidDays) : QDate();
}

QString ReportContext::validUntil() const
{
    const QDate day = lastValidDay();
    return day.isValid() ? formatter.date(day) : QString();
}

} // namespace reckoner::ui
