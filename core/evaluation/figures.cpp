// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/figures.h"

#include <array>
#include <vector>

#include "core/units/text.h"

namespace reckoner::figures {

const FigureSpec peak_hour_qps{
    "demand.peak_hour_qps", RECKONER_TEXT("Figure", "Mean of the busiest hour"),
    Unit::requestsPerSecond, Direction::neutral,
    RECKONER_TEXT("Figure", "peak users × requests per user and hour ÷ 3600")};
const FigureSpec peak_qps{"demand.peak_qps", RECKONER_TEXT("Figure", "Peak load"),
                          Unit::requestsPerSecond, Direction::neutral,
                          RECKONER_TEXT("Figure", "mean of the busiest hour × burst factor")};
const FigureSpec mean_qps{
    "demand.mean_qps", RECKONER_TEXT("Figure", "Mean load over the week"), Unit::requestsPerSecond,
    Direction::neutral,
    RECKONER_TEXT("Figure", "mean of the week's hours, each the busiest hour × the load profile")};
const FigureSpec requests_total{
    "demand.requests", RECKONER_TEXT("Figure", "Requests over the horizon"), Unit::count,
    Direction::neutral,
    RECKONER_TEXT("Figure", "mean load × seconds of the horizon, grown month by month")};
const FigureSpec tokens_total{"demand.tokens", RECKONER_TEXT("Figure", "Tokens over the horizon"),
                              Unit::tokens, Direction::neutral,
                              RECKONER_TEXT("Figure", "requests × (input + output tokens)")};

const FigureSpec weights_gb{
    "serving.weights", RECKONER_TEXT("Figure", "Weights"), Unit::gigabytes,
    Direction::lowerIsBetter,
    RECKONER_TEXT("Figure", "parameters × bits per weight ÷ 8, embedding and head at 16 bit")};
const FigureSpec kv_cache_gb{
    "serving.kv_cache", RECKONER_TEXT("Figure", "KV cache at the operating batch"), Unit::gigabytes,
    Direction::lowerIsBetter,
    RECKONER_TEXT("Figure", "sequences in flight × tokens held × KV bytes per token")};
const FigureSpec runtime_gb{
    "serving.runtime", RECKONER_TEXT("Figure", "Workspace and what the engine keeps free"),
    Unit::gigabytes, Direction::lowerIsBetter,
    RECKONER_TEXT("Figure", "activations, logits, runtime, and the share the engine leaves alone")};
const FigureSpec memory_capacity_gb{
    "serving.memory_capacity", RECKONER_TEXT("Figure", "Memory of the replica's cards"),
    Unit::gigabytes, Direction::higherIsBetter,
    RECKONER_TEXT("Figure", "cards per replica × memory of a card")};
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
                      RECKONER_TEXT("Figure", "wait for the running step + prefill of the prompt")};
const FigureSpec replica_tokens_per_s{"serving.replica_tokens_per_s",
                                      RECKONER_TEXT("Figure", "Output of one replica"),
                                      Unit::tokensPerSecond, Direction::higherIsBetter,
                                      RECKONER_TEXT("Figure", "sequences in flight ÷ TPOT")};
const FigureSpec replica_qps{
    "serving.replica_qps", RECKONER_TEXT("Figure", "Requests one replica carries"),
    Unit::requestsPerSecond, Direction::higherIsBetter,
    RECKONER_TEXT("Figure", "output tokens per second ÷ output tokens per request")};
const FigureSpec machine_qps{
    "serving.machine_qps", RECKONER_TEXT("Figure", "Requests one machine carries"),
    Unit::requestsPerSecond, Direction::higherIsBetter,
    RECKONER_TEXT("Figure", "requests per replica × replicas on the machine")};
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

const FigureSpec finetune_tokens{
    "finetune.tokens", RECKONER_TEXT("Figure", "Tokens of one fine-tuning run"), Unit::tokens,
    Direction::neutral, RECKONER_TEXT("Figure", "tokens of the data set × epochs")};
const FigureSpec finetune_memory_gb{
    "finetune.memory_per_card", RECKONER_TEXT("Figure", "Memory per card while fine-tuning"),
    Unit::gigabytes, Direction::lowerIsBetter,
    RECKONER_TEXT("Figure", "weights + gradients + optimizer + activations + adapters + overhead")};
const FigureSpec finetune_hours_per_run{
    "finetune.hours_per_run", RECKONER_TEXT("Figure", "Hours per fine-tuning run"), Unit::hours,
    Direction::lowerIsBetter,
    RECKONER_TEXT("Figure", "tokens of the run ÷ tokens per second of the machine")};
const FigureSpec finetune_cost_per_run{
    "finetune.cost_per_run", RECKONER_TEXT("Figure", "Cost per fine-tuning run"), Unit::cny,
    Direction::lowerIsBetter,
    RECKONER_TEXT("Figure", "hours × rent of the machine, or hours × power of the own machine")};
