// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/refit.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>

#include "core/scenario/file_io.h"
#include "core/validation/flops_convention.h"

namespace reckoner {

namespace {

constexpr std::size_t kLargestTable = 256U << 20U; // bytes
constexpr double kUnpredicted = 2.0;               // logarithm of a prediction that fails

class Objective {
public:
    Objective(std::span<const MeasuredJob> jobs, const TrainingConstants &start,
              const RefitOptions &options)
        : m_jobs(jobs), m_start(start), m_options(options)
    {
        std::map<std::string, int> rows;
        for (const MeasuredJob &job : jobs)
            ++rows[job.source];
        for (const MeasuredJob &job : jobs)
            m_weights.push_back(1.0 / std::sqrt(double(rows[job.source])));
        for (const double w : m_weights)
            m_total += w;
    }

    [[nodiscard]] double operator()(const TrainingConstants &k) const
    {
        double sum = 0.0;
        for (std::size_t i = 0; i < m_jobs.size(); ++i)
            sum += m_weights[i] * std::hypot(logError(m_jobs[i], k), m_options.rounding);
        return sum / std::max(m_total, 1e-9) + m_options.loyalty * distance(k);
    }

private:
    [[nodiscard]] double distance(const TrainingConstants &k) const
    {
        double sum = 0.0;
        for (const TrainingConstantInfo &info : trainingConstantTable()) {
            const double off = (k[info.constant] - m_start[info.constant]) / (info.high - info.low);
            sum += off * off;
        }
        return sum;
    }

