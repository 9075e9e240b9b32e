// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylesheet.h"

#include "ui/theme/theme.h"

namespace reckoner::ui {

QString styleSheet(const Theme &theme)
{
    const Palette &colors = theme.palette();
    const std::pair<QLatin1String, QColor> names[] = {
        {QLatin1String("@background"), colors.background},
        {QLatin1String("@surface"), colors.surface},
        {QLatin1String("@line"), colors.line},
        {QLatin1String("@hover"), colors.hover},
        {QLatin1String("@text"), colors.text},
        {QLatin1String("@muted"), colors.muted},
        {QLatin1String("@accentSoft"), colors.accentSoft},
    };
    QString sheet = QStringLiteral(R"(
QMenu { background: @surface; border: 1px solid @line; border-radius: 8px; padding: 6px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 5px; color: @text; }
QMenu::item:selected { background: @accentSoft; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @line; margin: 6px 4px; }
QMenuBar { background: @surface; border: none; }
QMenuBar::item { padding: 4px 10px; background: transparent; border-radius: 5px; }
QMenuBar::item:selected { background: @accentSoft; }
QToolTip { background: @surface; color: @text; border: 1px solid @line; padding: 6px 8px; }
QTableView, QTreeView { background: transparent; border: none; outline: none;
    selection-background-color: @accentSoft; selection-color: @text; }
QTableView::item { border: none; border-bottom: 1px solid @line; padding: 0 5px; }
QTreeView::item { padding: 0 6px; border: none; }
QTableView::item:selected, QTreeView::item:selected { background: @accentSoft; color: @text; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: transparent; color: @muted; border: none;
    border-bottom: 1px solid @line; padding: 6px 8px; font-size: 12px; font-weight: 400; }
QTableCornerButton::section, QTableView::corner, QTreeView::corner {
    background: transparent; border: none; }
)");
    for (const auto &[name, color] : names) {
        // A name followed by a letter is another, longer name.
        for (qsizetype at = sheet.indexOf(name); at >= 0; at = sheet.indexOf(name, at + 1)) {
            const qsizetype end = at + name.size();
            if (end >= sheet.size() || !sheet[end].isLetter())
                sheet.replace(at, name.size(), color.name());
        }
    }
    return sheet;
}

} // namespace reckoner::ui
