// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/wizard/logimport.h"

#include <QVBoxLayout>

#include "core/evaluation/own_load.h"
#include "ui/shell/importbar.h"

namespace reckoner::ui {

namespace {
constexpr double kSecondsPerDay = 86'400.0;
} // namespace

LogImport::LogImport(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_document(context.document), m_formatter(context.formatter)
{
    const auto read = [this](const std::filesystem::path &path, const ImportBar::Progress &progress,
                             const std::stop_token &stop) -> ImportBar::Finish {
        return [this, log = readRequestLog(path, progress, stop)] { finish(log); };
    };
    m_bar =
        new ImportBar(QStringLiteral("log"),
                      {tr("Import a log…"),
                       tr("CSV of the client's own requests: time, input tokens, output tokens"),
                       tr("Log of requests"), tr("Reading the log")},
                      context, read);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_bar);
}

void LogImport::finish(const Expected<RequestLog> &log)
{
    const auto changed = log.and_then(
        [&](const RequestLog &read) { return withOwnLoad(m_document.scenario(), read); });
    if (!changed)
        return m_bar->sayFailure(changed.error());
    const double days = double(log->bins.size()) * RequestLog::kBinSeconds / kSecondsPerDay;
    QString said =
        tr("%1 requests over %2 days: %3 tokens in and %4 out on average, %5 in the busiest five "
           "minutes.")
            .arg(m_formatter.number(double(log->rows), 0), m_formatter.number(days, 1),
                 m_formatter.number(log->input.mean(), 0),
                 m_formatter.number(log->output.mean(), 0),
                 m_formatter.text(log->peakRequestsPerSecond(), Unit::requestsPerSecond));
    if (log->skipped > 0)
        said += QLatin1Char(' ') +
                tr("Rows whose time lies more than a year off the first are left out: %1.")
                    .arg(m_formatter.number(double(log->skipped), 0));
    // Said first: the new scenario may rebuild what is shown.
    m_bar->say(said, log->skipped > 0 ? Tone::warning : Tone::good);
    m_document.replace(*changed, tr("Import of a log"));
}

} // namespace reckoner::ui
