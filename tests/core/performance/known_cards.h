// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/performance/hardware.h"

namespace reckoner::test {

inline Fact fact(double value)
{
    return {value, value, value, 0};
}

/// Data-sheet figures of an H100 SXM.
inline Accelerator h100Record()
{
    Accelerator a;
    a.id = "h100";
    a.vendor = "NVIDIA";
    a.memory_type = "HBM3";
    a.interconnect = "NVLink4";
    a.pcie_generation = 5;
    a.memory_gb = fact(80);
    a.memory_bandwidth_gb_s = fact(3350);
    a.bf16_tflops = fact(989);
    a.fp8_tflops = fact(1979);
    a.tdp_w = fact(700);
    a.interconnect_gb_s = fact(900);
    return a;
}

inline Accelerator rtx4090Record()
{
    Accelerator a;
    a.id = "rtx4090";
    a.vendor = "NVIDIA";
    a.memory_type = "GDDR6X";
    a.interconnect = "none";
    a.pcie_generation = 4;
    a.memory_gb = fact(24);
    a.memory_bandwidth_gb_s = fact(1008);
    a.bf16_tflops = fact(165.2);
    a.fp8_tflops = fact(330.3);
    a.tdp_w = fact(450);
    return a;
}

inline Card h100()
{
    return *cardOf(h100Record());
}
inline Card rtx4090()
{
    return *cardOf(rtx4090Record());
}

inline Engine engineRecord()
{
    Engine e;
    e.id = "vllm";
    e.memory_fraction = fact(0.9);
    e.bandwidth_efficiency = fact(0.71);
    e.decode_efficiency = fact(0.49);
    e.prefill_efficiency = fact(0.5);
    e.link_efficiency = fact(0.49);
    e.layer_overhead_us = fact(2.6);
    e.step_overhead_ms = fact(0.56);
    e.allreduce_latency_us = fact(27);
    return e;
}

inline Efficiency engine()
{
    return *efficiencyOf(engineRecord());
}

} // namespace reckoner::test
