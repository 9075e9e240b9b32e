// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/fieldeditorfactory.h"

#include <cmath>

#include <QCoreApplication>
#include <QFontMetrics>

#include "ui/fields/editors.h"

namespace reckoner::ui {

namespace {

bool suitsSlider(const FieldSpec &spec)
{
    if (spec.logarithmic || spec.unit == Unit::fraction)
        return true;
    return spec.maximum > spec.minimum && (spec.maximum - spec.minimum) / spec.step <= 400.0;
}

// Side by side in a narrow column; longer words stand in a list.
bool suitsSegments(const FieldSpec &spec, const FieldEditorFactory &factory)
{
    constexpr std::size_t kMost = 3;
    constexpr int kWidest = 280;
    if (spec.choices.size() > kMost)
        return false;
    const QFontMetrics metrics(factory.theme().font(TextRole::body));
    int width = 0;
    for (const Choice &choice : spec.choices)
        width += metrics.horizontalAdvance(factory.formatter().core("Field", choice.label)) +
                 2 * space::kCard;
    return width <= kWidest;
}

FieldEditor *make(const FieldSpec &spec, const FieldEditorFactory &factory, QWidget *parent,
                  FieldEditorFactory::Form form)
{
    const bool compact = form != FieldEditorFactory::Form::automatic;
    switch (spec.kind) {
    case FieldKind::number:
        return new NumberEditor(spec, factory, !compact && suitsSlider(spec), parent);
    case FieldKind::choice: {
        using Look = ChoiceEditor::Look;
        constexpr std::size_t kMostCards = 4;
        const Look look = compact ? (suitsSegments(spec, factory) ? Look::segments : Look::list)
                                  : (spec.choices.size() <= kMostCards ? Look::cards : Look::list);
        return new ChoiceEditor(spec, factory, look, parent);
    }
    case FieldKind::flag:
        return new FlagEditor(spec, factory, parent);
    case FieldKind::text:
        return new TextEditor(spec, !compact && spec.key.ends_with("notes"), parent);
    case FieldKind::reference:
        return new ReferenceEditor(spec, factory, parent);
    }
    return nullptr;
}

} // namespace

FieldEditor *FieldEditorFactory::create(const FieldSpec &spec, QWidget *parent, Form form) const
{
    FieldEditor *editor = make(spec, *this, parent, form);
    const QString key = QString::fromUtf8(spec.key.data(), qsizetype(spec.key.size()));
    const QString label = m_formatter.core("Field", spec.label);
    const QString help = m_formatter.core("Field", spec.help);
    editor->setObjectName(key);
    editor->setToolTip(help);
    const auto inputs = editor->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *input : inputs) {
        input->setAccessibleName(label);
        input->setAccessibleDescription(help);
    }
    editor->inputWidget()->setObjectName(key + QStringLiteral(".input"));
    return editor;
}

QString rejection(const FieldSpec &spec, const FieldValue &value, const Formatter &formatter)
{
    if (checkField(spec, value))
        return {};
    const auto words = [](const char *text) {
        return QCoreApplication::translate("FieldEditor", text);
    };
    const auto *number = std::get_if<double>(&value);
    if (!number || !std::isfinite(*number))
        return words(QT_TRANSLATE_NOOP("FieldEditor", "This value is not possible here."));
    const bool inside = *number >= spec.minimum && *number <= spec.maximum;
    if (inside && spec.whole)
        return words(QT_TRANSLATE_NOOP("FieldEditor", "Only whole numbers are possible here."));
    const auto shown = [&](double end) { return formatter.text(end, spec.unit); };
    return words(QT_TRANSLATE_NOOP("FieldEditor", "%1 is outside the range %2 to %3."))
        .arg(shown(*number), shown(spec.minimum), shown(spec.maximum));
}

} // namespace reckoner::ui
