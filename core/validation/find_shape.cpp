// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cmath>
#include <sstream>

#include "core/validation/subjects.h"

namespace reckoner {

namespace {

constexpr int kUsualHeadDim = 128;

// What a description leaves open is 0.
struct Description {
    LanguageModel model;
    double parameters_b = 0;
    bool plain_mlp_known = false;
    Message obstacle; // why the plain formulas do not hold
};

// Dense models of one size are built much alike: depth as in GPT-3's family (Brown et al. 2020,
// table 2.1) and its larger successors, the width that then gives the parameters.
Description typicalShape(double parameters_b)
{
    struct Depth {
        double parameters_b;
        int layers;
    };
    static constexpr std::array<Depth, 10> kDepths = {{{0.2, 12},
                                                       {1.8, 24},
                                                       {9, 32},
                                                       {20, 40},
                                                       {45, 60},
                                                       {120, 80},
                                                       {300, 96},
                                                       {700, 105},
                                                       {1500, 128},
                                                       {1e9, 160}}};
    Description d;
    d.parameters_b = parameters_b;
    for (const Depth &depth : kDepths) {
        if (parameters_b > depth.parameters_b)
            continue;
        d.model.layers = depth.layers;
        break;
    }
    // 12 h^2 weights per layer and an embedding of GPT-2's vocabulary.
    constexpr double kStep = 256.0;
    const double width = std::sqrt(parameters_b * 1e9 / (12.0 * d.model.layers));
    d.model.hidden_size = static_cast<int>(std::max(1.0, std::floor(width / kStep)) * kStep);
    return d;
}

double solveIntermediate(const LanguageModel &m, double parameters)
{
    LanguageModel bare = m;
    bare.intermediate_size = 0;
    bare.expert_intermediate_size = 0;
    const double rest = parameters - modelShape(bare).total_parameters;
    const double matrices = m.mlp == MlpKind::gated ? 3.0 : 2.0;
    const double copies = m.isMoe() ? double(m.experts + m.shared_experts) : 1.0;
    return rest / (matrices * m.hidden_size * m.layers * copies);
}

Expected<ModelShape> complete(Description d)
{
    constexpr int kMostLayers = 100'000;
    LanguageModel &m = d.model;
    const auto fail = [](Message why) {
        return failure({Error::Code::notFound, {}, "model", std::move(why)});
    };
    if (!d.obstacle.empty())
        return fail(d.obstacle);
    if (m.layers <= 0 || m.layers > kMostLayers || m.hidden_size <= 0)
        return fail(RECKONER_SENTENCE(
            "Error", "the model is not in the catalog and the row does not give its shape"));
    if (m.heads <= 0)
        m.heads = std::max(1, m.hidden_size / kUsualHeadDim);
    if (m.kv_heads <= 0)
        m.kv_heads = m.heads;
    if (m.head_dim <= 0)
        m.head_dim = m.hidden_size / m.heads;
    if (m.vocabulary <= 0)
        m.vocabulary = 50'257; // GPT-2's, the commonest of models that do not say
    const double parameters = d.parameters_b * 1e9;
    int &open = m.isMoe() ? m.expert_intermediate_size : m.intermediate_size;
    if (open <= 0) {
        m.mlp = m.kv_heads < m.heads ? MlpKind::gated : MlpKind::plain;
        const double size = solveIntermediate(m, parameters);
        if (!(size >= 1.0 && size < 1e6))
            return fail(RECKONER_SENTENCE("Error",
                                          "the row's shape and number of parameters do not agree"));
        open = static_cast<int>(std::lround(size));
    } else if (parameters > 0) {
        // A plain MLP has two matrices, a gated one three: whichever gives the published size.
        m.mlp = MlpKind::gated;
        const double gated = std::abs(modelShape(m).total_parameters - parameters);
        m.mlp = MlpKind::plain;
        if (gated < std::abs(modelShape(m).total_parameters - parameters))
            m.mlp = MlpKind::gated;
    }
    return modelShape(m);
}

Description fromColumns(const CsvRow &row)
{
    Description d;
    LanguageModel &m = d.model;
    m.layers = row.count("n_layers", 0);
    m.hidden_size = row.count("hidden", 0);
    m.heads = row.count("n_heads", 0);
    m.kv_heads = row.count("n_kv_heads", 0);
    m.vocabulary = row.count("vocab", 0);
    m.experts = row.count("n_experts", 0);
    m.experts_per_token = row.count("experts_per_tok", m.experts > 0 ? 1 : 0);
    (m.experts > 0 ? m.expert_intermediate_size : m.intermediate_size) = row.count("ffn", 0);
    d.parameters_b = row.number("params_total_b", row.number("params_b", 0.0));
    return d;
}

// Billions of parameters of "7B-class", which names no model; 0 for others.
double classOf(std::string_view name)
{
    const std::size_t end = name.find("B-class");
    if (end == std::string_view::npos)
        return 0.0;
    name = name.substr(0, end);
    const std::size_t before = name.find_last_not_of("0123456789.");
    const std::size_t start = before == std::string_view::npos ? 0 : before + 1;
    return parseNumber(name.substr(start)).value_or(0.0);
}

// "dense L32 d4096 GQA h32/kv8 hd128 ffn14336 vocab128256; KV 128KiB/tok fp16"
Description fromNotes(const CsvRow &row)
{
    Description d;
    d.parameters_b = row.number("params_b", row.number("params_total_b", 0.0));
    std::string notes(row.text("arch_notes"));
    std::replace_if(
        notes.begin(), notes.end(), [](char c) { return c == ',' || c == ';' || c == '/'; }, ' ');
    for (const char *word : {"hybrid", "Mamba", "MLA", "DSA", "GGUF"}) {
        if (contains(notes, word))
            d.obstacle = {RECKONER_SENTENCE("Error",
                                            "the model is not in the catalog and “%1” does "
                                            "not give its shape"),
                          word};
    }
    LanguageModel &m = d.model;
    m.tied_embeddings = contains(notes, "tied");
    std::istringstream words(notes);
    std::string previous;
    for (std::string word; words >> word; previous = word) {
        const auto after = [&](std::string_view prefix) -> int {
            if (word.size() <= prefix.size() || word.compare(0, prefix.size(), prefix) != 0)
                return 0;
            const std::optional<double> value = parseNumber(word.substr(prefix.size()));
            return value && *value >= 1 && *value < 1e7 ? static_cast<int>(*value) : 0;
        };
        const auto take = [&](std::string_view prefix, int &into) {
            if (const int value = after(prefix))
                into = value;
        };
        take("L", m.layers);
        take("d", m.hidden_size);
        take("h", m.heads);
        take("kv", m.kv_heads);
        take("hd", m.head_dim);
        take("ffn", m.isMoe() ? m.expert_intermediate_size : m.intermediate_size);
        take("moe_ffn", m.expert_intermediate_size);
        take("vocab", m.vocabulary);
        take("top", m.experts_per_token);
        if (word == "experts") {
            const std::optional<double> count = parseNumber(previous);
            m.experts = count && *count >= 1 && *count < 1e5 ? static_cast<int>(*count) : 0;
        }
    }
    return d;
}

} // namespace

Expected<ModelShape> findShape(const CsvRow &row, const Catalog &catalog)
{
    const double parameters_b =
        row.number("params_total_b", row.number("params_b", classOf(row.text("model"))));
    if (const LanguageModel *model = findModel(catalog, row.text("model"), parameters_b)) {
        if (!model->kv_cache_computable)
            return failure(
                {Error::Code::infeasible,
                 {},
                 "model",
                 {RECKONER_SENTENCE("Error", "the attention of %1 breaks the plain formulas"),
                  model->name}});
        const int layers = row.count("n_layers", model->layers);
        const int hidden = row.count("hidden", model->hidden_size);
        if (layers == model->layers && hidden == model->hidden_size)
            return modelShape(*model);
    }
    if (row.number("n_layers"))
        return complete(fromColumns(row));
    const double active_b = row.number("params_active_b", parameters_b);
    if (parameters_b > 0.0 && active_b == parameters_b && row.text("arch_notes").empty())
        return complete(typicalShape(parameters_b));
    return complete(fromNotes(row));
}

} // namespace reckoner