const FigureSpec finetune_gpu_hours_per_month{
    "finetune.gpu_hours_per_month", RECKONER_TEXT("Figure", "GPU-hours of fine-tuning a month"),
    Unit::gpuHours, Direction::neutral,
    RECKONER_TEXT("Figure", "hours per run × cards × runs per month")};
const FigureSpec pretrain_tokens{
    "pretrain.tokens", RECKONER_TEXT("Figure", "Tokens to train on"), Unit::tokens,
    Direction::neutral,
    RECKONER_TEXT("Figure", "as given, from the data, or 20 per parameter (Hoffmann et al. 2022)")};
const FigureSpec pretrain_gpu_hours{
    "pretrain.gpu_hours", RECKONER_TEXT("Figure", "GPU-hours of pre-training"), Unit::gpuHours,
    Direction::lowerIsBetter,
    RECKONER_TEXT("Figure", "model FLOPs ÷ (MFU × peak) × overhead for experiments and failures")};
const FigureSpec pretrain_days{"pretrain.days", RECKONER_TEXT("Figure", "Days of pre-training"),
                               Unit::days, Direction::lowerIsBetter,
                               RECKONER_TEXT("Figure", "GPU-hours ÷ cards ÷ 24")};
const FigureSpec pretrain_cost{
    "pretrain.cost", RECKONER_TEXT("Figure", "Cost of pre-training, rented"), Unit::cny,
    Direction::lowerIsBetter,
    RECKONER_TEXT("Figure", "GPU-hours ÷ cards of an instance × price of an instance-hour")};

const FigureSpec machine_price{"tco.machine_price", RECKONER_TEXT("Figure", "Price of one machine"),
                               Unit::cny, Direction::lowerIsBetter,
                               RECKONER_TEXT("Figure", "price in the book × exchange rate")};
const FigureSpec tco_total{"tco.total", RECKONER_TEXT("Figure", "Total cost over the horizon"),
                           Unit::cny, Direction::lowerIsBetter,
                           RECKONER_TEXT("Figure", "sum of all cost lines")};
const FigureSpec tco_present_value{
    "tco.present_value", RECKONER_TEXT("Figure", "Present value of the total cost"), Unit::cny,
    Direction::lowerIsBetter,
    RECKONER_TEXT("Figure", "each month's cash ÷ (1 + discount rate)^(month ÷ 12), summed")};
const FigureSpec cost_per_million_tokens{
    "tco.per_million_tokens", RECKONER_TEXT("Figure", "Cost per million tokens"),
    Unit::cnyPerMillionTokens, Direction::lowerIsBetter,
    RECKONER_TEXT("Figure", "(total cost − training) ÷ million tokens over the horizon")};

const FigureSpec cost_per_useful_gpu_hour{
    "tco.per_useful_gpu_hour", RECKONER_TEXT("Figure", "Cost per useful GPU-hour"),
    Unit::cnyPerGpuHour, Direction::lowerIsBetter,
    RECKONER_TEXT("Figure",
                  "cost of the serving machines and their people ÷ GPU-hours doing work")};
const FigureSpec cost_per_user_month{
    "tco.per_user_month", RECKONER_TEXT("Figure", "Cost per user and month"), Unit::cnyPerMonth,
    Direction::lowerIsBetter,
    RECKONER_TEXT("Figure", "(total cost − training) ÷ users of the busiest hour, month by month")};
const FigureSpec cost_per_fine_tuning_run{
    "tco.per_fine_tuning_run", RECKONER_TEXT("Figure", "All costs of a fine-tuning run"), Unit::cny,
    Direction::lowerIsBetter,
    RECKONER_TEXT("Figure", "cost of fine-tuning over the horizon ÷ runs, machines included")};
const FigureSpec book_value{
    "tco.book_value", RECKONER_TEXT("Figure", "Book value at the end"), Unit::cny,
    Direction::neutral, RECKONER_TEXT("Figure", "purchases − depreciation by the method chosen")};

const FigureSpec break_even_utilization{
    "break_even.utilization", RECKONER_TEXT("Figure", "Break-even utilization"), Unit::fraction,
    Direction::lowerIsBetter,
    RECKONER_TEXT("Figure", "own cost at rest ÷ (cloud cost − own extra cost at full use)")};
const FigureSpec break_even_hours_per_day{
    "break_even.hours_per_day", RECKONER_TEXT("Figure", "Break-even hours a day"), Unit::hours,
    Direction::lowerIsBetter, RECKONER_TEXT("Figure", "break-even utilization × 24")};
const FigureSpec break_even_tokens_per_month{
    "break_even.tokens_per_month",
    RECKONER_TEXT("Figure", "Break-even tokens a month against the API"), Unit::tokens,
    Direction::lowerIsBetter,
    RECKONER_TEXT("Figure", "own cost at rest ÷ (API price − own extra cost per token) ÷ months")};
