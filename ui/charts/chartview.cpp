// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"

#include <algorithm>

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QToolTip>

#include "ui/charts/chartreadout.h"
#include "ui/charts/chartrenderer.h"
#include "ui/charts/charttable.h"

namespace reckoner::ui {

ChartView::ChartView(const Theme &theme, const Formatter &formatter, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_formatter(formatter)
{
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

ChartView::~ChartView() = default;

void ChartView::setSpec(ChartSpec spec)
{
    const bool resized = spec.kind != m_spec.kind;
    m_spec = std::move(spec);
    m_picture = {};
    setAccessibleName(m_spec.title);
    setAccessibleDescription(spokenDescription(m_spec, m_formatter));
    if (resized && minimumHeight() == 0) {
        const bool roomy = m_spec.kind == ChartSpec::Kind::lines ||
                           m_spec.kind == ChartSpec::Kind::scatter ||
                           m_spec.kind == ChartSpec::Kind::stackedBars;
        setSizePolicy(QSizePolicy::Expanding, roomy ? QSizePolicy::Expanding : QSizePolicy::Fixed);
    }
    updateGeometry();
    update();
}

void ChartView::setPlotHeight(int height)
{
    setFixedHeight(height);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChartView::paintEvent(QPaintEvent *)
{
    const double ratio = devicePixelRatioF();
    const QSize pixels = (QSizeF(size()) * ratio).toSize();
    if (m_picture.size() != pixels) {
        m_picture = QPixmap(pixels);
        m_picture.setDevicePixelRatio(ratio);
        m_picture.fill(Qt::transparent);
        QPainter painter(&m_picture);
        renderChart(m_spec, &painter, rect(), m_theme, m_formatter);
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.palette().accent, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

QImage ChartView::toImage(double scale) const
{
    QImage image((QSizeF(size()) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(m_theme.palette().surface);
    QPainter painter(&image);
    renderChart(m_spec, &painter, rect(), m_theme, m_formatter);
    return image;
}

QByteArray ChartView::toSvg() const
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size());
    generator.setViewBox(rect());
    generator.setTitle(m_spec.title);
    QPainter painter(&generator);
    renderChart(m_spec, &painter, rect(), m_theme, m_formatter);
    painter.end();
    return buffer.data();
}

QString ChartView::toCsv() const
{
    return ui::toCsv(chartTable(m_spec, m_formatter));
}

QSize ChartView::sizeHint() const
{
    // One that was given a least height asks for no more, and takes what is left.
    const auto hint = [this](int width, int height) {
        return QSize(width, minimumHeight() > 0 ? minimumHeight() : height);
    };
    switch (m_spec.kind) {
    case ChartSpec::Kind::capacityBar:
        return hint(320, 36);
    case ChartSpec::Kind::donut:
        return hint(160, 160);
    case ChartSpec::Kind::heatMap:
        return hint(320, 130);
    case ChartSpec::Kind::tornado:
        return hint(520, 40 + 34 * int(m_spec.swings.size()));
    default:
        return hint(520, 320);
    }
}

QSize ChartView::minimumSizeHint() const
{
    const QSize hint = sizeHint();
    return {std::min(hint.width(), 140), hint.height() > 200 ? 180 : hint.height()};
}

QString ChartView::readOut(const QPointF &position) const
{
    return readOutAt(m_spec, rect(), position, m_theme, m_formatter);
}

bool ChartView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), readOut(help->pos()), this);
        return true;
    }
    if (event->type() == QEvent::MouseMove && QToolTip::isVisible()) {
        const auto *move = static_cast<QMouseEvent *>(event);
        QToolTip::showText(move->globalPosition().toPoint(), readOut(move->position()), this);
    }
    return QWidget::event(event);
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        const PlotFrame frame = plotFrame(m_spec, rect(), m_theme, m_formatter);
        if (const auto index = thresholdAt(m_spec, frame, event->position())) {
            m_drag.emplace(*index, m_spec, frame);
            return;
        }
    }
    QWidget::mousePressEvent(event);
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag) {
        Q_EMIT thresholdMoved(m_drag->index(), m_drag->valueAt(event->position()));
        return;
    }
    const bool movable = std::ranges::any_of(m_spec.thresholds, &ChartThreshold::movable);
    const auto near = movable ? thresholdAt(m_spec, plotFrame(m_spec, rect(), m_theme, m_formatter),
                                            event->position())
                              : std::nullopt;
    if (!near)
        unsetCursor();
    else
        setCursor(m_spec.thresholds[std::size_t(*near)].along == ChartDirection::horizontal
                      ? Qt::SizeVerCursor
                      : Qt::SizeHorCursor);
    QWidget::mouseMoveEvent(event);
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    m_drag.reset();
    QWidget::mouseReleaseEvent(event);
}

void ChartView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(tr("Copy the table as CSV"), this, &ChartView::copyTable);
    menu.addAction(tr("Copy the picture"), this,
                   [this] { QApplication::clipboard()->setImage(toImage()); });
    menu.addSeparator();
    menu.addAction(tr("Save as PNG…"), this, [this] { save(QStringLiteral("png")); });
    menu.addAction(tr("Save as SVG…"), this, [this] { save(QStringLiteral("svg")); });
    menu.addAction(tr("Save the table as CSV…"), this, [this] { save(QStringLiteral("csv")); });
    menu.exec(event->globalPos());
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyTable();
        return;
    }
    QWidget::keyPressEvent(event);
}

void ChartView::copyTable()
{
    QApplication::clipboard()->setText(toCsv());
}

void ChartView::save(const QString &suffix)
{
    const QString wanted = m_spec.title + QLatin1Char('.') + suffix;
    const QString name =
        QFileDialog::getSaveFileName(this, tr("Save the chart"), wanted,
                                     QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix));
    if (name.isEmpty())
        return;
    QSaveFile file(name);
    bool saved = file.open(QIODevice::WriteOnly);
    if (suffix == QLatin1String("png"))
        saved = saved && toImage().save(&file, "PNG");
    else
        saved =
            saved && file.write(suffix == QLatin1String("svg") ? toSvg() : toCsv().toUtf8()) >= 0;
    if (!saved || !file.commit())
        Q_EMIT saveFailed(tr("%1 could not be written: %2").arg(name, file.errorString()));
}

} // namespace reckoner::ui
