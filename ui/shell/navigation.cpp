// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include <QButtonGroup>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/theme/icons.h"
#include "ui/widgets/labels.h"

namespace reckoner::ui {

NavigationItem::NavigationItem(const QString &title, int step, const Theme &theme, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_step(step)
{
    setText(title);
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(title);
}

void NavigationItem::setAnswered(bool answered)
{
    m_answered = answered;
    setAccessibleDescription(answered ? tr("answered") : QString());
    update();
}

QSize NavigationItem::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(TextRole::body, TextWeight::semibold));
    return {metrics.horizontalAdvance(text()) + (m_step ? 46 : 20), 34};
}

void NavigationItem::paintStep(QPainter &painter) const
{
    const Palette &colors = m_theme.palette();
    const QRectF circle(8.5, height() / 2.0 - 9.0, 18.0, 18.0);
    if (m_answered && !isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.good);
        painter.drawEllipse(circle);
        drawIcon(painter, circle.adjusted(3, 3, -3, -3), Icon::check, colors.surface);
        return;
    }
    const QColor color = isChecked() ? colors.accent : colors.muted;
    painter.setPen(QPen(isChecked() ? colors.accent : colors.line, 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(circle);
    painter.setPen(color);
    painter.setFont(m_theme.font(TextRole::axis, TextWeight::semibold));
    painter.drawText(circle, Qt::AlignCenter, QString::number(m_step));
}

void NavigationItem::paintEvent(QPaintEvent *)
{
    const Palette &colors = m_theme.palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(Qt::NoPen);
    if (isChecked() || underMouse()) {
        painter.setBrush(isChecked() ? colors.accentSoft : colors.hover);
        painter.drawRoundedRect(frame, space::kControlRadius, space::kControlRadius);
    }
    if (hasFocus() && m_reachedByKey) {
        painter.setPen(QPen(colors.accent, 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), space::kControlRadius,
                                space::kControlRadius);
    }
    if (m_step)
        paintStep(painter);
    const QFont font =
        m_theme.font(TextRole::body, isChecked() ? TextWeight::semibold : TextWeight::regular);
    const QRect words = rect().adjusted(m_step ? 34 : 8, 0, -6, 0);
    painter.setFont(font);
    painter.setPen(isChecked() ? colors.accent : colors.text);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(text(), Qt::ElideRight, words.width()));
}

void NavigationItem::focusInEvent(QFocusEvent *event)
{
    // A window that comes to the front gives the focus back as it was.
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        m_reachedByKey = event->reason() != Qt::MouseFocusReason;
    QAbstractButton::focusInEvent(event);
}

Navigation::Navigation(const PageRegistry &registry, const Formatter &formatter, const Theme &theme,
                       QWidget *parent)
    : QFrame(parent), m_registry(registry), m_theme(theme)
{
    setFixedWidth(kWidth);
    setAccessibleName(tr("Navigation"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 20, 12, space::kCard);
    column->setSpacing(2);

    auto *brand = new QHBoxLayout;
    brand->setContentsMargins(space::kOne, 0, 0, 10);
    brand->setSpacing(6);
    brand->addWidget(makeLabel(QStringLiteral("Reckoner"), TextRole::lead, theme, Tone::plain,
                               TextWeight::semibold));
    brand->addWidget(makeLabel(QStringLiteral("算账"), TextRole::lead, theme, Tone::muted));
    brand->addStretch();
    column->addLayout(brand);

    PageGroup group = PageGroup::library;
    int step = 0;
    for (const PageInfo &page : registry.pages()) {
        if (page.group != group) {
            group = page.group;
            column->addSpacing(10);
            QLabel *heading = makeLabel(group == PageGroup::steps ? tr("FOUR STEPS") : tr("PLAN"),
                                        TextRole::axis, theme, Tone::muted);
            heading->setContentsMargins(space::kOne, 4, 0, 4);
            column->addWidget(heading);
        }
        auto *item = new NavigationItem(formatter.core("Page", page.title),
                                        group == PageGroup::steps ? ++step : 0, theme, this);
        item->setObjectName(QStringLiteral("nav.") + page.id);
        connect(item, &QAbstractButton::clicked, this, [this, id = page.id] { Q_EMIT chosen(id); });
        m_items.emplace(page.id, item);
        column->addWidget(item);
    }
    column->addStretch();
}

void Navigation::setCurrent(const QString &pageId)
{
    if (const auto found = m_items.find(pageId); found != m_items.end())
        found->second->setChecked(true);
}

void Navigation::showScenario(const Scenario &scenario, const std::set<QString> &visited)
{
    for (const PageInfo &page : m_registry.pages()) {
        const bool answered = page.answered && page.answered(scenario);
        m_items.at(page.id)->setAnswered(answered || visited.contains(page.id));
    }
}

void Navigation::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.palette().surface);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), m_theme.palette().line);
}

void Navigation::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QFrame::keyPressEvent(event);
}

} // namespace reckoner::ui
