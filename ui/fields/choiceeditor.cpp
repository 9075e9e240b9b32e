// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QHBoxLayout>

#include "ui/fields/editors.h"
#include "ui/fields/switch.h"
#include "ui/fields/wheelguard.h"
#include "ui/widgets/choicecards.h"
#include "ui/widgets/segmented.h"

namespace reckoner::ui {

ChoiceEditor::ChoiceEditor(const FieldSpec &spec, const FieldEditorFactory &factory, Look look,
                           QWidget *parent)
    : FieldEditor(spec, parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    const Formatter &formatter = factory.formatter();
    const auto choose = [this](int index) { Q_EMIT edited(index); };
    QStringList labels;
    QStringList helps;
    std::vector<ChoiceCards::Item> items;
    for (const Choice &choice : spec.choices) {
        labels << formatter.core("Field", choice.label);
        helps << formatter.core("Field", choice.help);
        items.push_back({labels.back(), helps.back()});
    }
    switch (look) {
    case Look::cards:
        m_cards = new ChoiceCards(items, factory.theme(), this);
        connect(m_cards, &ChoiceCards::chosen, this, choose);
        row->addWidget(m_cards);
        break;
    case Look::segments:
        m_segments = new Segmented(labels, factory.theme(), this);
        m_segments->setToolTips(helps);
        connect(m_segments, &Segmented::chosen, this, choose);
        row->addWidget(m_segments, 0, Qt::AlignLeft);
        break;
    case Look::list:
        m_list = new QComboBox(this);
        for (qsizetype i = 0; i < labels.size(); ++i) {
            m_list->addItem(labels[i]);
            m_list->setItemData(int(i), helps[i], Qt::ToolTipRole);
        }
        guardWheel(m_list);
        connect(m_list, &QComboBox::activated, this, choose);
        row->addWidget(m_list);
        break;
    }
}

QWidget *ChoiceEditor::inputWidget()
{
    if (m_cards)
        return m_cards;
    return m_segments ? static_cast<QWidget *>(m_segments) : m_list;
}

void ChoiceEditor::setValue(const FieldValue &value)
{
    const int index = std::get<int>(value);
    if (m_cards)
        m_cards->setCurrent(index);
    if (m_segments)
        m_segments->setCurrent(index);
    if (m_list)
        m_list->setCurrentIndex(index);
}

FlagEditor::FlagEditor(const FieldSpec &spec, const FieldEditorFactory &factory, QWidget *parent)
    : FieldEditor(spec, parent), m_switch(new Switch(factory.theme(), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_switch);
    connect(m_switch, &QAbstractButton::clicked, this, [this](bool on) { Q_EMIT edited(on); });
}

QWidget *FlagEditor::inputWidget()
{
    return m_switch;
}

void FlagEditor::setValue(const FieldValue &value)
{
    m_switch->setChecked(std::get<bool>(value));
}

} // namespace reckoner::ui
