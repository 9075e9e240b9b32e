// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/notice.h"

#include <algorithm>
#include <iterator>

#include <fmt/format.h>

#include "core/units/message.h"

namespace reckoner {

namespace {

std::string argumentText(const Notice::Argument &argument)
{
    switch (argument.kind) {
    case Notice::Argument::Kind::text:
        return argument.text;
    case Notice::Argument::Kind::number:
        return fmt::format("{:.10g}", argument.value);
    case Notice::Argument::Kind::money:
        return fmt::format("CNY {:.0f}", argument.value);
    case Notice::Argument::Kind::fraction:
        return fmt::format("{:.0f} %", argument.value * 100.0);
    }
    return {};
}

} // namespace

const char *sentence(Notice::Code code)
{
    using Code = Notice::Code;
    switch (code) {
    case Code::staleFact:
        return RECKONER_TEXT("Notice",
                             "The price of %1 is %2 months old: confirm it before quoting.");
    case Code::lowConfidenceFact:
        return RECKONER_TEXT(
            "Notice", "The price of %1 was not read in a source: confirm it before quoting.");
    case Code::noApiForModel:
        return RECKONER_TEXT("Notice", "No paid API in the catalog serves %1.");
    case Code::noDomesticPrice:
        return RECKONER_TEXT("Notice", "%1 has no price in China; the world price is used.");
    case Code::kvCacheUnknown:
        return RECKONER_TEXT("Notice", "The published shape of %1 does not give its KV cache, so "
                                       "serving it cannot be sized.");
    case Code::contextTooLong:
        return RECKONER_TEXT("Notice", "A context of %1 tokens is longer than the model's %2.");
    case Code::growthOutgrowsPlan:
        return RECKONER_TEXT("Notice", "From month %1 the peak needs %2 machines. The plan adds "
                                       "them then; they need not be bought now.");
    case Code::budgetExceeded:
        return RECKONER_TEXT("Notice", "The recommended plan costs %1 more than the budget.");
    case Code::rulesDisagree:
        return RECKONER_TEXT("Notice", "The rules of thumb disagree: “%1” decides over “%2”.");
    case Code::ideaDoesNotFit:
        return RECKONER_TEXT("Notice",
                             "The client's idea lacks memory: %1 GB are needed, it has %2 GB.");
    case Code::ideaTooSlow:
        return RECKONER_TEXT("Notice", "The client's idea misses the latency targets even with a "
                                       "single request.");
    case Code::ideaMostlyIdle:
        return RECKONER_TEXT("Notice", "The client's idea would be busy %1 of the time.");
    case Code::residencyExcludes:
        return RECKONER_TEXT("Notice", "Where the data may go rules out: %1.");
    case Code::noPriceForOption:
        return RECKONER_TEXT("Notice", "No priced offer in the catalog meets the targets for: %1.");
    case Code::fineTuneInIdleHours:
        return RECKONER_TEXT("Notice", "Fine-tuning takes %1 GPU-hours a month and fits into the "
                                       "idle hours of the serving machines.");
    case Code::licenceRestricted:
        return RECKONER_TEXT("Notice", "The licence of %1 restricts commercial use: %2");
    case Code::pretrainingNotNeeded:
        return RECKONER_TEXT("Notice", "Pre-training is not in the plan; it would add %1.");
    case Code::consumerCardInProduction:
        return RECKONER_TEXT("Notice", "%1 is a consumer card: no ECC memory, and the driver "
                                       "licence limits its use in data centres.");
    case Code::staleCalibration:
        return RECKONER_TEXT("Notice", "The calibration from %1 was made with assumptions of which "
                                       "%2 are others now: calibrate again.");
    case Code::offloadUnsupported:
        return RECKONER_TEXT("Notice", "%1 cannot run layers on the processor; choose llama.cpp or "
                                       "Ollama.");
    case Code::layersOnProcessor:
        return RECKONER_TEXT("Notice", "%1 of the layers run on the host's processor.");
    case Code::tailMissesTarget:
        return RECKONER_TEXT("Notice", "In the busiest hour one request in twenty waits longer "
                                       "than %1 s for its first token; the target is %2 s.");
    case Code::draftingDoesNotPay:
        return RECKONER_TEXT("Notice", "At this load speculative decoding costs %1 of what a "
                                       "machine carries.");
    case Code::noSplitFound:
        return RECKONER_TEXT("Notice", "No machine holds two copies of the model, so prompts "
                                       "cannot be read apart.");
    case Code::formatUnsupported:
        return RECKONER_TEXT("Notice", "%1 does not load weights in %2: choose another format or "
                                       "another engine.");
    case Code::ideaTooSmall:
        return RECKONER_TEXT("Notice", "The client's idea carries %1 of the peak; to carry all of "
                                       "it takes %2 of these machines.");
    }
    return "";
}

std::string text(const Notice &notice)
{
    std::vector<std::string> arguments;
    std::ranges::transform(notice.arguments, std::back_inserter(arguments), argumentText);
    return filled(sentence(notice.code), arguments);
}

} // namespace reckoner
