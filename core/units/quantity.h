// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>

namespace reckoner {

/// A double that remembers its dimension. Quantities of one kind add and compare; scaling by a
/// plain number keeps the kind; dividing like by like gives a plain ratio. Anything else has to be
/// spelled out, so that hours are never added to yuan.
template <class Tag>
class Quantity {
public:
    constexpr Quantity() = default;
    constexpr explicit Quantity(double value) : m_value(value) {}

    [[nodiscard]] constexpr double value() const { return m_value; }

    constexpr Quantity &operator+=(Quantity other)
    {
        m_value += other.m_value;
        return *this;
    }
    constexpr Quantity &operator-=(Quantity other)
    {
        m_value -= other.m_value;
        return *this;
    }
    constexpr Quantity &operator*=(double factor)
    {
        m_value *= factor;
        return *this;
    }

    friend constexpr Quantity operator+(Quantity a, Quantity b) { return a += b; }
    friend constexpr Quantity operator-(Quantity a, Quantity b) { return a -= b; }
    friend constexpr Quantity operator-(Quantity a) { return Quantity(-a.m_value); }
    friend constexpr Quantity operator*(Quantity a, double factor) { return a *= factor; }
    friend constexpr Quantity operator*(double factor, Quantity a) { return a *= factor; }
    friend constexpr Quantity operator/(Quantity a, double divisor)
    {
        return Quantity(a.m_value / divisor);
    }
    friend constexpr double operator/(Quantity a, Quantity b) { return a.m_value / b.m_value; }
    friend constexpr auto operator<=>(Quantity, Quantity) = default;

private:
    double m_value = 0.0;
};

/// Money in yuan (CNY); dollars exist only where a price is read and where a figure is shown.
using Money = Quantity<struct MoneyTag>;
/// Bytes; 1 GB in this program is 1e9 bytes and 1 GiB is 2^30 bytes.
using Bytes = Quantity<struct BytesTag>;
using Seconds = Quantity<struct SecondsTag>;
using Hours = Quantity<struct HoursTag>;
using Watts = Quantity<struct WattsTag>;
using KilowattHours = Quantity<struct KilowattHoursTag>;
/// Floating-point operations; a multiply-add counts as two.
using Flops = Quantity<struct FlopsTag>;
using Tokens = Quantity<struct TokensTag>;

inline constexpr double kBytesPerGb = 1e9;
inline constexpr double kBytesPerGib = 1073741824.0;
inline constexpr double kHoursPerYear = 8760.0;
inline constexpr double kHoursPerMonth = kHoursPerYear / 12.0;
inline constexpr double kHoursPerWeek = 168.0;
inline constexpr double kWeeksPerMonth = kHoursPerMonth / kHoursPerWeek;

[[nodiscard]] constexpr Bytes gigabytes(double gb)
{
    return Bytes(gb * kBytesPerGb);
}
[[nodiscard]] constexpr double inGigabytes(Bytes bytes)
{
    return bytes.value() / kBytesPerGb;
}
[[nodiscard]] constexpr double inGibibytes(Bytes bytes)
{
    return bytes.value() / kBytesPerGib;
}
[[nodiscard]] constexpr Hours toHours(Seconds seconds)
{
    return Hours(seconds.value() / 3600.0);
}
[[nodiscard]] constexpr KilowattHours operator*(Watts power, Hours time)
{
    return KilowattHours(power.value() * time.value() / 1000.0);
}

} // namespace reckoner
