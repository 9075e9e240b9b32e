// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/training_case.h"

#include <algorithm>
#include <array>

namespace reckoner {

namespace {

Error refuse(std::string why)
{
    return {Error::Code::infeasible, {}, {}, std::move(why)};
}

int zeroStage(const std::string &sharding)
{
    if (contains(sharding, "no_shard"))
        return 0;
    for (const char *word : {"zero-3", "full_shard", "fsdp"}) {
        if (contains(sharding, word))
            return contains(sharding, "zero-2") || contains(sharding, "shard_grad_op") ? 2 : 3;
    }
    if (contains(sharding, "zero-2"))
        return 2;
    if (contains(sharding, "zero-1") || contains(sharding, "distributed optimizer"))
        return 1;
    return 0;
}

// Published before FlashAttention was in the frameworks used.
bool predatesFlashAttention(std::string_view group)
{
    static constexpr std::array<std::string_view, 9> kGroups = {
        "SC21", "Korthikanti", "BLOOM", "OPT", "2022", "YaLM", "V100", "GPT-NeoX", "Levanter"};
    return std::any_of(kGroups.begin(), kGroups.end(),
                       [&](std::string_view part) { return contains(group, part); });
}

Optimizer optimizerOf(const std::string &text)
{
    if (contains(text, "8bit") || contains(text, "8-bit"))
        return Optimizer::adamw8bit;
    return Optimizer::adamw;
}

TrainingPrecision precisionOf(const CsvRow &row, const std::string &framework)
{
    const std::string text = lowered(row.text("precision"));
    if (contains(text, "all bf16") || contains(text, "pure"))
        return TrainingPrecision::pure16;
    if (contains(text, "fp32 main grads") || contains(framework, "megatron") ||
        contains(framework, "nemo"))
        return TrainingPrecision::mixed32;
    // torchtune and ms-swift load and train everything in bf16.
    if (contains(framework, "torchtune") || contains(framework, "swift"))
        return TrainingPrecision::pure16;
    if (contains(framework, "internevo"))
        return TrainingPrecision::master32;
    const bool sharded = contains(lowered(row.text("sharding")), "zero-3");
    if (contains(framework, "megatron-deepspeed"))
        return TrainingPrecision::master32;
    if (contains(framework, "deepspeed") && contains(text, "bf16") && !sharded &&
        row.text("tp").empty())
        return TrainingPrecision::master32;
    return TrainingPrecision::mixed16;
}

Expected<FineTuneMethod> methodOf(const CsvRow &row)
{
    const std::string text = lowered(row.text("method"));
    if (text.empty() || text == "full")
        return FineTuneMethod::full;
    if (text == "lora")
        return FineTuneMethod::lora;
    if (text == "qlora")
        return FineTuneMethod::qlora;
    return failure(refuse("method not modelled: " + std::string(row.text("method"))));
}

// A run that does not name its cluster: the power of two that takes about a month at 40 % of an
// A100's peak, no more than the largest that were used.
int usualCluster(const ModelShape &shape, double tokens)
{
    constexpr double kMonth = 30.0 * 24.0 * 3600.0;
    constexpr double kRate = 0.4 * 312e12;
    constexpr int kLargest = 16384;
    const double wanted = 6.0 * shape.active_parameters * tokens / kRate / kMonth;
    int cards = 64;
    while (cards < wanted && cards < kLargest)
        cards *= 2;
    return cards;
}

// Megatron-Core's recipes interleave until a chunk is about four layers; older software did not.
int usualInterleave(const ModelShape &shape, int pp, TrainingStack stack)
{
    constexpr int kLayersPerChunk = 4;
    if (pp <= 1 || stack != TrainingStack::megatron || shape.layers % pp != 0)
        return 1;
    const int per_stage = shape.layers / pp;
    int chunks = std::max(1, per_stage / kLayersPerChunk);
    while (per_stage % chunks != 0)
        --chunks;
    return chunks;
}

LoraTargets targetsOf(const std::string &text)
{
    if (contains(text, "q,v") && !contains(text, "k,v"))
        return LoraTargets::queryValue;
    if (contains(text, "attention") && !contains(text, "mlp"))
        return LoraTargets::attention;
    return LoraTargets::allLinear;
}

WeightFormat frozenFormat(const std::string &text)
{
    if (contains(text, "gptq") || contains(text, "awq"))
        return contains(text, "int8") ? WeightFormat::gptq_int8 : WeightFormat::gptq_int4;
    return contains(text, "int8") || contains(text, "8bit") ? WeightFormat::int8
                                                            : WeightFormat::nf4;
}

void readMemorySettings(TrainingLayout &l, const CsvRow &row, const std::string &framework,
                        const std::string &recompute)
{
    const std::string offload = lowered(row.text("offload"));
    l.offload_weights = contains(offload, "param") || contains(offload, "zero cpu") ||
                        offload.substr(0, 5) == "cpu (";
    l.offload_optimizer = contains(offload, "optim") || contains(offload, "zero cpu");
    l.offload_activations = contains(offload, "activation") || contains(recompute, "offload");
    const std::string optimizer = lowered(row.text("optimizer"));
    l.step_in_backward = contains(optimizer, "in-backward");
    const std::string base = lowered(row.text("base_quant"));
    l.frozen_format = frozenFormat(base);
    const bool bitsandbytes = l.frozen_format == WeightFormat::nf4;
    l.wide_ends = bitsandbytes && (contains(framework, "hf") || contains(framework, "swift"));
    l.train_ends = contains(lowered(row.text("lora_targets")), "train");
    l.allocator_only = contains(lowered(row.text("mem_basis")), "active");
    l.unfused_step = contains(framework, "internevo") || contains(framework, "swift") ||
                     contains(framework, "hf");
    const std::string fill = lowered(row.text("seq_fill"));
    // Examples that fill the limit come in many lengths; a limit far above the examples is rarely
    // reached, and then once.
    l.varying_lengths = contains(fill, "mean") || contains(fill, "mix");
}

} // namespace

Expected<TrainingCase> trainingCase(const CsvRow &row, const Catalog &catalog)
{
    Expected<ModelShape> shape = findShape(row, catalog);
    if (!shape)
        return tl::unexpected(shape.error());
    const Expected<FineTuneMethod> method = methodOf(row);
    if (!method)
        return tl::unexpected(method.error());

    TrainingCase c;
    c.shape = std::move(*shape);
    c.cards = row.count("n_gpus", row.count("tp", 1) * row.count("pp", 1) * row.count("dp", 1));
    const bool whole_run = contains(row.text("category"), "production");
    if (whole_run && row.text("n_gpus").empty())
        c.cards = usualCluster(c.shape, row.number("tokens_b", 0.0) * 1e9);
    const std::string framework =
        lowered(row.text(row.text("framework").empty() ? "group" : "framework"));
    const std::string sharding = lowered(row.text("sharding"));
    const std::string recompute = lowered(row.text("recompute"));
    c.layout_stated =
        !row.text("tp").empty() || !row.text("dp").empty() || !sharding.empty() || c.cards == 1;
    c.recompute_stated = !recompute.empty() && recompute != "recipe default";

    TrainingLayout &l = c.config.layout;
    l.method = *method;
    l.tp = row.count("tp", 1);
    l.pp = row.count("pp", 1);
    l.cp = row.count("cp", 1);
    l.ep = row.count("ep", 1);
    l.interleave = row.count("vp", usualInterleave(c.shape, l.pp, findTrainingSoftware(row).stack));
    const int model_parallel = l.tp * l.pp * l.cp;
    if (c.cards % model_parallel != 0)
        return failure(refuse("the number of cards is not a multiple of tp * pp * cp"));
    l.dp = c.cards / model_parallel;
    if (contains(sharding, "naive pipeline")) { // layers in turn: one replica over all cards
        l.pp = c.cards;
        l.dp = 1;
    }
    l.zero_stage = zeroStage(sharding);
    if (contains(sharding, "zero1=8"))
        l.shard_cards = 8;
    const bool megatron = contains(framework, "megatron") || contains(framework, "nemo");
    if (sharding.empty() && megatron && !predatesFlashAttention(row.text("group")))
        l.zero_stage = 1; // its distributed optimizer, on in every published recipe since 2023
    l.precision = precisionOf(row, framework);
    l.optimizer = optimizerOf(lowered(row.text("optimizer")));
    l.recompute = contains(recompute, "full")        ? Recompute::full
                  : contains(recompute, "selective") ? Recompute::selective
                                                     : Recompute::none;
    if (l.recompute == Recompute::selective && contains(framework, "torchtitan")) {
        l.recompute = Recompute::full; // of every second layer or product
        l.recompute_share = 0.5;
    }
    const TrainingSoftware software = findTrainingSoftware(row);
    c.config.stack = software.stack;
    c.config.attention = software.attention;
    if (predatesFlashAttention(row.text("group"))) {
        c.config.attention = AttentionKernel::unfused;
        if (software.stack == TrainingStack::megatron)
            c.config.stack = TrainingStack::classic;
    }
    // On in every recipe with tensor parallelism since it exists.
    l.sequence_parallel =
        l.tp > 1 && !contains(recompute, "no seq-parallel") &&
        (contains(recompute, "sequence parallel") || contains(framework, "torchtitan") ||
         c.config.stack == TrainingStack::megatron);
    l.flash_attention = c.config.attention != AttentionKernel::unfused;
    l.dropout = !l.flash_attention;
    l.fused_loss = contains(framework, "unsloth") || contains(framework, "torchtune");
    readMemorySettings(l, row, framework, recompute);
    l.micro_batch = row.number("micro_batch", 1.0);
    if (l.pp > 1 && contains(framework, "torchtitan"))
        l.micro_batch = 1.0; // its batch is one replica's, cut into single sequences
    l.sequence = row.number("seq_len", 2048.0);
    l.lora_rank = row.number("lora_rank", 8.0); // PEFT's default
    l.lora_targets = targetsOf(lowered(row.text("lora_targets")));
    if (!(l.micro_batch > 0.0) || !(l.sequence >= 1.0) || !(l.lora_rank >= 1.0))
        return failure(refuse("micro-batch, sequence length or rank is not positive"));

    const double accumulation = row.number("grad_accum", 1.0);
    const double per_replica = accumulation * row.number("micro_batch", 1.0);
    c.config.global_batch = std::max(row.number("global_batch_seqs", per_replica * l.dp), 1.0);
    c.batch_stated = row.number("global_batch_seqs").has_value();
    const std::string precision = lowered(row.text("precision"));
    if (contains(precision, "fp8") || contains(precision, "float8"))
        c.config.compute = WeightFormat::fp8;
    else if (contains(precision, "nvfp4"))
        c.config.compute = WeightFormat::nvfp4;
    c.config.fine_scales =
        contains(precision, "mx") || contains(precision, "rowwise") || contains(precision, "nvfp4");
    // Those kernels are written for block-scaled formats.
    c.config.fused_experts = software.fused_experts && c.config.fine_scales;
    l.narrow_inputs = c.config.compute != WeightFormat::bf16;
    return c;
}

} // namespace reckoner
