// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/replica_books.h"

#include <vector>

#include "core/evaluation/figures.h"
#include "core/memory/weight_format.h"
#include "core/units/text.h"

namespace reckoner {

namespace {

constexpr double kMillisecondsPerSecond = 1000.0;
constexpr double kThousand = 1000.0;

class ReplicaBooks {
public:
    ReplicaBooks(Books &books, const ServingCandidate &candidate, Scope scope)
        : m_books(books),
          m_candidate(candidate),
          m_replica(candidate.replica),
          m_card(*candidate.replica.accelerator),
          m_engine(*books.evaluation.engine),
          m_scope(scope)
    {
        m_out.scope = scope;
    }

    ReplicaEntries keep()
    {
        cards();
        memory();
        speed();
        return m_out;
    }

private:
    EntryIndex input(const char *key) { return m_books.input(key); }
    EntryIndex figure(const FigureSpec &spec, double value, std::span<const EntryIndex> operands)
    {
        return m_books.figure(spec, value, operands, m_scope);
    }
    EntryIndex figure(const FigureSpec &spec, double value,
                      std::initializer_list<EntryIndex> operands)
    {
        return m_books.figure(spec, value, operands, m_scope);
    }
    EntryIndex gigabytes(const FigureSpec &spec, double bytes,
                         std::initializer_list<EntryIndex> operands)
    {
        return figure(spec, bytes / kBytesPerGb, operands);
    }

    void cards()
    {
        m_out.machine_cards = figure(figures::machine_cards, m_candidate.cards, {});
        m_cards = figure(figures::cards_per_replica, m_replica.cards, {});
        m_replicas =
            figure(figures::replicas, m_candidate.replicas, {m_out.machine_cards, m_cards});
    }

    void memory()
    {
        const LanguageModel &model = *m_books.evaluation.model;
        const ModelShape shape = modelShape(model);
        const ReplicaMemory &memory = m_replica.memory;
        const EntryIndex parameters =
            m_books.fact(model.name, RECKONER_TEXT("Fact", "parameters"), model.total_parameters_b,
                         Unit::billionParameters);
        const EntryIndex bits =
            figure(figures::bits_per_weight,
                   averageBitsPerWeight(shape, weightFormat(m_replica.quantization)), {});
        std::vector<EntryIndex> weighed{parameters, bits};
        if (m_replica.host_share > 0) {
            m_host = figure(figures::host_share, m_replica.host_share, {input("context_tokens")});
            weighed.push_back(m_host);
        }
        m_out.weights = figure(figures::weights_gb, memory.weights / kBytesPerGb, weighed);
        m_input = input("input_tokens");
        m_output = input("output_tokens");
        const double held = m_books.scenario.input_tokens + m_books.scenario.output_tokens;
        m_out.kv_per_thousand_tokens =
            gigabytes(figures::kv_per_thousand_tokens,
                      memory.kv_cache / (m_replica.batch * held) * kThousand, {m_input, m_output});
        const EntryIndex of_card =
            m_books.fact(m_card.name, RECKONER_TEXT("Fact", "memory of a card"), m_card.memory_gb,
                         Unit::gigabytes);
        keepBatch(of_card);
        m_kv = gigabytes(figures::kv_cache_gb, memory.kv_cache,
                         {m_batch, m_input, m_output, m_out.kv_per_thousand_tokens});
        m_out.memory_capacity =
            gigabytes(figures::memory_capacity_gb, memory.capacity, {m_cards, of_card});
        m_out.runtime = gigabytes(figures::runtime_gb, memory.runtime,
                                  {engineFraction(), m_out.memory_capacity});
        const EntryIndex in_use =
            gigabytes(figures::memory_used_gb, memory.weights + memory.kv_cache + memory.runtime,
                      {m_out.weights, m_kv, m_out.runtime});
        figure(figures::memory_free_share, memory.freeShare(), {in_use, m_out.memory_capacity});
    }

    void keepBatch(EntryIndex of_card)
    {
        std::vector<EntryIndex> from{
            input("ttft_target_s"),      input("tpot_target_ms"), input("batch_limit"),
            input("input_cv"),           m_out.weights,           of_card,
            m_out.kv_per_thousand_tokens};
        m_batch = figure(figures::batch, m_replica.batch, from);
    }

