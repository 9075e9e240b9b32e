// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <tuple>
#include <utility>

#include "core/validation/validation.h"

namespace reckoner {

namespace {

using Key = std::tuple<std::string, std::string, std::string>; // by, key, quantity

struct Member {
    std::string_view name;
    std::string CaseGroup::*member;
};

constexpr std::array<Member, 11> kMembers = {{{"gpu", &CaseGroup::gpu},
                                              {"engine", &CaseGroup::engine},
                                              {"model", &CaseGroup::model},
                                              {"kind", &CaseGroup::kind},
                                              {"quant", &CaseGroup::quant},
                                              {"batch", &CaseGroup::batch},
                                              {"size", &CaseGroup::size},
                                              {"precision", &CaseGroup::precision},
                                              {"layout", &CaseGroup::layout},
                                              {"source", &CaseGroup::source},
                                              {"setting", &CaseGroup::setting}}};

double nearestRank(const std::vector<double> &sorted, double share)
{
    const double rank = std::ceil(share * double(sorted.size()));
    const auto index = static_cast<std::size_t>(std::max(1.0, rank)) - 1;
    return sorted[std::min(index, sorted.size() - 1)];
}

} // namespace

ErrorSummary errorSummary(const std::string &quantity, const std::string &by,
                          const std::string &key, const std::vector<double> &errors)
{
    ErrorSummary s;
    s.quantity = quantity;
    s.by = by;
    s.key = key;
    s.n = errors.size();
    std::vector<double> absolute;
    for (const double error : errors) {
        absolute.push_back(std::abs(error));
        s.mean_absolute_error += std::abs(error) / double(errors.size());
        s.bias += error / double(errors.size());
    }
    std::sort(absolute.begin(), absolute.end());
    s.median_absolute_error = nearestRank(absolute, 0.5);
    s.p90_absolute_error = nearestRank(absolute, 0.9);
    return s;
}

double medianAbsoluteError(const std::vector<double> &errors)
{
    return errors.empty() ? 0.0 : errorSummary({}, {}, {}, errors).median_absolute_error;
}

std::span<const std::string_view> caseGroupings()
{
    static constexpr std::array<std::string_view, kMembers.size()> kNames = [] {
        std::array<std::string_view, kMembers.size()> names;
        std::ranges::transform(kMembers, names.begin(), &Member::name);
        return names;
    }();
    return kNames;
}

const std::string &memberOf(const CaseGroup &group, std::string_view by)
{
    static const std::string kNone;
    const auto found = std::ranges::find(kMembers, by, &Member::name);
    return found == kMembers.end() ? kNone : group.*found->member;
}

void summarize(ValidationReport &report)
{
    std::map<Key, std::vector<double>> groups;
    for (const ValidationCase &c : report.cases) {
        groups[{"", "", c.quantity}].push_back(c.relative_error);
        if (c.core)
            groups[{"core", "1", c.quantity}].push_back(c.relative_error);
        if (c.core && !c.group.setting.empty())
            groups[{"core", c.group.setting, c.quantity}].push_back(c.relative_error);
        for (const std::string_view by : caseGroupings()) {
            const std::string &key = memberOf(c.group, by);
            if (!key.empty())
                groups[{std::string(by), key, c.quantity}].push_back(c.relative_error);
        }
    }
    report.summary.clear();
    report.groups.clear();
    for (const auto &[key, errors] : groups) {
        const auto &[by, name, quantity] = key;
        ErrorSummary s = errorSummary(quantity, by, name, errors);
        (s.by.empty() ? report.summary : report.groups).push_back(std::move(s));
    }
}

} // namespace reckoner
