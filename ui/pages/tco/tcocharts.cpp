// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tco/tcocharts.h"

#include <functional>

#include <QCoreApplication>

#include "ui/diagrams/moneydiagrams.h"
#include "ui/pages/tco/tcotext.h"
#include "ui/wording/names.h"

namespace reckoner::ui {

namespace {

struct Tco {
    Q_DECLARE_TR_FUNCTIONS(Tco)
};

void addLayer(ChartSpec &spec, const Evaluation &evaluation, const QString &name, ChartColor color,
              const std::function<double(const CashFlow &)> &amountOf)
{
    ChartSeries series;
    series.name = name;
    series.color = color;
    bool any = false;
    for (const OptionPlan &option : evaluation.plan.options) {
        const double amount = option.priced() ? amountOf(option.cash) : 0.0;
        any = any || amount != 0.0;
        series.points.push_back({double(series.points.size()), amount, {}});
    }
    if (any)
        spec.series.push_back(std::move(series));
}

} // namespace

ChartSpec optionBars(const Evaluation &evaluation, bool byAccount, const Formatter &formatter)
{
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::stackedBars;
    spec.title = byAccount ? Tco::tr("Total cost by account") : Tco::tr("Total cost by category");
    spec.y.unit = Unit::cny;
    spec.legend = false; // the table beside it names the colours
    for (const OptionPlan &option : evaluation.plan.options) {
        const QString name = optionName(option.option, formatter);
        if (!option.available() && option.priced())
            spec.hatched.push_back(std::size_t(spec.x.categories.size()));
        spec.x.categories << (option.available() ? name : Tco::tr("%1 (not open)").arg(name));
    }
    for (int number = 0; number < kCostCategoryCount; ++number) {
        const auto category = static_cast<CostCategory>(number);
        if (!byAccount) {
            addLayer(spec, evaluation, formatter.core("Cost", label(category)), costColor(category),
                     [&](const CashFlow &cash) { return cash.of(category).value(); });
            continue;
        }
        for (int line = 0; line < kCostItemCount; ++line) {
            const auto item = static_cast<CostItem>(line);
            if (categoryOf(item) == category && item != CostItem::borrowing &&
                item != CostItem::repayment)
                addLayer(spec, evaluation, formatter.core("Cost", label(item)), costColor(item),
                         [&](const CashFlow &cash) { return cash.of(item).value(); });
        }
    }
    return spec;
}

ChartSpec cumulativeLines(const Evaluation &evaluation, double discountRate,
                          const Formatter &formatter)
{
    std::vector<const OptionPlan *> options;
    for (const OptionPlan &option : evaluation.plan.options) {
        if (option.priced() && isDistinct(option))
            options.push_back(&option);
    }
    ChartSpec spec = cumulativeCash(evaluation, options, discountRate, formatter);
    for (std::size_t i = 0; i < options.size(); ++i) {
        const double total = spec.series[i].points.back().y;
        spec.series[i].name = Tco::tr("%1 %2").arg(spec.series[i].name, formatter.money(total));
    }
    return spec;
}

} // namespace reckoner::ui
