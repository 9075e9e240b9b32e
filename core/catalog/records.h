// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/catalog/fact.h"
#include "core/units/unit.h"

namespace reckoner {

enum class Currency : std::uint8_t { cny, usd };

/// A price in the currency in which it was quoted.
struct Price {
    Fact amount;
    Currency currency = Currency::cny;

    [[nodiscard]] bool known() const { return amount.known(); }
};

/// Dense peak rates, never with structured sparsity. Units are in the member names; link bandwidth
/// is per accelerator, both directions together, as data sheets print it.
struct Accelerator {
    std::string id;
    std::string vendor;
    std::string name;    ///< "A100"
    std::string variant; ///< "SXM4 80GB"
    std::string form_factor;
    std::string memory_type;
    std::string interconnect; ///< "NVLink3"; "none" when cards only share PCIe
    std::string export_note;  ///< dated notice on export control, not a rule
    std::string note;
    int release_year = 0;
    int pcie_generation = 0;
    bool ecc = false;
    Fact memory_gb;
    Fact memory_bandwidth_gb_s;
    Fact fp32_tflops;
    Fact tf32_tflops;
    Fact bf16_tflops;
    Fact fp16_tflops;
    Fact fp8_tflops;
    Fact int8_tops;
    Fact fp4_tflops;
    Fact int4_tops;
    Fact tdp_w;
    Fact idle_w;
    Fact interconnect_gb_s;
    Price price{{}, Currency::usd}; ///< one card, street or list
    Price domestic_price;           ///< the same in China, where that is another market

    [[nodiscard]] std::string displayName() const { return name + " " + variant; }
};

/// A machine as it is sold. Its accelerators are one NVLink domain only if `interconnect` says so.
struct Server {
    enum class Kind : std::uint8_t { server, workstation, rack };

    std::string id;
    std::string vendor;
    std::string name;
    Kind kind = Kind::server;
    std::string accelerator_id;
    int accelerator_count = 0;
    std::string interconnect;
    std::string cpu;
    std::string storage;
    std::string nic;
    std::string cooling;
    std::string note;
    /// False for machines that exist only in the source article or cannot be bought any more: they
    /// can be a client's idea, the search never recommends them.
    bool recommendable = true;
    Fact ram_gb;
    Fact power_max_w;
    Fact power_typical_w;
    Fact power_idle_w;
    Fact rack_units;
    Price price{{}, Currency::usd}; ///< one machine on the world market
    Price domestic_price;           ///< one machine in China; preferred when known
};

/// Network or storage equipment.
struct Part {
    enum class Kind : std::uint8_t { network, storage };
    /// What one price buys.
    enum class Per : std::uint8_t { each, terabyte, petabyte, fractionOfCluster };

    std::string id;
    Kind kind = Kind::network;
    Per per = Per::each;
    std::string vendor;
    std::string name;
    std::string note;
    Fact power_w;
    Fact bandwidth_gbit_s; ///< per port; networks only
    Fact cluster_fraction; ///< networks priced as a share of the cluster
    Price price{{}, Currency::usd};
    Price domestic_price;
};

enum class AttentionKind : std::uint8_t { mha, gqa, mqa, mla };
enum class MlpKind : std::uint8_t { plain, gated };

/// A decoder-only transformer. Shapes are exact integers read from the published configuration.
struct LanguageModel {
    std::string id;
    std::string name;
    std::string family;
    std::string license;
    std::string commercial_use;
    std::string release_date;
    std::string note;
    SourceIndex source = Fact::kUnknown; ///< of the shape
    AttentionKind attention = AttentionKind::gqa;
    MlpKind mlp = MlpKind::gated;
    int layers = 0;
    int hidden_size = 0;
    int intermediate_size = 0; ///< of dense layers
    int heads = 0;
    int kv_heads = 0;
    int head_dim = 0;
    int vocabulary = 0;
    int max_context = 0;
    bool tied_embeddings = false;
    int kv_lora_rank = 0; ///< MLA only, as the next four
    int q_lora_rank = 0;
    int qk_rope_head_dim = 0;
    int qk_nope_head_dim = 0;
    int v_head_dim = 0;
    int experts = 0; ///< 0 for dense models
    int experts_per_token = 0;
    int shared_experts = 0;
    int expert_intermediate_size = 0;
    int first_dense_layers = 0;    ///< dense layers before the first MoE layer
    int moe_layer_step = 1;        ///< after those, every n-th layer is MoE, the others dense
    int full_attention_layers = 0; ///< layers whose KV cache grows with the context; 0 = all
    /// Projections of one layer of linear attention; 0 = as in the other layers.
    int linear_layer_parameters = 0;
    int linear_state_elements = 0; ///< kept per sequence by one layer of linear attention
    int sliding_window = 0;        ///< tokens kept by the other layers; 0 = none kept
    /// False when the attention of the model breaks the plain KV formula and the published tables
    /// do not give enough to compute it.
    bool kv_cache_computable = true;
    Fact total_parameters_b;  ///< as published
    Fact active_parameters_b; ///< per token, as published

