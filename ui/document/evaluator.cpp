// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/evaluator.h"

#include "core/evaluation/evaluation.h"
#include "ui/document/pricebook.h"

namespace reckoner::ui {

Evaluate evaluateWith(const PriceBook &book)
{
    return [&book](const Scenario &scenario, std::stop_token stop) {
        return evaluate(scenario, book.current(), std::move(stop))
            .map([](Evaluation &&evaluation) -> SharedEvaluation {
                return std::make_shared<const Evaluation>(std::move(evaluation));
            });
    };
}

Evaluator::Evaluator(Evaluate evaluate, QObject *parent)
    : QObject(parent), m_evaluate(std::move(evaluate))
{
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(kDebounceMs);
    connect(&m_debounce, &QTimer::timeout, this, &Evaluator::submit);
    m_slowTimer.setSingleShot(true);
    m_slowTimer.setInterval(kSlowMs);
    connect(&m_slowTimer, &QTimer::timeout, this, [this] {
        m_slow = true;
        Q_EMIT slowChanged(true);
    });
    m_worker = std::jthread([this](const std::stop_token &quit) { work(quit); });
}

Evaluator::~Evaluator()
{
    const std::lock_guard lock(m_mutex);
    m_worker.request_stop();
    m_running.request_stop();
}

void Evaluator::request(Scenario scenario)
{
    m_next = std::move(scenario);
    ++m_requested;
    if (!m_slow && !m_slowTimer.isActive())
        m_slowTimer.start();
    // Not restarted while pending: a slider in motion must not starve the picture.
    if (!m_debounce.isActive())
        m_debounce.start();
}

void Evaluator::submit()
{
    {
        const std::lock_guard lock(m_mutex);
        m_job = Job{m_requested, m_next};
        m_running.request_stop();
    }
    m_wake.notify_one();
}

void Evaluator::work(const std::stop_token &quit)
{
    while (!quit.stop_requested()) {
        Job job;
        std::stop_token stop;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, quit, [this] { return m_job.has_value(); }))
                return;
            job = std::move(*m_job);
            m_job.reset();
            m_running = {};
            stop = m_running.get_token();
            if (quit.stop_requested())
                return;
        }
        Expected<SharedEvaluation> result = m_evaluate(job.scenario, stop);
        if (stop.stop_requested())
            continue;
        QMetaObject::invokeMethod(
            this,
            [this, revision = job.revision, result = std::move(result)]() mutable {
                deliver(revision, std::move(result));
            },
            Qt::QueuedConnection);
    }
}

void Evaluator::deliver(quint64 revision, Expected<SharedEvaluation> result)
{
    // An intermediate picture is welcome while a slider moves; an older one than shown is not.
    if (revision <= m_delivered)
        return;
    m_delivered = revision;
    if (!isBusy()) {
        m_slowTimer.stop();
        if (std::exchange(m_slow, false))
            Q_EMIT slowChanged(false);
    }
    if (!result) {
        if (result.error().code != Error::Code::cancelled)
            Q_EMIT failed(result.error());
        return;
    }
    m_last = std::move(*result);
    Q_EMIT evaluated(m_last);
}

} // namespace reckoner::ui
