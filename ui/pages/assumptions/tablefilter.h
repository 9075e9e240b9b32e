// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QSortFilterProxyModel>

#include "ui/widgets/table.h"

namespace reckoner::ui {

/// Rows that hold every word typed, in any column, and that pass a further condition.
class TableFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit TableFilter(QObject *parent = nullptr);

    void setWords(const QString &text);
    void setCondition(std::function<bool(int sourceRow)> condition);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    std::function<bool(int)> m_condition;
};

} // namespace reckoner::ui
