// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/demand/demand.h"
#include "core/economics/break_even.h"
#include "core/evaluation/service_level.h"
#include "core/explanation/ledger.h"
#include "core/guidance/guidance.h"
#include "core/planning/deployment_planner.h"
#include "core/scenario/notice.h"
#include "core/scenario/scenario.h"
#include "core/units/error.h"

namespace reckoner {

/// Cost against use, for the break-even page. All amounts are over the horizon, in CNY.
struct BreakEvenAnalysis {
    bool available = false;     ///< needs an owned and a rented machine
    LinearCost own;             ///< per unit of utilization, 0..1
    LinearCost cloud_on_demand; ///< the same work rented by the hour
    double cloud_committed = 0; ///< the same machines committed, whatever the use; 0 = not offered
    LinearCost api;             ///< the same tokens bought; slope 0 = no API
    double utilization_now = 0; ///< mean over the horizon of the owned plan
    std::array<double, kHoursOfWeek> week{}; ///< the same by hour, from Monday 00:00
    double tokens_per_month_at_full_use = 0;
    double cloud_below = 0.3; ///< the rule of thumb
    double own_above = 0.7;
    Crossing utilization;           ///< own against cloud on demand
    Crossing utilization_committed; ///< own against the commitment: at = cheaper whatever the use
    Crossing hours_per_day;         ///< machine busy that long every day
    Crossing tokens_per_month;      ///< own against the API of the plan
    int payback_month = 0;          ///< from 1; own against cloud as planned; 0 = never
    Crossing payback;               ///< the same in months from the start, not rounded
    Crossing payback_discounted;    ///< the same with every payment discounted
    /// Yearly return on the money that owning takes first and saves later, against the cloud as
    /// planned; empty when it does not take and then save.
    std::optional<double> internal_rate;
    /// Owning against one of the APIs that serve the model.
    struct Api {
        const ApiOffer *offer = nullptr;
        LinearCost cost; ///< per unit of utilization, as `own`
        Crossing tokens_per_month;
    };
    std::vector<Api> apis; ///< cheapest first
    /// The share of the hours from which a contract is no dearer than renting them on demand.
    struct Contract {
        Commitment kind = Commitment::oneYear;
        Crossing utilization;
    };
    std::vector<Contract> contracts; ///< that the rented machine is offered on
    /// Where break-even utilization goes when one input is a tenth less or a tenth more.
    struct Sensitivity {
        enum class Input : std::uint8_t {
            hardwarePrice,
            cloudPrice,
            electricity,
            people,
            resale,
            room,
            maintenance
        };
        Input input = Input::hardwarePrice;
        Crossing less;
        Crossing more;
    };
    std::vector<Sensitivity> sensitivities; ///< the input that moves the answer most first
    /// Relative change of one input that makes own and cloud equal, as planned.
    struct Tipping {
        enum class Input : std::uint8_t { cloudPrice, hardwarePrice, load, staff };
        Input input = Input::cloudPrice;
        bool exists = false;
        double change = 0; ///< fraction; for staff: FTE
    };
    std::vector<Tipping> tipping;

    /// Whether owning costs no more than the hours worked would if each were rented alone.
    [[nodiscard]] bool owningWinsByTheHour() const
    {
        return own.at(utilization_now) <= cloud_on_demand.at(utilization_now);
    }
};

/// The client's own idea, or the quote, held against the same load.
struct IdeaCheck {
    bool given = false;
    const Server *server = nullptr;
    int machines = 0;
    double price_cny = 0;        ///< as quoted, all machines
    double book_price_cny = 0;   ///< of the price book; 0 = unknown
    bool fits = false;           ///< the served model fits and meets the targets
    Shortfall shortfall;         ///< why it does not fit
    double memory_needed_gb = 0; ///< 0 when something else than memory is missing
    double memory_gb = 0;
    double utilization = 0;        ///< first-year mean
    double capacity_over_peak = 0; ///< machines' capacity over the peak of the first month
    double total_cny = 0;          ///< over the horizon, at the quoted price
    double idle_cny = 0;           ///< share of the purchase that stands idle
    double saving_cny = 0;         ///< total minus the recommended plan; only if it carries()
    Replica replica;

    /// Whether it serves the first month's peak within the targets, as the plan does.
    [[nodiscard]] bool carries() const { return fits && capacity_over_peak >= 1.0; }
};

/// Everything the program says about one scenario. Refers into the catalog it was made with (kept
/// alive in `overridden` when the scenario overrides facts): do not let it outlive that.
struct Evaluation {
    std::shared_ptr<const Catalog> overridden;      ///< null when the scenario overrides nothing
    std::shared_ptr<const Calibration> calibration; ///< the scenario's; the ledger refers into it
    const Catalog *catalog = nullptr;
    std::string as_of;
    const LanguageModel *model = nullptr;
    const Engine *engine = nullptr;
    Demand demand;
    PlanSearch search;
    DeploymentPlan plan; ///< points into `search`
    Guidance guidance;
    std::vector<Pitfall> pitfalls;
    std::vector<RoadMapStep> road_map;
    BreakEvenAnalysis break_even;
    IdeaCheck idea;
    std::array<ServiceLevel, kOptionCount> service; ///< by option
    std::vector<ApiComparison> apis;                ///< for the same load, cheapest first
    Ledger ledger;
    std::vector<Notice> notices;

    [[nodiscard]] const ServiceLevel &serviceOf(Option option) const
    {
        return service[static_cast<std::size_t>(option)];
    }

    /// Whether owning costs no more than the cloud, both as planned: whole machines are rented, in
    /// the hours that need them or under contracts.
    [[nodiscard]] bool owningWinsAsPlanned() const
    {
        const OptionPlan &cloud = plan.option(Option::cloud);
        return cloud.priced() && plan.option(Option::onPremises).total_cny <= cloud.total_cny;
    }

    /// Whether owning wins only because machines are rented whole.
    [[nodiscard]] bool wholeMachinesDecide() const
    {
        return owningWinsAsPlanned() && !break_even.owningWinsByTheHour();
    }

    Evaluation() = default;
    Evaluation(const Evaluation &) = delete; ///< parts point into each other
    Evaluation &operator=(const Evaluation &) = delete;
    Evaluation(Evaluation &&) = default; ///< vectors keep their elements when moved
    Evaluation &operator=(Evaluation &&) = default;
};

/// The load a scenario describes. Precondition: the catalog has its load profile.
[[nodiscard]] Demand demandFor(const Scenario &scenario, const Catalog &catalog);

/// Every figure of a scenario, each with its explanation. Pure: no clock, locale, input, output or
/// randomness. An infeasible scenario is not an error but an evaluation without a recommendation,
/// with the reason. Errors: a field out of range, a reference that the catalog does not have, an
/// impossible override, or `stop` was requested.
[[nodiscard]] Expected<Evaluation> evaluate(const Scenario &scenario, const Catalog &catalog,
                                            std::stop_token stop = {});

/// The same with the searches already done. `catalog` is the one they were made with: overrides
/// are not applied again. For benchmarks, and for edits that cannot change what was found.
[[nodiscard]] Expected<Evaluation> evaluateWithSearch(const Scenario &scenario,
                                                      const Catalog &catalog, PlanSearch search);

} // namespace reckoner
