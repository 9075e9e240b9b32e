// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dialogs.h"

#include <utility>

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

#include "ui/theme/style.h"

namespace reckoner::ui {

QString Dialogs::openFile(QWidget *parent, const QString &title, const QString &filter,
                          const QString &folder)
{
    if (const auto next = std::exchange(m_nextFileName, {}))
        return *next;
    return QFileDialog::getOpenFileName(parent, title, folder, filter);
}

QString Dialogs::openFolder(QWidget *parent, const QString &title, const QString &folder)
{
    if (const auto next = std::exchange(m_nextFileName, {}))
        return *next;
    return QFileDialog::getExistingDirectory(parent, title, folder);
}

QString Dialogs::saveFile(QWidget *parent, const QString &title, const QString &filter,
                          const QString &suggestion)
{
    if (const auto next = std::exchange(m_nextFileName, {}))
        return *next;
    QString name = QFileDialog::getSaveFileName(parent, title, suggestion, filter);
    const QString suffix = QFileInfo(suggestion).suffix();
    if (!name.isEmpty() && !suffix.isEmpty() && QFileInfo(name).suffix().isEmpty())
        name += QLatin1Char('.') + suffix;
    return name;
}

Dialogs::Answer Dialogs::ask(QWidget *parent, const QString &question, const QString &detail,
                             const QString &yes, const QString &no, bool cancellable)
{
    if (const auto next = std::exchange(m_nextAnswer, {}))
        return *next;
    QMessageBox box(QMessageBox::Question, QStringLiteral("Reckoner"), question,
                    QMessageBox::NoButton, parent);
    box.setInformativeText(detail);
    QPushButton *accept = box.addButton(yes, QMessageBox::AcceptRole);
    const QPushButton *decline = box.addButton(no, QMessageBox::DestructiveRole);
    if (cancellable)
        box.addButton(QMessageBox::Cancel);
    setVariant(accept, ButtonVariant::primary);
    box.setDefaultButton(accept);
    box.exec();
    if (box.clickedButton() == accept)
        return Answer::yes;
    return box.clickedButton() == decline ? Answer::no : Answer::cancel;
}

} // namespace reckoner::ui
