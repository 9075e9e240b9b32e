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

// Tokens and sequences of the step that vLLM's generations measure before they allocate the cache.
void setProfiledStep(const CsvRow &row, EngineFamily family, double card_memory,
                     ServingLayout &layout)
{
    constexpr double kLargeCard = 70.0 * kBytesPerGib;
    constexpr double kLongestWhole = 32768;
    constexpr double kSmallChunk = 2048;
    const bool early = family == EngineFamily::vllmEager || family == EngineFamily::vllmV0;
    const bool old =
        (early && !contains(row.text("version"), "V1")) || contains(row.text("version"), "V0");
    if (old) { // a whole prompt in one step, unless it is very long
        const double length = row.number("max_model_len", 4096.0);
        layout.batch_tokens = length > kLongestWhole ? kSmallChunk : std::max(kSmallChunk, length);
        return;
    }
    const bool large = card_memory > kLargeCard;
    layout.batch_tokens = large ? 8192 : kSmallChunk;
    layout.max_sequences = large ? 1024 : 256;
}

// Bytes per element of the cache: 16 bits unless the row says otherwise.
double cacheBytes(const CsvRow &row)
{
    for (const std::string_view column : {"note", "quant"}) {
        const std::string text = lowered(row.text(column));
        for (const char *mark : {"fp8 kv", "fp8_kv", "kv fp8", "kv-cache-dtype fp8", "w/a/kv"}) {
            if (contains(text, mark) && !contains(text, "doubles"))
                return 1.0;
        }
    }
    return 2.0;
}

// The usable memory of the row's card, by its name or by the size that stands beside it.
Expected<double> cardMemory(const CsvRow &row, const Catalog &catalog)
{
    const std::string_view gpu = row.text("gpu");
    const std::optional<double> stated = statedMemory(gpu);
    if (stated && contains(lowered(gpu), "gib"))
        return *stated;
    const Expected<Card> card = findCard(catalog, gpu);
    if (card)
        return card->memory_bytes;
    if (stated)
        return *stated;
    return tl::unexpected(card.error());
}

ServingLayout layoutOf(const CsvRow &row, WeightFormat format)
{
    ServingLayout layout;
    layout.weights = format;
    layout.kv_bytes_per_element = cacheBytes(row);
    const int cards = row.count("n_gpu", 1);
    layout.tp = row.count("tp", cards);
    layout.pp = std::max(1, cards / layout.tp);
    layout.memory_fraction = row.number("gpu_mem_util", layout.memory_fraction);
    return layout;
}

void predictPool(const CsvRow &row, const Catalog &catalog, const ModelShape &shape,
                 ServingLayout layout, RowPrediction &out)
{
    const Expected<double> card = cardMemory(row, catalog);
    if (!card) {
        out.reason = card.error().message;
        return;
    }
    EngineFamily family = EngineFamily::vllmAsync;
    if (const Engine *engine = findServingEngine(catalog, lowered(row.text("engine")))) {
        if (const Expected<Efficiency> efficiency = efficiencyOf(*engine)) {
            family = engineGeneration(efficiency->family, row.text("version"));
            layout.fraction_of_free = efficiency->fraction_of_free;
        }
    }
    setProfiledStep(row, family, *card, layout);
    const ServingMemory memory = servingMemory(shape, Bytes(*card), layout);
    if (!memory.fits) {
        out.reason = "the model does not fit into the memory of its cards as we count it";
        return;
    }
    out.set("kv_gib_per_gpu", inGibibytes(memory.kv_pool));
    out.set("kv_tokens", memory.kv_tokens);
}

} // namespace

RowPrediction predictServingMemory(const CsvRow &row, const Catalog &catalog)
{
    RowPrediction out;
    out.group = {std::string(row.text("gpu")), std::string(row.text("engine")),
                 std::string(row.text("model"))};
    const std::optional<WeightFormat> format = findFormat(row.text("quant"));
    if (!format) {
        out.reason = row.text("quant").empty()
                         ? "the row does not state how the weights are stored"
                         : "no weight format known for \"" + std::string(row.text("quant")) + "\"";
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
    const ServingLayout layout = layoutOf(row, *format);
    out.set("weights_gib_per_gpu", inGibibytes(weightBytesPerCard(*shape, layout)));

    const double context = row.number("context_tokens", 512.0);
    const double cache = kvBytesForContext(*shape, layout.kv_bytes_per_element, context) *
                         kvShareOfCard(*shape, layout.tp);
    const double cards = std::max(1, row.count("n_gpu", 1));
    out.set("vram_gib_used", (file + cache + eagerExtra(row, *shape, cards)) / kBytesPerGib);
    if (row.text("kind") == "kv_buffer")
        out.set("kv_gib_per_gpu", cache / kBytesPerGib);
    else
        predictPool(row, catalog, *shape, layout, out);
    return out;
}

} // namespace reckoner
