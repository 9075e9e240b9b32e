// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/figures.h"

#include "core/units/text.h"

namespace reckoner::figures {

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
const FigureSpec pretrain_mfu{
    "pretrain.mfu", RECKONER_TEXT("Figure", "MFU of the fastest layout"), Unit::fraction,
    Direction::higherIsBetter,
    RECKONER_TEXT("Figure", "model FLOPs of a step ÷ (step time × dense 16-bit peak of all cards), "
                            "of the fastest layout that fits")};
const FigureSpec pretrain_tokens_per_s{
    "pretrain.tokens_per_s", RECKONER_TEXT("Figure", "Training speed of the cluster"),
    Unit::tokensPerSecond, Direction::higherIsBetter,
    RECKONER_TEXT("Figure", "tokens of a step ÷ (products + memory traffic + collectives + bubble "
                            "+ optimizer + waiting)")};
const FigureSpec pretrain_memory_gb{
    "pretrain.memory_gb", RECKONER_TEXT("Figure", "Memory needed per card, pre-training"),
    Unit::gigabytes, Direction::lowerIsBetter,
    RECKONER_TEXT("Figure", "weights + gradients + optimizer + activations + logits + overhead of "
                            "the fullest card")};
const FigureSpec pretrain_checkpoint_gb{
    "pretrain.checkpoint_gb", RECKONER_TEXT("Figure", "Size of a checkpoint"), Unit::gigabytes,
    Direction::lowerIsBetter,
    RECKONER_TEXT("Figure", "parameters × (weights + master copy + moments), 14 bytes each")};
const FigureSpec pretrain_failures_per_day{
    "pretrain.failures_per_day", RECKONER_TEXT("Figure", "Interruptions a day"), Unit::count,
    Direction::lowerIsBetter, RECKONER_TEXT("Figure", "failures per 1,000 GPU-days × cards")};
const FigureSpec pretrain_checkpoint_interval{
    "pretrain.checkpoint_interval_h", RECKONER_TEXT("Figure", "Time between checkpoints"),
    Unit::hours, Direction::neutral,
    RECKONER_TEXT("Figure", "√(2 × time to write a checkpoint × time between failures) (Young "
                            "1974)")};
const FigureSpec pretrain_goodput{
    "pretrain.goodput", RECKONER_TEXT("Figure", "Goodput of the run"), Unit::fraction,
    Direction::higherIsBetter,
    RECKONER_TEXT("Figure", "useful ÷ total time with checkpoints, failures that come at random, "
                            "restarts (Daly 2006) and other idle time")};
const FigureSpec pretrain_runs{
    "pretrain.runs", RECKONER_TEXT("Figure", "All runs over the one that counts"), Unit::none,
    Direction::lowerIsBetter,
    RECKONER_TEXT("Figure", "1 + experiments × their share + half of each run given up")};
const FigureSpec pretrain_gpu_hours{
    "pretrain.gpu_hours", RECKONER_TEXT("Figure", "GPU-hours of pre-training"), Unit::gpuHours,
    Direction::lowerIsBetter,
    RECKONER_TEXT("Figure", "tokens ÷ tokens per second × cards ÷ goodput × all runs")};
const FigureSpec pretrain_days{"pretrain.days", RECKONER_TEXT("Figure", "Days of pre-training"),
                               Unit::days, Direction::lowerIsBetter,
                               RECKONER_TEXT("Figure", "GPU-hours ÷ cards ÷ 24")};
const FigureSpec pretrain_energy{
    "pretrain.energy_kwh", RECKONER_TEXT("Figure", "Energy of pre-training"), Unit::kilowattHours,
    Direction::lowerIsBetter,
    RECKONER_TEXT("Figure", "power of the machines at this utilization × days, before cooling")};
const FigureSpec pretrain_cost{
    "pretrain.cost", RECKONER_TEXT("Figure", "Cost of pre-training, rented"), Unit::cny,
    Direction::lowerIsBetter,
    RECKONER_TEXT("Figure", "GPU-hours ÷ cards of an instance × price of an instance-hour")};

} // namespace reckoner::figures
