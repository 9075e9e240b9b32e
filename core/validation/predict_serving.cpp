// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "core/performance/serving.h"
#include "core/validation/predictors.h"
#include "core/validation/serving_case.h"
#include "core/validation/subjects.h"

namespace reckoner {

namespace {

constexpr double kDefaultPrompt = 256; // chat prompts, where the source gives none
constexpr double kDefaultAnswer = 256;
// Sequences an engine decodes at once unless told otherwise.
constexpr double kVllmSequences = 256;
constexpr double kTensorRtSequences = 2048;

} // namespace

Expected<ServingCase> servingCase(const CsvRow &row, const Catalog &catalog,
                                  std::string_view gpu_column, std::string_view batch_column)
{
    const auto fail = [](std::string why) {
        return failure({Error::Code::infeasible, {}, {}, std::move(why)});
    };
    const std::string engine_name = lowered(row.text("engine"));
    for (const char *word : {"speculative", "mtp", "disagg", "offload", "tpu"}) {
        if (contains(engine_name, word))
            return fail("not modelled: " + std::string(row.text("engine")));
    }
    const Engine *engine = findServingEngine(catalog, engine_name);
    if (!engine)
        return fail("the catalog has no engine \"" + std::string(row.text("engine")) + "\"");
    const std::optional<WeightFormat> format = findFormat(row.text("quant"));
    if (!format)
        return fail("no weight format known for \"" + std::string(row.text("quant")) + "\"");

    const Expected<Card> card = findCard(catalog, row.text(gpu_column));
    if (!card)
        return tl::unexpected(card.error());
    const Expected<Efficiency> efficiency = efficiencyOf(*engine);
    if (!efficiency)
        return tl::unexpected(efficiency.error());
    Expected<ModelShape> shape = findShape(row, catalog);
    if (!shape)
        return tl::unexpected(shape.error());

    ServingCase c{std::move(*shape), *card, *efficiency, {}, 1.0, 0.0, false};
    ServingConfig &config = c.config;
    config.weights = *format;
    const bool tensorrt = engine->id == "tensorrt-llm";
    const bool narrow = *format == WeightFormat::fp8 || *format == WeightFormat::nvfp4;
    const std::string quant = lowered(row.text("quant"));
    // NVIDIA's narrow checkpoints keep the KV cache in 8 bits; elsewhere it is 16 unless said.
    if (contains(quant, "kv4"))
        config.kv_bytes_per_element = 0.5;
    else if (contains(quant, "w/a/kv") || (tensorrt && narrow))
        config.kv_bytes_per_element = 1.0;

    const int cards = row.count("n_gpu", 1);
    config.pp = row.count("pp", 1);
    const int ep = row.count("ep", 1);
    config.tp = row.count("tp", std::max(1, cards / config.pp));
    const int group = config.tp * config.pp;
    const double replicas = cards > group ? double(cards) / group : 1.0;
    if (c.shape.isMoe() && ep > config.tp && cards > group)
        config.dp = cards / group;
    else
        c.copies = replicas;

    config.input_tokens = std::max(1.0, row.number("isl", kDefaultPrompt));
    config.output_tokens = std::max(1.0, row.number("osl", kDefaultAnswer));
    config.static_batch =
        contains(engine_name, "static batch") || contains(engine_name, "splitwise");
    const double most = maxBatch(c.shape, c.card, c.efficiency, config);
    if (most < 1.0)
        return fail("the model does not fit into the memory of its cards as we count it");
    const double slots = tensorrt ? kTensorRtSequences : kVllmSequences;
    const std::optional<double> asked = row.number(batch_column);
    // No number: the engine is given all requests at once.
    c.offered = asked ? std::max(1.0, *asked / c.copies) : 0.0;
    const double room = config.static_batch ? most : std::min(most, slots * config.dp);
    config.batch = asked ? std::min(c.offered, std::max(1.0, room)) : std::max(1.0, room);
    if (config.static_batch && asked)
        config.batch = c.offered;
    c.open_loop = contains(row.text(batch_column), "open loop");
    return c;
}

double timeToFirstToken(const ServingCase &c, const ServingPoint &point)
{
    const double queued = c.offered - c.config.batch;
    if (queued <= 0.0 || c.config.static_batch)
        return point.ttft_s;
    // Closed loop: by Little's law the queue waits for its turn at the rate requests finish.
    return point.ttft_s + queued / point.requests_per_s;
}

RowPrediction predictServing(const CsvRow &row, const Catalog &catalog)
{
    RowPrediction out;
    out.group = {std::string(row.text("gpu")), std::string(row.text("engine")),
                 std::string(row.text("model"))};
    const Expected<ServingCase> c = servingCase(row, catalog, "gpu", "concurrency_or_batch");
    if (!c) {
        out.reason = c.error().message;
        return out;
    }
    const ServingPoint point = servingPoint(c->shape, c->card, c->efficiency, c->config);
    const bool prefill_only = row.number("osl", 1.0) == 0.0;
    const bool decode_only = row.number("isl", 1.0) == 0.0;
    if (!prefill_only) {
        out.set("tpot_ms", point.tpot_s * 1e3);
        out.set("per_user_tok_s", 1.0 / point.tpot_s);
        out.set("output_tok_s", point.output_tokens_per_s * c->copies);
    }
    if (!decode_only) {
        out.set("prefill_tok_s", point.prefill_tokens_per_s * c->copies);
        if (c->open_loop)
            out.leave("ttft_ms", "open loop above capacity: needs the queueing simulation");
        else
            out.set("ttft_ms", timeToFirstToken(*c, point) * 1e3);
    }
    out.reason = "the row's load does not define this quantity";
    return out;
}

} // namespace reckoner
