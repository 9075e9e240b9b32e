// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <exception>
#include <filesystem>
#include <functional>
#include <iostream>
#include <limits>

#include <CLI/CLI.hpp>

#include "app/cli/commands.h"

namespace {

using namespace reckoner::cli;

/// What to run once the arguments are read.
using Action = std::function<Exit(const Console &)>;

constexpr const char *kScenarioHelp = "A scenario file, or example:KEY for one that comes with "
                                      "the program, such as example:fintech-knowledge-base, or "
                                      "library:ID for a saved one";

template <class Options>
void addCatalog(CLI::App &command, Options &options)
{
    command.add_option("--catalog", options.catalog,
                       "Folder of catalog tables to use instead of the built-in ones");
}

template <class Options>
void addOutput(CLI::App &command, Options &options)
{
    command.add_flag_callback(
        "--json", [&options] { options.output = Output::json; }, "Print JSON");
}

template <class Options>
void addScenario(CLI::App &command, Options &options)
{
    command.add_option("SCENARIO", options.scenario, kScenarioHelp)->required();
    addCatalog(command, options);
}

template <class Options>
void addCommon(CLI::App &command, Options &options)
{
    addScenario(command, options);
    addOutput(command, options);
}

template <class Options>
void addCommon(CLI::App &command, Options &options, const char *name, std::filesystem::path &file,
               const char *help)
{
    addCommon(command, options);
    command.add_option(name, file, help)->required();
}

void addEvaluate(CLI::App &app, EvaluateOptions &options, Action &action)
{
    CLI::App *command = app.add_subcommand(
        "evaluate", "Every figure of a scenario: cost by option and category, break-even, "
                    "recommendation, pitfalls, notices");
    addCommon(*command, options);
    command->callback([&] {
        action = [&](const Console &console) { return evaluateCommand(options, console); };
    });
}

void addExplain(CLI::App &app, ExplainOptions &options, Action &action)
{
    CLI::App *command = app.add_subcommand(
        "explain", "Where one figure comes from, down to inputs and dated sources");
    addCommon(*command, options);
    command->add_option(
        "FIGURE", options.figure,
        "Key of the figure, such as cloud.tco.total; left out, the keys are listed");
    command->callback(
        [&] { action = [&](const Console &console) { return explainCommand(options, console); }; });
}

void addPlan(CLI::App &app, PlanOptions &options, Action &action)
{
    CLI::App *command = app.add_subcommand(
        "plan", "Every machine that serves the load within the targets, cheapest first");
    addCommon(*command, options);
    command->add_option("--top", options.top, "Candidates shown of each kind; 0 shows all")
        ->check(CLI::Range(0, std::numeric_limits<int>::max()))
        ->capture_default_str();
    command->add_flag("--front", options.front_only,
                      "Only those that no other beats in both cost and speed");
    command->callback(
        [&] { action = [&](const Console &console) { return planCommand(options, console); }; });
}

void addSize(CLI::App &app, SizeOptions &options, Action &action)
{
    CLI::App *command = app.add_subcommand(
        "size", "Replicas that a log of real requests needs, for each five minutes of it");
    addCommon(*command, options, "LOG", options.log,
              "A CSV table of requests: timestamp, input tokens, output tokens");
    command->add_option("--top", options.top, "Busiest bins shown")
        ->check(CLI::Range(0, std::numeric_limits<int>::max()))
        ->capture_default_str();
    command->callback(
        [&] { action = [&](const Console &console) { return sizeCommand(options, console); }; });
}

void addValidate(CLI::App &app, ValidateOptions &options, Action &action)
{
    CLI::App *command = app.add_subcommand(
        "validate", "Predict measured cases from their description and report the error");
    command->add_option("CASES", options.cases, "A CSV table; its header tells the kind")
        ->required();
    command
        ->add_option("--bound", options.bound,
                     "Exit 1 when the median error of a quantity is larger, such as 0.15")
        ->check(CLI::PositiveNumber);
    command->add_flag("--leave-one-source-out", options.leave_one_source_out,
                      "Refit the constants without each source and print the error on it (minutes "
                      "for serving)");
    command->add_option("--with", options.beside,
                        "With --leave-one-source-out: further training tables to refit on");
    addCatalog(*command, options);
    addOutput(*command, options);
    command->callback([&] {
        action = [&](const Console &console) { return validateCommand(options, console); };
    });
}

void addCalibrate(CLI::App &app, CalibrateOptions &options, Action &action)
{
    CLI::App *command = app.add_subcommand(
        "calibrate", "Narrow the efficiency assumptions of training by the client's own runs");
    addCommon(*command, options, "RUNS", options.runs,
              "A CSV table with at least the columns gpu, model and tokens_per_s_per_gpu, or "
              "iter_time_s with the global batch; tp, pp, dp, micro_batch, seq_len and others as "
              "validate reads them");
    command->add_option("-o,--output", options.out,
                        "The scenario file to write; without it the result is only shown");
    command->callback([&] {
        action = [&](const Console &console) { return calibrateCommand(options, console); };
    });
}

void addExport(CLI::App &app, ExportOptions &options, Action &action)
{
    CLI::App *command =
        app.add_subcommand("export", "Write the proposal, the workbook or the evaluation to files");
    addScenario(*command, options);
    command->add_option("--pdf", options.pdf, "The proposal");
    command->add_option("--xlsx", options.workbook, "The workbook");
    command->add_option("--json", options.json, "The evaluation, as printed by evaluate --json");
    command->add_option("--language", options.language, "Language of proposal and workbook")
        ->check(CLI::IsMember({"en", "zh"}))
        ->capture_default_str();
    command->add_option("--currency", options.currency, "Currency of proposal and workbook")
        ->check(CLI::IsMember({"CNY", "USD"}))
        ->capture_default_str();
    command->callback(
        [&] { action = [&](const Console &console) { return exportCommand(options, console); }; });
}

void addCatalogCommands(CLI::App &app, CatalogOptions &options, Action &action)
{
    CLI::App *catalog = app.add_subcommand("catalog", "The facts behind the figures");
    catalog->require_subcommand(1);
    const auto add = [&](const char *name, const char *help, auto run) {
        CLI::App *command = catalog->add_subcommand(name, help);
        addCatalog(*command, options);
        addOutput(*command, options);
        command->callback([&options, &action, run] {
            action = [&options, run](const Console &console) { return run(options, console); };
        });
        return command;
    };
    add("list", "The tables, or the records of one", catalogListCommand)
        ->add_option("TABLE", options.table, "Such as servers");
    add("show", "Every fact of one record with its source and date", catalogShowCommand)
        ->add_option("RECORD", options.record, "Such as hgx-h100-8 or servers/hgx-h100-8")
        ->required();
    CLI::App *check =
        add("check", "Read the catalog strictly and report every error", catalogCheckCommand);
    check->add_option("FOLDER", options.catalog,
                      "The catalog to check instead of the built-in one");
}

void addLibraryCommands(CLI::App &app, LibraryOptions &options, Action &action)
{
    CLI::App *library = app.add_subcommand("library", "Saved scenarios");
    library->require_subcommand(1);
    const auto add = [&](const char *name, const char *help, auto run) {
        CLI::App *command = library->add_subcommand(name, help);
        command->add_option("--library", options.library,
                            "Library file to use instead of the user's own");
        command->callback([&options, &action, run] {
            action = [&options, run](const Console &console) { return run(options, console); };
        });
        return command;
    };
    const auto add_id = [&](CLI::App &command) {
        command.add_option("ID", options.id, "Number of the scenario")->required();
    };
    CLI::App *list = add("list", "The saved scenarios, latest first", libraryListCommand);
    list->add_option("--search", options.search, "Words in name, client, tags or notes");
    list->add_flag("--archived", options.archived, "Archived ones too");
    addOutput(*list, options);
    CLI::App *show = add("show", "One saved scenario", libraryShowCommand);
    add_id(*show);
    addOutput(*show, options);
    add("import", "Save a scenario file in the library and print its number", libraryImportCommand)
        ->add_option("FILE", options.file, "The scenario file")
        ->required();
    CLI::App *exported = add("export", "Write a saved scenario to a file", libraryExportCommand);
    add_id(*exported);
    exported->add_option("FILE", options.file, "The file to write")->required();
    add("check", "Read everything in the library and report what is wrong", libraryCheckCommand);
}

int run(int argc, char **argv)
{
    CLI::App app("Reckoner plans what a large language model costs over its life.\n"
                 "Exit codes: 0 done; 1 the answer is no (nothing feasible, or over a bound); "
                 "2 bad input; 3 the machine failed.",
                 "reckoner-cli");
    app.set_version_flag("--version", "reckoner-cli " RECKONER_VERSION);
    app.require_subcommand(1);

    Action action;
    EvaluateOptions evaluate;
    ExplainOptions explain;
    PlanOptions plan;
    SizeOptions size;
    ValidateOptions validate;
    CalibrateOptions calibrate;
    ExportOptions export_options;
    CatalogOptions catalog;
    addEvaluate(app, evaluate, action);
    addExplain(app, explain, action);
    addPlan(app, plan, action);
    addSize(app, size, action);
    addValidate(app, validate, action);
    addCalibrate(app, calibrate, action);
    addExport(app, export_options, action);
    addCatalogCommands(app, catalog, action);
    LibraryOptions library;
    addLibraryCommands(app, library, action);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == 0 ? static_cast<int>(Exit::done)
                                    : static_cast<int>(Exit::badInput);
    }
    const Console console{std::cout, std::cerr};
    const Exit exit = action(console);
    std::cout.flush();
    if (!std::cout) {
        std::cerr << "reckoner-cli: the output could not be written\n";
        return static_cast<int>(Exit::machine);
    }
    return static_cast<int>(exit);
}

} // namespace

int main(int argc, char **argv)
{
    try {
        return run(argc, argv);
    } catch (const std::exception &error) {
        std::cerr << "reckoner-cli: " << error.what() << '\n';
        return static_cast<int>(Exit::machine);
    }
}
