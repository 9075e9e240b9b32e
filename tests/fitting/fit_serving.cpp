// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fits the constants of serving, starting from what is believed before, and prints them block by
// block in the order of serving_constants_fitted.cpp:
//   reckoner_fit_serving resources/validation/serving.csv [rounds]
#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "core/catalog/builtin.h"
#include "core/scenario/file_io.h"
#include "core/validation/serving_refit.h"
#include "core/validation/validation.h"

namespace reckoner {
namespace {

constexpr std::size_t kLargestTable = std::size_t{64} << 20;
constexpr int kUsualRounds = 40;

// The rows a block of constants bears upon, and their median error.
FitRecord recordOf(const std::vector<MeasuredServing> &rows, const ServingConstants &constants,
                   const auto &bears)
{
    std::vector<MeasuredServing> own;
    for (const MeasuredServing &row : rows) {
        if (bears(row.c))
            own.push_back(row);
    }
    const std::vector<double> errors = servingErrors(own, constants);
    return {static_cast<int>(errors.size()), medianAbsoluteError(errors)};
}

// The block's values in the order of its members, as the table has them.
std::string valuesOf(ServingConstants &constants, std::string_view block, std::string_view format)
{
    std::string out;
    forEachConstant(constants, [&](const ConstantEntry &entry) {
        if (entry.block != block)
            return;
        if (!out.empty())
            out += ", ";
        out += fmt::format(fmt::runtime(format), fmt::arg("name", entry.name),
                           fmt::arg("value", *entry.value));
    });
    return out;
}

void print(ServingConstants &constants)
{
    std::vector<std::pair<std::string, const FitRecord *>> blocks;
    forEachConstant(constants, [&](const ConstantEntry &entry) {
        if (blocks.empty() || blocks.back().first != entry.block)
            blocks.emplace_back(entry.block, entry.fit);
    });
    for (const auto &[block, record] : blocks) {
        const bool kernel = block == "kernel";
        if (block.starts_with("pair.") && record->rows == 0)
            continue;
        std::cout << fmt::format(
            "// {}\n{{{}}},\n", block.substr(block.find('.') + 1),
            valuesOf(constants, block, kernel ? ".{name} = {value:.3g}" : "{value:.3g}"));
    }
    for (const auto &[block, record] : blocks)
        std::cout << fmt::format("{{{}, {:.3g}}}, // {}\n", record->rows, record->median_error,
                                 block.substr(block.find('.') + 1));
}

int fit(const char *file, int rounds)
{
    const auto text = readFile(file, kLargestTable);
    const auto table = text ? readCsv(*text, file) : tl::unexpected(text.error());
    if (!table) {
        std::cerr << table.error().text() << '\n';
        return EXIT_FAILURE;
    }
    const std::vector<MeasuredServing> rows = measuredServing(*table, builtinCatalog());
    ServingConstants constants = refitServing(rows, priorServingConstants(), rounds);
    for (std::size_t i = 0; i < kCardFamilies; ++i)
        constants.card[i].fit = recordOf(rows, constants, [&](const ServingCase &c) {
            return c.card.family == static_cast<CardFamily>(i);
        });
    for (std::size_t i = 0; i < kEngineFamilies; ++i)
        constants.engine[i].fit = recordOf(rows, constants, [&](const ServingCase &c) {
            return kernelsOn(c.efficiency.family, c.card) == static_cast<EngineFamily>(i);
        });
    for (std::size_t i = 0; i < kEngineFamilies; ++i) {
        for (std::size_t j = 0; j < kCardFamilies; ++j)
            constants.pair[i][j].fit = recordOf(rows, constants, [&](const ServingCase &c) {
                return kernelsOn(c.efficiency.family, c.card) == static_cast<EngineFamily>(i) &&
                       c.card.family == static_cast<CardFamily>(j);
            });
    }
    constants.kernel.fit = recordOf(rows, constants, [](const ServingCase &) { return true; });
    print(constants);
    return EXIT_SUCCESS;
}

} // namespace
} // namespace reckoner

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::cerr << "usage: reckoner_fit_serving TABLE [ROUNDS]\n";
        return EXIT_FAILURE;
    }
    return reckoner::fit(argv[1], argc > 2 ? std::atoi(argv[2]) : reckoner::kUsualRounds);
}
