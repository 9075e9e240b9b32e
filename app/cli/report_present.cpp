// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QDate>

#include "app/cli/report.h"
#include "ui/report/report.h"

namespace reckoner::cli {

bool reportAvailable()
{
    return true;
}

Expected<void> writeReport(const Scenario &scenario, const Evaluation &evaluation,
                           const ExportOptions &options)
{
    // Fonts and charts need an application object; no window is opened and no display is needed.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    int argc = 1;
    char name[] = "reckoner-cli";
    char *argv[] = {name, nullptr};
    const QApplication application(argc, argv);

    ui::ProposalOptions proposal;
    proposal.language = options.language == "zh" ? ui::Language::chinese : ui::Language::english;
    proposal.currency = options.currency == "USD" ? Currency::usd : Currency::cny;
    proposal.writtenOn = QDate::currentDate().toString(Qt::ISODate);
    Expected<void> written;
    if (!options.pdf.empty())
        written = ui::exportPdf(options.pdf, scenario, evaluation, proposal);
    if (written && !options.workbook.empty())
        written = ui::exportWorkbook(options.workbook, scenario, evaluation, proposal);
    return written;
}

} // namespace reckoner::cli
