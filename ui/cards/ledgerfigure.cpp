// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/ledgerfigure.h"

namespace reckoner::ui {

void showFigure(KeyFigure *figure, const Ledger &ledger, const FigureSpec &spec, Scope scope,
                const Formatter &formatter)
{
    const Entry *entry = ledger.find(spec, scope);
    if (!entry) {
        showNoFigure(figure);
        return;
    }
    figure->setValue(formatter.format(entry->value, spec.unit));
    figure->setFigureKey(QString::fromStdString(fullKey(*entry)));
}

void showNoFigure(KeyFigure *figure)
{
    figure->setValue({QStringLiteral("–"), {}, false});
    figure->setFigureKey({});
}

} // namespace reckoner::ui
