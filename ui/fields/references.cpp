// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QCoreApplication>

#include "ui/fields/fieldeditorfactory.h"

namespace reckoner::ui {

namespace {

QString text(std::string_view words)
{
    return QString::fromUtf8(words.data(), qsizetype(words.size()));
}

QString named(const std::string &record)
{
    return QCoreApplication::translate("Record", record.c_str());
}

// The weeks of the catalog by name.
[[maybe_unused]] constexpr const char *kLoadProfiles[] = {
    QT_TRANSLATE_NOOP("LoadProfile", "Azure conversation, May 2024"),
    QT_TRANSLATE_NOOP("LoadProfile", "Alibaba Bailian m-large (ServeGen)"),
    QT_TRANSLATE_NOOP("LoadProfile", "DeepSeek V3/R1, 27 Feb 2025"),
    QT_TRANSLATE_NOOP("LoadProfile", "Business hours"),
    QT_TRANSLATE_NOOP("LoadProfile", "Consumer service, day and night"),
    QT_TRANSLATE_NOOP("LoadProfile", "Flat"),
    QT_TRANSLATE_NOOP("LoadProfile", "Night batch"),
    QT_TRANSLATE_NOOP("LoadProfile", "The client's own log"),
};

// The regional tariffs of the catalog by name.
[[maybe_unused]] constexpr const char *kTariffs[] = {
    QT_TRANSLATE_NOOP("ElectricityTariff", "Zhejiang, time of use"),
    QT_TRANSLATE_NOOP("ElectricityTariff", "Zhejiang, one price"),
    QT_TRANSLATE_NOOP("ElectricityTariff", "Jiangsu (Nanjing), time of use"),
    QT_TRANSLATE_NOOP("ElectricityTariff", "Western hubs of China, one price"),
    QT_TRANSLATE_NOOP("ElectricityTariff", "USA, industrial average"),
    QT_TRANSLATE_NOOP("ElectricityTariff", "USA, commercial average"),
};

QString machine(const Catalog &catalog, int count, const std::string &acceleratorId)
{
    const Accelerator *accelerator = catalog.accelerator(acceleratorId);
    const QString name = text(accelerator ? accelerator->displayName() : acceleratorId);
    return QString::number(count) + QStringLiteral(" × ") + name;
}

} // namespace

std::vector<Reference> references(const Catalog &catalog, ReferenceTable table)
{
    std::vector<Reference> out;
    const auto add = [&](const std::string &id, const QString &name, const QString &detail) {
        out.push_back({text(id), name, detail});
    };
    switch (table) {
    case ReferenceTable::none:
        break;
    case ReferenceTable::model:
        for (const LanguageModel &model : catalog.models)
            add(model.id, text(model.name), text(model.family));
        break;
    case ReferenceTable::engine:
        for (const Engine &engine : catalog.engines) {
            if (engine.kind == Engine::Kind::serving)
                add(engine.id, text(engine.name), text(engine.license));
        }
        break;
    case ReferenceTable::loadProfile:
        for (const LoadProfile &profile : catalog.load_profiles)
            add(profile.id, QCoreApplication::translate("LoadProfile", profile.name.c_str()), {});
        break;
    case ReferenceTable::server:
        for (const Server &server : catalog.servers)
            add(server.id, text(server.vendor + " ") + named(server.name),
                machine(catalog, server.accelerator_count, server.accelerator_id));
        break;
    case ReferenceTable::cloudInstance:
        for (const CloudInstance &instance : catalog.cloud_instances) {
            if (!instance.historical)
                add(instance.id, named(instance.provider) + text(" " + instance.name),
                    machine(catalog, instance.accelerator_count, instance.accelerator_id));
        }
        break;
    case ReferenceTable::tariff:
        for (const ElectricityTariff &tariff : catalog.tariffs)
            add(tariff.id, QCoreApplication::translate("ElectricityTariff", tariff.name.c_str()),
                {});
        break;
    case ReferenceTable::apiOffer:
        for (const ApiOffer &offer : catalog.api_offers) {
            if (!offer.historical)
                add(offer.id, named(offer.provider) + text(" " + offer.model), {});
        }
        break;
    }
    return out;
}

QString referenceName(const Catalog &catalog, ReferenceTable table, std::string_view id)
{
    if (table == ReferenceTable::loadProfile && id == kOwnWeek)
        return QCoreApplication::translate("LoadProfile", "The client's own log");
    const QString wanted = text(id);
    for (const Reference &reference : references(catalog, table)) {
        if (reference.id == wanted)
            return reference.name;
    }
    return wanted;
}

} // namespace reckoner::ui
