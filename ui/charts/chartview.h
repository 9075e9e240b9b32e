// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>

#include "ui/charts/chartspec.h"
#include "ui/charts/thresholddrag.h"
#include "ui/format/formatter.h"
#include "ui/theme/theme.h"

namespace reckoner::ui {

/// A chart on screen. A new spec replaces the picture at once, without animation. Focusable; its
/// table is read out by screen readers and can be copied as CSV, the picture saved as PNG or SVG.
class ChartView final : public QWidget {
    Q_OBJECT

public:
    ChartView(const Theme &theme, const Formatter &formatter, QWidget *parent = nullptr);
    ~ChartView() override;

    void setSpec(ChartSpec spec);
    [[nodiscard]] const ChartSpec &spec() const { return m_spec; }

    /// A height of its own instead of all the room there is.
    void setPlotHeight(int height);

    /// The picture in its present size; `scale` 2 doubles the pixels.
    [[nodiscard]] QImage toImage(double scale = 2.0) const;
    [[nodiscard]] QByteArray toSvg() const;
    [[nodiscard]] QString toCsv() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void saveFailed(const QString &message);
    /// A movable threshold was dragged to a value; what follows from it is the owner's to show.
    void thresholdMoved(int index, double value);

protected:
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void copyTable();
    void save(const QString &suffix);
    [[nodiscard]] QString readOut(const QPointF &position) const;

    const Theme &m_theme;
    Formatter m_formatter;
    ChartSpec m_spec;
    QPixmap m_picture; ///< drawn once for each spec and size
    /// The threshold that is being dragged, and the axes as they were when it was taken: they may
    /// follow it.
    std::optional<ThresholdDrag> m_drag;
};

} // namespace reckoner::ui
