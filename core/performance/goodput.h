// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace reckoner {

/// What stops a long run, and what it takes to go on.
struct Reliability {
    /// Interruptions of the whole run per card and day. Llama 3 405B: 419 in 54 days on 16,384
    /// H100 (Meta 2024, table 5).
    double failures_per_card_day = 0.5e-3;
    double checkpoint_bytes_per_s = 20e9; ///< of the storage, all machines together; > 0
    double restart_s = 0.3 * 3600;        ///< from the failure until training goes on
    /// Evaluation, waiting for data, slow machines, roll-backs after loss spikes, 0..1. Fitted on the
    /// GPU-hours of 26 published runs; half of them then lie within 14 %.
    double idle_share = 0.15;
};

/// Useful over total time of a run, and where the rest goes.
struct Goodput {
    double share = 1;                 ///< useful over total time, 0..1
    double checkpoint_s = 0;          ///< to write one
    double checkpoint_interval_s = 0; ///< useful time between two; 0 when nothing ever fails
    double failures_per_day = 0;
    double checkpoint_share = 0; ///< of the total time: writing checkpoints
    double failure_share = 0;    ///< work done again, and restarts
    double idle_share = 0;
};

/// Checkpoints are written every sqrt(2 * checkpoint time * time between failures) (Young 1974),
/// and the time lost follows from failures that come at random (Daly 2006, eq. 13): useful time t
/// between checkpoints takes M exp(R/M) (exp((t + c)/M) - 1), M between failures, R restart, c
/// checkpoint. `checkpoint_bytes` > 0; the run waits while they are written.
[[nodiscard]] Goodput goodput(const Reliability &reliability, double cards,
                              double checkpoint_bytes);

} // namespace reckoner
