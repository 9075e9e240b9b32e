// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicecards.h"

#include <algorithm>

#include <QButtonGroup>
#include <QFontMetrics>
#include <QPainter>

namespace reckoner::ui {

namespace {
constexpr int kMargin = 12;
constexpr int kGap = space::kOne;
constexpr int kNarrowest = 150;
} // namespace

ChoiceCard::ChoiceCard(const QString &title, const QString &detail, const Theme &theme,
                       QWidget *parent)
    : QAbstractButton(parent), m_theme(theme)
{
    setText(title);
    setDetail(detail);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(title);
}

void ChoiceCard::setDetail(const QString &detail)
{
    m_detail = detail;
    setAccessibleDescription(detail);
    update();
}

int ChoiceCard::heightFor(int width) const
{
    const int inside = width - 2 * kMargin;
    const QFontMetrics title(m_theme.font(TextRole::body, TextWeight::semibold));
    const QFontMetrics detail(m_theme.font(TextRole::secondary));
    const auto height = [inside](const QFontMetrics &metrics, const QString &text) {
        return text.isEmpty()
                   ? 0
                   : metrics.boundingRect(0, 0, inside, 1000, Qt::TextWordWrap, text).height();
    };
    return height(title, text()) + (m_detail.isEmpty() ? 0 : 3 + height(detail, m_detail)) + 2 * 10;
}

QSize ChoiceCard::sizeHint() const
{
    return {200, heightFor(200)};
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    const Palette &colors = m_theme.palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool ring = hasFocus();
    const double width = ring ? 2.0 : 1.0;
    painter.setPen(QPen(isChecked() || ring ? colors.accent : colors.line, width));
    painter.setBrush(isChecked()    ? colors.accentSoft
                     : underMouse() ? colors.hover
                                    : colors.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2),
                            space::kControlRadius, space::kControlRadius);
    const QFont title = m_theme.font(TextRole::body, TextWeight::semibold);
    QRect area = rect().adjusted(kMargin, 10, -kMargin, -10);
    painter.setFont(title);
    painter.setPen(colors.text);
    QRect used;
    painter.drawText(area, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, text(), &used);
    area.setTop(used.bottom() + 4);
    painter.setFont(m_theme.font(TextRole::secondary));
    painter.setPen(colors.muted);
    painter.drawText(area, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, m_detail);
}

ChoiceCards::ChoiceCards(const std::vector<Item> &items, const Theme &theme, QWidget *parent)
    : QWidget(parent)
{
    auto *group = new QButtonGroup(this);
    for (const Item &item : items) {
        auto *card = new ChoiceCard(item.title, item.detail, theme, this);
        group->addButton(card, static_cast<int>(m_cards.size()));
        m_cards.push_back(card);
    }
    connect(group, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        if (on && !signalsBlocked())
            Q_EMIT chosen(index);
    });
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusProxy(m_cards.empty() ? nullptr : m_cards.front());
}

void ChoiceCards::setCurrent(int index)
{
    if (index < 0 || index >= int(m_cards.size()))
        return;
    const QSignalBlocker quiet(this);
    m_cards[std::size_t(index)]->setChecked(true);
    setFocusProxy(m_cards[std::size_t(index)]);
}

int ChoiceCards::current() const
{
    const auto on = std::ranges::find_if(m_cards, &QAbstractButton::isChecked);
    return on == m_cards.end() ? -1 : int(on - m_cards.begin());
}

void ChoiceCards::setDetail(int index, const QString &detail)
{
    m_cards.at(std::size_t(index))->setDetail(detail);
    updateGeometry();
}

int ChoiceCards::columns(int width) const
{
    const int count = std::max(1, int(m_cards.size()));
    const int fit = std::clamp((width + kGap) / (kNarrowest + kGap), 1, count);
    // Four cards stand two by two rather than three and one.
    const int rows = (count + fit - 1) / fit;
    return (count + rows - 1) / rows;
}

int ChoiceCards::rowHeight(int row, int width) const
{
    const int across = columns(width);
    const int each = (width - (across - 1) * kGap) / across;
    int height = 0;
    for (int i = row * across; i < std::min(int(m_cards.size()), (row + 1) * across); ++i)
        height = std::max(height, m_cards[std::size_t(i)]->heightFor(each));
    return height;
}

int ChoiceCards::heightForWidth(int width) const
{
    const int across = columns(width);
    const int rows = (int(m_cards.size()) + across - 1) / across;
    int height = 0;
    for (int row = 0; row < rows; ++row)
        height += rowHeight(row, width) + (row > 0 ? kGap : 0);
    return height;
}

QSize ChoiceCards::sizeHint() const
{
    return {480, heightForWidth(480)};
}

QSize ChoiceCards::minimumSizeHint() const
{
    return {kNarrowest, heightForWidth(std::max(width(), kNarrowest))};
}

void ChoiceCards::resizeEvent(QResizeEvent *)
{
    const int across = columns(width());
    const int each = (width() - (across - 1) * kGap) / across;
    int top = 0;
    for (int i = 0; i < int(m_cards.size()); ++i) {
        const int column = i % across;
        const int height = rowHeight(i / across, width());
        m_cards[std::size_t(i)]->setGeometry(column * (each + kGap), top, each, height);
        if (column == across - 1)
            top += height + kGap;
    }
    updateGeometry();
}

} // namespace reckoner::ui
