// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace reckoner::ui {

/// Shows that a table or an area that scrolls has the focus, once it was reached by key.
class FocusRing final : public QWidget {
    Q_OBJECT

public:
    explicit FocusRing(QWidget *around);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace reckoner::ui
