// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/evaluation/evaluation.h"
#include "ui/format/formatter.h"
#include "ui/theme/theme.h"

namespace reckoner::ui {

class ChartView;
class ResultTable;

/// Latency against throughput of one copy, whose targets can be dragged, and under it what users
/// wait in the busiest hour: mean, P50, P95 and P99.
class LatencyView final : public QWidget {
    Q_OBJECT

public:
    LatencyView(const Theme &theme, const Formatter &formatter, QWidget *parent = nullptr);

    void show(const Scenario &scenario, const Evaluation &evaluation,
              const ServingCandidate &machine);

Q_SIGNALS:
    void ttftTargetMoved(double seconds);
    void tpotTargetMoved(double milliseconds);
    void explain(const QString &figureKey);

private:
    Formatter m_formatter;
    ChartView *m_curve;
    ResultTable *m_waits;
};

} // namespace reckoner::ui
