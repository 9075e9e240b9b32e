// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/table.h"

class QSortFilterProxyModel;

namespace reckoner::ui {

/// A long table that scrolls by itself and sorts by a click on a heading. Rows keep the order they
/// come in until a person sorts; after that new rows are sorted the same way. It never scrolls
/// sideways: the column that stretches gives way, its texts go on in a second line.
class SortedTable final : public QTableView {
    Q_OBJECT

public:
    SortedTable(const std::vector<TableColumn> &columns, const Theme &theme,
                QWidget *parent = nullptr);

    void setRows(const std::vector<std::vector<TableCell>> &rows);
    [[nodiscard]] int rows() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void explain(const QString &fullKey);

private:
    void fitColumns();

    const Theme &m_theme;
    std::vector<TableColumn> m_columns;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_sorted;
};

} // namespace reckoner::ui
