// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include "ui/theme/theme.h"

namespace reckoner::ui {

/// Whether a text is plain, or tells good from bad.
enum class Tone : std::uint8_t { plain, muted, accent, good, warning, bad };

[[nodiscard]] QColor toneColor(Tone tone, const Theme &theme);
[[nodiscard]] QColor toneSoftColor(Tone tone, const Theme &theme);

/// A label in one role of the type scale. Wraps when told to; selectable by the mouse.
[[nodiscard]] QLabel *makeLabel(const QString &text, TextRole role, const Theme &theme,
                                Tone tone = Tone::plain, TextWeight weight = TextWeight::regular);

/// The answer of a page in one sentence, 22 semibold, wrapping.
[[nodiscard]] QLabel *makeHeadline(const QString &text, const Theme &theme);

/// What the headline rests on, 14 muted, wrapping.
[[nodiscard]] QLabel *makeLead(const QString &text, const Theme &theme);

/// 16 semibold, above a block.
[[nodiscard]] QLabel *makeSectionTitle(const QString &text, const Theme &theme);

/// 12 muted, above a chart or a figure inside a card.
[[nodiscard]] QLabel *makeCaption(const QString &text, const Theme &theme);

/// A label of one line that ends in an ellipsis where its place is too narrow; the tool tip says it
/// whole. Give it a size policy that may shrink.
class OneLine final : public QLabel {
public:
    OneLine(TextRole role, TextWeight weight, const Theme &theme);

    void setWhole(const QString &text);
    [[nodiscard]] const QString &whole() const { return m_whole; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QString m_whole;
};

void setTone(QLabel *label, Tone tone, const Theme &theme);

} // namespace reckoner::ui
