// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/catalog/catalog.h"
#include "core/explanation/ledger.h"
#include "ui/format/formatter.h"
#include "ui/theme/theme.h"

class QTreeWidget;

namespace reckoner::ui {

/// Label of an entry in the reader's language, with its option: "Total cost (cloud)".
[[nodiscard]] QString entryLabel(const Entry &entry, const Formatter &formatter);

/// "Why this number?": a figure, its formula, what it was computed from, down to inputs and to
/// facts with source and date. Everything is copied when opened, so the evaluation may go.
class ExplanationDialog final : public QDialog {
    Q_OBJECT

public:
    ExplanationDialog(const Entry &entry, const Ledger &ledger, const Catalog &catalog,
                      const Formatter &formatter, const Theme &theme, QWidget *parent = nullptr);

    /// The whole derivation as indented text, as the clipboard gets it.
    [[nodiscard]] QString toText() const;

Q_SIGNALS:
    /// The person wants to see where an input is typed in.
    void fieldRequested(const QString &fieldKey);

private:
    QTreeWidget *m_tree;
};

} // namespace reckoner::ui
