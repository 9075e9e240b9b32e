// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/measured_runs.h"

#include <algorithm>
#include <array>

namespace reckoner {

namespace {

constexpr std::size_t kMostRuns = 2000;
constexpr std::size_t kLongestQuote = 60;

/// Columns of numbers that describe a run or are measured on it.
constexpr std::array<std::string_view, 26> kNumbers = {"params_total_b",
                                                       "params_active_b",
                                                       "n_layers",
                                                       "hidden",
                                                       "n_heads",
                                                       "n_kv_heads",
                                                       "ffn",
                                                       "n_experts",
                                                       "experts_per_tok",
                                                       "vocab",
                                                       "seq_len",
                                                       "n_gpus",
                                                       "tp",
                                                       "pp",
                                                       "vp",
                                                       "dp",
                                                       "ep",
                                                       "cp",
                                                       "micro_batch",
                                                       "grad_accum",
                                                       "global_batch_seqs",
                                                       "global_batch_tokens",
                                                       "lora_rank",
                                                       "tokens_b",
                                                       "tokens_per_s_per_gpu",
                                                       "iter_time_s"};

Expected<void> checkNumbers(const CsvTable &table, std::size_t row, const std::string &file)
{
    for (const std::string_view column : kNumbers) {
        const std::string_view text = table.text(row, column);
        const std::optional<double> value = parseNumber(text);
        if (text.empty() || (value && *value > 0.0))
            continue;
        return failure({Error::Code::badInput,
                        file,
                        std::string(column),
                        {RECKONER_SENTENCE("Error", "“%1” is not a number above 0"),
                         text.substr(0, kLongestQuote)},
                        table.line(row)});
    }
    return {};
}

Expected<void> checkHeader(const CsvTable &table, const std::string &file)
{
    const auto lacks = [&](const char *what) {
        return failure({Error::Code::badInput,
                        file,
                        {},
                        {RECKONER_SENTENCE("Error", "the header has no column %1"), what},
                        1});
    };
    for (const char *column : {"gpu", "model"}) {
        if (!table.has(column))
            return lacks(column);
    }
    if (!table.has("tokens_per_s_per_gpu") && !table.has("iter_time_s"))
        return lacks("tokens_per_s_per_gpu or iter_time_s");
    return {};
}

/// Tokens/s of one card: as measured, or from the time of a step. 0 when the row tells neither.
double speedOf(const CsvRow &row)
{
    if (const auto speed = row.number("tokens_per_s_per_gpu"))
        return *speed;
    const double tokens = row.number("global_batch_tokens", row.number("global_batch_seqs", 0.0) *
                                                                row.number("seq_len", 0.0));
    const std::optional<double> seconds = row.number("iter_time_s");
    return seconds ? tokens / *seconds / row.count("n_gpus", 1) : 0.0;
}

} // namespace

Expected<MeasuredRuns> readMeasuredRuns(std::string_view text, const std::string &file,
                                        const Catalog &catalog)
{
    const Expected<CsvTable> table = readCsv(text, file);
    if (!table)
        return tl::unexpected(table.error());
    if (const Expected<void> checked = checkHeader(*table, file); !checked)
        return tl::unexpected(checked.error());
    MeasuredRuns runs;
    for (std::size_t i = 0; i < table->size(); ++i) {
        if (const Expected<void> checked = checkNumbers(*table, i, file); !checked)
            return tl::unexpected(checked.error());
        const CsvRow row(*table, i);
        const auto skip = [&](Message reason) {
            runs.skipped.push_back(
                {table->line(i), std::string(row.text("id")), std::move(reason)});
        };
        const double speed = speedOf(row);
        if (!(speed > 0.0)) {
            skip(RECKONER_SENTENCE(
                "Error", "no speed: tokens_per_s_per_gpu, or iter_time_s with the global batch"));
            continue;
        }
        Expected<MeasuredJob> job = measuredJob(row, speed, catalog);
        if (!job) {
            skip(job.error().message);
            continue;
        }
        const std::string &id = findAccelerator(catalog, row.text("gpu"))->id;
        if (std::ranges::find(runs.accelerators, id) == runs.accelerators.end())
            runs.accelerators.push_back(id);
        runs.jobs.push_back(std::move(*job));
    }
    if (runs.jobs.size() > kMostRuns)
        return failure({Error::Code::badInput,
                        file,
                        {},
                        {RECKONER_SENTENCE("Error", "%1 runs; %2 is the limit"), runs.jobs.size(),
                         kMostRuns}});
    if (runs.jobs.empty()) {
        if (runs.skipped.empty())
            return failure({Error::Code::badInput,
                            file,
                            {},
                            RECKONER_SENTENCE("Error", "no run can be used: it has no rows")});
        const SkippedRun &first = runs.skipped.front();
        return failure({Error::Code::badInput,
                        file,
                        {},
                        {RECKONER_SENTENCE("Error", "no run can be used: %1"), first.reason},
                        first.line});
    }
    return runs;
}

} // namespace reckoner
