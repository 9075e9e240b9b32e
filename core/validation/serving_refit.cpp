// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/serving_refit.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace reckoner {

namespace {

struct Knob {
    double *value;
    double low;
    double high;
    double prior;
    double step = 0.25;
};

std::vector<Knob> knobsOf(ServingConstants &constants)
{
    std::vector<Knob> knobs;
    forEachConstant(constants, [&](const ConstantEntry &entry) {
        if (*entry.value > 0.0)
            knobs.push_back({entry.value, entry.low, entry.high, entry.prior});
    });
    return knobs;
}

LoadPoint predicted(const MeasuredServing &row, const ServingConstants &constants)
{
    ServingCase c = row.c;
    c.efficiency.constants = &constants;
    return loadOf(c);
}

double speedRatio(const MeasuredServing &row, const LoadPoint &load)
{
    return row.tpot_s > 0.0 ? load.tpot_s / row.tpot_s
                            : load.output_tokens_per_s / row.output_tokens_per_s;
}

// Linear beyond 5 %, flat beyond a factor of three: typing errors of a table must not steer.
double loss(double ratio)
{
    constexpr double kSmall = 0.05;
    constexpr double kFar = 1.2;
    const double off = std::abs(std::log(ratio));
    const double huber = off < kSmall ? off * off / (2.0 * kSmall) : off - kSmall / 2.0;
    return std::min(huber, kFar + 0.1 * off);
}

class Objective {
public:
    explicit Objective(std::span<const MeasuredServing> rows) : m_rows(rows)
    {
        constexpr double kCore = 3.0;
        constexpr double kOther = 0.7;
        constexpr double kDamping = 0.35; // large sources count less per row
        std::map<std::string, double> of_source;
        for (const MeasuredServing &row : rows)
            of_source[row.source] += row.core ? kCore : kOther;
        for (const MeasuredServing &row : rows)
            m_weights.push_back((row.core ? kCore : kOther) /
                                std::pow(of_source[row.source], kDamping));
    }

    [[nodiscard]] double operator()(const ServingConstants &constants,
                                    std::span<const Knob> knobs) const
    {
        constexpr double kFirstToken = 0.35; // weight beside time per token
        constexpr double kPull = 1e-4;
        double sum = 0.0;
        double weight = 0.0;
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            const MeasuredServing &row = m_rows[i];
            const LoadPoint load = predicted(row, constants);
            sum += m_weights[i] * loss(speedRatio(row, load));
            weight += m_weights[i];
            if (row.ttft_s > 0.0) {
                sum += kFirstToken * m_weights[i] * loss(load.ttft_s / row.ttft_s);
                weight += kFirstToken * m_weights[i];
            }
        }
        double pull = 0.0;
        for (const Knob &knob : knobs) {
            if (knob.prior > 0.0)
                pull += std::min(4.0, std::pow(std::log(*knob.value / knob.prior), 2.0));
        }
        return sum / std::max(weight, 1e-9) + kPull * pull;
    }

private:
    std::span<const MeasuredServing> m_rows;
    std::vector<double> m_weights;
};

double median(std::vector<double> values)
{
    if (values.empty())
        return 0.0;
    std::ranges::sort(values);
    return values[(values.size() - 1) / 2];
}

} // namespace

std::vector<MeasuredServing> measuredServing(const CsvTable &table, const Catalog &catalog)
{
    constexpr double kMilli = 1e-3;
    std::vector<MeasuredServing> rows;
    for (std::size_t i = 0; i < table.size(); ++i) {
        const CsvRow row(table, i);
        const bool decodes = row.number("osl", 2.0) > 1.0;
        MeasuredServing m;
        m.tpot_s = decodes ? row.number("tpot_ms", 0.0) * kMilli : 0.0;
        m.output_tokens_per_s = decodes ? row.number("output_tok_s", 0.0) : 0.0;
        if (!(m.tpot_s > 0.0) && !(m.output_tokens_per_s > 0.0))
            continue;
        Expected<ServingCase> c = servingCase(row, catalog, "gpu", "concurrency_or_batch");
        if (!c)
            continue;
        if (c->load != ServingCase::Load::open)
            m.ttft_s = row.number("ttft_ms", 0.0) * kMilli;
        m.id = row.text("id");
        m.source = row.text("src_key").empty() ? row.text("source") : row.text("src_key");
        m.core = row.text("core") == "1";
        m.c = std::move(*c);
        rows.push_back(std::move(m));
    }
    return rows;
}

std::vector<double> servingErrors(std::span<const MeasuredServing> rows,
                                  const ServingConstants &constants)
{
    std::vector<double> errors;
    errors.reserve(rows.size());
    for (const MeasuredServing &row : rows)
        errors.push_back(std::abs(speedRatio(row, predicted(row, constants)) - 1.0));
    return errors;
}

ServingConstants refitServing(std::span<const MeasuredServing> rows, const ServingConstants &start,
                              int rounds)
{
    constexpr double kGrow = 1.3;
    constexpr double kMostStep = 0.6;
    constexpr double kLeastStep = 0.004;
    const Objective objective(rows);
    ServingConstants constants = start;
    std::vector<Knob> knobs = knobsOf(constants);
    double best = objective(constants, knobs);
    for (int round = 0; round < rounds; ++round) {
        for (Knob &knob : knobs) {
            const double before = *knob.value;
            bool better = false;
            for (const double factor : {1.0 + knob.step, 1.0 / (1.0 + knob.step)}) {
                *knob.value = std::clamp(before * factor, knob.low, knob.high);
                const double value = *knob.value == before ? best : objective(constants, knobs);
                better = value < best;
                if (better) {
                    best = value;
                    break;
                }
                *knob.value = before;
            }
            knob.step = better ? std::min(kMostStep, knob.step * kGrow)
                               : std::max(kLeastStep, knob.step / 2.0);
        }
    }
    return constants;
}

std::vector<HeldOutSource> leaveOneSourceOut(std::span<const MeasuredServing> rows, int rounds,
                                             std::size_t least_rows)
{
    std::map<std::string, std::vector<MeasuredServing>> sources;
    for (const MeasuredServing &row : rows)
        sources[row.source].push_back(row);
    std::vector<HeldOutSource> out;
    for (const auto &[source, held] : sources) {
        if (held.size() < least_rows)
            continue;
        std::vector<MeasuredServing> others;
        for (const MeasuredServing &row : rows) {
            if (row.source != source)
                others.push_back(row);
        }
        // The shipped constants know the source: forget what only it can have taught.
        ServingConstants start = servingConstants();
        forEachConstant(start, [](const ConstantEntry &entry) {
            if (entry.prior > 0.0)
                *entry.value = entry.prior;
        });
        const ServingConstants without = refitServing(others, start, rounds);
        std::vector<double> errors = servingErrors(held, without);
        const double held_out = median(errors);
        out.push_back({source, held.size(), median(servingErrors(held, servingConstants())),
                       held_out, std::move(errors)});
    }
    return out;
}

} // namespace reckoner
