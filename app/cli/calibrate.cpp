// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ostream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/commands.h"
#include "app/cli/sources.h"
#include "app/cli/text.h"
#include "core/performance/constant_labels.h"
#include "core/planning/calibrated_constants.h"
#include "core/scenario/codec.h"
#include "core/validation/calibrate.h"

namespace reckoner::cli {

namespace {

using Json = nlohmann::ordered_json;

std::string percent(double share)
{
    return fmt::format("{:.1f} %", share * 100.0);
}

void printTable(const CalibrationResult &result, std::ostream &out)
{
    using enum Table::Align;
    const Calibration &c = result.calibration;
    out << fmt::format("{}: {} runs on {}; median error of speed {} -> {}{}\n\n", c.file, c.runs,
                       fmt::join(c.accelerators, ", "), percent(c.error_before),
                       percent(c.error_after),
                       c.held_out ? ", each run predicted without it"
                                  : " on the runs it was fitted to: too few to leave some out");
    Table table({"Assumption", "From", "To", "Runs", "What"}, {left, right, right, right, left});
    for (const CalibratedConstant &constant : c.constants) {
        const TrainingConstantInfo *info = findTrainingConstant(constant.key);
        table.row({constant.key, fmt::format("{:.4g}", constant.from),
                   fmt::format("{:.4g}", constant.to), std::to_string(constant.runs),
                   info ? labelOf(info->constant) : ""});
    }
    table.print(out);
    if (!result.skipped.empty())
        out << "\nLeft out\n";
    for (const SkippedRun &run : result.skipped)
        out << fmt::format("  line {}{}: {}\n", run.line, run.id.empty() ? "" : " (" + run.id + ")",
                           run.reason.text());
}

Json resultJson(const CalibrationResult &result, const Scenario &calibrated)
{
    Json skipped = Json::array();
    for (const SkippedRun &run : result.skipped)
        skipped.push_back({{"line", run.line}, {"id", run.id}, {"reason", run.reason.text()}});
    Json out = {{"format", "reckoner.calibration"}, {"version", 1}};
    out["calibration"] = Json::parse(toJson(calibrated))["training_calibration"];
    out["skipped"] = std::move(skipped);
    return out;
}

} // namespace

Exit calibrateCommand(const CalibrateOptions &options, const Console &console)
{
    const auto catalog = openCatalog(options.catalog);
    if (!catalog)
        return console.fail(catalog.error());
    auto scenario = openScenario(options.scenario, console);
    if (!scenario)
        return console.fail(scenario.error());
    const auto result = calibrateFile(options.runs, **catalog);
    if (!result)
        return console.fail(result.error());
    scenario->training_calibration = result->calibration;
    if (!options.out.empty()) {
        if (const auto written = writeScenario(options.out, *scenario); !written)
            return console.fail(written.error());
    }
    if (options.output == Output::json)
        console.out << resultJson(*result, *scenario).dump(2) << '\n';
    else
        printTable(*result, console.out);
    return Exit::done;
}

} // namespace reckoner::cli
