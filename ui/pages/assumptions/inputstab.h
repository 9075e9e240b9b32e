// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/document/scenariodocument.h"
#include "ui/fields/fieldeditorfactory.h"

class QTableView;

namespace reckoner::ui {

class InputsModel;
class TableFilter;

/// Every input in one list: searched, sorted, changed where it stands, and set back.
class InputsTab final : public QWidget {
    Q_OBJECT

public:
    InputsTab(ScenarioDocument &document, const FieldEditorFactory &factory,
              QWidget *parent = nullptr);

    void showScenario(const Scenario &scenario);
    void setWords(const QString &text);
    void setChangedOnly(bool changedOnly);
    [[nodiscard]] int changedCount() const;
    [[nodiscard]] int count() const;
    /// Selects the row of an input and opens its editor.
    bool focusField(const QString &fieldKey);

private:
    InputsModel *m_model;
    TableFilter *m_filter;
    QTableView *m_table;
};

} // namespace reckoner::ui
