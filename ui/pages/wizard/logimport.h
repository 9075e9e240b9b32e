// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <thread>

#include <QWidget>

#include "core/demand/request_log.h"
#include "ui/shell/page.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace reckoner::ui {

/// Reads a client's log of requests off the GUI thread, with progress and cancel, and makes its
/// load the scenario's in one step of undo. A broken log changes nothing and says where it is
/// broken.
class LogImport final : public QWidget {
    Q_OBJECT

public:
    LogImport(const PageContext &context, QWidget *parent = nullptr);

private:
    void choose();
    void read(const QString &path);
    void showProgress(double share);
    void finish(const Expected<RequestLog> &log);
    void setReading(bool reading);

    ScenarioDocument &m_document;
    Dialogs &m_dialogs;
    const Theme &m_theme;
    Formatter m_formatter;
    QPushButton *m_choose;
    QPushButton *m_cancel;
    QProgressBar *m_progress;
    QLabel *m_outcome;
    std::jthread m_reader; ///< last, so that it is joined before the rest goes
};

} // namespace reckoner::ui
