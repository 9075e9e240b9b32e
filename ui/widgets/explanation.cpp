// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/explanation.h"

#include <set>

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "ui/theme/style.h"
#include "ui/widgets/labels.h"
#include "ui/wording/recordnames.h"
#include "ui/wording/sources.h"

namespace reckoner::ui {

namespace {

constexpr int kRowHeight = 28;
constexpr int kFieldRole = Qt::UserRole + 1;

QString scopeName(Scope scope, const Formatter &formatter)
{
    switch (scope) {
    case Scope::none:
        return {};
    case Scope::onPremises:
        return formatter.core("Option", QT_TRANSLATE_NOOP("Option", "Own"));
    case Scope::cloud:
        return formatter.core("Option", QT_TRANSLATE_NOOP("Option", "Cloud"));
    case Scope::hybrid:
        return formatter.core("Option", QT_TRANSLATE_NOOP("Option", "Hybrid"));
    case Scope::api:
        return formatter.core("Option", QT_TRANSLATE_NOOP("Option", "API"));
    case Scope::idea:
        return formatter.core("Option", QT_TRANSLATE_NOOP("Option", "Client's idea"));
    }
    return {};
}

QString sourceWithDoubt(const Source &source, const Formatter &formatter)
{
    QString out = sourceText(source, formatter);
    switch (source.confidence) {
    case Confidence::seen:
        break;
    case Confidence::remembered:
        out += QStringLiteral(" · ") + ExplanationDialog::tr("low confidence");
        break;
    case Confidence::assumption:
        out += QStringLiteral(" · ") + ExplanationDialog::tr("our assumption");
        break;
    case Confidence::overridden:
        out += QStringLiteral(" · ") + ExplanationDialog::tr("set by you");
        break;
    }
    return out;
}

/// Copies the derivation of an entry into tree items; a figure met again is not unfolded twice.
class Derivation {
public:
    Derivation(const Ledger &ledger, const Catalog &catalog, const Formatter &formatter,
               const Theme &theme)
        : m_ledger(ledger), m_catalog(catalog), m_formatter(formatter), m_theme(theme)
    {
    }

    void fill(QTreeWidgetItem *item, const Entry &entry)
    {
        item->setText(0, entryLabel(entry, m_formatter));
        const bool typed = entry.kind == Entry::Kind::input;
        item->setText(1, (typed ? m_formatter.exact(entry.value, entry.unit)
                                : m_formatter.format(entry.value, entry.unit))
                             .text());
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setForeground(2, m_theme.palette().muted);
        item->setText(2, origin(entry));
        item->setToolTip(2, item->text(2));
        if (typed)
            item->setData(
                0, kFieldRole,
                QString::fromUtf8(entry.field->key.data(), qsizetype(entry.field->key.size())));
        if (entry.kind == Entry::Kind::figure)
            item->setFont(1, m_theme.font(TextRole::body, TextWeight::semibold));
        if (!m_unfolded.insert(&entry).second)
            return;
        for (const EntryIndex operand : m_ledger.operands(entry))
            fill(new QTreeWidgetItem(item), m_ledger.at(operand));
    }

private:
    [[nodiscard]] QString origin(const Entry &entry) const
    {
        switch (entry.kind) {
        case Entry::Kind::figure:
            return m_formatter.core("Figure", entry.figure->formula);
        case Entry::Kind::input:
            return ExplanationDialog::tr("your input");
        case Entry::Kind::measured:
            return ExplanationDialog::tr("measured by the client");
        case Entry::Kind::assumption:
            return ExplanationDialog::tr("calibrated on the client's runs");
        case Entry::Kind::fact:
            break;
        }
        return entry.source < m_catalog.sources.size()
                   ? sourceWithDoubt(m_catalog.sources[entry.source], m_formatter)
                   : ExplanationDialog::tr("no source");
    }

    const Ledger &m_ledger;
    const Catalog &m_catalog;
    const Formatter &m_formatter;
    const Theme &m_theme;
    std::set<const Entry *> m_unfolded;
};

class RoomyRows final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), kRowHeight};
    }
};

void append(const QTreeWidgetItem *item, int depth, QStringList &lines)
{
    lines << QString(depth * 2, QLatin1Char(' ')) + item->text(0) + QStringLiteral(" = ") +
                 item->text(1) + QStringLiteral("    ") + item->text(2);
    for (int i = 0; i < item->childCount(); ++i)
        append(item->child(i), depth + 1, lines);
}

} // namespace

QString entryLabel(const Entry &entry, const Formatter &formatter)
{
    switch (entry.kind) {
    case Entry::Kind::figure: {
        const QString label = formatter.core("Figure", entry.figure->label);
        const QString scope = scopeName(entry.scope, formatter);
        return scope.isEmpty() ? label : QString(label + QStringLiteral(" · ") + scope);
    }
    case Entry::Kind::input:
        return formatter.core("Field", entry.field->label);
    case Entry::Kind::assumption:
        return formatter.core("TrainingConstant", entry.fact_label);
    case Entry::Kind::fact:
    case Entry::Kind::measured:
        break;
    }
    return recordName(entry.record, formatter) + QStringLiteral(" · ") +
           formatter.core("Fact", entry.fact_label);
}

ExplanationDialog::ExplanationDialog(const Entry &entry, const Ledger &ledger,
                                     const Catalog &catalog, const Formatter &formatter,
                                     const Theme &theme, QWidget *parent)
    : QDialog(parent), m_tree(new QTreeWidget(this))
{
    setWindowTitle(tr("Why this number?"));
    resize(820, 520);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kBlock, space::kBlock, space::kBlock, space::kCard);
    column->setSpacing(space::kOne);
    column->addWidget(
        makeLabel(entryLabel(entry, formatter), TextRole::secondary, theme, Tone::muted));
    column->addWidget(makeLabel(formatter.text(entry.value, entry.unit), TextRole::keyFigure, theme,
                                Tone::plain, TextWeight::semibold));
    if (entry.kind == Entry::Kind::figure)
        column->addWidget(makeLead(formatter.core("Figure", entry.figure->formula), theme));

    m_tree->setHeaderLabels({tr("Computed from"), tr("Value"), tr("Formula or source")});
    m_tree->setAccessibleName(tr("Derivation"));
    m_tree->setAlternatingRowColors(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setItemDelegate(new RoomyRows(m_tree));
    m_tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(true);
    m_tree->headerItem()->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    auto *root = new QTreeWidgetItem(m_tree);
    Derivation(ledger, catalog, formatter, theme).fill(root, entry);
    m_tree->expandToDepth(1);
    m_tree->setCurrentItem(root);
    column->addSpacing(space::kOne);
    column->addWidget(m_tree, 1);
    column->addWidget(
        makeCaption(tr("Double-click an input to go to where it is typed in."), theme));

    auto *buttons = new QDialogButtonBox;
    QPushButton *copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    setVariant(close, ButtonVariant::primary);
    close->setDefault(true);
    column->addWidget(buttons);
    connect(copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(toText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        const QString key = item->data(0, kFieldRole).toString();
        if (key.isEmpty())
            return;
        Q_EMIT fieldRequested(key);
        accept();
    });
}

QString ExplanationDialog::toText() const
{
    QStringList lines;
    append(m_tree->topLevelItem(0), 0, lines);
    return lines.join(QLatin1Char('\n'));
}

} // namespace reckoner::ui
