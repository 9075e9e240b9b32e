// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/facts.h"

#include <algorithm>
#include <span>

#include "ui/wording/phrase.h"

namespace reckoner::ui {

namespace {

struct Name {
    std::string_view key;
    const char *text;
};

constexpr Name kTables[] = {
    {"accelerators", RECKONER_TEXT("Wording", "Accelerators")},
    {"servers", RECKONER_TEXT("Wording", "Servers")},
    {"parts", RECKONER_TEXT("Wording", "Network and storage")},
    {"models", RECKONER_TEXT("Wording", "Language models")},
    {"cloud_instances", RECKONER_TEXT("Wording", "Cloud instances")},
    {"api_offers", RECKONER_TEXT("Wording", "API offers")},
    {"service_prices", RECKONER_TEXT("Wording", "Cloud services")},
    {"tariffs", RECKONER_TEXT("Wording", "Electricity tariffs")},
    {"parameters", RECKONER_TEXT("Wording", "Parameters of the trade")},
    {"engines", RECKONER_TEXT("Wording", "Engines")},
    {"load_profiles", RECKONER_TEXT("Wording", "Load over the week")},
    {"rules", RECKONER_TEXT("Wording", "Rules of thumb")},
};

constexpr Name kFigures[] = {
    {"memory_gb", RECKONER_TEXT("Wording", "Memory")},
    {"memory_bandwidth_gb_s", RECKONER_TEXT("Wording", "Memory bandwidth")},
    {"fp32_tflops", RECKONER_TEXT("Wording", "FP32 rate")},
    {"tf32_tflops", RECKONER_TEXT("Wording", "TF32 rate")},
    {"bf16_tflops", RECKONER_TEXT("Wording", "BF16 rate")},
    {"fp16_tflops", RECKONER_TEXT("Wording", "FP16 rate")},
    {"fp8_tflops", RECKONER_TEXT("Wording", "FP8 rate")},
    {"int8_tops", RECKONER_TEXT("Wording", "INT8 rate")},
    {"fp4_tflops", RECKONER_TEXT("Wording", "FP4 rate")},
    {"int4_tops", RECKONER_TEXT("Wording", "INT4 rate")},
    {"tdp_w", RECKONER_TEXT("Wording", "Rated power")},
    {"idle_w", RECKONER_TEXT("Wording", "Idle power")},
    {"interconnect_gb_s", RECKONER_TEXT("Wording", "Link bandwidth")},
    {"price", RECKONER_TEXT("Wording", "Price")},
    {"domestic_price", RECKONER_TEXT("Wording", "Price in China")},
    {"ram_gb", RECKONER_TEXT("Wording", "Host memory")},
    {"power_max_w", RECKONER_TEXT("Wording", "Maximum power")},
    {"power_typical_w", RECKONER_TEXT("Wording", "Typical power")},
    {"power_idle_w", RECKONER_TEXT("Wording", "Idle power")},
    {"rack_units", RECKONER_TEXT("Wording", "Rack units")},
    {"power_w", RECKONER_TEXT("Wording", "Power")},
    {"bandwidth_gbit_s", RECKONER_TEXT("Wording", "Bandwidth per port")},
    {"cluster_fraction", RECKONER_TEXT("Wording", "Share of the cluster")},
    {"total_parameters_b", RECKONER_TEXT("Wording", "Parameters")},
    {"active_parameters_b", RECKONER_TEXT("Wording", "Active parameters")},
    {"vcpus", RECKONER_TEXT("Wording", "Virtual CPUs")},
    {"on_demand_per_hour", RECKONER_TEXT("Wording", "Price on demand")},
    {"spot_per_hour", RECKONER_TEXT("Wording", "Price, spot")},
    {"committed_1y_per_hour", RECKONER_TEXT("Wording", "Price, one-year commitment")},
    {"committed_3y_per_hour", RECKONER_TEXT("Wording", "Price, three-year commitment")},
    {"input_per_mtok", RECKONER_TEXT("Wording", "Price of input tokens")},
    {"output_per_mtok", RECKONER_TEXT("Wording", "Price of output tokens")},
    {"cached_input_per_mtok", RECKONER_TEXT("Wording", "Price of cached input tokens")},
    {"value", RECKONER_TEXT("Wording", "Value")},
    {"valley", RECKONER_TEXT("Wording", "Price in the valley")},
    {"flat", RECKONER_TEXT("Wording", "Price at flat rate")},
    {"peak", RECKONER_TEXT("Wording", "Price in peak hours")},
    {"sharp", RECKONER_TEXT("Wording", "Price in sharp hours")},
    {"memory_fraction", RECKONER_TEXT("Wording", "Share of memory taken")},
    {"bandwidth_efficiency", RECKONER_TEXT("Wording", "Bandwidth achieved")},
    {"burst", RECKONER_TEXT("Wording", "Busiest minutes over busiest hour")},
    {"input_spread", RECKONER_TEXT("Wording", "Spread of input lengths")},
    {"input_tokens", RECKONER_TEXT("Wording", "Input per request")},
    {"output_spread", RECKONER_TEXT("Wording", "Spread of output lengths")},
    {"output_tokens", RECKONER_TEXT("Wording", "Output per request")},
    {"decode_efficiency", RECKONER_TEXT("Wording", "Matrix rate achieved, decode")},
    {"prefill_efficiency", RECKONER_TEXT("Wording", "Matrix rate achieved, prefill")},
    {"link_efficiency", RECKONER_TEXT("Wording", "Link bandwidth achieved")},
    {"layer_overhead_us", RECKONER_TEXT("Wording", "Overhead per layer")},
    {"step_overhead_ms", RECKONER_TEXT("Wording", "Overhead per step")},
    {"allreduce_latency_us", RECKONER_TEXT("Wording", "Latency of a collective")},
    {"training", RECKONER_TEXT("Wording", "Training")},
    {"fine_tuning", RECKONER_TEXT("Wording", "Fine-tuning")},
    {"inference", RECKONER_TEXT("Wording", "Inference")},
};

// The pieces of a unit, on both sides of its "/"; what is not here reads alike in every language.
constexpr Name kUnits[] = {
    {"CNY", RECKONER_TEXT("Wording", "CNY")},
    {"USD", RECKONER_TEXT("Wording", "USD")},
    {"EUR", RECKONER_TEXT("Wording", "EUR")},
    {"SGD", RECKONER_TEXT("Wording", "SGD")},
    {"B parameters", RECKONER_TEXT("Wording", "B parameters")},
    {"tokens", RECKONER_TEXT("Wording", "tokens")},
    {"M tokens", RECKONER_TEXT("Wording", "M tokens")},
    {"h", RECKONER_TEXT("Wording", "h")},
    {"month", RECKONER_TEXT("Wording", "month")},
    {"yr", RECKONER_TEXT("Wording", "year")},
    {"GB-month", RECKONER_TEXT("Wording", "GB-month")},
    {"kW-month", RECKONER_TEXT("Wording", "kW-month")},
    {"rack-month", RECKONER_TEXT("Wording", "rack-month")},
    {"Mbps-month", RECKONER_TEXT("Wording", "Mbps-month")},
    {"GPU-h", RECKONER_TEXT("Wording", "GPU-h")},
    {"GPU-hour", RECKONER_TEXT("Wording", "GPU-h")},
    {"GPU-yr", RECKONER_TEXT("Wording", "GPU-year")},
    {"GPU-year", RECKONER_TEXT("Wording", "GPU-year")},
    {"seat-yr", RECKONER_TEXT("Wording", "seat-year")},
    {"FTE", RECKONER_TEXT("Wording", "FTE")},
    {"years", RECKONER_TEXT("Wording", "years")},
    {"times", RECKONER_TEXT("Wording", "times")},
    {"ratio", RECKONER_TEXT("Wording", "ratio")},
    {"fraction", RECKONER_TEXT("Wording", "share")},
    {"fraction of capex", RECKONER_TEXT("Wording", "share of the purchase")},
    {"fraction of launch price", RECKONER_TEXT("Wording", "share of the launch price")},
    {"fraction of original", RECKONER_TEXT("Wording", "share of the original price")},
    {"us", RECKONER_TEXT("Wording", "µs")},
};

QString find(std::span<const Name> names, std::string_view key, const Formatter &formatter)
{
    const auto found = std::ranges::find(names, key, &Name::key);
    return found == names.end() ? QString::fromUtf8(key.data(), qsizetype(key.size()))
                                : phrase(formatter, found->text);
}

} // namespace

QString factTableName(std::string_view table, const Formatter &formatter)
{
    return find(kTables, table, formatter);
}

QString factFigureName(std::string_view figure, const Formatter &formatter)
{
    return find(kFigures, figure, formatter);
}

QString factUnitName(std::string_view unit, const Formatter &formatter)
{
    const std::size_t slash = unit.find('/');
    const QString of = find(kUnits, unit.substr(0, slash), formatter);
    if (slash == std::string_view::npos)
        return of;
    return of + QLatin1Char('/') + find(kUnits, unit.substr(slash + 1), formatter);
}

QString confidenceName(Confidence confidence, const Formatter &formatter)
{
    switch (confidence) {
    case Confidence::seen:
        return phrase(formatter, RECKONER_TEXT("Wording", "read in the source"));
    case Confidence::remembered:
        return phrase(formatter, RECKONER_TEXT("Wording", "from memory"));
    case Confidence::assumption:
        return phrase(formatter, RECKONER_TEXT("Wording", "our assumption"));
    case Confidence::overridden:
        return phrase(formatter, RECKONER_TEXT("Wording", "set by you"));
    }
    return {};
}

QString fieldGroupName(FieldGroup group, const Formatter &formatter)
{
    switch (group) {
    case FieldGroup::identity:
        return phrase(formatter, RECKONER_TEXT("Wording", "Plan"));
    case FieldGroup::business:
        return phrase(formatter, RECKONER_TEXT("Wording", "Business stage"));
    case FieldGroup::data:
        return phrase(formatter, RECKONER_TEXT("Wording", "Data assets"));
    case FieldGroup::concurrency:
        return phrase(formatter, RECKONER_TEXT("Wording", "Concurrency"));
    case FieldGroup::serving:
        return phrase(formatter, RECKONER_TEXT("Wording", "How the engine serves"));
    case FieldGroup::deployment:
        return phrase(formatter, RECKONER_TEXT("Wording", "Deployment"));
    case FieldGroup::prices:
        return phrase(formatter, RECKONER_TEXT("Wording", "Prices and conditions"));
    case FieldGroup::power:
        return phrase(formatter, RECKONER_TEXT("Wording", "Power and room"));
    case FieldGroup::ownership:
        return phrase(formatter, RECKONER_TEXT("Wording", "Owning machines"));
    case FieldGroup::people:
        return phrase(formatter, RECKONER_TEXT("Wording", "People"));
    case FieldGroup::rental:
        return phrase(formatter, RECKONER_TEXT("Wording", "Renting and APIs"));
    case FieldGroup::finance:
        return phrase(formatter, RECKONER_TEXT("Wording", "Financing and value"));
    case FieldGroup::idea:
        return phrase(formatter, RECKONER_TEXT("Wording", "Client's idea"));
    }
    return {};
}

} // namespace reckoner::ui
