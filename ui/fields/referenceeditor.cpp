// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>

#include "ui/fields/editors.h"
#include "ui/fields/wheelguard.h"
#include "ui/theme/style.h"

namespace reckoner::ui {

ReferenceEditor::ReferenceEditor(const FieldSpec &spec, const FieldEditorFactory &factory,
                                 QWidget *parent)
    : FieldEditor(spec, parent), m_formatter(factory.formatter()), m_list(new QComboBox(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_list);
    m_list->setEditable(true);
    m_list->setInsertPolicy(QComboBox::NoInsert);
    m_list->setMaxVisibleItems(14);
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setMinimumContentsLength(24);
    m_list->setMinimumWidth(160); // may be narrower than its hint where several share a line
    guardWheel(m_list);
    if (spec.optional)
        m_list->addItem(m_formatter.fieldText(spec, std::string()), QString());
    for (const Reference &reference : references(factory.catalog(), spec.table)) {
        const QString label =
            reference.detail.isEmpty()
                ? reference.name
                : QString(reference.name + QStringLiteral(" · ") + reference.detail);
        m_list->addItem(label, reference.id);
        m_list->setItemData(m_list->count() - 1, label, Qt::ToolTipRole);
    }
    m_list->completer()->setFilterMode(Qt::MatchContains);
    m_list->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_list->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(m_list, &QComboBox::activated, this, [this](int index) {
        setInvalid(m_list, false);
        Q_EMIT rejected({});
        Q_EMIT edited(m_list->itemData(index).toString().toStdString());
    });
    connect(m_list->lineEdit(), &QLineEdit::editingFinished, this, &ReferenceEditor::takeText);
}

QWidget *ReferenceEditor::inputWidget()
{
    return m_list;
}

void ReferenceEditor::setValue(const FieldValue &value)
{
    const QString id = QString::fromStdString(std::get<std::string>(value));
    const int index = m_list->findData(id);
    if (index == m_list->currentIndex() && index >= 0)
        return;
    m_list->setCurrentIndex(index);
    if (index < 0)
        m_list->setEditText(id); // named in a file, unknown to this catalog: the notice says so
    m_list->lineEdit()->setCursorPosition(0);
}

void ReferenceEditor::takeText()
{
    const QString text = m_list->currentText();
    if (m_list->itemText(m_list->currentIndex()) == text) {
        setInvalid(m_list, false);
        Q_EMIT rejected({});
        return;
    }
    const int index = m_list->findText(text, Qt::MatchContains);
    const bool found = index >= 0 && !text.trimmed().isEmpty();
    setInvalid(m_list, !found);
    if (!found) {
        Q_EMIT rejected(tr("The catalog has no “%1”.").arg(text));
        return;
    }
    m_list->setCurrentIndex(index);
    Q_EMIT rejected({});
    Q_EMIT edited(m_list->itemData(index).toString().toStdString());
}

} // namespace reckoner::ui
