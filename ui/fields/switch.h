// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include "ui/theme/theme.h"

namespace reckoner::ui {

/// On or off, as a small lever. Space toggles.
class Switch final : public QAbstractButton {
    Q_OBJECT

public:
    explicit Switch(const Theme &theme, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {40, 24}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace reckoner::ui
