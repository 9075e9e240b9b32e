// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/stageframe.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/widgets/labels.h"

namespace reckoner::ui {

namespace {

constexpr int kSideWidth = 316;
constexpr int kWidestSide = 420;
constexpr double kSideShare = 0.25;

} // namespace

StageFrame::StageFrame(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_headline(makeHeadline({}, theme)),
      m_lead(makeLead({}, theme)),
      m_figures(new QHBoxLayout),
      m_main(new QVBoxLayout),
      m_side(new QVBoxLayout),
      m_sideArea(new QScrollArea)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::kBlock, 0, 0, 0);
    row->setSpacing(0);
    m_main->setContentsMargins(0, space::kBlock, space::kCard, space::kBlock);
    m_main->setSpacing(space::kCard);
    auto *answer = new QVBoxLayout;
    answer->setSpacing(space::kTight);
    m_headline->setObjectName(QStringLiteral("headline"));
    m_lead->setObjectName(QStringLiteral("lead"));
    answer->addWidget(m_headline);
    answer->addWidget(m_lead);
    m_main->addLayout(answer);
    m_figures->setSpacing(12);
    m_main->addLayout(m_figures);
    row->addLayout(m_main, 1);

    auto *ground = new QWidget;
    ground->setLayout(m_side);
    m_side->setContentsMargins(0, space::kBlock, space::kBlock, space::kBlock);
    m_side->setSpacing(12);
    m_side->addStretch(1);
    m_sideArea->setWidget(ground);
    m_sideArea->setWidgetResizable(true);
    m_sideArea->setFrameShape(QFrame::NoFrame);
    m_sideArea->setFocusPolicy(Qt::NoFocus);
    m_sideArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    row->addWidget(m_sideArea);
}

void StageFrame::resizeEvent(QResizeEvent *)
{
    m_sideArea->setFixedWidth(
        std::clamp(int(width() * kSideShare), kSideWidth, kWidestSide) + space::kBlock);
}

void StageFrame::setAnswer(const QString &headline, const QString &lead)
{
    m_headline->setText(headline);
    m_lead->setText(lead);
    m_lead->setVisible(!lead.isEmpty());
}

void StageFrame::addFigure(QWidget *figure)
{
    // Equal in width and height, whatever is in them.
    figure->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_figures->addWidget(figure, 1);
}

void StageFrame::setProof(QWidget *proof)
{
    m_main->addWidget(proof, 1);
}

void StageFrame::addSide(QWidget *widget)
{
    m_side->insertWidget(m_side->count() - 1, widget);
}

} // namespace reckoner::ui
