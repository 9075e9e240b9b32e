// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

#include "core/economics/cost.h"
#include "core/explanation/figure.h"
#include "core/planning/network_bill.h"

/// The figure table: every output, declared once.
namespace reckoner::figures {

// demand
extern const FigureSpec peak_hour_qps;
extern const FigureSpec peak_qps;
extern const FigureSpec mean_qps;
extern const FigureSpec requests_total;
extern const FigureSpec tokens_total;

// the replica that serves
extern const FigureSpec machine_cards;
extern const FigureSpec cards_per_replica;
extern const FigureSpec replicas;
extern const FigureSpec bits_per_weight;
extern const FigureSpec weights_gb;
extern const FigureSpec kv_per_thousand_tokens;
extern const FigureSpec host_share;
extern const FigureSpec kv_cache_gb;
extern const FigureSpec runtime_gb;
extern const FigureSpec memory_capacity_gb;
extern const FigureSpec memory_used_gb;
extern const FigureSpec memory_free_share;
extern const FigureSpec batch;
extern const FigureSpec tpot;
extern const FigureSpec ttft;
extern const FigureSpec replica_tokens_per_s;
extern const FigureSpec replica_qps;
extern const FigureSpec machine_qps;
extern const FigureSpec spare_machines;
extern const FigureSpec machines_first;
extern const FigureSpec machines_last;
extern const FigureSpec useful_gpu_hours;
extern const FigureSpec available_gpu_hours;
extern const FigureSpec utilization;

// what users of it see, and what it draws and costs
extern const FigureSpec busiest_hour_qps;
enum class Wait : std::uint8_t { firstToken, perToken, answer };
enum class Statistic : std::uint8_t { mean, p50, p95, p99 };
inline constexpr int kWaits = 3;
inline constexpr int kStatistics = 4;
[[nodiscard]] const FigureSpec &latency(Wait wait, Statistic statistic); ///< "latency.ttft_p95" ...
extern const FigureSpec kv_tokens;
extern const FigureSpec longest_contexts;
extern const FigureSpec idle_power;
extern const FigureSpec working_power;
extern const FigureSpec mean_power;
extern const FigureSpec kwh_per_million_tokens;
extern const FigureSpec input_share;
extern const FigureSpec cost_per_million_input;
extern const FigureSpec cost_per_million_output;

// training
extern const FigureSpec finetune_tokens;
extern const FigureSpec finetune_memory_gb;
extern const FigureSpec finetune_hours_per_run;
extern const FigureSpec finetune_cost_per_run;
extern const FigureSpec finetune_gpu_hours_per_month;
extern const FigureSpec training_error_before;
extern const FigureSpec training_error_after;
extern const FigureSpec pretrain_tokens;
extern const FigureSpec pretrain_mfu;
extern const FigureSpec pretrain_tokens_per_s;
extern const FigureSpec pretrain_memory_gb;
extern const FigureSpec pretrain_checkpoint_gb;
extern const FigureSpec pretrain_failures_per_day;
extern const FigureSpec pretrain_checkpoint_interval;
extern const FigureSpec pretrain_goodput;
extern const FigureSpec pretrain_runs;
extern const FigureSpec pretrain_gpu_hours;
extern const FigureSpec pretrain_days;
extern const FigureSpec pretrain_energy;
extern const FigureSpec pretrain_cost;
[[nodiscard]] const FigureSpec &networkPrice(ClusterNetwork network);   ///< "network.roce.price"
[[nodiscard]] const FigureSpec &networkScaling(ClusterNetwork network); ///< "network.roce.scaling"
[[nodiscard]] const FigureSpec &networkLoss(ClusterNetwork network);    ///< not for InfiniBand

// money, per option
[[nodiscard]] const FigureSpec &costOf(CostItem item);         ///< "tco.servers" ...
[[nodiscard]] const FigureSpec &costOf(CostCategory category); ///< "tco.category.hardware" ...
extern const FigureSpec machine_price;
extern const FigureSpec tco_total;
extern const FigureSpec tco_present_value;
extern const FigureSpec training_cost;
extern const FigureSpec serving_cost;
extern const FigureSpec cost_per_million_tokens;
extern const FigureSpec cost_per_useful_gpu_hour;
extern const FigureSpec cost_per_user_month;
extern const FigureSpec cost_per_fine_tuning_run;
extern const FigureSpec book_value;

// what price tags leave out, per option; parts of the cost lines, not on top of them
extern const FigureSpec trap_virtual_loss;
extern const FigureSpec trap_unused_commitment;
extern const FigureSpec trap_beyond_plan;
extern const FigureSpec trap_minimum_billing;
extern const FigureSpec value_lost;
extern const FigureSpec value_idle;

// decisions
extern const FigureSpec break_even_utilization;
extern const FigureSpec break_even_hours_per_day;
extern const FigureSpec break_even_tokens_per_month;
extern const FigureSpec payback_month;
extern const FigureSpec payback_discounted;
extern const FigureSpec internal_rate;
extern const FigureSpec contract_break_even;
extern const FigureSpec own_fixed_cost;
extern const FigureSpec own_cost_at_full_use;
extern const FigureSpec cloud_cost_at_full_use;
extern const FigureSpec budget_reserve;
extern const FigureSpec saving_against_idea;
extern const FigureSpec idea_price;

/// All of them, in the order of the table.
[[nodiscard]] std::span<const FigureSpec *const> all();

} // namespace reckoner::figures
