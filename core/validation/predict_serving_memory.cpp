// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/memory/serving_memory.h"
#include "core/validation/predictors.h"
#include "core/validation/subjects.h"

namespace reckoner {

namespace {

constexpr double kUsualContext = 512; // of tables that measure one short answer
// vLLM takes what its recorded graphs will need from the cache since release 0.21.
constexpr double kGraphsCounted = 21;
constexpr std::string_view kGraphsCountedMonth = "2026-05";
// Recorded graphs of vLLM: 0.1 to 1.3 GiB in published logs.
constexpr double kGraphBytes = 0.4 * kBytesPerGib;

// Some tables put the engine beside the model's name.
std::string engineOf(const CsvRow &row)
{
    return lowered(row.text("engine").empty() ? row.text("model") : row.text("engine"));
}

// vLLM prints its release, or a source the month of it.
bool isSince(std::string_view version, double minor, std::string_view month)
{
    const std::size_t date = version.find("20");
    if (date != std::string_view::npos && version.size() >= date + month.size() &&
        version.substr(date + 4, 1) == "-")
        return version.substr(date, month.size()) >= month;
    const std::size_t dot = version.find('.');
    if (dot == std::string_view::npos)
        return false;
    const std::string_view rest = version.substr(dot + 1);
    return parseNumber(rest.substr(0, rest.find_first_not_of("0123456789"))).value_or(0) >= minor;
}

// One sequence in eager mode. PyTorch's own count, which Transformers reports, leaves the context
// of the process out; before release 4.5x the whole prompt passes the MLP at once. Its fp8 layers
// keep a tied head beside the embedding.
double eagerExtra(const CsvRow &row, const ModelShape &shape, WeightFormat format, double cards)
{
    constexpr double kActivationBytes = 2.0;
    constexpr double kMlpVectors = 3.0;      // gate, up and their product
    constexpr double kResidualVectors = 3.0; // residual, its norm, and the layer's output
    if (!contains(engineOf(row), "transformers"))
        return cards * kRuntimeContextBytes;
    const bool twice = format == WeightFormat::fp8 && shape.tied_embeddings;
    const double head = twice ? weightBytes(shape, format).embedding : 0.0;
    const bool whole_prompt = row.text("version").substr(0, 3) == "4.4";
    const double tokens = whole_prompt ? row.number("context_tokens", 0.0) : 0.0;
    const double each = kMlpVectors * shape.dense_intermediate + kResidualVectors * shape.hidden;
    return head + tokens * each * kActivationBytes;
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

// Bytes per element of the cache: 16 bits unless the row says otherwise. Checkpoints in NVFP4 carry
// scales for a cache in 8 bits, which engines then use.
double cacheBytes(const CsvRow &row, WeightFormat format)
{
    for (const std::string_view column : {"note", "quant", "model"}) {
        const std::string text = lowered(row.text(column));
        for (const char *mark : {"fp8 kv", "fp8_kv", "kv fp8", "kv-cache-dtype fp8", "w/a/kv"}) {
            if (contains(text, mark) && !contains(text, "doubles"))
                return 1.0;
        }
    }
    return format == WeightFormat::nvfp4 ? 1.0 : 2.0;
}

// The usable memory of the row's card, by its name or by the size that stands beside it.
Expected<double> cardMemory(const CsvRow &row, const Catalog &catalog)
{
    const std::string_view gpu = row.text("gpu");
    const std::optional<double> stated = statedMemory(gpu);
    if (stated && contains(lowered(gpu), "gib"))
        return *stated;
    const Expected<Card> card = findCard(catalog, gpu);
    if (card && card->family == CardFamily::unified && !stated)
        return failure({Error::Code::notFound,
                        {},
                        "gpu",
                        Message::verbatim("the row does not say how much of the shared "
                                          "memory is the card's")});
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
    layout.kv_bytes_per_element = cacheBytes(row, format);
    const int cards = row.count("n_gpu", 1);
    layout.tp = row.count("tp", cards);
    layout.pp = std::max(1, cards / layout.tp);
    return layout;
}

// Tokens that vLLM prints for a pool. Since 0.21 requests of the longest length that fit, times
// that length; before, as if every layer kept the whole context.
double printedTokens(const CsvRow &row, const ModelShape &shape, const ServingLayout &layout,
                     double pool)
{
    const double share = kvShareOfCard(shape, layout.tp) / layout.pp;
    const double longest = row.number("max_model_len", 0.0);
    if (!isSince(row.text("version"), kGraphsCounted, kGraphsCountedMonth) || longest <= 0.0)
        return pool / (share * shape.layers * kvElementsPerTokenAndLayer(shape) *
                       layout.kv_bytes_per_element);
    // A window moves over the tokens of a step as well.
    ModelShape during = shape;
    during.window += static_cast<int>(layout.batch_tokens);
    const double each = kvBytesForContext(during, layout.kv_bytes_per_element, longest) * share +
                        stateBytesPerSequence(shape) / (layout.tp * layout.pp);
    return pool / each * longest;
}

void predictPool(const CsvRow &row, const Catalog &catalog, const ModelShape &shape,
                 ServingLayout layout, RowPrediction &out)
{
    const Expected<double> card = cardMemory(row, catalog);
    if (!card) {
        out.reason = card.error().message.text();
        return;
    }
    EngineFamily family = EngineFamily::vllmAsync;
    if (const Engine *engine = findServingEngine(catalog, engineOf(row))) {
        if (const Expected<Efficiency> efficiency = efficiencyOf(*engine)) {
            family = engineGeneration(efficiency->family, row.text("version"));
            layout.fraction_of_free = efficiency->fraction_of_free;
            layout.workspace_beside = efficiency->workspace_beside;
            layout.memory_fraction = efficiency->memory_fraction;
        }
    }
    layout.memory_fraction = row.number("gpu_mem_util", layout.memory_fraction);
    setProfiledStep(row, family, *card, layout);
    if (layout.fraction_of_free && row.text("kind") == "memory_breakdown") {
        out.reason = "the row does not say for how many tokens the cache was allocated";
        return;
    }
    const bool vllm = contains(engineOf(row), "vllm");
    const bool graphs = vllm && isSince(row.text("version"), kGraphsCounted, kGraphsCountedMonth);
    const double usable = *card - (graphs ? kGraphBytes / layout.memory_fraction : 0.0);
    const ServingMemory memory = servingMemory(shape, Bytes(usable), layout);
    if (!memory.fits) {
        out.reason = "the model does not fit into the memory of its cards as we count it";
        return;
    }
    out.set("kv_gib_per_gpu", inGibibytes(memory.kv_pool));
    out.set("kv_tokens", printedTokens(row, shape, layout, memory.kv_pool.value()));
}

// The widest cache with which weights and context fit on the row's card: 16 bits, or llama.cpp's
// q8_0 and q4_0; 0 when none does.
double cacheThatFits(const CsvRow &row, const Catalog &catalog, const ModelShape &shape,
                     const ServingLayout &layout, double context, double beside)
{
    const Expected<double> card = cardMemory(row, catalog);
    const bool narrows = contains(engineOf(row), "llama") && card;
    const double share = kvShareOfCard(shape, layout.tp);
    for (const double bytes : {layout.kv_bytes_per_element, 34.0 / 32.0, 18.0 / 32.0}) {
        const double cache = kvBytesForContext(shape, bytes, context) * share;
        if (!narrows || beside + cache <= *card * std::max(1, row.count("n_gpu", 1)))
            return cache;
    }
    return 0.0;
}

void predictUse(const CsvRow &row, const Catalog &catalog, const ModelShape &shape,
                const ServingLayout &layout, RowPrediction &out)
{
    if (contains(engineOf(row), "vllm")) { // fills what it may, and records graphs beside it
        if (const Expected<double> card = cardMemory(row, catalog)) {
            const double fraction = row.number("gpu_mem_util", layout.memory_fraction);
            out.set("vram_gib_used", (fraction * *card + kGraphBytes) / kBytesPerGib);
            return;
        }
    }
    const double context = row.number("context_tokens", kUsualContext);
    const double cards = std::max(1, row.count("n_gpu", 1));
    const double fixed =
        weightBytes(shape, layout.weights).total() + eagerExtra(row, shape, layout.weights, cards);
    const double cache = cacheThatFits(row, catalog, shape, layout, context, fixed);
    if (cache <= 0.0)
        out.leave("vram_gib_used", "no cache of this context fits on the row's card");
    else
        out.set("vram_gib_used", (fixed + cache) / kBytesPerGib);
}

} // namespace

RowPrediction predictServingMemory(const CsvRow &row, const Catalog &catalog)
{
    RowPrediction out;
    out.group = {std::string(row.text("gpu")), std::string(row.text("engine")),
                 std::string(row.text("model"))};
    const std::optional<WeightFormat> format = findFormat(row);
    if (!format) {
        out.reason = row.text("quant").empty()
                         ? "the row does not state how the weights are stored"
                         : "no weight format known for \"" + std::string(row.text("quant")) + "\"";
        return out;
    }
    const Expected<ModelShape> shape = findShape(row, catalog);
    if (!shape) {
        out.reason = shape.error().message.text();
        return out;
    }
    const double file = weightBytes(*shape, *format).total();
    out.set("bits_per_weight", averageBitsPerWeight(*shape, *format));
    out.set("file_gib", file / kBytesPerGib);
    const ServingLayout layout = layoutOf(row, *format);
    out.set("weights_gib_per_gpu", inGibibytes(weightBytesPerCard(*shape, layout)));
    predictUse(row, catalog, *shape, layout, out);
    if (row.text("kind") == "kv_buffer") {
        const double context = row.number("context_tokens", kUsualContext);
        const double cache = kvBytesForContext(*shape, layout.kv_bytes_per_element, context) *
                             kvShareOfCard(*shape, layout.tp);
        out.set("kv_gib_per_gpu", cache / kBytesPerGib);
    } else {
        predictPool(row, catalog, *shape, layout, out);
    }
    return out;
}

} // namespace reckoner
