// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalog/records.h"
#include "core/units/error.h"

namespace reckoner {

/// Every fact the program knows, typed, each with its source and date. Immutable once read, so it
/// may be shared between threads; evaluations refer into it and must not outlive it.
class Catalog {
public:
    std::string as_of; ///< ISO date on which the tables were last brought up to date

    std::vector<Source> sources;
    std::vector<Accelerator> accelerators;
    std::vector<Server> servers;
    std::vector<Part> parts;
    std::vector<LanguageModel> models;
    std::vector<CloudInstance> cloud_instances;
    std::vector<ApiOffer> api_offers;
    std::vector<ServicePrice> service_prices;
    std::vector<ElectricityTariff> tariffs;
    std::vector<Parameter> parameters;
    std::vector<Engine> engines;
    std::vector<LoadProfile> load_profiles;
    std::vector<RuleOfThumb> rules;
    std::vector<Claim> claims;

    /// The record with this id, or null. Linear: tables have tens to hundreds of rows.
    [[nodiscard]] const Accelerator *accelerator(std::string_view id) const;
    [[nodiscard]] const Server *server(std::string_view id) const;
    [[nodiscard]] const Part *part(std::string_view id) const;
    [[nodiscard]] const LanguageModel *model(std::string_view id) const;
    [[nodiscard]] const CloudInstance *cloudInstance(std::string_view id) const;
    [[nodiscard]] const ApiOffer *apiOffer(std::string_view id) const;
    [[nodiscard]] const ServicePrice *servicePrice(std::string_view id) const;
    [[nodiscard]] const ElectricityTariff *tariff(std::string_view id) const;
    [[nodiscard]] const Parameter *parameter(std::string_view id) const;
    [[nodiscard]] const Engine *engine(std::string_view id) const;
    [[nodiscard]] const LoadProfile *loadProfile(std::string_view id) const;
    [[nodiscard]] const RuleOfThumb *rule(std::string_view id) const;

    /// The source of a known fact. Precondition: fact.known().
    [[nodiscard]] const Source &sourceOf(const Fact &fact) const { return sources.at(fact.source); }
};

/// Reads every *.json of `directory`, strictly: an unknown key, a missing unit or source, an
/// impossible value or a reference to a missing record is an error that names file, record, field
/// and value. All errors are collected, not only the first.
[[nodiscard]] tl::expected<Catalog, std::vector<Error>>
readCatalog(const std::filesystem::path &directory);

/// The same from texts, by file name; for catalogs compiled into the program and for tests.
[[nodiscard]] tl::expected<Catalog, std::vector<Error>>
readCatalog(const std::map<std::string, std::string> &texts);

/// A copy in which the named facts have other typical values. Keys are "table/record/figure", e.g.
/// "servers/hgx-h100-8/price"; an unknown key or an impossible value is an error. What the user
/// states replaces the range as well: low and high become the value, the source says overridden. A
/// fact that was unknown becomes known; prices count in the currency of the record.
[[nodiscard]] Expected<Catalog> withOverrides(const Catalog &catalog,
                                              const std::map<std::string, double> &overrides);

/// One fact as a row, for the assumptions page, `catalog show` and overrides.
struct FactRow {
    std::string key; ///< "table/record/figure"
    std::string table;
    std::string record_id;
    std::string record_name;
    std::string figure; ///< "memory_gb", "price" ...
    std::string unit;   ///< as shown, e.g. "GB", "CNY", "USD/h"
    const Fact *fact = nullptr;
};
/// Every known fact, in table order; the rows point into `catalog`.
[[nodiscard]] std::vector<FactRow> factRows(const Catalog &catalog);

/// Whole months from an ISO date of any precision to another; an inexact date counts from its
/// latest possible day not after `today`, so that age is never overstated. Negative when `date` is
/// later; 0 when either is not a date, as for figures typed in by the user.
[[nodiscard]] int ageInMonths(std::string_view date, std::string_view today);

/// Prices older than this are marked stale.
inline constexpr int kStaleAfterMonths = 12;

} // namespace reckoner
