// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/theme/theme.h"

class QHBoxLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace reckoner::ui {

/// How a page of one stage is laid out: the answer and the sentence it rests on, a row of key
/// figures, the proof at the left, and at the right, scrolling by itself, what would change it.
class StageFrame final : public QWidget {
    Q_OBJECT

public:
    explicit StageFrame(const Theme &theme, QWidget *parent = nullptr);

    void setAnswer(const QString &headline, const QString &lead);
    void addFigure(QWidget *figure);
    void setProof(QWidget *proof);
    /// The last thing added keeps its height; what is left stays empty.
    void addSide(QWidget *widget);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QLabel *m_headline;
    QLabel *m_lead;
    QHBoxLayout *m_figures;
    QVBoxLayout *m_main;
    QVBoxLayout *m_side;
    QScrollArea *m_sideArea;
};

} // namespace reckoner::ui
