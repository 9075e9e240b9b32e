// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/serving_case.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "core/validation/published_settings.h"
#include "core/validation/serving_settings.h"

namespace reckoner {

namespace {

constexpr double kDefaultPrompt = 256; // chat prompts, where the source gives none
constexpr double kDefaultAnswer = 256;
tl::unexpected<Error> fail(std::string why)
{
    return tl::unexpected(
        Error{Error::Code::infeasible, {}, {}, Message::verbatim(std::move(why))});
}

void setLayout(const CsvRow &row, ServingCase &c)
{
    ServingConfig &config = c.config;
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
    if (c.efficiency.family == EngineFamily::llamaCpp && cards > 1) {
        // Layers lie on the cards in turn; they work one after the other.
        config.pp = std::min(cards, c.shape.layers);
        config.tp = 1;
        c.copies = 1.0;
    }
    if (c.shape.isMoe())
        config.ep = std::max(1, ep);
    if (contains(lowered(row.text("note")), "no nvlink")) {
        c.card.has_nvlink = false;
        c.card.link_bytes_per_s = pcieBytesPerSecond(4);
    }
}

// What only the command says: "tp" of an engine whose attention groups are single cards counts the
// cards of all.
std::string setGroups(const CsvRow &row, ServingCase &c)
{
    ServingConfig &config = c.config;
    std::string options = optionsOf(row, config.dp);
    if (!c.shape.isMoe() || config.dp > 1 || c.copies > 1.0)
        return options;
    if (contains(options, "ep_size=tp"))
        config.ep = config.tp;
    if (contains(options, "enable_attention_dp") || contains(options, "enable-dp-attention") ||
        contains(lowered(options), "attention-dp")) {
        config.dp = config.tp;
        config.tp = 1;
        options = optionsOf(row, config.dp);
    }
    return options;
}

// Some tables print the peak of the requests under way. Where rate and latencies of the row itself
// hold far fewer, that mean is its load (Little's law).
double meanUnderWay(const CsvRow &row, double stated)
{
    constexpr double kFarBelow = 0.6;
    const std::optional<double> rate = row.number("req_s");
    const std::optional<double> tpot_ms = row.number("tpot_ms");
    const std::optional<double> ttft_ms = row.number("ttft_ms");
    const std::optional<double> answer = row.number("osl");
    if (!rate || !tpot_ms || !ttft_ms || !answer || *answer < 1.0)
        return stated;
    const double mean = *rate * (*ttft_ms + (*answer - 1.0) * *tpot_ms) * 1e-3;
    return mean > 0.0 && mean < kFarBelow * stated ? mean : stated;
}

// Prompts made up for a benchmark have round lengths, more or less a few tokens; the mean of real
// ones has not.
bool isRound(double tokens)
{
    constexpr double kFew = 4.0;
    for (const double unit : {100.0, 128.0}) {
        if (std::abs(tokens - std::round(tokens / unit) * unit) <= kFew)
            return true;
    }
    return false;
}

void setLoad(const CsvRow &row, std::string_view batch_column, std::string_view options,
             double most, ServingCase &c)
{
    ServingConfig &config = c.config;
    std::optional<double> asked = row.number(batch_column);
    const std::optional<double> queued = optionIn(options, "num-requests");
    if (!asked && queued) { // one after the other as fast as the engine takes them
        c.load = ServingCase::Load::burst;
        asked = queued;
    }
    if (contains(row.text("note"), "closed burst")) {
        c.load = ServingCase::Load::burst;
        c.one_client = true;
        c.output_cv = isRound(config.input_tokens) ? 0.0 : LengthSpread().output_cv;
    }
    if (contains(row.text(batch_column), "open loop"))
        c.load = ServingCase::Load::open;
    // No number: the engine is given all requests at once.
    const double under_way = asked && c.load == ServingCase::Load::closed
                                 ? meanUnderWay(row, *asked)
                                 : asked.value_or(0.0);
    c.offered = asked ? std::max(1.0, under_way / c.copies) : 0.0;
    const bool slots_stated = asked && c.load == ServingCase::Load::closed &&
                              c.efficiency.family != EngineFamily::llamaCpp;
    std::optional<double> stated = statedSlots(row.text(batch_column));
    if (!stated)
        stated = statedSlots(options);
    if (!stated && !slots_stated)
        stated = defaultSlots(c);
    c.slots = stated ? std::min(most, *stated * config.dp) : most;
    c.slots = std::max(1.0, c.slots);
    config.batch = asked ? std::min(c.offered, c.slots) : c.slots;
    if (config.static_batch && asked)
        config.batch = c.offered;
}

// llama.cpp and Ollama leave layers that do not fit to the processor.
void offloadWhatDoesNotFit(ServingCase &c)
{
    constexpr double kStep = 0.02;
    while (maxBatch(c.shape, c.card, c.efficiency, c.config) < 1.0 && c.config.host_share < 1.0)
        c.config.host_share = std::min(1.0, c.config.host_share + kStep);
}

// "1x tp1 dp4 ep4" after a word: copies and their layout.
bool readWorkers(std::string_view note, std::string_view word, double &copies,
                 ServingConfig &config)
{
    const std::size_t start = note.find(word);
    const std::size_t open = start == std::string_view::npos ? start : note.find('(', start);
    if (open == std::string_view::npos)
        return false;
    const std::string text(note.substr(open + 1, note.find(')', open) - open - 1));
    const auto after = [&](const char *key) {
        const std::size_t at = text.find(key);
        return at == std::string::npos
                   ? 1.0
                   : std::strtod(text.c_str() + at + std::string_view(key).size(), nullptr);
    };
    copies = std::strtod(text.c_str(), nullptr);
    config.tp = static_cast<int>(std::clamp(after(" tp"), 1.0, 64.0));
    config.dp = static_cast<int>(std::clamp(after(" dp"), 1.0, 512.0));
    return copies >= 1.0 && copies < 1e4;
}

// "disagg prefill 4 GPU (1x tp1 dp4 ep4) decode 32 GPU (4x tp8 dp1 ep8)"
bool setDisaggregated(const CsvRow &row, std::string_view batch_column, ServingCase &c)
{
    const std::string_view note = row.text("note");
    c.split = {c.config, c.config};
    if (!readWorkers(note, "prefill ", c.split.prefill_copies, c.split.prefill) ||
        !readWorkers(note, "decode ", c.split.decode_copies, c.split.decode))
        return false;
    c.copies = 1.0;
    c.offered = std::max(1.0, row.number(batch_column, 1.0));
    c.load = ServingCase::Load::disaggregated;
    raiseMemoryFraction(c, c.split.prefill, 1.0);
    raiseMemoryFraction(c, c.split.decode, c.offered / c.split.decode_copies);
    return true;
}

// A published record run leaves its batch open, and mostly its layout: the fastest that keeps
// MLPerf's limits.
void setRecordRun(const CsvRow &row, bool server, ServingCase &c)
{
    // MLPerf Inference 4.1, Llama 2 70B: 99 % of requests within 2 s and 200 ms; the mean lies a
    // fifth lower.
    constexpr LatencyTarget kServerLimits{2.0, 0.16};
    c.config.equal_clients = !server;       // requests come at random
    constexpr double kMostSequences = 2048; // whoever sets a record raises the engine's limit
    const LatencyTarget target = server ? kServerLimits : LatencyTarget{};
    const int cards = row.count("n_gpu", 1);
    const int stated = row.count("tp", 0);
    double best = 0.0;
    for (int tp = 1; tp <= cards && tp <= 8; tp *= 2) {
        if (stated > 0 && tp != stated)
            continue;
        ServingConfig config = c.config;
        config.tp = tp;
        const std::optional<ServingPoint> point =
            bestBatch(c.shape, c.card, c.efficiency, config, target, kMostSequences);
        if (!point || point->output_tokens_per_s * cards / tp <= best)
            continue;
        best = point->output_tokens_per_s * cards / tp;
        c.config.tp = tp;
        c.config.batch = point->batch;
        c.copies = double(cards) / tp;
        c.slots = point->batch;
        c.offered = 0.0;
    }
}

// A row without a version leaves it to its source: a number, or the day of the measurement.
std::string_view versionOf(const CsvRow &row)
{
    if (!row.text("version").empty())
        return row.text("version");
    const std::string_view source = row.text("source");
    for (const std::string_view mark : {"vLLM ", "measured="}) {
        const std::size_t at = source.find(mark);
        if (at == std::string_view::npos)
            continue;
        const std::string_view rest = source.substr(at + mark.size());
        if (!rest.empty() && rest.front() >= '0' && rest.front() <= '9')
            return rest;
    }
    return {};
}

} // namespace

Expected<ServingCase> servingCase(const CsvRow &row, const Catalog &catalog,
                                  std::string_view gpu_column, std::string_view batch_column)
{
    const std::string note = lowered(row.text("note"));
    if (contains(note, "anomaly") || contains(note, "physically impossible"))
        return fail("the table marks the run as an anomaly of its machine");
    const std::string engine_name = lowered(row.text("engine"));
    const Engine *engine = findServingEngine(catalog, engine_name);
    if (!engine)
        return fail("the catalog has no engine \"" + std::string(row.text("engine")) + "\"");
    const std::optional<WeightFormat> format = findFormat(row);
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

    ServingCase c;
    c.shape = std::move(*shape);
    c.card = *card;
    c.efficiency = *efficiency;
    // The version of a disaggregated set-up is that of the software that joins the engines.
    const bool newest = contains(engine_name, "disagg") && c.efficiency.fraction_of_free;
    if (!newest)
        c.efficiency.family = engineGeneration(c.efficiency.family, versionOf(row));
    ServingConfig &config = c.config;
    config.weights = formatFor(*engine, *format);
    setLayout(row, c);
    const std::string options = setGroups(row, c);
    config.kv_bytes_per_element =
        kvBytesPerElement(row, options, c.efficiency.family, c.card.family, config.weights);
    config.chunk_tokens = chunkTokens(options, c.efficiency.family, c.card);
    config.input_tokens = std::max(1.0, row.number("isl", kDefaultPrompt));
    config.output_tokens = std::max(1.0, row.number("osl", kDefaultAnswer));
    setClientAndScheduler(options, config);
    config.static_batch =
        contains(engine_name, "static batch") || contains(engine_name, "splitwise");
    config.equal_clients = true; // published loops are benchmarks
    setDraft(options, engine_name, config);
    if (contains(engine_name, "disagg")) {
        if (!setDisaggregated(row, batch_column, c))
            return fail("the row does not say which cards prefill and which decode");
        return c;
    }
    config.host_share = hostShareOf(engine_name);
    if (c.efficiency.family == EngineFamily::llamaCpp)
        offloadWhatDoesNotFit(c);
    // A command that is shown in full leaves the engine's own fraction.
    const bool shown = contains(note, "cmd:");
    raiseMemoryFraction(c, config, shown ? 1.0 : row.number(batch_column, 1.0) / c.copies);
    const double most = maxBatch(c.shape, c.card, c.efficiency, config);
    if (contains(engine_name, "mlperf") && c.config.pp == 1) {
        setRecordRun(row, contains(engine_name, "server"), c);
        if (c.slots > 0.0)
            return c;
    }
    if (most < 1.0)
        return fail("the model does not fit into the memory of its cards as we count it");
    setLoad(row, batch_column, options, most, c);
    return c;
}

LoadPoint loadOf(const ServingCase &c)
{
    LoadPoint load;
    switch (c.load) {
    case ServingCase::Load::disaggregated:
        load = disaggregatedLoop(c.shape, c.card, c.efficiency, c.split, c.offered);
        break;
    case ServingCase::Load::burst:
        load = burst(c.shape, c.card, c.efficiency, c.config, c.offered, c.slots, c.output_cv);
        break;
    case ServingCase::Load::open:
    case ServingCase::Load::closed: {
        const double clients = c.offered > 0.0 ? c.offered : c.config.batch;
        load = closedLoop(c.shape, c.card, c.efficiency, c.config, clients, c.config.batch);
        break;
    }
    }
    load.output_tokens_per_s *= c.copies;
    return load;
}

} // namespace reckoner
