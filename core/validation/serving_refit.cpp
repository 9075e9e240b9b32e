// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/serving_refit.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "core/validation/validation.h"

namespace reckoner {

namespace {

struct Knob {
    double *value;
    double low;
    double high;
    double prior;
    double spread;
    std::vector<std::size_t> rows; // that the constant bears upon
    double step = 0.25;

    // Squared distance from the prior in units of its spread.
    [[nodiscard]] double pull() const
    {
        constexpr double kFar = 40.0;
        if (!(prior > 0.0) || !(spread > 0.0))
            return 0.0;
        const double off = std::log(*value / prior) / spread;
        return std::min(off * off, kFar + std::abs(off));
    }
};

std::vector<Knob> knobsOf(ServingConstants &constants, std::span<const MeasuredServing> rows)
{
    std::vector<Knob> knobs;
    forEachConstant(constants, [&](const ConstantEntry &entry) {
        if (!(*entry.value > 0.0))
            return;
        Knob knob{entry.value, entry.low, entry.high, entry.prior, entry.spread, {}};
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const ServingCase &c = rows[i].c;
            const EngineFamily engine = kernelsOn(c.efficiency.family, c.card);
            if (entry.fit == &constants.kernel.fit ||
                entry.fit == &constants.of(c.card.family).fit ||
                entry.fit == &constants.of(engine).fit ||
                entry.fit == &constants.of(engine, c.card.family).fit)
                knob.rows.push_back(i);
        }
        if (knob.rows.empty()) { // nothing speaks about it
            if (knob.prior > 0.0)
                *knob.value = knob.prior;
            return;
        }
        knobs.push_back(std::move(knob));
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

constexpr double kBeside = 0.35; // weight of prompts beside time per token

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
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            m_total += m_weights[i] * ((rows[i].measuresSpeed() ? 1.0 : 0.0) +
                                       (rows[i].measuresPrompt() ? kBeside : 0.0));
    }

    /// Share of one row in the mean loss.
    [[nodiscard]] double ofRow(std::size_t i, const ServingConstants &constants) const
    {
        const MeasuredServing &row = m_rows[i];
        const LoadPoint load = predicted(row, constants);
        double sum = 0.0;
        if (row.measuresSpeed())
            sum += loss(speedRatio(row, load));
        if (row.ttft_s > 0.0)
            sum += kBeside * loss(load.ttft_s / row.ttft_s);
        if (row.prefill_tokens_per_s > 0.0)
            sum += kBeside *
                   loss(load.point.prefill_tokens_per_s * row.c.copies / row.prefill_tokens_per_s);
        return m_weights[i] * sum / std::max(m_total, 1e-9);
    }

private:
    std::span<const MeasuredServing> m_rows;
    std::vector<double> m_weights;
    double m_total = 0;
};

// One step of the coordinate search: a larger or smaller value, kept when the loss of the rows it
// bears upon and its distance from the prior together become less.
void improve(Knob &knob, const Objective &objective, const ServingConstants &constants,
             std::vector<double> &losses)
{
    constexpr double kPull = 5e-5;
    constexpr double kGrow = 1.3;
    constexpr double kMostStep = 0.6;
    constexpr double kLeastStep = 0.004;
    const double before = *knob.value;
    double best = kPull * knob.pull();
    for (const std::size_t i : knob.rows)
        best += losses[i];
    std::vector<double> trial(knob.rows.size());
    for (const double factor : {1.0 + knob.step, 1.0 / (1.0 + knob.step)}) {
        *knob.value = std::clamp(before * factor, knob.low, knob.high);
        if (*knob.value == before)
            continue;
        double sum = kPull * knob.pull();
        for (std::size_t k = 0; k < trial.size(); ++k)
            sum += trial[k] = objective.ofRow(knob.rows[k], constants);
        if (sum < best) {
            for (std::size_t k = 0; k < trial.size(); ++k)
                losses[knob.rows[k]] = trial[k];
            knob.step = std::min(kMostStep, knob.step * kGrow);
            return;
        }
        *knob.value = before;
    }
    knob.step = std::max(kLeastStep, knob.step / 2.0);
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
        m.prefill_tokens_per_s = row.number("prefill_tok_s", 0.0);
        Expected<ServingCase> c = servingCase(row, catalog, "gpu", "concurrency_or_batch");
        if (!c)
            continue;
        // Of proposed tokens no source says how many were right.
        if (c->one_client || c->config.draft_tokens > 0)
            continue;
        if (c->load != ServingCase::Load::open)
            m.ttft_s = row.number("ttft_ms", 0.0) * kMilli;
        // The latencies of a record run are near the limits that we assume for it.
        if (contains(lowered(row.text("engine")), "mlperf server"))
            m.tpot_s = m.ttft_s = 0.0;
        if (!m.measuresSpeed() && !m.measuresPrompt())
            continue;
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
    for (const MeasuredServing &row : rows) {
        if (row.measuresSpeed())
            errors.push_back(speedRatio(row, predicted(row, constants)) - 1.0);
    }
    return errors;
}

ServingConstants refitServing(std::span<const MeasuredServing> rows, const ServingConstants &start,
                              int rounds)
{
    const Objective objective(rows);
    ServingConstants constants = start;
    std::vector<Knob> knobs = knobsOf(constants, rows);
    std::vector<double> losses;
    for (std::size_t i = 0; i < rows.size(); ++i)
        losses.push_back(objective.ofRow(i, constants));
    for (int round = 0; round < rounds; ++round) {
        for (Knob &knob : knobs)
            improve(knob, objective, constants, losses);
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
        // The shipped constants know the source: start from what was believed before.
        const ServingConstants without = refitServing(others, priorServingConstants(), rounds);
        std::vector<double> errors = servingErrors(held, without);
        const double held_out = medianAbsoluteError(errors);
        out.push_back({source, held.size(),
                       medianAbsoluteError(servingErrors(held, servingConstants())), held_out,
                       std::move(errors)});
    }
    return out;
}

} // namespace reckoner
