// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/sources.h"

#include <algorithm>
#include <cmath>

#include "ui/wording/phrase.h"
#include "ui/wording/training.h"

namespace reckoner::ui {

namespace {

// What citations say in words, around names, addresses and numbers; longer pieces first.
constexpr const char *kSayings[] = {
    RECKONER_TEXT("Wording",
                  "share of the data sheet's bandwidth that reading 16-bit weights reaches on "
                  "Hopper cards; fitted with the other constants of the serving model over "),
    RECKONER_TEXT("Wording", " published rows of "),
    RECKONER_TEXT("Wording", " sources, median absolute error of time per token or throughput "),
    RECKONER_TEXT("Wording", "taken over from the fit for vLLM, SGLang and TensorRT-LLM; our "
                             "assumption for this engine"),
    RECKONER_TEXT("Wording", "(free_gpu_memory_fraction 0.9 of what the weights leave free)"),
    RECKONER_TEXT("Wording", "bus bandwidth of 16-bit all-reduces of 64 MB and more over 2, 4 and "
                             "8 cards with NVLink, over the link's one-way peak"),
    RECKONER_TEXT(
        "Wording",
        "achieved share of the dense 16-bit peak in matrix products of 2048 rows and more on"),
    RECKONER_TEXT("Wording", "low and high are the 10 % and 90 % quantiles"),
    RECKONER_TEXT("Wording", "kernel tables); taken for links between machines as well"),
    RECKONER_TEXT("Wording",
                  "kernel tables). Utilization of a whole step is lower and is predicted"),
    RECKONER_TEXT("Wording", "its reader of GGUF files is experimental and left out"),
    RECKONER_TEXT("Wording", "range of common English tokenizers is our assumption"),
    RECKONER_TEXT("Wording", "1 GB of text is about 250M tokens"),
    RECKONER_TEXT("Wording", "UTF-8 takes 3 bytes for a Chinese character; 1.3 to 1.8 characters "
                             "per token with vocabularies of 100k and more is our assumption"),
    RECKONER_TEXT("Wording", "config.json of the model as remembered"),
    RECKONER_TEXT("Wording", "the model's published config.json"),
    RECKONER_TEXT("Wording", "the derived number of parameters agrees with the published one"),
    RECKONER_TEXT("Wording", "requests per hour read off the published per-minute plot"),
    RECKONER_TEXT("Wording", "hourly load read off the income chart"),
    RECKONER_TEXT("Wording", "spread of the log-normal through median and 99th percentile"),
    RECKONER_TEXT("Wording", "from memory, China channel range; power computed from card TDP and "
                             "host; verify by quote"),
    RECKONER_TEXT("Wording", "market range, from memory; verify by quote"),
    RECKONER_TEXT("Wording", "vendor data sheet, from memory; verify before quoting"),
    RECKONER_TEXT("Wording", "published price list, from memory; verify before quoting"),
    RECKONER_TEXT("Wording", "vendor policy, from memory; verify before quoting"),
    RECKONER_TEXT("Wording", "from memory; verify by quote"),
    RECKONER_TEXT("Wording", "derived from the article's other prices"),
    RECKONER_TEXT("Wording", "GPU market report, all rows read 2026-09-19"),
    RECKONER_TEXT("Wording", "research note citing vendor pages"),
    RECKONER_TEXT("Wording", "replace by a measurement of the planned set-up"),
    RECKONER_TEXT("Wording", "template of this program"),
    RECKONER_TEXT("Wording", "our assumption"),
    RECKONER_TEXT("Wording", "remembered spec sheet"),
    RECKONER_TEXT("Wording", "verify with the model card"),
    RECKONER_TEXT("Wording", "from memory"),
    RECKONER_TEXT("Wording", "(secondary, unconfirmed)"),
    RECKONER_TEXT("Wording", "as transcribed in a public file, index id"),
    RECKONER_TEXT("Wording", "public file, index ids"),
    RECKONER_TEXT("Wording", "public file, index id"),
    RECKONER_TEXT("Wording", "(undated)"),
};

QString inWords(QString citation, const Formatter &formatter)
{
    for (const char *saying : kSayings)
        citation.replace(QString::fromLatin1(saying), phrase(formatter, saying));
    return citation;
}

struct KnownUnit {
    std::string_view name; ///< as the catalog writes it
    Unit unit;
};

constexpr KnownUnit kKnown[] = {{"CNY", Unit::cny},
                                {"CNY/month", Unit::cnyPerMonth},
                                {"CNY/yr", Unit::cnyPerYear},
                                {"CNY/kWh", Unit::cnyPerKwh},
                                {"USD", Unit::usd},
                                {"USD/h", Unit::usdPerHour},
                                {"USD/kWh", Unit::usdPerKwh},
                                {"fraction", Unit::fraction},
                                {"months", Unit::months},
                                {"years", Unit::years},
                                {"tok/s", Unit::tokensPerSecond}};

struct CountedUnit {
    std::string_view name;
    const char *text;
};

constexpr CountedUnit kCounted[] = {
    {"times", RECKONER_TEXT("Wording", "%1 times")},
    {"units", RECKONER_TEXT("Wording", "%1 units")},
    {"servers", RECKONER_TEXT("Wording", "%1 servers")},
    {"GPUs", RECKONER_TEXT("Wording", "%1 GPUs")},
    {"NPUs", RECKONER_TEXT("Wording", "%1 NPUs")},
    {"users", RECKONER_TEXT("Wording", "%1 users")},
    {"requests", RECKONER_TEXT("Wording", "%1 requests")},
    {"tokens", RECKONER_TEXT("Wording", "%1 tokens")},
    {"TB/GPU", RECKONER_TEXT("Wording", "%1 TB per GPU")},
    {"GB pool", RECKONER_TEXT("Wording", "a pool of %1 GB")},
    {"GB RAM", RECKONER_TEXT("Wording", "%1 GB of RAM")},
    {"kWh/yr", RECKONER_TEXT("Wording", "%1 kWh/year")},
    {"year", RECKONER_TEXT("Wording", "year %1")},
};

template <class Table>
auto entryOf(const Table &table, const std::string &unit)
{
    const auto found =
        std::ranges::find_if(table, [&](const auto &one) { return one.name == unit; });
    return found == std::end(table) ? nullptr : &*found;
}

QString numberOf(double value, const std::string &unit, const Formatter &formatter)
{
    if (unit == "tokens")
        return tokensText(value, formatter);
    if (unit == "year")
        return QString::number(int(value)); // no thousands in a year
    return formatter.number(value, value == std::floor(value) ? 0 : 2);
}

QString inUnit(const QString &number, const std::string &unit, const Formatter &formatter)
{
    if (const CountedUnit *counted = entryOf(kCounted, unit))
        return phrase(formatter, counted->text).arg(number);
    return unit.empty() ? number : number + QChar(0x00A0) + QString::fromStdString(unit);
}

QString inLanguage(const std::string &english, const std::string &chinese,
                   const Formatter &formatter)
{
    const bool wanted = formatter.language() == Language::chinese && !chinese.empty();
    return QString::fromStdString(wanted ? chinese : english);
}

} // namespace

QString sourceText(const Source &source, const Formatter &formatter)
{
    const QString citation = QString::fromStdString(source.citation);
    const QString article = QStringLiteral("article on LLM life-cycle cost, ");
    const qsizetype at = citation.indexOf(article);
    QString name = inWords(citation, formatter);
    if (at >= 0) {
        const QString part = citation.mid(at + article.size());
        const QString chapter = QStringLiteral("chapter ");
        if (part.startsWith(chapter))
            name = phrase(formatter, RECKONER_TEXT("Wording", "Source article, chapter %1"))
                       .arg(part.mid(chapter.size()));
        else if (part == QLatin1String("opening"))
            name = phrase(formatter, RECKONER_TEXT("Wording", "Source article, opening"));
        else
            name = phrase(formatter, RECKONER_TEXT("Wording", "Source article, conclusion"));
    }
    if (source.date.empty())
        return name;
    return phrase(formatter, RECKONER_TEXT("Wording", "%1 (%2)"))
        .arg(name, formatter.isoDate(source.date));
}

QString claimSubject(const Claim &claim, const Formatter &formatter)
{
    return inLanguage(claim.subject_en, claim.subject_zh, formatter);
}

QString claimValue(const Claim &claim, const Formatter &formatter)
{
    if (!claim.low && !claim.high)
        return QStringLiteral("–");
    const double low = claim.low.value_or(claim.high.value_or(0.0));
    const double high = claim.high.value_or(low);
    const KnownUnit *known = entryOf(kKnown, claim.unit);
    if (!known)
        return inUnit(rangeOf(numberOf(low, claim.unit, formatter),
                              numberOf(high, claim.unit, formatter), formatter),
                      claim.unit, formatter);
    // Money and shares carry their unit at each end.
    const Unit unit = known->unit;
    const bool each = isMoney(unit) || isDollars(unit) || unit == Unit::fraction;
    const QString end = formatter.text(high, unit);
    if (low == high)
        return end;
    return rangeOf(each ? formatter.text(low, unit) : numberOf(low, claim.unit, formatter), end,
                   formatter);
}

QString claimArithmetic(const Claim &claim, const Formatter &formatter)
{
    return inLanguage(claim.arithmetic, claim.arithmetic_zh, formatter);
}

QString claimBetterValue(const Claim &claim, const Formatter &formatter)
{
    return inLanguage(claim.better_value, claim.better_value_zh, formatter);
}

QString verdictName(Claim::Verdict verdict, const Formatter &formatter)
{
    switch (verdict) {
    case Claim::Verdict::plausible:
        return phrase(formatter, RECKONER_TEXT("Wording", "plausible"));
    case Claim::Verdict::optimistic:
        return phrase(formatter, RECKONER_TEXT("Wording", "optimistic"));
    case Claim::Verdict::pessimistic:
        return phrase(formatter, RECKONER_TEXT("Wording", "pessimistic"));
    case Claim::Verdict::contradicted:
        return phrase(formatter, RECKONER_TEXT("Wording", "contradicted"));
    case Claim::Verdict::notCheckable:
        return phrase(formatter, RECKONER_TEXT("Wording", "not checkable"));
    }
    return {};
}

std::vector<const Claim *> claimsOf(const Catalog &catalog, std::span<const std::string_view> ids)
{
    std::vector<const Claim *> found;
    for (const std::string_view id : ids) {
        const auto claim = std::ranges::find(catalog.claims, id, &Claim::id);
        if (claim != catalog.claims.end())
            found.push_back(&*claim);
    }
    return found;
}

} // namespace reckoner::ui
