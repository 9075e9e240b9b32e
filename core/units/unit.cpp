// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/unit.h"

namespace reckoner {

std::string_view symbol(Unit unit)
{
    switch (unit) {
    case Unit::none:
    case Unit::count:
        return "";
    case Unit::fraction:
        return "%";
    case Unit::cny:
        return "CNY";
    case Unit::cnyPerYear:
        return "CNY/yr";
    case Unit::cnyPerMonth:
        return "CNY/month";
    case Unit::cnyPerHour:
        return "CNY/h";
    case Unit::cnyPerKwh:
        return "CNY/kWh";
    case Unit::cnyPerKwMonth:
        return "CNY/kW-month";
    case Unit::cnyPerMillionTokens:
        return "CNY/M tokens";
    case Unit::cnyPerGpuHour:
        return "CNY/GPU-h";
    case Unit::cnyPerUsd:
        return "CNY/USD";
    case Unit::usd:
        return "USD";
    case Unit::usdPerHour:
        return "USD/h";
    case Unit::usdPerKwh:
        return "USD/kWh";
    case Unit::usdPerMillionTokens:
        return "USD/M tokens";
    case Unit::gigabytes:
        return "GB";
    case Unit::terabytes:
        return "TB";
    case Unit::gigabytesPerSecond:
        return "GB/s";
    case Unit::teraflops:
        return "TFLOP/s";
    case Unit::bitsPerWeight:
        return "bit/weight";
    case Unit::watts:
        return "W";
    case Unit::kilowatts:
        return "kW";
    case Unit::kilowattHours:
        return "kWh";
    case Unit::milliseconds:
        return "ms";
    case Unit::seconds:
        return "s";
    case Unit::hours:
        return "h";
    case Unit::hourOfDay:
        return "o'clock";
    case Unit::days:
        return "d";
    case Unit::months:
        return "months";
    case Unit::years:
        return "years";
    case Unit::tokens:
        return "tokens";
    case Unit::millionTokens:
        return "M tokens";
    case Unit::billionTokens:
        return "B tokens";
    case Unit::tokensPerSecond:
        return "tokens/s";
    case Unit::requestsPerSecond:
        return "QPS";
    case Unit::requestsPerHour:
        return "requests/h";
    case Unit::billionParameters:
        return "B parameters";
    case Unit::gpuHours:
        return "GPU-h";
    case Unit::perMonth:
        return "/month";
    case Unit::perYear:
        return "/year";
    }
    return "";
}

bool isMoney(Unit unit)
{
    switch (unit) {
    case Unit::cny:
    case Unit::cnyPerYear:
    case Unit::cnyPerMonth:
    case Unit::cnyPerHour:
    case Unit::cnyPerKwh:
    case Unit::cnyPerKwMonth:
    case Unit::cnyPerMillionTokens:
    case Unit::cnyPerGpuHour:
        return true;
    default:
        return false;
    }
}

bool isDollars(Unit unit)
{
    return unit == Unit::usd || unit == Unit::usdPerHour || unit == Unit::usdPerKwh ||
           unit == Unit::usdPerMillionTokens;
}

} // namespace reckoner