    std::span<const MeasuredJob> m_jobs;
    const TrainingConstants &m_start;
    const RefitOptions &m_options;
    std::vector<double> m_weights;
    double m_total = 0;
};

} // namespace

double logError(const MeasuredJob &m, const TrainingConstants &k)
{
    const Expected<TrainingStep> step = predictedStep(m.job, k);
    if (!step || !(step->tokens_per_s_per_card > 0.0))
        return kUnpredicted;
    return std::log(step->tokens_per_s_per_card / m.tokens_per_s_per_card);
}

std::string sourceOf(const CsvRow &row)
{
    // "github:owner/repository@commit:path" and "https://host/path"; the commit and path do not
    // make another source.
    constexpr std::size_t kAfterScheme = 7;
    const std::string source(row.text("source"));
    return source.substr(0, source.find_first_of("@ :", kAfterScheme));
}

namespace {

// Nothing of the source that is left out may be in the start.
TrainingConstants uninformed()
{
    TrainingConstants constants;
    for (const TrainingConstantInfo &info : trainingConstantTable())
        constants.set(info.constant, info.prior);
    return constants;
}

constexpr RefitOptions kFromNowhere{.loyalty = 0.01, .rounds = 60};

} // namespace

Expected<std::vector<ErrorSummary>>
leaveOneSourceOut(const std::vector<std::filesystem::path> &tables, const Catalog &catalog)
{
    std::vector<MeasuredJob> jobs;
    for (const std::filesystem::path &path : tables) {
        const Expected<std::string> text = readFile(path, kLargestTable);
        if (!text)
            return tl::unexpected(text.error());
        const Expected<CsvTable> table = readCsv(*text, path.string());
        if (!table)
            return tl::unexpected(table.error());
        std::ranges::move(measuredJobs(*table, catalog), std::back_inserter(jobs));
    }
    if (jobs.empty())
        return failure(
            {Error::Code::badInput, {}, {}, Message::verbatim("no measured training steps")});
    std::map<std::string, std::vector<MeasuredJob>> sources;
    for (const MeasuredJob &job : jobs)
        sources[job.source].push_back(job);
    std::vector<ErrorSummary> summaries(1);
    std::vector<double> all;
    for (const auto &[source, left_out] : sources) {
        std::vector<MeasuredJob> others;
        std::ranges::copy_if(jobs, std::back_inserter(others),
                             [&](const MeasuredJob &job) { return job.source != source; });
        const TrainingConstants constants = refit(others, uninformed(), kFromNowhere);
        std::vector<double> errors;
        for (const MeasuredJob &job : left_out)
            errors.push_back(std::exp(logError(job, constants)) - 1.0);
        all.insert(all.end(), errors.begin(), errors.end());
        summaries.push_back(errorSummary("tokens_per_s_per_gpu", "left out", source, errors));
    }
    summaries.front() = errorSummary("tokens_per_s_per_gpu", "left out", "each in turn", all);
    return summaries;
}

namespace {

// Tokens/s of a row that states FLOP/s alone, and how they were counted; otherwise 0.
double speedOfFlops(const CsvRow &row, const TrainingCase &c)
{
    const std::string basis = lowered(row.text("tflops_basis"));
    if (basis.empty() || contains(basis, "not stated"))
        return 0.0;
    return row.number("tflops_per_gpu", 0.0) * 1e12 /
           countedFlops(c.shape, c.config.layout, flopsConvention(basis));
}

} // namespace

std::vector<MeasuredJob> measuredJobs(const CsvTable &table, const Catalog &catalog)
{
    std::vector<MeasuredJob> jobs;
    for (std::size_t i = 0; i < table.size(); ++i) {
        const CsvRow row(table, i);
        Expected<MeasuredJob> job =
            measuredJob(row, row.number("tokens_per_s_per_gpu", 0.0), catalog);
        if (!job)
            continue;
        if (!(job->tokens_per_s_per_card > 0.0))
            job->tokens_per_s_per_card = speedOfFlops(row, job->job.c);
        if (job->tokens_per_s_per_card > 0.0)
            jobs.push_back(std::move(*job));
    }
    return jobs;
}

Expected<MeasuredJob> measuredJob(const CsvRow &row, double speed, const Catalog &catalog)
{
    const auto refuse = [](Sentence why) {
        return failure({Error::Code::infeasible, {}, {}, why});
    };
    Expected<TrainingJob> job = trainingJob(row, catalog);
    if (!job)
        return tl::unexpected(job.error());
    if (job->production)
        return refuse(RECKONER_SENTENCE(
            "Error", "a whole run, with its failures and pauses: only single steps tell speed"));
    if (!job->c.layout_stated)
        return refuse(
            RECKONER_SENTENCE("Error", "the parallelization is not stated (tp, dp or sharding)"));
    if (contains(row.text("seq_fill"), "variable"))
        return refuse(RECKONER_SENTENCE(
            "Error", "sequences of varying length: the share of padding is not stated"));
    return MeasuredJob{std::string(row.text("id")), std::move(*job), speed, sourceOf(row)};
}

std::vector<double> absoluteErrors(std::span<const MeasuredJob> jobs, const TrainingConstants &k)
{
    std::vector<double> errors;
    errors.reserve(jobs.size());
    for (const MeasuredJob &job : jobs)
        errors.push_back(std::abs(std::exp(logError(job, k)) - 1.0));
    return errors;
}

TrainingConstants refit(std::span<const MeasuredJob> jobs, const TrainingConstants &start,
                        const RefitOptions &options)
{
    const Objective objective(jobs, start, options);
    TrainingConstants best = start;
    double lowest = objective(best);
    double step = 0.15;
    for (int round = 0; round < options.rounds; ++round) {
        const double before = lowest;
        for (const TrainingConstantInfo &info : trainingConstantTable()) {
            if (!options.free.empty() &&
                std::ranges::find(options.free, info.constant) == options.free.end())
                continue;
            for (const double direction : {1.0, -1.0}) {
                TrainingConstants trial = best;
                trial.set(info.constant, std::clamp(best[info.constant] +
                                                        direction * step * (info.high - info.low),
                                                    info.low, info.high));
                const double value = objective(trial);
                if (value < lowest) {
                    lowest = value;
                    best = trial;
                    break;
                }
            }
        }
        if (before - lowest < 1e-5)
            step /= 2.0;
    }
    return best;
}

} // namespace reckoner
