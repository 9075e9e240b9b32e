// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/librarylist.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/pages/library/figureupdater.h"
#include "ui/pages/library/libraryactions.h"
#include "ui/pages/library/tagbar.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/table.h"
#include "ui/widgets/twolinedelegate.h"

namespace reckoner::ui {

namespace {
constexpr int kRowHeight = 52;
}

LibraryList::LibraryList(const PageContext &context, LibraryActions &actions, QWidget *parent)
    : QWidget(parent),
      m_library(context.library),
      m_theme(context.theme),
      m_document(context.document),
      m_actions(actions),
      m_model(new LibraryModel(context.library, context.formatter, context.theme, this)),
      m_updater(new FigureUpdater(context.library, context.evaluate, this)),
      m_search(new QLineEdit),
      m_shelves(new Segmented({tr("Plans"), tr("Archive"), tr("Trash")}, context.theme)),
      m_tags(new TagBar(context.theme)),
      m_table(new QTableView),
      m_empty(makeLead({}, context.theme)),
      m_buttons(new QHBoxLayout),
      m_menu(new QMenu(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(12);
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setPlaceholderText(tr("Search names, clients, tags and notes"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(Icon::search, m_theme.palette().muted), QLineEdit::LeadingPosition);
    top->addWidget(m_search, 1);
    m_shelves->setObjectName(QStringLiteral("shelves"));
    m_shelves->setAccessibleName(tr("Part of the library"));
    top->addWidget(m_shelves);
    column->addLayout(top);
    column->addWidget(m_tags);
    makeTable(context);
    auto *card = new Card(m_theme);
    card->body()->setContentsMargins(space::kOne, space::kTight, space::kOne, space::kOne);
    card->body()->addWidget(m_table, 1);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setObjectName(QStringLiteral("empty"));
    card->body()->addWidget(m_empty, 1);
    column->addWidget(card, 1);
    makeButtons();
    column->addLayout(m_buttons);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setSearch(text);
        showState();
    });
    connect(m_shelves, &Segmented::chosen, this, [this](int index) {
        m_model->setShelf(static_cast<Shelf>(index));
        showState();
    });
    connect(m_tags, &TagBar::entered, &m_actions, &LibraryActions::setTags);
    connect(m_model, &LibraryModel::renamed, &m_actions, &LibraryActions::rename,
            Qt::QueuedConnection);
    connect(m_model, &LibraryModel::failed, this, &LibraryList::failed);
    connect(m_updater, &FigureUpdater::updated, this, [this] { reload(); });
}

void LibraryList::makeTable(const PageContext &context)
{
    m_table->setObjectName(QStringLiteral("entries"));
    m_table->setAccessibleName(tr("Saved plans"));
    m_table->setModel(m_model);
    dressTable(m_table, context.theme);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setItemDelegate(new TwoLineDelegate(context.theme, m_table));
    m_table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(LibraryModel::name, QHeaderView::Stretch);
    header->setSectionResizeMode(LibraryModel::client, QHeaderView::Fixed);
    header->setSectionsClickable(true);
    connect(header, &QHeaderView::sectionClicked, this, [this](int column) {
        const qint64 chosen = current() ? qint64(current()->id) : 0;
        m_model->sortBy(static_cast<LibraryModel::Column>(column));
        reload(chosen);
    });
    connect(m_table, &QTableView::doubleClicked, this, &LibraryList::open);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LibraryList::showState);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &point) {
        if (current())
            m_menu->popup(m_table->viewport()->mapToGlobal(point));
    });
}

void LibraryList::reload(EntryId select)
{
    if (select == 0 && current())
        select = current()->id;
    m_model->setOpenEntry(m_document.libraryId());
    m_model->reload();
    const int row = m_model->rowOf(select);
    if (row >= 0 || m_model->rowCount() > 0)
        m_table->selectRow(std::max(row, 0));
    showState();
    m_updater->update(m_model->entries());
    Q_EMIT listed();
}

const LibraryEntry *LibraryList::current() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.size() == 1 && rows.front().row() < m_model->rowCount()
               ? &m_model->entryAt(rows.front().row())
               : nullptr;
}

QList<qint64> LibraryList::selected() const
{
    QList<qint64> ids;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        ids << row.data(LibraryModel::idRole).toLongLong();
    return ids;
}

void LibraryList::showState()
{
    const bool none = m_model->rowCount() == 0;
    m_table->setVisible(!none);
    m_empty->setVisible(none);
    if (m_model->isSearching())
        m_empty->setText(tr("Nothing matches “%1”.").arg(m_search->text().trimmed()));
    else if (m_model->shelf() == Shelf::current)
        m_empty->setText(tr("Nothing saved yet.\nStart from a template or with an empty plan, or "
                            "drop a scenario file here."));
    else
        m_empty->setText(m_model->shelf() == Shelf::archive ? tr("The archive is empty.")
                                                            : tr("The trash is empty."));

    const bool one = current() != nullptr;
    const bool writes = one && m_actions.canWrite();
    const Shelf shelf = m_model->shelf();
    const bool trash = shelf == Shelf::trash;
    const auto set = [this](const char *name, bool enabled, bool visible) {
        QAction *which = m_named.at(QLatin1String(name));
        which->setEnabled(enabled);
        which->setVisible(visible);
    };
    set("open", one && !trash, !trash);
    set("duplicate", writes && !trash, !trash);
    set("rename", writes && !trash, !trash);
    set("tags", writes && !trash, !trash);
    set("archive", writes && !trash, !trash);
    m_named.at(QStringLiteral("archive"))
        ->setText(shelf == Shelf::archive ? tr("Take out") : tr("Archive"));
    set("export", one, true);
    set("restore", writes && trash, trash);
    set("remove", writes, true);
    m_named.at(QStringLiteral("remove"))->setText(trash ? tr("Delete for good") : tr("Delete"));
    const qsizetype count = selected().size();
    set("compare", count >= 2 && count <= 4, count >= 2 && !trash);
}

void LibraryList::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void LibraryList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    constexpr int kClientShare = 5; // of the table's width
    m_table->setColumnWidth(LibraryModel::client, width() / kClientShare);
}

QVariant LibraryList::state() const
{
    const LibraryEntry *entry = current();
    return QVariantMap{{QStringLiteral("search"), m_search->text()},
                       {QStringLiteral("shelf"), m_shelves->current()},
                       {QStringLiteral("entry"), entry ? qint64(entry->id) : qint64(0)}};
}

void LibraryList::setState(const QVariant &state)
{
    const QVariantMap map = state.toMap();
    if (map.isEmpty())
        return;
    m_shelves->setCurrent(map.value(QStringLiteral("shelf")).toInt());
    m_model->setShelf(static_cast<Shelf>(m_shelves->current()));
    m_search->setText(map.value(QStringLiteral("search")).toString());
    reload(map.value(QStringLiteral("entry")).toLongLong());
}

} // namespace reckoner::ui
