// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/taborder.h"

#include <QWidget>

namespace reckoner::ui {

void setTabOrder(std::initializer_list<QWidget *> areas)
{
    QWidgetList order;
    for (QWidget *area : areas) {
        QWidget *widget = area;
        do {
            if ((widget == area || area->isAncestorOf(widget)) &&
                (widget->focusPolicy() & Qt::TabFocus) != 0)
                order << widget;
            widget = widget->nextInFocusChain();
        } while (widget != area);
    }
    for (qsizetype i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order[i - 1], order[i]);
}

} // namespace reckoner::ui
