// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <deque>
#include <vector>

#include "core/performance/serving_step.h"

namespace reckoner::test {

/// What one simulated request met, seconds.
struct SimulatedRequest {
    double arrival = 0;
    double input = 0;
    double output = 0;
    double first = 0; ///< time of the first token
    double end = 0;
};

/// Seeded generator with the distributions a simulation needs, the same on every machine.
class Random {
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}
    double uniform()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return (double((z ^ (z >> 31)) >> 11) + 0.5) / 9007199254740992.0;
    }
    double exponential(double mean) { return -mean * std::log(uniform()); }
    double normal()
    {
        return std::sqrt(-2.0 * std::log(uniform())) * std::cos(6.283185307179586 * uniform());
    }
    double logNormal(double mean, double cv)
    {
        const double s2 = std::log1p(cv * cv);
        return mean * std::exp(std::sqrt(s2) * normal() - s2 / 2.0);
    }

private:
    std::uint64_t m_state;
};

/// Discrete-event simulation of continuous batching, step by step: each step decodes every running
/// sequence and computes up to a chunk of the prompts that wait, first come first served. The time
/// of a step is the model's own for the sequences and prompt tokens that are really in it.
class EngineSimulation {
public:
    EngineSimulation(const ModelShape &shape, const Card &card, const Efficiency &efficiency,
                     const ServingConfig &config, int slots)
        : m_config(config), m_decoding(config), m_slots(slots)
    {
        m_decoding.prefill_elsewhere = true;
        const ServingCopy decode(shape, card, efficiency, m_decoding);
        const ServingCopy prompts(shape, card, efficiency, m_config);
        for (int n = 0; n <= slots; ++n)
            m_step_s.push_back(n > 0 ? decode.step({double(n)}).total_s : 0.0);
        for (int n = 0; n <= slots; n += kStallEvery)
            m_stall_s.push_back(prompts.promptStall(std::max(1, n), 1.0) / prompts.newTokens());
        m_token_s = prompts.promptCompute(1.0, 1.0) / prompts.newTokens();
        m_alone_s = prompts.promptSeconds(1.0) - prompts.promptCompute(1.0, 1.0);
        m_request_s = prompts.engine().request_ms * 1e-3;
        m_first_steps = prompts.engine().first_steps;
    }

    std::vector<SimulatedRequest> run(double rate, int requests, double input_cv, double output_cv,
                                      std::uint64_t seed)
    {
        constexpr double kChunk = 8192;
        Random random(seed);
        std::vector<SimulatedRequest> all(static_cast<std::size_t>(requests));
        double clock = 0;
        for (SimulatedRequest &r : all) {
            clock += random.exponential(1.0 / rate);
            r.arrival = clock;
            r.input = std::max(1.0, random.logNormal(m_config.input_tokens, input_cv));
            r.output =
                std::max(1.0, std::round(random.logNormal(m_config.output_tokens, output_cv)));
        }
        std::deque<std::pair<std::size_t, double>> waiting;  // request, prompt tokens left
        std::vector<std::pair<std::size_t, double>> running; // request, tokens left
        std::size_t next = 0;
        double now = 0;
        std::size_t done = 0;
        while (done < all.size()) {
            if (waiting.empty() && running.empty() && next < all.size())
                now = std::max(now, all[next].arrival);
            while (next < all.size() && all[next].arrival <= now) {
                waiting.emplace_back(next, all[next].input);
                ++next;
            }
            double budget = kChunk;
            std::vector<std::size_t> ready;
            const auto free = static_cast<std::size_t>(m_slots) - running.size();
            while (!waiting.empty() && budget > 0 && ready.size() < free) {
                const double part = std::min(budget, waiting.front().second);
                waiting.front().second -= part;
                budget -= part;
                if (waiting.front().second <= 0) {
                    ready.push_back(waiting.front().first);
                    waiting.pop_front();
                }
            }
            const double stall = m_stall_s[running.size() / kStallEvery];
            double step = m_step_s[running.size()] + (kChunk - budget) * stall;
            if (running.empty())
                step = m_alone_s + (kChunk - budget) * m_token_s;
            now += step;
            for (auto it = running.begin(); it != running.end();) {
                if (--it->second <= 0) {
                    all[it->first].end = now;
                    ++done;
                    it = running.erase(it);
                } else {
                    ++it;
                }
            }
            for (const std::size_t id : ready) {
                all[id].first = now;
                if (all[id].output <= 1) {
                    all[id].end = now;
                    ++done;
                } else {
                    running.emplace_back(id, all[id].output - 1);
                }
            }
        }
        for (SimulatedRequest &r : all) { // what happens outside the engine
            r.first += m_request_s + (m_first_steps - 1.0) * m_step_s[1];
            r.end += m_request_s;
        }
        return all;
    }

private:
    ServingConfig m_config;
    ServingConfig m_decoding;
    int m_slots;
    static constexpr int kStallEvery = 16;
    std::vector<double> m_step_s;
    std::vector<double> m_stall_s; // of one prompt token beside so many times 16 sequences
    double m_token_s = 0;
    double m_alone_s = 0;
    double m_request_s = 0;
    double m_first_steps = 1;
};

} // namespace reckoner::test
