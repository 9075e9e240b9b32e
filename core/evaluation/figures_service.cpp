// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of the replica that serves, what its users see and what a token costs.

#include <array>

#include "core/evaluation/figures.h"
#include "core/units/text.h"

namespace reckoner::figures {

const FigureSpec machine_cards{
    "serving.machine_cards", RECKONER_TEXT("Figure", "Cards of a machine"), Unit::count,
    Direction::neutral, RECKONER_TEXT("Figure", "as the machine is sold")};
const FigureSpec cards_per_replica{
    "serving.cards_per_replica", RECKONER_TEXT("Figure", "Cards of one copy of the model"),
    Unit::count, Direction::neutral,
    RECKONER_TEXT("Figure", "tensor parallel × pipeline stages × attention groups: of all splits "
                            "within the targets the one that costs least")};
const FigureSpec replicas{
    "serving.replicas", RECKONER_TEXT("Figure", "Copies of the model on a machine"), Unit::count,
    Direction::neutral,
    RECKONER_TEXT("Figure", "cards of a machine ÷ cards of one copy, rounded down")};
const FigureSpec bits_per_weight{
    "serving.bits_per_weight", RECKONER_TEXT("Figure", "Bits per weight"), Unit::bitsPerWeight,
    Direction::neutral,
    RECKONER_TEXT("Figure", "mean over the model in the format served: scales included, what the "
                            "format leaves alone at 16 bit")};
const FigureSpec weights_gb{
    "serving.weights", RECKONER_TEXT("Figure", "Weights"), Unit::gigabytes,
    Direction::lowerIsBetter,
    RECKONER_TEXT("Figure",
                  "parameters × bits per weight ÷ 8; with stages, the fullest card × cards")};
const FigureSpec kv_per_thousand_tokens{
    "serving.kv_per_thousand_tokens", RECKONER_TEXT("Figure", "KV cache of a thousand tokens"),
    Unit::gigabytes, Direction::lowerIsBetter,
    RECKONER_TEXT("Figure", "2 × layers × KV heads × head size × bytes, or what the layers keep "
                            "instead, at the mean length")};
const FigureSpec host_share{
    "serving.host_share", RECKONER_TEXT("Figure", "Layers on the processor"), Unit::fraction,
    Direction::lowerIsBetter,
    RECKONER_TEXT("Figure", "as few as leave the longest context room on the cards")};
const FigureSpec kv_cache_gb{
    "serving.kv_cache", RECKONER_TEXT("Figure", "KV cache at the operating batch"), Unit::gigabytes,
    Direction::lowerIsBetter,
    RECKONER_TEXT("Figure", "sequences in flight × (input + output) × KV cache per token")};
const FigureSpec runtime_gb{
    "serving.runtime", RECKONER_TEXT("Figure", "Workspace and what the engine keeps free"),
    Unit::gigabytes, Direction::lowerIsBetter,
    RECKONER_TEXT("Figure", "activations, logits, runtime, and the share the engine leaves alone")};
const FigureSpec memory_capacity_gb{
    "serving.memory_capacity", RECKONER_TEXT("Figure", "Memory of the replica's cards"),
    Unit::gigabytes, Direction::higherIsBetter,
    RECKONER_TEXT("Figure", "cards of the copy × memory of a card, less what its driver keeps; a "
                            "maker's GB has 1024³ bytes, here it is 10⁹")};
const FigureSpec memory_used_gb{"serving.memory_used", RECKONER_TEXT("Figure", "Memory in use"),
                                Unit::gigabytes, Direction::lowerIsBetter,
                                RECKONER_TEXT("Figure", "weights + KV cache + workspace")};
const FigureSpec memory_free_share{
    "serving.memory_free", RECKONER_TEXT("Figure", "Memory left"), Unit::fraction,
    Direction::higherIsBetter, RECKONER_TEXT("Figure", "1 − memory in use ÷ memory of the cards")};
const FigureSpec batch{
    "serving.batch", RECKONER_TEXT("Figure", "Sequences in flight at the operating point"),
    Unit::count, Direction::neutral,
    RECKONER_TEXT("Figure", "the largest batch that meets TTFT and TPOT and fits in memory")};
const FigureSpec tpot{
    "serving.tpot", RECKONER_TEXT("Figure", "Time per output token (TPOT)"), Unit::milliseconds,
    Direction::lowerIsBetter,
    RECKONER_TEXT(
        "Figure",
        "max(bytes read ÷ bandwidth, FLOPs ÷ peak) + collectives + fixed costs, at that batch")};
const FigureSpec ttft{"serving.ttft", RECKONER_TEXT("Figure", "Time to first token (TTFT)"),
                      Unit::seconds, Direction::lowerIsBetter,
                      RECKONER_TEXT("Figure",
                                    "mean wait for the prompts before it + prefill of the prompt "
                                    "+ steps until its first text leaves")};
const FigureSpec replica_tokens_per_s{
    "serving.replica_tokens_per_s", RECKONER_TEXT("Figure", "Output of one replica"),
    Unit::tokensPerSecond, Direction::higherIsBetter,
    RECKONER_TEXT("Figure", "sequences in flight × output ÷ time of an "
                            "answer: TTFT, unless other copies read the "
                            "prompts, + (output − 1) × TPOT")};
const FigureSpec replica_qps{
    "serving.replica_qps", RECKONER_TEXT("Figure", "Requests one replica carries"),
    Unit::requestsPerSecond, Direction::higherIsBetter,
    RECKONER_TEXT("Figure", "output tokens per second ÷ output tokens per request")};
const FigureSpec machine_qps{
    "serving.machine_qps", RECKONER_TEXT("Figure", "Requests one machine carries"),
    Unit::requestsPerSecond, Direction::higherIsBetter,
    RECKONER_TEXT("Figure", "requests per replica × replicas on the machine")};
const FigureSpec spare_machines{"serving.spare_machines", RECKONER_TEXT("Figure", "Spare machines"),
                                Unit::count, Direction::lowerIsBetter,
                                RECKONER_TEXT("Figure", "one with N+1")};
const FigureSpec machines_first{
    "serving.machines_first", RECKONER_TEXT("Figure", "Machines in the first month"), Unit::count,
    Direction::lowerIsBetter,
    RECKONER_TEXT("Figure", "peak load ÷ requests per machine, rounded up, plus spare")};
const FigureSpec machines_last{
    "serving.machines_last", RECKONER_TEXT("Figure", "Machines at the end of the horizon"),
    Unit::count, Direction::lowerIsBetter,
    RECKONER_TEXT("Figure",
                  "peak load after growth ÷ requests per machine, rounded up, plus spare")};
const FigureSpec useful_gpu_hours{
    "serving.useful_gpu_hours", RECKONER_TEXT("Figure", "GPU-hours doing work"), Unit::gpuHours,
    Direction::neutral,
    RECKONER_TEXT("Figure",
                  "load ÷ capacity × cards, summed over the horizon, + fine-tuning in idle hours")};
const FigureSpec available_gpu_hours{
    "serving.available_gpu_hours", RECKONER_TEXT("Figure", "GPU-hours paid for"), Unit::gpuHours,
    Direction::lowerIsBetter,
    RECKONER_TEXT("Figure", "machines × cards × hours, summed over the horizon")};
const FigureSpec utilization{"serving.utilization", RECKONER_TEXT("Figure", "Utilization"),
                             Unit::fraction, Direction::higherIsBetter,
                             RECKONER_TEXT("Figure", "GPU-hours doing work ÷ GPU-hours paid for")};

const FigureSpec busiest_hour_qps{
    "serving.busiest_hour_qps", RECKONER_TEXT("Figure", "Load of one replica, busiest hour"),
    Unit::requestsPerSecond, Direction::neutral,
    RECKONER_TEXT("Figure", "mean of the busiest hour after growth ÷ replicas, in the fullest "
                            "month")};
const FigureSpec kv_tokens{
    "serving.kv_tokens", RECKONER_TEXT("Figure", "Tokens of context that fit"), Unit::tokens,
    Direction::higherIsBetter,
    RECKONER_TEXT("Figure",
                  "(memory × engine's share − weights − workspace) ÷ KV bytes per token")};
const FigureSpec longest_contexts{
    "serving.longest_contexts", RECKONER_TEXT("Figure", "Longest contexts at a time"), Unit::count,
    Direction::higherIsBetter,
    RECKONER_TEXT("Figure", "room for the KV cache ÷ KV bytes of the longest context")};
const FigureSpec idle_power{
    "serving.power_idle", RECKONER_TEXT("Figure", "Power of a machine at rest"), Unit::watts,
    Direction::lowerIsBetter,
    RECKONER_TEXT("Figure",
                  "as its data sheet says; of rented cards: at rest + the machine around them")};
const FigureSpec working_power{
    "serving.power_working", RECKONER_TEXT("Figure", "Power of a machine at work"), Unit::watts,
    Direction::lowerIsBetter,
    RECKONER_TEXT(
        "Figure",
        "power at rest + what its cards draw more at work, by their use of compute and bandwidth")};
const FigureSpec mean_power{
    "serving.power_mean", RECKONER_TEXT("Figure", "Power of a machine, mean"), Unit::watts,
    Direction::lowerIsBetter,
    RECKONER_TEXT("Figure", "idle power + utilization × (power at work − idle power)")};
const FigureSpec kwh_per_million_tokens{
    "serving.kwh_per_million_tokens", RECKONER_TEXT("Figure", "Energy per million tokens"),
    Unit::kilowattHours, Direction::lowerIsBetter,
    RECKONER_TEXT("Figure", "mean power × machine-hours × PUE ÷ million tokens")};
const FigureSpec input_share{
    "serving.input_share", RECKONER_TEXT("Figure", "Share of the work for reading input"),
    Unit::fraction, Direction::neutral,
    RECKONER_TEXT("Figure", "prefill ÷ engine step at the operating point; of an API: input ÷ "
                            "all fees")};
const FigureSpec cost_per_million_input{
    "tco.per_million_input", RECKONER_TEXT("Figure", "Cost per million input tokens"),
    Unit::cnyPerMillionTokens, Direction::lowerIsBetter,
    RECKONER_TEXT("Figure", "cost of serving × input share ÷ million input tokens")};
const FigureSpec cost_per_million_output{
    "tco.per_million_output", RECKONER_TEXT("Figure", "Cost per million output tokens"),
    Unit::cnyPerMillionTokens, Direction::lowerIsBetter,
    RECKONER_TEXT("Figure", "cost of serving × (1 − input share) ÷ million output tokens")};

namespace {

constexpr std::array<FigureSpec, kWaits * kStatistics> kLatencies{{
    {"latency.ttft_mean", RECKONER_TEXT("Figure", "First token (TTFT), mean"), Unit::seconds,
     Direction::lowerIsBetter,
     RECKONER_TEXT(
         "Figure",
         "step under way + wait for earlier prompts + own prefill, requests arriving at random")},
    {"latency.ttft_p50", RECKONER_TEXT("Figure", "First token (TTFT), P50"), Unit::seconds,
     Direction::lowerIsBetter,
     RECKONER_TEXT(
         "Figure",
         "step under way + wait for earlier prompts + own prefill, requests arriving at random")},
    {"latency.ttft_p95", RECKONER_TEXT("Figure", "First token (TTFT), P95"), Unit::seconds,
     Direction::lowerIsBetter,
     RECKONER_TEXT(
         "Figure",
         "step under way + wait for earlier prompts + own prefill, requests arriving at random")},
    {"latency.ttft_p99", RECKONER_TEXT("Figure", "First token (TTFT), P99"), Unit::seconds,
     Direction::lowerIsBetter,
     RECKONER_TEXT(
         "Figure",
         "step under way + wait for earlier prompts + own prefill, requests arriving at random")},
    {"latency.tpot_mean", RECKONER_TEXT("Figure", "Time per token (TPOT), mean"),
     Unit::milliseconds, Direction::lowerIsBetter,
     RECKONER_TEXT(
         "Figure",
         "step at the mean batch, spread by how many run beside and by prompts in between")},
    {"latency.tpot_p50", RECKONER_TEXT("Figure", "Time per token (TPOT), P50"), Unit::milliseconds,
     Direction::lowerIsBetter,
     RECKONER_TEXT(
         "Figure",
         "step at the mean batch, spread by how many run beside and by prompts in between")},
    {"latency.tpot_p95", RECKONER_TEXT("Figure", "Time per token (TPOT), P95"), Unit::milliseconds,
     Direction::lowerIsBetter,
     RECKONER_TEXT(
         "Figure",
         "step at the mean batch, spread by how many run beside and by prompts in between")},
    {"latency.tpot_p99", RECKONER_TEXT("Figure", "Time per token (TPOT), P99"), Unit::milliseconds,
     Direction::lowerIsBetter,
     RECKONER_TEXT(
         "Figure",
         "step at the mean batch, spread by how many run beside and by prompts in between")},
    {"latency.e2e_mean", RECKONER_TEXT("Figure", "Whole answer, mean"), Unit::seconds,
     Direction::lowerIsBetter,
     RECKONER_TEXT("Figure", "first token + answer length × time per token, both spread")},
    {"latency.e2e_p50", RECKONER_TEXT("Figure", "Whole answer, P50"), Unit::seconds,
     Direction::lowerIsBetter,
     RECKONER_TEXT("Figure", "first token + answer length × time per token, both spread")},
    {"latency.e2e_p95", RECKONER_TEXT("Figure", "Whole answer, P95"), Unit::seconds,
     Direction::lowerIsBetter,
     RECKONER_TEXT("Figure", "first token + answer length × time per token, both spread")},
    {"latency.e2e_p99", RECKONER_TEXT("Figure", "Whole answer, P99"), Unit::seconds,
     Direction::lowerIsBetter,
     RECKONER_TEXT("Figure", "first token + answer length × time per token, both spread")},
}};

} // namespace

const FigureSpec &latency(Wait wait, Statistic statistic)
{
    return kLatencies[static_cast<std::size_t>(wait) * kStatistics +
                      static_cast<std::size_t>(statistic)];
}

} // namespace reckoner::figures
