// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "ui/theme/theme.h"

class QVBoxLayout;

namespace reckoner::ui {

/// A surface with a one-pixel border and rounded corners; 16 pixels inside.
class Card final : public QFrame {
    Q_OBJECT

public:
    explicit Card(const Theme &theme, QWidget *parent = nullptr);
    /// With a caption on top.
    Card(const QString &caption, const Theme &theme, QWidget *parent = nullptr);

    /// Where to add things.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    void setCaption(const QString &caption);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QVBoxLayout *m_body;
    class QLabel *m_caption = nullptr;
};

} // namespace reckoner::ui
