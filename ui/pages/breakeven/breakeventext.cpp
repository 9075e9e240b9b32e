// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/breakeven/breakeventext.h"

#include <algorithm>

#include <QCoreApplication>

#include "ui/wording/money.h"
#include "ui/wording/names.h"
#include "ui/wording/reasons.h"
#include "ui/wording/training.h"

namespace reckoner::ui {

namespace {

using Kind = Crossing::Kind;

constexpr double kHoursPerDay = 24.0;

struct BreakEven {
    Q_DECLARE_TR_FUNCTIONS(BreakEven)
};

const OptionPlan &own(const Evaluation &evaluation)
{
    return evaluation.plan.option(Option::onPremises);
}

const OptionPlan &cloud(const Evaluation &evaluation)
{
    return evaluation.plan.option(Option::cloud);
}

QString tokensHeadline(const BreakEvenAnalysis &analysis, const Formatter &formatter)
{
    if (analysis.api.slope <= 0.0)
        return BreakEven::tr("No API to compare with: none in the catalog serves this model");
    switch (analysis.tokens_per_month.kind) {
    case Kind::at:
        return BreakEven::tr("Above %1 tokens a month, owning beats the API")
            .arg(tokensText(analysis.tokens_per_month.value, formatter));
    case Kind::always:
        return BreakEven::tr("Owning is always cheaper than the API");
    case Kind::never:
        break;
    }
    return BreakEven::tr("The API is cheaper than owning at any load these machines carry");
}

QString sensitivityHeadline(const BreakEvenAnalysis &analysis, const Formatter &formatter)
{
    if (analysis.sensitivities.empty())
        return BreakEven::tr("No input moves the break-even");
    const BreakEvenAnalysis::Sensitivity &first = analysis.sensitivities.front();
    if (first.less.kind == first.more.kind && first.less.value == first.more.value)
        return BreakEven::tr("Ten percent on any one input leave the answer as it is");
    //: %1 an input: "Price of hardware"; %2, %3 a utilization, "always" or "never"
    return BreakEven::tr("%1 moves the break-even most: %2 at 10% less, %3 at 10% more")
        .arg(inputName(first.input, formatter), crossingText(first.less, Unit::fraction, formatter),
             crossingText(first.more, Unit::fraction, formatter));
}

QString monthsHeadline(const Evaluation &evaluation)
{
    const int month = evaluation.break_even.payback_month;
    if (month > 0)
        return BreakEven::tr("Owning has paid for itself in month %1").arg(month);
    return BreakEven::tr("Within the horizon, owning does not pay for itself");
}

/// Renting runs whole machines, so at a small load the plan can side with owning where the line
/// still sides with renting.
QString planAgainstLine(const Evaluation &evaluation, const Formatter &formatter)
{
    const QString totals = BreakEven::tr("As planned, owning comes to %1 and the cloud to %2")
                               .arg(formatter.money(own(evaluation).total_cny),
                                    formatter.money(cloud(evaluation).total_cny));
    if (evaluation.wholeMachinesDecide())
        return BreakEven::tr("%1, because whole machines are rented, not the fraction that the "
                             "line supposes.")
            .arg(totals);
    if (!evaluation.owningWinsAsPlanned() && evaluation.break_even.owningWinsByTheHour())
        return BreakEven::tr("%1, because it rents a cheaper machine or commits.").arg(totals);
    return BreakEven::tr("%1.").arg(totals);
}

} // namespace

QString breakEvenHeadline(BreakEvenView view, const Evaluation &evaluation,
                          const Formatter &formatter)
{
    const BreakEvenAnalysis &analysis = evaluation.break_even;
    if (!analysis.available)
        return BreakEven::tr("There is nothing to hold against each other yet");
    switch (view) {
    case BreakEvenView::months:
        return monthsHeadline(evaluation);
    case BreakEvenView::hoursPerDay:
        if (evaluation.wholeMachinesDecide())
            return BreakEven::tr(
                       "Owning wins already at %1 hours a day: rented machines come whole")
                .arg(formatter.number(analysis.utilization_now * kHoursPerDay, 1));
        return byUseHeadline(analysis.hours_per_day,
                             BreakEven::tr("Above %1 hours a day, owning wins")
                                 .arg(formatter.number(analysis.hours_per_day.value, 1)),
                             formatter);
    case BreakEvenView::tokens:
        return tokensHeadline(analysis, formatter);
    case BreakEvenView::sensitivity:
        return sensitivityHeadline(analysis, formatter);
    case BreakEvenView::utilization:
    case BreakEvenView::horizon:
    case BreakEvenView::load:
        break;
    }
    return utilizationHeadline(evaluation, formatter);
}

QString breakEvenLead(BreakEvenView view, const Evaluation &evaluation, const Formatter &formatter)
{
    const BreakEvenAnalysis &analysis = evaluation.break_even;
    if (!analysis.available) {
        const bool noOwn = !own(evaluation).available();
        const QString reason =
            absenceReason(noOwn ? own(evaluation) : cloud(evaluation), evaluation, formatter);
        return noOwn ? BreakEven::tr("Owning is not open. %1").arg(reason)
                     : BreakEven::tr("No rented machine carries this load. %1").arg(reason);
    }
    if (view == BreakEvenView::tokens && analysis.api.slope > 0.0)
        return BreakEven::tr("You are at %1 tokens a month on average; the owned machines would "
                             "carry %2.")
            .arg(tokensText(analysis.utilization_now * analysis.tokens_per_month_at_full_use,
                            formatter),
                 tokensText(analysis.tokens_per_month_at_full_use, formatter));
    const QString now =
        view == BreakEvenView::hoursPerDay
            ? BreakEven::tr("Your load is %1 hours of full work a day.")
                  .arg(formatter.number(analysis.utilization_now * kHoursPerDay, 1))
            : BreakEven::tr("You are at %1.").arg(formatter.percent(analysis.utilization_now));
    return BreakEven::tr("%1 %2").arg(now, planAgainstLine(evaluation, formatter));
}

const OptionPlan *optionWithMachines(const Evaluation &evaluation)
{
    const OptionPlan &hybrid = evaluation.plan.option(Option::hybrid);
    if (hybrid.priced() && hybrid.owned_machines_last > 0)
        return &hybrid;
    const auto runs = [](const OptionPlan &option) {
        return option.priced() && (option.owned || option.rented);
    };
    if (const OptionPlan *best = evaluation.plan.best(); best && runs(*best))
        return best;
    const auto found = std::ranges::find_if(evaluation.plan.options, runs);
    return found == evaluation.plan.options.end() ? nullptr : &*found;
}

QString loadHeadline(const LoadBands &bands, const Formatter &formatter)
{
    double owned = 0.0;
    double committed = 0.0;
    double hourly = 0.0;
    for (const LoadBand &band : bands.bands) {
        const bool byTheHour =
            band.kind == LoadBand::Kind::onDemand || band.kind == LoadBand::Kind::spot;
        (band.kind == LoadBand::Kind::owned ? owned
         : byTheHour                        ? hourly
                                            : committed) += band.energy;
    }
    QStringList parts;
    if (owned > 0.0)
        parts << BreakEven::tr("owned machines carry %1 of the work").arg(formatter.percent(owned));
    if (committed > 0.0)
        parts << BreakEven::tr("contracts %1").arg(formatter.percent(committed));
    if (hourly > 0.0)
        parts << BreakEven::tr("machines by the hour %1").arg(formatter.percent(hourly));
    QString text = parts.join(BreakEven::tr(", "));
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString loadLead(const OptionPlan &option, int month, const Formatter &formatter)
{
    return BreakEven::tr("%1, month %2: all hours of the month by their load, bursts included; the "
                         "base runs around the clock, the top only now and then.")
        .arg(optionName(option.option, formatter), QString::number(month + 1));
}

QString tippingText(const BreakEvenAnalysis::Tipping &tipping, const Formatter &formatter)
{
    using Input = BreakEvenAnalysis::Tipping::Input;
    const QString sign = tipping.change > 0.0 ? QStringLiteral("+") : QString();
    const QString percent = sign + formatter.percent(tipping.change);
    switch (tipping.input) {
    case Input::cloudPrice:
        return BreakEven::tr("Cloud price %1").arg(percent);
    case Input::hardwarePrice:
        return BreakEven::tr("Hardware price %1").arg(percent);
    case Input::load:
        return BreakEven::tr("Load %1").arg(percent);
    case Input::staff:
        return BreakEven::tr("Own staff %1 FTE").arg(sign + formatter.number(tipping.change, 2));
    }
    return {};
}

} // namespace reckoner::ui