    [[nodiscard]] bool isMoe() const { return experts > 0; }
};

/// A rented machine. All prices are per instance and hour in one currency.
struct CloudInstance {
    std::string id;
    std::string provider;
    std::string region;
    std::string name;
    std::string accelerator_id; ///< empty when the accelerator is not in the catalog
    int accelerator_count = 0;
    std::string note;
    bool domestic = false;   ///< rented inside mainland China
    bool historical = false; ///< superseded price kept for comparison: never recommended
    Currency currency = Currency::usd;
    Fact vcpus;
    Fact memory_gb;
    Fact on_demand_per_hour;
    Fact spot_per_hour;
    Fact committed_1y_per_hour;
    Fact committed_3y_per_hour;
};

/// A model behind a paid API; prices per million tokens.
struct ApiOffer {
    std::string id;
    std::string provider;
    std::string model;
    std::string model_id; ///< the open model served, empty for closed models
    std::string note;
    bool domestic = false;
    bool historical = false;
    Currency currency = Currency::usd;
    Fact input_per_mtok;
    Fact output_per_mtok;
    Fact cached_input_per_mtok;
};

/// Egress, cloud storage, licences: a price per some unit.
struct ServicePrice {
    enum class Kind : std::uint8_t { egress, storage, licence };

    std::string id;
    Kind kind = Kind::egress;
    std::string provider;
    std::string name;
    std::string per; ///< "GB", "GB-month", "GPU-year" ...
    std::string note;
    Price price;
};

/// A number of the trade: tariff, PUE, salary, discount rate ...
struct Parameter {
    std::string id;
    std::string group;
    std::string name;
    std::string region;
    std::string unit; ///< spelled out, e.g. "CNY/kWh"
    std::string note;
    Fact value;
};

/// What a kilowatt-hour costs in a region by the hour of the day and the month.
struct ElectricityTariff {
    enum class Band : std::uint8_t { valley, flat, peak, sharp };

    std::string id;
    std::string name;
    std::string region;
    std::string note;
    Currency currency = Currency::cny;
    SourceIndex source = Fact::kUnknown; ///< of the hours
    Fact valley;                         ///< unknown where no hour is of this band, as the next two
    Fact flat;
    Fact peak;
    Fact sharp;                                   ///< the dearest hours of some months
    std::array<std::array<Band, 24>, 12> bands{}; ///< by month from January and hour of the day

    [[nodiscard]] const Fact &price(Band band) const
    {
        const std::array<const Fact *, 4> prices{&valley, &flat, &peak, &sharp};
        return *prices[static_cast<std::size_t>(band)];
    }
};

/// Software that serves or trains, with the efficiencies that belong to it.
struct Engine {
    enum class Kind : std::uint8_t { serving, training };

    std::string id;
    std::string name;
    Kind kind = Kind::serving;
    std::string license;
    std::string note;
    /// Makers of the accelerators that the engine itself runs on, without a maker's own plugin.
    std::vector<std::string> vendors;
    /// Formats of weights that the engine loads, as the scenario's field `quantization` names
    /// them; empty = not stated.
    std::vector<std::string> formats;
    SourceIndex formats_source = Fact::kUnknown;
    Fact memory_fraction;      ///< of the card's memory the engine takes
    Fact bandwidth_efficiency; ///< achieved over peak when streaming weights and KV
    Fact decode_efficiency;    ///< achieved over peak matrix rate, small batches
    Fact prefill_efficiency;   ///< achieved over peak matrix rate, long prompts or training
    Fact link_efficiency;      ///< achieved over peak of the link between cards
    Fact layer_overhead_us;    ///< fixed cost per layer and step
    Fact step_overhead_ms;     ///< fixed cost per step
    Fact allreduce_latency_us; ///< fixed cost per collective
};

/// Requests over a week, relative: 168 hourly values from Monday 00:00, largest 1.
struct LoadProfile {
    std::string id;
    std::string name;
    std::string note;
    SourceIndex source = Fact::kUnknown;
    std::array<double, 168> relative{};
    Fact mean; ///< of the hours, over the busiest; follows from them
    // Of the requests of a measured week; unknown for templates.
    Fact input_tokens;  ///< mean
    Fact output_tokens; ///< mean
    Fact input_spread;  ///< standard deviation over mean
    Fact output_spread;
    Fact burst; ///< busiest minutes over the mean of the busiest hour, >= 1

    /// True when the requests' lengths are known as well.
    [[nodiscard]] bool measured() const { return input_tokens.known() && output_tokens.known(); }
};

/// One rule of thumb of the source article, as numbers.
struct RuleOfThumb {
    std::string id;    ///< "stage.exploring", "data.lora", "qps.low", "tco.hardware" ...
    std::string topic; ///< "stage", "data", "concurrency", "deployment", "tco", "threshold", "tier"
    std::string note;
    Unit unit = Unit::fraction;
    Fact training; ///< share of the budget, for topics stage and data
    Fact fine_tuning;
    Fact inference;
    Fact value; ///< for all other topics; low..high is the range it states
};

/// A quantitative claim of the source article and what arithmetic says of it.
struct Claim {
    enum class Verdict : std::uint8_t {
        plausible,
        optimistic,
        pessimistic,
        contradicted,
        notCheckable
    };
    enum class Severity : std::uint8_t { low, medium, high };

    std::string id;
    int chapter = 0;
    std::string subject_en;
    std::string subject_zh;
    std::string unit;
    Verdict verdict = Verdict::plausible;
    Severity severity = Severity::low;
    std::string arithmetic;
    std::string arithmetic_zh; ///< the same in Chinese; empty where there is nothing to translate
    std::string better_value;
    std::string better_value_zh;
    std::string evidence; ///< where better_value comes from; empty when from arithmetic alone
    std::vector<std::string> conflicts;
    std::optional<double> low;
    std::optional<double> high;
    SourceIndex source = Fact::kUnknown;
};

} // namespace reckoner
