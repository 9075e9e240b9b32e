// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <cmath>
#include <limits>
#include <vector>

#include "core/validation/worked_inputs.h"

namespace reckoner {

namespace {

using Json = nlohmann::json;

constexpr double kSlack = 1e-9; // rounding errors never ask for a machine

// Splitwise: clusters of two kinds of machines that together cost, or draw, no more than a
// reference cluster. `suffix` ends the inputs that give a machine's weight, `what` names the limit
// in the answers, `sums` the sums.
void sameWeight(const Inputs &in, const std::string &suffix, const std::string &what,
                const std::string &sums, Answers &out)
{
    struct Kind {
        std::string name;
        double weight = 0;
    };
    std::vector<Kind> kinds; // the reference first
    const Json *reference = in.object("reference");
    if (!reference || !reference->is_object() || reference->size() != 1)
        return;
    const std::string first = reference->items().begin().key();
    const Json &count = *reference->begin();
    for (const auto &[name, weight] : in.all().items()) {
        if (!weight.is_number() || !name.ends_with(suffix))
            continue;
        const Kind kind{name.substr(0, name.size() - suffix.size()), weight};
        kinds.insert(kind.name == first ? kinds.begin() : kinds.end(), kind);
    }
    if (kinds.size() != 2 || kinds.front().name != first || !count.is_number())
        return;
    const double total = count.get<double>() * kinds[0].weight;
    const double most = std::floor(total / kinds[1].weight + kSlack);
    const auto named = [](const std::string &name, double machines) {
        return name + "_" + std::to_string(static_cast<long long>(machines));
    };
    out["max_" + kinds[1].name + "_at_iso" + what] = most;
    out[sums + "." + named(first, count.get<double>())] = total;
    out[sums + "." + named(kinds[1].name, most)] = most * kinds[1].weight;
    const Json *clusters = in.object("clusters");
    if (!clusters || !clusters->is_object())
        return;
    for (const auto &[name, machines] : clusters->items()) {
        if (!machines.is_array() || machines.size() != 2 || !machines[0].is_number_integer() ||
            !machines[1].is_number_integer())
            continue;
        const double weight = machines[0].get<double>() * kinds[0].weight +
                              machines[1].get<double>() * kinds[1].weight;
        out[sums + "." + named(name, machines[0].get<double>()) + first.substr(0, 1) + "_" +
            std::to_string(machines[1].get<long long>()) + kinds[1].name.substr(0, 1)] = weight;
    }
}

// Melange: slices of a load, each on one kind of machine, so that whole machines cost least.
class CheapestAllocation {
public:
    struct Kind {
        std::string name;
        double per_hour = 0;
        std::vector<double> machines; ///< that a slice takes, by slice
    };

    explicit CheapestAllocation(std::vector<Kind> kinds)
        : m_kinds(std::move(kinds)), m_taken(m_kinds.size(), 0.0), m_best_taken(m_kinds.size(), 0.0)
    {
    }

    void search() { place(0); }
    [[nodiscard]] double cost() const { return m_best; }
    [[nodiscard]] double machines(std::size_t kind) const
    {
        return std::ceil(m_best_taken[kind] - kSlack);
    }

private:
    [[nodiscard]] double costOf(const std::vector<double> &taken) const
    {
        double sum = 0;
        for (std::size_t kind = 0; kind < m_kinds.size(); ++kind)
            sum += std::ceil(taken[kind] - kSlack) * m_kinds[kind].per_hour;
        return sum;
    }

    void place(std::size_t slice)
    {
        const double cost = costOf(m_taken); // more slices never make it cheaper
        if (cost >= m_best)
            return;
        if (slice == m_kinds.front().machines.size()) {
            m_best = cost;
            m_best_taken = m_taken;
            return;
        }
        for (std::size_t kind = 0; kind < m_kinds.size(); ++kind) {
            m_taken[kind] += m_kinds[kind].machines[slice];
            place(slice + 1);
            m_taken[kind] -= m_kinds[kind].machines[slice];
        }
    }

    std::vector<Kind> m_kinds;
    std::vector<double> m_taken;
    std::vector<double> m_best_taken;
    double m_best = std::numeric_limits<double>::infinity();
};

// Cells of a table of numbers, row by row; empty unless all are numbers.
std::vector<double> cellsOf(const Json &table)
{
    std::vector<double> cells;
    if (!table.is_array())
        return cells;
    for (const Json &row : table) {
        if (!row.is_array())
            return {};
        for (const Json &cell : row) {
            if (!cell.is_number())
                return {};
            cells.push_back(cell);
        }
    }
    return cells;
}

void mixOfGpus(const Inputs &in, Answers &out)
{
    constexpr std::size_t kMostSlices = 20; // tried exhaustively, with bounds
    const Json *gpus = in.object("gpus");
    const Json *shares = in.object("workload_share");
    if (!gpus || !gpus->is_object() || !shares || !in.has({"req_s"}))
        return;
    const double factor = in.has({"slice_factor"}) ? in["slice_factor"] : 1.0;
    const std::vector<double> load = cellsOf(*shares);
    if (factor < 1 || load.empty() || static_cast<double>(load.size()) * factor > kMostSlices)
        return;
    std::vector<CheapestAllocation::Kind> kinds;
    for (const auto &[name, gpu] : gpus->items()) {
        if (!gpu.is_object() || !gpu.contains("usd_h") || !gpu["usd_h"].is_number() ||
            !gpu.contains("tput_req_s"))
            return;
        const std::vector<double> speed = cellsOf(gpu["tput_req_s"]);
        if (speed.size() != load.size())
            return;
        CheapestAllocation::Kind kind{name, gpu["usd_h"], {}};
        double alone = 0;
        for (std::size_t cell = 0; cell < load.size(); ++cell) {
            const double machines = load[cell] * in["req_s"] / speed[cell];
            alone += machines;
            for (int slice = 0; slice < static_cast<int>(factor); ++slice)
                kind.machines.push_back(machines / std::floor(factor));
        }
        out["single_type." + name.substr(0, name.find('-')) + "_only"] =
            std::ceil(alone - kSlack) * kind.per_hour;
        kinds.push_back(std::move(kind));
    }
    if (kinds.empty())
        return;
    CheapestAllocation allocation(kinds);
    allocation.search();
    out["usd_per_h"] = allocation.cost();
    for (std::size_t kind = 0; kind < kinds.size(); ++kind)
        out["allocation." + kinds[kind].name] = allocation.machines(kind);
}

} // namespace

void workFleets(const Inputs &in, Answers &out)
{
    sameWeight(in, "_machine_cost", "cost", "cluster_cost", out);
    sameWeight(in, "_power", "power", "power", out);
    mixOfGpus(in, out);
}

} // namespace reckoner
