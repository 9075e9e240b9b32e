// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/axisscale.h"

#include <algorithm>
#include <cmath>

namespace reckoner::ui {

namespace {

/// 1, 2 or 5 times a power of ten, not below `rough`.
double roundStep(double rough)
{
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= rough * 0.999)
            return factor * power;
    }
    return 10.0 * power;
}

int decimalsOf(double step)
{
    return std::clamp(static_cast<int>(std::ceil(-std::log10(step) - 1e-9)), 0, 6);
}

} // namespace

AxisScale::AxisScale(const ChartAxis &axis, const std::vector<double> &values, int wanted,
                     bool rounded, const Formatter &formatter)
    : m_logarithmic(axis.logarithmic)
{
    bool any = false;
    for (const double value : values) {
        if (!std::isfinite(value) || (m_logarithmic && value <= 0.0))
            continue;
        m_minimum = any ? std::min(m_minimum, value) : value;
        m_maximum = any ? std::max(m_maximum, value) : value;
        any = true;
    }
    if (!any) {
        m_minimum = m_logarithmic ? 1.0 : 0.0;
        m_maximum = m_logarithmic ? 10.0 : 1.0;
    }
    if (rounded && !m_logarithmic && m_minimum > 0.0)
        m_minimum = 0.0;
    if (rounded && !m_logarithmic && m_maximum < 0.0)
        m_maximum = 0.0;
    m_minimum = axis.minimum.value_or(m_minimum);
    m_maximum = axis.maximum.value_or(m_maximum);
    if (m_maximum <= m_minimum)
        m_maximum = m_logarithmic ? m_minimum * 10.0 : m_minimum + 1.0;
    chooseUnit(axis, formatter);
    if (m_logarithmic)
        makeLogTicks(wanted, formatter);
    else
        makeTicks(axis, wanted, rounded, formatter);
}

void AxisScale::chooseUnit(const ChartAxis &axis, const Formatter &formatter)
{
    QString unit;
    if (axis.unit == Unit::cny) {
        const MoneyScale scale =
            formatter.moneyScale(std::max(std::abs(m_minimum), std::abs(m_maximum)));
        m_perShown = scale.cnyPerUnit;
        unit = scale.unit;
    } else if (axis.unit == Unit::fraction) {
        m_perShown = 0.01;
        m_suffix = QStringLiteral("%");
    } else {
        m_perShown = 1.0 / formatter.displayFactor(axis.unit);
        unit = formatter.unitName(axis.unit);
    }
    const bool chinese = formatter.language() == Language::chinese;
    const QString comma = chinese ? QStringLiteral("，") : QStringLiteral(", ");
    m_title = axis.title;
    if (!unit.isEmpty())
        m_title += m_title.isEmpty() ? unit : QString(comma + unit);
}

void AxisScale::makeTicks(const ChartAxis &axis, int wanted, bool rounded,
                          const Formatter &formatter)
{
    const double low = m_minimum / m_perShown;
    const double high = m_maximum / m_perShown;
    double step = roundStep((high - low) / std::max(1, wanted));
    // Whole things have no halves.
    const bool whole = axis.unit == Unit::count || axis.unit == Unit::months;
    if (whole)
        step = std::max(1.0, step);
    if (axis.unit == Unit::months)
        step = step <= 1.0 ? 1.0 : step <= 3.0 ? 3.0 : step <= 6.0 ? 6.0 : 12.0;
    // A small dip below nothing does not take a whole step of the chart.
    constexpr double kPartsOfStep = 5.0;
    const double low_step = low < 0.0 && low > -0.5 * step ? step / kPartsOfStep : step;
    if (rounded && !axis.minimum)
        m_minimum = std::floor(low / low_step + 1e-9) * low_step * m_perShown;
    if (rounded && !axis.maximum)
        m_maximum = std::ceil(high / step - 1e-9) * step * m_perShown;
    const int decimals = decimalsOf(step);
    const double first = std::ceil(m_minimum / m_perShown / step - 1e-6);
    const double last = std::floor(m_maximum / m_perShown / step + 1e-6);
    for (double i = first; i <= last; i += 1.0) {
        const double shown = i * step;
        m_ticks.push_back({at(shown * m_perShown), formatter.number(shown, decimals) + m_suffix});
    }
}

void AxisScale::makeLogTicks(int wanted, const Formatter &formatter)
{
    const double decades = std::log10(m_maximum / m_minimum);
    const std::vector<double> factors = decades > wanted / 2.0   ? std::vector{1.0}
                                        : decades > wanted / 3.0 ? std::vector{1.0, 3.0}
                                                                 : std::vector{1.0, 2.0, 5.0};
    const double low = m_minimum / m_perShown;
    const double high = m_maximum / m_perShown;
    for (double power = std::pow(10.0, std::floor(std::log10(low))); power <= high; power *= 10.0) {
        for (const double factor : factors) {
            const double shown = factor * power;
            if (shown < low * 0.999 || shown > high * 1.001)
                continue;
            m_ticks.push_back(
                {at(shown * m_perShown), formatter.number(shown, decimalsOf(shown)) + m_suffix});
        }
    }
}

double AxisScale::at(double value) const
{
    if (m_logarithmic)
        return std::log(std::max(value, m_minimum * 1e-6) / m_minimum) /
               std::log(m_maximum / m_minimum);
    return (value - m_minimum) / (m_maximum - m_minimum);
}

double AxisScale::valueAt(double place) const
{
    if (m_logarithmic)
        return m_minimum * std::pow(m_maximum / m_minimum, place);
    return m_minimum + place * (m_maximum - m_minimum);
}

} // namespace reckoner::ui
