// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluation_json.h"

namespace reckoner {

std::string_view unitKey(Unit unit)
{
    switch (unit) {
    case Unit::none:
        return "none";
    case Unit::count:
        return "count";
    case Unit::fraction:
        return "fraction";
    default:
        return symbol(unit);
    }
}

std::string_view key(OptionPlan::Absence absence)
{
    switch (absence) {
    case OptionPlan::Absence::none:
        return "none";
    case OptionPlan::Absence::infeasible:
        return "infeasible";
    case OptionPlan::Absence::unpriced:
        return "unpriced";
    case OptionPlan::Absence::residency:
        return "residency";
    case OptionPlan::Absence::ownWeights:
        return "own_weights";
    }
    return "";
}

std::string_view key(BreakEvenAnalysis::Sensitivity::Input input)
{
    using Input = BreakEvenAnalysis::Sensitivity::Input;
    switch (input) {
    case Input::hardwarePrice:
        return "hardware_price";
    case Input::cloudPrice:
        return "cloud_price";
    case Input::electricity:
        return "electricity";
    case Input::people:
        return "people";
    case Input::resale:
        return "resale";
    case Input::room:
        return "room";
    case Input::maintenance:
        return "maintenance";
    }
    return "";
}

std::string_view key(Pitfall::Kind kind)
{
    switch (kind) {
    case Pitfall::Kind::trainingWithoutData:
        return "training_without_data";
    case Pitfall::Kind::memoryBeforeCompute:
        return "memory_before_compute";
    case Pitfall::Kind::networkBudget:
        return "network_budget";
    case Pitfall::Kind::quantizeForInference:
        return "quantize_for_inference";
    case Pitfall::Kind::idleHardware:
        return "idle_hardware";
    case Pitfall::Kind::consumerCards:
        return "consumer_cards";
    case Pitfall::Kind::egressFees:
        return "egress_fees";
    case Pitfall::Kind::longCommitment:
        return "long_commitment";
    case Pitfall::Kind::powerUnderestimated:
        return "power_underestimated";
    case Pitfall::Kind::residualRisk:
        return "residual_risk";
    }
    return "";
}

std::string_view key(Shortfall::Kind kind)
{
    switch (kind) {
    case Shortfall::Kind::none:
        return "none";
    case Shortfall::Kind::memory:
        return "memory";
    case Shortfall::Kind::tpot:
        return "tpot";
    case Shortfall::Kind::ttft:
        return "ttft";
    case Shortfall::Kind::fleet:
        return "fleet";
    case Shortfall::Kind::price:
        return "price";
    case Shortfall::Kind::excluded:
        return "excluded";
    }
    return "";
}

std::string_view key(Notice::Severity severity)
{
    switch (severity) {
    case Notice::Severity::info:
        return "info";
    case Notice::Severity::warning:
        return "warning";
    case Notice::Severity::error:
        return "error";
    }
    return "";
}

std::string_view key(Crossing::Kind kind)
{
    switch (kind) {
    case Crossing::Kind::at:
        return "at";
    case Crossing::Kind::always:
        return "always";
    case Crossing::Kind::never:
        return "never";
    }
    return "";
}

std::string_view key(RoadMapStep::Kind kind)
{
    switch (kind) {
    case RoadMapStep::Kind::start:
        return "start";
    case RoadMapStep::Kind::addMachines:
        return "add_machines";
    case RoadMapStep::Kind::fineTune:
        return "fine_tune";
    case RoadMapStep::Kind::review:
        return "review";
    }
    return "";
}

std::string_view key(Confidence confidence)
{
    switch (confidence) {
    case Confidence::seen:
        return "seen";
    case Confidence::remembered:
        return "remembered";
    case Confidence::assumption:
        return "assumption";
    case Confidence::overridden:
        return "overridden";
    }
    return "";
}

std::string_view key(ClusterNetwork network)
{
    switch (network) {
    case ClusterNetwork::infiniband:
        return "infiniband";
    case ClusterNetwork::roce:
        return "roce";
    case ClusterNetwork::ethernet100:
        return "ethernet_100";
    case ClusterNetwork::ethernet25:
        return "ethernet_25";
    }
    return "";
}

std::string_view key(LayoutLoss loss)
{
    switch (loss) {
    case LayoutLoss::recomputation:
        return "recomputation";
    case LayoutLoss::memoryTraffic:
        return "memory_traffic";
    case LayoutLoss::tensorTraffic:
        return "tensor_traffic";
    case LayoutLoss::contextTraffic:
        return "context_traffic";
    case LayoutLoss::expertTraffic:
        return "expert_traffic";
    case LayoutLoss::pipelineTraffic:
        return "pipeline_traffic";
    case LayoutLoss::dataTraffic:
        return "data_traffic";
    case LayoutLoss::bubble:
        return "bubble";
    case LayoutLoss::optimizer:
        return "optimizer";
    case LayoutLoss::waiting:
        return "waiting";
    }
    return "";
}

} // namespace reckoner
