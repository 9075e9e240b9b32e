// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/published_settings.h"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace reckoner {

namespace {

const CsvTable &recipes()
{
    static const CsvTable table = [] {
        Expected<CsvTable> read = readCsv(builtinRecipeTexts().at("serving.csv"), "serving.csv");
        if (!read)
            throw std::logic_error("built-in recipes: " + read.error().text());
        return *std::move(read);
    }();
    return table;
}

// A blank cell asks for nothing; "B200|B300" for one of both.
bool holdsOneOf(std::string_view text, std::string_view alternatives)
{
    if (alternatives.empty())
        return true;
    while (true) {
        const std::size_t bar = alternatives.find('|');
        if (contains(text, alternatives.substr(0, bar)))
            return true;
        if (bar == std::string_view::npos)
            return false;
        alternatives.remove_prefix(bar + 1);
    }
}

bool applies(const CsvRow &recipe, const CsvRow &row, int attention_groups)
{
    // Column of the recipe, column of the row.
    static constexpr std::array<std::array<std::string_view, 2>, 6> kTexts = {
        {{"source_has", "source"},
         {"version", "version"},
         {"note_has", "note"},
         {"model", "model"},
         {"gpu", "gpu"},
         {"quant", "quant"}}};
    const bool named = std::ranges::all_of(kTexts, [&](const auto &columns) {
        return holdsOneOf(row.text(columns[1]), recipe.text(columns[0]));
    });
    const std::string_view engine = recipe.text("engine");
    if (!engine.empty() && engine != row.text("engine"))
        return false;
    const std::string_view measured = recipe.text("measured");
    if (!measured.empty() && !contains(row.text("source"), "measured=" + std::string(measured)))
        return false;
    const bool lengths = recipe.number("isl", row.number("isl", 0.0)) == row.number("isl", 0.0) &&
                         recipe.number("osl", row.number("osl", 0.0)) == row.number("osl", 0.0);
    const bool experts = recipe.number("ep", row.number("ep", 0.0)) == row.number("ep", 0.0);
    return named && lengths && experts &&
           attention_groups >= recipe.count("attention_groups_from", 1) &&
           row.count("n_gpu", 1) >= recipe.count("cards_from", 1) &&
           row.count("n_gpu", 1) < recipe.number("cards_below", 1e6) &&
           row.number("concurrency_or_batch", 0.0) >= recipe.number("clients_from", 0.0);
}

} // namespace

std::string optionsOf(const CsvRow &row, int attention_groups)
{
    std::string options;
    for (std::size_t i = 0; i < recipes().size(); ++i) {
        const CsvRow recipe(recipes(), i);
        if (applies(recipe, row, attention_groups))
            options.append(recipe.text("options")).append(" ");
    }
    return options.append(row.text("note"));
}

std::optional<double> optionIn(std::string_view options, std::string_view option)
{
    const std::size_t at = options.rfind(option);
    if (at == std::string_view::npos || at + option.size() + 1 >= options.size())
        return std::nullopt;
    const std::string_view rest = options.substr(at + option.size() + 1);
    return parseNumber(rest.substr(0, rest.find_first_not_of("0123456789.")));
}

std::optional<double> optionIn(std::string_view options,
                               std::initializer_list<std::string_view> names)
{
    for (const std::string_view name : names) {
        if (const std::optional<double> stated = optionIn(options, name))
            return stated;
    }
    return std::nullopt;
}

} // namespace reckoner
