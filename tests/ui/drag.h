// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>

#include <QCoreApplication>
#include <QMouseEvent>
#include <QWidget>

namespace reckoner::ui {

inline void sendMouse(QWidget &widget, QEvent::Type type, const QPointF &at)
{
    const bool held = type == QEvent::MouseMove;
    QMouseEvent event(type, at, widget.mapToGlobal(at), held ? Qt::NoButton : Qt::LeftButton,
                      type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton,
                      Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &event);
}

/// Presses the left button at the first place, moves to each of the others and lets go at the last.
inline void drag(QWidget &widget, std::initializer_list<QPointF> places)
{
    sendMouse(widget, QEvent::MouseButtonPress, *places.begin());
    for (const QPointF *place = places.begin() + 1; place != places.end(); ++place)
        sendMouse(widget, QEvent::MouseMove, *place);
    sendMouse(widget, QEvent::MouseButtonRelease, *(places.end() - 1));
}

} // namespace reckoner::ui
