// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/option_books.h"

#include <array>
#include <vector>

#include "core/economics/price.h"
#include "core/evaluation/figures.h"
#include "core/units/text.h"

namespace reckoner {

namespace {

Unit hourly(Currency currency)
{
    return currency == Currency::usd ? Unit::usdPerHour : Unit::cnyPerHour;
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
        books.input("pue"), books.electricity()};
    if (books.scenario.tariff == Tariff::timeOfUse) {
        basis.push_back(books.input("peak_cny_per_kwh"));
        basis.push_back(books.input("valley_cny_per_kwh"));
    }
    if (const ElectricityTariff *tariff = books.regionalTariff()) {
        const Unit unit = perKwh(tariff->currency);
        const auto add = [&](const char *label, const Fact &price) {
            if (price.known())
                basis.push_back(books.fact(tariff->name, label, price, unit));
        };
        add(RECKONER_TEXT("Fact", "electricity price in the valley"), tariff->valley);
        add(RECKONER_TEXT("Fact", "electricity price in peak hours"), tariff->peak);
        add(RECKONER_TEXT("Fact", "electricity price in sharp hours"), tariff->sharp);
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

// All costs but those of training.
EntryIndex keepServing(Books &books, const OptionPlan &option, EntryIndex total, Scope scope)
{
    const double training = option.fine_tuning_cny + option.pretraining_cny;
    if (training <= 0)
        return books.figure(figures::serving_cost, option.total_cny, {total}, scope);
    std::vector<EntryIndex> from;
    if (option.fine_tuning_cny > 0)
        from.insert(from.end(),
                    {books.input("finetune_runs_per_month"), books.input("horizon_years")});
    for (const FigureSpec *spec : {&figures::finetune_cost_per_run, &figures::pretrain_cost}) {
        if (const Entry *entry = books.evaluation.ledger.find(*spec))
            from.push_back(
                static_cast<EntryIndex>(entry - books.evaluation.ledger.entries().data()));
    }
    const EntryIndex part = books.figure(figures::training_cost, training, from, scope);
    return books.figure(figures::serving_cost, option.total_cny - training, {total, part}, scope);
}

} // namespace

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
        if (!owned_line || option.owned_machines_last > 0)
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
    const EntryIndex serving = keepServing(books, option, total, scope);
    books.figure(figures::cost_per_million_tokens, option.cny_per_million_tokens,
                 {serving, books.tokens}, scope);
    keepTokenCosts(books, books.evaluation.serviceOf(option.option), serving, scope);
    books.figure(figures::cost_per_user_month, option.cny_per_user_month,
                 {serving, books.input("peak_users"), books.input("growth_per_month")}, scope);
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

} // namespace reckoner
