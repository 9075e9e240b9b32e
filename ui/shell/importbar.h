// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <thread>

#include <QWidget>

#include "ui/shell/page.h"

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace reckoner::ui {

/// A button that asks for a file and has it read off the GUI thread, with progress and cancel, and
/// a line below that says what came of it. The widgets are named NAME.choose, .progress, .cancel
/// and .outcome.
class ImportBar final : public QWidget {
    Q_OBJECT

public:
    struct Texts {
        QString choose;  ///< on the button
        QString tip;     ///< its tool tip
        QString title;   ///< of the file dialog
        QString reading; ///< what the progress bar is called
    };
    using Progress = std::function<void(double share)>;
    using Finish = std::function<void()>;
    /// Called off the GUI thread; what it returns is called on it, unless the bar is gone by then.
    using Work = std::function<Finish(const std::filesystem::path &, const Progress &,
                                      const std::stop_token &)>;

    ImportBar(const QString &name, const Texts &texts, const PageContext &context, Work work,
              QWidget *parent = nullptr);

    /// Beside the button, at the right.
    void addButton(QPushButton *button);
    /// The outcome; an empty text hides it.
    void say(const QString &text, Tone tone);
    /// The outcome of a reading that failed or was cancelled.
    void sayFailure(const Error &error);

private:
    void choose();
    void read(const QString &path);
    void setReading(bool reading);

    Dialogs &m_dialogs;
    const Theme &m_theme;
    QString m_title;
    Work m_work;
    QHBoxLayout *m_row;
    QPushButton *m_choose;
    QPushButton *m_cancel;
    QProgressBar *m_progress;
    QLabel *m_outcome;
    std::jthread m_reader; ///< last, so that it is joined before the rest goes
};

} // namespace reckoner::ui
