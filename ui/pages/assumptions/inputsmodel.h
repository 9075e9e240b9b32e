// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/scenario/fields.h"
#include "ui/fields/fieldeditorfactory.h"

namespace reckoner::ui {

/// Every input of the field table with its value, unit and default.
class InputsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : std::uint8_t { kGroup, kLabel, kValue, kUnit, kDefault, kState, kColumns };

    InputsModel(const FieldEditorFactory &factory, QObject *parent = nullptr);

    void setScenario(const Scenario &scenario);
    [[nodiscard]] const FieldSpec &spec(int row) const { return *m_specs[std::size_t(row)]; }
    [[nodiscard]] bool isChanged(int row) const;
    [[nodiscard]] int changedCount() const;
    [[nodiscard]] int rowOf(const QString &fieldKey) const; ///< -1 when there is none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] QString text(const FieldSpec &spec, const FieldValue &value) const;
    [[nodiscard]] QString cell(int row, int column) const;

    FieldEditorFactory m_factory;
    std::vector<const FieldSpec *> m_specs;
    Scenario m_scenario;
};

} // namespace reckoner::ui
