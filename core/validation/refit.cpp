// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/refit.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace reckoner {

namespace {

constexpr double kUnpredicted = 2.0; // logarithm of a prediction that fails

double logError(const MeasuredJob &m, const TrainingConstants &k)
{
    const Expected<TrainingStep> step = predictedStep(m.job, k);
    if (!step || !(step->tokens_per_s_per_card > 0.0))
        return kUnpredicted;
    return std::log(step->tokens_per_s_per_card / m.tokens_per_s_per_card);
}

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
            sum += m_weights[i] * std::abs(logError(m_jobs[i], k));
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

std::vector<MeasuredJob> measuredJobs(const CsvTable &table, const Catalog &catalog)
{
    std::vector<MeasuredJob> jobs;
    for (std::size_t i = 0; i < table.size(); ++i) {
        const CsvRow row(table, i);
        const std::optional<double> measured = row.number("tokens_per_s_per_gpu");
        if (!measured || !(*measured > 0.0))
            continue;
        Expected<TrainingJob> job = trainingJob(row, catalog);
        const bool padded = contains(row.text("seq_fill"), "variable");
        if (!job || job->production || !job->c.layout_stated || padded)
            continue;
        std::string source(row.text("source"));
        source = source.substr(0, source.find_first_of("@ :", 7));
        jobs.push_back(
            {std::string(row.text("id")), std::move(*job), *measured, std::move(source)});
    }
    return jobs;
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
