// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tco/tcocharts.h"

#include <QCoreApplication>

#include "ui/pages/tco/tcotext.h"
#include "ui/wording/names.h"

namespace reckoner::ui {

namespace {

struct Tco {
    Q_DECLARE_TR_FUNCTIONS(Tco)
};

} // namespace

ChartColor colorOf(CostCategory category)
{
    switch (category) {
    case CostCategory::cloud:
        return ChartColor::option(int(Option::cloud));
    case CostCategory::api:
        return ChartColor::option(int(Option::api));
    default:
        return ChartColor::category(int(category));
    }
}

ChartSpec optionBars(const Evaluation &evaluation, const Formatter &formatter)
{
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::stackedBars;
    spec.title = Tco::tr("Total cost by category");
    spec.y.unit = Unit::cny;
    for (const OptionPlan &option : evaluation.plan.options) {
        const QString name = optionName(option.option, formatter);
        if (!option.available() && option.priced())
            spec.hatched.push_back(std::size_t(spec.x.categories.size()));
        spec.x.categories << (option.available() ? name : Tco::tr("%1 (not open)").arg(name));
    }
    for (int number = 0; number < kCostCategoryCount; ++number) {
        const auto category = static_cast<CostCategory>(number);
        ChartSeries series;
        series.name = formatter.core("Cost", label(category));
        series.color = colorOf(category);
        bool any = false;
        for (const OptionPlan &option : evaluation.plan.options) {
            const double amount = option.cash.of(category).value();
            any = any || amount != 0.0;
            series.points.push_back({double(series.points.size()), amount, {}});
        }
        if (any)
            spec.series.push_back(std::move(series));
    }
    return spec;
}

ChartSpec cumulativeLines(const Evaluation &evaluation, const Formatter &formatter)
{
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::lines;
    spec.title = Tco::tr("Paid by the end of each month");
    spec.x.title = Tco::tr("Month");
    spec.x.unit = Unit::count;
    spec.x.minimum = 0.0;
    spec.y.unit = Unit::cny;
    spec.y.minimum = 0.0;
    for (const OptionPlan &option : evaluation.plan.options) {
        if (!option.priced() || !isDistinct(option))
            continue;
        ChartSeries series;
        series.name = Tco::tr("%1 %2").arg(optionName(option.option, formatter),
                                           formatter.money(option.total_cny));
        series.color = ChartColor::option(int(option.option));
        series.dashed = !option.available();
        series.emphasized = evaluation.plan.recommended == option.option;
        series.points.push_back({0.0, 0.0, {}});
        for (const Money paid : option.cash.cumulative())
            series.points.push_back({double(series.points.size()), paid.value(), {}});
        spec.x.maximum = double(series.points.size()) - 1.0;
        spec.series.push_back(std::move(series));
    }
    const OptionPlan &own = evaluation.plan.option(Option::onPremises);
    const OptionPlan &cloud = evaluation.plan.option(Option::cloud);
    const int payback = own.priced() && cloud.priced() ? paybackMonth(own.cash, cloud.cash) : 0;
    if (payback > 0) {
        const double paid = own.cash.cumulative()[std::size_t(payback) - 1].value();
        spec.marks.push_back({double(payback), paid, Tco::tr("Month %1").arg(payback),
                              Tco::tr("owning has paid back")});
    }
    return spec;
}

} // namespace reckoner::ui
