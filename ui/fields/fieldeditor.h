// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/scenario/fields.h"

namespace reckoner::ui {

/// Edits one field. Made by FieldEditorFactory only, so that none forgets its label, help,
/// accessible name or wheel guard.
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    FieldEditor(const FieldSpec &spec, QWidget *parent) : QWidget(parent), m_spec(spec) {}

    [[nodiscard]] const FieldSpec &spec() const { return m_spec; }

    /// Shows a value without announcing it. While a person is typing in it, the text stays.
    virtual void setValue(const FieldValue &value) = 0;

    /// The widget that takes the focus and that a label's mnemonic leads to.
    [[nodiscard]] virtual QWidget *inputWidget() = 0;

    /// True for sliders, cards and long texts, which want the whole width under their label.
    [[nodiscard]] virtual bool wantsFullWidth() const { return false; }

    /// A part to be shown on the label's own line, at its right: the number of a slider.
    [[nodiscard]] virtual QWidget *headWidget() { return nullptr; }

Q_SIGNALS:
    /// The person entered an acceptable value.
    void edited(const reckoner::FieldValue &value);
    /// The person entered something else; the document keeps the old value. Empty once it is
    /// acceptable again.
    void rejected(const QString &reason);

private:
    const FieldSpec &m_spec;
};

} // namespace reckoner::ui
