// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/field_table.h"

namespace reckoner {

/// The choices of the field `quantization`, in the order of the enum. Bits are averages over a
/// model of usual shape; what a model really takes is worked out from its layers.
inline constexpr Choice kQuantizations[] = {
    {"automatic", RECKONER_TEXT("Field", "Cheapest that meets the targets"),
     RECKONER_TEXT("Field", "The widths that the machines and the engine support are tried; the "
                            "cheapest plan wins.")},
    {"bf16", RECKONER_TEXT("Field", "BF16 (16 bit)"),
     RECKONER_TEXT("Field", "The weights as published: two bytes per parameter, no loss.")},
    {"fp8", RECKONER_TEXT("Field", "FP8 (8 bit)"),
     RECKONER_TEXT("Field", "One byte per parameter; faster only on cards with FP8 units.")},
    {"int8", RECKONER_TEXT("Field", "INT8 (8 bit)"),
     RECKONER_TEXT("Field", "One byte per parameter, on older cards too.")},
    {"int4", RECKONER_TEXT("Field", "INT4 (4 bit)"),
     RECKONER_TEXT("Field",
                   "About half a byte per parameter; check the quality on the client's own "
                   "questions.")},
    {"nf4", RECKONER_TEXT("Field", "NF4 (4.1 bit)"),
     RECKONER_TEXT("Field", "bitsandbytes quantizes the published weights as it loads them.")},
    {"mxfp4", RECKONER_TEXT("Field", "MXFP4 (4.25 bit)"),
     RECKONER_TEXT("Field", "Experts in 4-bit floats, groups of 32: how gpt-oss is published.")},
    {"nvfp4", RECKONER_TEXT("Field", "NVFP4 (4.5 bit)"),
     RECKONER_TEXT("Field", "4-bit floats, groups of 16; faster only on cards with FP4 units.")},
    {"mxfp4_gguf", RECKONER_TEXT("Field", "GGUF MXFP4 (4.25 bit)"),
     RECKONER_TEXT("Field", "llama.cpp and Ollama; experts in MXFP4, the rest in Q8_0.")},
    {"q8_0", RECKONER_TEXT("Field", "GGUF Q8_0 (8.5 bit)"),
     RECKONER_TEXT("Field", "llama.cpp and Ollama; hardly any loss.")},
    {"q6_k", RECKONER_TEXT("Field", "GGUF Q6_K (6.6 bit)"),
     RECKONER_TEXT("Field", "llama.cpp and Ollama; a loss that few notice.")},
    {"q5_k_m", RECKONER_TEXT("Field", "GGUF Q5_K_M (5.7 bit)"),
     RECKONER_TEXT("Field", "llama.cpp and Ollama; between six and four bits.")},
    {"q4_k_m", RECKONER_TEXT("Field", "GGUF Q4_K_M (4.8 bit)"),
     RECKONER_TEXT("Field", "What Ollama takes unless told otherwise.")},
    {"q3_k_m", RECKONER_TEXT("Field", "GGUF Q3_K_M (3.9 bit)"),
     RECKONER_TEXT("Field", "llama.cpp and Ollama; the loss shows. For models that fit no other "
                            "way.")},
    {"q2_k", RECKONER_TEXT("Field", "GGUF Q2_K (3.0 bit)"),
     RECKONER_TEXT("Field", "llama.cpp and Ollama; a large loss.")},
};

} // namespace reckoner
