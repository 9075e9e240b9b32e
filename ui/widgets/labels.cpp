// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels.h"

#include <map>

#include <QPalette>

namespace reckoner::ui {

QColor toneColor(Tone tone, const Theme &theme)
{
    const Palette &colors = theme.palette();
    switch (tone) {
    case Tone::plain:
        return colors.text;
    case Tone::muted:
        return colors.muted;
    case Tone::accent:
        return colors.accent;
    case Tone::good:
        return colors.good;
    case Tone::warning:
        return colors.warning;
    case Tone::bad:
        return colors.bad;
    }
    return colors.text;
}

QColor toneSoftColor(Tone tone, const Theme &theme)
{
    const Palette &colors = theme.palette();
    switch (tone) {
    case Tone::plain:
    case Tone::muted:
        return colors.hover;
    case Tone::accent:
        return colors.accentSoft;
    case Tone::good:
        return colors.goodSoft;
    case Tone::warning:
        return colors.warningSoft;
    case Tone::bad:
        return colors.badSoft;
    }
    return colors.hover;
}

void setTone(QLabel *label, Tone tone, const Theme &theme)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, toneColor(tone, theme));
    label->setPalette(palette);
}

namespace {

constexpr int kFewestCharacters = 8;

/// Remembers how tall it is at the widths a layout asks about: it asks many times, and laying out
/// text anew each time is what made dragging a slider slow.
class Label : public QLabel {
public:
    [[nodiscard]] int heightForWidth(int width) const override
    {
        if (!wordWrap())
            return QLabel::heightForWidth(width);
        if (m_text != text() || m_font != font()) {
            m_text = text();
            m_font = font();
            m_heights.clear();
        }
        const auto known = m_heights.find(width);
        if (known != m_heights.end())
            return known->second;
        return m_heights[width] = QLabel::heightForWidth(width);
    }

private:
    mutable QString m_text;
    mutable QFont m_font;
    mutable std::map<int, int> m_heights; ///< by width
};

/// As tall as its text at the width it gets. A plain QLabel asks for the height of some narrow
/// width as its minimum, which makes pages taller than what they show.
class Paragraph final : public Label {
public:
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {fontMetrics().averageCharWidth() * kFewestCharacters, fontMetrics().height()};
    }
};

QLabel *wrapping(QLabel *label)
{
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return label;
}

QLabel *dressed(QLabel *label, const QString &text, TextRole role, const Theme &theme, Tone tone,
                TextWeight weight)
{
    label->setText(text);
    label->setTextFormat(Qt::PlainText);
    label->setFont(theme.font(role, weight));
    setTone(label, tone, theme);
    return label;
}

} // namespace

QLabel *makeLabel(const QString &text, TextRole role, const Theme &theme, Tone tone,
                  TextWeight weight)
{
    return dressed(new Label, text, role, theme, tone, weight);
}

QLabel *makeHeadline(const QString &text, const Theme &theme)
{
    return wrapping(
        dressed(new Paragraph, text, TextRole::headline, theme, Tone::plain, TextWeight::semibold));
}

QLabel *makeLead(const QString &text, const Theme &theme)
{
    return wrapping(
        dressed(new Paragraph, text, TextRole::body, theme, Tone::muted, TextWeight::regular));
}

QLabel *makeSectionTitle(const QString &text, const Theme &theme)
{
    return makeLabel(text, TextRole::lead, theme, Tone::plain, TextWeight::semibold);
}

QLabel *makeCaption(const QString &text, const Theme &theme)
{
    QLabel *label =
        dressed(new Paragraph, text, TextRole::secondary, theme, Tone::muted, TextWeight::regular);
    label->setWordWrap(true);
    return label;
}

OneLine::OneLine(TextRole role, TextWeight weight, const Theme &theme)
{
    dressed(this, {}, role, theme, Tone::plain, weight);
}

void OneLine::setWhole(const QString &text)
{
    m_whole = text;
    setToolTip(text);
    setAccessibleName(text);
    updateGeometry();
    fit();
}

QSize OneLine::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_whole) + 1, fontMetrics().height()};
}

QSize OneLine::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * kFewestCharacters, fontMetrics().height()};
}

void OneLine::resizeEvent(QResizeEvent *)
{
    fit();
}

void OneLine::fit()
{
    setText(fontMetrics().elidedText(m_whole, Qt::ElideRight, width()));
}

} // namespace reckoner::ui
