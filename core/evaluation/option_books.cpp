// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/option_books.h"

#include <array>
#include <vector>

#include "core/economics/price.h"
#include "core/evaluation/figures.h"
#include "core/evaluation/hidden_costs.h"
#include "core/units/text.h"

namespace reckoner {

namespace {

Unit hourly(Currency currency)
{
    return currency == Currency::usd ? Unit::usdPerHour : Unit::cnyPerHour;
}

Unit whole(Currency currency)
{
    return currency == Currency::usd ? Unit::usd : Unit::cny;
}

const char *hourlyLabel(Commitment commitment)
{
    switch (commitment) {
    case Commitment::oneYear:
        return RECKONER_TEXT("Fact", "price per hour, committed for one year");
    case Commitment::threeYears:
        return RECKONER_TEXT("Fact", "price per hour, committed for three years");
    case Commitment::spot:
        return RECKONER_TEXT("Fact", "price per hour, spot");
    case Commitment::onDemand:
    case Commitment::savingsPlan:
    case Commitment::cheapest:
        break;
    }
    return RECKONER_TEXT("Fact", "price per hour, on demand");
}

// What serves one copy of the model, on the machine of this option.
struct MachineEntries {
    EntryIndex machine_qps = 0;
    EntryIndex price = 0;
};

ReplicaEntries keepReplica(Books &books, const ServingCandidate &candidate, Scope scope)
{
    const Replica &replica = candidate.replica;
    const Accelerator &card = *replica.accelerator;
    const LanguageModel &model = *books.evaluation.model;
    const Engine &engine = *books.evaluation.engine;
    const EntryIndex parameters = books.fact(model.name, RECKONER_TEXT("Fact", "parameters"),
                                             model.total_parameters_b, Unit::billionParameters);
    const EntryIndex bandwidth = books.fact(card.name, RECKONER_TEXT("Fact", "memory bandwidth"),
                                            card.memory_bandwidth_gb_s, Unit::gigabytesPerSecond);
    const EntryIndex rate = books.fact(card.name, RECKONER_TEXT("Fact", "16-bit matrix rate"),
                                       card.bf16_tflops, Unit::teraflops);
    const EntryIndex memory = books.fact(card.name, RECKONER_TEXT("Fact", "memory of a card"),
                                         card.memory_gb, Unit::gigabytes);
    const EntryIndex efficiency =
        books.fact(engine.name, RECKONER_TEXT("Fact", "share of peak bandwidth achieved"),
                   engine.bandwidth_efficiency, Unit::fraction);
    const EntryIndex input = books.input("input_tokens");
    const EntryIndex output = books.input("output_tokens");
    ReplicaEntries out;
    const EntryIndex weights = out.weights = books.figure(
        figures::weights_gb, replica.memory.weights / kBytesPerGb, {parameters}, scope);
    const EntryIndex batch =
        books.figure(figures::batch, replica.batch,
                     {books.input("ttft_target_s"), books.input("tpot_target_ms"),
                      books.input("batch_limit"), weights, memory},
                     scope);
    const EntryIndex kv = books.figure(figures::kv_cache_gb, replica.memory.kv_cache / kBytesPerGb,
                                       {batch, input, output}, scope);
    const EntryIndex runtime = out.runtime = books.figure(
        figures::runtime_gb, replica.memory.runtime / kBytesPerGb,
        {books.fact(engine.name, RECKONER_TEXT("Fact", "share of memory the engine takes"),
                    engine.memory_fraction, Unit::fraction)},
        scope);
    const EntryIndex capacity = out.memory_capacity = books.figure(
        figures::memory_capacity_gb, replica.memory.capacity / kBytesPerGb, {memory}, scope);
    const double used = replica.memory.weights + replica.memory.kv_cache + replica.memory.runtime;
    const EntryIndex in_use =
        books.figure(figures::memory_used_gb, used / kBytesPerGb, {weights, kv, runtime}, scope);
    books.figure(figures::memory_free_share, replica.memory.freeShare(), {in_use, capacity}, scope);
    const EntryIndex tpot = out.tpot =
        books.figure(figures::tpot, replica.tpot_s * 1000.0,
                     {batch, weights, kv, bandwidth, rate, efficiency}, scope);
    out.ttft = books.figure(figures::ttft, replica.ttft_s, {tpot, input, rate}, scope);
    const EntryIndex tokens = books.figure(figures::replica_tokens_per_s,
                                           replica.output_tokens_per_s, {batch, tpot}, scope);
    const EntryIndex qps =
        books.figure(figures::replica_qps, replica.requests_per_s, {tokens, output}, scope);
    out.machine_qps = books.figure(figures::machine_qps, candidate.requests_per_s, {qps}, scope);
    return out;
}

EntryIndex serverPrice(Books &books, const ServingCandidate &candidate, Scope scope)
{
    const Price &price = bookPrice(*candidate.server);
    const EntryIndex fact =
        books.fact(candidate.server->name, RECKONER_TEXT("Fact", "price of a machine"),
                   price.amount, whole(price.currency));
    const double cny = inYuan(price.amount, price.currency, books.scenario).value();
    if (price.currency == Currency::usd)
        return books.figure(figures::machine_price, cny, {fact, books.input("cny_per_usd")}, scope);
    return books.figure(figures::machine_price, cny, {fact}, scope);
}

// The contract with most machines where something is committed.
Commitment contractOf(const OptionPlan &option)
{
    if (billedWhenIdle(option.commitment))
        return option.commitment;
    const RentalTerms &terms = option.rental_terms;
    return terms.contract_count > 0 ? terms.contracts.front().kind : Commitment::onDemand;
}

std::vector<EntryIndex> powerBasis(Books &books, const Server &server, EntryIndex machines,
                                   EntryIndex utilization)
{
    std::vector<EntryIndex> basis{
        machines, utilization,
        books.fact(server.name,
                   server.power_typical_w.known() ? RECKONER_TEXT("Fact", "typical power")
                                                  : RECKONER_TEXT("Fact", "rated power"),
                   server.power_typical_w.known() ? server.power_typical_w : server.power_max_w,
                   Unit::watts),
        books.input("pue"), books.input("electricity_cny_per_kwh")};
    if (books.scenario.tariff == Tariff::timeOfUse) {
        basis.push_back(books.input("peak_cny_per_kwh"));
        basis.push_back(books.input("valley_cny_per_kwh"));
    }
    if (books.scenario.season_surcharge != 0)
        basis.push_back(books.input("season_surcharge"));
    return basis;
}

// A hybrid pays for both kinds of posts.
std::vector<EntryIndex> staffBasis(Books &books, Option option)
{
    std::vector<EntryIndex> basis;
    if (option == Option::onPremises || option == Option::hybrid)
        basis.push_back(books.input("staff_fte"));
    if (option != Option::onPremises)
        basis.push_back(books.input("cloud_staff_fte"));
    basis.push_back(books.input("salary_cny_per_year"));
    if (books.scenario.abroad_share > 0) {
        basis.push_back(books.input("abroad_share"));
        basis.push_back(books.input("salary_abroad_cny_per_year"));
    }
    basis.push_back(books.input("horizon_years"));
    return basis;
}

// What a cost line was computed from, beyond the machines themselves.
std::vector<EntryIndex> basisOf(Books &books, const OptionPlan &option, CostItem item,
                                const MachineEntries &owned, const MachineEntries &rented,
                                EntryIndex machines, EntryIndex utilization)
{
    const auto input = [&](const char *key) { return books.input(key); };
    const auto rentAt = [&](Commitment terms) {
        const CloudInstance &instance = *option.rented->instance;
        return books.fact(instance.name, hourlyLabel(terms), hourlyPrice(instance, terms),
                          hourly(instance.currency));
    };
    switch (item) {
    case CostItem::servers:
        return {machines, owned.price, input("hardware_price_change_per_year")};
    case CostItem::network:
        return {machines, owned.price, input("network_share")};
    case CostItem::storage:
        return {input("storage_tb")};
    case CostItem::spares:
        return {machines, owned.price, input("spares_share")};
    case CostItem::installation:
        return {machines, owned.price, input("installation_share")};
    case CostItem::tax:
        return {machines, owned.price, input("vat_share")};
    case CostItem::insurance:
        return {machines, owned.price, input("insurance_per_year")};
    case CostItem::resale:
        return {machines, owned.price, input("residual_share"), input("shock_month"),
                input("shock_loss")};
    case CostItem::decommissioning:
        return {machines, owned.price, input("decommissioning_share")};
    case CostItem::power:
        return powerBasis(books, *option.owned->server, machines, utilization);
    case CostItem::room:
        if (books.scenario.hosting == Hosting::ownRoom)
            return {machines, input("room_fitout_cny_per_kw"), input("room_upkeep_per_year")};
        return {machines, input("room_cny_per_kw_month")};
    case CostItem::roomFitOut:
        return {machines, input("room_fitout_cny_per_kw")};
    case CostItem::maintenance:
        return {machines, owned.price, input("maintenance_per_year"), input("warranty_years")};
    case CostItem::support:
        return {input("support_cny_per_year"), input("horizon_years")};
    case CostItem::licences:
        return {machines, input("software_cny_per_gpu_year")};
    case CostItem::staff:
        return staffBasis(books, option.option);
    case CostItem::administrators:
        return {input("admin_fte"), input("admin_salary_cny_per_year"), input("horizon_years")};
    case CostItem::dataStaff:
        return {input("data_fte"), input("data_salary_cny_per_year"), input("horizon_years")};
    case CostItem::cloudServing:
        return {books.peak, books.mean, rented.machine_qps, rentAt(Commitment::onDemand)};
    case CostItem::cloudCommitted:
        return {books.peak, books.mean, rented.machine_qps, rentAt(contractOf(option))};
    case CostItem::cloudSpot:
        return {books.peak,
                books.mean,
                rented.machine_qps,
                input("spot_share"),
                input("spot_overhead"),
                rentAt(Commitment::spot)};
    case CostItem::cloudFineTuning:
        return {input("finetune_runs_per_month"), input("finetune_tokens_m")};
    case CostItem::cloudPretraining:
        return {input("pretrain_experiments"), input("pretrain_failed_runs")};
    case CostItem::cloudStorage:
        return {input("storage_tb")};
    case CostItem::egress:
        return {input("egress_gb_per_month")};
    case CostItem::cloudLicences:
        return {input("cloud_licence_cny_per_gpu_hour")};
    case CostItem::cloudSupport:
        return {input("cloud_support_share")};
    case CostItem::apiTokens: {
        const Unit unit = Unit::usdPerMillionTokens;
        const bool usd = option.api->currency == Currency::usd;
        return {books.requests,
                input("input_tokens"),
                input("output_tokens"),
                input("api_cached_share"),
                books.fact(option.api->model, RECKONER_TEXT("Fact", "price of input tokens"),
                           option.api->input_per_mtok, usd ? unit : Unit::cnyPerMillionTokens),
                books.fact(option.api->model, RECKONER_TEXT("Fact", "price of output tokens"),
                           option.api->output_per_mtok, usd ? unit : Unit::cnyPerMillionTokens)};
    }
    case CostItem::borrowing:
        return {input("down_payment_share")};
    case CostItem::repayment:
        return {input("down_payment_share"), input("financing_years")};
    case CostItem::interest:
        return {input("down_payment_share"), input("financing_years"), input("financing_rate")};
    case CostItem::incomeTax:
        return {input("income_tax_rate"), input("depreciation_years"), input("salvage_share")};
    }
    return {};
}

void keepCosts(Books &books, const OptionPlan &option, const MachineEntries &owned,
               const MachineEntries &rented, EntryIndex machines, EntryIndex utilization,
               EntryIndex useful)
{
    const Scope scope = scopeOf(option.option);
    std::array<std::vector<EntryIndex>, kCostCategoryCount> lines;
    for (int number = 0; number < kCostItemCount; ++number) {
        const auto item = static_cast<CostItem>(number);
        const Money amount = option.cash.of(item);
        if (amount == Money())
            continue;
        // Fine-tuning and pre-training machines can bring owned lines into an option that owns no
        // serving machine; their basis is the training plan's own.
        const bool owned_line = comesWithOwning(item);
        std::vector<EntryIndex> basis;
        if (!owned_line || option.owned)
            basis = basisOf(books, option, item, owned, rented, machines, utilization);
        const EntryIndex line =
            books.evaluation.ledger.figure(figures::costOf(item), amount.value(), basis, scope);
        lines[static_cast<std::size_t>(categoryOf(item))].push_back(line);
    }
    std::vector<EntryIndex> categories;
    for (int number = 0; number < kCostCategoryCount; ++number) {
        const auto category = static_cast<CostCategory>(number);
        const auto &parts = lines[static_cast<std::size_t>(number)];
        if (!parts.empty())
            categories.push_back(books.evaluation.ledger.figure(
                figures::costOf(category), option.cash.of(category).value(), parts, scope));
    }
    const EntryIndex total =
        books.evaluation.ledger.figure(figures::tco_total, option.total_cny, categories, scope);
    books.figure(figures::tco_present_value, option.present_value_cny,
                 {total, books.input("discount_rate")}, scope);
    books.figure(figures::cost_per_million_tokens, option.cny_per_million_tokens,
                 {total, books.tokens}, scope);
    keepTokenCosts(books, books.evaluation.serviceOf(option.option), total, scope);
    books.figure(figures::cost_per_user_month, option.cny_per_user_month,
                 {total, books.input("peak_users"), books.input("growth_per_month")}, scope);
    if (option.cny_per_useful_gpu_hour > 0)
        books.figure(figures::cost_per_useful_gpu_hour, option.cny_per_useful_gpu_hour,
                     {total, useful}, scope);
    if (option.cny_per_fine_tuning_run > 0)
        books.figure(figures::cost_per_fine_tuning_run, option.cny_per_fine_tuning_run,
                     {books.input("finetune_runs_per_month"), books.input("horizon_years")}, scope);
    if (option.book_value_cny > 0)
        books.figure(figures::book_value, option.book_value_cny,
                     {books.input("depreciation_years"), books.input("salvage_share")}, scope);
}

} // namespace

EntryIndex Books::fact(std::string_view record, const char *label, const Fact &fact, Unit unit)
{
    return evaluation.ledger.fact(record, label, fact, atLevel(fact, scenario.price_level), unit);
}

void keepOption(Books &books, const OptionPlan &option)
{
    const Scope scope = scopeOf(option.option);
    MachineEntries owned;
    MachineEntries rented;
    EntryIndex machines = 0;
    EntryIndex utilization = 0;
    EntryIndex useful = 0;
    const ServingCandidate *main = option.owned ? option.owned : option.rented;
    if (main) {
        const ReplicaEntries replica = keepReplica(books, *main, scope);
        const EntryIndex capacity = replica.machine_qps;
        owned.machine_qps = capacity;
        rented.machine_qps = capacity;
        const int first = option.owned ? option.owned_machines_first : main->machines_first_month;
        const int last = option.owned ? option.owned_machines_last : option.rented_machines_peak;
        books.figure(figures::machines_first, first, {books.peak, capacity}, scope);
        machines = books.figure(figures::machines_last, last,
                                {books.peak, books.input("growth_per_month"), capacity}, scope);
        useful = books.figure(figures::useful_gpu_hours, option.useful_gpu_hours,
                              {books.mean, capacity}, scope);
        const EntryIndex available =
            books.figure(figures::available_gpu_hours, option.available_gpu_hours,
                         {machines, books.input("horizon_years")}, scope);
        utilization =
            books.figure(figures::utilization, option.utilization, {useful, available}, scope);
        const ServiceLevel &service = books.evaluation.serviceOf(option.option);
        if (service.machine == main)
            keepMachineService(books, service, replica, utilization, scope);
    }
    if (option.owned)
        owned.price = serverPrice(books, *option.owned, scope);
    keepCosts(books, option, owned, rented, machines, utilization, useful);
    keepHiddenCosts(books, option);
}

} // namespace reckoner
