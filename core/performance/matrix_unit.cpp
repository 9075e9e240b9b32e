// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/performance/matrix_unit.h"

namespace reckoner {

MatrixUnit matrixUnitOf(const Accelerator &a)
{
    if (a.vendor == "AMD")
        return MatrixUnit::cdna;
    if (a.vendor == "Intel")
        return MatrixUnit::gaudi;
    if (a.vendor == "Huawei")
        return MatrixUnit::ascend;
    if (a.vendor == "Google")
        return MatrixUnit::tpu;
    if (a.vendor != "NVIDIA")
        return MatrixUnit::other;
    const bool hbm = a.memory_type.find("HBM") != std::string::npos;
    if (a.fp4_tflops.known())
        return hbm ? MatrixUnit::blackwell : MatrixUnit::blackwellGddr;
    if (a.fp8_tflops.known())
        return hbm ? MatrixUnit::hopper : MatrixUnit::ada;
    if (a.bf16_tflops.known())
        return hbm ? MatrixUnit::ampere : MatrixUnit::ampereGddr;
    return MatrixUnit::volta;
}

} // namespace reckoner
