// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assumptions/pricebookbar.h"

#include <QDir>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/document/pricebook.h"
#include "ui/format/failure.h"
#include "ui/theme/style.h"
#include "ui/widgets/noticebar.h"

namespace reckoner::ui {

namespace {
constexpr int kErrorLines = space::kBlock * 5;
}

PriceBookBar::PriceBookBar(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_load(new QPushButton(tr("Load another price book…"))),
      m_back(new QPushButton(tr("Back to the built-in one"))),
      m_problem(new NoticeBar(context.theme)),
      m_errors(new QPlainTextEdit)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::kOne);
    auto *row = new QHBoxLayout;
    const PriceBook *book = context.priceBook;
    const bool builtIn = !book || book->isBuiltIn();
    const QString date = context.formatter.isoDate(context.catalog.as_of);
    m_name = makeCaption(builtIn ? tr("Price book: built in, as of %1").arg(date)
                                 : tr("Price book for this session: %1, as of %2")
                                       .arg(QDir::toNativeSeparators(book->origin()), date),
                         context.theme);
    row->addWidget(m_name, 1);
    m_load->setObjectName(QStringLiteral("assumptions.load"));
    m_load->setToolTip(tr("Choose a folder with catalog files (*.json). It is read strictly and "
                          "used until the program ends."));
    m_load->setVisible(book != nullptr);
    m_back->setObjectName(QStringLiteral("assumptions.builtIn"));
    m_back->setVisible(!builtIn);
    row->addWidget(m_back);
    row->addWidget(m_load);
    column->addLayout(row);
    m_problem->setClosable(true);
    m_problem->hide();
    column->addWidget(m_problem);
    m_errors->setObjectName(QStringLiteral("assumptions.errors"));
    m_errors->setAccessibleName(tr("Errors of the price book"));
    m_errors->setReadOnly(true);
    m_errors->setMaximumHeight(kErrorLines);
    m_errors->hide();
    column->addWidget(m_errors);
    connect(m_problem, &NoticeBar::closed, m_errors, &QWidget::hide);
    connect(m_load, &QPushButton::clicked, this, &PriceBookBar::load);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_context.priceBook->useBuiltIn();
        Q_EMIT changed();
    });
}

void PriceBookBar::load()
{
    const QString folder = m_context.dialogs.openFolder(this, tr("Folder of the price book"),
                                                        m_context.settings.lastFolder());
    if (folder.isEmpty())
        return;
    auto catalog = readCatalog(std::filesystem::path(folder.toStdU16String()));
    if (!catalog) {
        showErrors(folder, catalog.error());
        return;
    }
    m_context.settings.setLastFolder(folder);
    m_context.priceBook->use(std::move(*catalog), folder);
    Q_EMIT changed();
}

void PriceBookBar::showErrors(const QString &folder, const std::vector<Error> &errors)
{
    m_problem->showText(tr("%1 was not loaded, the present book stays in use. Errors found: %2")
                            .arg(QDir::toNativeSeparators(folder))
                            .arg(errors.size()),
                        Tone::bad);
    m_problem->show();
    QStringList lines;
    for (const Error &error : errors)
        lines << placedText(error);
    m_errors->setPlainText(lines.join(QLatin1Char('\n')));
    m_errors->show();
}

} // namespace reckoner::ui
