// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/proposal/paperview.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

namespace reckoner::ui {

namespace {

constexpr double kSheetRatio = 297.0 / 210.0; ///< A4
constexpr int kWidestSheet = 860;             ///< pixels; wider is no easier to read

} // namespace

class Sheets final : public QWidget {
public:
    explicit Sheets(const Theme &theme) : m_theme(theme) {}

    void setProposal(std::shared_ptr<const Proposal> proposal)
    {
        m_proposal = std::move(proposal);
        m_images.clear();
        fit(width());
        update();
    }

    [[nodiscard]] int pageCount() const { return m_proposal ? m_proposal->pageCount() : 0; }

    void fit(int available)
    {
        const int sheet = std::min(available - 2, kWidestSheet);
        if (sheet != m_sheetWidth)
            m_images.clear();
        m_sheetWidth = std::max(1, sheet);
        m_sheetHeight = qRound(m_sheetWidth * kSheetRatio);
        resize(available, std::max(1, pageCount() * (m_sheetHeight + space::kCard)));
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        const int left = (width() - m_sheetWidth) / 2;
        for (int page = 0; page < pageCount(); ++page) {
            const QRect sheet(left, page * (m_sheetHeight + space::kCard), m_sheetWidth,
                              m_sheetHeight);
            if (!sheet.intersects(event->rect()))
                continue;
            painter.drawImage(sheet, image(page));
            painter.setPen(m_theme.palette().line);
            painter.drawRect(sheet.adjusted(0, 0, -1, -1));
        }
    }

private:
    const QImage &image(int page)
    {
        QImage &known = m_images[page];
        if (known.isNull()) {
            const double ratio = devicePixelRatioF();
            known = m_proposal->image(page, qRound(m_sheetWidth * ratio));
            known.setDevicePixelRatio(ratio);
        }
        return known;
    }

    const Theme &m_theme;
    std::shared_ptr<const Proposal> m_proposal;
    std::map<int, QImage> m_images;
    int m_sheetWidth = 0;
    int m_sheetHeight = 0;
};

PaperView::PaperView(const Theme &theme, QWidget *parent)
    : QScrollArea(parent), m_sheets(new Sheets(theme))
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setWidget(m_sheets);
    setAccessibleName(tr("Preview of the proposal"));
    verticalScrollBar()->setSingleStep(space::kBlock * 2);
}

void PaperView::setProposal(std::shared_ptr<const Proposal> proposal)
{
    const int position = verticalScrollBar()->value();
    m_sheets->setProposal(std::move(proposal));
    layOut();
    verticalScrollBar()->setValue(position);
}

int PaperView::pageCount() const
{
    return m_sheets->pageCount();
}

void PaperView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    layOut();
}

void PaperView::layOut()
{
    m_sheets->fit(viewport()->width());
}

} // namespace reckoner::ui
