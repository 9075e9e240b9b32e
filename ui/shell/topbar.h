// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "ui/document/appsettings.h"
#include "ui/widgets/labels.h"

class QAction;
class QMenu;
class QPushButton;

namespace reckoner::ui {

/// The line on top: which scenario, is it saved, and how it is read.
class TopBar final : public QFrame {
    Q_OBJECT

public:
    struct Actions {
        QAction *undo;
        QAction *redo;
        QAction *present;
        QAction *exportPdf;
        QMenu *more;
    };

    TopBar(const Actions &actions, Language language, Currency currency, const Theme &theme,
           QWidget *parent = nullptr);

    void setScenario(const QString &name, const QString &client);
    void setStatus(const QString &text);

Q_SIGNALS:
    void languageChosen(reckoner::ui::Language language);
    void currencyChosen(reckoner::Currency currency);
    void themeToggled();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    OneLine *m_name;
    QLabel *m_status;
};

} // namespace reckoner::ui
