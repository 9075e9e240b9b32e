// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assumptions/inputstab.h"

#include <array>

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/pages/assumptions/inputsmodel.h"
#include "ui/pages/assumptions/tablefilter.h"
#include "ui/widgets/table.h"

namespace reckoner::ui {

namespace {

/// Widths in units of the rhythm; notes and names may be long, so contents cannot decide.
constexpr std::array<int, InputsModel::kColumns> kWidths{17, 28, 23, 12, 22, 13};

/// Opens the field's own editor in the cell; every edit goes to the document at once.
class InputDelegate final : public QStyledItemDelegate {
public:
    InputDelegate(ScenarioDocument &document, const FieldEditorFactory &factory,
                  const InputsModel &model, const TableFilter &filter, QObject *parent)
        : QStyledItemDelegate(parent),
          m_document(document),
          m_factory(factory),
          m_model(model),
          m_filter(filter)
    {
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &,
                          const QModelIndex &index) const override
    {
        const FieldSpec &spec = m_model.spec(m_filter.mapToSource(index).row());
        FieldEditor *editor = m_factory.create(spec, parent, FieldEditorFactory::Form::compact);
        editor->setAutoFillBackground(true);
        editor->setValue(fieldValue(m_document.scenario(), spec));
        editor->setFocusProxy(editor->inputWidget());
        QObject::connect(editor, &FieldEditor::edited, &m_document,
                         [this, &spec](const FieldValue &value) {
                             [[maybe_unused]] const auto stored = m_document.edit(spec, value);
                         });
        return editor;
    }

    void setEditorData(QWidget *, const QModelIndex &) const override {}
    void setModelData(QWidget *, QAbstractItemModel *, const QModelIndex &) const override {}

    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &) const override
    {
        QRect place = option.rect;
        const int wanted = editor->sizeHint().width();
        if (wanted > place.width())
            place.setLeft(place.right() - wanted); // grows over the label, where there is room
        editor->setGeometry(place);
    }

private:
    ScenarioDocument &m_document;
    FieldEditorFactory m_factory;
    const InputsModel &m_model;
    const TableFilter &m_filter;
};

} // namespace

InputsTab::InputsTab(ScenarioDocument &document, const FieldEditorFactory &factory, QWidget *parent)
    : QWidget(parent),
      m_model(new InputsModel(factory, this)),
      m_filter(new TableFilter(this)),
      m_table(new QTableView)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_table);
    m_filter->setSourceModel(m_model);
    m_table->setModel(m_filter);
    m_table->setObjectName(QStringLiteral("assumptions.inputs"));
    m_table->setAccessibleName(tr("Inputs"));
    dressTable(m_table, factory.theme());
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::SelectedClicked);
    m_table->setItemDelegateForColumn(
        InputsModel::kValue, new InputDelegate(document, factory, *m_model, *m_filter, this));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(InputsModel::kGroup, Qt::AscendingOrder);
    QHeaderView *header = m_table->horizontalHeader();
    for (int i = 0; i < InputsModel::kColumns; ++i)
        header->resizeSection(i, kWidths[std::size_t(i)] * space::kOne);
    header->setSectionResizeMode(InputsModel::kLabel, QHeaderView::Stretch);
    connect(m_table, &QTableView::clicked, this, [this, &document](const QModelIndex &index) {
        const int row = m_filter->mapToSource(index).row();
        if (index.column() != InputsModel::kState || !m_model->isChanged(row))
            return;
        const FieldSpec &spec = m_model->spec(row);
        [[maybe_unused]] const auto stored = document.edit(spec, fieldDefault(spec));
    });
}

void InputsTab::showScenario(const Scenario &scenario)
{
    m_model->setScenario(scenario);
}

void InputsTab::setWords(const QString &text)
{
    m_filter->setWords(text);
}

void InputsTab::setChangedOnly(bool changedOnly)
{
    m_filter->setCondition(changedOnly ? [this](int row) { return m_model->isChanged(row); }
                                       : std::function<bool(int)>());
}

int InputsTab::changedCount() const
{
    return m_model->changedCount();
}

int InputsTab::count() const
{
    return m_model->rowCount();
}

bool InputsTab::focusField(const QString &fieldKey)
{
    const int row = m_model->rowOf(fieldKey);
    if (row < 0)
        return false;
    const QModelIndex index = m_filter->mapFromSource(m_model->index(row, InputsModel::kValue));
    if (!index.isValid())
        return false;
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->edit(index);
    return true;
}

} // namespace reckoner::ui
