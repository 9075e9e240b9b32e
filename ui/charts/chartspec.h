// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <QString>
#include <QStringList>

#include "core/units/unit.h"

namespace reckoner::ui {

/// A chart as data: what is to be seen, not how. Pages and the report fill one, chartrenderer
/// draws it. All texts are ready to be shown (translated); all values are as the core keeps them
/// (yuan, ratios 0..1) and are formatted by the reader's Formatter.
struct ChartColor {
    enum class Role : std::uint8_t {
        accent,
        text,
        muted,
        track,
        good,
        warning,
        bad,
        category,
        option
    };
    Role role = Role::accent;
    int index = 0; ///< of category or option
    int shade = 0; ///< percent of the way to the surface: tints of one colour

    static constexpr ChartColor category(int index) { return {Role::category, index}; }
    static constexpr ChartColor option(int index) { return {Role::option, index}; }
    [[nodiscard]] constexpr ChartColor shaded(int percent) const { return {role, index, percent}; }
    friend bool operator==(const ChartColor &, const ChartColor &) = default;
};

struct ChartPoint {
    double x = 0.0;
    double y = 0.0;
    QString label; ///< scatter: named beside the point, if there is room
};

struct ChartSeries {
    QString name{};
    std::vector<ChartPoint> points{};
    ChartColor color{};
    bool dashed = false;
    bool emphasized = false;     ///< thicker line, semibold label; filled point in a scatter
    bool line = true;            ///< scatter: false = points only (true joins them: a Pareto front)
    std::vector<double> lower{}; ///< lines: fills the space between points and these y values
    bool solid = false;          ///< that space in full colour; the legend names it
};

/// One axis. Without a range the data decide; money, counts and times start at zero unless told.
struct ChartAxis {
    QString title;
    Unit unit = Unit::none;
    std::optional<double> minimum;
    std::optional<double> maximum;
    bool logarithmic = false;
    QStringList categories; ///< stacked bars, tornado: one name per bar; heat map: rows or columns
};

enum class ChartDirection : std::uint8_t { vertical, horizontal };

/// A dotted, named line. `along` vertical: at an x value; horizontal: at a y value.
struct ChartThreshold {
    double value = 0.0;
    QString label;
    ChartDirection along = ChartDirection::vertical;
    bool movable = false; ///< a person may drag it: a target
};

/// A tinted range of the x axis.
struct ChartBand {
    double from = 0.0;
    double to = 0.0;
    ChartColor color;
};

/// A point worth pointing at, with its value: the crossing of two lines.
struct ChartMark {
    double x = 0.0;
    double y = 0.0;
    QString value; ///< semibold: "27 %"
    QString note;  ///< muted: "own = cloud, ¥51 k"
};

/// "You are here": a line in the accent colour with a tag.
struct ChartHere {
    double x = 0.0;
    QString label;
};

/// One part of a whole: capacity bar and donut.
struct ChartPart {
    QString name;
    double value = 0.0;
    ChartColor color;
};

struct ChartHeatCell {
    double value = 0.0;
    std::optional<ChartColor> color; ///< otherwise the accent at an opacity that follows the value
    QString label{};                 ///< written in the cell, if there is room
};

/// One bar of a tornado: the outcome at the low and at the high end of an input.
struct ChartSwing {
    QString name;
    double low = 0.0;
    double high = 0.0;
    QString lowLabel;
    QString highLabel;
};

/// The chart in words and numbers, for the screen reader, the CSV and the table view.
struct ChartTable {
    QStringList headers;
    std::vector<QStringList> rows;
};

struct ChartSpec {
    enum class Kind : std::uint8_t {
        lines,       ///< series over x, named where they end
        scatter,     ///< series as points, joined or not
        stackedBars, ///< one bar per x category, one series per layer, total on top
        capacityBar, ///< parts side by side against `capacity`
        donut,       ///< parts of a whole, `centerValue` in the middle
        heatMap,     ///< y categories × x categories
        tornado,     ///< swings around `base`, in the order given
    };

    Kind kind = Kind::lines;
    QString title; ///< what is shown, for screen readers and file names; cards show their own
    ChartAxis x;
    ChartAxis y;
    std::vector<ChartSeries> series;
    std::vector<ChartThreshold> thresholds;
    std::vector<ChartBand> bands;
    std::vector<ChartMark> marks;
    std::optional<ChartHere> here;
    std::vector<std::size_t> hatched; ///< stacked bars: shown for reference only

    std::vector<ChartPart> parts; ///< values in y.unit
    double capacity = 0.0;
    QString capacityLabel;
    QString centerValue;
    QString centerLabel;

    std::vector<ChartHeatCell> cells; ///< row by row
    /// Heat map: where a line runs across each row, in columns from the left edge; empty = no line.
    std::vector<double> edge;
    std::vector<ChartSwing> swings;
    double base = 0.0;

    bool legend = true; ///< of layers and point series; false when a table beside names them
    ChartTable table;   ///< left empty: made from the data by chartTable()
};

} // namespace reckoner::ui
