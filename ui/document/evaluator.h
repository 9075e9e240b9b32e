// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

#include <QObject>
#include <QTimer>

#include "core/scenario/scenario.h"
#include "core/units/error.h"

namespace reckoner {
struct Evaluation;
}

namespace reckoner::ui {

using SharedEvaluation = std::shared_ptr<const Evaluation>;
using Evaluate = std::function<Expected<SharedEvaluation>(const Scenario &, std::stop_token)>;

class PriceBook;

/// Evaluates with the catalog that the book has at the time. The book outlives it.
[[nodiscard]] Evaluate evaluateWith(const PriceBook &book);

/// Evaluates scenarios on a thread of its own. The latest request wins: an older one still running
/// is told to stop, and its result is never delivered. Signals arrive in the thread of this object.
class Evaluator final : public QObject {
    Q_OBJECT

public:
    explicit Evaluator(Evaluate evaluate, QObject *parent = nullptr);
    ~Evaluator() override;

    /// Asks for this scenario a moment later, so that a burst of edits costs one evaluation.
    void request(Scenario scenario);

    /// Work lies ahead or is being done.
    [[nodiscard]] bool isBusy() const { return m_delivered != m_requested; }

    /// The last evaluation delivered, or null.
    [[nodiscard]] const SharedEvaluation &last() const { return m_last; }

    static constexpr int kDebounceMs = 12;
    static constexpr int kSlowMs = 150;

Q_SIGNALS:
    void evaluated(reckoner::ui::SharedEvaluation evaluation);
    void failed(reckoner::Error error);
    /// An evaluation takes long enough to say so, or no longer does.
    void slowChanged(bool slow);

private:
    struct Job {
        quint64 revision = 0;
        Scenario scenario;
    };

    void submit();
    void work(const std::stop_token &quit);
    void deliver(quint64 revision, Expected<SharedEvaluation> result);

    Evaluate m_evaluate;
    QTimer m_debounce;
    QTimer m_slowTimer;
    bool m_slow = false;
    Scenario m_next;
    quint64 m_requested = 0;
    quint64 m_delivered = 0;
    SharedEvaluation m_last;

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::optional<Job> m_job;
    std::stop_source m_running;
    std::jthread m_worker; // last: stops before what it uses goes
};

} // namespace reckoner::ui
