// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/performance/serving_load.h"

namespace reckoner {

/// How much requests differ: standard deviation over mean of their lengths, which are taken as
/// log-normal (Azure's conversations: 0.9 and 1.8).
struct LengthSpread {
    double input_cv = 1.0;
    double output_cv = 1.0;
};

/// A latency over many requests, seconds.
struct Quantiles {
    double mean = 0;
    double p50 = 0;
    double p95 = 0;
    double p99 = 0;
};

/// What users of one copy see.
struct Latency {
    Quantiles ttft;
    Quantiles tpot;
    Quantiles e2e;
    double running = 0; ///< mean sequences in the batch
};

/// Latencies of an open loop: requests arrive at random (Poisson) at a rate and have log-normal
/// lengths. The batch follows from Little's law. Time to first token is a step under way, the wait
/// for prompts before it (an M/G/1 queue, Pollaczek-Khinchine) and its own prefill; time per token
/// varies with the sequences that happen to run; both and the answer's length make the end-to-end
/// time. Sums are matched by their first two moments to shifted log-normals. Nothing when the rate
/// is above what `slots` sequences carry.
/// Checked against a discrete-event simulation of the same engine in the tests.
[[nodiscard]] std::optional<Latency> openLoopLatency(const ModelShape &shape, const Card &card,
                                                     const Efficiency &efficiency,
                                                     const ServingConfig &config,
                                                     double requests_per_s, double slots,
                                                     const LengthSpread &spread);

/// The same where the batch is known: `config.batch` sequences run, at the rate that `point`,
/// worked out for that batch, carries.
[[nodiscard]] Latency steadyLatency(const ModelShape &shape, const Card &card,
                                    const Efficiency &efficiency, const ServingConfig &config,
                                    const ServingPoint &point, const LengthSpread &spread);

/// The `point` of a closed loop when as many requests are under way but arrive at random: they
/// queue for their prompts, and by Little's law the copy carries a little less. TTFT is their mean.
[[nodiscard]] ServingPoint withRandomArrivals(const ModelShape &shape, const Card &card,
                                              const Efficiency &efficiency,
                                              const ServingConfig &config, ServingPoint point,
                                              const LengthSpread &spread);

/// Latencies where some copies only prefill and others only decode, at most split.decode.batch
/// sequences each. `requests_per_s` come to all of them together. Nothing when either side cannot
/// keep up.
[[nodiscard]] std::optional<Latency> openLoopLatencyApart(const ModelShape &shape, const Card &card,
                                                          const Efficiency &efficiency,
                                                          const Disaggregation &split,
                                                          double requests_per_s,
                                                          const LengthSpread &spread);

/// The same at the rate that the decoding copies carry when each is at `point`.
[[nodiscard]] std::optional<Latency> steadyLatencyApart(const ModelShape &shape, const Card &card,
                                                        const Efficiency &efficiency,
                                                        const Disaggregation &split,
                                                        const ServingPoint &point,
                                                        const LengthSpread &spread);

} // namespace reckoner
