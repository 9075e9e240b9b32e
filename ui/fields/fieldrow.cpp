// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/fields/fieldform.h"
#include "ui/format/failure.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"

namespace reckoner::ui {

namespace {

QLabel *hiddenLine(const Theme &theme, Tone tone, QVBoxLayout *column)
{
    QLabel *label = makeLabel({}, TextRole::secondary, theme, tone);
    label->setWordWrap(true);
    label->hide();
    column->addWidget(label);
    return label;
}

void say(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

FieldRow::FieldRow(const FieldSpec &spec, ScenarioDocument &document,
                   const FieldEditorFactory &factory, QWidget *parent,
                   FieldEditorFactory::Form form)
    : QWidget(parent),
      m_spec(spec),
      m_factory(factory),
      m_editor(m_factory.create(spec, this, form)),
      m_label(makeLabel(m_factory.formatter().core("Field", spec.label), TextRole::body,
                        m_factory.theme(), Tone::plain, TextWeight::semibold)),
      m_reset(new QToolButton(this))
{
    const Theme &theme = m_factory.theme();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::kTight);

    const bool stacked = form == FieldEditorFactory::Form::stacked;
    const bool below = m_editor->wantsFullWidth() || stacked;
    auto *head = new QHBoxLayout;
    head->setSpacing(space::kOne);
    m_label->setBuddy(m_editor->inputWidget());
    m_label->setToolTip(m_factory.formatter().core("Field", spec.help));
    m_label->setWordWrap(true);
    head->addWidget(m_label, 1);
    m_reset->setIcon(icon(Icon::reset, theme.palette().muted));
    m_reset->setToolTip(tr("Back to the default: %1")
                            .arg(m_factory.formatter().fieldText(spec, fieldDefault(spec))));
    m_reset->setAccessibleName(tr("Reset %1").arg(m_label->text()));
    m_reset->setAutoRaise(true);
    if (!m_editor->headWidget()) { // beside a slider's number there is no width to spare
        QSizePolicy keeps = m_reset->sizePolicy();
        keeps.setRetainSizeWhenHidden(true);
        m_reset->setSizePolicy(keeps);
    }
    if (stacked)
        m_reset->setFixedSize(space::kBlock, space::kBlock);
    head->addWidget(m_reset);
    if (QWidget *part = m_editor->headWidget())
        head->addWidget(part);
    else if (!below)
        head->addWidget(m_editor);
    column->addLayout(head);
    if (below)
        column->addWidget(m_editor);

    m_problem = hiddenLine(theme, Tone::bad, column);
    m_consequence = hiddenLine(theme, Tone::muted, column);
    m_notice = hiddenLine(theme, Tone::warning, column);

    connect(m_editor, &FieldEditor::rejected, this,
            [this](const QString &reason) { say(m_problem, reason); });
    connect(m_editor, &FieldEditor::edited, this, [this, &document](const FieldValue &value) {
        if (auto stored = document.edit(m_spec, value); !stored)
            say(m_problem, messageText(stored.error().message));
    });
    connect(m_reset, &QToolButton::clicked, this, [this, &document] {
        say(m_problem, {});
        setInvalid(m_editor->inputWidget(), false);
        [[maybe_unused]] const auto stored = document.edit(m_spec, fieldDefault(m_spec));
    });
    setTabOrder(m_editor->inputWidget(), m_reset);
}

void FieldRow::showScenario(const Scenario &scenario)
{
    const FieldValue value = fieldValue(scenario, m_spec);
    m_editor->setValue(value);
    m_reset->setVisible(m_spec.group != FieldGroup::identity && value != fieldDefault(m_spec));
}

void FieldRow::setConsequence(const QString &text)
{
    say(m_consequence, text);
}

void FieldRow::setNotice(const QString &text, Tone tone)
{
    setTone(m_notice, tone, m_factory.theme());
    say(m_notice, text);
}

int FieldRow::labelHeight(int width) const
{
    return std::max(m_label->heightForWidth(width - space::kBlock - space::kOne), space::kBlock);
}

void FieldRow::setLabelHeight(int height)
{
    m_label->setMinimumHeight(height);
}

void FieldRow::setLabel(const QString &text)
{
    m_label->setText(text);
}

} // namespace reckoner::ui
