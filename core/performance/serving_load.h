// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/performance/serving.h"

namespace reckoner {

/// What users of a copy see under a given load. Times in seconds, means over requests.
struct LoadPoint {
    ServingPoint point; ///< of the running batch
    double queue_s = 0; ///< before a slot is free
    double ttft_s = 0;  ///< queue included
    double tpot_s = 0;
    double output_tokens_per_s = 0;

    [[nodiscard]] double e2eSeconds(double output_tokens) const
    {
        return ttft_s + (output_tokens - 1.0) * tpot_s;
    }
};

/// `concurrency` clients that each send the next request as soon as the last is answered. More than
/// `slots` of them (or than fit into the KV cache) queue; by Little's law the queue waits for its
/// turn at the rate at which requests finish.
[[nodiscard]] LoadPoint closedLoop(const ModelShape &shape, const Card &card,
                                   const Efficiency &efficiency, ServingConfig config,
                                   double concurrency, double slots);

/// `requests` that arrive all at once and no more after them: the first `slots` are prefilled
/// together, the rest wait for them in turn. Throughput is over the time until the last ends, which
/// of answers with a coefficient of variation `output_cv` (log-normal) is the longest of those that
/// run at the end.
[[nodiscard]] LoadPoint burst(const ModelShape &shape, const Card &card,
                              const Efficiency &efficiency, ServingConfig config, double requests,
                              double slots, double output_cv = 0.0);

/// Requests at random times at a rate per second; the batch follows from Little's law. Nothing when
/// the rate is above what `slots` can carry.
[[nodiscard]] std::optional<LoadPoint> openLoop(const ModelShape &shape, const Card &card,
                                                const Efficiency &efficiency, ServingConfig config,
                                                double requests_per_s, double slots);

/// Copies that only prefill and copies that only decode; these leave prompts to the others.
struct Disaggregation {
    Disaggregation() : Disaggregation({}, {}) {}
    Disaggregation(const ServingConfig &reading, const ServingConfig &writing,
                   double reading_copies = 1, double writing_copies = 1)
        : prefill(reading),
          decode(writing),
          prefill_copies(reading_copies),
          decode_copies(writing_copies)
    {
        prefill.prefill_elsewhere = false;
        decode.prefill_elsewhere = true;
    }

    ServingConfig prefill;
    ServingConfig decode;
    double prefill_copies;
    double decode_copies;
};

/// What copies that only prefill do with the prompts of all.
struct PromptSide {
    double prompts_per_s = 0;       ///< of all of them together at most
    double compute_utilization = 0; ///< of the peak matrix rate of a card then, 0..1
    double service_s = 0;           ///< one prompt, computed alone
    double around_s = 0; ///< tokenizing, streaming, and handing its KV cache to a decode copy
};

/// Under load one step reads as many prompts as it may. The prompt's KV cache travels over one link
/// at its achieved rate.
[[nodiscard]] PromptSide promptSide(const ModelShape &shape, const Card &card,
                                    const Efficiency &efficiency, const Disaggregation &split);

/// A closed loop over separate prefill and decode copies. Requests beyond what either side takes
/// wait before prefill.
[[nodiscard]] LoadPoint disaggregatedLoop(const ModelShape &shape, const Card &card,
                                          const Efficiency &efficiency, const Disaggregation &split,
                                          double concurrency);

} // namespace reckoner
