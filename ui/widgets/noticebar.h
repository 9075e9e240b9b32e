// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "core/scenario/notice.h"
#include "ui/format/formatter.h"
#include "ui/widgets/labels.h"

class QHBoxLayout;
class QPushButton;

namespace reckoner::ui {

[[nodiscard]] Tone toneOf(Notice::Severity severity);

/// A sentence on a soft ground with an icon, in the flow of the page: never a dialog.
class NoticeBar final : public QFrame {
    Q_OBJECT

public:
    explicit NoticeBar(const Theme &theme, QWidget *parent = nullptr);
    NoticeBar(const QString &text, Tone tone, const Theme &theme, QWidget *parent = nullptr);

    void showText(const QString &text, Tone tone);
    /// With one thing to do about it.
    QPushButton *setAction(const QString &label);
    void setClosable(bool closable);

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Tone m_tone = Tone::plain;
    QHBoxLayout *m_row;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action = nullptr;
    QPushButton *m_close = nullptr;
};

/// All notices of an evaluation, worst first, one bar each.
class NoticeList final : public QWidget {
    Q_OBJECT

public:
    NoticeList(const Theme &theme, const Formatter &formatter, QWidget *parent = nullptr);

    void setNotices(const std::vector<Notice> &notices);

private:
    const Theme &m_theme;
    Formatter m_formatter;
};

} // namespace reckoner::ui
