// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartspec.h"
#include "ui/report/printtable.h"
#include "ui/report/reportcontext.h"
#include "ui/theme/icons.h"

namespace reckoner::ui {

/// A key figure on a card.
struct PrintFigure {
    QString label;
    FormattedValue value;
    QString note;
};

/// Good news, something to look at, bad news; or neither.
enum class PrintTone : std::uint8_t { plain, accent, good, warning, bad };

/// Writes a document from top to bottom: each call adds strips below the last.
class Composer final {
public:
    explicit Composer(const ReportContext &context) : m_context(context) {}

    /// A new page with a small name, its answer as a headline, and what it rests on.
    void chapter(const QString &name, const QString &headline, const QString &lead = {});
    void heading(const QString &text);
    /// `introduces`: stays with what follows.
    void paragraph(const QString &text, bool introduces = false);
    void caption(const QString &text); ///< small and muted, stays with what follows
    void note(const QString &text);    ///< small and muted
    void callout(const QString &text, PrintTone tone);
    void figures(const std::vector<PrintFigure> &figures); ///< cards side by side
    void chart(const ChartSpec &spec, double height);
    void table(PrintTable table);
    /// A chart and, at its right, a table; never cut.
    /// `share` of the width is the chart's.
    void beside(const ChartSpec &spec, double share, const PrintTable &table);
    void space(double height);

    [[nodiscard]] const std::vector<Strip> &strips() const { return m_strips; }

private:
    [[nodiscard]] PrintStyle style(TextRole role, TextWeight weight, const QColor &color) const;
    void lines(const QString &text, const PrintStyle &style, double gap, bool keepWithNext);
    void add(Strip strip) { m_strips.push_back(std::move(strip)); }

    const ReportContext &m_context;
    std::vector<Strip> m_strips;
};

} // namespace reckoner::ui
