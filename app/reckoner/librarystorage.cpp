// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckoner/librarystorage.h"

#include "ui/document/libraryentry.h"

namespace reckoner {

ui::Storage libraryStorage(Library &library)
{
    ui::Storage storage;
    storage.save = [&library](const Scenario &scenario, std::optional<qint64> id,
                              const Evaluation *evaluation) -> Expected<qint64> {
        const KeyFigures figures = evaluation ? ui::keyFiguresOf(*evaluation) : KeyFigures{};
        if (id)
            return library.save(*id, scenario, ui::libraryTime(), figures).map([&] { return *id; });
        auto made = library.create(scenario, ui::libraryTime(), figures);
        if (made)
            return library.discardDraft(kUnsaved).map([&] { return qint64(*made); });
        return failure(made.error());
    };
    storage.keepDraft = [&library](const Scenario &scenario, std::optional<qint64> id) {
        return library.saveDraft(id.value_or(kUnsaved), scenario, ui::libraryTime());
    };
    storage.discardDraft = [&library](std::optional<qint64> id) {
        return library.discardDraft(id.value_or(kUnsaved));
    };
    return storage;
}

} // namespace reckoner
