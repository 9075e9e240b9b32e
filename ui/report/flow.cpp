// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/flow.h"

namespace reckoner::ui {

namespace {

/// Height of the strip and of all that must stay with it.
double groupHeight(const std::vector<Strip> &strips, std::size_t first)
{
    double height = strips[first].height;
    for (std::size_t i = first; i + 1 < strips.size() && strips[i].keepWithNext; ++i) {
        if (strips[i + 1].startsPage)
            break;
        height += strips[i + 1].gap + strips[i + 1].height;
    }
    return height;
}

/// Height of the chapter that begins with the strip.
double chapterHeight(const std::vector<Strip> &strips, std::size_t first)
{
    double height = strips[first].height;
    for (std::size_t i = first + 1; i < strips.size() && !strips[i].startsPage; ++i)
        height += strips[i].gap + strips[i].height;
    return height;
}

/// A chapter opens in the middle of a page only where this much of it is left, so that neither its
/// heading hangs at the foot nor half a page stays empty before it.
constexpr double kOpening = 0.45;

} // namespace

PlacedPages paginate(const std::vector<Strip> &strips, const QRectF &body)
{
    PlacedPages out;
    double y = body.top();
    bool bound = false; // to the strip before, which was already placed with room for this one
    for (std::size_t i = 0; i < strips.size(); ++i) {
        const Strip &strip = strips[i];
        const bool empty = out.pages.empty() || out.pages.back().empty();
        const double gap = empty ? 0.0 : strip.gap;
        const bool opens = body.bottom() - y - gap >= kOpening * body.height();
        const double needed = bound                        ? strip.height
                              : strip.startsPage && !opens ? chapterHeight(strips, i)
                                                           : groupHeight(strips, i);
        const bool full = y + gap + needed > body.bottom();
        if (out.pages.empty() || (!empty && full)) {
            out.pages.emplace_back();
            y = body.top();
            if (strip.repeated) {
                const QRectF head(body.left(), y, body.width(), strip.repeated->height);
                out.pages.back().push_back({*strip.repeated, head});
                y = head.bottom();
            }
        } else {
            y += gap;
        }
        if (!strip.chapter.isEmpty())
            out.chapters.push_back({strip.chapter, static_cast<int>(out.pages.size()) - 1});
        out.pages.back().push_back({strip, {body.left(), y, body.width(), strip.height}});
        y += strip.height;
        bound = strip.keepWithNext;
    }
    return out;
}

} // namespace reckoner::ui
