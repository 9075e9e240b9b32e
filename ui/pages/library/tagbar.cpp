// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/tagbar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

#include "ui/theme/style.h"
#include "ui/widgets/labels.h"

namespace reckoner::ui {

TagBar::TagBar(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_label(makeLabel({}, TextRole::secondary, theme, Tone::muted)),
      m_edit(new QLineEdit)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::kOne);
    row->addWidget(m_label);
    m_edit->setObjectName(QStringLiteral("tags"));
    m_edit->setPlaceholderText(tr("bank, pilot, 2026"));
    row->addWidget(m_edit, 1);
    auto *save = new QPushButton(tr("Set tags"));
    save->setObjectName(QStringLiteral("saveTags"));
    setVariant(save, ButtonVariant::primary);
    row->addWidget(save);
    auto *cancel = new QPushButton(tr("Cancel"));
    row->addWidget(cancel);
    connect(save, &QPushButton::clicked, this, &TagBar::accept);
    connect(m_edit, &QLineEdit::returnPressed, this, &TagBar::accept);
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void TagBar::open(qint64 id, const QString &name, const QStringList &tags, const QStringList &known)
{
    m_id = id;
    m_label->setText(tr("Tags of “%1”").arg(name));
    m_edit->setAccessibleName(m_label->text());
    m_edit->setText(tags.join(QStringLiteral(", ")));
    m_edit->setToolTip(known.isEmpty() ? tr("Separate tags by commas.")
                                       : tr("In use: %1").arg(known.join(QStringLiteral(", "))));
    show();
    m_edit->setFocus(Qt::OtherFocusReason);
}

void TagBar::accept()
{
    // Commas of either script separate.
    static const QRegularExpression separators(QStringLiteral("[,，、;；]"));
    QStringList tags;
    const QStringList parts = m_edit->text().split(separators, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty())
            tags << part.trimmed();
    }
    hide();
    Q_EMIT entered(m_id, tags);
}

void TagBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}

} // namespace reckoner::ui
