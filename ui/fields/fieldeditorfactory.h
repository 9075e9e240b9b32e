// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "ui/fields/fieldeditor.h"
#include "ui/format/formatter.h"
#include "ui/theme/theme.h"

namespace reckoner::ui {

/// One record a reference field may name.
struct Reference {
    QString id;
    QString name;
    QString detail; ///< muted, behind the name: "8 × 80 GB"
};

/// The records of a table, in catalog order.
[[nodiscard]] std::vector<Reference> references(const Catalog &catalog, ReferenceTable table);

/// The record's name, or the id when the catalog does not have it.
[[nodiscard]] QString referenceName(const Catalog &catalog, ReferenceTable table,
                                    std::string_view id);

/// Makes the editor that a field's declaration calls for: slider with number, plain number,
/// segments or cards, combo box, switch, text or searchable list of the catalog's records.
class FieldEditorFactory final {
public:
    FieldEditorFactory(const Catalog &catalog, const Formatter &formatter, const Theme &theme)
        : m_catalog(catalog), m_formatter(formatter), m_theme(theme)
    {
    }

    enum class Form : std::uint8_t {
        automatic, ///< as the declaration suggests
        compact,   ///< no slider, no cards: for dense tables and rows of small numbers
        stacked,   ///< compact, under its label: for several side by side
    };

    [[nodiscard]] FieldEditor *create(const FieldSpec &spec, QWidget *parent,
                                      Form form = Form::automatic) const;

    [[nodiscard]] const Catalog &catalog() const { return m_catalog; }
    [[nodiscard]] const Formatter &formatter() const { return m_formatter; }
    [[nodiscard]] const Theme &theme() const { return m_theme; }

private:
    const Catalog &m_catalog;
    Formatter m_formatter;
    const Theme &m_theme;
};

/// Why the field does not accept this value, as a sentence in the reader's language; empty when it
/// does.
[[nodiscard]] QString rejection(const FieldSpec &spec, const FieldValue &value,
                                const Formatter &formatter);

} // namespace reckoner::ui