const FigureSpec payback_month{
    "break_even.payback_month", RECKONER_TEXT("Figure", "Payback month"), Unit::months,
    Direction::lowerIsBetter,
    RECKONER_TEXT("Figure",
                  "first month at whose end owning has cost no more than the cloud, and stays so")};
const FigureSpec payback_discounted{
    "break_even.payback_discounted", RECKONER_TEXT("Figure", "Discounted payback time"),
    Unit::months, Direction::lowerIsBetter,
    RECKONER_TEXT("Figure", "months until owning has cost no more than the cloud, each payment ÷ "
                            "(1 + discount rate)^(month ÷ 12)")};
const FigureSpec internal_rate{
    "break_even.internal_rate", RECKONER_TEXT("Figure", "Return on owning"), Unit::fraction,
    Direction::higherIsBetter,
    RECKONER_TEXT("Figure", "yearly rate at which what owning saves is worth what it takes: IRR of "
                            "cloud − own, month by month")};
const FigureSpec contract_break_even{
    "break_even.contract", RECKONER_TEXT("Figure", "Break-even of a commitment"), Unit::fraction,
    Direction::lowerIsBetter,
    RECKONER_TEXT("Figure", "price of a committed hour ÷ price of an hour on demand")};
const FigureSpec own_fixed_cost{
    "break_even.own_fixed", RECKONER_TEXT("Figure", "Own cost at rest"), Unit::cny,
    Direction::lowerIsBetter, RECKONER_TEXT("Figure", "own total − extra power of the work done")};
const FigureSpec own_cost_at_full_use{
    "break_even.own_full", RECKONER_TEXT("Figure", "Own cost at full use"), Unit::cny,
    Direction::lowerIsBetter,
    RECKONER_TEXT("Figure", "own cost at rest + extra power at full use")};
const FigureSpec cloud_cost_at_full_use{
    "break_even.cloud_full", RECKONER_TEXT("Figure", "Cloud cost at full use"), Unit::cny,
    Direction::lowerIsBetter,
    RECKONER_TEXT("Figure", "the same capacity rented on demand for every hour")};
const FigureSpec budget_reserve{
    "budget.reserve", RECKONER_TEXT("Figure", "Budget left"), Unit::cny, Direction::higherIsBetter,
    RECKONER_TEXT("Figure", "budget − total cost of the recommended plan")};
const FigureSpec saving_against_idea{
    "idea.saving", RECKONER_TEXT("Figure", "Saving against the client's idea"), Unit::cny,
    Direction::higherIsBetter,
    RECKONER_TEXT("Figure", "total cost of the idea − total cost of the recommended plan")};
const FigureSpec idea_price{"idea.price", RECKONER_TEXT("Figure", "Price of the client's idea"),
                            Unit::cny, Direction::lowerIsBetter,
                            RECKONER_TEXT("Figure", "as quoted, or machines × price in the book")};

std::span<const FigureSpec *const> all()
{
    static const auto table = [] {
        std::vector<const FigureSpec *> out{&peak_hour_qps,
                                            &peak_qps,
                                            &mean_qps,
                                            &requests_total,
                                            &tokens_total,
                                            &weights_gb,
                                            &kv_cache_gb,
                                            &runtime_gb,
                                            &memory_capacity_gb,
                                            &memory_used_gb,
                                            &memory_free_share,
                                            &batch,
                                            &tpot,
                                            &ttft,
                                            &replica_tokens_per_s,
                                            &replica_qps,
                                            &machine_qps,
                                            &machines_first,
                                            &machines_last,
                                            &useful_gpu_hours,
                                            &available_gpu_hours,
                                            &utilization,
                                            &finetune_tokens,
                                            &finetune_memory_gb,
                                            &finetune_hours_per_run,
                                            &finetune_cost_per_run,
                                            &finetune_gpu_hours_per_month,
                                            &pretrain_tokens,
                                            &pretrain_gpu_hours,
                                            &pretrain_days,
                                            &pretrain_cost,
                                            &machine_price,
                                            &tco_total,
                                            &tco_present_value,
                                            &cost_per_million_tokens,
                                            &cost_per_useful_gpu_hour,
                                            &cost_per_user_month,
                                            &cost_per_fine_tuning_run,
                                            &book_value,
                                            &break_even_utilization,
                                            &break_even_hours_per_day,
                                            &break_even_tokens_per_month,
                                            &payback_month,
                                            &payback_discounted,
                                            &internal_rate,
                                            &contract_break_even,
                                            &own_fixed_cost,
                                            &own_cost_at_full_use,
                                            &cloud_cost_at_full_use,
                                            &budget_reserve,
                                            &saving_against_idea,
                                            &idea_price};
        for (int number = 0; number < kCostItemCount; ++number)
            out.push_back(&costOf(static_cast<CostItem>(number)));
        for (int number = 0; number < kCostCategoryCount; ++number)
            out.push_back(&costOf(static_cast<CostCategory>(number)));
        return out;
    }();
    return table;
}

} // namespace reckoner::figures
