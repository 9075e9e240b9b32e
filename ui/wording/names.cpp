// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/names.h"

#include <cmath>

#include "core/planning/replica_config.h"
#include "ui/wording/phrase.h"
#include "ui/wording/recordnames.h"

namespace reckoner::ui {

QString optionName(Option option, const Formatter &formatter)
{
    switch (option) {
    case Option::onPremises:
        return phrase(formatter, RECKONER_TEXT("Wording", "On-premises"));
    case Option::cloud:
        return phrase(formatter, RECKONER_TEXT("Wording", "Cloud"));
    case Option::hybrid:
        return phrase(formatter, RECKONER_TEXT("Wording", "Hybrid"));
    case Option::api:
        return phrase(formatter, RECKONER_TEXT("Wording", "API"));
    }
    return {};
}

QString optionInSentence(Option option, const Formatter &formatter)
{
    const QString name = optionName(option, formatter);
    return option == Option::api ? name : name.toLower(); // no case in Chinese
}

QString rateText(double perSecond, const Formatter &formatter)
{
    constexpr double kSmall = 0.1;
    return perSecond < kSmall ? formatter.number(perSecond, 3)
                              : formatter.text(perSecond, Unit::count);
}

QString cardName(const Accelerator &accelerator, const Formatter &formatter)
{
    QString name = QString::fromStdString(accelerator.name);
    name.remove(QStringLiteral("GeForce "));
    name.remove(QStringLiteral(" Generation"));
    if (!accelerator.memory_gb.known())
        return name;
    return name + QChar(0x00A0) + formatter.text(accelerator.memory_gb.typical, Unit::gigabytes);
}

QString cardsName(const Accelerator &accelerator, int cards, const Formatter &formatter)
{
    return QStringLiteral("%1 × %2").arg(QString::number(cards), cardName(accelerator, formatter));
}

QString machineName(const Server &server, const Formatter &formatter)
{
    return recordName(server.name, formatter);
}

QString machineName(const CloudInstance &instance, const Formatter &formatter)
{
    return recordName(instance.provider + " " + instance.name, formatter);
}

QString machineName(const ServingCandidate &candidate, const Formatter &formatter)
{
    if (candidate.server)
        return machineName(*candidate.server, formatter);
    return candidate.instance ? machineName(*candidate.instance, formatter) : QString();
}

QString offerName(const ApiOffer &offer, const Formatter &formatter)
{
    return recordName(offer.provider + " " + offer.model, formatter);
}

QString widthName(Quantization quantization)
{
    return QString::fromStdString(formatName(quantization));
}

QString layoutName(const CopyLayout &layout)
{
    QStringList parts{QStringLiteral("TP %1").arg(layout.tensor)};
    if (layout.pipeline > 1)
        parts << QStringLiteral("PP %1").arg(layout.pipeline);
    if (layout.groups > 1)
        parts << QStringLiteral("DP %1").arg(layout.groups);
    return parts.join(QStringLiteral(" × "));
}

QString methodName(FineTuneMethod method, const Formatter &formatter)
{
    switch (method) {
    case FineTuneMethod::automatic:
        return phrase(formatter, RECKONER_TEXT("Wording", "Automatic"));
    case FineTuneMethod::full:
        return phrase(formatter, RECKONER_TEXT("Wording", "Full fine-tuning"));
    case FineTuneMethod::lora:
        return QStringLiteral("LoRA");
    case FineTuneMethod::qlora:
        return QStringLiteral("QLoRA");
    }
    return {};
}

QString commitmentName(Commitment commitment, const Formatter &formatter)
{
    switch (commitment) {
    case Commitment::cheapest:
    case Commitment::onDemand:
        return phrase(formatter, RECKONER_TEXT("Wording", "on demand"));
    case Commitment::oneYear:
        return phrase(formatter, RECKONER_TEXT("Wording", "one-year commitment"));
    case Commitment::threeYears:
        return phrase(formatter, RECKONER_TEXT("Wording", "three-year commitment"));
    case Commitment::spot:
        return phrase(formatter, RECKONER_TEXT("Wording", "spot"));
    case Commitment::savingsPlan:
        return phrase(formatter, RECKONER_TEXT("Wording", "savings plan"));
    }
    return {};
}

QString horizonName(double years, const Formatter &formatter)
{
    if (years == 1.0)
        return phrase(formatter, RECKONER_TEXT("Wording", "one year"));
    if (years == 2.0)
        return phrase(formatter, RECKONER_TEXT("Wording", "two years"));
    if (years == 3.0)
        return phrase(formatter, RECKONER_TEXT("Wording", "three years"));
    const int decimals = years == std::floor(years) ? 0 : 1;
    return phrase(formatter, RECKONER_TEXT("Wording", "%1 years"))
        .arg(formatter.number(years, decimals));
}

QString serversPhrase(const Accelerator &accelerator, int cards, int machines,
                      const Formatter &formatter)
{
    const QString inside = cardsName(accelerator, cards, formatter);
    if (machines <= 1)
        return phrase(formatter, RECKONER_TEXT("Wording", "one machine with %1")).arg(inside);
    return phrase(formatter, RECKONER_TEXT("Wording", "%1 machines with %2 each"))
        .arg(QString::number(machines), inside);
}

} // namespace reckoner::ui
