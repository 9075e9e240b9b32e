// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <fmt/format.h>

#include "core/catalog/figures.h"

namespace reckoner {

namespace {

std::string nameOf(const Accelerator &record)
{
    return record.displayName();
}

std::string nameOf(const CloudInstance &record)
{
    return record.provider + " " + record.name;
}

std::string nameOf(const ApiOffer &record)
{
    return record.provider + " " + record.model;
}

std::string nameOf(const RuleOfThumb &record)
{
    return record.note.empty() ? record.id : record.note;
}

template <class Record>
std::string nameOf(const Record &record)
{
    return record.name;
}

template <class V>
struct FactVisitor {
    V &visit;

    void operator()(const char *figure, std::string_view unit, Range range, auto &fact) const
    {
        visit(figure, std::string(unit), range, fact);
    }
    void operator()(const char *figure, std::string_view per, auto &price) const
    {
        visit(figure, currencyCode(price.currency) + std::string(per), Range::nonNegative,
              price.amount);
    }
};

/// Calls visit(figure, unit, range, fact) for figures and prices alike.
template <class Record, class V>
void eachFact(Record &record, V &&visit)
{
    eachFigure(record, FactVisitor<V>{visit});
}

} // namespace

std::optional<Sentence> whyImpossible(double value, Range range)
{
    if (!std::isfinite(value))
        return RECKONER_SENTENCE("Error", "%1 is not a finite number");
    if (range == Range::positive && value <= 0.0)
        return RECKONER_SENTENCE("Error", "%1 is not above zero");
    if (value < 0.0)
        return RECKONER_SENTENCE("Error", "%1 is negative");
    if (range == Range::fraction && value > 1.0)
        return RECKONER_SENTENCE("Error", "%1 is more than 1, a fraction cannot be");
    return std::nullopt;
}

std::vector<FactRow> factRows(const Catalog &catalog)
{
    std::vector<FactRow> rows;
    eachTable(catalog, [&](const char *table, const auto &records) {
        for (const auto &record : records) {
            eachFact(record, [&](const char *figure, std::string unit, Range, const Fact &fact) {
                if (fact.known())
                    rows.push_back({fmt::format("{}/{}/{}", table, record.id, figure), table,
                                    record.id, nameOf(record), figure, std::move(unit), &fact});
            });
        }
    });
    return rows;
}

Expected<Catalog> withOverrides(const Catalog &catalog,
                                const std::map<std::string, double> &overrides)
{
    Catalog changed = catalog;
    if (overrides.empty())
        return changed;
    const auto source = static_cast<SourceIndex>(changed.sources.size());
    changed.sources.push_back({"typed in for this scenario", {}, Confidence::overridden});

    std::map<std::string, double> left = overrides;
    std::vector<Error> errors;
    eachTable(changed, [&](const char *table, auto &records) {
        for (auto &record : records) {
            const std::string prefix = fmt::format("{}/{}/", table, record.id);
            const auto first = left.lower_bound(prefix);
            if (first == left.end() || !first->first.starts_with(prefix))
                continue;
            eachFact(record, [&](const char *figure, const std::string &, Range range, Fact &fact) {
                const auto it = left.find(prefix + figure);
                if (it == left.end())
                    return;
                const double value = it->second;
                if (const auto why = whyImpossible(value, range))
                    errors.push_back({Error::Code::badInput, {}, it->first, {*why, value}});
                fact = {value, value, value, source};
                left.erase(it);
            });
        }
    });
    if (!left.empty())
        return failure({Error::Code::notFound,
                        {},
                        left.begin()->first,
                        RECKONER_SENTENCE("Error", "the catalog has no such figure")});
    if (!errors.empty())
        return failure(errors.front());
    return changed;
}

} // namespace reckoner
