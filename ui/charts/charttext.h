// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QFontMetricsF>
#include <QPainter>

#include "ui/theme/theme.h"

namespace reckoner::ui {

/// Writes the words of one chart and remembers where they stand, so that none covers another.
class ChartText final {
public:
    ChartText(QPainter &painter, const Theme &theme) : m_painter(painter), m_theme(theme) {}

    struct Look {
        QColor color;
        TextRole role = TextRole::axis;
        TextWeight weight = TextWeight::regular;
    };

    [[nodiscard]] double width(const QString &text, const Look &look) const;
    [[nodiscard]] double height(const Look &look) const;

    /// Writes in `rect`, elided when too long, and reserves the place.
    void write(const QRectF &rect, Qt::Alignment alignment, const QString &text, const Look &look);

    void reserve(const QRectF &rect) { m_taken.push_back(rect); }
    [[nodiscard]] bool isFree(const QRectF &rect) const;
    /// The first of the places at which a label sits best; empty when all cost `limit` or more.
    [[nodiscard]] std::optional<QRectF> best(const std::vector<QRectF> &places,
                                             const QRectF &bounds,
                                             const std::vector<QPointF> &inTheWay,
                                             double limit) const;

private:
    /// How badly a label at `rect` would sit: taken places, points of lines, outside `bounds`.
    [[nodiscard]] double cost(const QRectF &rect, const QRectF &bounds,
                              const std::vector<QPointF> &inTheWay) const;

    QPainter &m_painter;
    const Theme &m_theme;
    std::vector<QRectF> m_taken;
};

/// Moves labels of `height` apart so that none overlap, staying between top and bottom and as close
/// to the wanted centres as possible. Returns the centres, in the order given.
[[nodiscard]] std::vector<double> spread(std::vector<double> centres, double height, double top,
                                         double bottom);

} // namespace reckoner::ui
