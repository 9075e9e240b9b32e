// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>
#include <ostream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/commands.h"
#include "app/cli/sources.h"
#include "app/cli/text.h"
#include "core/evaluation/evaluation_json.h"

namespace reckoner::cli {

namespace {

using Json = nlohmann::ordered_json;

struct TableSummary {
    std::string name;
    std::vector<std::pair<std::string, std::string>> records; ///< id and name, in table order
    std::size_t facts = 0;
};

std::vector<TableSummary> summaries(const Catalog &catalog)
{
    std::vector<TableSummary> out;
    for (const FactRow &row : factRows(catalog)) {
        if (out.empty() || out.back().name != row.table)
            out.push_back({row.table, {}, 0});
        auto &records = out.back().records;
        if (records.empty() || records.back().first != row.record_id)
            records.emplace_back(row.record_id, row.record_name);
        ++out.back().facts;
    }
    return out;
}

Exit listTables(const Catalog &catalog, Output output, std::ostream &out)
{
    const auto tables = summaries(catalog);
    if (output == Output::json) {
        Json json = {{"as_of", catalog.as_of}, {"tables", Json::array()}};
        for (const TableSummary &table : tables)
            json["tables"].push_back(
                {{"table", table.name}, {"records", table.records.size()}, {"facts", table.facts}});
        out << json.dump(2) << '\n';
        return Exit::done;
    }
    Table shown({"Table", "Records", "Facts"});
    for (const TableSummary &table : tables)
        shown.row({table.name, std::to_string(table.records.size()), std::to_string(table.facts)});
    shown.print(out);
    out << "as of " << catalog.as_of << '\n';
    return Exit::done;
}

Json factJson(const Catalog &catalog, const FactRow &row)
{
    const Source &source = catalog.sourceOf(*row.fact);
    return {{"key", row.key},         {"unit", row.unit},
            {"low", row.fact->low},   {"typical", row.fact->typical},
            {"high", row.fact->high}, {"source", source.citation},
            {"date", source.date},    {"confidence", key(source.confidence)}};
}

std::string factValue(double value, const std::string &unit)
{
    if (unit == "%")
        return figureText(value, Unit::fraction);
    return figureText(value, Unit::none) + (unit.empty() ? "" : " " + unit);
}

void printFacts(const Catalog &catalog, const std::vector<FactRow> &rows, std::ostream &out)
{
    using enum Table::Align;
    Table table({"Fact", "Low", "Typical", "High", "Date", "Confidence", "Source"},
                {left, right, right, right, left, left, left});
    for (const FactRow &row : rows) {
        const Source &source = catalog.sourceOf(*row.fact);
        table.row({row.key, factValue(row.fact->low, row.unit),
                   factValue(row.fact->typical, row.unit), factValue(row.fact->high, row.unit),
                   source.date, std::string(key(source.confidence)), source.citation});
    }
    table.print(out);
}

// A line for all months that have the same hours.
void printHours(const Catalog &catalog, const ElectricityTariff &tariff, std::ostream &out)
{
    constexpr std::string_view kLetters = "vfps"; // in the order of the bands
    std::map<std::string, std::string> months;    // by the letters of their day
    for (std::size_t month = 0; month < tariff.bands.size(); ++month) {
        std::string letters;
        for (const ElectricityTariff::Band band : tariff.bands[month])
            letters += kLetters[static_cast<std::size_t>(band)];
        months[letters] += fmt::format("{}{}", months[letters].empty() ? "" : ", ", month + 1);
    }
    out << "\nHours from midnight (v valley, f flat, p peak, s sharp), by "
        << catalog.sources.at(tariff.source).citation << '\n';
    for (const auto &[letters, numbers] : months)
        out << "  " << letters << "  in months " << numbers << '\n';
}

} // namespace

Exit catalogListCommand(const CatalogOptions &options, const Console &console)
{
    const auto catalog = openCatalog(options.catalog);
    if (!catalog)
        return console.fail(catalog.error());
    if (options.table.empty())
        return listTables(**catalog, options.output, console.out);
    const auto tables = summaries(**catalog);
    const auto table = std::ranges::find(tables, options.table, &TableSummary::name);
    if (table == tables.end()) {
        return console.fail({Error::Code::notFound,
                             {},
                             {},
                             Message::verbatim("the catalog has no table '" + options.table +
                                               "'; 'catalog list' names them")});
    }
    if (options.output == Output::json) {
        Json json = Json::array();
        for (const auto &[id, name] : table->records)
            json.push_back({{"id", id}, {"name", name}});
        console.out << json.dump(2) << '\n';
        return Exit::done;
    }
    Table shown({"Id", "Name"}, {Table::Align::left, Table::Align::left});
    for (const auto &[id, name] : table->records)
        shown.row({id, name});
    shown.print(console.out);
    return Exit::done;
}

Exit catalogShowCommand(const CatalogOptions &options, const Console &console)
{
    const auto catalog = openCatalog(options.catalog);
    if (!catalog)
        return console.fail(catalog.error());
    std::vector<FactRow> rows = factRows(**catalog);
    std::erase_if(rows, [&](const FactRow &row) {
        return row.record_id != options.record && row.table + "/" + row.record_id != options.record;
    });
    if (rows.empty()) {
        return console.fail({Error::Code::notFound,
                             {},
                             {},
                             Message::verbatim("the catalog has no facts for '" + options.record +
                                               "'; 'catalog list TABLE' names the records")});
    }
    if (options.output == Output::json) {
        Json json = Json::array();
        for (const FactRow &row : rows)
            json.push_back(factJson(**catalog, row));
        console.out << json.dump(2) << '\n';
        return Exit::done;
    }
    console.out << rows.front().record_name << "\n\n";
    printFacts(**catalog, rows, console.out);
    if (const ElectricityTariff *tariff = (*catalog)->tariff(rows.front().record_id))
        printHours(**catalog, *tariff, console.out);
    return Exit::done;
}

Exit catalogCheckCommand(const CatalogOptions &options, const Console &console)
{
    const auto catalog = openCatalog(options.catalog);
    if (!catalog)
        return console.fail(catalog.error());
    std::map<Confidence, std::size_t> counts;
    std::size_t stale = 0;
    const auto rows = factRows(**catalog);
    for (const FactRow &row : rows) {
        const Source &source = (*catalog)->sourceOf(*row.fact);
        ++counts[source.confidence];
        stale += ageInMonths(source.date, (*catalog)->as_of) > kStaleAfterMonths ? 1U : 0U;
    }
    if (options.output == Output::json) {
        Json json = {{"as_of", (*catalog)->as_of}, {"facts", rows.size()}, {"stale", stale}};
        for (const auto &[confidence, count] : counts)
            json[std::string(key(confidence))] = count;
        console.out << json.dump(2) << '\n';
        return Exit::done;
    }
    console.out << fmt::format("The catalog is in order: {} facts as of {}, {} older than {} "
                               "months.\n",
                               rows.size(), (*catalog)->as_of, stale, kStaleAfterMonths);
    for (const auto &[confidence, count] : counts)
        console.out << fmt::format("  {}: {}\n", key(confidence), count);
    return Exit::done;
}

} // namespace reckoner::cli
