// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/accuracy.h"

#include <algorithm>

#include "core/units/text.h"
#include "core/validation/left_out.h"

namespace reckoner::ui {

namespace {

constexpr std::string_view kOwnRuns = "own_training.csv";

struct Name {
    std::string_view key;
    const char *text;
};

constexpr Name kKinds[] = {
    {"training", RECKONER_TEXT("Accuracy", "Training")},
    {"pretraining", RECKONER_TEXT("Accuracy", "Pre-training")},
    {"finetuning", RECKONER_TEXT("Accuracy", "Fine-tuning")},
    {kOwnRuns, RECKONER_TEXT("Accuracy", "Fine-tuning, measured for this program")},
    {"training_memory", RECKONER_TEXT("Accuracy", "Training memory")},
    {"serving", RECKONER_TEXT("Accuracy", "Inference")},
    {"serving_memory", RECKONER_TEXT("Accuracy", "Inference memory")},
    {"power", RECKONER_TEXT("Accuracy", "Power")},
};

struct Quantity {
    std::string_view key;
    const char *text;
    const char *unit;
};

constexpr Quantity kQuantities[] = {
    {"tokens_per_s_per_gpu", RECKONER_TEXT("Accuracy", "tokens/s per GPU"), "token/s"},
    {"iter_time_s", RECKONER_TEXT("Accuracy", "step time"), "s"},
    {"tflops_per_gpu", RECKONER_TEXT("Accuracy", "TFLOP/s per GPU"), "TFLOP/s"},
    {"mfu_pct", RECKONER_TEXT("Accuracy", "MFU"), "%"},
    {"hfu_pct", RECKONER_TEXT("Accuracy", "HFU"), "%"},
    {"peak_mem_gib", RECKONER_TEXT("Accuracy", "peak memory per GPU"), "GiB"},
    {"peak_mem_gib_per_gpu", RECKONER_TEXT("Accuracy", "peak memory per GPU"), "GiB"},
    {"gpu_hours", RECKONER_TEXT("Accuracy", "GPU-hours of a run"), "h"},
    {"states_gib", RECKONER_TEXT("Accuracy", "model states"), "GiB"},
    {"activations_gib", RECKONER_TEXT("Accuracy", "activations"), "GiB"},
    {"peak_total_gib", RECKONER_TEXT("Accuracy", "peak memory per GPU"), "GiB"},
    {"tpot_ms", RECKONER_TEXT("Accuracy", "TPOT"), "ms"},
    {"ttft_ms", RECKONER_TEXT("Accuracy", "TTFT"), "ms"},
    {"output_tok_s", RECKONER_TEXT("Accuracy", "output tokens/s"), "token/s"},
    {"prefill_tok_s", RECKONER_TEXT("Accuracy", "prefill tokens/s"), "token/s"},
    {"per_user_tok_s", RECKONER_TEXT("Accuracy", "tokens/s per user"), "token/s"},
    {"kv_tokens", RECKONER_TEXT("Accuracy", "KV cache, tokens"), "token"},
    {"kv_gib_per_gpu", RECKONER_TEXT("Accuracy", "KV cache per GPU"), "GiB"},
    {"weights_gib_per_gpu", RECKONER_TEXT("Accuracy", "weights per GPU"), "GiB"},
    {"file_gib", RECKONER_TEXT("Accuracy", "weight file"), "GiB"},
    {"bits_per_weight", RECKONER_TEXT("Accuracy", "bits per weight"), ""},
    {"vram_gib_used", RECKONER_TEXT("Accuracy", "memory in use"), "GiB"},
    {"avg_w", RECKONER_TEXT("Accuracy", "mean power per GPU"), "W"},
    {"frac_tdp_avg", RECKONER_TEXT("Accuracy", "mean power / TDP"), ""},
};

constexpr Name kGroups[] = {
    {"dense", RECKONER_TEXT("Accuracy", "dense")},
    {"experts", RECKONER_TEXT("Accuracy", "with experts")},
    {"under 3B", RECKONER_TEXT("Accuracy", "under 3B")},
    {"over 100B", RECKONER_TEXT("Accuracy", "over 100B")},
    {"one card", RECKONER_TEXT("Accuracy", "one card")},
    {"replicas", RECKONER_TEXT("Accuracy", "replicas")},
    {"searched", RECKONER_TEXT("Accuracy", "layout not stated")},
    {"16-bit", RECKONER_TEXT("Accuracy", "16-bit")},
    {"8-bit", RECKONER_TEXT("Accuracy", "8-bit")},
    {"4-bit", RECKONER_TEXT("Accuracy", "4-bit")},
};

template <class Table>
[[nodiscard]] auto find(const Table &table, std::string_view key)
{
    return std::ranges::find_if(table, [key](const auto &entry) { return entry.key == key; });
}

QString text(std::string_view words)
{
    return QString::fromUtf8(words.data(), qsizetype(words.size()));
}

} // namespace

QString measuredName(std::string_view kind, std::string_view quantity, const Formatter &formatter)
{
    const auto *known_kind = find(kKinds, kind);
    const auto *known = find(kQuantities, quantity);
    const QString subject =
        known_kind == std::end(kKinds) ? text(kind) : formatter.core("Accuracy", known_kind->text);
    const QString measured =
        known == std::end(kQuantities) ? text(quantity) : formatter.core("Accuracy", known->text);
    //: %1 training or inference, %2 what was measured
    return formatter.core("Accuracy", RECKONER_TEXT("Accuracy", "%1: %2")).arg(subject, measured);
}

QString measuredName(const ValidationReport &report, std::string_view quantity,
                     const Formatter &formatter)
{
    return measuredName(report.file == kOwnRuns ? kOwnRuns : report.kind, quantity, formatter);
}

QString measuredGroup(std::string_view key, const Formatter &formatter)
{
    const auto *known = find(kGroups, key);
    return known == std::end(kGroups) ? text(key) : formatter.core("Accuracy", known->text);
}

QString leftOutSentence(const Formatter &formatter)
{
    if (builtinLeftOut().empty())
        return {};
    QStringList parts;
    for (const LeftOutErrors &errors : builtinLeftOut())
        parts << formatter
                     .core("Accuracy", RECKONER_TEXT("Accuracy", "%1, median error %2, P90 %3, on "
                                                                 "%4 cases of %5 sources"))
                     .arg(measuredName(errors.kind, errors.all.quantity, formatter),
                          formatter.percent(errors.all.median_absolute_error),
                          formatter.percent(errors.all.p90_absolute_error),
                          formatter.number(double(errors.all.n), 0),
                          formatter.number(double(errors.sources.size()), 0));
    return formatter
        .core("Accuracy",
              RECKONER_TEXT("Accuracy", "What to expect of runs that nobody has published: the "
                                        "efficiency assumptions were refitted without each source "
                                        "in turn, and that source was predicted. %1. Computed "
                                        "beforehand, because it takes minutes."))
        .arg(parts.join(formatter.core("Accuracy", RECKONER_TEXT("Accuracy", "; "))));
}

QString measuredUnit(std::string_view quantity)
{
    const auto *known = find(kQuantities, quantity);
    return known == std::end(kQuantities) ? QString() : QString::fromUtf8(known->unit);
}

} // namespace reckoner::ui
