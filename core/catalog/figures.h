// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <concepts>
#include <optional>
#include <string>
#include <type_traits>

#include "core/catalog/catalog.h"

namespace reckoner {

/// What values a figure can have at all.
enum class Range : std::uint8_t { positive, nonNegative, fraction };

[[nodiscard]] inline std::string currencyCode(Currency currency)
{
    return currency == Currency::usd ? "USD" : "CNY";
}

/// Range of a parameter, told by its unit: only plain shares are bound to 0..1.
[[nodiscard]] inline Range rangeOfUnit(const std::string &unit)
{
    const bool share = unit == "fraction" || unit == "fraction off" || unit == "fraction/yr";
    return share ? Range::fraction : Range::nonNegative;
}

/// Why a figure cannot have this value; nothing when it can.
[[nodiscard]] std::optional<Sentence> whyImpossible(double value, Range range);

template <class Record, class Of>
concept RecordOf = std::same_as<std::remove_const_t<Record>, Of>;

// eachFigure(record, visit) is the one list of a record's figures: reading, listing and overriding
// all walk it. It calls visit(key, unit, range, fact), and visit(key, per, price) for prices, where
// `per` follows the currency in the unit ("/TB").

template <RecordOf<Accelerator> R, class V>
void eachFigure(R &r, V &&visit)
{
    visit("memory_gb", "GB", Range::positive, r.memory_gb);
    visit("memory_bandwidth_gb_s", "GB/s", Range::positive, r.memory_bandwidth_gb_s);
    visit("fp32_tflops", "TFLOP/s", Range::positive, r.fp32_tflops);
    visit("tf32_tflops", "TFLOP/s", Range::positive, r.tf32_tflops);
    visit("bf16_tflops", "TFLOP/s", Range::positive, r.bf16_tflops);
    visit("fp16_tflops", "TFLOP/s", Range::positive, r.fp16_tflops);
    visit("fp8_tflops", "TFLOP/s", Range::positive, r.fp8_tflops);
    visit("int8_tops", "TOP/s", Range::positive, r.int8_tops);
    visit("fp4_tflops", "TFLOP/s", Range::positive, r.fp4_tflops);
    visit("int4_tops", "TOP/s", Range::positive, r.int4_tops);
    visit("tdp_w", "W", Range::positive, r.tdp_w);
    visit("idle_w", "W", Range::nonNegative, r.idle_w);
    visit("interconnect_gb_s", "GB/s", Range::positive, r.interconnect_gb_s);
    visit("price", "", r.price);
    visit("domestic_price", "", r.domestic_price);
}

template <RecordOf<Server> R, class V>
void eachFigure(R &r, V &&visit)
{
    visit("ram_gb", "GB", Range::positive, r.ram_gb);
    visit("power_max_w", "W", Range::positive, r.power_max_w);
    visit("power_typical_w", "W", Range::positive, r.power_typical_w);
    visit("power_idle_w", "W", Range::nonNegative, r.power_idle_w);
    visit("rack_units", "U", Range::positive, r.rack_units);
    visit("price", "", r.price);
    visit("domestic_price", "", r.domestic_price);
}

template <RecordOf<Part> R, class V>
void eachFigure(R &r, V &&visit)
{
    const std::string per = r.per == Part::Per::terabyte   ? "/TB"
                            : r.per == Part::Per::petabyte ? "/PB"
                                                           : "";
    visit("power_w", "W", Range::nonNegative, r.power_w);
    visit("bandwidth_gbit_s", "Gbit/s", Range::positive, r.bandwidth_gbit_s);
    visit("cluster_fraction", "%", Range::fraction, r.cluster_fraction);
    visit("price", per, r.price);
    visit("domestic_price", per, r.domestic_price);
}

template <RecordOf<LanguageModel> R, class V>
void eachFigure(R &r, V &&visit)
{
    visit("total_parameters_b", "B parameters", Range::positive, r.total_parameters_b);
    visit("active_parameters_b", "B parameters", Range::positive, r.active_parameters_b);
}

template <RecordOf<CloudInstance> R, class V>
void eachFigure(R &r, V &&visit)
{
    const std::string per_hour = currencyCode(r.currency) + "/h";
    visit("vcpus", "", Range::positive, r.vcpus);
    visit("memory_gb", "GB", Range::positive, r.memory_gb);
    visit("on_demand_per_hour", per_hour, Range::nonNegative, r.on_demand_per_hour);
    visit("spot_per_hour", per_hour, Range::nonNegative, r.spot_per_hour);
    visit("committed_1y_per_hour", per_hour, Range::nonNegative, r.committed_1y_per_hour);
    visit("committed_3y_per_hour", per_hour, Range::nonNegative, r.committed_3y_per_hour);
}

template <RecordOf<ApiOffer> R, class V>
void eachFigure(R &r, V &&visit)
{
    const std::string per_million = currencyCode(r.currency) + "/M tokens";
    visit("input_per_mtok", per_million, Range::nonNegative, r.input_per_mtok);
    visit("output_per_mtok", per_million, Range::nonNegative, r.output_per_mtok);
    visit("cached_input_per_mtok", per_million, Range::nonNegative, r.cached_input_per_mtok);
}

template <RecordOf<ServicePrice> R, class V>
void eachFigure(R &r, V &&visit)
{
    visit("price", "/" + r.per, r.price);
}

template <RecordOf<ElectricityTariff> R, class V>
void eachFigure(R &r, V &&visit)
{
    const std::string per_kwh = currencyCode(r.currency) + "/kWh";
    visit("valley", per_kwh, Range::nonNegative, r.valley);
    visit("flat", per_kwh, Range::nonNegative, r.flat);
    visit("peak", per_kwh, Range::nonNegative, r.peak);
    visit("sharp", per_kwh, Range::nonNegative, r.sharp);
}

template <RecordOf<Parameter> R, class V>
void eachFigure(R &r, V &&visit)
{
    visit("value", r.unit, rangeOfUnit(r.unit), r.value);
}

template <RecordOf<Engine> R, class V>
void eachFigure(R &r, V &&visit)
{
    visit("memory_fraction", "%", Range::fraction, r.memory_fraction);
    visit("bandwidth_efficiency", "%", Range::fraction, r.bandwidth_efficiency);
    visit("decode_efficiency", "%", Range::fraction, r.decode_efficiency);
    visit("prefill_efficiency", "%", Range::fraction, r.prefill_efficiency);
    visit("link_efficiency", "%", Range::fraction, r.link_efficiency);
    visit("layer_overhead_us", "us", Range::nonNegative, r.layer_overhead_us);
    visit("step_overhead_ms", "ms", Range::nonNegative, r.step_overhead_ms);
    visit("allreduce_latency_us", "us", Range::nonNegative, r.allreduce_latency_us);
}

template <RecordOf<LoadProfile> R, class V>
void eachFigure(R &r, V &&visit)
{
    visit("input_tokens", "tokens", Range::positive, r.input_tokens);
    visit("output_tokens", "tokens", Range::positive, r.output_tokens);
    visit("input_spread", "times", Range::nonNegative, r.input_spread);
    visit("output_spread", "times", Range::nonNegative, r.output_spread);
    visit("burst", "times", Range::positive, r.burst);
}

template <RecordOf<RuleOfThumb> R, class V>
void eachFigure(R &r, V &&visit)
{
    const std::string unit(symbol(r.unit));
    const Range range = r.unit == Unit::fraction ? Range::fraction : Range::nonNegative;
    visit("training", unit, Range::fraction, r.training);
    visit("fine_tuning", unit, Range::fraction, r.fine_tuning);
    visit("inference", unit, Range::fraction, r.inference);
    visit("value", unit, range, r.value);
}

/// Calls visit(table name, records) for every table whose records have figures.
template <RecordOf<Catalog> C, class V>
void eachTable(C &catalog, V &&visit)
{
    visit("accelerators", catalog.accelerators);
    visit("servers", catalog.servers);
    visit("parts", catalog.parts);
    visit("models", catalog.models);
    visit("cloud_instances", catalog.cloud_instances);
    visit("api_offers", catalog.api_offers);
    visit("service_prices", catalog.service_prices);
    visit("tariffs", catalog.tariffs);
    visit("parameters", catalog.parameters);
    visit("engines", catalog.engines);
    visit("load_profiles", catalog.load_profiles);
    visit("rules", catalog.rules);
}

} // namespace reckoner
