// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/worked_formulas.h"

#include <algorithm>

#include "core/units/quantity.h"
#include "core/validation/worked_inputs.h"

namespace reckoner {

namespace {

using Json = nlohmann::json;

constexpr double kMillion = 1e6;
constexpr double kSecondsPerHour = 3600.0;

// Price lists by offer, each {"on_demand": .., "1y": .., ...}; answers go by the provider's name,
// the part before the first underscore, and the term.
void commitmentsByProvider(const Inputs &in, Answers &out)
{
    for (const auto &[name, prices] : in.all().items()) {
        if (!prices.is_object() || !prices.contains("on_demand") ||
            !prices["on_demand"].is_number())
            continue;
        const double on_demand = prices["on_demand"];
        const std::string provider = name.substr(0, name.find('_'));
        for (const auto &[term, price] : prices.items()) {
            if (term != "on_demand" && price.is_number() && on_demand > 0)
                out["break_even_utilisation." + provider + "_" + term] =
                    price.get<double>() / on_demand;
        }
    }
}

void payback(const Inputs &in, Answers &out)
{
    if (in.has({"capex_usd", "onprem_opex_usd_per_h", "cloud_usd_per_h"})) {
        const double hours =
            in["capex_usd"] / (in["cloud_usd_per_h"] - in["onprem_opex_usd_per_h"]);
        out["break_even_hours"] = hours;
        out["break_even_months"] = hours / kHoursPerMonth;
    }
    if (in.has({"on_demand_usd_h", "committed_usd_h", "upfront_usd", "hours_per_day",
                "days_per_month"})) {
        const double month = in["hours_per_day"] * in["days_per_month"];
        const double saved = in["on_demand_usd_h"] - in["committed_usd_h"];
        out["break_even_hours"] = in["upfront_usd"] / saved;
        out["break_even_months"] = in["upfront_usd"] / saved / month;
        out["monthly_on_demand"] = in["on_demand_usd_h"] * month;
        out["monthly_committed"] = in["committed_usd_h"] * month;
        out["monthly_savings"] = saved * month;
    }
    if (in.has({"discount"}))
        out["break_even_utilisation"] = 1.0 - in["discount"];
    commitmentsByProvider(in, out);
    if (in.has({"on_demand_usd_h", "reserved_usd_h", "hours_per_month", "utilisation"})) {
        // Committed hours are paid whether used or not.
        const double on_demand = in["on_demand_usd_h"] * in["hours_per_month"] * in["utilisation"];
        const double reserved = in["reserved_usd_h"] * in["hours_per_month"];
        out["on_demand_month"] = on_demand;
        out["reserved_month_correct"] = reserved;
        out["savings_month_correct"] = on_demand - reserved;
        out["break_even_utilisation"] = in["reserved_usd_h"] / in["on_demand_usd_h"];
    }
}

// Lenovo LP2368: what owning costs by the hour, for each configuration whose price is given.
void hourlyUpkeep(const Inputs &in, Answers &out)
{
    const Json *prices = in.object("capex_usd");
    if (prices && in.has({"maintenance_frac_per_year", "hours_per_year"})) {
        for (const auto &[name, price] : prices->items()) {
            if (price.is_number())
                out["maintenance_usd_per_h." + name] =
                    price.get<double>() * in["maintenance_frac_per_year"] / in["hours_per_year"];
        }
    }
    if (in.has({"colo_usd_per_rack_month", "colo_month_hours"}))
        out["colo_usd_per_h"] = in["colo_usd_per_rack_month"] / in["colo_month_hours"];
    const Json *power = in.object("server_kw");
    if (!power || !prices || !in.has({"electricity_usd_kwh", "cooling_air_usd_kwh"}))
        return;
    for (const auto &[name, kw] : power->items()) {
        if (!kw.is_number())
            continue;
        const double hourly =
            kw.get<double>() * (in["electricity_usd_kwh"] + in["cooling_air_usd_kwh"]);
        out["power_cooling_usd_per_h." + name] = hourly;
        const auto kept = out.find("maintenance_usd_per_h." + name);
        if (kept != out.end() && out.contains("colo_usd_per_h"))
            out["total_usd_per_h." + name] = kept->second + out["colo_usd_per_h"] + hourly;
    }
}

void ownership(const Inputs &in, Answers &out)
{
    if (in.has({"capex_usd", "opex_usd_per_h", "hours", "cloud_usd_per_h"})) {
        const double own = in["capex_usd"] + in["opex_usd_per_h"] * in["hours"];
        const double cloud = in["cloud_usd_per_h"] * in["hours"];
        out["onprem_5y_usd"] = own;
        out["cloud_5y_usd"] = cloud;
        out["savings_usd"] = cloud - own;
        out["savings_frac"] = (cloud - own) / cloud;
        if (in.has({"days"}))
            out["threshold_hours_per_day"] = own / (in["cloud_usd_per_h"] * in["days"]);
    }
    if (in.has({"capex_usd", "life_h", "opex_usd_per_h", "tok_s", "cloud_usd_per_h"})) {
        const double own = in["capex_usd"] / in["life_h"] + in["opex_usd_per_h"];
        const double mtok_per_hour = in["tok_s"] * kSecondsPerHour / kMillion;
        out["onprem_usd_per_h"] = own;
        out["onprem_usd_per_M"] = own / mtok_per_hour;
        out["cloud_usd_per_M"] = in["cloud_usd_per_h"] / mtok_per_hour;
        out["cloud_over_onprem"] = in["cloud_usd_per_h"] / own;
        out["savings_frac"] = 1.0 - own / in["cloud_usd_per_h"];
        if (in.has({"api_usd_per_M_out"}))
            out["api_over_onprem"] = in["api_usd_per_M_out"] * mtok_per_hour / own;
    }
    if (in.has({"initial_server_cost_usd", "depreciation_years", "yearly_hosting_usd_per_server",
                "yearly_software_usd"})) {
        // Licences go by the server unless the case says that they go by the GPU.
        const bool per_gpu = in.text("software_basis").find("per GPU") != std::string::npos;
        const double licences = per_gpu && in.has({"gpus_per_server"}) ? in["gpus_per_server"] : 1;
        out["yearly_server_cost_usd"] = in["initial_server_cost_usd"] / in["depreciation_years"] +
                                        in["yearly_hosting_usd_per_server"] +
                                        in["yearly_software_usd"] * licences;
    }
    hourlyUpkeep(in, out);
    if (const Json *lives = in.object("lives_years"); lives && in.has({"price_usd"})) {
        for (const Json &life : *lives) {
            if (life.is_number_integer() && life.get<double>() > 0)
                out["annual_usd." + std::to_string(life.get<int>())] =
                    in["price_usd"] / life.get<double>();
        }
    }
}

// A service's tokens a day, and what they earn: cached input, the rest of the input, output.
void tokenRevenue(const Inputs &in, Answers &out)
{
    constexpr double kMillionPerBillion = 1e3;
    const Json *price = in.object("price_usd_per_M");
    const auto number = [&](const char *name) {
        return price->is_object() && price->contains(name) && (*price)[name].is_number();
    };
    if (price && in.has({"input_hit_B", "input_total_B", "output_B"}) && number("hit") &&
        number("miss") && number("out")) {
        const double revenue =
            kMillionPerBillion *
            (in["input_hit_B"] * (*price)["hit"].get<double>() +
             (in["input_total_B"] - in["input_hit_B"]) * (*price)["miss"].get<double>() +
             in["output_B"] * (*price)["out"].get<double>());
        out["daily_revenue_usd"] = revenue;
        if (in.has({"daily_cost_usd"}))
            out["cost_profit_margin"] = revenue / in["daily_cost_usd"] - 1.0; // on cost
    }
    if (in.has({"input_total_B_per_day", "output_B_per_day", "node_prefill_tok_s",
                "node_decode_tok_s"})) {
        constexpr double kSecondsPerDay = 86'400.0;
        out["avg_nodes"] = 1e9 / kSecondsPerDay *
                           (in["input_total_B_per_day"] / in["node_prefill_tok_s"] +
                            in["output_B_per_day"] / in["node_decode_tok_s"]);
    }
}

void rent(const Inputs &in, Answers &out)
{
    if (in.has({"gpu_hours", "gpus_per_instance", "cloud_usd_per_instance_h"}))
        out["cloud_cost_usd"] =
            in["gpu_hours"] / in["gpus_per_instance"] * in["cloud_usd_per_instance_h"];
    if (in.has({"gpu_hours", "usd_per_gpu_h"}))
        out["cost_usd"] = in["gpu_hours"] * in["usd_per_gpu_h"];
    if (in.has({"avg_nodes", "gpus_per_node", "usd_per_gpu_h", "hours"}))
        out["daily_cost_usd"] =
            in["avg_nodes"] * in["gpus_per_node"] * in["usd_per_gpu_h"] * in["hours"];
    const Json *hourly = in.object("cny_per_h");
    if (hourly && hourly->is_object() && in.has({"hours_per_day", "days"})) {
        for (const auto &[name, price] : hourly->items()) {
            if (price.is_number())
                out["total_cny." + name] = price.get<double>() * in["hours_per_day"] * in["days"];
        }
    }
    const Json *rates = in.object("measured_tok_s_out");
    if (rates && rates->is_array() && in.has({"node_usd_per_h", "theta_max_tok_s"})) {
        const auto per_million = [&](double rate) {
            return in["node_usd_per_h"] / (rate * kSecondsPerHour) * kMillion;
        };
        const double naive = per_million(in["theta_max_tok_s"]);
        out["c_naive_usd_per_M"] = naive;
        for (std::size_t i = 0; i < rates->size(); ++i) {
            if (!(*rates)[i].is_number())
                continue;
            const double cost = per_million((*rates)[i].get<double>());
            out["c_eff_usd_per_M_out." + std::to_string(i)] = cost;
            out["underutilisation_penalty." + std::to_string(i)] = cost / naive;
        }
    }
}

// arXiv 2509.18101: straight payback against an API at full load of the operating hours.
void ownAgainstApi(const Inputs &in, Answers &out)
{
    if (!in.has({"n_gpu", "hardware_usd", "throughput_tok_s", "operating_hours_per_month",
                 "usd_per_kwh", "effective_kw_per_gpu", "input_share", "output_share"}))
        return;
    const double hours = in["operating_hours_per_month"];
    const double mtok = in["throughput_tok_s"] * hours * kSecondsPerHour / kMillion;
    const double power = in["n_gpu"] * in["effective_kw_per_gpu"] * hours * in["usd_per_kwh"];
    out["capacity_Mtok_per_month"] = mtok;
    out["electricity_usd_per_month"] = power;
    const Json *prices = in.object("api_price_in_out_usd_per_M");
    if (!prices || !prices->is_object())
        return;
    for (const auto &[name, price] : prices->items()) {
        if (!price.is_array() || price.size() != 2 || !price[0].is_number() ||
            !price[1].is_number())
            continue;
        const double blend = in["input_share"] * price[0].get<double>() +
                             in["output_share"] * price[1].get<double>();
        out["break_even_months." + name] = in["hardware_usd"] / (mtok * blend - power);
    }
}

void power(const Inputs &in, Answers &out)
{
    if (in.has({"gpus", "gpu_kw", "server_overhead", "pue", "n_plus_1", "usd_per_kwh"})) {
        const double it = in["gpus"] * in["gpu_kw"] * in["server_overhead"];
        const double kwh = it * in["pue"] * kHoursPerYear;
        out["it_gpu_kw"] = in["gpus"] * in["gpu_kw"];
        out["it_kw"] = it;
        out["facility_MW"] = it * in["pue"] / 1e3;
        out["sized_MW"] = it * in["pue"] * in["n_plus_1"] / 1e3;
        out["annual_GWh"] = kwh / 1e6;
        out["annual_usd_M"] = kwh * in["usd_per_kwh"] / 1e6;
    }
    constexpr double kWan = 1e4;
    if (in.has({"server_kw", "cny_per_kwh", "hours_per_year", "servers"})) {
        const double year = in["server_kw"] * in["cny_per_kwh"] * in["hours_per_year"] / kWan;
        out["year_power_wan_cny"] = year;
        out["five_servers_wan_cny"] = year * in["servers"];
        if (in.has({"gpu_price_wan_cny", "gpus"}))
            out["gpu_capex_wan_cny"] = in["gpu_price_wan_cny"] * in["gpus"];
    }
    if (in.has({"gpu_kw", "gpus", "hours", "cny_per_kwh", "days"})) {
        const double kwh = in["gpu_kw"] * in["gpus"] * in["hours"];
        out["kwh_per_day"] = kwh;
        out["cny_per_day"] = kwh * in["cny_per_kwh"];
        out["wan_cny_per_year"] = kwh * in["cny_per_kwh"] * in["days"] / kWan;
    }
}

} // namespace

Answers workedAnswers(const Json &input)
{
    Answers out;
    if (!input.is_object())
        return out;
    const Inputs in(input);
    payback(in, out);
    ownership(in, out);
    rent(in, out);
    tokenRevenue(in, out);
    workFleets(in, out);
    ownAgainstApi(in, out);
    power(in, out);
    return out;
}

} // namespace reckoner
