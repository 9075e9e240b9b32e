// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <map>

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include "ui/theme/theme.h"

namespace reckoner::ui {

namespace {

QString fileName(Icon icon)
{
    static const char *const names[] = {
        "check", "chevron-down", "chevron-left", "chevron-right", "warning", "error",
        "info",  "question",     "undo",         "redo",          "sun",     "moon",
        "reset", "search",       "close",        "plus",          "more",    "star",
        "copy",  "archive",      "export",       "pin",           "play"};
    return QStringLiteral(":/icons/%1.svg")
        .arg(QLatin1String(names[static_cast<std::size_t>(icon)]));
}

QSvgRenderer &renderer(Icon icon, const QColor &color)
{
    static std::map<std::pair<Icon, QRgb>, std::unique_ptr<QSvgRenderer>> cache;
    auto &slot = cache[{icon, color.rgb()}];
    if (!slot) {
        QFile file(fileName(icon));
        QByteArray svg;
        if (file.open(QIODevice::ReadOnly))
            svg = file.readAll().replace("currentColor", color.name().toLatin1());
        slot = std::make_unique<QSvgRenderer>(svg);
    }
    return *slot;
}

class Engine final : public QIconEngine {
public:
    Engine(Icon icon, const QColor &color) : m_icon(icon), m_color(color) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const Palette &colors = currentTheme().palette();
        drawIcon(*painter, rect, m_icon,
                 mode == QIcon::Disabled ? mixed(colors.surface, colors.muted, 0.5) : m_color);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap out(size);
        out.fill(Qt::transparent);
        QPainter painter(&out);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return out;
    }

    QIconEngine *clone() const override { return new Engine(*this); }

private:
    Icon m_icon;
    QColor m_color;
};

} // namespace

void drawIcon(QPainter &painter, const QRectF &rect, Icon icon, const QColor &color)
{
    renderer(icon, color).render(&painter, rect);
}

QIcon icon(Icon icon, const QColor &color)
{
    return QIcon(new Engine(icon, color));
}

} // namespace reckoner::ui
