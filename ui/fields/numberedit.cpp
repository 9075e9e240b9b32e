// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/numberedit.h"

#include <algorithm>
#include <cmath>

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

namespace reckoner::ui {

namespace {
constexpr int kPauseMs = 350;
constexpr int kMargin = 9;
} // namespace

NumberEdit::NumberEdit(const QString &unit, const QLocale &locale, const Theme &theme,
                       QWidget *parent)
    : QLineEdit(parent), m_unit(unit), m_locale(locale), m_theme(theme)
{
    setAlignment(Qt::AlignRight);
    const int width = QFontMetrics(theme.font(TextRole::secondary)).horizontalAdvance(unit);
    setTextMargins(0, 0, unit.isEmpty() ? 0 : width + 5, 0);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &NumberEdit::announce);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_dirty = true;
        m_pause.start();
    });
    connect(this, &QLineEdit::returnPressed, this, &NumberEdit::announce);
}

void NumberEdit::setShown(double value, int mostDecimals)
{
    m_shown = value;
    m_decimals = mostDecimals;
    const auto typed = hasFocus() ? parse(text(), m_locale) : std::nullopt;
    if (m_dirty || (typed && std::abs(*typed - value) <= 1e-9 * std::abs(value)))
        return;
    // As short as says it exactly; amounts converted from another currency stop at a few places.
    int places = 0;
    const auto rounded = [&] {
        const double power = std::pow(10.0, places);
        return std::round(value * power) / power;
    };
    while (places < mostDecimals && std::abs(rounded() - value) > 1e-9 * std::abs(value))
        ++places;
    const QString shown = m_locale.toString(value, 'f', places);
    if (text() != shown)
        setText(shown);
}

void NumberEdit::setStep(double step, bool equalRatios)
{
    m_step = step;
    m_equalRatios = equalRatios;
}

std::optional<double> NumberEdit::parse(QString text, const QLocale &locale)
{
    for (QChar &sign : text) {
        if (sign.unicode() >= 0xFF01 && sign.unicode() <= 0xFF5E)
            sign = QChar(sign.unicode() - 0xFEE0); // full width
        if (sign == QChar(0x2212))
            sign = QLatin1Char('-');
    }
    text.remove(locale.groupSeparator()).remove(QLatin1Char(' ')).remove(QChar(0x00A0));
    double factor = 1.0;
    const std::pair<QString, double> suffixes[] = {{QStringLiteral("万"), 1e4},
                                                   {QStringLiteral("亿"), 1e8},
                                                   {QStringLiteral("k"), 1e3},
                                                   {QStringLiteral("M"), 1e6},
                                                   {QStringLiteral("%"), 1.0}};
    for (const auto &[suffix, value] : suffixes) {
        if (text.endsWith(suffix, Qt::CaseInsensitive)) {
            text.chop(suffix.size());
            factor = value;
            break;
        }
    }
    bool ok = false;
    const double number = locale.toDouble(text, &ok);
    if (!ok || !std::isfinite(number))
        return {};
    return number * factor;
}

void NumberEdit::setWidest(double shown)
{
    m_characters = int(std::clamp<qsizetype>(m_locale.toString(shown, 'f', 0).size() + 1, 6, 13));
    updateGeometry();
}

QSize NumberEdit::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int digits = metrics.horizontalAdvance(QLatin1Char('0')) * m_characters;
    return {digits + textMargins().right() + 2 * kMargin, QLineEdit::sizeHint().height()};
}

QSize NumberEdit::minimumSizeHint() const
{
    return sizeHint(); // a clipped number is a wrong number
}

void NumberEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_unit.isEmpty())
        return;
    QPainter painter(this);
    painter.setFont(m_theme.font(TextRole::secondary));
    painter.setPen(m_theme.palette().muted);
    painter.drawText(rect().adjusted(0, 1, -kMargin, 0), Qt::AlignRight | Qt::AlignVCenter, m_unit);
}

void NumberEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        stepBy(event->key() == Qt::Key_Up ? 1 : -1);
        return;
    }
    if (event->key() == Qt::Key_Escape && m_dirty) {
        m_pause.stop();
        m_dirty = false;
        setShown(m_shown, m_decimals);
        Q_EMIT entered(m_shown);
        return;
    }
    // With nothing typed, undo belongs to the document.
    const bool history = event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo);
    if (history && !m_dirty) {
        event->ignore();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void NumberEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (m_dirty)
        announce();
}

void NumberEdit::announce()
{
    m_pause.stop();
    if (!m_dirty)
        return;
    const auto value = parse(text(), m_locale);
    if (!value) {
        Q_EMIT unreadable(text());
        return;
    }
    Q_EMIT entered(*value);
    // Accepted: from now on the text follows the document again.
    if (std::abs(m_shown - *value) <= 1e-9 * std::abs(*value)) {
        m_dirty = false;
        setShown(m_shown, m_decimals);
    }
}

void NumberEdit::stepBy(int steps)
{
    m_pause.stop();
    m_dirty = false;
    double step = m_step;
    if (m_equalRatios && m_shown > 0.0) {
        // about a tenth, in round numbers, never below the field's own step
        step = std::max(step, std::pow(10.0, std::floor(std::log10(m_shown)) - 1.0));
    }
    Q_EMIT entered(std::round((m_shown + steps * step) / m_step * 1e6) / 1e6 * m_step);
}

} // namespace reckoner::ui
