// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QAbstractButton>
#include <QWidget>

#include "ui/theme/theme.h"

namespace reckoner::ui {

/// One alternative with a title and a line of explanation.
class ChoiceCard final : public QAbstractButton {
    Q_OBJECT

public:
    ChoiceCard(const QString &title, const QString &detail, const Theme &theme, QWidget *parent);

    void setDetail(const QString &detail);
    [[nodiscard]] int heightFor(int width) const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_detail;
};

/// Alternatives as cards side by side, wrapping to the width: arrow keys move between them.
class ChoiceCards final : public QWidget {
    Q_OBJECT

public:
    struct Item {
        QString title;
        QString detail;
    };
    ChoiceCards(const std::vector<Item> &items, const Theme &theme, QWidget *parent = nullptr);

    void setCurrent(int index); ///< silently
    [[nodiscard]] int current() const;
    void setDetail(int index, const QString &detail);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int index); ///< by the person

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int columns(int width) const;
    [[nodiscard]] int rowHeight(int row, int width) const;

    std::vector<ChoiceCard *> m_cards;
};

} // namespace reckoner::ui
