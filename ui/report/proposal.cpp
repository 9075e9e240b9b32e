// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/proposal.h"

#include <QPainter>

#include "ui/report/chapters.h"
#include "ui/report/cover.h"
#include "ui/report/paper.h"

namespace reckoner::ui {

namespace {

struct ChapterSpec {
    ReportSection section;
    const char *name;
    WriteChapter write;
};

constexpr ChapterSpec kChapters[] = {
    {ReportSection::deployment, RECKONER_TEXT("Report", "Recommended deployment"), writeDeployment},
    {ReportSection::cost, RECKONER_TEXT("Report", "Total cost of ownership"), writeCost},
    {ReportSection::cash, RECKONER_TEXT("Report", "Cash flow"), writeCash},
    {ReportSection::breakEven, RECKONER_TEXT("Report", "Break-even"), writeBreakEven},
    {ReportSection::idea, RECKONER_TEXT("Report", "The client's idea"), writeIdea},
    {ReportSection::road, RECKONER_TEXT("Report", "Road map and pitfalls"), writeRoad},
    {ReportSection::assumptions, RECKONER_TEXT("Report", "Appendix: inputs and facts"),
     writeAssumptions},
    {ReportSection::derivations, RECKONER_TEXT("Report", "Appendix: derivations"),
     writeDerivations},
    {ReportSection::accuracy, RECKONER_TEXT("Report", "Appendix: how good the numbers are"),
     writeAccuracy},
};

QString numbered(int number, const QString &name)
{
    return QStringLiteral("%1  %2").arg(QString::number(number), name);
}

} // namespace

QString chapterName(ReportSection section, const Formatter &formatter)
{
    for (const ChapterSpec &chapter : kChapters) {
        if (chapter.section == section)
            return formatter.core("Report", chapter.name);
    }
    return {};
}

Proposal::Proposal(const Scenario &scenario, const Evaluation &evaluation,
                   const ProposalOptions &options)
{
    const ReportContext context = reportContext(scenario, evaluation, options);
    m_title = context.title();
    const QString client = context.client();
    m_head = client.isEmpty() ? m_title : client + QStringLiteral(" · ") + m_title;
    if (const QString day = context.validUntil(); !day.isEmpty())
        m_headEnd = context.say(RECKONER_TEXT("Report", "valid until %1")).arg(day);
    m_foot = options.sections.testFlag(ReportSection::derivations)
                 ? context.say(RECKONER_TEXT("Report", "Prepared with Reckoner · the derivation of "
                                                       "every figure stands in the appendix"))
                 : context.say(RECKONER_TEXT("Report", "Prepared with Reckoner"));

    std::vector<Strip> strips;
    QStringList missing;
    int number = 1;
    for (const ChapterSpec &chapter : kChapters) {
        if (!options.sections.testFlag(chapter.section))
            continue;
        Composer composer(context);
        const QString name = context.say(chapter.name);
        if (!chapter.write(composer, context, numbered(number + 1, name))) {
            missing << name;
            continue;
        }
        ++number;
        strips.insert(strips.end(), composer.strips().begin(), composer.strips().end());
    }
    Composer verdict(context);
    writeVerdict(verdict, context,
                 numbered(1, context.say(RECKONER_TEXT("Report", "Recommendation"))), missing);
    strips.insert(strips.begin(), verdict.strips().begin(), verdict.strips().end());

    PlacedPages placed = paginate(strips, paper::body());
    for (Chapter &chapter : placed.chapters)
        ++chapter.page; // behind the cover
    m_chapters = placed.chapters;
    m_pages.push_back({coverPage(context, m_chapters)});
    for (auto &page : placed.pages)
        m_pages.push_back(std::move(page));
}

void Proposal::paint(int page, QPainter &painter) const
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                           QPainter::SmoothPixmapTransform);
    for (const PlacedStrip &placed : m_pages.at(static_cast<std::size_t>(page))) {
        if (placed.strip.paint)
            placed.strip.paint(painter, placed.rect);
    }
    if (page > 0)
        paintFrame(page, painter);
}

void Proposal::paintFrame(int page, QPainter &painter) const
{
    const Theme &theme = Theme::light();
    const PrintStyle style{theme.font(TextRole::axis), theme.palette().muted};
    const double half = paper::kColumn * 0.7;
    const double top = paper::kMargin - style.lineHeight();
    PrintText head(m_head, style, half);
    head.limit(1, half);
    const QRectF line(paper::kMargin, top, paper::kColumn, style.lineHeight());
    head.paint(painter, line);
    PrintText(m_headEnd, style, half).paint(painter, line, Qt::AlignRight);
    const double rule = paper::kHeight - paper::kMargin;
    painter.setPen(QPen(theme.palette().line, 1.0));
    painter.drawLine(QPointF(paper::kMargin, rule), QPointF(paper::kMargin + paper::kColumn, rule));
    const QRectF foot(paper::kMargin, rule + space::kOne, paper::kColumn, style.lineHeight());
    PrintText(m_foot, style, paper::kColumn).paint(painter, foot);
    PrintText(QStringLiteral("%1 / %2").arg(page + 1).arg(pageCount()), style, half)
        .paint(painter, foot, Qt::AlignRight);
}

QImage Proposal::image(int page, int width) const
{
    const double scale = width / paper::kWidth;
    QImage image(width, static_cast<int>(std::ceil(paper::kHeight * scale)), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paint(page, painter);
    return image;
}

} // namespace reckoner::ui
