// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/planning/network_choice.h"
#include "ui/charts/chartspec.h"
#include "ui/format/formatter.h"
#include "ui/theme/theme.h"

namespace reckoner::ui {

class ChartView;
class ResultTable;

/// What InfiniBand is worth: the days of the run on each network by where they go, and what the
/// missing speed costs against what the slower network saves.
class NetworkView final : public QWidget {
    Q_OBJECT

public:
    NetworkView(const Theme &theme, const Formatter &formatter, QWidget *parent = nullptr);

    void show(const NetworkComparison &comparison);

Q_SIGNALS:
    void explain(const QString &figureKey);

private:
    Formatter m_formatter;
    ChartView *m_chart;
    ResultTable *m_table;
};

/// Days of the run on each network, in layers by what takes them.
[[nodiscard]] ChartSpec networkSpec(const NetworkComparison &comparison,
                                    const Formatter &formatter);

} // namespace reckoner::ui
