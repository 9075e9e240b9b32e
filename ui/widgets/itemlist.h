// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "ui/widgets/labels.h"

class QVBoxLayout;

namespace reckoner::ui {

/// Points one below the other: a mark or a date, a title, a sentence, and where it comes from.
class ItemList final : public QWidget {
    Q_OBJECT

public:
    struct Item {
        QString title;
        QString text;
        QString note;            ///< muted, smallest: the source
        QString when;            ///< at the left instead of an icon: "Month 6"
        Tone tone = Tone::plain; ///< of the icon; plain = none

        bool operator==(const Item &) const = default;
    };

    explicit ItemList(const Theme &theme, QWidget *parent = nullptr);

    void setItems(const std::vector<Item> &items);
    [[nodiscard]] int count() const { return int(m_rows.size()); }

private:
    const Theme &m_theme;
    QVBoxLayout *m_column;
    std::vector<Item> m_items;
    std::vector<QWidget *> m_rows; ///< one for each item
    int m_whenWidth = 0;
};

} // namespace reckoner::ui
