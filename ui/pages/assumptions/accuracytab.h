// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "core/validation/validation.h"
#include "ui/charts/chartspec.h"
#include "ui/shell/page.h"

namespace reckoner::ui {

class ChartView;
class SortedTable;

/// How good are these numbers: the errors of the program's predictions against published
/// measurements, and each measurement of the selected row against its prediction. The measurements
/// are worked through off the GUI thread when the tab is first seen.
class AccuracyTab final : public QWidget {
    Q_OBJECT

public:
    /// What the rows can stand for: quantities, or groups of cases; the last are sources that the
    /// constants had not seen.
    [[nodiscard]] static QStringList groupings();

    AccuracyTab(const PageContext &context, QWidget *parent = nullptr);

    void setGrouping(int grouping);
    void setWords(const QString &text);
    [[nodiscard]] QString summary() const; ///< a sentence; another while it is being worked out

Q_SIGNALS:
    void ready();

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Row {
        const ValidationReport *report = nullptr; ///< null for sources left out
        ErrorSummary errors;
        QString name;
    };

    void finish();
    void fill();
    void showCases();
    [[nodiscard]] std::vector<Row> rowsOf(const ValidationReport &report) const;
    [[nodiscard]] std::vector<Row> leftOutRows() const;
    [[nodiscard]] bool isWanted(const QString &name) const;
    [[nodiscard]] ChartSpec casesOf(const Row &row) const;

    const Theme &m_theme;
    Formatter m_formatter;
    int m_grouping = 0;
    QString m_words;
    bool m_started = false;
    bool m_ready = false;
    std::vector<Row> m_rows;
    SortedTable *m_table;
    ChartView *m_chart;
};

} // namespace reckoner::ui
