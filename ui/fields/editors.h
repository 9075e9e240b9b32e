// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/fields/fieldeditor.h"
#include "ui/fields/fieldeditorfactory.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSlider;

namespace reckoner::ui {

class ChoiceCards;
class NumberEdit;
class Segmented;
class Switch;

/// The editors behind FieldEditorFactory, one for each way of answering.

class NumberEditor final : public FieldEditor {
    Q_OBJECT

public:
    NumberEditor(const FieldSpec &spec, const FieldEditorFactory &factory, bool withSlider,
                 QWidget *parent);

    void setValue(const FieldValue &value) override;
    [[nodiscard]] QWidget *inputWidget() override;
    [[nodiscard]] bool wantsFullWidth() const override { return m_slider != nullptr; }
    [[nodiscard]] QWidget *headWidget() override;

private:
    void take(double shown);
    void slide(int place);
    [[nodiscard]] int mostDecimals(double value) const;
    [[nodiscard]] double valueAt(int place) const;
    [[nodiscard]] int placeOf(double value) const;

    Formatter m_formatter;
    double m_factor;
    NumberEdit *m_edit;
    QSlider *m_slider = nullptr;
};

class ChoiceEditor final : public FieldEditor {
    Q_OBJECT

public:
    enum class Look : std::uint8_t { cards, segments, list };

    ChoiceEditor(const FieldSpec &spec, const FieldEditorFactory &factory, Look look,
                 QWidget *parent);

    void setValue(const FieldValue &value) override;
    [[nodiscard]] QWidget *inputWidget() override;
    [[nodiscard]] bool wantsFullWidth() const override { return m_cards != nullptr; }

private:
    ChoiceCards *m_cards = nullptr;
    Segmented *m_segments = nullptr;
    QComboBox *m_list = nullptr;
};

class FlagEditor final : public FieldEditor {
    Q_OBJECT

public:
    FlagEditor(const FieldSpec &spec, const FieldEditorFactory &factory, QWidget *parent);

    void setValue(const FieldValue &value) override;
    [[nodiscard]] QWidget *inputWidget() override;

private:
    Switch *m_switch;
};

class TextEditor final : public FieldEditor {
    Q_OBJECT

public:
    TextEditor(const FieldSpec &spec, bool severalLines, QWidget *parent);

    void setValue(const FieldValue &value) override;
    [[nodiscard]] QWidget *inputWidget() override;
    [[nodiscard]] bool wantsFullWidth() const override { return true; }

private:
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_lines = nullptr;
};

class ReferenceEditor final : public FieldEditor {
    Q_OBJECT

public:
    ReferenceEditor(const FieldSpec &spec, const FieldEditorFactory &factory, QWidget *parent);

    void setValue(const FieldValue &value) override;
    [[nodiscard]] QWidget *inputWidget() override;

private:
    void takeText();

    Formatter m_formatter;
    QComboBox *m_list;
};

} // namespace reckoner::ui
