// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/proposal/proposalpage.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

#include "ui/format/failure.h"
#include "ui/pages/proposal/proposalform.h"
#include "ui/pages/proposal/proposalpreview.h"
#include "ui/report/reportcontext.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/card.h"
#include "ui/widgets/noticebar.h"

namespace reckoner::ui {

namespace {

constexpr int kSideWidth = 38 * space::kOne;

} // namespace

ProposalPage::ProposalPage(const PageContext &given, QWidget *parent)
    : Page(given, parent),
      m_headline(makeHeadline({}, given.theme)),
      m_lead(makeLead({}, given.theme)),
      m_page(makeCaption({}, given.theme)),
      m_bars(new QVBoxLayout),
      m_preview(new ProposalPreview(given.theme)),
      m_form(new ProposalForm(given)),
      m_pdf(new QPushButton(icon(Icon::exportFile, given.theme.palette().onAccent),
                            tr("Export PDF"))),
      m_workbook(new QPushButton(tr("Export workbook")))
{
    auto *sides = new QHBoxLayout(this);
    sides->setContentsMargins(space::kBlock, space::kBlock, space::kBlock, 0);
    sides->setSpacing(space::kBlock);
    auto *document = new QVBoxLayout;
    document->setSpacing(space::kOne);
    m_headline->setObjectName(QStringLiteral("headline"));
    document->addWidget(m_headline);
    auto *below = new QHBoxLayout;
    below->addWidget(m_lead, 1);
    below->addWidget(m_page, 0, Qt::AlignRight | Qt::AlignBottom);
    document->addLayout(below);
    document->addLayout(m_bars);
    document->addWidget(m_preview, 1);
    sides->addLayout(document, 1);
    sides->addWidget(makeSide());

    m_debounce.setSingleShot(true);
    m_debounce.setInterval(kDebounceMs);
    connect(&m_debounce, &QTimer::timeout, this, &ProposalPage::layOut);
    connect(m_form, &ProposalForm::changed, &m_debounce, qOverload<>(&QTimer::start));
    connect(m_preview, &ProposalPreview::pageInViewChanged, this, &ProposalPage::showPage);
    connect(m_pdf, &QPushButton::clicked, this, &ProposalPage::exportDocument);
    connect(m_workbook, &QPushButton::clicked, this, &ProposalPage::exportWorkbookFile);
}

QWidget *ProposalPage::makeSide()
{
    auto *side = new QWidget;
    side->setFixedWidth(kSideWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, space::kBlock);
    column->setSpacing(space::kCard);
    auto *card = new Card(theme());
    card->body()->addWidget(m_form);
    auto *scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget;
    auto *insideColumn = new QVBoxLayout(inside);
    insideColumn->setContentsMargins({});
    insideColumn->addWidget(card);
    insideColumn->addStretch();
    scroll->setWidget(inside);
    column->addWidget(scroll, 1);
    setVariant(m_pdf, ButtonVariant::primary);
    m_pdf->setObjectName(QStringLiteral("exportPdf"));
    m_pdf->setToolTip(tr("Write the proposal as a PDF (Ctrl+E)"));
    m_workbook->setObjectName(QStringLiteral("exportWorkbook"));
    m_workbook->setToolTip(tr("Write every figure as an XLSX file, totals as live formulas"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::kOne);
    buttons->addWidget(m_workbook, 1);
    buttons->addWidget(m_pdf, 1);
    column->addLayout(buttons);
    for (QPushButton *button : {m_pdf, m_workbook})
        button->setEnabled(false); // until there is something to write
    return side;
}

void ProposalPage::showScenario(const Scenario &scenario)
{
    m_scenario = scenario;
    m_form->showScenario(scenario);
}

void ProposalPage::showEvaluation(const Evaluation &)
{
    for (QPushButton *button : {m_pdf, m_workbook})
        button->setEnabled(true);
    if (m_proposal)
        m_debounce.start();
    else
        layOut();
}

void ProposalPage::layOut()
{
    if (!evaluation())
        return;
    const ProposalOptions options = m_form->options();
    m_proposal = std::make_shared<const Proposal>(m_scenario, *evaluation(), options);
    m_preview->setProposal(m_proposal);
    if (m_wantedPage > 0)
        m_preview->showPage(std::exchange(m_wantedPage, 0));
    showPage(m_preview->pageInView());
    const ReportContext context = reportContext(m_scenario, *evaluation(), options);
    m_form->showLastValidDay(context.lastValidDay());
    const QString client = context.client();
    const QString pages = QString::number(m_proposal->pageCount());
    m_headline->setText(client.isEmpty() ? tr("%1 pages, ready to hand over").arg(pages)
                                         : tr("%1 pages, ready for %2").arg(pages, client));
    m_lead->setText(evaluation()->plan.best()
                        ? tr("What you see is what is printed. Every figure is derived in the "
                             "appendix.")
                        : tr("Nothing meets the targets: the proposal says so, and why."));
}

void ProposalPage::showPage(int page)
{
    m_page->setText(
        QStringLiteral("%1 / %2").arg(page + 1).arg(m_proposal ? m_proposal->pageCount() : 0));
}

void ProposalPage::exportDocument()
{
    write(&exportPdf, tr("Export the proposal"), tr("PDF (*.pdf)"), QStringLiteral(".pdf"));
}

void ProposalPage::exportWorkbookFile()
{
    write(&exportWorkbook, tr("Export the workbook"), tr("Workbook (*.xlsx)"),
          QStringLiteral(".xlsx"));
}

QString ProposalPage::suggestedName() const
{
    static const QRegularExpression forbidden(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]+"));
    const ReportContext context = reportContext(m_scenario, *evaluation(), m_form->options());
    QString name = context.client().isEmpty()
                       ? context.title()
                       : context.client() + QLatin1Char(' ') + context.title();
    constexpr int kLongestName = 80;
    return name.replace(forbidden, QStringLiteral("-")).simplified().left(kLongestName);
}

void ProposalPage::write(Exporter exporter, const QString &title, const QString &filter,
                         const QString &suffix)
{
    if (!evaluation())
        return;
    const QString suggestion =
        QDir(context().settings.lastFolder()).filePath(suggestedName() + suffix);
    const QString name = context().dialogs.saveFile(this, title, filter, suggestion);
    if (name.isEmpty())
        return;
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const Expected<void> written =
        exporter(name.toStdString(), m_scenario, *evaluation(), m_form->options());
    QGuiApplication::restoreOverrideCursor();
    if (!written) {
        say(failureText(written.error()), Tone::bad);
        return;
    }
    const QFileInfo file(name);
    context().settings.setLastFolder(file.absolutePath());
    say(tr("Written: %1").arg(file.fileName()), Tone::good, file.absolutePath());
}

void ProposalPage::say(const QString &text, Tone tone, const QString &folder)
{
    delete m_bar;
    m_bar = new NoticeBar(text, tone, theme());
    m_bar->setObjectName(QStringLiteral("exportNotice"));
    if (!folder.isEmpty()) {
        QPushButton *open = m_bar->setAction(tr("Open folder"));
        open->setObjectName(QStringLiteral("openFolder"));
        connect(open, &QPushButton::clicked, this,
                [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    }
    m_bar->setClosable(true);
    connect(m_bar, &NoticeBar::closed, this, [this] {
        m_bar->deleteLater();
        m_bar = nullptr;
    });
    m_bars->addWidget(m_bar);
}

bool ProposalPage::focusField(const QString &fieldKey)
{
    return m_form->focusField(fieldKey);
}

QVariant ProposalPage::state() const
{
    return m_preview->pageInView();
}

void ProposalPage::setState(const QVariant &state)
{
    m_wantedPage = state.toInt();
}

} // namespace reckoner::ui
