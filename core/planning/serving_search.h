// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <stop_token>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/demand/demand.h"
#include "core/scenario/scenario.h"

namespace reckoner {

/// What fills the memory of one replica, all its cards together, in bytes.
struct ReplicaMemory {
    double weights = 0;
    double kv_cache = 0; ///< at the operating batch
    double runtime = 0;  ///< workspace and what the engine keeps
    double capacity = 0;
    double kv_tokens = 0; ///< tokens of context that find room beside weights and runtime
    [[nodiscard]] double freeShare() const
    {
        return capacity > 0 ? 1.0 - (weights + kv_cache + runtime) / capacity : 0.0;
    }
};

/// One copy of the model on one or more cards of a machine, at its operating point: the largest
/// batch that still meets the latency targets and fits.
struct Replica {
    const Accelerator *accelerator = nullptr;
    Quantization quantization = Quantization::bf16;
    int cards = 1;             ///< of the copy: tensor × pipeline × groups
    int tensor = 1;            ///< cards that share each layer
    int pipeline = 1;          ///< stages
    int groups = 1;            ///< of attention that share the experts; 1 for dense models
    double host_share = 0;     ///< of the layers, on the host's processor, 0..1
    bool decodes_only = false; ///< other copies on the machine read the prompts
    int batch = 0;
    double tpot_s = 0;
    double ttft_s = 0;
    double output_tokens_per_s = 0;
    double requests_per_s = 0;
    double card_w = 0;      ///< power of one of its cards at the operating point
    double card_idle_w = 0; ///< and at rest
    ReplicaMemory memory;
};

/// What stands on one machine.
struct MachineLoad {
    Replica replica;          ///< that writes the answers
    int replicas = 0;         ///< 0 = the model cannot be served on the machine
    int prefill_replicas = 0; ///< those of them that only read prompts; 0 = each does both
    double requests_per_s = 0;
    double prefill_card_w = 0; ///< power of a card that only reads prompts, at this load

    /// What all cards that serve draw more at work than at rest.
    [[nodiscard]] double extraWatts() const
    {
        const auto extra = [this](int copies, double card_w) {
            return copies * replica.cards * std::max(0.0, card_w - replica.card_idle_w);
        };
        return extra(replicas - prefill_replicas, replica.card_w) +
               extra(prefill_replicas, prefill_card_w);
    }
};

/// A machine, bought or rented, filled with replicas.
struct ServingCandidate : MachineLoad {
    const Server *server = nullptr;          ///< bought, or
    const CloudInstance *instance = nullptr; ///< rented
    int cards = 1;                           ///< of the machine
    int machines_first_month = 0;
    int machines_last_month = 0;
    double cost_cny = 0;                          ///< of serving alone over the horizon
    Commitment commitment = Commitment::onDemand; ///< for rented machines
    bool on_front = false;                        ///< no other is both cheaper and faster per token
};

/// A plan of more machines than this is none: eight cards each make several times the largest
/// clusters of 2026. An assumption.
inline constexpr double kMostMachines = 20'000;

/// Why nothing, or nothing more, was found; the smallest step that would help comes with it.
struct Shortfall {
    enum class Kind : std::uint8_t {
        none,
        memory,  ///< needed and available are GB of one replica
        tpot,    ///< needed is the target, available the best possible, in seconds
        ttft,    ///< the same
        fleet,   ///< needed are the machines at the peak, available kMostMachines
        price,   ///< machines fit but none has a price
        excluded ///< the answers rule out every machine
    };
    Kind kind = Kind::none;
    double needed = 0;
    double available = 0;
    const Accelerator *nearest = nullptr;
};

/// Share of its nominal speed that a rented machine has left for this client, after what
/// virtualization takes and the extra capacity that distance costs.
[[nodiscard]] double usableShareOfRented(const Scenario &scenario);

/// A graphics card sold to consumers; its driver licence limits use in data centres.
[[nodiscard]] bool isConsumerCard(const Accelerator &accelerator);

/// Result of the exhaustive search over machines, widths and parallel layouts.
struct ServingSearch {
    std::vector<ServingCandidate> owned;  ///< feasible, cheapest first, best layout of each machine
    std::vector<ServingCandidate> rented; ///< the same
    Shortfall owned_shortfall;
    Shortfall rented_shortfall;
    int considered = 0; ///< combinations looked at
};

/// Looks at every machine of the catalog that the scenario allows.
[[nodiscard]] ServingSearch searchServing(const Scenario &scenario, const Catalog &catalog,
                                          const LanguageModel &model, const Engine &engine,
                                          const Demand &demand, std::stop_token stop = {});

/// Judges one machine: the width and layout that carry most. Price and cost are left out.
[[nodiscard]] ServingCandidate judgeServer(const Scenario &scenario, const LanguageModel &model,
                                           const Engine &engine, const Accelerator &accelerator,
                                           const Server &server, Shortfall &shortfall);

} // namespace reckoner
