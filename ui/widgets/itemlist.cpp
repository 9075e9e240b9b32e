// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/itemlist.h"

#include <utility>

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/widgets/badge.h"

namespace reckoner::ui {

namespace {

QLabel *wrapped(QLabel *label)
{
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    return label;
}

QWidget *makeRow(const ItemList::Item &item, int whenWidth, const Theme &theme)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(space::kOne);
    if (whenWidth > 0) {
        QLabel *when = makeLabel(item.when, TextRole::secondary, theme, Tone::muted);
        when->setFixedWidth(whenWidth);
        line->addWidget(when, 0, Qt::AlignTop);
    } else if (item.tone != Tone::plain) {
        auto *mark = new QLabel;
        mark->setPixmap(icon(toneIcon(item.tone), toneColor(item.tone, theme))
                            .pixmap(space::kCard, space::kCard));
        line->addWidget(mark, 0, Qt::AlignTop);
    }
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    if (!item.title.isEmpty())
        words->addWidget(wrapped(
            makeLabel(item.title, TextRole::body, theme, Tone::plain, TextWeight::semibold)));
    if (!item.text.isEmpty())
        words->addWidget(wrapped(
            makeLabel(item.text, item.title.isEmpty() ? TextRole::body : TextRole::secondary, theme,
                      item.title.isEmpty() ? Tone::plain : Tone::muted)));
    if (!item.note.isEmpty())
        words->addWidget(wrapped(makeLabel(item.note, TextRole::axis, theme, Tone::muted)));
    line->addLayout(words, 1);
    return row;
}

} // namespace

ItemList::ItemList(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(12);
}

void ItemList::setItems(const std::vector<Item> &items)
{
    const QFontMetrics metrics(m_theme.font(TextRole::secondary));
    int whenWidth = 0;
    for (const Item &item : items)
        if (!item.when.isEmpty())
            whenWidth = std::max(whenWidth, metrics.horizontalAdvance(item.when) + space::kOne);
    // A row that says the same stays: making and laying out text is what takes time while a slider
    // is dragged.
    const auto stays = [&](std::size_t i) {
        return whenWidth == m_whenWidth && i < items.size() && items[i] == m_items[i];
    };
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (!stays(i))
            delete std::exchange(m_rows[i], nullptr);
    }
    m_rows.resize(items.size(), nullptr);
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (m_rows[i])
            continue;
        m_rows[i] = makeRow(items[i], whenWidth, m_theme);
        m_column->insertWidget(int(i), m_rows[i]);
    }
    m_items = items;
    m_whenWidth = whenWidth;
}

} // namespace reckoner::ui
