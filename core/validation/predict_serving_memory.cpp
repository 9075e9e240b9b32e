// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/memory/serving_memory.h"
#include "core/validation/predictors.h"
#include "core/validation/subjects.h"

namespace reckoner {

namespace {

// One sequence in eager mode. PyTorch's own count, which Transformers reports, leaves the context
// of the process out; before release 4.5x the whole prompt passes the MLP at once.
double eagerExtra(const CsvRow &row, const ModelShape &shape, double cards)
{
    constexpr double kActivationBytes = 2.0;
    constexpr double kMlpVectors = 3.0; // gate, up and their product
    const std::string engine = lowered(row.text("engine"));
    if (!contains(engine, "transformers"))
        return cards * kRuntimeContextBytes;
    const bool whole_prompt = row.text("version").substr(0, 3) == "4.4";
    const double tokens = whole_prompt ? row.number("context_tokens", 0.0) : 0.0;
    return tokens * kMlpVectors * shape.dense_intermediate * kActivationBytes;
}

} // namespace

RowPrediction predictServingMemory(const CsvRow &row, const Catalog &catalog)
{
    RowPrediction out;
    out.group = {std::string(row.text("gpu")), std::string(row.text("engine")),
                 std::string(row.text("model"))};
    const std::optional<WeightFormat> format = findFormat(row.text("quant"));
    if (!format) {
        out.reason = "no weight format known for \"" + std::string(row.text("quant")) + "\"";
        return out;
    }
    const Expected<ModelShape> shape = findShape(row, catalog);
    if (!shape) {
        out.reason = shape.error().message;
        return out;
    }
    const double file = weightBytes(*shape, *format).total();
    out.set("bits_per_weight", averageBitsPerWeight(*shape, *format));
    out.set("file_gib", file / kBytesPerGib);

    ServingLayout layout;
    layout.weights = *format;
    layout.tp = row.count("tp", row.count("n_gpu", 1));
    layout.memory_fraction = row.number("gpu_mem_util", layout.memory_fraction);
    const double length = row.number("max_model_len", layout.batch_tokens);
    // vLLM before V1 prefills a whole prompt in one step.
    layout.batch_tokens = std::clamp(length, 2048.0, 32768.0);
    out.set("weights_gib_per_gpu", inGibibytes(weightBytesPerCard(*shape, layout)));

    const double context = row.number("context_tokens", 512.0);
    const double cache = kvBytesForContext(*shape, layout.kv_bytes_per_element, context) *
                         kvShareOfCard(*shape, layout.tp);
    const double cards = std::max(1, row.count("n_gpu", 1));
    out.set("vram_gib_used", (file + cache + eagerExtra(row, *shape, cards)) / kBytesPerGib);

    if (row.text("kind") == "kv_buffer") {
        out.set("kv_gib_per_gpu", cache / kBytesPerGib);
        return out;
    }
    const Expected<Card> card = findCard(catalog, row.text("gpu"));
    if (!card) {
        out.reason = card.error().message;
        return out;
    }
    const ServingMemory memory = servingMemory(*shape, Bytes(card->memory_bytes), layout);
    if (memory.fits) {
        out.set("kv_gib_per_gpu", inGibibytes(memory.kv_pool));
        out.set("kv_tokens", memory.kv_tokens);
    } else {
        out.reason = "the model does not fit into the memory of its cards as we count it";
    }
    return out;
}

} // namespace reckoner
