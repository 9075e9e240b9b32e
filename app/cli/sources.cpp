// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sources.h"

#include <algorithm>
#include <charconv>
#include <numeric>

#include <fmt/format.h>

#include "core/catalog/builtin.h"
#include "core/scenario/codec.h"
#include "core/scenario/examples.h"
#include "core/scenario/fields.h"

namespace reckoner::cli {

namespace {

constexpr std::string_view kExamplePrefix = "example:";
constexpr std::string_view kLibraryPrefix = "library:";

// Letters to change, add or leave out to make one word of the other (Levenshtein 1966).
std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t kept = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({kept, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row[b.size()];
}

std::string unknownKeyText(std::string_view key)
{
    constexpr std::size_t kFar = 3;
    constexpr std::string_view kFields = "fields.";
    std::string text = "this version does not know the key; it counts for nothing";
    if (!key.starts_with(kFields))
        return text;
    key.remove_prefix(kFields.size());
    const auto meant = std::ranges::min_element(
        fields(), {}, [&](const FieldSpec &spec) { return distance(key, spec.key); });
    if (distance(key, meant->key) < kFar)
        text += fmt::format(" (\"{}\" is known)", meant->key);
    return text;
}

Expected<Scenario> openExample(std::string_view key)
{
    if (const Example *example = findExample(key))
        return scenarioOf(*example);
    std::string known;
    for (const Example &example : examples())
        known += (known.empty() ? "" : ", ") + std::string(example.key);
    return failure(
        {Error::Code::notFound,
         {},
         {},
         Message::verbatim("there is no example '" + std::string(key) + "'; there are: " + known)});
}

Expected<Scenario> openSaved(std::string_view text)
{
    EntryId id = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id);
    if (error != std::errc() || end != text.data() + text.size()) {
        return failure({Error::Code::badInput,
                        {},
                        {},
                        Message::verbatim("'" + std::string(text) +
                                          "' is no number of a saved scenario; "
                                          "'library list' shows them")});
    }
    const auto library = openLibrary({});
    if (!library)
        return failure(library.error());
    return library->load(id);
}

} // namespace

Expected<Library> openLibrary(const std::filesystem::path &path, IfAbsent if_absent)
{
    Expected<std::filesystem::path> chosen = path;
    if (path.empty())
        chosen = defaultLibraryPath();
    if (!chosen)
        return failure(chosen.error());
    std::error_code ignored;
    if (if_absent == IfAbsent::fail && !std::filesystem::exists(*chosen, ignored))
        return failure({Error::Code::notFound,
                        chosen->string(),
                        {},
                        Message::verbatim("there is no library here")});
    return Library::open(*chosen);
}

tl::expected<std::shared_ptr<const Catalog>, std::vector<Error>>
openCatalog(const std::filesystem::path &directory)
{
    if (directory.empty())
        return std::shared_ptr<const Catalog>(std::shared_ptr<void>(), &builtinCatalog());
    auto catalog = readCatalog(directory);
    if (!catalog)
        return tl::unexpected(std::move(catalog.error()));
    return std::make_shared<const Catalog>(*std::move(catalog));
}

const Example *exampleOf(std::string_view reference)
{
    return reference.starts_with(kExamplePrefix)
               ? findExample(reference.substr(kExamplePrefix.size()))
               : nullptr;
}

Expected<Scenario> openScenario(const std::string &reference, const Console &console)
{
    if (reference.starts_with(kExamplePrefix))
        return openExample(std::string_view(reference).substr(kExamplePrefix.size()));
    if (reference.starts_with(kLibraryPrefix))
        return openSaved(std::string_view(reference).substr(kLibraryPrefix.size()));
    Expected<Scenario> scenario = readScenario(reference);
    if (!scenario)
        return scenario;
    for (const std::string &key : unknownKeys(*scenario))
        console.warn(
            {Error::Code::badInput, reference, key, Message::verbatim(unknownKeyText(key))});
    return scenario;
}

} // namespace reckoner::cli
