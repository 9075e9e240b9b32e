// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tco/bookscard.h"

#include <QVBoxLayout>

#include "ui/widgets/card.h"
#include "ui/widgets/table.h"
#include "ui/wording/books.h"
#include "ui/wording/names.h"

namespace reckoner::ui {

BooksCard::BooksCard(const Theme &theme, const Formatter &formatter, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_formatter(formatter), m_card(new Card(QString(), theme))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_card);
}

void BooksCard::makeYears(std::size_t count)
{
    if (m_table && m_years == count)
        return;
    delete m_table;
    std::vector<TableColumn> columns{{{}, false, true}};
    for (std::size_t i = 1; i <= count; ++i)
        columns.push_back({tr("Year %1").arg(i), true});
    m_table = new ResultTable(columns, m_theme, this);
    m_table->setObjectName(QStringLiteral("books.table"));
    m_table->setAccessibleName(tr("Books by year"));
    m_card->body()->addWidget(m_table);
    m_years = count;
}

void BooksCard::showOption(const OptionPlan &option, const Scenario &scenario)
{
    const std::vector<BookYear> years =
        option.priced() ? booksByYear(option.cash, scenario) : std::vector<BookYear>();
    const std::vector<BookLine> lines = bookLines(years, m_formatter);
    setVisible(!lines.empty());
    if (lines.empty())
        return;
    makeYears(years.size());
    const MoneyScale scale = m_formatter.moneyScale(largestOf(lines));
    m_card->setCaption(tr("%1: depreciation, financing and tax by year, %2")
                           .arg(optionName(option.option, m_formatter), scale.unit));
    std::vector<std::vector<TableCell>> rows;
    for (const BookLine &line : lines) {
        std::vector<TableCell> row{TableCell(line.name, Tone::plain, line.balance)};
        for (const double amount : line.amounts)
            row.push_back(amount == 0.0 ? TableCell(QStringLiteral("–"), Tone::muted)
                                        : TableCell(m_formatter.inScale(amount, scale), Tone::plain,
                                                    line.balance));
        rows.push_back(std::move(row));
    }
    m_table->setRows(rows);
}

} // namespace reckoner::ui
