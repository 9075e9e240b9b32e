// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace reckoner {

/// Something a person should know about an input or a result; shown beside the field and in one
/// list. `code` selects the sentence; `arguments` fill its places %1, %2 ... in that order. The
/// English sentences stand in notice.cpp, marked for translation in the context "Notice".
struct Notice {
    enum class Severity : std::uint8_t { info, warning, error };
    enum class Code : std::uint8_t {
        staleFact,                ///< %1 what, %2 age in months
        lowConfidenceFact,        ///< %1 what
        noApiForModel,            ///< %1 model
        noDomesticPrice,          ///< %1 what
        kvCacheUnknown,           ///< %1 model
        contextTooLong,           ///< %1 asked for, %2 the model's maximum
        growthOutgrowsPlan,       ///< %1 month, %2 machines needed then
        budgetExceeded,           ///< %1 amount over
        rulesDisagree,            ///< %1 rule that decided, %2 rule overruled
        ideaDoesNotFit,           ///< %1 GB needed, %2 GB available
        ideaTooSlow,              ///< misses a latency target with a single request
        ideaMostlyIdle,           ///< %1 utilization
        residencyExcludes,        ///< %1 option
        noPriceForOption,         ///< %1 option
        fineTuneInIdleHours,      ///< %1 GPU-hours per month
        licenceRestricted,        ///< %1 model, %2 condition
        pretrainingNotNeeded,     ///< %1 cost it would have
        consumerCardInProduction, ///< %1 card
        staleCalibration,         ///< %1 the file, %2 assumptions that are others now
        offloadUnsupported,       ///< %1 engine
        layersOnProcessor,        ///< %1 share of the layers
        tailMissesTarget,         ///< %1 P95 of the TTFT in seconds, %2 target in seconds
        draftingDoesNotPay,       ///< %1 throughput lost, fraction
        noSplitFound,             ///< prefill apart: no machine holds two copies
        formatUnsupported,        ///< %1 engine, %2 format of the weights
        ideaTooSmall,             ///< %1 share of the peak it carries, %2 machines it would take
    };

    /// One value for a place in the sentence. Money and fractions are formatted where they are
    /// shown, in the reader's language and currency.
    struct Argument {
        enum class Kind : std::uint8_t { text, number, money, fraction };
        Kind kind = Kind::text;
        std::string text;
        double value = 0;

        static Argument of(std::string text) { return {Kind::text, std::move(text), 0}; }
        static Argument number(double value) { return {Kind::number, {}, value}; }
        static Argument money(double cny) { return {Kind::money, {}, cny}; }
        static Argument fraction(double value) { return {Kind::fraction, {}, value}; }
    };

    Severity severity = Severity::info;
    Code code{};
    std::string field; ///< key of the field concerned, empty when there is none
    std::vector<Argument> arguments;
};

/// The English sentence with its places %1, %2 ...; translated by the window and the report.
[[nodiscard]] const char *sentence(Notice::Code code);

/// The English sentence filled in, amounts in CNY; for the command line.
[[nodiscard]] std::string text(const Notice &notice);

} // namespace reckoner
