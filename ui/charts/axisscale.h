// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/charts/chartspec.h"
#include "ui/format/formatter.h"

namespace reckoner::ui {

/// From the values of an axis to its places 0..1, with ticks at round numbers of what is shown.
class AxisScale final {
public:
    struct Tick {
        double at = 0.0; ///< 0..1
        QString label;
    };

    /// The scale for `axis`, wide enough for `values`. At most about `wanted` ticks. Ends at
    /// round numbers where `rounded`, at the data otherwise.
    AxisScale(const ChartAxis &axis, const std::vector<double> &values, int wanted, bool rounded,
              const Formatter &formatter);

    [[nodiscard]] double at(double value) const; ///< 0..1 inside the range
    [[nodiscard]] double valueAt(double place) const;
    [[nodiscard]] const std::vector<Tick> &ticks() const { return m_ticks; }
    /// "Three-year cost, 万元"; empty when there is nothing to say.
    [[nodiscard]] const QString &title() const { return m_title; }

private:
    void chooseUnit(const ChartAxis &axis, const Formatter &formatter);
    void makeTicks(const ChartAxis &axis, int wanted, bool rounded, const Formatter &formatter);
    void makeLogTicks(int wanted, const Formatter &formatter);

    double m_minimum = 0.0;
    double m_maximum = 1.0;
    bool m_logarithmic = false;
    double m_perShown = 1.0; ///< core units in one shown unit
    QString m_suffix;        ///< behind every label: "%"
    QString m_title;
    std::vector<Tick> m_ticks;
};

} // namespace reckoner::ui
