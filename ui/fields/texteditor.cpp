// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

#include "ui/fields/editors.h"

namespace reckoner::ui {

TextEditor::TextEditor(const FieldSpec &spec, bool severalLines, QWidget *parent)
    : FieldEditor(spec, parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    if (severalLines) {
        m_lines = new QPlainTextEdit(this);
        m_lines->setTabChangesFocus(true);
        m_lines->setFixedHeight(84);
        row->addWidget(m_lines);
        connect(m_lines, &QPlainTextEdit::textChanged, this,
                [this] { Q_EMIT edited(m_lines->toPlainText().toStdString()); });
        return;
    }
    m_line = new QLineEdit(this);
    row->addWidget(m_line);
    connect(m_line, &QLineEdit::textEdited, this,
            [this](const QString &text) { Q_EMIT edited(text.toStdString()); });
}

QWidget *TextEditor::inputWidget()
{
    return m_line ? static_cast<QWidget *>(m_line) : m_lines;
}

void TextEditor::setValue(const FieldValue &value)
{
    const QString text = QString::fromStdString(std::get<std::string>(value));
    if (m_line && m_line->text() != text) {
        m_line->setText(text);
        if (!m_line->hasFocus())
            m_line->setCursorPosition(0);
    }
    if (m_lines && m_lines->toPlainText() != text) {
        const QSignalBlocker quiet(m_lines);
        m_lines->setPlainText(text);
    }
}

} // namespace reckoner::ui
