// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/rounding.h"
#include "ui/charts/chartrenderer.h"
#include "ui/diagrams/moneydiagrams.h"
#include "ui/report/chapters.h"
#include "ui/report/plancharts.h"
#include "ui/wording/names.h"

namespace reckoner::ui {

namespace {

/// Share of the total that the source article's rule of thumb gives a category; none for renting.
QString ruleShare(CostCategory category, const ReportContext &context)
{
    const char *id = nullptr;
    switch (category) {
    case CostCategory::hardware:
        id = "tco.hardware";
        break;
    case CostCategory::power:
        id = "tco.power";
        break;
    case CostCategory::people:
        id = "tco.people";
        break;
    case CostCategory::software:
        id = "tco.software";
        break;
    case CostCategory::room:
        id = "tco.room";
        break;
    case CostCategory::cloud:
    case CostCategory::api:
    case CostCategory::finance:
        return QStringLiteral("–");
    }
    const RuleOfThumb *rule = context.evaluation.catalog->rule(id);
    return rule && rule->value.known() ? context.formatter.percent(rule->value.typical)
                                       : QStringLiteral("–");
}

std::vector<CostCategory> usedCategories(const std::vector<const OptionPlan *> &options)
{
    std::vector<CostCategory> out;
    for (const CostCategory category : kCategories) {
        const bool used = std::ranges::any_of(options, [&](const OptionPlan *option) {
            return option->cash.of(category) != Money();
        });
        if (used || category < CostCategory::cloud)
            out.push_back(category);
    }
    return out;
}

PrintCell categoryCell(CostCategory category, const ReportContext &context)
{
    PrintCell cell(context.formatter.core("Cost", label(category)));
    cell.swatch = chartColor(costColor(category), context.theme);
    return cell;
}

/// The recommended plan by category, its shares, and the shares of the rule of thumb.
PrintTable shareTable(const ReportContext &context, const OptionPlan &plan,
                      const std::vector<CostCategory> &categories, const MoneyScale &scale)
{
    std::vector<double> amounts;
    std::vector<double> shares;
    for (const CostCategory category : categories) {
        amounts.push_back(plan.cash.of(category).value());
        shares.push_back(plan.total_cny > 0 ? amounts.back() / plan.total_cny * 100.0 : 0.0);
    }
    const std::vector<QString> money = context.formatter.moneyColumn(amounts, scale);
    const std::vector<double> percent = roundToTotal(shares, 1);
    const auto percentText = [&](double value) {
        return QString(context.formatter.number(value, 1) + QLatin1Char('%'));
    };
    PrintTable table;
    table.columns = {{optionName(plan.option, context.formatter), false, 1.0},
                     {scale.unit, true},
                     {context.say(RECKONER_TEXT("Report", "Share")), true},
                     {context.say(RECKONER_TEXT("Report", "Rule of thumb")), true}};
    const PrintCell none(QStringLiteral("–"), context.colors().muted);
    for (std::size_t i = 0; i < categories.size(); ++i) {
        const bool used = amounts[i] != 0.0;
        table.rows.push_back(
            {{categoryCell(categories[i], context), used ? PrintCell(money[i]) : none,
              used ? PrintCell(percentText(percent[i])) : none,
              PrintCell(ruleShare(categories[i], context), context.colors().muted)}});
    }
    PrintRow total;
    total.cells = {context.say(RECKONER_TEXT("Report", "Total")),
                   context.formatter.inScale(plan.total_cny, scale), percentText(100.0), QString()};
    total.total = true;
    table.rows.push_back(total);
    return table;
}

/// Every cost line under its category, one column for each way.
PrintTable lineTable(const ReportContext &context, const std::vector<const OptionPlan *> &options,
                     const MoneyScale &scale)
{
    PrintTable table;
    table.columns = {
        {context.say(RECKONER_TEXT("Report", "Cost line, %1")).arg(scale.unit), false, 1.0}};
    std::vector<CostItem> items;
    for (int number = 0; number < kCostItemCount; ++number)
        items.push_back(static_cast<CostItem>(number));
    std::ranges::stable_sort(items, {}, categoryOf);
    std::erase_if(items, [&](CostItem item) {
        return std::ranges::none_of(
            options, [&](const OptionPlan *option) { return option->cash.of(item) != Money(); });
    });
    std::vector<PrintRow> rows(items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        PrintCell cell = categoryCell(categoryOf(items[i]), context);
        cell.text = context.formatter.core("Cost", label(items[i]));
        rows[i].cells.push_back(cell);
    }
    PrintRow total{{context.say(RECKONER_TEXT("Report", "Total"))}, true};
    for (const OptionPlan *option : options) {
        table.columns.push_back({optionName(option->option, context.formatter), true});
        std::vector<double> amounts;
        for (const CostItem item : items)
            amounts.push_back(option->cash.of(item).value());
        const std::vector<QString> money = context.formatter.moneyColumn(amounts, scale);
        for (std::size_t i = 0; i < items.size(); ++i) {
            const bool none = amounts[i] == 0.0;
            rows[i].cells.push_back(none ? PrintCell(QStringLiteral("–"), context.colors().muted)
                                         : PrintCell(money[i]));
        }
        total.cells.emplace_back(context.formatter.inScale(option->total_cny, scale));
    }
    table.rows = std::move(rows);
    table.rows.push_back(std::move(total));
    return table;
}

constexpr double kNoDifference = 0.005;

QString headline(const ReportContext &context, const std::vector<const OptionPlan *> &options)
{
    const OptionPlan &best = *context.evaluation.plan.best();
    const Formatter &formatter = context.formatter;
    const QString name = optionName(best.option, formatter);
    const QString years = horizonName(context.scenario.horizon_years, formatter);
    for (const OptionPlan *other : options) {
        if (other->total_cny - best.total_cny < kNoDifference * best.total_cny)
            continue;
        return context.say(RECKONER_TEXT("Report", "%1 costs %2 over %3, %4 less than %5"))
            .arg(name, formatter.money(best.total_cny), years,
                 formatter.money(other->total_cny - best.total_cny),
                 optionInSentence(other->option, formatter));
    }
    return context.say(RECKONER_TEXT("Report", "%1 costs %2 over %3"))
        .arg(name, formatter.money(best.total_cny), years);
}

} // namespace

bool writeCost(Composer &out, const ReportContext &context, const QString &name)
{
    const OptionPlan *best = context.evaluation.plan.best();
    const std::vector<const OptionPlan *> options = openOptions(context.evaluation);
    if (!best || options.empty())
        return false;
    double largest = 0.0;
    for (const OptionPlan *option : options)
        largest = std::max(largest, option->total_cny);
    const MoneyScale scale = context.formatter.moneyScale(largest);
    out.chapter(name, headline(context, options),
                context.say(RECKONER_TEXT(
                    "Report", "All cash paid over the horizon, not discounted, resale value taken "
                              "off. Each way carries the same load within the same targets.")));
    out.heading(
        context.say(RECKONER_TEXT("Report", "Total cost of ownership, %1")).arg(scale.unit));
    constexpr double kChart = 0.4;
    out.beside(costChart(context), kChart,
               shareTable(context, *best, usedCategories(options), scale));
    out.note(context.say(RECKONER_TEXT(
        "Report", "Rule of thumb: the 60/15/15/5/5 split of the source article. It knows neither "
                  "this load nor these prices; it is shown for comparison, not used. Amounts are "
                  "rounded so that the lines add up to the totals.")));
    out.heading(context.say(RECKONER_TEXT("Report", "Line by line")));
    out.table(lineTable(context, options, scale));
    writeUnitCosts(out, context, options);
    writeHiddenCosts(out, context, scale);
    return true;
}

} // namespace reckoner::ui
