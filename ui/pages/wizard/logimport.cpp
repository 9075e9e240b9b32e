// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/wizard/logimport.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/evaluation/own_load.h"
#include "ui/format/failure.h"

namespace reckoner::ui {

namespace {
constexpr int kWhole = 1000;
constexpr double kSecondsPerDay = 86'400.0;
} // namespace

LogImport::LogImport(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_document(context.document),
      m_dialogs(context.dialogs),
      m_theme(context.theme),
      m_formatter(context.formatter),
      m_choose(new QPushButton(tr("Import a log…"))),
      m_cancel(new QPushButton(tr("Cancel"))),
      m_progress(new QProgressBar),
      m_outcome(makeCaption({}, context.theme))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::kTight);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kOne);
    m_choose->setObjectName(QStringLiteral("log.choose"));
    m_choose->setToolTip(tr("CSV of the client's own requests: time, input tokens, output tokens"));
    m_cancel->setObjectName(QStringLiteral("log.cancel"));
    m_progress->setObjectName(QStringLiteral("log.progress"));
    m_progress->setRange(0, kWhole);
    m_progress->setAccessibleName(tr("Reading the log"));
    m_outcome->setObjectName(QStringLiteral("log.outcome"));
    row->addWidget(m_choose);
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_outcome);
    m_outcome->hide();
    setReading(false);
    connect(m_choose, &QPushButton::clicked, this, &LogImport::choose);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_reader.request_stop(); });
}

void LogImport::setReading(bool reading)
{
    m_choose->setEnabled(!reading);
    m_progress->setVisible(reading);
    m_cancel->setVisible(reading);
}

void LogImport::choose()
{
    const QString path =
        m_dialogs.openFile(window(), tr("Log of requests"), tr("Tables (*.csv *.txt)"));
    if (!path.isEmpty())
        read(path);
}

void LogImport::read(const QString &path)
{
    m_outcome->hide();
    m_progress->setValue(0);
    setReading(true);
    m_reader = std::jthread([this, file = path.toStdString()](const std::stop_token &stop) {
        const auto progress = [this](double share) {
            QMetaObject::invokeMethod(this, [this, share] { showProgress(share); });
        };
        auto log = readRequestLog(std::filesystem::path(file), progress, stop);
        QMetaObject::invokeMethod(this, [this, log = std::move(log)] { finish(log); });
    });
}

void LogImport::showProgress(double share)
{
    m_progress->setValue(int(share * kWhole));
}

void LogImport::finish(const Expected<RequestLog> &log)
{
    setReading(false);
    const auto say = [this](const QString &text, Tone tone) {
        setTone(m_outcome, tone, m_theme);
        m_outcome->setText(text);
        m_outcome->setVisible(!text.isEmpty());
    };
    if (!log && log.error().code == Error::Code::cancelled)
        return say(tr("Cancelled; nothing has changed."), Tone::muted);
    const auto changed = log.and_then(
        [&](const RequestLog &read) { return withOwnLoad(m_document.scenario(), read); });
    if (!changed)
        return say(failureText(changed.error()), Tone::bad);
    const double days = double(log->bins.size()) * RequestLog::kBinSeconds / kSecondsPerDay;
    // Said first: the new scenario may rebuild what is shown.
    say(tr("%1 requests over %2 days: %3 tokens in and %4 out on average, %5 in the busiest five "
           "minutes.")
            .arg(m_formatter.number(double(log->rows), 0), m_formatter.number(days, 1),
                 m_formatter.number(log->input.mean(), 0),
                 m_formatter.number(log->output.mean(), 0),
                 m_formatter.text(log->peakRequestsPerSecond(), Unit::requestsPerSecond)),
        Tone::good);
    m_document.replace(*changed, tr("Import of a log"));
}

} // namespace reckoner::ui
