// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <iterator>
#include <random>

#include <gtest/gtest.h>

#include "core/scenario/fields.h"

namespace reckoner {

/// A scenario in which every field has some acceptable value. The same seed gives the same one.
inline Scenario randomScenario(unsigned seed)
{
    std::mt19937 generator(seed);
    const auto unit = [&] { return static_cast<double>(generator()) / 4294967296.0; };
    const auto pick = [&](std::size_t count) {
        return static_cast<std::size_t>(generator()) % count;
    };
    const std::string texts[] = {"", "plan \"B\"", "银行客服 – 二期", "back\\slash/😀", " spaced "};
    Scenario scenario;
    for (const FieldSpec &spec : fields()) {
        FieldValue value;
        switch (spec.kind) {
        case FieldKind::number: {
            double number = spec.minimum + unit() * (spec.maximum - spec.minimum);
            if (pick(4) == 0)
                number = pick(2) == 0 ? spec.minimum : spec.maximum;
            value = spec.whole ? std::round(number) : number;
            break;
        }
        case FieldKind::choice:
            value = static_cast<int>(pick(spec.choices.size()));
            break;
        case FieldKind::flag:
            value = pick(2) == 0;
            break;
        case FieldKind::text:
            value = spec.date ? std::string(pick(2) == 0 ? "" : "2024-02-29")
                              : texts[pick(std::size(texts))] + (spec.multiline ? "\n\t。" : "");
            break;
        case FieldKind::reference:
            value = spec.optional && pick(2) == 0 ? std::string() : std::string("some-id");
            break;
        }
        const auto stored = setField(scenario, spec, value);
        EXPECT_TRUE(stored) << stored.error().text();
    }
    for (std::size_t i = pick(4); i > 0; --i)
        scenario.overrides["servers/machine-" + std::to_string(i) + "/price"] = unit() * 1e6;
    if (pick(3) == 0)
        scenario.training_calibration =
            Calibration{"runs \"A\".csv",
                        {"h100-sxm", "a100"},
                        static_cast<int>(pick(90)) + 1,
                        unit(),
                        unit(),
                        pick(2) == 0,
                        {{"matmul_hopper", 0.722, unit(), 7}, {"hop_between", 4, 5, 1}},
                        pick(2) == 0 ? "" : R"({"by":"hand"})"};
    return scenario;
}

} // namespace reckoner
