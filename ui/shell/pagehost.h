// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include <QStackedWidget>

#include "ui/shell/pageregistry.h"

class QScrollArea;

namespace reckoner::ui {

/// Holds the pages: makes each when first visited, feeds the one in view and catches the others up
/// when they come into view.
class PageHost final : public QStackedWidget {
    Q_OBJECT

public:
    PageHost(const PageRegistry &registry, const PageContext &context, QWidget *parent = nullptr);

    /// False when there is no such page.
    bool showPage(const QString &pageId);
    [[nodiscard]] const QString &currentId() const { return m_currentId; }
    [[nodiscard]] Page *currentPage() const;
    /// The page, made when it was not yet; null when there is none of that id.
    [[nodiscard]] Page *page(const QString &pageId);

    void showScenario();
    void showEvaluation(const SharedEvaluation &evaluation);

    /// Where the person is, to survive a rebuild.
    [[nodiscard]] QVariantMap state() const;
    void setState(const QVariantMap &state);

    static constexpr int kWidest = 1600;

Q_SIGNALS:
    void pageMade(reckoner::ui::Page *page);

private:
    struct Place {
        Page *page = nullptr;
        QWidget *frame = nullptr; ///< what stands in the stack
        QScrollArea *scroll = nullptr;
        bool staleScenario = true;
        bool staleEvaluation = true;
    };

    Place *make(const PageInfo &info);
    void catchUp(Place &place);

    const PageRegistry &m_registry;
    PageContext m_context;
    std::map<QString, Place> m_places;
    SharedEvaluation m_evaluation;
    QString m_currentId;
};

} // namespace reckoner::ui
