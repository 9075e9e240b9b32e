// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/formatter.h"

#include <algorithm>
#include <cmath>

#include "ui/format/units.h"

namespace reckoner::ui {

namespace {

constexpr QChar kMinus(0x2212);
constexpr QChar kNoBreakSpace(0x00A0);

/// Pieces in one of the unit; 0 for what is not counted in 万 and 亿.
double countIn(Unit unit)
{
    switch (unit) {
    case Unit::tokens:
        return 1.0;
    case Unit::millionTokens:
        return 1e6;
    case Unit::billionTokens:
    case Unit::billionParameters:
        return 1e9;
    default:
        return 0.0;
    }
}

double power10(int exponent)
{
    return std::pow(10.0, exponent);
}

/// Places without trailing zeros, of at most so many.
int placesNeeded(double value, int most)
{
    const double shown = std::round(value * power10(most));
    int places = most;
    while (places > 0 && std::fmod(shown, power10(most - places + 1)) == 0.0)
        --places;
    return places;
}

} // namespace

QString FormattedValue::text() const
{
    if (unit.isEmpty())
        return number;
    return spaced ? QString(number + kNoBreakSpace + unit) : QString(number + unit);
}

Formatter::Formatter(Language language, Currency currency, double cnyPerUsd)
    : m_language(language), m_currency(currency), m_cnyPerUsd(cnyPerUsd)
{
}

QString Formatter::number(double value, int decimals) const
{
    if (!std::isfinite(value))
        return value > 0 ? QStringLiteral("∞") : QStringLiteral("–");
    const double half = 0.5 / power10(decimals);
    if (std::abs(value) < half)
        value = 0.0; // no minus before zero
    QLocale locale = this->locale();
    QString out = locale.toString(value, 'f', decimals);
    out.replace(QLatin1Char('-'), kMinus);
    return out;
}

FormattedValue Formatter::exact(double value, Unit unit) const
{
    constexpr int kMost = 6;
    FormattedValue shown = format(value, unit);
    if (!isMoney(unit) && !isDollars(unit) && countIn(unit) == 0.0) {
        const double amount = value * displayFactor(unit);
        shown.number = number(amount, placesNeeded(amount, kMost));
    }
    return shown;
}

int Formatter::decimalsFor(double value) const
{
    const double size = std::abs(value);
    constexpr double kSmallestShown = 0.5e-6; // of the six places below
    if (size >= 99.95 || size < kSmallestShown)
        return 0;
    if (size >= 9.995)
        return 1;
    if (size >= 0.9995)
        return 2;
    // three significant digits for small values, at most six places
    return std::clamp(2 - static_cast<int>(std::floor(std::log10(size))), 2, 6);
}

FormattedValue Formatter::format(double value, Unit unit) const
{
    if (isMoney(unit) || isDollars(unit))
        return moneyValue(value, unit);
    if (m_language == Language::chinese && countIn(unit) > 0.0)
        return chineseCount(value * countIn(unit), unit);
    const QString name = core("Unit", unitText(unit));
    const double nearest = std::round(value);
    switch (unit) {
    case Unit::fraction: {
        const double percent = value * 100.0;
        const double size = std::abs(percent);
        const int decimals = size >= 9.95 || size == 0.0 ? 0 : size >= 0.095 ? 1 : 2;
        const bool whole = std::abs(percent - std::round(percent)) < 1e-9;
        return {number(percent, whole ? 0 : decimals), name, false};
    }
    default:
        break;
    }
    const bool whole = std::abs(value - nearest) < 1e-9 * std::max(1.0, std::abs(value));
    int decimals = whole ? 0 : decimalsFor(value);
    const bool coarse = unit == Unit::months || unit == Unit::days || unit == Unit::milliseconds;
    if (coarse && std::abs(value) >= 9.995)
        decimals = 0;
    if (unit == Unit::tokens || unit == Unit::tokensPerSecond)
        decimals = std::abs(value) >= 10 ? 0 : decimals;
    return {number(value, decimals), name, unitIsSpaced(unit)};
}

FormattedValue Formatter::chineseCount(double count, Unit unit) const
{
    const std::pair<double, QString> steps[] = {{1e12, QStringLiteral("万亿")},
                                                {1e8, QStringLiteral("亿")},
                                                {1e4, QStringLiteral("万")},
                                                {1.0, QString()}};
    const auto *step = std::ranges::find_if(
        steps, [&](const auto &one) { return std::abs(count) >= one.first * 0.99995; });
    if (step == std::end(steps))
        --step;
    const double amount = count / step->first;
    const bool whole = std::abs(amount - std::round(amount)) < 1e-9 * std::max(1.0, amount);
    const bool single = step->first == 1.0 && std::abs(count) >= 10.0;
    const bool parameters = unit == Unit::billionParameters;
    const QString name =
        core("Unit", parameters ? QT_TRANSLATE_NOOP("Unit", "parameters") : unitText(Unit::tokens));
    const bool latin = !parameters && !step->second.isEmpty();
    return {number(amount, whole || single ? 0 : decimalsFor(amount)),
            step->second + (latin ? QString(kNoBreakSpace) : QString()) + name, true};
}

FormattedValue Formatter::moneyValue(double cny, Unit unit) const
{
    const double yuan = isDollars(unit) ? cny * m_cnyPerUsd : cny;
    const bool usd = m_currency == Currency::usd;
    double amount = usd ? yuan / m_cnyPerUsd : yuan;
    const double size = std::abs(amount);
    QString scale;
    if (m_language == Language::chinese) {
        if (size >= 99'995'000.0) {
            amount /= 1e8;
            scale = QStringLiteral("亿");
        } else if (size >= 9'999.5) {
            amount /= 1e4;
            scale = QStringLiteral("万");
        }
    } else {
        const std::pair<double, QString> steps[] = {
            {1e9, QStringLiteral("bn")}, {1e6, QStringLiteral("M")}, {1e3, QStringLiteral("k")}};
        for (const auto &[step, name] : steps) {
            // below ten thousand every unit is read out
            if (size >= (step == 1e3 ? 9'999.5 : step * 0.99995)) {
                amount /= step;
                scale = name;
                break;
            }
        }
    }
    const double shown = std::abs(amount);
    int decimals = shown >= 99.95 ? 0 : shown >= 9.995 ? 1 : 2;
    if (scale.isEmpty() && shown < 99.995 && m_language == Language::english)
        decimals = 2; // "$14.40", as on a bill; in Chinese 14.4 元 reads well
    if (shown != 0.0 && shown < 0.9995) {
        const int most = decimalsFor(amount);
        decimals = most == 0 ? 0 : std::max(2, placesNeeded(amount, most));
    }
    if (scale.isEmpty() && std::abs(amount - std::round(amount)) < 1e-9)
        decimals = 0;
    const QString per = core("Unit", unitText(unit));
    if (m_language == Language::chinese) {
        const QString name = usd ? QStringLiteral("美元") : QStringLiteral("元");
        return {number(amount, decimals), scale + name + per, true};
    }
    const QString sign = usd ? QStringLiteral("$") : QStringLiteral("¥");
    QString digits = number(std::abs(amount), decimals);
    const bool negative = amount < 0 && digits != number(0.0, decimals);
    return {(negative ? QString(kMinus) : QString()) + sign + digits, scale + per, false};
}

double Formatter::displayFactor(Unit unit) const
{
    if (unit == Unit::fraction)
        return 100.0;
    if (isMoney(unit) && m_currency == Currency::usd)
        return 1.0 / m_cnyPerUsd;
    return 1.0;
}

QString Formatter::unitName(Unit unit) const
{
    const QString per = core("Unit", unitText(unit));
    const bool usd = m_currency == Currency::usd;
    if (isMoney(unit)) {
        if (m_language == Language::chinese)
            return (usd ? QStringLiteral("美元") : QStringLiteral("元")) + per;
        return (usd ? QStringLiteral("USD") : QStringLiteral("CNY")) + per;
    }
    if (unit == Unit::cnyPerUsd)
        return QStringLiteral("CNY/USD");
    return isDollars(unit) ? QStringLiteral("USD") + per : per;
}

QString Formatter::core(const char *context, const char *text) const
{
    return text && *text ? translated(m_language, context, text) : QString();
}

} // namespace reckoner::ui
