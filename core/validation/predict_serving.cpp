// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "core/validation/predictors.h"
#include "core/validation/serving_case.h"
#include "core/validation/subjects.h"

namespace reckoner {

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
