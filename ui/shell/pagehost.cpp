// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagehost.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>

namespace reckoner::ui {

PageHost::PageHost(const PageRegistry &registry, const PageContext &context, QWidget *parent)
    : QStackedWidget(parent), m_registry(registry), m_context(context)
{
}

PageHost::Place *PageHost::make(const PageInfo &info)
{
    Place place;
    place.page = info.make(m_context, nullptr);
    place.page->setObjectName(QStringLiteral("page.") + info.id);
    if (place.page->scrollsItself()) {
        place.frame = place.page;
    } else {
        auto *scroll = new QScrollArea;
        auto *ground = new QWidget;
        auto *row = new QHBoxLayout(ground);
        row->setContentsMargins(space::kBlock, space::kBlock, space::kBlock, space::kBlock);
        place.page->setMaximumWidth(kWidest);
        row->addWidget(place.page, 1);
        row->addStretch(0);
        scroll->setWidget(ground);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
        place.scroll = scroll;
        place.frame = scroll;
    }
    addWidget(place.frame);
    Place *made = &m_places.insert_or_assign(info.id, place).first->second;
    Q_EMIT pageMade(made->page);
    return made;
}

Page *PageHost::page(const QString &pageId)
{
    if (const auto found = m_places.find(pageId); found != m_places.end())
        return found->second.page;
    const auto pages = m_registry.pages();
    const auto info = std::ranges::find(pages, pageId, &PageInfo::id);
    return info == pages.end() ? nullptr : make(*info)->page;
}

bool PageHost::showPage(const QString &pageId)
{
    if (!page(pageId))
        return false;
    Place &place = m_places.at(pageId);
    m_currentId = pageId;
    catchUp(place);
    setCurrentWidget(place.frame);
    return true;
}

Page *PageHost::currentPage() const
{
    const auto found = m_places.find(m_currentId);
    return found == m_places.end() ? nullptr : found->second.page;
}

void PageHost::catchUp(Place &place)
{
    if (std::exchange(place.staleScenario, false))
        place.page->showScenario(m_context.document.scenario());
    if (m_evaluation && std::exchange(place.staleEvaluation, false)) {
        place.page->setEvaluation(m_evaluation);
        place.page->showEvaluation(*m_evaluation);
    }
}

void PageHost::showScenario()
{
    for (auto &[id, place] : m_places) {
        place.staleScenario = true;
        if (id == m_currentId)
            catchUp(place);
    }
}

void PageHost::showEvaluation(const SharedEvaluation &evaluation)
{
    m_evaluation = evaluation;
    for (auto &[id, place] : m_places) {
        place.staleEvaluation = true;
        if (id == m_currentId)
            catchUp(place);
    }
}

QVariantMap PageHost::state() const
{
    QVariantMap pages;
    for (const auto &[id, place] : m_places) {
        QVariantMap one{{QStringLiteral("state"), place.page->state()}};
        if (place.scroll)
            one.insert(QStringLiteral("scroll"), place.scroll->verticalScrollBar()->value());
        pages.insert(id, one);
    }
    return {{QStringLiteral("current"), m_currentId}, {QStringLiteral("pages"), pages}};
}

void PageHost::setState(const QVariantMap &state)
{
    showPage(state.value(QStringLiteral("current")).toString());
    const QVariantMap pages = state.value(QStringLiteral("pages")).toMap();
    for (auto &[id, place] : m_places) {
        const QVariantMap one = pages.value(id).toMap();
        place.page->setState(one.value(QStringLiteral("state")));
        if (!place.scroll)
            continue;
        // The bar has its range only once the page is laid out.
        const int at = one.value(QStringLiteral("scroll")).toInt();
        QMetaObject::invokeMethod(
            place.scroll,
            [scroll = place.scroll, at] { scroll->verticalScrollBar()->setValue(at); },
            Qt::QueuedConnection);
    }
}

} // namespace reckoner::ui
