// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/validation/calibrate.h"
#include "ui/shell/page.h"

class QPushButton;

namespace reckoner::ui {

class ImportBar;
class SortedTable;

/// The efficiency assumptions of training: what the program takes, what the client's own measured
/// runs make of it, and how much better they predict. Import and removal are steps of undo.
class CalibrationTab final : public QWidget {
    Q_OBJECT

public:
    CalibrationTab(const PageContext &context, QWidget *parent = nullptr);

    void showScenario(const Scenario &scenario);
    void setMovedOnly(bool moved_only);
    void setWords(const QString &text);
    [[nodiscard]] QString summary() const; ///< a sentence

Q_SIGNALS:
    void changed(); ///< summary() is another

private:
    void finish(const Expected<CalibrationResult> &result);
    void remove();
    void fill();

    ScenarioDocument &m_document;
    const Catalog &m_catalog;
    Formatter m_formatter;
    std::optional<Calibration> m_calibration;
    bool m_movedOnly = false;
    QString m_words;
    ImportBar *m_bar;
    QPushButton *m_remove;
    SortedTable *m_table;
};

} // namespace reckoner::ui
