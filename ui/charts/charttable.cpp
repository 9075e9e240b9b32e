// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttable.h"

#include <algorithm>

#include <QCoreApplication>

namespace reckoner::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

QString heading(const ChartAxis &axis, const Formatter &formatter)
{
    const QString unit = formatter.unitName(axis.unit);
    if (axis.title.isEmpty())
        return unit;
    return unit.isEmpty() ? axis.title
                          : QString(axis.title + QStringLiteral(" (") + unit + QLatin1Char(')'));
}

/// Plain digits, so that a spreadsheet reads them as numbers.
QString plain(double value, Unit unit, const Formatter &formatter)
{
    return QString::number(value * formatter.displayFactor(unit), 'g', 6);
}

ChartTable fromSeries(const ChartSpec &spec, const Formatter &formatter)
{
    ChartTable table;
    const bool bars = spec.kind == ChartSpec::Kind::stackedBars;
    const bool scatter = spec.kind == ChartSpec::Kind::scatter;
    if (scatter) {
        table.headers = {Words::tr("Series"), Words::tr("Point"), heading(spec.x, formatter),
                         heading(spec.y, formatter)};
        for (const ChartSeries &series : spec.series) {
            for (const ChartPoint &point : series.points)
                table.rows.push_back({series.name, point.label,
                                      plain(point.x, spec.x.unit, formatter),
                                      plain(point.y, spec.y.unit, formatter)});
        }
        return table;
    }
    table.headers << (bars ? spec.x.title : heading(spec.x, formatter));
    std::vector<double> xs;
    for (const ChartSeries &series : spec.series) {
        table.headers << series.name;
        for (const ChartPoint &point : series.points)
            xs.push_back(point.x);
    }
    std::ranges::sort(xs);
    xs.erase(std::unique(xs.begin(), xs.end()), xs.end());
    const std::size_t count = bars ? std::size_t(spec.x.categories.size()) : xs.size();
    for (std::size_t row = 0; row < count; ++row) {
        QStringList cells{bars ? spec.x.categories[qsizetype(row)]
                               : plain(xs[row], spec.x.unit, formatter)};
        for (const ChartSeries &series : spec.series) {
            const auto &points = series.points;
            auto found = bars ? points.begin() + std::ptrdiff_t(std::min(row, points.size()))
                              : std::ranges::find(points, xs[row], &ChartPoint::x);
            cells << (found == points.end() ? QString() : plain(found->y, spec.y.unit, formatter));
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

ChartTable fromParts(const ChartSpec &spec, const Formatter &formatter)
{
    ChartTable table{{Words::tr("Part"), heading(spec.y, formatter)}, {}};
    for (const ChartPart &part : spec.parts)
        table.rows.push_back({part.name, plain(part.value, spec.y.unit, formatter)});
    if (spec.kind == ChartSpec::Kind::capacityBar)
        table.rows.push_back({Words::tr("Capacity"), plain(spec.capacity, spec.y.unit, formatter)});
    return table;
}

ChartTable fromCells(const ChartSpec &spec, const Formatter &formatter)
{
    ChartTable table;
    table.headers << spec.y.title;
    for (qsizetype i = 0; i < spec.x.categories.size(); ++i)
        table.headers << (spec.x.categories[i].isEmpty() ? QString::number(i)
                                                         : spec.x.categories[i]);
    const auto columns = std::size_t(spec.x.categories.size());
    for (std::size_t row = 0; row < std::size_t(spec.y.categories.size()); ++row) {
        QStringList cells{spec.y.categories[qsizetype(row)]};
        for (std::size_t column = 0; column < columns; ++column) {
            const std::size_t index = row * columns + column;
            if (index < spec.cells.size())
                cells << plain(spec.cells[index].value, spec.y.unit, formatter);
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

} // namespace

ChartTable chartTable(const ChartSpec &spec, const Formatter &formatter)
{
    if (!spec.table.headers.empty())
        return spec.table;
    switch (spec.kind) {
    case ChartSpec::Kind::lines:
    case ChartSpec::Kind::scatter:
    case ChartSpec::Kind::stackedBars:
        return fromSeries(spec, formatter);
    case ChartSpec::Kind::capacityBar:
    case ChartSpec::Kind::donut:
        return fromParts(spec, formatter);
    case ChartSpec::Kind::heatMap:
        return fromCells(spec, formatter);
    case ChartSpec::Kind::tornado:
        break;
    }
    ChartTable table{
        {Words::tr("Input"), Words::tr("At its low end"), Words::tr("At its high end")}, {}};
    for (const ChartSwing &swing : spec.swings)
        table.rows.push_back({swing.name, plain(swing.low, spec.x.unit, formatter),
                              plain(swing.high, spec.x.unit, formatter)});
    return table;
}

QString toCsv(const ChartTable &table)
{
    const auto line = [](const QStringList &cells) {
        QStringList out;
        for (QString cell : cells) {
            const bool quoted = cell.contains(QLatin1Char(',')) ||
                                cell.contains(QLatin1Char('"')) || cell.contains(QLatin1Char('\n'));
            cell.replace(QLatin1Char('"'), QStringLiteral("\"\""));
            out << (quoted ? QString(QLatin1Char('"') + cell + QLatin1Char('"')) : cell);
        }
        return QString(out.join(QLatin1Char(',')) + QLatin1Char('\n'));
    };
    QString csv = line(table.headers);
    for (const QStringList &row : table.rows)
        csv += line(row);
    return csv;
}

QString spokenDescription(const ChartSpec &spec, const Formatter &formatter)
{
    constexpr std::size_t kRows = 12;
    const ChartTable table = chartTable(spec, formatter);
    QStringList lines{spec.title};
    for (const ChartMark &mark : spec.marks)
        lines << mark.value + QLatin1Char(' ') + mark.note;
    lines << table.headers.join(QStringLiteral(", "));
    const std::size_t step = std::max<std::size_t>(1, (table.rows.size() + kRows - 1) / kRows);
    for (std::size_t row = 0; row < table.rows.size(); row += step)
        lines << table.rows[row].join(QStringLiteral(", "));
    return lines.join(QLatin1Char('\n'));
}

} // namespace reckoner::ui
