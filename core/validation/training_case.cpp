// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/training_case.h"

#include <algorithm>

#include "core/validation/training_settings.h"

namespace reckoner {

namespace {

Error refuse(Message why)
{
    return {Error::Code::infeasible, {}, {}, std::move(why)};
}

// A run that does not name its cluster: the power of two that takes about a month at 40 % of the
// card's peak, no more than the largest that were used.
int usualCluster(const ModelShape &shape, double tokens, double peak_flops)
{
    constexpr double kMonth = 30.0 * 24.0 * 3600.0;
    constexpr double kShare = 0.4;
    constexpr int kLargest = 16384;
    const double wanted = 6.0 * shape.active_parameters * tokens / (kShare * peak_flops) / kMonth;
    int cards = 64;
    while (cards < wanted && cards < kLargest)
        cards *= 2;
    return cards;
}

// Dense 16-bit peak of the row's card; an A100's when it is not known.
double peakOf(const CsvRow &row, const Catalog &catalog)
{
    constexpr double kA100 = 312e12;
    const Expected<Card> card = findCard(catalog, row.text("gpu"));
    return card ? card->bf16_flops : kA100;
}

// Sequences of an optimizer step where the row states none. Whole runs read millions of tokens at
// a time, the largest clusters about a thousand for each card; benchmarks what their replicas
// need.
double usualBatch(const CsvRow &row, const TrainingLayout &l, int cards)
{
    const double replicas = row.number("grad_accum", 1.0) * row.number("micro_batch", 1.0) * l.dp;
    if (!contains(row.text("category"), "production"))
        return replicas;
    constexpr double kRunTokens = 4e6;
    constexpr double kTokensPerCard = 1024;
    return std::max({replicas, kRunTokens / l.sequence, kTokensPerCard * cards / l.sequence});
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

MemoryReading memoryReading(std::string_view basis)
{
    const std::string text = lowered(basis);
    if (contains(text, "not stated"))
        return MemoryReading::device;
    if (contains(text, "active") || contains(text, "allocated"))
        return MemoryReading::live;
    return contains(text, "reserved") ? MemoryReading::reserved : MemoryReading::device;
}

void readKernels(TrainingLayout &l, TrainingStack stack, const std::string &framework)
{
    l.kernels = layerKernelsOf(stack);
    l.loss = lossKernelsOf(stack);
    if (contains(framework, "torchtune"))
        l.loss = LossKernels::chunked;
    else if (contains(framework, "hf ") || contains(framework, "transformers"))
        l.loss = LossKernels::dropped; // compiled or not
}

void readMemorySettings(TrainingLayout &l, const CsvRow &row, const std::string &framework,
                        const std::string &recompute)
{
    const std::string offload = lowered(row.text("offload"));
    // ZeRO moves weights only in its third stage.
    l.offload_weights = contains(offload, "param") || contains(offload, "zero cpu") ||
                        offload.substr(0, 5) == "cpu (" || (offload == "cpu" && l.zero_stage == 3);
    l.offload_optimizer = contains(offload, "optim") || contains(offload, "zero cpu") ||
                          contains(lowered(row.text("sharding")), "cpu offload") ||
                          offload == "cpu";
    l.offload_activations = contains(offload, "activation") || contains(recompute, "offload");
    const std::string optimizer = lowered(row.text("optimizer"));
    l.step_in_backward = contains(optimizer, "in-backward");
    l.frozen_format = frozenFormat(row.text("base_quant"));
    const bool bitsandbytes = l.frozen_format == WeightFormat::nf4;
    l.wide_ends = bitsandbytes && (contains(framework, "hf") || contains(framework, "swift"));
    l.train_ends = contains(lowered(row.text("lora_targets")), "train");
    l.reading = memoryReading(row.text("mem_basis"));
    const bool fused = contains(optimizer, "fused") || contains(framework, "deepspeed");
    l.unfused_step = !fused && (contains(framework, "internevo") || contains(framework, "swift") ||
                                contains(framework, "hf"));
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
    const Expected<TrainingMethod> method = trainingMethod(row, *shape);
    if (!method)
        return tl::unexpected(method.error());

    TrainingCase c;
    c.shape = std::move(*shape);
    c.cards = row.count("n_gpus", row.count("tp", 1) * row.count("pp", 1) * row.count("dp", 1));
    const bool whole_run = contains(row.text("category"), "production");
    if (whole_run && row.text("n_gpus").empty())
        c.cards = usualCluster(c.shape, row.number("tokens_b", 0.0) * 1e9, peakOf(row, catalog));
    const std::string framework =
        lowered(row.text(row.text("framework").empty() ? "group" : "framework"));
    const std::string sharding = shardingText(row);
    const std::string recompute = lowered(row.text("recompute"));
    c.layout_stated =
        !row.text("tp").empty() || !row.text("dp").empty() || !sharding.empty() || c.cards == 1;
    c.recompute_stated = !recompute.empty() && recompute != "recipe default";

    TrainingLayout &l = c.config.layout;
    l.method = method->method;
    l.galore_rank = method->galore_rank;
    l.trained_share = method->trained_share;
    l.tp = row.count("tp", 1);
    l.pp = row.count("pp", 1);
    l.cp = row.count("cp", 1);
    l.ep = row.count("ep", 1);
    l.interleave = row.count("vp", usualInterleave(c.shape, l.pp, findTrainingSoftware(row).stack));
    const int model_parallel = l.tp * l.pp * l.cp;
    if (c.cards % model_parallel != 0)
        return failure(refuse(
            RECKONER_SENTENCE("Error", "the number of cards is not a multiple of tp * pp * cp")));
    l.dp = c.cards / model_parallel;
    if (contains(sharding, "naive pipeline")) { // layers in turn: one replica over all cards
        l.pp = c.cards;
        l.dp = 1;
    }
    l.zero_stage = zeroStage(sharding);
    if (contains(sharding, "zero1=8"))
        l.shard_cards = 8;
    const bool megatron = contains(framework, "megatron") || contains(framework, "nemo");
    if (sharding.empty() && megatron && !predatesFlashAttention(row))
        l.zero_stage = 1; // its distributed optimizer, on in every published recipe since 2023
    l.precision = statePrecision(row);
    // FSDP adds up the gradients of a pipeline's micro-batches whole and in 32 bits.
    if (l.zero_stage >= 2 && l.pp > 1 && l.precision == TrainingPrecision::mixed16)
        l.precision = TrainingPrecision::mixed32;
    l.optimizer = optimizerOf(row.text("optimizer"));
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
    if (predatesFlashAttention(row)) {
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
    readKernels(l, c.config.stack, framework);
    // PyTorch drops gradients after the step; buckets of replicas and sums of micro-batches stay.
    l.lasting_gradients = c.config.stack == TrainingStack::megatron ||
                          c.config.stack == TrainingStack::classic ||
                          row.number("grad_accum", 0.0) != 1.0 || (l.dp > 1 && l.zero_stage < 3);
    readMemorySettings(l, row, framework, recompute);
    l.micro_batch = row.number("micro_batch", 1.0);
    if (l.pp > 1 && contains(framework, "torchtitan"))
        l.micro_batch = 1.0; // its batch is one replica's, cut into single sequences
    l.sequence = row.number("seq_len", 2048.0);
    // The default of fsdp_qlora's script, or PEFT's.
    l.lora_rank = row.number("lora_rank", contains(framework, "fsdp_qlora") ? 64.0 : 8.0);
    l.lora_targets = loraTargets(row.text("lora_targets"));
    if (!(l.micro_batch > 0.0) || !(l.sequence >= 1.0) || !(l.lora_rank >= 1.0))
        return failure(refuse(
            RECKONER_SENTENCE("Error", "micro-batch, sequence length or rank is not positive")));

    const double stated =
        row.number("global_batch_seqs", row.number("global_batch_tokens", 0.0) / l.sequence);
    c.batch_stated = stated > 0.0;
    c.config.global_batch = std::max(1.0, c.batch_stated ? stated : usualBatch(row, l, c.cards));
    if (c.batch_stated)
        l.micro_batches = c.config.microBatches();
    c.config.compute = computeFormat(row.text("precision"));
    c.config.fine_scales = hasFineScales(row);
    // Those kernels are written for block-scaled formats.
    c.config.fused_experts = software.fused_experts && c.config.fine_scales;
    l.narrow_inputs = c.config.compute != WeightFormat::bf16;
    return c;
}

} // namespace reckoner
