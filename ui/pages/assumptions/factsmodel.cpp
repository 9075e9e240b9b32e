// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assumptions/factsmodel.h"

#include <algorithm>
#include <cmath>

#include "ui/pages/assumptions/tablefilter.h"
#include "ui/theme/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/twolinedelegate.h"
#include "ui/wording/facts.h"
#include "ui/wording/recordnames.h"
#include "ui/wording/sources.h"

namespace reckoner::ui {

namespace {
constexpr double kPercent = 100.0;
}

FactsModel::FactsModel(const Theme &theme, const Formatter &formatter, QObject *parent)
    : QAbstractTableModel(parent), m_theme(theme), m_formatter(formatter)
{
}

void FactsModel::setEvaluation(SharedEvaluation evaluation)
{
    std::vector<FactRow> rows = factRows(*evaluation->catalog);
    std::set<const Fact *> used;
    for (const Entry &entry : evaluation->ledger.entries()) {
        if (entry.fact)
            used.insert(entry.fact);
    }
    std::vector<int> ages;
    for (const FactRow &row : rows)
        ages.push_back(
            ageInMonths(evaluation->catalog->sourceOf(*row.fact).date, evaluation->as_of));
    // The same facts as before keep the selection and the place in the list.
    const bool same = std::ranges::equal(rows, m_rows, {}, &FactRow::key, &FactRow::key);
    if (!same)
        beginResetModel();
    m_evaluation = std::move(evaluation);
    m_rows = std::move(rows);
    m_ages = std::move(ages);
    m_used = std::move(used);
    if (!same)
        endResetModel();
    else if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
}

const Source &FactsModel::source(int row) const
{
    return m_evaluation->catalog->sourceOf(*m_rows[std::size_t(row)].fact);
}

bool FactsModel::isUsed(int row) const
{
    return m_used.contains(m_rows[std::size_t(row)].fact);
}

bool FactsModel::isStale(int row) const
{
    return m_ages[std::size_t(row)] > kStaleAfterMonths;
}

bool FactsModel::isOverridden(int row) const
{
    return source(row).confidence == Confidence::overridden;
}

bool FactsModel::isUnsure(int row) const
{
    const Confidence confidence = source(row).confidence;
    return confidence == Confidence::remembered || confidence == Confidence::assumption;
}

double FactsModel::shownFactor(const FactRow &row)
{
    return row.unit == "%" ? kPercent : 1.0;
}

QString FactsModel::number(double value) const
{
    return m_formatter.locale().toString(value, 'f', QLocale::FloatingPointShortest);
}

QString FactsModel::shownValue(int row) const
{
    const FactRow &fact = m_rows[std::size_t(row)];
    constexpr double kDigits = 1e9; // so that 0.07 times 100 reads 7
    return number(std::round(fact.fact->typical * shownFactor(fact) * kDigits) / kDigits);
}

int FactsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FactsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(kColumns);
}

QString FactsModel::cell(int row, int column) const
{
    const FactRow &fact = m_rows[std::size_t(row)];
    switch (column) {
    case kRecord:
        return recordName(fact.record_name, m_formatter);
    case kFigure:
        return factFigureName(fact.figure, m_formatter);
    case kValue:
        return shownValue(row);
    case kUnit:
        return factUnitName(fact.unit, m_formatter);
    case kConfidence:
        return confidenceName(source(row).confidence, m_formatter);
    case kSource:
        return sourceText(source(row), m_formatter);
    default:
        return {};
    }
}

QString FactsModel::secondLine(int row, int column) const
{
    if (column == kRecord)
        return factTableName(m_rows[std::size_t(row)].table, m_formatter);
    if (column != kConfidence || source(row).date.empty())
        return {};
    const int months = std::max(0, m_ages[std::size_t(row)]);
    const QString age = months == 0   ? tr("under a month old")
                        : months == 1 ? tr("1 month old")
                                      : tr("%1 months old").arg(months);
    return isStale(row) ? tr("%1, stale").arg(age) : age;
}

QString FactsModel::toolTip(int row, int column) const
{
    const FactRow &fact = m_rows[std::size_t(row)];
    if (column == kConfidence && isOverridden(row))
        return tr("Click to go back to the price book.");
    if (column != kValue) {
        const QString second = secondLine(row, column);
        return second.isEmpty() ? cell(row, column)
                                : QString(cell(row, column) + QLatin1Char('\n') + second);
    }
    const double factor = shownFactor(fact);
    QStringList lines;
    if (fact.fact->low != fact.fact->high)
        lines << tr("Range of the sources: %1 to %2")
                     .arg(number(fact.fact->low * factor), number(fact.fact->high * factor));
    lines << tr("Double-click to set your own value.");
    return lines.join(QLatin1Char('\n'));
}

QVariant FactsModel::data(const QModelIndex &index, int role) const
{
    const int row = index.row();
    const int column = index.column();
    const Palette &colors = m_theme.palette();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return cell(row, column);
    case kSortRole:
        if (column == kValue)
            return m_rows[std::size_t(row)].fact->typical;
        if (column == kConfidence)
            return QStringLiteral("%1%2").arg(cell(row, column)).arg(m_ages[std::size_t(row)], 6);
        return QString(cell(row, column) + secondLine(row, column));
    case kSecondLineRole:
        return secondLine(row, column);
    case kSecondColorRole:
        return column == kConfidence && isStale(row) ? colors.warning : colors.muted;
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::TextAlignmentRole:
        return int((column == kValue ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (column == kConfidence && isOverridden(row))
            return colors.accent;
        if (column == kConfidence && isUnsure(row))
            return colors.warning;
        return column == kRecord || column == kFigure || column == kValue ? colors.text
                                                                          : colors.muted;
    case Qt::FontRole:
        return m_theme.font(TextRole::body, column == kValue && isOverridden(row)
                                                ? TextWeight::semibold
                                                : TextWeight::regular);
    case Qt::DecorationRole:
        if (column == kConfidence && isOverridden(row))
            return icon(Icon::reset, colors.accent);
        return column == kConfidence && isUnsure(row) ? icon(Icon::question, colors.warning)
                                                      : QVariant();
    default:
        return {};
    }
}

bool FactsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != kValue)
        return false;
    const QString text = value.toString();
    if (text == shownValue(index.row()))
        return false;
    const FactRow &fact = m_rows[std::size_t(index.row())];
    Q_EMIT typed(QString::fromStdString(fact.key), text, shownFactor(fact));
    return true;
}

QVariant FactsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == kValue ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Record"), tr("Figure"),     tr("Value"),
                             tr("Unit"),   tr("Confidence"), tr("Source")};
    return titles.value(section);
}

Qt::ItemFlags FactsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    return index.column() == kValue ? plain | Qt::ItemIsEditable : plain;
}

} // namespace reckoner::ui
