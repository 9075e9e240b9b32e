// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assumptions/claimsmodel.h"

#include "ui/cards/claimsview.h"
#include "ui/pages/assumptions/tablefilter.h"
#include "ui/theme/icons.h"
#include "ui/widgets/badge.h"
#include "ui/wording/sources.h"

namespace reckoner::ui {

ClaimsModel::ClaimsModel(const Catalog &catalog, const Theme &theme, const Formatter &formatter,
                         QObject *parent)
    : QAbstractTableModel(parent), m_catalog(catalog), m_theme(theme), m_formatter(formatter)
{
}

int ClaimsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_catalog.claims.size());
}

int ClaimsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(kColumns);
}

QString ClaimsModel::cell(const Claim &claim, int column) const
{
    switch (column) {
    case kChapter:
        return QString::number(claim.chapter);
    case kSubject:
        return claimSubject(claim, m_formatter);
    case kClaimed:
        return claimValue(claim, m_formatter);
    case kVerdict:
        return verdictName(claim.verdict, m_formatter);
    case kBetter:
        return claimBetterValue(claim, m_formatter);
    default:
        return {};
    }
}

QVariant ClaimsModel::data(const QModelIndex &index, int role) const
{
    const Claim &claim = this->claim(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return cell(claim, column);
    case kSortRole:
        if (column == kChapter)
            return claim.chapter;
        if (column == kVerdict)
            return int(claim.verdict);
        return column == kClaimed ? QVariant(claim.low.value_or(0.0))
                                  : QVariant(cell(claim, column));
    case Qt::ToolTipRole:
        return column == kChapter ? QVariant() : QVariant(cell(claim, column));
    case Qt::TextAlignmentRole:
        return int((column == kClaimed ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (column == kVerdict)
            return toneColor(verdictTone(claim.verdict), m_theme);
        return column == kChapter ? m_theme.palette().muted : m_theme.palette().text;
    case Qt::FontRole:
        return m_theme.font(TextRole::body);
    case Qt::DecorationRole: {
        const Tone tone = verdictTone(claim.verdict);
        return column == kVerdict ? QVariant(icon(toneIcon(tone), toneColor(tone, m_theme)))
                                  : QVariant();
    }
    default:
        return {};
    }
}

QVariant ClaimsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == kClaimed ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Ch."), tr("Subject"), tr("Claimed"), tr("Verdict"),
                             tr("Better value")};
    return titles.value(section);
}

} // namespace reckoner::ui
