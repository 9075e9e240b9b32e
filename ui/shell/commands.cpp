// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QMessageBox>

#include "core/scenario/codec.h"
#include "ui/format/failure.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagehost.h"
#include "ui/theme/icons.h"
#include "ui/widgets/keyfigure.h"
#include "ui/widgets/table.h"

namespace reckoner::ui {

namespace {

QString scenarioFilter()
{
    return MainWindow::tr("Reckoner scenarios (*.reckoner.json *.json)");
}

} // namespace

QAction *MainWindow::command(const char *text, const QKeySequence &keys, void (MainWindow::*slot)())
{
    auto *action = new QAction(this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    m_menu->addAction(action);
    m_commands.emplace_back(action, text);
    return action;
}

void MainWindow::makeActions()
{
    m_menu = new QMenu(this);
    command(QT_TR_NOOP("&New plan"), QKeySequence::New, &MainWindow::newScenario);
    command(QT_TR_NOOP("&Open a file…"), QKeySequence::Open, &MainWindow::openAnyFile);
    command(QT_TR_NOOP("&Save"), QKeySequence::Save, &MainWindow::saveNow);
    command(QT_TR_NOOP("Save as a &file…"), QKeySequence(QStringLiteral("Ctrl+Shift+S")),
            &MainWindow::saveFileNow);
    m_export = command(QT_TR_NOOP("Export PDF"), QKeySequence(QStringLiteral("Ctrl+E")),
                       &MainWindow::exportPdf);
    m_menu->addSeparator();
    QUndoStack *stack = m_document.undoStack();
    m_undo = new QAction(this);
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo = new QAction(this);
    m_redo->setShortcuts(
        {QKeySequence(QStringLiteral("Ctrl+Y")), QKeySequence(QStringLiteral("Ctrl+Shift+Z"))});
    for (QAction *action : {m_undo, m_redo}) {
        action->setEnabled(false);
        addAction(action);
        m_menu->addAction(action);
    }
    connect(m_undo, &QAction::triggered, stack, &QUndoStack::undo);
    connect(m_redo, &QAction::triggered, stack, &QUndoStack::redo);
    connect(stack, &QUndoStack::canUndoChanged, m_undo, &QAction::setEnabled);
    connect(stack, &QUndoStack::canRedoChanged, m_redo, &QAction::setEnabled);
    connect(stack, &QUndoStack::indexChanged, this, &MainWindow::retext);
    m_menu->addSeparator();
    command(QT_TR_NOOP("&Why this number?"), QKeySequence(Qt::Key_F1), &MainWindow::askWhy);
    m_present =
        command(QT_TR_NOOP("&Present"), QKeySequence(Qt::Key_F11), &MainWindow::togglePresenting);
    m_present->setCheckable(true);
    command(QT_TR_NOOP("&About Reckoner"), {}, &MainWindow::showAbout);
    m_menu->addSeparator();
    auto *quit = new QAction(this);
    quit->setShortcut(QKeySequence::Quit);
    connect(quit, &QAction::triggered, this, &QWidget::close);
    addAction(quit);
    m_menu->addAction(quit);
    m_commands.emplace_back(quit, QT_TR_NOOP("&Quit"));
}

void MainWindow::retext()
{
    for (const auto &[action, text] : m_commands)
        action->setText(tr(text));
    const QColor muted = currentTheme().palette().muted;
    m_undo->setIcon(icon(Icon::undo, muted));
    m_redo->setIcon(icon(Icon::redo, muted));
    const QString undone = m_document.undoStack()->undoText();
    const QString redone = m_document.undoStack()->redoText();
    m_undo->setText(undone.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(undone));
    m_redo->setText(redone.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(redone));
    for (QAction *action : {m_undo, m_redo})
        action->setToolTip(QStringLiteral("%1 (%2)").arg(
            action->text(), action->shortcut().toString(QKeySequence::NativeText)));
    m_present->setToolTip(tr("Full screen without navigation (F11)"));
    m_export->setToolTip(tr("Write the proposal as a PDF (Ctrl+E)"));
}

void MainWindow::newScenario()
{
    openScenario(Scenario(), {});
}

void MainWindow::openAnyFile()
{
    const QString name = m_services.dialogs.openFile(this, tr("Open a scenario"), scenarioFilter(),
                                                     m_services.settings.lastFolder());
    if (!name.isEmpty())
        openFile(name.toStdString());
}

bool MainWindow::openFile(const std::filesystem::path &path)
{
    const auto scenario = readScenario(path);
    if (!scenario) {
        notify(failureText(scenario.error()), Tone::bad);
        return false;
    }
    m_services.settings.setLastFolder(
        QFileInfo(QString::fromStdString(path.string())).absolutePath());
    return openScenario(*scenario, {});
}

bool MainWindow::openScenario(const Scenario &scenario, std::optional<qint64> libraryId)
{
    if (!mayDiscard())
        return false;
    m_document.open(scenario, libraryId);
    return true;
}

bool MainWindow::mayDiscard()
{
    if (m_document.isSaved())
        return true;
    const auto answer =
        m_services.dialogs.ask(this, tr("Save the changes to this plan?"),
                               tr("They are lost otherwise."), tr("Save"), tr("Discard"), true);
    if (answer == Dialogs::Answer::yes)
        return save();
    if (answer == Dialogs::Answer::cancel)
        return false;
    m_draftTimer.stop();
    if (m_services.storage.discardDraft) {
        const auto discarded = m_services.storage.discardDraft(m_document.libraryId());
        if (!discarded)
            notify(failureText(discarded.error()), Tone::bad);
    }
    return true;
}

bool MainWindow::save()
{
    if (!m_services.storage.save)
        return saveAsFile();
    const Evaluation *evaluation = m_evaluator.isBusy() ? nullptr : m_evaluator.last().get();
    const auto id =
        m_services.storage.save(m_document.scenario(), m_document.libraryId(), evaluation);
    if (!id) {
        notify(failureText(id.error()), Tone::bad);
        return false;
    }
    m_draftTimer.stop();
    m_document.markSaved(*id);
    showStatus();
    return true;
}

bool MainWindow::saveAsFile()
{
    const QString base = m_document.scenario().name.empty()
                             ? tr("plan")
                             : QString::fromStdString(m_document.scenario().name);
    const QString name = m_services.dialogs.saveFile(
        this, tr("Save the scenario as a file"), scenarioFilter(),
        m_services.settings.lastFolder() + QLatin1Char('/') + base + QStringLiteral(".json"));
    if (name.isEmpty())
        return false;
    const auto written = writeScenario(name.toStdString(), m_document.scenario());
    if (!written) {
        notify(failureText(written.error()), Tone::bad);
        return false;
    }
    m_services.settings.setLastFolder(QFileInfo(name).absolutePath());
    if (!m_services.storage.save)
        m_document.markSaved({});
    notify(tr("Saved as %1").arg(name), Tone::good);
    return true;
}

void MainWindow::exportPdf()
{
    if (showPage(QStringLiteral("proposal")))
        m_pages->currentPage()->exportDocument();
}

/// F1 explains the figure that has the focus, or leads to the first that can be explained.
void MainWindow::askWhy()
{
    QWidget *focus = QApplication::focusWidget();
    const bool explains = qobject_cast<KeyFigure *>(focus) || qobject_cast<ResultTable *>(focus);
    if (explains) {
        QKeyEvent key(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QCoreApplication::sendEvent(focus, &key);
        return;
    }
    const auto figures = m_pages->findChildren<KeyFigure *>();
    for (KeyFigure *figure : figures) {
        if (figure->isVisible() && !figure->figureKey().isEmpty()) {
            figure->setFocus(Qt::ShortcutFocusReason);
            notify(tr("Press F1 again to explain the marked figure; Tab goes to the next one."),
                   Tone::muted);
            return;
        }
    }
    notify(tr("Click a figure, or reach it with Tab and press F1, to see where it comes from."),
           Tone::muted);
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About Reckoner"),
                       tr("<b>Reckoner 算账 %1</b><br>Plans what a large language model costs "
                          "over its life.<br><br>Free software under the GNU General Public "
                          "License, version 3 or later.")
                           .arg(QCoreApplication::applicationVersion()));
}

} // namespace reckoner::ui
