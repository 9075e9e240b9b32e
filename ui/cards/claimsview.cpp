// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/claimsview.h"

#include <QGridLayout>

#include "ui/widgets/badge.h"

namespace reckoner::ui {

namespace {

QLabel *wrapped(const QString &text, TextRole role, const Theme &theme, Tone tone)
{
    QLabel *label = makeLabel(text, role, theme, tone);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    return label;
}

} // namespace

ClaimsView::ClaimsView(const Catalog &catalog, std::span<const std::string_view> ids,
                       const Formatter &formatter, const Theme &theme, QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("claims"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *ground = new QWidget;
    auto *grid = new QGridLayout(ground);
    grid->setContentsMargins(0, 0, space::kOne, 0);
    grid->setHorizontalSpacing(space::kCard);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    int row = 0;
    const auto heading = [&](int column, const QString &text, Qt::Alignment where) {
        grid->addWidget(makeLabel(text, TextRole::secondary, theme, Tone::muted), 0, column, where);
    };
    heading(0, tr("The source article says"), Qt::AlignLeft);
    heading(1, tr("Value"), Qt::AlignRight);
    heading(2, tr("Arithmetic says"), Qt::AlignLeft);
    for (const Claim *claim : claimsOf(catalog, ids)) {
        grid->setRowMinimumHeight(++row, space::kOne);
        ++row;
        grid->addWidget(
            wrapped(claimSubject(*claim, formatter), TextRole::body, theme, Tone::plain), row, 0);
        grid->addWidget(makeLabel(claimValue(*claim, formatter), TextRole::body, theme, Tone::plain,
                                  TextWeight::semibold),
                        row, 1, Qt::AlignRight | Qt::AlignTop);
        grid->addWidget(
            new Badge(verdictName(claim->verdict, formatter), verdictTone(claim->verdict), theme),
            row, 2, Qt::AlignLeft | Qt::AlignTop);
        QString why = QString::fromStdString(claim->arithmetic);
        if (!claim->better_value.empty())
            why = tr("%1 → %2").arg(why, QString::fromStdString(claim->better_value));
        grid->addWidget(wrapped(why, TextRole::secondary, theme, Tone::muted), ++row, 0, 1, 3);
    }
    grid->setRowStretch(++row, 1);
    setWidget(ground);
    // The card behind shows through.
    ground->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

Tone verdictTone(Claim::Verdict verdict)
{
    switch (verdict) {
    case Claim::Verdict::plausible:
        return Tone::good;
    case Claim::Verdict::optimistic:
    case Claim::Verdict::pessimistic:
        return Tone::warning;
    case Claim::Verdict::contradicted:
        return Tone::bad;
    case Claim::Verdict::notCheckable:
        break;
    }
    return Tone::muted;
}

} // namespace reckoner::ui
