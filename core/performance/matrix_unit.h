// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

#include "core/catalog/records.h"

namespace reckoner {

/// Generations of matrix units whose kernels reach alike shares of the dense peak.
enum class MatrixUnit : std::uint8_t {
    volta,      ///< V100, T4: 16-bit floats without bf16
    ampere,     ///< A100, A30, A800
    ampereGddr, ///< A10, A40, RTX 3090
    ada,        ///< L40S, RTX 4090
    hopper,     ///< H100, H200, H800, H20
    blackwell,  ///< B200, GB200, B300
    blackwellGddr,
    cdna,   ///< AMD Instinct
    gaudi,  ///< Intel
    ascend, ///< Huawei
    tpu,    ///< Google
    other
};
inline constexpr std::size_t kMatrixUnits = 12;

/// Told from the maker, the precisions the unit knows and the kind of memory beside it.
[[nodiscard]] MatrixUnit matrixUnitOf(const Accelerator &accelerator);

} // namespace reckoner
