// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QLineEdit>
#include <QTimer>

#include "ui/format/formatter.h"
#include "ui/theme/theme.h"

namespace reckoner::ui {

/// A line for one number with its unit inside, muted, at the right. Works in shown units (percent,
/// dollars). Understands grouping, full-width digits and the suffixes 万, 亿, k and M. Up and down
/// step. What a person types is announced after a short pause and when they leave.
class NumberEdit final : public QLineEdit {
    Q_OBJECT

public:
    NumberEdit(const QString &unit, const QLocale &locale, const Theme &theme,
               QWidget *parent = nullptr);

    /// Shows a value with as many decimals as it needs, up to `mostDecimals`. Text that a person is
    /// typing stays.
    void setShown(double value, int mostDecimals);
    void setStep(double step, bool equalRatios);
    /// Wide enough for this value (within reason).
    void setWidest(double shown);

    /// The number typed; empty when the text is none.
    [[nodiscard]] static std::optional<double> parse(QString text, const QLocale &locale);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void entered(double shown);
    void unreadable(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void announce();
    void stepBy(int steps);

    QString m_unit;
    QLocale m_locale;
    const Theme &m_theme;
    QTimer m_pause;
    double m_shown = 0.0;
    int m_decimals = 0;
    double m_step = 1.0;
    bool m_equalRatios = false;
    int m_characters = 7;
    bool m_dirty = false;
};

} // namespace reckoner::ui
