// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/copy_layout.h"

#include <algorithm>

namespace reckoner {

std::vector<CopyLayout> copyLayouts(const ModelShape &shape, const LayoutChoice &choice)
{
    std::vector<CopyLayout> out;
    const auto add = [&](const CopyLayout &layout) {
        // Every card has as many query heads as the others.
        const bool even = shape.heads % layout.tensor == 0 && layout.pipeline <= shape.layers;
        if (even && layout.cards() <= choice.most_cards)
            out.push_back(layout);
    };
    int most_tensor = std::min(choice.most_cards, choice.cards_per_machine);
    if (choice.by_layers && choice.tensor == 0)
        most_tensor = 1;
    const auto from = [](int fixed) { return fixed > 0 ? fixed : 1; };
    const auto to = [](int fixed, int most) { return fixed > 0 ? fixed : most; };
    const bool free = choice.tensor == 0 && choice.pipeline == 0 && !choice.by_layers;
    for (int tp = from(choice.tensor); tp <= to(choice.tensor, most_tensor); tp *= 2) {
        for (int pp = from(choice.pipeline); pp <= to(choice.pipeline, choice.most_cards); pp *= 2)
            add({tp, pp, 1});
        for (int groups = 2; free && shape.isMoe() && groups <= choice.most_cards; groups *= 2)
            add({tp, 1, groups});
    }
    std::ranges::stable_sort(out, {}, &CopyLayout::cards);
    return out;
}

void layOut(ServingConfig &config, const CopyLayout &layout)
{
    config.tp = layout.tensor;
    config.pp = layout.pipeline;
    config.dp = layout.groups;
}

} // namespace reckoner
