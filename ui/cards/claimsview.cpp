// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/claimsview.h"

#include <QGridLayout>

#include "core/guidance/claim_answer.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/focusring.h"
#include "ui/wording/names.h"

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

// "Computed here: 2.7 tok/s (Llama 3.3 70B, INT4, llama.cpp on 1 × RTX 4090 24 GB, 800 tokens in,
// 400 out)"
QString answerText(const ClaimAnswer &answer, const Catalog &catalog, const Formatter &formatter)
{
    const Scenario &setup = answer.setup;
    const Accelerator *card = catalog.accelerator(std::string(answer.accelerator));
    return ClaimsView::tr("Computed here: %1 (%2, %3, %4 on %5; %6 tokens in, %7 out)")
        .arg(formatter.text(answer.value, answer.unit),
             QString::fromStdString(catalog.model(setup.model)->name),
             widthName(setup.quantization),
             QString::fromStdString(catalog.engine(setup.engine)->name),
             cardsName(*card, answer.cards, formatter), formatter.number(setup.input_tokens, 0),
             formatter.number(setup.output_tokens, 0));
}

} // namespace

ClaimsView::ClaimsView(const Catalog &catalog, std::span<const std::string_view> ids,
                       const Formatter &formatter, const Theme &theme, QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("claims"));
    setAccessibleName(tr("What the source article says"));
    new FocusRing(this);
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
        auto *badge =
            new Badge(verdictName(claim->verdict, formatter), verdictTone(claim->verdict), theme);
        QLabel *subject =
            wrapped(claimSubject(*claim, formatter), TextRole::body, theme, Tone::plain);
        QLabel *value = makeLabel(claimValue(*claim, formatter), TextRole::body, theme, Tone::plain,
                                  TextWeight::semibold);
        for (QLabel *label : {subject, value}) // one line of text stands level with the badge
            label->setMinimumHeight(badge->sizeHint().height());
        grid->addWidget(subject, row, 0);
        grid->addWidget(value, row, 1, Qt::AlignRight | Qt::AlignTop);
        grid->addWidget(badge, row, 2, Qt::AlignLeft | Qt::AlignTop);
        QString why = claimArithmetic(*claim, formatter);
        if (const QString better = claimBetterValue(*claim, formatter); !better.isEmpty())
            why = tr("%1 → %2").arg(why, better);
        grid->addWidget(wrapped(why, TextRole::secondary, theme, Tone::muted), ++row, 0, 1, 3);
        if (const auto answer = answerClaim(catalog, claim->id)) {
            QLabel *computed = wrapped(answerText(*answer, catalog, formatter), TextRole::secondary,
                                       theme, Tone::accent);
            computed->setObjectName(QStringLiteral("computed.") +
                                    QString::fromStdString(claim->id));
            grid->addWidget(computed, ++row, 0, 1, 3);
        }
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
