// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/units.h"

#include <QtGlobal>

namespace reckoner::ui {

const char *unitText(Unit unit)
{
    switch (unit) {
    case Unit::none:
    case Unit::count:
    case Unit::cny:
    case Unit::usd:
    case Unit::cnyPerUsd:
        return "";
    case Unit::fraction:
        return "%";
    case Unit::cnyPerYear:
        return QT_TRANSLATE_NOOP("Unit", "/year");
    case Unit::cnyPerMonth:
        return QT_TRANSLATE_NOOP("Unit", "/month");
    case Unit::cnyPerHour:
    case Unit::usdPerHour:
        return QT_TRANSLATE_NOOP("Unit", "/h");
    case Unit::cnyPerKwh:
    case Unit::usdPerKwh:
        return "/kWh";
    case Unit::cnyPerKwMonth:
        return QT_TRANSLATE_NOOP("Unit", "/kW per month");
    case Unit::cnyPerMillionTokens:
    case Unit::usdPerMillionTokens:
        return QT_TRANSLATE_NOOP("Unit", "/M tokens");
    case Unit::cnyPerGpuHour:
        return QT_TRANSLATE_NOOP("Unit", "/GPU-h");
    case Unit::gigabytes:
        return "GB";
    case Unit::terabytes:
        return "TB";
    case Unit::gigabytesPerSecond:
        return "GB/s";
    case Unit::teraflops:
        return "TFLOP/s";
    case Unit::bitsPerWeight:
        return QT_TRANSLATE_NOOP("Unit", "bit/weight");
    case Unit::watts:
        return "W";
    case Unit::kilowatts:
        return "kW";
    case Unit::kilowattHours:
        return "kWh";
    case Unit::milliseconds:
        return "ms";
    case Unit::seconds:
        return QT_TRANSLATE_NOOP("Unit", "s");
    case Unit::hours:
        return QT_TRANSLATE_NOOP("Unit", "h");
    case Unit::hourOfDay:
        return QT_TRANSLATE_NOOP("Unit", "o'clock");
    case Unit::days:
        return QT_TRANSLATE_NOOP("Unit", "days");
    case Unit::months:
        return QT_TRANSLATE_NOOP("Unit", "months");
    case Unit::years:
        return QT_TRANSLATE_NOOP("Unit", "years");
    case Unit::tokens:
        return QT_TRANSLATE_NOOP("Unit", "tokens");
    case Unit::millionTokens:
        return QT_TRANSLATE_NOOP("Unit", "M tokens");
    case Unit::billionTokens:
        return QT_TRANSLATE_NOOP("Unit", "B tokens");
    case Unit::tokensPerSecond:
        return QT_TRANSLATE_NOOP("Unit", "tokens/s");
    case Unit::requestsPerSecond:
        return QT_TRANSLATE_NOOP("Unit", "requests/s");
    case Unit::requestsPerHour:
        return QT_TRANSLATE_NOOP("Unit", "requests/h");
    case Unit::billionParameters:
        return QT_TRANSLATE_NOOP("Unit", "B parameters");
    case Unit::gpuHours:
        return QT_TRANSLATE_NOOP("Unit", "GPU-hours");
    case Unit::perMonth:
        return QT_TRANSLATE_NOOP("Unit", "a month");
    case Unit::perYear:
        return QT_TRANSLATE_NOOP("Unit", "a year");
    }
    return "";
}

bool unitIsSpaced(Unit unit)
{
    switch (unit) {
    case Unit::none:
    case Unit::count:
    case Unit::fraction:
        return false;
    default:
        return true;
    }
}

} // namespace reckoner::ui
