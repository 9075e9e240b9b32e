// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include "ui/theme/theme.h"

namespace reckoner::ui {

/// A few alternatives side by side, one of them chosen: arrow keys move, the wheel does not.
class Segmented final : public QWidget {
    Q_OBJECT

public:
    Segmented(const QStringList &labels, const Theme &theme, QWidget *parent = nullptr);

    void setCurrent(int index); ///< silently
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] int count() const { return static_cast<int>(m_labels.size()); }
    void setToolTips(const QStringList &tips);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int index); ///< by the person

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRect segment(int index) const;
    [[nodiscard]] int at(QPoint point) const;
    void choose(int index);

    const Theme &m_theme;
    QStringList m_labels;
    QStringList m_tips;
    int m_current = 0;
    int m_hovered = -1;
};

} // namespace reckoner::ui
