// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include <QRectF>
#include <QString>

class QPainter;

namespace reckoner::ui {

/// Something that is never cut by the end of a page: a line of text, a row of a table, a chart.
struct Strip {
    using Paint = std::function<void(QPainter &, const QRectF &)>;

    double height = 0.0;
    double gap = 0.0;          ///< above it, unless it begins a page
    bool keepWithNext = false; ///< a heading, the first line of a paragraph
    bool startsPage =
        false; ///< unless half the page is left, or all up to the next such strip fits
    Paint paint;
    std::shared_ptr<const Strip> repeated; ///< head of a table, painted again on a new page
    QString chapter;                       ///< not empty: a chapter begins here
};

/// A strip where it stands on a page.
struct PlacedStrip {
    Strip strip;
    QRectF rect;
};

struct Chapter {
    QString title;
    int page = 0; ///< from 0
};

struct PlacedPages {
    std::vector<std::vector<PlacedStrip>> pages;
    std::vector<Chapter> chapters;
};

/// Distributes strips over pages with this body: nothing is cut, nothing that belongs to what
/// follows ends a page, and the head of a table is repeated. A strip taller than a page gets one of
/// its own.
[[nodiscard]] PlacedPages paginate(const std::vector<Strip> &strips, const QRectF &body);

} // namespace reckoner::ui
