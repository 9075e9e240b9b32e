// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include <QString>

class QWidget;

namespace reckoner::ui {

/// The few questions that stop the program, behind a seam so that tests can answer them: set
/// nextFileName() or nextAnswer() and the question is not asked.
class Dialogs final {
public:
    enum class Answer : std::uint8_t { yes, no, cancel };

    /// Empty when the person cancels. `filter` as in QFileDialog; a missing suffix is added.
    QString openFile(QWidget *parent, const QString &title, const QString &filter,
                     const QString &folder = {});
    QString openFolder(QWidget *parent, const QString &title, const QString &folder = {});
    QString saveFile(QWidget *parent, const QString &title, const QString &filter,
                     const QString &suggestion);

    /// For loss of data only; everything else is a NoticeBar.
    Answer ask(QWidget *parent, const QString &question, const QString &detail, const QString &yes,
               const QString &no, bool cancellable);

    void nextFileName(const QString &name) { m_nextFileName = name; }
    void nextAnswer(Answer answer) { m_nextAnswer = answer; }

private:
    std::optional<QString> m_nextFileName;
    std::optional<Answer> m_nextAnswer;
};

} // namespace reckoner::ui
