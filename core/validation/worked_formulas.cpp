// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/worked_formulas.h"

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <string_view>

#include "core/units/quantity.h"

namespace reckoner {

namespace {

using Json = nlohmann::json;

constexpr double kMillion = 1e6;
constexpr double kSecondsPerHour = 3600.0;

// The inputs of a case, by name; a formula runs only when all it asks for are numbers.
class Inputs {
public:
    explicit Inputs(const Json &json) : m_json(json) {}

    [[nodiscard]] const Json *object(const char *name) const
    {
        const auto found = m_json.find(name);
        return found != m_json.end() && (found->is_object() || found->is_array()) ? &*found
                                                                                  : nullptr;
    }
    [[nodiscard]] bool has(std::initializer_list<const char *> names) const
    {
        return std::all_of(names.begin(), names.end(), [&](const char *name) {
            const auto found = m_json.find(name);
            return found != m_json.end() && found->is_number();
        });
    }
    [[nodiscard]] double operator[](const char *name) const { return m_json.at(name); }

private:
    const Json &m_json;
};

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
    if (const Json *lives = in.object("lives_years"); lives && in.has({"price_usd"})) {
        for (const Json &life : *lives) {
            if (life.is_number_integer() && life.get<double>() > 0)
                out["annual_usd." + std::to_string(life.get<int>())] =
                    in["price_usd"] / life.get<double>();
        }
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
    ownAgainstApi(in, out);
    power(in, out);
    return out;
}

} // namespace reckoner
