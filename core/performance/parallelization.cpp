// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/performance/parallelization.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace reckoner {

namespace {

constexpr double kLongSequence = 16384;

/// Layers to recompute, from none to all.
constexpr std::array<double, 5> kShares = {0.0, 0.25, 0.5, 0.75, 1.0};

class Search {
public:
    Search(const ModelShape &s, const Card &card, const TrainingConstants &k,
           const TrainingConfig &base, const LayoutSpace &space)
        : m_s(s), m_card(card), m_k(k), m_c(base), m_space(space)
    {
    }

    LayoutRanking run()
    {
        const int tensor = std::min({m_space.most_tensor, m_c.cards_per_node, m_space.cards});
        for (int tp = 1; tp <= tensor; tp *= 2) {
            const int context = m_c.layout.sequence >= kLongSequence ? m_space.most_context : 1;
            for (int cp = 1; cp <= context && tp * cp <= m_space.cards; cp *= 2)
                overPipelines(tp, cp);
        }
        auto &found = m_ranking.candidates;
        std::ranges::sort(found, std::ranges::greater{},
                          [](const LayoutCandidate &c) { return c.step.tokens_per_s; });
        if (found.size() > m_space.runners_up + 1)
            found.resize(m_space.runners_up + 1);
        auto &too_big = m_ranking.fastest_too_big;
        if (too_big && !found.empty() &&
            too_big->step.tokens_per_s <= m_ranking.best().step.tokens_per_s)
            too_big.reset();
        return std::move(m_ranking);
    }

private:
    void overPipelines(int tp, int cp)
    {
        const int most = std::min(m_space.most_pipeline, m_s.layers);
        for (int pp = 1; pp <= most && tp * cp * pp <= m_space.cards; ++pp) {
            const bool usual = (pp & (pp - 1)) == 0 || m_s.layers % pp == 0;
            if (!usual || m_space.cards % (tp * cp * pp) != 0)
                continue;
            TrainingLayout &l = m_c.layout;
            l.tp = tp;
            l.cp = cp;
            l.pp = pp;
            l.dp = m_space.cards / (tp * cp * pp);
            l.sequence_parallel = tp > 1;
            // Replicas without a sequence to work on only wait, where another layout is possible.
            if (l.dp <= std::max(1.0, m_space.global_batch) || m_space.batch_may_grow)
                overExperts();
        }
    }

    void overExperts()
    {
        const int most = m_s.isMoe() ? std::min(m_s.experts, m_c.layout.dp * m_c.layout.cp) : 1;
        for (int ep = 1; ep <= most; ep *= 2) {
            m_c.layout.ep = ep;
            for (const int zero : {0, 1, 2, 3}) {
                // One replica has nothing to shard; sharded weights do not go with a pipeline.
                const bool sense = m_c.layout.dp * m_c.layout.cp == 1
                                       ? zero == 0
                                       : zero > 0 && (m_c.layout.pp == 1 || zero == 1);
                if (!sense)
                    continue;
                m_c.layout.zero_stage = zero;
                overBatches();
            }
        }
    }

    void overBatches()
    {
        TrainingLayout &l = m_c.layout;
        LayoutCandidate best;
        for (double micro = 1; micro <= m_space.most_micro; micro *= 2) {
            if (micro > 1 && micro * l.dp > m_space.global_batch)
                break;
            l.micro_batch = micro;
            m_c.global_batch = std::max(m_space.global_batch, micro * l.dp);
            l.micro_batches = m_c.microBatches();
            for (const int interleave : {1, chunks()}) {
                l.interleave = interleave;
                offerLeastRecomputed(best);
                if (chunks() == 1)
                    break;
            }
        }
        if (best.step.fits)
            m_ranking.candidates.push_back(best);
    }

    // More recomputation is only slower, so the first share that fits is the one.
    void offerLeastRecomputed(LayoutCandidate &best)
    {
        TrainingLayout &l = m_c.layout;
        for (const double share : kShares) {
            l.recompute = share > 0.0 ? Recompute::full : Recompute::none;
            l.recompute_share = share > 0.0 ? share : 1.0;
            ++m_ranking.tried;
            const Bytes need = trainingMemory(m_s, l).total;
            if (need.value() > m_card.memory_bytes) {
                keepLeanest(need);
                if (share == 0.0)
                    keepTooBig();
                continue;
            }
            ++m_ranking.fitting;
            keepLeanest(need);
            const TrainingStep step = trainingStep(m_s, m_card, m_k, m_c);
            if (!best.step.fits || step.tokens_per_s > best.step.tokens_per_s)
                best = {m_c, step};
            return;
        }
    }

    void keepLeanest(Bytes need)
    {
        auto &leanest = m_ranking.leanest;
        if (!leanest || need < leanest->step.memory.total)
            leanest = {m_c, trainingStep(m_s, m_card, m_k, m_c)};
    }

    void keepTooBig()
    {
        const TrainingStep step = trainingStep(m_s, m_card, m_k, m_c);
        auto &too_big = m_ranking.fastest_too_big;
        if (!too_big || step.tokens_per_s > too_big->step.tokens_per_s)
            too_big = {m_c, step};
    }

    // Interleaving to about four layers a chunk, as Megatron-Core's recipes do.
    [[nodiscard]] int chunks() const
    {
        constexpr int kLayersPerChunk = 4;
        const TrainingLayout &l = m_c.layout;
        if (l.pp <= 1 || m_s.layers % l.pp != 0)
            return 1;
        const int per_stage = m_s.layers / l.pp;
        int count = std::max(1, per_stage / kLayersPerChunk);
        while (per_stage % count != 0)
            --count;
        return count;
    }

    const ModelShape &m_s;
    const Card &m_card;
    const TrainingConstants &m_k;
    TrainingConfig m_c;
    const LayoutSpace &m_space;
    LayoutRanking m_ranking;
};

} // namespace

LayoutRanking rankLayouts(const ModelShape &s, const Card &card, const TrainingConstants &k,
                          const TrainingConfig &base, const LayoutSpace &space)
{
    return Search(s, card, k, base, space).run();
}

LayoutComparison compareLayouts(const LayoutCandidate &best, const LayoutCandidate &other)
{
    // In the order of LayoutLoss.
    static constexpr std::array<double TrainingStep::*, kLayoutLosses> kTerms = {
        &TrainingStep::matmul_s,      &TrainingStep::memory_bound_s,
        &TrainingStep::tensor_comm_s, &TrainingStep::context_comm_s,
        &TrainingStep::expert_comm_s, &TrainingStep::pipeline_comm_s,
        &TrainingStep::data_comm_s,   &TrainingStep::bubble_s,
        &TrainingStep::optimizer_s,   &TrainingStep::overhead_s};
    const double best_tokens = best.step.tokens_per_s * best.step.step_s;
    const double other_tokens = other.step.tokens_per_s * other.step.step_s;
    LayoutComparison out;
    out.slower = best.step.tokens_per_s / other.step.tokens_per_s - 1.0;
    out.more_bytes = (other.step.memory.total - best.step.memory.total).value();
    for (std::size_t i = 0; i < kTerms.size(); ++i) {
        const double lost =
            other.step.*kTerms[i] / other_tokens - best.step.*kTerms[i] / best_tokens;
        out.losses[i] = lost * best.step.tokens_per_s;
        if (out.losses[i] > out.of(out.main))
            out.main = static_cast<LayoutLoss>(i);
    }
    return out;
}

} // namespace reckoner
