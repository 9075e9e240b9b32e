// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/calibrate.h"

#include <algorithm>
#include <cmath>
#include <iterator>

#include <fmt/format.h>

#include "core/scenario/file_io.h"
#include "core/validation/measured_runs.h"

namespace reckoner {

namespace {

constexpr std::size_t kLargestFile = 16U << 20U; // bytes
constexpr std::size_t kMostFolds = 10;

/// A constant and how many runs its value makes a difference to.
struct Informed {
    TrainingConstant constant;
    int runs = 0;
};

// A constant that changes no prediction by more over its whole physical range than two measurements
// of one job differ: the runs say nothing about it.
std::vector<Informed> informedConstants(const std::vector<MeasuredJob> &jobs)
{
    constexpr double kRepeatable = 0.03;
    std::vector<Informed> out;
    for (const TrainingConstantInfo &info : trainingConstantTable()) {
        TrainingConstants low;
        TrainingConstants high;
        low.set(info.constant, info.low);
        high.set(info.constant, info.high);
        const auto runs = std::ranges::count_if(jobs, [&](const MeasuredJob &job) {
            return std::abs(logError(job, high) - logError(job, low)) > kRepeatable;
        });
        if (runs > 0)
            out.push_back({info.constant, static_cast<int>(runs)});
    }
    return out;
}

// The most probable constants, when a measured speed differs from its prediction by a Laplace error
// of scale kUnexplained (the physics keeps a median error of 7 % on steps it was fitted to) and the
// truth lies about the program's value with a standard deviation of a quarter of what physics
// allows. Scaled to the mean over the runs, as refit() wants it.
TrainingConstants fit(const std::vector<MeasuredJob> &jobs,
                      const std::vector<TrainingConstant> &free)
{
    constexpr double kUnexplained = 0.1;
    constexpr double kPriorWidth = 0.25;
    RefitOptions options;
    options.loyalty =
        kUnexplained / (2.0 * kPriorWidth * kPriorWidth) / static_cast<double>(jobs.size());
    options.rounding = 0.01;
    options.free = free;
    return refit(jobs, TrainingConstants{}, options);
}

/// Errors of runs predicted by constants fitted without them, in blocks of neighbouring rows, which
/// are alike more often than others.
class HeldOut {
public:
    HeldOut(const std::vector<MeasuredJob> &jobs, const std::vector<TrainingConstant> &free)
        : m_jobs(jobs), m_free(free), m_folds(std::min(jobs.size(), kMostFolds))
    {
    }

    [[nodiscard]] std::size_t folds() const { return m_folds; }

    [[nodiscard]] std::vector<double> errorsOf(std::size_t fold) const
    {
        const std::size_t first = m_jobs.size() * fold / m_folds;
        const std::size_t last = m_jobs.size() * (fold + 1) / m_folds;
        std::vector<MeasuredJob> others;
        std::vector<MeasuredJob> left_out;
        for (std::size_t i = 0; i < m_jobs.size(); ++i)
            (i >= first && i < last ? left_out : others).push_back(m_jobs[i]);
        return absoluteErrors(left_out, fit(others, m_free));
    }

private:
    const std::vector<MeasuredJob> &m_jobs;
    const std::vector<TrainingConstant> &m_free;
    std::size_t m_folds;
};

// Constants that stayed where they were, but for rounding, are not told.
std::vector<CalibratedConstant> moved(const TrainingConstants &fitted,
                                      const std::vector<Informed> &informed)
{
    constexpr double kStayed = 0.005; // of what physics allows
    std::vector<CalibratedConstant> out;
    for (const Informed &entry : informed) {
        const TrainingConstantInfo &info =
            trainingConstantTable()[static_cast<std::size_t>(entry.constant)];
        const double to = fitted[entry.constant];
        if (std::abs(to - info.value) > kStayed * (info.high - info.low))
            out.push_back({std::string(info.key), info.value, to, entry.runs});
    }
    return out;
}

} // namespace

Expected<CalibrationResult> calibrate(std::string_view table, const std::string &file,
                                      const Catalog &catalog, const CalibrationProgress &progress,
                                      const std::stop_token &stop)
{
    Expected<MeasuredRuns> runs = readMeasuredRuns(table, file, catalog);
    if (!runs)
        return tl::unexpected(runs.error());
    const std::vector<MeasuredJob> &jobs = runs->jobs;
    const std::vector<Informed> informed = informedConstants(jobs);
    std::vector<TrainingConstant> free;
    std::ranges::transform(informed, std::back_inserter(free), &Informed::constant);

    const HeldOut held_out(jobs, free);
    CalibrationResult result;
    Calibration &c = result.calibration;
    c.held_out = jobs.size() >= kFewestToHoldOut;
    const std::size_t folds = c.held_out ? held_out.folds() : 0;
    std::vector<double> errors;
    for (std::size_t fold = 0; fold <= folds; ++fold) {
        if (stop.stop_requested())
            return failure({Error::Code::cancelled,
                            file,
                            {},
                            RECKONER_SENTENCE("Error", "stopped on request")});
        if (progress)
            progress(static_cast<double>(fold) / static_cast<double>(folds + 1));
        if (fold < folds)
            std::ranges::copy(held_out.errorsOf(fold), std::back_inserter(errors));
    }
    const TrainingConstants fitted = fit(jobs, free);
    c.file = std::filesystem::path(file).filename().string();
    c.accelerators = std::move(runs->accelerators);
    c.runs = static_cast<int>(jobs.size());
    c.error_before = medianAbsoluteError(absoluteErrors(jobs, TrainingConstants{}));
    c.error_after = medianAbsoluteError(c.held_out ? errors : absoluteErrors(jobs, fitted));
    c.constants = moved(fitted, informed);
    if (const Expected<void> storable = checkCalibration(c); !storable)
        return tl::unexpected(storable.error());
    result.skipped = std::move(runs->skipped);
    if (c.constants.empty() || c.error_after >= c.error_before)
        return failure(
            {Error::Code::infeasible,
             file,
             {},
             {RECKONER_SENTENCE("Error", "the %1 runs do not make predictions better: median error "
                                         "%2 % before, %3 % after; the assumptions stay as they "
                                         "are"),
              c.runs, fmt::format("{:.1f}", 100.0 * c.error_before),
              fmt::format("{:.1f}", 100.0 * c.error_after)}});
    return result;
}

Expected<CalibrationResult> calibrateFile(const std::filesystem::path &path, const Catalog &catalog,
                                          const CalibrationProgress &progress,
                                          const std::stop_token &stop)
{
    return readFile(path, kLargestFile).and_then([&](const std::string &text) {
        return calibrate(text, path.string(), catalog, progress, stop);
    });
}

} // namespace reckoner
