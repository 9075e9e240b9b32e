// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttext.h"

#include <algorithm>
#include <numeric>

namespace reckoner::ui {

double ChartText::width(const QString &text, const Look &look) const
{
    return QFontMetricsF(m_theme.font(look.role, look.weight)).horizontalAdvance(text);
}

double ChartText::height(const Look &look) const
{
    return QFontMetricsF(m_theme.font(look.role, look.weight)).height();
}

void ChartText::write(const QRectF &rect, Qt::Alignment alignment, const QString &text,
                      const Look &look)
{
    const QFont font = m_theme.font(look.role, look.weight);
    const QFontMetricsF metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width() + 1.0);
    m_painter.setFont(font);
    m_painter.setPen(look.color);
    m_painter.drawText(rect, int(alignment) | Qt::TextSingleLine | Qt::TextDontClip, shown);
    QRectF taken = metrics.boundingRect(rect, int(alignment), shown);
    reserve(taken);
}

bool ChartText::isFree(const QRectF &rect) const
{
    return std::ranges::none_of(m_taken,
                                [&](const QRectF &other) { return other.intersects(rect); });
}

double ChartText::cost(const QRectF &rect, const QRectF &bounds,
                       const std::vector<QPointF> &inTheWay) const
{
    double cost = bounds.contains(rect) ? 0.0 : 1000.0;
    for (const QRectF &other : m_taken) {
        if (other.intersects(rect))
            cost += 200.0;
    }
    cost += static_cast<double>(std::ranges::count_if(
        inTheWay, [&](const QPointF &point) { return rect.contains(point); }));
    return cost;
}

std::optional<QRectF> ChartText::best(const std::vector<QRectF> &places, const QRectF &bounds,
                                      const std::vector<QPointF> &inTheWay, double limit) const
{
    std::optional<QRectF> found;
    for (const QRectF &place : places) {
        const double here = cost(place, bounds, inTheWay);
        if (here >= limit)
            continue;
        limit = here;
        found = place;
    }
    return found;
}

std::vector<double> spread(std::vector<double> centres, double height, double top, double bottom)
{
    std::vector<std::size_t> order(centres.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return centres[i]; });
    // Labels that touch form a block around the mean of what its members want.
    struct Block {
        double sum;
        double count;
    };
    std::vector<Block> blocks;
    const auto first = [&](const Block &block) {
        const double half = height * block.count / 2.0;
        const double middle =
            std::max(top + half, std::min(bottom - half, block.sum / block.count));
        return middle - half;
    };
    for (const std::size_t i : order) {
        blocks.push_back({centres[i], 1.0});
        while (blocks.size() > 1) {
            const Block last = blocks.back();
            Block &before = blocks[blocks.size() - 2];
            if (first(before) + height * before.count <= first(last))
                break;
            before = {before.sum + last.sum, before.count + last.count};
            blocks.pop_back();
        }
    }
    std::size_t next = 0;
    for (const Block &block : blocks) {
        const double start = first(block);
        for (double i = 0; i < block.count; i += 1.0)
            centres[order[next++]] = start + height * (i + 0.5);
    }
    return centres;
}

} // namespace reckoner::ui
