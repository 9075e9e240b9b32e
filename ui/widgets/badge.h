// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/theme/icons.h"
#include "ui/widgets/labels.h"

namespace reckoner::ui {

/// Icon and a few words on a soft ground: "fits", "does not fit", "rule of thumb".
class Badge final : public QWidget {
    Q_OBJECT

public:
    Badge(const QString &text, Tone tone, const Theme &theme, QWidget *parent = nullptr);

    void set(const QString &text, Tone tone);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_text;
    Tone m_tone;
};

/// The icon that goes with a tone, so that colour never stands alone.
[[nodiscard]] Icon toneIcon(Tone tone);

} // namespace reckoner::ui
