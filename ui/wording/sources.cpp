// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/sources.h"

#include <algorithm>

#include "ui/wording/phrase.h"

namespace reckoner::ui {

namespace {

QString inUnit(double value, const std::string &unit, const Formatter &formatter)
{
    if (unit == "CNY")
        return formatter.text(value, Unit::cny);
    if (unit == "CNY/month")
        return formatter.text(value, Unit::cnyPerMonth);
    if (unit == "CNY/yr")
        return formatter.text(value, Unit::cnyPerYear);
    if (unit == "CNY/kWh")
        return formatter.text(value, Unit::cnyPerKwh);
    if (unit == "USD/kWh")
        return formatter.text(value, Unit::usdPerKwh);
    if (unit == "USD")
        return formatter.text(value, Unit::usd);
    if (unit == "USD/h")
        return formatter.text(value, Unit::usdPerHour);
    if (unit == "fraction")
        return formatter.percent(value);
    if (unit == "months")
        return formatter.text(value, Unit::months);
    if (unit == "years")
        return formatter.text(value, Unit::years);
    const int decimals = value == static_cast<double>(static_cast<long long>(value)) ? 0 : 2;
    const QString number = formatter.number(value, decimals);
    return unit.empty() ? number : number + QChar(0x00A0) + QString::fromStdString(unit);
}

} // namespace

QString sourceText(const Source &source, const Formatter &formatter)
{
    const QString citation = QString::fromStdString(source.citation);
    const QString article = QStringLiteral("article on LLM life-cycle cost, ");
    const qsizetype at = citation.indexOf(article);
    QString name = citation;
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
    const bool chinese = formatter.language() == Language::chinese && !claim.subject_zh.empty();
    return QString::fromStdString(chinese ? claim.subject_zh : claim.subject_en);
}

QString claimValue(const Claim &claim, const Formatter &formatter)
{
    if (claim.low && claim.high && *claim.low != *claim.high) {
        // Money and shares carry their unit at each end.
        const bool each = claim.unit.starts_with("CNY") || claim.unit.starts_with("USD") ||
                          claim.unit == "fraction";
        return phrase(formatter, RECKONER_TEXT("Wording", "%1 to %2"))
            .arg(inUnit(*claim.low, each ? claim.unit : std::string(), formatter),
                 inUnit(*claim.high, claim.unit, formatter));
    }
    if (claim.low)
        return inUnit(*claim.low, claim.unit, formatter);
    return claim.high ? inUnit(*claim.high, claim.unit, formatter) : QStringLiteral("–");
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
