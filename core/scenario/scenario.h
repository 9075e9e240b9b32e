// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/scenario/calibration.h"

namespace reckoner {

enum class BusinessStage : std::uint8_t { exploring, growing, mature };

/// What the client means to do with training.
enum class TrainingIntent : std::uint8_t {
    automatic, ///< what the data assets suggest
    none,      ///< prompting and retrieval only
    fineTuning,
    continuedPretraining,
    fromScratch,
};

enum class FineTuneMethod : std::uint8_t { automatic, full, lora, qlora };

/// What the matrix products of pre-training are computed in.
enum class PretrainPrecision : std::uint8_t { bf16, fp8 };

/// Format of the weights when serving. 8 and 4 bits in general come first: engines of GGUF files
/// take their own kinds for them.
enum class Quantization : std::uint8_t {
    automatic,
    bf16,
    fp8,
    int8,
    int4, ///< AWQ or GPTQ, groups of 128
    nf4,
    mxfp4,
    nvfp4,
    mxfp4_gguf, ///< this and the following are GGUF's; experts as mxfp4, the rest as q8_0
    q8_0,
    q6_k,
    q5_k_m,
    q4_k_m,
    q3_k_m,
    q2_k,
};

enum class Redundancy : std::uint8_t { none, nPlusOne };

/// Which of the users the latency targets are kept for.
enum class LatencyGoal : std::uint8_t { mean, p95, p99 };

/// Width of the KV cache.
enum class KvPrecision : std::uint8_t { bf16, eightBit, fourBit };

/// Cards, or stages, that one copy of the model is spread over.
enum class Spread : std::uint8_t { automatic, one, two, four, eight, sixteen };

/// Whether prompts are read by copies of the model that do nothing else.
enum class PrefillPlacement : std::uint8_t { together, apart, better };

/// What proposes the tokens that the model then checks at once.
enum class Speculation : std::uint8_t { none, promptLookup, draftHead, draftModel };

/// Whether layers that find no room on the cards may run on the host's processor.
enum class CpuOffload : std::uint8_t { none, asNeeded };

/// Where the client's data may go.
enum class DataResidency : std::uint8_t {
    anywhere,  ///< a third party's API is fine
    ownCloud,  ///< rented machines are fine, a third party's API is not
    onPremises ///< nothing leaves the building
};

enum class DeploymentChoice : std::uint8_t { automatic, onPremises, cloud, hybrid, api };

enum class Commitment : std::uint8_t { cheapest, onDemand, oneYear, threeYears, spot, savingsPlan };

enum class PriceLevel : std::uint8_t { low, typical, high };

/// How electricity is priced.
enum class Tariff : std::uint8_t { flat, timeOfUse, regional };

/// Where owned machines stand.
enum class Hosting : std::uint8_t { colocation, ownRoom };

/// When machines are bought.
enum class PurchasePlan : std::uint8_t { asNeeded, yearly, atStart };

/// Where the client wants training to take place.
enum class TrainingPlace : std::uint8_t { automatic, cloud, home };

/// How purchases are paid for.
enum class Financing : std::uint8_t { cash, loan, lease };

/// How the books write purchases off.
enum class Depreciation : std::uint8_t { straightLine, declining, market };

/// In place of a catalog week's id: the week that came with the client's log.
inline constexpr std::string_view kOwnWeek = "client-log";

/// What a client has and wants: the document that a person edits and saves. A plain value; every
/// member but the last four is declared in the field table (fields.h), which holds its key, unit,
/// range and help. The initial values are the program's documented defaults.
struct Scenario {
    // identity
    std::string name;
    std::string client;
    std::string notes;
    std::string as_of; ///< ISO date at which prices are judged; empty = the catalog's own date

    // step 1: business
    BusinessStage stage = BusinessStage::growing;
    double budget_cny = 1'000'000;
    double horizon_years = 3;

    // step 2: data
    double data_gb = 1;
    bool data_exclusive = false;
    double chinese_fraction = 0.8;
    double cleaning_yield = 0.6;
    TrainingIntent training_intent = TrainingIntent::automatic;
    FineTuneMethod finetune_method = FineTuneMethod::automatic;
    std::string finetune_model; ///< empty = the served model
    double finetune_tokens_m = 20;
    double finetune_epochs = 3;
    double finetune_runs_per_month = 2;
    double finetune_sequence_tokens = 2048;
    double lora_rank = 16;
    std::string pretrain_model;   ///< empty = the served model
    double pretrain_tokens_b = 0; ///< 0 = from the data, or 20 per parameter from scratch
    double pretrain_deadline_days = 90;
    double pretrain_sequence_tokens = 4096;
    double pretrain_batch_tokens_m = 4;
    PretrainPrecision pretrain_precision = PretrainPrecision::bf16;
    double pretrain_experiments = 10;
    double pretrain_experiment_share = 0.02; ///< of the final run's GPU time, each
    double pretrain_failed_runs = 0.2;       ///< given up halfway
    double pretrain_failures_per_kgpu_day = 0.5;
    double pretrain_checkpoint_gb_s = 20; ///< of the whole storage
    double pretrain_restart_hours = 0.3;
    double pretrain_idle_share = 0.15; ///< evaluation, stalls, roll-backs

    // step 3: concurrency
    std::string model = "qwen2.5-7b";
    Quantization quantization = Quantization::automatic;
    std::string engine = "vllm";
    double peak_users = 40;
    double requests_per_user_hour = 20;
    std::string load_profile = "business-hours";
    double input_tokens = 1600;
    double output_tokens = 350;
    double input_cv = 1; ///< standard deviation over mean of the lengths
    double output_cv = 1;
    double context_tokens = 8192;
    double ttft_target_s = 2;
    double tpot_target_ms = 50;
    LatencyGoal latency_goal = LatencyGoal::mean;
    double burst_factor = 1.5;
    double growth_per_month = 0.02;
    double prefix_cache_fraction = 0;
    Redundancy redundancy = Redundancy::none;
    double maintenance_reserve = 0;

