// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "core/performance/matrix_unit.h"
#include "core/performance/training_stack.h"

namespace reckoner {

/// Names of the efficiency assumptions of training. Each belongs to a physical cause: a generation
/// of matrix units, a memory system, a link, a generation of kernels or of software.
enum class TrainingConstant : std::uint8_t {
    matmulVolta,
    matmulAmpere,
    matmulAmpereGddr,
    matmulAda,
    matmulHopper,
    matmulBlackwell,
    matmulBlackwellGddr,
    matmulCdna,
    matmulGaudi,
    matmulAscend,
    matmulTpu,
    matmulOther,
    backwardMatmul,
    narrowMatmul,
    fp4Matmul,
    groupedMatmul,
    fineScaleMatmul,
    productTraffic,
    expertsFused,
    powerExponent,
    attentionTuned,
    attentionFlash2,
    attentionFlash1,
    attentionPort,
    softmaxWidth,
    streaming,
    castTraffic,
    castTrafficFine,
    adapterTraffic,
    passesMegatron,
    passesClassic,
    passesFsdp,
    passesCompiled,
    passesTransformers,
    passesUnsloth,
    passesExperts,
    launchFused,
    launchEager,
    launchCompiled,
    launchTransformers,
    launchAdapter,
    launchExperts,
    linkShare,
    pcieShare,
    hostBounce,
    networkShare,
    hopInside,
    hopBetween,
    dataOverlap,
    contention,
    tensorExposedTuned,
    expertExposed,
    pipelineJitter,
    stepFixed,
    dequantize,
    count
};
inline constexpr std::size_t kTrainingConstantCount =
    static_cast<std::size_t>(TrainingConstant::count);

/// What is known of one constant. `low` and `high` bound what physics allows: a calibration on a
/// user's runs stays between them.
struct TrainingConstantInfo {
    TrainingConstant constant;
    std::string_view key;
    std::string_view meaning;
    std::string_view unit;
    double value;
    double prior; ///< expected before any step was fitted: kernel tables, data sheets, our estimate
    double low;
    double high;
    std::string_view source; ///< where the value comes from, how many rows it was fitted on
};

/// All of them, in the order of the enumeration.
[[nodiscard]] std::span<const TrainingConstantInfo> trainingConstantTable();

/// One set of values; starts as the table's.
class TrainingConstants {
public:
    TrainingConstants();

    [[nodiscard]] double operator[](TrainingConstant c) const
    {
        return m_values[static_cast<std::size_t>(c)];
    }
    void set(TrainingConstant c, double value) { m_values[static_cast<std::size_t>(c)] = value; }

    /// Share of the dense 16-bit peak that large matrix products reach.
    [[nodiscard]] double matmul(MatrixUnit unit) const;

    friend bool operator==(const TrainingConstants &, const TrainingConstants &) = default;

private:
    std::array<double, kTrainingConstantCount> m_values;
};

} // namespace reckoner