    EntryIndex engineFraction()
    {
        return m_books.scenario.engine_memory_fraction > 0
                   ? input("engine_memory_fraction")
                   : m_books.fact(m_engine.name,
                                  RECKONER_TEXT("Fact", "share of memory the engine takes"),
                                  m_engine.memory_fraction, Unit::fraction);
    }

    void speed()
    {
        const Scenario &scenario = m_books.scenario;
        m_out.tpot =
            figure(figures::tpot, m_replica.tpot_s * kMillisecondsPerSecond, costOfToken());
        std::vector<EntryIndex> first{m_out.tpot, m_input, input("input_cv")};
        addMatrixRate(first);
        if (scenario.prefix_cache_fraction > 0)
            first.push_back(input("prefix_cache_fraction"));
        if (scenario.input_tokens > scenario.chunk_tokens)
            first.push_back(input("chunk_tokens"));
        m_out.ttft = figure(figures::ttft, m_replica.ttft_s, first);
        std::vector<EntryIndex> held{m_batch, m_output, m_out.tpot};
        if (!m_replica.decodes_only)
            held.push_back(m_out.ttft);
        const EntryIndex tokens =
            figure(figures::replica_tokens_per_s, m_replica.output_tokens_per_s, held);
        const EntryIndex requests =
            figure(figures::replica_qps, m_replica.requests_per_s, {tokens, m_output});
        std::vector<EntryIndex> carried{requests, m_replicas};
        if (m_candidate.instance && scenario.virtual_gpu_loss > 0)
            carried.push_back(input("virtual_gpu_loss"));
        if (m_candidate.instance && scenario.remote_surcharge > 0)
            carried.push_back(input("remote_surcharge"));
        m_out.machine_qps = figure(figures::machine_qps, m_candidate.requests_per_s, carried);
    }

    // Some makers print the rate of one 16-bit format only.
    void addMatrixRate(std::vector<EntryIndex> &to)
    {
        const Fact &rate = m_card.bf16_tflops.known() ? m_card.bf16_tflops : m_card.fp16_tflops;
        if (rate.known())
            to.push_back(m_books.fact(m_card.name, RECKONER_TEXT("Fact", "16-bit matrix rate"),
                                      rate, Unit::teraflops));
    }

    std::vector<EntryIndex> costOfToken()
    {
        const Scenario &scenario = m_books.scenario;
        std::vector<EntryIndex> from{
            m_batch,
            m_out.weights,
            m_kv,
            m_cards,
            m_books.fact(m_card.name, RECKONER_TEXT("Fact", "memory bandwidth"),
                         m_card.memory_bandwidth_gb_s, Unit::gigabytesPerSecond),
            m_books.fact(m_engine.name, RECKONER_TEXT("Fact", "share of peak bandwidth achieved"),
                         m_engine.bandwidth_efficiency, Unit::fraction)};
        addMatrixRate(from);
        if (m_replica.host_share > 0)
            from.insert(from.end(), {m_host, input("host_bandwidth_gb_s")});
        if (scenario.speculation != Speculation::none)
            from.insert(from.end(), {input("draft_tokens"), input("draft_acceptance")});
        if (scenario.speculation == Speculation::draftModel)
            from.push_back(input("draft_model_b"));
        return from;
    }

    Books &m_books;
    const ServingCandidate &m_candidate;
    const Replica &m_replica;
    const Accelerator &m_card;
    const Engine &m_engine;
    Scope m_scope;
    ReplicaEntries m_out;
    EntryIndex m_cards = 0;
    EntryIndex m_replicas = 0;
    EntryIndex m_host = 0;
    EntryIndex m_input = 0;
    EntryIndex m_output = 0;
    EntryIndex m_batch = 0;
    EntryIndex m_kv = 0;
};

} // namespace

ReplicaEntries keepReplica(Books &books, const ServingCandidate &candidate, Scope scope)
{
    return ReplicaBooks(books, candidate, scope).keep();
}

} // namespace reckoner
