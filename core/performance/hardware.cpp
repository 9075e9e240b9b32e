// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/performance/hardware.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string_view>
#include <utility>

#include "core/units/quantity.h"

namespace reckoner {

namespace {

constexpr double kTera = 1e12;
constexpr double kGiga = 1e9;
constexpr double kMilli = 1e-3;
constexpr double kMicro = 1e-6;
constexpr double kIdleShareOfTdp = 0.1;
constexpr double kFp32ShareOfBf16 = 1.0 / 16.0;
constexpr double kPcie3 = 15.75 * kGiga;

double orZero(const Fact &fact, double scale)
{
    return fact.known() ? fact.typical * scale : 0.0;
}

Error missing(const char *table, const std::string &id, const char *figure)
{
    return {Error::Code::notFound,
            {},
            std::string(table) + "/" + id + "/" + figure,
            {RECKONER_SENTENCE("Error", "the catalog has no figure “%1” for “%2”, and the estimate "
                                        "needs it"),
             figure, id}};
}

CardFamily familyOf(const Accelerator &a)
{
    const bool hbm = a.memory_type.find("HBM") != std::string::npos;
    if (a.memory_type.find("LPDDR") != std::string::npos)
        return CardFamily::unified;
    if (!hbm)
        return CardFamily::gddr;
    if (a.vendor != "NVIDIA")
        return a.vendor == "AMD" ? CardFamily::amdHbm : CardFamily::otherHbm;
    if (a.fp4_tflops.known())
        return CardFamily::blackwell;
    return a.fp8_tflops.known() ? CardFamily::hopper : CardFamily::ampereHbm;
}

// Server cards with graphics memory keep their error correction in it: a sixteenth. Workstation
// cards ship with it off.
double memoryBesideEcc(const Accelerator &a)
{
    const bool server = a.ecc && a.memory_type.find("GDDR") != std::string::npos &&
                        a.name.find("RTX") == std::string::npos;
    return server ? 15.0 / 16.0 : 1.0;
}

double usableShare(CardFamily family)
{
    switch (family) {
    case CardFamily::unified:
        return kUsableShared;
    case CardFamily::gddr:
        return kUsableGraphics;
    default:
        return kUsableMemory;
    }
}

EngineFamily familyOf(const Engine &e)
{
    static constexpr std::array<std::pair<std::string_view, EngineFamily>, 15> kFamilies = {{
        {"vllm", EngineFamily::vllmAsync},
        {"vllm-v0", EngineFamily::vllmV0},
        {"sglang", EngineFamily::sglang},
        {"tensorrt-llm", EngineFamily::tensorrtTorch},
        {"tensorrt-llm-cpp", EngineFamily::tensorrtCpp},
        {"tgi", EngineFamily::tgi},
        {"lmdeploy", EngineFamily::lmdeploy},
        {"transformers", EngineFamily::transformers},
        {"llama.cpp", EngineFamily::llamaCpp},
        {"ollama", EngineFamily::llamaCpp},
        {"exllamav2", EngineFamily::exllama},
        {"mlc-llm", EngineFamily::exllama},
        {"ctranslate2", EngineFamily::exllama},
        {"qserve", EngineFamily::tensorrtCpp},
        {"vllm-ascend", EngineFamily::other},
    }};
    for (const auto &[id, family] : kFamilies) {
        if (e.id == id)
            return family;
    }
    return EngineFamily::other;
}

struct Need {
    const Fact &fact;
    const char *figure;
};

} // namespace

Expected<Card> cardOf(const Accelerator &a)
{
    if (!a.tdp_w.known() || a.tdp_w.typical <= 0.0)
        return failure(missing("accelerators", a.id, "tdp_w"));
    return cardWithoutPower(a);
}

Expected<Card> cardWithoutPower(const Accelerator &a)
{
    const Fact &half = a.bf16_tflops.known() ? a.bf16_tflops : a.fp16_tflops;
    for (const Need &need :
         {Need{a.memory_gb, "memory_gb"}, Need{a.memory_bandwidth_gb_s, "memory_bandwidth_gb_s"},
          Need{half, "bf16_tflops"}}) {
        if (!need.fact.known() || need.fact.typical <= 0.0)
            return failure(missing("accelerators", a.id, need.figure));
    }
    Card card;
    card.family = familyOf(a);
    card.metal = a.vendor == "Apple";
    card.memory_bytes =
        a.memory_gb.typical * kBytesPerGib * memoryBesideEcc(a) * usableShare(card.family);
    card.bandwidth = a.memory_bandwidth_gb_s.typical * kGiga;
    card.bf16_flops = half.typical * kTera;
    const bool halved = a.name.find("GeForce") != std::string::npos;
    card.fp16_flops = card.bf16_flops * (halved ? 2.0 : 1.0);
    card.fp8_flops = orZero(a.fp8_tflops, kTera);
    card.int8_flops = orZero(a.int8_tops, kTera);
    card.fp4_flops = orZero(a.fp4_tflops, kTera);
    card.fp32_flops = a.tf32_tflops.known()   ? a.tf32_tflops.typical * kTera
                      : a.fp32_tflops.known() ? a.fp32_tflops.typical * kTera
                                              : card.bf16_flops * kFp32ShareOfBf16;
    card.has_nvlink = a.interconnect_gb_s.known() && a.interconnect_gb_s.typical > 0.0 &&
                      !a.interconnect.empty() && a.interconnect != "none";
    card.link_bytes_per_s = card.has_nvlink ? a.interconnect_gb_s.typical * kGiga / 2.0
                                            : pcieBytesPerSecond(a.pcie_generation);
    card.bridged = a.interconnect.find("bridge") != std::string::npos;
    card.slot_bytes_per_s = pcieBytesPerSecond(a.pcie_generation);
    card.peer_to_peer = a.name.find("GeForce") == std::string::npos;
    card.tdp_w = orZero(a.tdp_w, 1.0);
    card.idle_w = a.idle_w.known() ? a.idle_w.typical : kIdleShareOfTdp * card.tdp_w;
    card.matrix_unit = matrixUnitOf(a);
    return card;
}

Expected<Efficiency> efficiencyOf(const Engine &e)
{
    const auto firstMissing = [&](std::initializer_list<Need> needs) -> const Need * {
        for (const Need &need : needs) {
            if (!need.fact.known() || need.fact.typical < 0.0)
                return &need;
        }
        return nullptr;
    };
    if (!e.memory_fraction.known() || e.memory_fraction.typical < 0.0)
        return failure(missing("engines", e.id, "memory_fraction"));
    const std::initializer_list<Need> training = {{e.prefill_efficiency, "prefill_efficiency"},
                                                  {e.link_efficiency, "link_efficiency"},
                                                  {e.allreduce_latency_us, "allreduce_latency_us"}};
    if (e.kind == Engine::Kind::training) {
        if (const Need *need = firstMissing(training))
            return failure(missing("engines", e.id, need->figure));
    }
    Efficiency efficiency;
    efficiency.family = familyOf(e);
    efficiency.fraction_of_free = efficiency.family == EngineFamily::tensorrtTorch ||
                                  efficiency.family == EngineFamily::tensorrtCpp ||
                                  efficiency.family == EngineFamily::tensorrtFirst ||
                                  efficiency.family == EngineFamily::tensorrtEarly;
    efficiency.workspace_beside = efficiency.family == EngineFamily::sglang;
    efficiency.memory_fraction = e.memory_fraction.typical;
    efficiency.bandwidth =
        e.bandwidth_efficiency.known() ? e.bandwidth_efficiency.typical : kStreamingShare;
    efficiency.prefill = orZero(e.prefill_efficiency, 1.0);
    efficiency.link = orZero(e.link_efficiency, 1.0);
    efficiency.layer_overhead_s = orZero(e.layer_overhead_us, kMicro);
    efficiency.step_overhead_s = orZero(e.step_overhead_ms, kMilli);
    efficiency.allreduce_latency_s = orZero(e.allreduce_latency_us, kMicro);
    return efficiency;
}

EngineFamily kernelsOn(EngineFamily family, const Card &card)
{
    return family == EngineFamily::llamaCpp && card.metal ? EngineFamily::llamaMetal : family;
}

double matrixRate(const Card &card, WeightFormat format)
{
    switch (format) {
    case WeightFormat::fp32:
        return card.fp32_flops;
    case WeightFormat::fp8:
    case WeightFormat::fp8_mlp:
        return std::max(card.fp8_flops, card.bf16_flops);
    case WeightFormat::int8:
        return std::max(card.int8_flops, card.bf16_flops);
    case WeightFormat::mxfp4:
    case WeightFormat::nvfp4:
        return card.fp4_flops > 0.0 ? card.fp4_flops : card.bf16_flops; // unpacked to 16 bits
    default:
        return card.bf16_flops;
    }
}

double pcieBytesPerSecond(int generation)
{
    const int known = generation >= 1 && generation <= 7 ? generation : 4;
    double rate = kPcie3;
    for (int g = 3; g < known; ++g)
        rate *= 2.0;
    for (int g = known; g < 3; ++g)
        rate /= 2.0;
    return rate;
}

} // namespace reckoner
