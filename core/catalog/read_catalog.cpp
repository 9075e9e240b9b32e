// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cctype>
#include <fstream>
#include <sstream>
#include <system_error>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/catalog/tables.h"
#include "core/units/reasons.h"

namespace reckoner {

using nlohmann::json;

namespace {

constexpr int kVersion = 1;
constexpr std::string_view kFormat = "reckoner.catalog.";

struct Table {
    const char *name;
    void (*read)(ObjectReader &, const RecordHead &, Catalog &);
};

constexpr std::array<Table, 13> kTables{{{"accelerators", readAccelerator},
                                         {"servers", readServer},
                                         {"parts", readPart},
                                         {"models", readModel},
                                         {"cloud_instances", readCloudInstance},
                                         {"api_offers", readApiOffer},
                                         {"service_prices", readServicePrice},
                                         {"tariffs", readTariff},
                                         {"parameters", readParameter},
                                         {"engines", readEngine},
                                         {"load_profiles", readLoadProfile},
                                         {"rules", readRule},
                                         {"claims", readClaim}}};

SourceIndex keepSource(ReadState &state, Source source)
{
    auto &sources = state.catalog.sources;
    const auto [it, added] =
        state.known_sources.try_emplace({source.citation, source.date, source.confidence},
                                        static_cast<SourceIndex>(sources.size()));
    if (added)
        sources.push_back(std::move(source));
    return it->second;
}

void readSources(const json &sources, ReadContext &context)
{
    if (!sources.is_object()) {
        context.fail("sources",
                     {RECKONER_SENTENCE("Error", "expected an object, found %1"), shown(sources)});
        return;
    }
    for (const auto &item : sources.items()) {
        ObjectReader in(item.value(), "sources." + item.key(), context);
        Source source;
        source.citation = in.text("citation");
        source.date = in.date("date");
        source.confidence =
            in.choice<Confidence>("confidence", {{"seen", Confidence::seen},
                                                 {"remembered", Confidence::remembered},
                                                 {"assumption", Confidence::assumption}});
        in.finish();
        context.sources.emplace(item.key(), keepSource(context.state, std::move(source)));
    }
}

bool isId(std::string_view id)
{
    return !id.empty() && std::all_of(id.begin(), id.end(), [](unsigned char c) {
        return std::isalnum(c) != 0 || c == '.' || c == '-' || c == '_';
    });
}

void readRecord(const json &object, std::size_t index, const Table &table, ReadContext &context)
{
    ObjectReader in(object, fmt::format("records[{}]", index), context);
    RecordHead head;
    head.id = in.text("id");
    if (isId(head.id)) {
        in.rename(head.id);
        const auto [it, added] =
            context.state.files_by_id[table.name].try_emplace(head.id, context.file);
        if (!added)
            in.fail("id", {RECKONER_SENTENCE("Error", "'%1' is given twice, first in %2"), head.id,
                           it->second});
    } else if (!head.id.empty()) {
        in.fail("id",
                {RECKONER_SENTENCE("Error", "'%1' may only have letters, digits, '.', '-' and '_'"),
                 head.id});
    }
    head.source = in.source();
    table.read(in, head, context.state.catalog);
    in.finish();
}

void readFile(const std::string &file, const std::string &text, ReadState &state)
{
    ReadContext context{state, file};
    const auto document = parseStrictly(text, context);
    if (!document)
        return;
    ObjectReader in(*document, {}, context);
    const std::string format = in.text("format");
    const int version = in.integer("version");
    if (version > kVersion) {
        context.fail("version",
                     {RECKONER_SENTENCE("Error", "%1 is newer than this program reads (%2)"),
                      version, kVersion},
                     Error::Code::newer);
        return;
    }
    const std::string as_of = in.date("as_of");
    state.catalog.as_of = std::max(state.catalog.as_of, as_of);
    if (const json *const sources = in.value("sources"))
        readSources(*sources, context);

    const json *const records = in.value("records");
    const auto table = std::find_if(kTables.begin(), kTables.end(), [&](const Table &candidate) {
        return format == std::string(kFormat) + candidate.name;
    });
    if (table == kTables.end() && !format.empty())
        in.fail("format", {RECKONER_SENTENCE("Error", "'%1' is no table of the catalog"), format});
    if (records != nullptr && !records->is_array())
        in.fail("records",
                {RECKONER_SENTENCE("Error", "expected a list, found %1"), shown(*records)});
    else if (records != nullptr && table != kTables.end()) {
        for (std::size_t index = 0; index < records->size(); ++index)
            readRecord((*records)[index], index, *table, context);
    }
    in.finish();
}

void checkReferences(ReadState &state)
{
    for (const ReadState::Reference &reference : state.references) {
        if (!state.files_by_id[reference.table].contains(reference.id))
            state.errors.push_back({Error::Code::notFound,
                                    reference.file,
                                    reference.field,
                                    {RECKONER_SENTENCE("Error", "'%1' is not in the table %2"),
                                     reference.id, reference.table}});
    }
}

} // namespace

tl::expected<Catalog, std::vector<Error>>
readCatalog(const std::map<std::string, std::string> &texts)
{
    ReadState state;
    for (const auto &[file, text] : texts)
        readFile(file, text, state);
    checkReferences(state);
    if (!state.errors.empty())
        return tl::unexpected(std::move(state.errors));
    return std::move(state.catalog);
}

tl::expected<Catalog, std::vector<Error>> readCatalog(const std::filesystem::path &directory)
{
    std::vector<Error> errors;
    std::map<std::string, std::string> texts;
    std::error_code code;
    for (std::filesystem::directory_iterator it(directory, code), end; !code && it != end;
         it.increment(code)) {
        if (it->path().extension() != ".json")
            continue;
        std::ifstream file(it->path(), std::ios::binary);
        std::ostringstream text;
        text << file.rdbuf();
        if (!file.is_open() || file.bad())
            errors.push_back({Error::Code::io,
                              it->path().string(),
                              {},
                              RECKONER_SENTENCE("Error", "the file cannot be read")});
        texts.emplace(it->path().filename().string(), text.str());
    }
    if (code)
        errors.push_back({Error::Code::io, directory.string(), {}, systemReason(code)});
    else if (texts.empty())
        errors.push_back({Error::Code::notFound,
                          directory.string(),
                          {},
                          RECKONER_SENTENCE("Error", "the folder holds no *.json file")});
    if (!errors.empty())
        return tl::unexpected(std::move(errors));
    return readCatalog(texts);
}

} // namespace reckoner
