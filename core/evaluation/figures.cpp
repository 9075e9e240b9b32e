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
const FigureSpec training_cost{
    "tco.training", RECKONER_TEXT("Figure", "Part of the total for training"), Unit::cny,
    Direction::lowerIsBetter, RECKONER_TEXT("Figure", "fine-tuning + pre-training")};
const FigureSpec serving_cost{
    "tco.serving", RECKONER_TEXT("Figure", "Part of the total for serving"), Unit::cny,
    Direction::lowerIsBetter, RECKONER_TEXT("Figure", "total cost − training")};
const FigureSpec cost_per_million_tokens{
    "tco.per_million_tokens", RECKONER_TEXT("Figure", "Cost per million tokens"),
    Unit::cnyPerMillionTokens, Direction::lowerIsBetter,
    RECKONER_TEXT("Figure", "cost of serving ÷ million tokens over the horizon")};

const FigureSpec cost_per_useful_gpu_hour{
    "tco.per_useful_gpu_hour", RECKONER_TEXT("Figure", "Cost per useful GPU-hour"),
    Unit::cnyPerGpuHour, Direction::lowerIsBetter,
    RECKONER_TEXT("Figure",
                  "cost of the serving machines and their people ÷ GPU-hours doing work")};
const FigureSpec cost_per_user_month{
    "tco.per_user_month", RECKONER_TEXT("Figure", "Cost per user and month"), Unit::cnyPerMonth,
    Direction::lowerIsBetter,
    RECKONER_TEXT("Figure", "cost of serving ÷ users of the busiest hour, month by month")};
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
                                            &machine_cards,
                                            &cards_per_replica,
                                            &replicas,
                                            &bits_per_weight,
                                            &weights_gb,
                                            &kv_per_thousand_tokens,
                                            &host_share,
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
                                            &spare_machines,
                                            &machines_first,
                                            &machines_last,
                                            &useful_gpu_hours,
                                            &available_gpu_hours,
                                            &utilization,
                                            &busiest_hour_qps,
                                            &kv_tokens,
                                            &longest_contexts,
                                            &idle_power,
                                            &working_power,
                                            &mean_power,
                                            &kwh_per_million_tokens,
                                            &input_share,
                                            &finetune_tokens,
                                            &finetune_memory_gb,
                                            &finetune_hours_per_run,
                                            &finetune_cost_per_run,
                                            &finetune_gpu_hours_per_month,
                                            &training_error_before,
                                            &training_error_after,
                                            &pretrain_tokens,
                                            &pretrain_mfu,
                                            &pretrain_tokens_per_s,
                                            &pretrain_memory_gb,
                                            &pretrain_checkpoint_gb,
                                            &pretrain_failures_per_day,
                                            &pretrain_checkpoint_interval,
                                            &pretrain_goodput,
                                            &pretrain_runs,
                                            &pretrain_gpu_hours,
                                            &pretrain_days,
                                            &pretrain_energy,
                                            &pretrain_cost,
                                            &machine_price,
                                            &tco_total,
                                            &tco_present_value,
                                            &training_cost,
                                            &serving_cost,
                                            &cost_per_million_tokens,
                                            &cost_per_million_input,
                                            &cost_per_million_output,
                                            &cost_per_user_month,
                                            &cost_per_useful_gpu_hour,
                                            &cost_per_fine_tuning_run,
                                            &book_value,
                                            &trap_virtual_loss,
                                            &trap_unused_commitment,
                                            &trap_beyond_plan,
                                            &trap_minimum_billing,
                                            &value_lost,
                                            &value_idle,
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
        for (int i = 0; i < kClusterNetworkCount; ++i) {
            const auto network = static_cast<ClusterNetwork>(i);
            out.insert(out.end(),
                       {&networkPrice(network), &networkScaling(network), &networkLoss(network)});
        }
        for (int wait = 0; wait < kWaits; ++wait) {
            for (int statistic = 0; statistic < kStatistics; ++statistic)
                out.push_back(&latency(static_cast<Wait>(wait), static_cast<Statistic>(statistic)));
        }
        for (int number = 0; number < kCostItemCount; ++number)
            out.push_back(&costOf(static_cast<CostItem>(number)));
        for (int number = 0; number < kCostCategoryCount; ++number)
            out.push_back(&costOf(static_cast<CostCategory>(number)));
        return out;
    }();
    return table;
}

} // namespace reckoner::figures
