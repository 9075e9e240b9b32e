// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QTableView>

#include "ui/theme/icons.h"
#include "ui/widgets/labels.h"

class QStandardItem;
class QStandardItemModel;

namespace reckoner::ui {

/// One cell of a small table of results.
struct TableCell {
    TableCell() = default;
    TableCell(QString shown) : text(std::move(shown)) {}
    TableCell(QString shown, Tone itsTone, bool isBold = false, QColor itsSwatch = {})
        : text(std::move(shown)), tone(itsTone), bold(isBold), swatch(itsSwatch)
    {
    }

    QString text;
    Tone tone = Tone::plain;
    bool bold = false;
    QColor swatch{};     ///< a small coloured square before the text, when valid
    QString figureKey{}; ///< full key in the ledger; activating the cell explains it
    QString toolTip{};
    std::optional<Icon> icon{}; ///< before the text, in its tone
    QVariant sortBy{};          ///< in a SortedTable, instead of the text
};

struct TableColumn {
    QString title;
    bool numeric = false; ///< right-aligned
    bool stretch = false; ///< takes the remaining width
};

/// A table that shows all of its rows: thin rules, muted headers, numbers to the right, the last
/// row semibold when it is a total. What does not fit the remaining width goes on in a second line.
/// For long lists use a QTableView with a model instead; it looks the same.
class ResultTable final : public QTableView {
    Q_OBJECT

public:
    ResultTable(const std::vector<TableColumn> &columns, const Theme &theme,
                QWidget *parent = nullptr);

    void setRows(const std::vector<std::vector<TableCell>> &rows, bool lastIsTotal = false);
    [[nodiscard]] QString toCsv() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void explain(const QString &fullKey);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] QString keyAt(const QModelIndex &index) const;
    [[nodiscard]] int heightOf(const QModelIndex &index) const;
    void fitRows();

    const Theme &m_theme;
    std::vector<TableColumn> m_columns;
    QStandardItemModel *m_model;
};

inline constexpr int kFigureKeyRole = Qt::UserRole + 1;
inline constexpr int kSortRole = Qt::UserRole + 2;

/// Fills a model with cells dressed for their columns; `bold` is the row that is semibold as a
/// whole, -1 for none. Where one cell of a column has an icon, the others stand below its text.
void fillTable(QStandardItemModel &model, const std::vector<TableColumn> &columns,
               const std::vector<std::vector<TableCell>> &rows, int bold, const Theme &theme);

/// The common look of every table view; ResultTable has it already.
void dressTable(QTableView *table, const Theme &theme);

} // namespace reckoner::ui
