// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include "ui/format/formatter.h"
#include "ui/widgets/labels.h"

namespace reckoner::ui {

/// A big number with its muted unit under a label, as a card. Clicked (or F1, Enter while focused)
/// it asks why. It keeps the full key of its figure, so that the shell can find the explanation.
class KeyFigure final : public QAbstractButton {
    Q_OBJECT

public:
    KeyFigure(const QString &label, const Theme &theme, QWidget *parent = nullptr);

    void setValue(const FormattedValue &value, Tone tone = Tone::plain);
    /// A muted line below the number; empty for none.
    void setNote(const QString &note);
    void setLabel(const QString &label);
    /// Full key in the ledger ("cloud.tco.total"); empty when there is nothing to explain.
    void setFigureKey(const QString &fullKey);
    [[nodiscard]] const QString &figureKey() const { return m_figureKey; }
    /// Without border and margin, for use inside another card.
    void setFlat(bool flat);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void explain(const QString &fullKey);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void updateAccessible();
    [[nodiscard]] int margin() const;
    /// The largest size of the type scale in which number and unit fit the width.
    [[nodiscard]] QFont numberFont(int width) const;

    const Theme &m_theme;
    QString m_label;
    FormattedValue m_value;
    QString m_note;
    QString m_figureKey;
    Tone m_tone = Tone::plain;
    bool m_flat = false;
};

} // namespace reckoner::ui
