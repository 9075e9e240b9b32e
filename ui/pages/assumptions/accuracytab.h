// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "core/validation/validation.h"
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
    /// What the rows stand for.
    enum class By : std::uint8_t { quantity, accelerator, software, model };

    AccuracyTab(const PageContext &context, QWidget *parent = nullptr);

    void setBy(By by);
    void setWords(const QString &text);
    [[nodiscard]] QString summary() const; ///< a sentence; another while it is being worked out

Q_SIGNALS:
    void ready();

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Row {
        const ValidationReport *report = nullptr;
        ErrorSummary errors;
        QString name;
    };

    void finish();
    void fill();
    void showCases();
    [[nodiscard]] std::vector<Row> rowsOf(const ValidationReport &report) const;

    const Theme &m_theme;
    Formatter m_formatter;
    By m_by = By::quantity;
    QString m_words;
    bool m_started = false;
    bool m_ready = false;
    std::vector<Row> m_rows;
    SortedTable *m_table;
    ChartView *m_chart;
};

} // namespace reckoner::ui
