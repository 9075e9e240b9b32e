// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace reckoner {
struct LibraryEntry;
}

namespace reckoner::ui {

class LibraryActions;
class LibraryList;
class NoticeBar;

/// The start page: saved plans at the left, ways to begin a new one at the right.
class LibraryPage final : public Page {
    Q_OBJECT

public:
    explicit LibraryPage(const PageContext &context, QWidget *parent = nullptr);

    void showScenario(const Scenario &scenario) override;
    void showEvaluation(const Evaluation &) override {}
    [[nodiscard]] QVariant state() const override;
    void setState(const QVariant &state) override;
    [[nodiscard]] bool scrollsItself() const override { return true; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeBeginnings();
    void showHeading();
    void say(const QString &text, Tone tone, bool undoable);
    void open(const LibraryEntry &entry);
    void begin(const Scenario &scenario);
    void takeFiles(const QStringList &paths);

    LibraryActions *m_actions;
    QLabel *m_headline;
    QLabel *m_lead;
    NoticeBar *m_bar;
    LibraryList *m_list = nullptr; ///< null without a library
};

} // namespace reckoner::ui
