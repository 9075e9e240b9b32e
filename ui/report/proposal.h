// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include "ui/format/formatter.h"
#include "ui/report/flow.h"
#include "ui/report/report.h"

namespace reckoner::ui {

/// Name of an optional chapter, as the contents have it.
[[nodiscard]] QString chapterName(ReportSection section, const Formatter &formatter);

/// A proposal laid out page by page, for the preview and for the file. Holds all of its texts: the
/// scenario and the evaluation may go.
class Proposal final {
public:
    Proposal(const Scenario &scenario, const Evaluation &evaluation,
             const ProposalOptions &options);

    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] const std::vector<Chapter> &chapters() const { return m_chapters; }

    /// Paints a page, from 0, in a painter whose unit is the paper's (1/96 inch).
    void paint(int page, QPainter &painter) const;

    /// The page on white, `width` pixels wide.
    [[nodiscard]] QImage image(int page, int width) const;

private:
    void paintFrame(int page, QPainter &painter) const;

    QString m_title;
    QString m_head;
    QString m_headEnd;
    QString m_foot;
    std::vector<std::vector<PlacedStrip>> m_pages;
    std::vector<Chapter> m_chapters;
};

} // namespace reckoner::ui
