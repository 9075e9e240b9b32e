// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>

#include <QAbstractTableModel>

#include "core/evaluation/evaluation.h"
#include "ui/document/evaluator.h"
#include "ui/format/formatter.h"
#include "ui/theme/theme.h"

namespace reckoner::ui {

/// Every fact of the price book with its source, date, age and how far it can be trusted. The
/// evaluation tells which it used; facts the person set show their own value.
class FactsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : std::uint8_t {
        kRecord, ///< above its table
        kFigure,
        kValue,
        kUnit,
        kConfidence, ///< above the age
        kSource,
        kColumns
    };

    FactsModel(const Theme &theme, const Formatter &formatter, QObject *parent = nullptr);

    void setEvaluation(SharedEvaluation evaluation);

    [[nodiscard]] const FactRow &row(int row) const { return m_rows[std::size_t(row)]; }
    [[nodiscard]] bool isUsed(int row) const;
    [[nodiscard]] bool isStale(int row) const;
    [[nodiscard]] bool isOverridden(int row) const;
    [[nodiscard]] bool isUnsure(int row) const; ///< from memory, or an assumption
    /// Value of one shown unit: percent are shown as such.
    [[nodiscard]] static double shownFactor(const FactRow &row);
    [[nodiscard]] QString shownValue(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// The person typed a value for a fact.
    void typed(const QString &key, const QString &text, double shownFactor);

private:
    [[nodiscard]] const Source &source(int row) const;
    [[nodiscard]] QString number(double value) const;
    [[nodiscard]] QString cell(int row, int column) const;
    [[nodiscard]] QString secondLine(int row, int column) const;
    [[nodiscard]] QString toolTip(int row, int column) const;

    const Theme &m_theme;
    Formatter m_formatter;
    SharedEvaluation m_evaluation;
    std::vector<FactRow> m_rows;
    std::vector<int> m_ages;
    std::set<const Fact *> m_used;
};

} // namespace reckoner::ui
