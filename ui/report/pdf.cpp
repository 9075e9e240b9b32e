// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QHashSeed>
#include <QPainter>
#include <QPdfWriter>

#include "core/catalog/iso_date.h"
#include "core/scenario/file_io.h"
#include "ui/report/paper.h"
#include "ui/report/pdftext.h"
#include "ui/report/proposal.h"

namespace reckoner::ui {

namespace {

constexpr int kDotsPerInch = 1200;

/// While one lives, hashes are ordered alike in every run: Qt writes the fonts of a PDF in the
/// order of a hash.
class SameOrder {
public:
    SameOrder() { QHashSeed::setDeterministicGlobalSeed(); }
    ~SameOrder() { QHashSeed::resetRandomGlobalSeed(); }
    Q_DISABLE_COPY_MOVE(SameOrder)
};

/// Qt dates the file by the clock; the proposal's day is that of its prices.
void dateBack(QByteArray &pdf, const std::string &as_of)
{
    const QByteArray mark = "/CreationDate (D:";
    const qsizetype at = pdf.indexOf(mark);
    const auto span = parseIsoDate(as_of);
    if (at < 0 || !span)
        return;
    const qsizetype from = at + mark.size();
    const qsizetype to = pdf.indexOf(')', from);
    const QDate day(int(span->last.year()), int(unsigned(span->last.month())),
                    int(unsigned(span->last.day())));
    const QByteArray date = day.toString(QStringLiteral("yyyyMMdd")).toLatin1() + "000000+00'00'";
    // the table of contents of a PDF counts bytes: the length must stay
    pdf.replace(from, to - from, date.leftJustified(to - from, '0', true));
}

} // namespace

Expected<void> exportPdf(const std::filesystem::path &path, const Scenario &scenario,
                         const Evaluation &evaluation, const ProposalOptions &options)
{
    const SameOrder order;
    const Proposal proposal(scenario, evaluation, options);
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setTitle(proposal.title());
        writer.setCreator(QStringLiteral("Reckoner"));
        writer.setResolution(kDotsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF());
        QPainter painter(&writer);
        const double scale = writer.width() / paper::kWidth;
        painter.scale(scale, scale);
        for (int page = 0; page < proposal.pageCount(); ++page) {
            if (page > 0)
                writer.newPage();
            proposal.paint(page, painter);
        }
    }
    dateBack(bytes, evaluation.as_of);
    repairText(bytes);
    return writeFileSafely(path, {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

} // namespace reckoner::ui
