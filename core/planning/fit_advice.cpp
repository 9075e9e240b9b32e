// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/fit_advice.h"

#include "core/memory/model_shape.h"

namespace reckoner {

namespace {

using Kind = FitStep::Kind;

constexpr double kShortest = 512; ///< tokens; shorter examples are rarely worth training on
constexpr int kMostCards = 64;

class Adviser {
public:
    Adviser(const FineTuneCell &cell, const LanguageModel &model, const Scenario &scenario)
        : m_shape(modelShape(model)), m_capacity_gb(cell.capacity_gb_per_card)
    {
        m_layout.method = cell.method;
        m_layout.zero_stage = 3;
        m_layout.dp = cell.cards;
        m_layout.sequence = scenario.finetune_sequence_tokens;
        m_layout.lora_rank = scenario.lora_rank;
    }

    std::vector<FitStep> steps()
    {
        if (m_layout.method == FineTuneMethod::full) {
            TrainingLayout lean = m_layout;
            lean.optimizer = Optimizer::adamw8bit;
            offer(Kind::eightBitOptimizer, lean);
        }
        narrowMethod();
        shortenSequence();
        addCards();
        TrainingLayout offloaded = m_layout;
        offloaded.offload_optimizer = true;
        if (m_layout.method == FineTuneMethod::full && offer(Kind::offloadOptimizer, offloaded))
            return std::move(m_steps);
        offloaded.offload_weights = true;
        offer(Kind::offloadAll, offloaded);
        return std::move(m_steps);
    }

private:
    bool offer(Kind kind, const TrainingLayout &layout)
    {
        const double gb = inGigabytes(trainingMemory(m_shape, layout).total);
        if (gb > m_capacity_gb)
            return false;
        m_steps.push_back({kind, layout.method, layout.sequence, layout.dp, gb});
        return true;
    }

    void narrowMethod()
    {
        for (const FineTuneMethod method : {FineTuneMethod::lora, FineTuneMethod::qlora}) {
            TrainingLayout narrower = m_layout;
            narrower.method = method;
            if (method > m_layout.method && offer(Kind::narrowerMethod, narrower))
                return;
        }
    }

    void shortenSequence()
    {
        TrainingLayout shorter = m_layout;
        while (shorter.sequence / 2.0 >= kShortest) {
            shorter.sequence /= 2.0;
            if (offer(Kind::shorterSequence, shorter))
                return;
        }
    }

    void addCards()
    {
        TrainingLayout wider = m_layout;
        while (wider.dp * 2 <= kMostCards) {
            wider.dp *= 2;
            if (offer(Kind::moreCards, wider))
                return;
        }
    }

    ModelShape m_shape;
    double m_capacity_gb;
    TrainingLayout m_layout;
    std::vector<FitStep> m_steps;
};

} // namespace

std::vector<FitStep> stepsThatFit(const FineTuneCell &cell, const LanguageModel &model,
                                  const Scenario &scenario)
{
    if (cell.fits || !(cell.capacity_gb_per_card > 0))
        return {};
    return Adviser(cell, model, scenario).steps();
}

} // namespace reckoner
