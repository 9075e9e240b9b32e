// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/segmented.h"

namespace reckoner::ui {

namespace {

QToolButton *toolFor(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setFocusPolicy(Qt::TabFocus);
    const auto name = [button, action] { button->setAccessibleName(action->text()); };
    name();
    QObject::connect(action, &QAction::changed, button, name);
    return button;
}

} // namespace

TopBar::TopBar(const Actions &actions, Language language, Currency currency, const Theme &theme,
               QWidget *parent)
    : QFrame(parent),
      m_theme(theme),
      m_name(new OneLine(TextRole::body, TextWeight::semibold, theme)),
      m_status(makeLabel({}, TextRole::secondary, theme, Tone::muted))
{
    setFixedHeight(52);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::kBlock, 0, space::kBlock, 1);
    row->setSpacing(12);
    m_name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    row->addWidget(m_name);
    row->addWidget(m_status);
    row->addStretch();

    auto *history = new QHBoxLayout;
    history->setSpacing(2);
    history->addWidget(toolFor(actions.undo, this));
    history->addWidget(toolFor(actions.redo, this));
    row->addLayout(history);

    const bool chinese = language == Language::chinese;
    auto *money = new Segmented(
        {chinese ? QStringLiteral("¥ 万元") : QStringLiteral("¥"), QStringLiteral("$")}, theme,
        this);
    money->setObjectName(QStringLiteral("currency"));
    money->setAccessibleName(tr("Currency"));
    money->setToolTips({tr("Amounts in yuan"), tr("Amounts in US dollars")});
    money->setCurrent(currency == Currency::usd ? 1 : 0);
    connect(money, &Segmented::chosen, this, [this](int index) {
        Q_EMIT currencyChosen(index == 1 ? Currency::usd : Currency::cny);
    });
    row->addWidget(money);

    auto *tongue = new Segmented({QStringLiteral("中文"), QStringLiteral("EN")}, theme, this);
    tongue->setObjectName(QStringLiteral("language"));
    tongue->setAccessibleName(tr("Language"));
    tongue->setCurrent(chinese ? 0 : 1);
    connect(tongue, &Segmented::chosen, this, [this](int index) {
        Q_EMIT languageChosen(index == 0 ? Language::chinese : Language::english);
    });
    row->addWidget(tongue);

    auto *look = new QToolButton(this);
    look->setObjectName(QStringLiteral("theme"));
    look->setIcon(icon(theme.isDark() ? Icon::sun : Icon::moon, theme.palette().muted));
    look->setToolTip(theme.isDark() ? tr("Light theme") : tr("Dark theme"));
    look->setAccessibleName(look->toolTip());
    look->setAutoRaise(true);
    look->setFocusPolicy(Qt::TabFocus);
    connect(look, &QToolButton::clicked, this, &TopBar::themeToggled);
    row->addWidget(look);

    auto *more = new QToolButton(this);
    more->setObjectName(QStringLiteral("more"));
    more->setIcon(icon(Icon::more, theme.palette().muted));
    more->setToolTip(tr("All commands"));
    more->setAccessibleName(more->toolTip());
    more->setAutoRaise(true);
    more->setFocusPolicy(Qt::TabFocus);
    connect(more, &QToolButton::clicked, this, [more, menu = actions.more] {
        menu->exec(more->mapToGlobal(
            QPoint(more->width() - menu->sizeHint().width(), more->height() + 4)));
    });
    row->addWidget(more);

    auto *present = new QPushButton(tr("Present"), this);
    present->setToolTip(actions.present->toolTip());
    connect(present, &QPushButton::clicked, actions.present, &QAction::trigger);
    row->addWidget(present);
    auto *exportPdf = new QPushButton(actions.exportPdf->text(), this);
    setVariant(exportPdf, ButtonVariant::primary);
    exportPdf->setToolTip(actions.exportPdf->toolTip());
    connect(exportPdf, &QPushButton::clicked, actions.exportPdf, &QAction::trigger);
    row->addWidget(exportPdf);
}

void TopBar::setScenario(const QString &name, const QString &client)
{
    const QString shown = name.isEmpty() ? tr("Untitled plan") : name;
    m_name->setWhole(client.isEmpty() ? shown : QString(client + QStringLiteral(" · ") + shown));
}

void TopBar::setStatus(const QString &text)
{
    m_status->setText(text);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.palette().surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.palette().line);
}

} // namespace reckoner::ui
