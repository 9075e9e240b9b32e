// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <set>

#include <QAbstractButton>
#include <QFrame>

#include "ui/shell/pageregistry.h"

namespace reckoner::ui {

/// One place in the navigation: a name, and for the four steps a number that becomes a check mark.
class NavigationItem final : public QAbstractButton {
    Q_OBJECT

public:
    NavigationItem(const QString &title, int step, const Theme &theme, QWidget *parent);

    void setAnswered(bool answered);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void paintStep(QPainter &painter) const;

    const Theme &m_theme;
    int m_step; ///< 0 = not a step
    bool m_answered = false;
    bool m_reachedByKey = false; ///< the focus ring is for those who came by keyboard
};

/// The column at the left: brand, library, four steps, plan.
class Navigation final : public QFrame {
    Q_OBJECT

public:
    Navigation(const PageRegistry &registry, const Formatter &formatter, const Theme &theme,
               QWidget *parent = nullptr);

    void setCurrent(const QString &pageId);
    /// Marks the steps that are answered, or were visited and left.
    void showScenario(const Scenario &scenario, const std::set<QString> &visited);

    static constexpr int kWidth = 208;

Q_SIGNALS:
    void chosen(const QString &pageId);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const PageRegistry &m_registry;
    const Theme &m_theme;
    std::map<QString, NavigationItem *> m_items;
};

} // namespace reckoner::ui
