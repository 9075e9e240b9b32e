// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/evaluated.h"
#include "app/cli/report.h"
#include "app/cli/sources.h"
#include "core/evaluation/evaluation_json.h"
#include "core/scenario/file_io.h"

namespace reckoner::cli {

namespace {

/// Examples hold their names in two languages; a document is written in one.
Scenario inOneLanguage(const Scenario &scenario, const ExportOptions &options)
{
    const Example *example = exampleOf(options.scenario);
    if (!example)
        return scenario;
    return scenarioOf(*example, options.language == "zh" ? ExampleLanguage::chinese
                                                         : ExampleLanguage::english);
}

} // namespace

Exit exportCommand(const ExportOptions &options, const Console &console)
{
    if (options.json.empty() && options.pdf.empty() && options.workbook.empty()) {
        return console.fail({Error::Code::badInput,
                             {},
                             "export",
                             Message::verbatim("name at least one of --pdf, --xlsx and --json")});
    }
    if (!reportAvailable() && (!options.pdf.empty() || !options.workbook.empty())) {
        return console.fail({Error::Code::badInput,
                             {},
                             options.pdf.empty() ? "--xlsx" : "--pdf",
                             Message::verbatim("this build has no proposal and no workbook: it was "
                                               "made without Qt (RECKONER_GUI=OFF)")});
    }
    const auto all = evaluated(options.scenario, options.catalog, console);
    if (!all)
        return all.error();
    if (!options.json.empty()) {
        const auto written = writeFileSafely(options.json, toJson(all->scenario, all->evaluation));
        if (!written)
            return console.fail(written.error());
    }
    if (!options.pdf.empty() || !options.workbook.empty()) {
        const auto written =
            writeReport(inOneLanguage(all->scenario, options), all->evaluation, options);
        if (!written)
            return console.fail(written.error());
    }
    return Exit::done;
}

} // namespace reckoner::cli
