// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckoner/librarystorage.h"

#include <QDateTime>

#include "core/evaluation/evaluation.h"

namespace reckoner {

namespace {

KeyFigures keyFigures(const Evaluation *evaluation)
{
    KeyFigures figures;
    if (!evaluation || !evaluation->plan.recommended)
        return figures;
    const Option option = *evaluation->plan.recommended;
    figures.option = key(option);
    if (const Entry *total = evaluation->ledger.find(figures.option + ".tco.total"))
        figures.tco_cny = total->value;
    return figures;
}

} // namespace

std::string now()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
}

ui::Storage libraryStorage(Library &library)
{
    ui::Storage storage;
    storage.save = [&library](const Scenario &scenario, std::optional<qint64> id,
                              const Evaluation *evaluation) -> Expected<qint64> {
        const KeyFigures figures = keyFigures(evaluation);
        if (id)
            return library.save(*id, scenario, now(), figures).map([&] { return *id; });
        auto made = library.create(scenario, now(), figures);
        if (made)
            return library.discardDraft(kUnsaved).map([&] { return qint64(*made); });
        return failure(made.error());
    };
    storage.keepDraft = [&library](const Scenario &scenario, std::optional<qint64> id) {
        return library.saveDraft(id.value_or(kUnsaved), scenario, now());
    };
    storage.discardDraft = [&library](std::optional<qint64> id) {
        return library.discardDraft(id.value_or(kUnsaved));
    };
    return storage;
}

} // namespace reckoner
