// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/theme/theme.h"

class QLabel;
class QStackedWidget;

namespace reckoner::ui {

class Segmented;

/// A card that shows one of several views, chosen by segments on top. Each view has a sentence of
/// its own that says what is to be seen.
class ViewCard final : public QWidget {
    Q_OBJECT

public:
    struct View {
        QString title;
        QWidget *widget = nullptr;
        QString name; ///< stable, for the page's state and for tests
    };
    ViewCard(const std::vector<View> &views, const Theme &theme, QWidget *parent = nullptr);

    void setCaption(int view, const QString &caption);
    /// Says why a view has nothing to show, in its place; an empty text shows the view again.
    void setNothing(int view, const QString &why);
    [[nodiscard]] QString currentName() const;
    void setCurrentName(const QString &name);
    [[nodiscard]] Segmented *segments() const { return m_segments; }

private:
    void show(int view);

    Segmented *m_segments;
    QLabel *m_caption;
    QStackedWidget *m_stack;
    QLabel *m_nothing;
    int m_current = 0;
    QStringList m_names;
    QStringList m_captions;
    QStringList m_reasons;
};

} // namespace reckoner::ui