    // how the engine serves
    Spread tensor_parallel = Spread::automatic;
    Spread pipeline_parallel = Spread::automatic;
    KvPrecision kv_precision = KvPrecision::bf16;
    double engine_memory_fraction = 0; ///< 0 = the engine's own default
    double batch_limit = 1024;
    double chunk_tokens = 8192;
    PrefillPlacement prefill_placement = PrefillPlacement::together;
    Speculation speculation = Speculation::none;
    double draft_tokens = 3;
    double draft_acceptance = 0.7;
    double draft_model_b = 0.5;
    CpuOffload cpu_offload = CpuOffload::none;
    double host_bandwidth_gb_s = 60;

    // step 4: deployment
    DataResidency residency = DataResidency::ownCloud;
    DeploymentChoice deployment = DeploymentChoice::automatic;
    std::string server;         ///< empty = the search decides
    std::string cloud_instance; ///< empty = the search decides
    std::string api_offer;      ///< empty = the cheapest that serves the model
    Commitment commitment = Commitment::cheapest;
    bool allow_consumer_cards = true;
    bool domestic_only = false;

    // prices
    PriceLevel price_level = PriceLevel::typical;
    double cny_per_usd = 7.1;
    std::string cny_per_usd_date; ///< ISO date; empty = as_of

    // power and room of owned machines
    double electricity_cny_per_kwh = 0.85;
    Tariff tariff = Tariff::flat;
    std::string regional_tariff = "cn-zhejiang-tou"; ///< of the catalog
    double peak_cny_per_kwh = 1.1;
    double valley_cny_per_kwh = 0.45;
    double peak_start_hour = 8;
    double peak_end_hour = 11;
    double evening_start_hour = 17;
    double evening_end_hour = 22;
    double valley_start_hour = 0;
    double valley_end_hour = 8;
    double season_surcharge = 0;
    double season_first_month = 7;
    double season_months = 2;
    double start_month = 1;
    double electricity_price_change_per_year = 0;
    double pue = 1.5;
    Hosting hosting = Hosting::colocation;
    double room_cny_per_kw_month = 300;
    double room_fitout_cny_per_kw = 20'000;
    double room_upkeep_per_year = 0.04;

    // owning
    PurchasePlan purchase_plan = PurchasePlan::asNeeded;
    double hardware_price_change_per_year = 0;
    double network_share = 0.1;
    double spares_share = 0;
    double installation_share = 0.02;
    double storage_tb = 4;
    double vat_share = 0.13;
    bool vat_recoverable = true;
    double maintenance_per_year = 0.06;
    double warranty_years = 0;
    double support_cny_per_year = 0;
    double software_cny_per_gpu_year = 0;
    double insurance_per_year = 0;
    double decommissioning_share = 0;

    // people
    double staff_fte = 0.3;
    double cloud_staff_fte = 0.1;
    double salary_cny_per_year = 560'000;
    double admin_fte = 0;
    double admin_salary_cny_per_year = 280'000;
    double data_fte = 0;
    double data_salary_cny_per_year = 210'000;
    double abroad_share = 0;
    double salary_abroad_cny_per_year = 1'477'000;
    double salary_change_per_year = 0;

    // renting and APIs
    double cloud_price_change_per_year = 0;
    double virtual_gpu_loss = 0;
    double remote_surcharge = 0;
    double home_share = 0;
    double min_billing_hours = 1;
    double savings_plan_discount = 0;
    double savings_plan_years = 1;
    double spot_share = 0;
    double spot_overhead = 0.1;
    double cloud_support_share = 0;
    double cloud_licence_cny_per_gpu_hour = 0;
    double egress_gb_per_month = 100;
    double api_price_change_per_year = 0;
    double api_cached_share = 0;
    TrainingPlace training_place = TrainingPlace::automatic;

    // financing and value
    double discount_rate = 0.08;
    Financing financing = Financing::cash;
    double financing_rate = 0.045;
    double financing_years = 3;
    double down_payment_share = 0.2;
    double lease_buyout_share = 0.1;
    Depreciation depreciation = Depreciation::straightLine;
    double depreciation_years = 3;
    double salvage_share = 0.05;
    double residual_share = 0.3;
    double shock_month = 0;
    double shock_loss = 0.3;
    bool tax_shield = false;
    double income_tax_rate = 0.25;

    // the client's own idea, or the quote on the table
    std::string idea_server;
    double idea_count = 0;
    double idea_price_cny = 0;
    std::string idea_note;

    /// The client's own week, imported from a log: load of its 168 hours from Monday 00:00 relative
    /// to the busiest; empty = none. It counts when load_profile is kOwnWeek.
    std::vector<double> own_week;

    /// No answer: the prices of a regional tariff, CNY per kWh by month from January and hour of
    /// the day, as withTariff() finds them in a catalog; empty = not looked up.
    std::vector<double> tariff_hours_cny;

    /// What the client's own measured training runs say; empty = the program's assumptions.
    std::optional<Calibration> training_calibration;

    /// Facts the user set to another value: "table/record/figure" -> value in the fact's unit.
    std::map<std::string, double> overrides;
    /// JSON object text of keys this version does not know, kept so that nothing is lost.
    std::string unknown_json;

    friend bool operator==(const Scenario &, const Scenario &) = default;
};

} // namespace reckoner
