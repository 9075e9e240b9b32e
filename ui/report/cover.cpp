// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/cover.h"

#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include "ui/report/paper.h"
#include "ui/report/texts.h"

namespace reckoner::ui {

namespace {

constexpr double kLogoHeight = 7.0 * space::kOne;
constexpr double kTitleTop = 30.0 * space::kOne;
constexpr double kContentsLine = 28.0;

void paintLogo(QPainter &painter, const QString &path, const QRectF &place)
{
    if (path.isEmpty())
        return;
    if (path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive)) {
        QSvgRenderer svg(path);
        if (!svg.isValid())
            return;
        const QSizeF size = QSizeF(svg.defaultSize()).scaled(place.size(), Qt::KeepAspectRatio);
        svg.render(&painter, {place.topLeft(), size});
        return;
    }
    const QImage image(path);
    if (image.isNull())
        return;
    const QSizeF size = QSizeF(image.size()).scaled(place.size(), Qt::KeepAspectRatio);
    painter.drawImage(QRectF(place.topLeft(), size), image);
}

struct Cover {
    QString logo;
    PrintText title;
    PrintText client;
    std::vector<std::pair<PrintText, PrintText>> dates;
    PrintText contents;
    std::vector<std::pair<PrintText, PrintText>> chapters;
    QColor accent;
    QColor line;

    void paint(QPainter &painter) const
    {
        const double left = paper::kMargin;
        paintLogo(painter, logo, {left, paper::kMargin, paper::kColumn, kLogoHeight});
        painter.fillRect(QRectF(left, kTitleTop - space::kBlock, 6.0 * space::kOne, space::kTight),
                         accent);
        double y = kTitleTop;
        title.paint(painter, {left, y, paper::kColumn, title.height()});
        y += title.height() + space::kOne;
        client.paint(painter, {left, y, paper::kColumn, client.height()});
        y += client.height() + 2.0 * space::kBlock;
        const double width = paper::kColumn / double(std::max<std::size_t>(1, dates.size()));
        double x = left;
        for (const auto &[label, value] : dates) {
            label.paint(painter, {x, y, width, label.height()});
            value.paint(painter, {x, y + label.height(), width, value.height()});
            x += width;
        }
        paintContents(painter);
    }

    void paintContents(QPainter &painter) const
    {
        const double height = kContentsLine * double(chapters.size());
        const double left = paper::kMargin;
        double y = paper::body().bottom() - height;
        contents.paint(painter, {left, y - contents.height() - space::kOne, paper::kColumn, 0.0});
        for (const auto &[name, page] : chapters) {
            painter.setPen(QPen(line, 1.0));
            painter.drawLine(QPointF(left, y), QPointF(left + paper::kColumn, y));
            const double top = y + (kContentsLine - name.style().lineHeight()) / 2.0;
            const QRectF place(left, top, paper::kColumn, name.height());
            name.paint(painter, place);
            page.paint(painter, place, Qt::AlignRight);
            y += kContentsLine;
        }
    }
};

} // namespace

PlacedStrip coverPage(const ReportContext &context, const std::vector<Chapter> &chapters)
{
    const Palette &colors = context.colors();
    const auto style = [&](TextRole role, TextWeight weight, const QColor &color) {
        return PrintStyle{context.theme.font(role, weight), color, context.leading()};
    };
    Cover cover;
    cover.logo = context.options.logoPath;
    cover.accent = colors.accent;
    cover.line = colors.line;
    PrintStyle title = style(TextRole::headline, TextWeight::semibold, colors.text);
    title.font.setPixelSize(static_cast<int>(paper::kCoverTitle));
    title.leading = context.leading() - 0.18;
    QString name = context.title();
    if (printedWidth(name, title.font) > paper::kColumn) // a title in two languages breaks there
        name.replace(QStringLiteral(" / "), QStringLiteral("\n"));
    cover.title = PrintText(name, title, paper::kColumn);
    cover.title.limit(5, paper::kColumn);
    cover.client =
        PrintText(context.client(), style(TextRole::headline, TextWeight::regular, colors.muted),
                  paper::kColumn);
    cover.client.limit(2, paper::kColumn);
    const auto date = [&](const char *label, const QString &value) {
        if (!value.isEmpty())
            cover.dates.emplace_back(
                PrintText(context.say(label),
                          style(TextRole::secondary, TextWeight::regular, colors.muted),
                          paper::kColumn),
                PrintText(value, style(TextRole::body, TextWeight::semibold, colors.text),
                          paper::kColumn));
    };
    date(RECKONER_TEXT("Report", "Prices as of"),
         context.formatter.isoDate(context.evaluation.as_of));
    date(RECKONER_TEXT("Report", "Valid until"), context.validUntil());
    date(RECKONER_TEXT("Report", "Money"), context.options.currency == Currency::usd
                                               ? context.say(RECKONER_TEXT("Report", "US dollars"))
                                               : context.say(RECKONER_TEXT("Report", "yuan")));
    date(RECKONER_TEXT("Report", "Prepared with"), QStringLiteral("Reckoner 算账"));
    cover.contents =
        PrintText(context.say(RECKONER_TEXT("Report", "Contents")),
                  style(TextRole::secondary, TextWeight::semibold, colors.accent), paper::kColumn);
    for (const Chapter &chapter : chapters)
        cover.chapters.emplace_back(
            PrintText(chapter.title, style(TextRole::body, TextWeight::regular, colors.text),
                      paper::kColumn),
            PrintText(QString::number(chapter.page + 1),
                      style(TextRole::body, TextWeight::regular, colors.muted), paper::kColumn));
    Strip strip;
    strip.paint = [cover = std::move(cover)](QPainter &painter, const QRectF &) {
        cover.paint(painter);
    };
    return {std::move(strip), QRectF(0.0, 0.0, paper::kWidth, paper::kHeight)};
}

} // namespace reckoner::ui
