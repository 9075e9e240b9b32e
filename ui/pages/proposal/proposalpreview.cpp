// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/proposal/proposalpreview.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include "ui/report/paper.h"

namespace reckoner::ui {

namespace {

constexpr int kWidest = 900; ///< a page is not shown larger than this
constexpr int kKept = 6;     ///< pictures of pages kept besides those in view
constexpr int kSteps = 12;   ///< of the arrow keys to a page

} // namespace

ProposalPreview::ProposalPreview(const Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("preview"));
    setAccessibleName(tr("Pages of the proposal"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFocusPolicy(Qt::StrongFocus);
}

QSize ProposalPreview::pageSize() const
{
    const int width = std::clamp(viewport()->width() - 2 * space::kOne, 1, kWidest);
    return {width, int(width * paper::kHeight / paper::kWidth)};
}

int ProposalPreview::topOf(int page) const
{
    return space::kOne + page * (pageSize().height() + space::kCard);
}

void ProposalPreview::setProposal(std::shared_ptr<const Proposal> proposal)
{
    m_proposal = std::move(proposal);
    m_pictures.clear();
    updateRange();
    viewport()->update();
}

void ProposalPreview::updateRange()
{
    const int pages = m_proposal ? m_proposal->pageCount() : 0;
    const int height = pages > 0 ? topOf(pages) - space::kCard + space::kOne : 0;
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(std::max(1, pageSize().height() / kSteps));
}

int ProposalPreview::pageInView() const
{
    if (!m_proposal)
        return 0;
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    const int page = (middle - space::kOne) / (pageSize().height() + space::kCard);
    return std::clamp(page, 0, std::max(0, m_proposal->pageCount() - 1));
}

void ProposalPreview::showPage(int page)
{
    verticalScrollBar()->setValue(topOf(page) - space::kOne);
}

const QPixmap &ProposalPreview::picture(int page)
{
    const auto found = m_pictures.find(page);
    if (found != m_pictures.end())
        return found->second;
    while (m_pictures.size() > kKept) { // those farthest away go first
        const auto first = m_pictures.begin();
        const auto last = std::prev(m_pictures.end());
        m_pictures.erase(page - first->first > last->first - page ? first : last);
    }
    const double ratio = devicePixelRatioF();
    QPixmap picture = QPixmap::fromImage(m_proposal->image(page, int(pageSize().width() * ratio)));
    picture.setDevicePixelRatio(ratio);
    return m_pictures.emplace(page, std::move(picture)).first->second;
}

void ProposalPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.palette().background);
    if (!m_proposal)
        return;
    const QSize size = pageSize();
    const int left = (viewport()->width() - size.width()) / 2;
    for (int page = 0; page < m_proposal->pageCount(); ++page) {
        const QRect place(QPoint(left, topOf(page) - verticalScrollBar()->value()), size);
        if (!place.intersects(viewport()->rect()))
            continue;
        painter.drawPixmap(place.topLeft(), picture(page));
        painter.setPen(QPen(m_theme.palette().line, 1.0));
        painter.drawRect(place.adjusted(0, 0, -1, -1));
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.palette().accent, 2.0));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void ProposalPreview::resizeEvent(QResizeEvent *event)
{
    // the same part of the document stays in view
    const auto *bar = verticalScrollBar();
    const double share = bar->maximum() > 0 ? double(bar->value()) / bar->maximum() : 0.0;
    m_pictures.clear();
    updateRange();
    verticalScrollBar()->setValue(int(share * verticalScrollBar()->maximum()));
    QAbstractScrollArea::resizeEvent(event);
}

void ProposalPreview::scrollContentsBy(int, int)
{
    viewport()->update();
    if (const int page = pageInView(); page != m_shownPage) {
        m_shownPage = page;
        Q_EMIT pageInViewChanged(page);
    }
}

void ProposalPreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Home:
        verticalScrollBar()->setValue(0);
        break;
    case Qt::Key_End:
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        break;
    case Qt::Key_Space:
        verticalScrollBar()->triggerAction(event->modifiers() & Qt::ShiftModifier
                                               ? QAbstractSlider::SliderPageStepSub
                                               : QAbstractSlider::SliderPageStepAdd);
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace reckoner::ui
