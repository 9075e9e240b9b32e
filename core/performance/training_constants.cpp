// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/performance/training_constants.h"

namespace reckoner {

namespace {

using enum TrainingConstant;
constexpr std::string_view kShare = "of the dense 16-bit peak";
constexpr std::string_view kPure = "";
constexpr std::string_view kFit =
    "fitted together on 520 training and fine-tuning steps of 15 sources, 37 of them measured for "
    "this program: median error 7 %; 12 % on sources that the fit had not seen";
constexpr std::string_view kRun = "fitted alone on published MLPerf runs of LoRA and GPT-3 (10 of "
                                  "MI300X and MI325X, 4 of Gaudi2)";
constexpr std::string_view kTpu =
    "fitted alone on 26 published steps of MaxText on TPU v5e and v5p, up to its limit";
constexpr std::string_view kExperts =
    "fitted on 41 published steps of models with experts, three sources; half of them within 10 %, "
    "a tenth off by a third and more: software versions differ twofold on the same layout";
constexpr std::string_view kAssumed =
    "our assumption from the shares that kernels of other generations reach; no steps to fit it on";

constexpr std::array<TrainingConstantInfo, kTrainingConstantCount> kTable = {{
    {matmulVolta, "matmul_volta", "large matrix products, V100 and T4", kShare, 0.75, 0.75, 0.4,
     0.95, kAssumed},
    {matmulAmpere, "matmul_ampere", "large matrix products, A100", kShare, 0.742, 0.86, 0.6, 0.95,
     kFit},
    {matmulAmpereGddr, "matmul_ampere_gddr", "large matrix products, RTX 3090, A6000", kShare, 1.06,
     0.9, 0.5, 1.1, kFit},
    {matmulAda, "matmul_ada", "large matrix products, RTX 4090, L40S", kShare, 1.05, 1.0, 0.4, 1.1,
     kFit},
    {matmulHopper, "matmul_hopper", "large matrix products, H100", kShare, 0.732, 0.78, 0.5, 0.9,
     kFit},
    {matmulBlackwell, "matmul_blackwell", "large matrix products, B200, GB200", kShare, 0.738, 0.7,
     0.5, 0.9, kFit},
    {matmulBlackwellGddr, "matmul_blackwell_gddr", "large matrix products, RTX 5090", kShare, 0.95,
     0.95, 0.4, 1.1, kAssumed},
    {matmulCdna, "matmul_cdna", "large matrix products, MI300X", kShare, 0.42, 0.5, 0.3, 0.9, kRun},
    {matmulGaudi, "matmul_gaudi", "large matrix products, Gaudi", kShare, 0.48, 0.7, 0.3, 0.95,
     kRun},
    {matmulAscend, "matmul_ascend", "large matrix products, Ascend 910B", kShare, 0.65, 0.65, 0.3,
     0.95, kAssumed},
    {matmulTpu, "matmul_tpu", "large matrix products, TPU", kShare, 0.95, 0.8, 0.4, 0.95, kTpu},
    {matmulOther, "matmul_other", "large matrix products, other makers", kShare, 0.6, 0.6, 0.3, 0.9,
     kAssumed},
    {backwardMatmul, "backward_matmul",
     "gradient products, over forward ones of the same size: transposed inputs, 32-bit sums", kPure,
     0.896, 0.9, 0.6, 1.0, kFit},
    {narrowMatmul, "narrow_matmul",
     "share of its peak that an 8-bit product reaches, over that of 16 bits", kPure, 0.949, 0.8,
     0.5, 1.0, kFit},
    {fp4Matmul, "fp4_matmul", "the same, 4-bit product", kPure, 0.665, 0.55, 0.3, 1.0, kFit},
    {groupedMatmul, "grouped_matmul", "grouped products of experts, over one dense product", kPure,
     0.43, 0.8, 0.25, 1.0, kExperts},
    {fineScaleMatmul, "fine_scale_matmul",
     "share of the 8-bit rate kept with scales per row or block on cards whose matrix units do not "
     "know them",
     kPure, 0.751, 0.85, 0.5, 1.0, kFit},
    {productTraffic, "product_traffic",
     "share of a product's own memory traffic that its computation does not hide", kPure, 0.471,
     0.35, 0.0, 1.0, kFit},
    {expertsFused, "experts_fused",
     "what is left of the experts' extra cost with fused grouped products and an exchange that the "
     "card starts itself (Megatron-Core since mid-2026)",
     kPure, 0.492, 0.4, 0.05, 1.0, kExperts},
    {powerExponent, "power_exponent",
     "how the sustained matrix rate follows the power limit per peak FLOP/s", kPure, 0.5, 0.5, 0.0,
     1.0, kFit},
    {attentionTuned, "attention_tuned", "attention kernels written for the card's generation",
     kShare, 0.466, 0.5, 0.3, 0.75, kFit},
    {attentionFlash2, "attention_flash2", "FlashAttention 2 on the Ampere it was written for",
     kShare, 0.486, 0.55, 0.35, 0.7, kFit},
    {attentionFlash1, "attention_flash1", "FlashAttention 1 on Ampere", kShare, 0.37, 0.32, 0.2,
     0.5, kFit},
    {attentionPort, "attention_port",
     "share of peak that kernels written for Ampere keep on later cards", kPure, 0.448, 0.6, 0.4,
     1.0, kFit},
    {softmaxWidth, "softmax_width",
     "head size at which attention spends as long on exponentials as on products", "elements", 34.4,
     64.0, 16, 128, kFit},
    {streaming, "streaming", "element-wise kernels, of the memory bandwidth", kPure, 0.656, 0.8,
     0.6, 0.95, kFit},
    {castTraffic, "cast_traffic", "times an 8-bit product's inputs cross memory to be narrowed",
     kPure, 1.88, 2.0, 0.0, 6.0, kFit},
    {castTrafficFine, "cast_traffic_fine", "the same with scales per row or block", kPure, 3.38,
     4.0, 0.0, 12.0, kFit},
    {adapterTraffic, "adapter_traffic",
     "times inputs and outputs of adapted matrices cross memory for PEFT's adapters", kPure, 9.05,
     4.0, 0.0, 12.0, kFit},
    {passesMegatron, "passes_megatron",
     "times saved activations cross memory in a step, Megatron-Core", kPure, 6.8, 4.0, 2.0, 12.0,
     kFit},
    {passesClassic, "passes_classic", "the same, Megatron of 2021", kPure, 3.1, 5.0, 2.0, 12.0,
     kFit},
    {passesFsdp, "passes_fsdp", "the same, eager PyTorch", kPure, 4.31, 6.0, 2.0, 12.0, kFit},
    {passesCompiled, "passes_compiled", "the same, compiled PyTorch and XLA", kPure, 2.63, 4.0, 2.0,
     12.0, kFit},
    {passesTransformers, "passes_transformers", "the same, Hugging Face models", kPure, 15.0, 10.0,
     3.0, 25.0, kFit},
    {passesUnsloth, "passes_unsloth", "the same, Unsloth", kPure, 6.82, 5.0, 2.0, 12.0, kFit},
    {passesExperts, "passes_experts",
     "times each routed token crosses memory to be sorted by expert", kPure, 11.6, 8.0, 2.0, 30.0,
     kExperts},
    {launchFused, "launch_fused", "host time for one pass through one layer, Megatron", "us", 153.0,
     150.0, 20, 400, kFit},
    {launchEager, "launch_eager", "the same, eager PyTorch", "us", 400.0, 400.0, 100, 1000, kFit},
    {launchCompiled, "launch_compiled", "the same, compiled", "us", 100.0, 100.0, 20, 400, kFit},
    {launchTransformers, "launch_transformers", "the same, Hugging Face models", "us", 1420.0,
     1000.0, 300, 3000, kFit},
    {launchAdapter, "launch_adapter", "what PEFT adds to it for each adapted matrix", "us", 60.9,
     150.0, 50, 1000, kFit},
    {launchExperts, "launch_experts", "what a layer with experts adds to it", "us", 3880.0, 1500.0,
     200, 8000, kExperts},
    {linkShare, "link_share", "of one direction of NVLink and its like, large collectives", kPure,
     0.669, 0.66, 0.4, 0.9, kFit},
    {pcieShare, "pcie_share", "of one direction of a x16 slot, large collectives", kPure, 0.403,
     0.5, 0.2, 0.9, kFit},
    {hostBounce, "host_bounce",
     "share of the slot's rate kept by cards that cannot reach each other's memory and copy "
     "through "
     "the host",
     kPure, 0.211, 0.5, 0.1, 1.0, kFit},
    {networkShare, "network_share", "of the ports between machines, large collectives", kPure,
     0.831, 0.75, 0.3, 0.95, kFit},
    {hopInside, "hop_inside", "latency of one step of a ring inside a machine", "us", 4.46, 3.0,
     1.0, 10.0, kFit},
    {hopBetween, "hop_between", "latency of one step of a ring between machines", "us", 12.0, 8.0,
     3.0, 40.0, kFit},
    {dataOverlap, "data_overlap",
     "share of the computation that data-parallel traffic can hide behind", kPure, 0.832, 0.85, 0.4,
     1.0, kFit},
    {contention, "contention",
     "time that hidden traffic costs the computation beside it, per time of its own", kPure, 0.262,
     0.25, 0.0, 0.6, kFit},
    {tensorExposedTuned, "tensor_exposed",
     "share of tensor-parallel traffic left in the open by Megatron-Core", kPure, 0.598, 0.6, 0.1,
     1.0, kFit},
    {expertExposed, "expert_exposed", "share of the experts' all-to-all left in the open", kPure,
     0.992, 0.8, 0.1, 1.0, kExperts},
    {pipelineJitter, "pipeline_jitter",
     "time lost per doubling of the machines to the slowest of them", kPure, 0.0108, 0.01, 0.0,
     0.05, kFit},
    {stepFixed, "step_fixed",
     "host work of one step: data, clipping, the optimizer's launch, logging", "ms", 23.7, 20.0,
     0.0, 200.0, kFit},
    {dequantize, "dequantize", "times a 4-bit weight crosses memory as 16 bits when unpacked",
     kPure, 6.62, 3.0, 1.0, 10.0, kFit},
}};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < kTable.size(); ++i) {
        if (kTable[i].constant != static_cast<TrainingConstant>(i))
            return false;
    }
    return true;
}
static_assert(inOrder());

} // namespace

std::span<const TrainingConstantInfo> trainingConstantTable()
{
    return kTable;
}

TrainingConstants::TrainingConstants() : m_values{}
{
    for (const TrainingConstantInfo &info : kTable)
        set(info.constant, info.value);
}

double TrainingConstants::matmul(MatrixUnit unit) const
{
    // The enumerations list the units in the same order.
    return m_values[static_cast<std::size_t>(matmulVolta) + static_cast<std::size_t>(unit)];
}

} // namespace reckoner
