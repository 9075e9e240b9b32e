// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/rounding.h"
#include "ui/report/chapters.h"
#include "ui/report/plancharts.h"
#include "ui/wording/names.h"

namespace reckoner::ui {

namespace {

constexpr int kMonthsPerYear = 12;

int yearsOf(const CashFlow &cash)
{
    return (cash.months() + kMonthsPerYear - 1) / kMonthsPerYear;
}

double inYear(const CashFlow &cash, CostCategory category, int year)
{
    double sum = 0.0;
    const int end = std::min(cash.months(), (year + 1) * kMonthsPerYear);
    for (int month = year * kMonthsPerYear; month < end; ++month) {
        for (int number = 0; number < kCostItemCount; ++number) {
            const auto item = static_cast<CostItem>(number);
            if (categoryOf(item) == category)
                sum += cash.at(item, month).value();
        }
    }
    return sum;
}

struct NamedRow {
    QString name;
    std::vector<double> amounts;
};

/// Rows by year, with sums at the right and, if asked, below; everything printed adds up.
PrintTable yearTable(const ReportContext &context, const QString &heading,
                     const std::vector<NamedRow> &rows, int years, bool total,
                     const MoneyScale &scale)
{
    PrintTable table;
    table.small = years > 6;
    table.columns = {{heading, false, 1.0}};
    for (int year = 1; year <= years; ++year)
        table.columns.push_back({context.say(RECKONER_TEXT("Report", "Year %1")).arg(year), true});
    table.columns.push_back({context.say(RECKONER_TEXT("Report", "Total")), true});
    std::vector<std::vector<double>> shown;
    for (const NamedRow &row : rows) {
        shown.push_back(row.amounts);
        for (double &amount : shown.back())
            amount /= scale.cnyPerUnit;
    }
    if (total) {
        shown = roundTable(shown, scale.decimals);
    } else {
        for (std::vector<double> &row : shown)
            row = roundToTotal(row, scale.decimals);
    }
    std::vector<double> sums(std::size_t(years) + 1, 0.0);
    const auto text = [&](double value) { return context.formatter.number(value, scale.decimals); };
    for (std::size_t r = 0; r < rows.size(); ++r) {
        PrintRow row{{rows[r].name}};
        double sum = 0.0;
        for (std::size_t year = 0; year < shown[r].size(); ++year) {
            row.cells.emplace_back(text(shown[r][year]));
            sums[year] += shown[r][year];
            sum += shown[r][year];
        }
        sums.back() += sum;
        row.cells.emplace_back(text(sum));
        row.cells.back().bold = true;
        table.rows.push_back(std::move(row));
    }
    if (total) {
        PrintRow last{{context.say(RECKONER_TEXT("Report", "Total"))}, true};
        for (const double sum : sums)
            last.cells.emplace_back(text(sum));
        table.rows.push_back(std::move(last));
    }
    return table;
}

PrintTable categoriesByYear(const ReportContext &context, const OptionPlan &plan,
                            const MoneyScale &scale)
{
    std::vector<NamedRow> rows;
    for (const CostCategory category : kCategories) {
        if (plan.cash.of(category) == Money())
            continue;
        NamedRow row{context.formatter.core("Cost", label(category)), {}};
        for (int year = 0; year < yearsOf(plan.cash); ++year)
            row.amounts.push_back(inYear(plan.cash, category, year));
        rows.push_back(std::move(row));
    }
    return yearTable(context, scale.unit, rows, yearsOf(plan.cash), true, scale);
}

PrintTable optionsByYear(const ReportContext &context, const MoneyScale &scale)
{
    std::vector<NamedRow> rows;
    int years = 0;
    for (const OptionPlan *option : openOptions(context.evaluation)) {
        NamedRow row{optionName(option->option, context.formatter), {}};
        years = yearsOf(option->cash);
        for (int year = 0; year < years; ++year) {
            double sum = 0.0;
            for (const CostCategory category : kCategories)
                sum += inYear(option->cash, category, year);
            row.amounts.push_back(sum);
        }
        rows.push_back(std::move(row));
    }
    return yearTable(context, scale.unit, rows, years, false, scale);
}

QString headline(const ReportContext &context, const OptionPlan &best)
{
    const Formatter &formatter = context.formatter;
    const QString first = formatter.money(best.cash.inMonth(0).value());
    const QString total = formatter.money(best.total_cny);
    const int payback = context.evaluation.break_even.payback_month;
    if (best.option == Option::onPremises && payback > 1)
        return context
            .say(RECKONER_TEXT("Report", "%1 is due in the first month; from month %2 on it has "
                                         "cost less than the cloud"))
            .arg(first, QString::number(payback));
    return context.say(RECKONER_TEXT("Report", "%1 is due in the first month, %2 over %3"))
        .arg(first, total, horizonName(context.scenario.horizon_years, formatter));
}

} // namespace

bool writeCash(Composer &out, const ReportContext &context, const QString &name)
{
    const OptionPlan *best = context.evaluation.plan.best();
    if (!best)
        return false;
    double largest = 0.0;
    for (const OptionPlan *option : openOptions(context.evaluation))
        largest = std::max(largest, option->total_cny);
    const MoneyScale scale = context.formatter.moneyScale(largest);
    out.chapter(name, headline(context, *best),
                context
                    .say(RECKONER_TEXT("Report", "Purchases stand in the month in which they "
                                                 "are paid, resale in the last. At a discount "
                                                 "rate of %1 the plan's present value is %2."))
                    .arg(context.formatter.percent(context.scenario.discount_rate),
                         context.formatter.money(best->present_value_cny)));
    out.heading(context.say(RECKONER_TEXT("Report", "Cash flow by year: %1"))
                    .arg(optionName(best->option, context.formatter)));
    out.table(categoriesByYear(context, *best, scale));
    out.heading(context.say(RECKONER_TEXT("Report", "Cash spent so far")));
    out.chart(cashChart(context), 34.0 * space::kOne);
    out.heading(context.say(RECKONER_TEXT("Report", "The ways by year")));
    out.table(optionsByYear(context, scale));
    writeBooks(out, context, *best);
    return true;
}

} // namespace reckoner::ui
