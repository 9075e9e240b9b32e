// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assumptions/inputsmodel.h"

#include <algorithm>
#include <cmath>

#include "ui/pages/assumptions/tablefilter.h"
#include "ui/theme/icons.h"
#include "ui/widgets/labels.h"
#include "ui/wording/facts.h"

namespace reckoner::ui {

InputsModel::InputsModel(const FieldEditorFactory &factory, QObject *parent)
    : QAbstractTableModel(parent), m_factory(factory)
{
    for (const FieldSpec &spec : fields()) {
        if (spec.group != FieldGroup::identity)
            m_specs.push_back(&spec);
    }
}

void InputsModel::setScenario(const Scenario &scenario)
{
    m_scenario = scenario;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
}

bool InputsModel::isChanged(int row) const
{
    return fieldValue(m_scenario, spec(row)) != fieldDefault(spec(row));
}

int InputsModel::changedCount() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += isChanged(row) ? 1 : 0;
    return count;
}

int InputsModel::rowOf(const QString &fieldKey) const
{
    const auto found = std::ranges::find(m_specs, std::string_view(fieldKey.toStdString()),
                                         [](const FieldSpec *spec) { return spec->key; });
    return found == m_specs.end() ? -1 : int(found - m_specs.begin());
}

int InputsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_specs.size());
}

int InputsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(kColumns);
}

QString InputsModel::text(const FieldSpec &spec, const FieldValue &value) const
{
    const Formatter &formatter = m_factory.formatter();
    if (const auto *id = std::get_if<std::string>(&value);
        id && spec.kind == FieldKind::reference) {
        if (id->empty())
            return tr("automatic");
        return referenceName(m_factory.catalog(), spec.table, *id);
    }
    if (const auto *number = std::get_if<double>(&value)) {
        const double factor = formatter.displayFactor(spec.unit);
        constexpr double kPlaces = 1e6; // so that 0.07 times 100 reads 7
        const double shown = std::round(*number * factor * kPlaces) / kPlaces;
        return formatter.locale()
            .toString(shown, 'f', QLocale::FloatingPointShortest)
            .replace(QLatin1Char('-'), QChar(0x2212));
    }
    return formatter.fieldText(spec, value);
}

QString InputsModel::cell(int row, int column) const
{
    const FieldSpec &field = spec(row);
    switch (column) {
    case kGroup:
        return fieldGroupName(field.group, m_factory.formatter());
    case kLabel:
        return m_factory.formatter().core("Field", field.label);
    case kValue:
        return text(field, fieldValue(m_scenario, field));
    case kUnit:
        return field.kind == FieldKind::number ? m_factory.formatter().unitName(field.unit)
                                               : QString();
    case kDefault:
        return text(field, fieldDefault(field));
    case kState:
        return isChanged(row) ? tr("changed") : QString();
    default:
        return {};
    }
}

QVariant InputsModel::data(const QModelIndex &index, int role) const
{
    const Theme &theme = m_factory.theme();
    const int row = index.row();
    const int column = index.column();
    const bool changed = isChanged(row);
    switch (role) {
    case Qt::DisplayRole:
        return cell(row, column);
    case kSortRole:
        return column == kGroup ? QVariant(row) : QVariant(cell(row, column));
    case Qt::ToolTipRole:
        return column == kState && changed
                   ? tr("Click to go back to the default: %1").arg(cell(row, kDefault))
                   : m_factory.formatter().core("Field", spec(row).help);
    case Qt::TextAlignmentRole:
        return int((column == kValue || column == kDefault ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (column == kState)
            return theme.palette().accent;
        return column == kLabel || column == kValue ? theme.palette().text : theme.palette().muted;
    case Qt::FontRole:
        return theme.font(TextRole::body,
                          column == kValue && changed ? TextWeight::semibold : TextWeight::regular);
    case Qt::DecorationRole:
        return column == kState && changed ? QVariant(icon(Icon::reset, theme.palette().accent))
                                           : QVariant();
    default:
        return {};
    }
}

QVariant InputsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == kValue || section == kDefault ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Group"), tr("Input"),   tr("Value"),
                             tr("Unit"),  tr("Default"), tr("State")};
    return titles.value(section);
}

Qt::ItemFlags InputsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    return index.column() == kValue ? plain | Qt::ItemIsEditable : plain;
}

} // namespace reckoner::ui
