// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "core/validation/predictors.h"
#include "core/validation/refit.h"
#include "core/validation/serving_case.h"
#include "core/validation/subjects.h"

namespace reckoner {

namespace {

std::string quantOf(WeightFormat format)
{
    if (format >= WeightFormat::mxfp4_gguf)
        return "GGUF";
    const double bits = weightBits(format).linear;
    return bits > 9 ? "16-bit" : bits > 6 ? "8-bit" : "4-bit";
}

std::string batchOf(double requests)
{
    for (const auto &[most, name] :
         {std::pair{1.0, "1"}, {8.0, "2 to 8"}, {32.0, "9 to 32"}, {128.0, "33 to 128"}}) {
        if (requests <= most)
            return name;
    }
    return "above 128";
}

void setGroup(const ServingCase &c, CaseGroup &group)
{
    group.kind = c.shape.isMoe() ? "experts" : "dense";
    const bool shared = c.card.family == CardFamily::unified;
    const bool consumer = shared || !c.card.peer_to_peer; // GeForce
    if (consumer)
        group.setting = c.efficiency.family == EngineFamily::llamaCpp ? "consumer, llama.cpp"
                                                                      : "consumer, other engines";
    else if (c.card.family != CardFamily::gddr)
        group.setting = "data centre, " + group.kind;
    group.quant = quantOf(c.config.weights);
    group.batch = c.offered > 0.0 ? batchOf(c.offered) : "as many as fit";
}

} // namespace

RowPrediction predictServing(const CsvRow &row, const Catalog &catalog)
{
    RowPrediction out;
    out.group = {std::string(row.text("gpu")), std::string(row.text("engine")),
                 std::string(row.text("model"))};
    out.group.source = row.text("src_key").empty() ? sourceOf(row) : row.text("src_key");
    const Expected<ServingCase> c = servingCase(row, catalog, "gpu", "concurrency_or_batch");
    if (!c) {
        out.reason = c.error().message.text();
        return out;
    }
    setGroup(*c, out.group);
    const LoadPoint load = loadOf(*c);
    const bool prefill_only = row.number("osl", 1.0) == 0.0;
    const bool decode_only = row.number("isl", 1.0) == 0.0;
    if (!prefill_only) {
        out.set("tpot_ms", load.tpot_s * 1e3);
        out.set("per_user_tok_s", 1.0 / load.tpot_s);
        out.set("output_tok_s", load.output_tokens_per_s);
    }
    if (!decode_only) {
        out.set("prefill_tok_s", load.point.prefill_tokens_per_s * c->copies);
        if (c->load == ServingCase::Load::open)
            out.leave("ttft_ms", "open loop above capacity: needs the queueing simulation");
        else
            out.set("ttft_ms", load.ttft_s * 1e3);
    }
    out.reason = "the row's load does not define this quantity";
    return out;
}

} // namespace reckoner
