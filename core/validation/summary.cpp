// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>
#include <utility>

#include "core/validation/validation.h"

namespace reckoner {

namespace {

using Key = std::tuple<std::string, std::string, std::string>; // by, key, quantity

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

void summarize(ValidationReport &report)
{
    std::map<Key, std::vector<double>> groups;
    for (const ValidationCase &c : report.cases) {
        groups[{"", "", c.quantity}].push_back(c.relative_error);
        if (c.core)
            groups[{"core", "1", c.quantity}].push_back(c.relative_error);
        groups[{"gpu", c.group.gpu, c.quantity}].push_back(c.relative_error);
        groups[{"engine", c.group.engine, c.quantity}].push_back(c.relative_error);
        groups[{"model", c.group.model, c.quantity}].push_back(c.relative_error);
        for (const auto &[by, key] :
             {std::pair{"kind", &c.group.kind}, std::pair{"quant", &c.group.quant},
              std::pair{"batch", &c.group.batch}, std::pair{"size", &c.group.size},
              std::pair{"precision", &c.group.precision}, std::pair{"layout", &c.group.layout},
              std::pair{"source", &c.group.source}}) {
            if (!key->empty())
                groups[{by, *key, c.quantity}].push_back(c.relative_error);
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
