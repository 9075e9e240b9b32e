// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOption>

class QPainter;

namespace reckoner::ui::paint {

/// The painting behind Style, one function for each kind of control.
void button(const QStyleOption &option, QPainter &painter, const QWidget *widget);
void toolButton(const QStyleOption &option, QPainter &painter, const QWidget *widget);
void input(const QStyleOption &option, QPainter &painter, const QWidget *widget);
void comboBox(const QStyleOptionComboBox &option, QPainter &painter, const QRect &arrow,
              const QWidget *widget);
void checkMark(const QStyleOption &option, QPainter &painter);
void radioMark(const QStyleOption &option, QPainter &painter);
void slider(const QStyleOptionSlider &option, QPainter &painter, const QRect &handle);
void scrollBar(const QStyleOptionSlider &option, QPainter &painter, const QRect &handle);
void progress(const QStyleOptionProgressBar &option, QPainter &painter);
void focusRing(const QRectF &rect, QPainter &painter, double radius);

} // namespace reckoner::ui::paint
