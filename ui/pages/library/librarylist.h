// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/pages/library/librarymodel.h"
#include "ui/shell/page.h"

class QHBoxLayout;
class QLineEdit;
class QMenu;
class QPushButton;
class QTableView;

namespace reckoner::ui {

class FigureUpdater;
class LibraryActions;
class Segmented;
class TagBar;

/// The saved plans: found, sorted, and everything that can be done to the chosen one.
class LibraryList final : public QWidget {
    Q_OBJECT

public:
    LibraryList(const PageContext &context, LibraryActions &actions, QWidget *parent = nullptr);

    void reload(EntryId select = 0);
    void focusSearch();
    [[nodiscard]] const LibraryModel &model() const { return *m_model; }
    [[nodiscard]] QVariant state() const;
    void setState(const QVariant &state);

Q_SIGNALS:
    void openRequested(const reckoner::LibraryEntry &entry);
    void compareRequested(const QList<qint64> &ids);
    void failed(const QString &message);
    void listed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    using Run = void (LibraryList::*)();
    void makeTable(const PageContext &context);
    void makeButtons();
    QAction *action(const QString &name, const QString &text, const QKeySequence &keys, Run run);
    [[nodiscard]] const LibraryEntry *current() const;
    [[nodiscard]] QList<qint64> selected() const;
    void showState();
    void open();
    void duplicate();
    void rename();
    void editTags();
    void archive();
    void exportFile();
    void removeOrPurge();
    void restore();
    void compare();

    Library *m_library;
    const Theme &m_theme;
    ScenarioDocument &m_document;
    LibraryActions &m_actions;
    LibraryModel *m_model;
    FigureUpdater *m_updater;
    QLineEdit *m_search;
    Segmented *m_shelves;
    TagBar *m_tags;
    QTableView *m_table;
    QLabel *m_empty;
    QHBoxLayout *m_buttons;
    QMenu *m_menu;
    std::map<QString, QAction *> m_named;
};

} // namespace reckoner::ui
