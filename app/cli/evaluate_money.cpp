// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/evaluate_money.h"

#include <algorithm>
#include <array>
#include <ostream>

#include <fmt/format.h>

#include "app/cli/sentences.h"
#include "app/cli/text.h"
#include "core/units/rounding.h"

namespace reckoner::cli {

namespace {

using ItemAmounts = std::array<double, kCostItemCount>;

/// One column of whole yuan that adds up to its total: items to categories, categories to all.
ItemAmounts rounded(const CashFlow &cash)
{
    ItemAmounts amounts{};
    for (int i = 0; i < kCostItemCount; ++i)
        amounts[static_cast<std::size_t>(i)] = cash.of(static_cast<CostItem>(i)).value();
    const std::vector<double> whole = roundToTotal(amounts, 0);
    std::ranges::copy(whole, amounts.begin());
    return amounts;
}

double inCategory(const ItemAmounts &amounts, CostCategory category)
{
    double sum = 0;
    for (int i = 0; i < kCostItemCount; ++i) {
        if (categoryOf(static_cast<CostItem>(i)) == category)
            sum += amounts[static_cast<std::size_t>(i)];
    }
    return sum;
}

const char *nameOf(BreakEvenAnalysis::Sensitivity::Input input)
{
    using Input = BreakEvenAnalysis::Sensitivity::Input;
    switch (input) {
    case Input::hardwarePrice:
        return "price of hardware";
    case Input::cloudPrice:
        return "price of the cloud";
    case Input::electricity:
        return "price of electricity";
    case Input::people:
        return "cost of people";
    case Input::resale:
        return "resale value";
    case Input::room:
        return "price of the room";
    case Input::maintenance:
        return "maintenance";
    }
    return "";
}

void printSensitivities(const BreakEvenAnalysis &analysis, std::ostream &out)
{
    using enum Table::Align;
    Table table({"What moves the break-even utilization", "10 % less", "10 % more"},
                {left, left, left});
    for (const auto &sensitivity : analysis.sensitivities)
        table.row({nameOf(sensitivity.input), crossingText(sensitivity.less, Unit::fraction),
                   crossingText(sensitivity.more, Unit::fraction)});
    table.print(out);
    out << '\n';
}

} // namespace

void printOptions(const Evaluation &evaluation, std::ostream &out)
{
    std::vector<std::string> heading{"Cost, CNY"};
    std::vector<ItemAmounts> columns;
    std::vector<const OptionPlan *> priced;
    for (const OptionPlan &plan : evaluation.plan.options) {
        if (!plan.priced())
            continue;
        heading.push_back(optionName(plan.option) + (plan.available() ? "" : " *"));
        columns.push_back(rounded(plan.cash));
        priced.push_back(&plan);
    }
    if (!priced.empty()) {
        Table table(heading);
        const auto row = [&](std::string label, auto &&cell) {
            std::vector<std::string> cells{std::move(label)};
            for (std::size_t i = 0; i < priced.size(); ++i)
                cells.push_back(cell(i));
            table.row(std::move(cells));
        };
        const auto used = [&](auto &&amount) { return std::ranges::any_of(columns, amount); };
        for (int c = 0; c < kCostCategoryCount; ++c) {
            const auto category = static_cast<CostCategory>(c);
            std::vector<CostItem> items;
            for (int i = 0; i < kCostItemCount; ++i) {
                const auto item = static_cast<CostItem>(i);
                if (categoryOf(item) == category && used([&](const ItemAmounts &amounts) {
                        return amounts[static_cast<std::size_t>(i)] != 0.0;
                    }))
                    items.push_back(item);
            }
            if (items.empty())
                continue;
            row(label(category),
                [&](std::size_t i) { return number(inCategory(columns[i], category)); });
            for (const CostItem item : items) {
                if (items.size() > 1)
                    row(std::string("  ") + label(item), [&](std::size_t i) {
                        return number(columns[i][static_cast<std::size_t>(item)]);
                    });
            }
        }
        table.rule();
        row("Total", [&](std::size_t i) { return number(priced[i]->total_cny); });
        row("Present value", [&](std::size_t i) { return number(priced[i]->present_value_cny); });
        row("CNY per million tokens",
            [&](std::size_t i) { return number(priced[i]->cny_per_million_tokens, 2); });
        const auto unitCost = [&](std::string label, double OptionPlan::*cost) {
            row(std::move(label), [&, cost](std::size_t i) {
                const double value = priced[i]->*cost;
                return value > 0 ? number(value, 2) : std::string("-");
            });
        };
        unitCost("CNY per useful GPU-hour", &OptionPlan::cny_per_useful_gpu_hour);
        unitCost("CNY per user and month", &OptionPlan::cny_per_user_month);
        unitCost("CNY per fine-tuning run", &OptionPlan::cny_per_fine_tuning_run);
        row("Utilization", [&](std::size_t i) {
            return priced[i]->available_gpu_hours > 0
                       ? figureText(priced[i]->utilization, Unit::fraction)
                       : std::string("-");
        });
        table.print(out);
    }
    for (const OptionPlan &plan : evaluation.plan.options) {
        if (!plan.available())
            out << fmt::format("{} {}: {}.\n", plan.priced() ? "*" : " ", optionName(plan.option),
                               absenceText(plan));
    }
}

void printSplit(const Evaluation &evaluation, std::ostream &out)
{
    struct Part {
        CostCategory category;
        const char *rule;
    };
    constexpr Part kParts[] = {{CostCategory::hardware, "tco.hardware"},
                               {CostCategory::power, "tco.power"},
                               {CostCategory::people, "tco.people"},
                               {CostCategory::software, "tco.software"},
                               {CostCategory::room, "tco.room"}};
    const OptionPlan &own = evaluation.plan.option(Option::onPremises);
    if (!own.priced())
        return;
    double all = 0;
    for (const Part &part : kParts)
        all += own.cash.of(part.category).value();
    Table table({"Cost of owning by category", "this plan", "rule of thumb"});
    for (const Part &part : kParts) {
        const RuleOfThumb *rule = evaluation.catalog->rule(part.rule);
        table.row({label(part.category),
                   figureText(own.cash.of(part.category).value() / all, Unit::fraction),
                   rule && rule->value.known() ? figureText(rule->value.typical, Unit::fraction)
                                               : std::string("-")});
    }
    table.print(out);
    out << '\n';
}

void printBreakEven(const BreakEvenAnalysis &analysis, std::ostream &out)
{
    if (!analysis.available)
        return;
    Table table({"Break-even: owning is no dearer", ""}, {Table::Align::left, Table::Align::left});
    table.row({"utilization, against the cloud on demand",
               crossingText(analysis.utilization, Unit::fraction)});
    table.row(
        {"utilization of the owned plan", figureText(analysis.utilization_now, Unit::fraction)});
    table.row({"hours a day", crossingText(analysis.hours_per_day, Unit::hours)});
    table.row(
        {"tokens a month, against the API", crossingText(analysis.tokens_per_month, Unit::tokens)});
    for (const auto &api : analysis.apis)
        table.row({"  against " + api.offer->provider + " " + api.offer->model,
                   crossingText(api.tokens_per_month, Unit::tokens)});
    table.row({"payback against the cloud as planned",
               analysis.payback_month > 0 ? fmt::format("in month {}", analysis.payback_month)
                                          : std::string("never")});
    table.row({"  not rounded", crossingText(analysis.payback, Unit::months)});
    table.row({"  discounted", crossingText(analysis.payback_discounted, Unit::months)});
    if (analysis.internal_rate)
        table.row(
            {"return on owning, a year", figureText(*analysis.internal_rate, Unit::fraction)});
    for (const auto &contract : analysis.contracts)
        table.row({fmt::format("use from which {} pays", choiceKey("commitment", contract.kind)),
                   crossingText(contract.utilization, Unit::fraction)});
    table.print(out);
    out << '\n';
    printSensitivities(analysis, out);
}

} // namespace reckoner::cli
