// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sources.h"

#include <charconv>

#include "core/catalog/builtin.h"
#include "core/scenario/codec.h"
#include "core/scenario/examples.h"

namespace reckoner::cli {

namespace {

constexpr std::string_view kExamplePrefix = "example:";
constexpr std::string_view kLibraryPrefix = "library:";

Expected<Scenario> openExample(std::string_view key)
{
    if (const Example *example = findExample(key))
        return scenarioOf(*example);
    std::string known;
    for (const Example &example : examples())
        known += (known.empty() ? "" : ", ") + std::string(example.key);
    return failure({Error::Code::notFound,
                    {},
                    {},
                    "there is no example '" + std::string(key) + "'; there are: " + known});
}

Expected<Scenario> openSaved(std::string_view text)
{
    EntryId id = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id);
    if (error != std::errc() || end != text.data() + text.size()) {
        return failure({Error::Code::badInput,
                        {},
                        {},
                        "'" + std::string(text) +
                            "' is no number of a saved scenario; "
                            "'library list' shows them"});
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
        return failure({Error::Code::notFound, chosen->string(), {}, "there is no library here"});
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

Expected<Scenario> openScenario(const std::string &reference)
{
    if (reference.starts_with(kExamplePrefix))
        return openExample(std::string_view(reference).substr(kExamplePrefix.size()));
    if (reference.starts_with(kLibraryPrefix))
        return openSaved(std::string_view(reference).substr(kLibraryPrefix.size()));
    return readScenario(reference);
}

} // namespace reckoner::cli
