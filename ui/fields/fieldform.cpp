// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/fieldform.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/widgets/noticebar.h"

namespace reckoner::ui {

FieldForm::FieldForm(ScenarioDocument &document, const FieldEditorFactory &factory, QWidget *parent)
    : QWidget(parent), m_document(document), m_factory(factory), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(20);
}

FieldRow *FieldForm::makeRow(std::string_view key, FieldEditorFactory::Form form, QWidget *parent)
{
    auto *row = new FieldRow(field(key), m_document, m_factory, parent, form);
    m_rows.emplace(key, row);
    row->showScenario(m_document.scenario());
    return row;
}

FieldRow *FieldForm::add(std::string_view key, FieldEditorFactory::Form form)
{
    FieldRow *row = makeRow(key, form, this);
    m_column->addWidget(row);
    return row;
}

void FieldForm::addSideBySide(const std::vector<std::string_view> &keys)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(space::kBlock);
    using Form = FieldEditorFactory::Form;
    std::vector<FieldRow *> rows;
    for (const std::string_view key : keys) {
        // A switch stands on the line of its label; anything wider stands under it.
        const bool isSwitch = field(key).kind == FieldKind::flag;
        rows.push_back(makeRow(key, isSwitch ? Form::compact : Form::stacked, this));
        line->addWidget(rows.back(), 1, Qt::AlignTop);
    }
    m_sideBySide.push_back(std::move(rows));
    m_column->addLayout(line);
}

void FieldForm::addNarrow(const std::vector<std::string_view> &keys)
{
    using Form = FieldEditorFactory::Form;
    for (const std::string_view key : keys) {
        const FieldKind kind = field(key).kind;
        const bool list = kind == FieldKind::choice || kind == FieldKind::reference;
        add(key, list ? Form::stacked : Form::compact);
    }
}

void FieldForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    for (const std::vector<FieldRow *> &rows : m_sideBySide) {
        const int count = static_cast<int>(rows.size());
        const int each = (width() - (count - 1) * space::kBlock) / count;
        int height = 0;
        for (const FieldRow *row : rows)
            height = std::max(height, row->labelHeight(each));
        for (FieldRow *row : rows)
            row->setLabelHeight(height);
    }
}

void FieldForm::addWidget(QWidget *widget)
{
    m_column->addWidget(widget);
}

void FieldForm::addSpacing(int pixels)
{
    m_column->addSpacing(pixels);
}

FieldRow *FieldForm::row(std::string_view key) const
{
    const auto found = m_rows.find(key);
    return found == m_rows.end() ? nullptr : found->second;
}

void FieldForm::showScenario(const Scenario &scenario)
{
    for (const auto &[key, row] : m_rows)
        row->showScenario(scenario);
}

void FieldForm::showNotices(const std::vector<Notice> &notices)
{
    for (const auto &[key, row] : m_rows) {
        QStringList lines;
        Notice::Severity worst = Notice::Severity::info;
        for (const Notice &notice : notices) {
            if (notice.field != key)
                continue;
            lines << m_factory.formatter().notice(notice);
            worst = std::max(worst, notice.severity);
        }
        row->setNotice(lines.join(QLatin1Char('\n')), toneOf(worst));
    }
}

bool FieldForm::focusField(const QString &key)
{
    FieldRow *found = row(key.toStdString());
    if (!found)
        return false;
    found->editor()->inputWidget()->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace reckoner::ui
