// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/validation/csv.h"
#include "core/validation/validation.h"

namespace reckoner {

/// What the program predicts for one row, by column name.
struct RowPrediction {
    struct Value {
        std::string quantity;
        double value = 0;
        std::optional<double> measured = {}; ///< when it is not the column of that name
    };
    struct Reason {
        std::string quantity;
        std::string text;
    };
    std::vector<Value> values;
    std::vector<Reason> reasons; ///< why single quantities have no value
    std::string reason;          ///< why all others have none
    CaseGroup group;

    void set(std::string quantity, double value)
    {
        values.push_back({std::move(quantity), value, std::nullopt});
    }
    void leave(std::string quantity, std::string why)
    {
        reasons.push_back({std::move(quantity), std::move(why)});
    }
};

using Predictor = RowPrediction (*)(const CsvRow &row, const Catalog &catalog);

/// A kind of table of measured cases.
struct TableKind {
    std::string_view name;
    std::span<const std::string_view> marks;      ///< columns that together tell this kind
    std::span<const std::string_view> quantities; ///< columns that are measured
    Predictor predict;
};

[[nodiscard]] RowPrediction predictPretraining(const CsvRow &row, const Catalog &catalog);
[[nodiscard]] RowPrediction predictFinetuning(const CsvRow &row, const Catalog &catalog);
[[nodiscard]] RowPrediction predictTrainingMemory(const CsvRow &row, const Catalog &catalog);
[[nodiscard]] RowPrediction predictServing(const CsvRow &row, const Catalog &catalog);
[[nodiscard]] RowPrediction predictServingMemory(const CsvRow &row, const Catalog &catalog);
[[nodiscard]] RowPrediction predictPower(const CsvRow &row, const Catalog &catalog);
/// Economic cases carry their inputs and answers as JSON; the answers name the quantities.
[[nodiscard]] RowPrediction predictEconomics(const CsvRow &row, const Catalog &catalog);

} // namespace reckoner
