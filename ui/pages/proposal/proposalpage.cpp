// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/proposal/proposalpage.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/fields/fieldform.h"
#include "ui/pages/proposal/paperview.h"
#include "ui/theme/style.h"
#include "ui/widgets/card.h"
#include "ui/widgets/segmented.h"

namespace reckoner::ui {

namespace {

// Long enough that typing does not stutter, short enough to feel live.
constexpr int kRenderDelayMs = 250;
constexpr int kSideWidth = space::kBlock * 13;

QString sectionTitle(ReportSection section)
{
    switch (section) {
    case ReportSection::deployment:
        return ProposalPage::tr("Recommended deployment");
    case ReportSection::cost:
        return ProposalPage::tr("Total cost of ownership");
    case ReportSection::cash:
        return ProposalPage::tr("Cash flow");
    case ReportSection::breakEven:
        return ProposalPage::tr("Break-even");
    case ReportSection::idea:
        return ProposalPage::tr("The client's idea");
    case ReportSection::road:
        return ProposalPage::tr("Pitfalls and road map");
    case ReportSection::assumptions:
        return ProposalPage::tr("Assumptions and sources");
    case ReportSection::derivations:
        return ProposalPage::tr("Derivations");
    }
    return {};
}

} // namespace

ProposalPage::ProposalPage(const PageContext &context, QWidget *parent)
    : Page(context, parent),
      m_headline(makeHeadline({}, theme())),
      m_lead(makeLead(tr("What you see is what is printed. Every figure in it can be followed to "
                         "its inputs and sources in the appendix."),
                      theme())),
      m_paper(new PaperView(theme()))
{
    m_headline->setObjectName(QStringLiteral("proposal.headline"));
    m_paper->setObjectName(QStringLiteral("proposal.paper"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::kBlock, space::kBlock, space::kBlock, space::kBlock);
    row->setSpacing(space::kBlock);
    auto *column = new QVBoxLayout;
    column->setSpacing(space::kTight);
    column->addWidget(m_headline);
    column->addWidget(m_lead);
    column->addSpacing(space::kOne);
    column->addWidget(m_paper, 1);
    row->addLayout(column, 1);
    row->addWidget(makeSide());
    m_renderSoon.setSingleShot(true);
    m_renderSoon.setInterval(kRenderDelayMs);
    connect(&m_renderSoon, &QTimer::timeout, this, &ProposalPage::render);
}

QWidget *ProposalPage::makeSide()
{
    auto *side = new QWidget;
    side->setFixedWidth(kSideWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(space::kCard);

    auto *cover = new Card(tr("On the cover"), theme());
    m_form = new FieldForm(context().document, context().fields);
    m_form->addNarrow({"name", "client"});
    cover->body()->addWidget(m_form);
    m_logo = new QPushButton(tr("Choose a logo…"));
    m_logo->setObjectName(QStringLiteral("proposal.logo"));
    connect(m_logo, &QPushButton::clicked, this, &ProposalPage::chooseLogo);
    cover->body()->addWidget(m_logo);
    column->addWidget(cover);

    auto *reader = new Card(tr("For the reader"), theme());
    m_language = new Segmented({QStringLiteral("中文"), QStringLiteral("English")}, theme());
    m_language->setObjectName(QStringLiteral("proposal.language"));
    m_language->setAccessibleName(tr("Language of the proposal"));
    m_language->setCurrent(context().settings.language() == Language::chinese ? 0 : 1);
    m_currency = new Segmented({tr("Yuan"), tr("US dollars")}, theme());
    m_currency->setObjectName(QStringLiteral("proposal.currency"));
    m_currency->setAccessibleName(tr("Currency of the proposal"));
    m_currency->setCurrent(context().settings.currency() == Currency::cny ? 0 : 1);
    for (Segmented *choice : {m_language, m_currency}) {
        reader->body()->addWidget(choice);
        connect(choice, &Segmented::chosen, this, [this] { m_renderSoon.start(); });
    }
    column->addWidget(reader);
    column->addWidget(makeSections());

    auto *pdf = new QPushButton(tr("Export PDF"));
    pdf->setObjectName(QStringLiteral("proposal.pdf"));
    setVariant(pdf, ButtonVariant::primary);
    connect(pdf, &QPushButton::clicked, this, &ProposalPage::exportDocument);
    auto *workbook = new QPushButton(tr("Export workbook"));
    workbook->setObjectName(QStringLiteral("proposal.workbook"));
    connect(workbook, &QPushButton::clicked, this, [this] {
        writeFile(tr("Export workbook"), tr("Workbook (*.xlsx)"), QStringLiteral(".xlsx"),
                  &exportWorkbook);
    });
    column->addWidget(pdf);
    column->addWidget(workbook);
    column->addStretch(1);
    return side;
}

QWidget *ProposalPage::makeSections()
{
    auto *card = new Card(tr("Sections"), theme());
    for (const ReportSection section :
         {ReportSection::deployment, ReportSection::cost, ReportSection::cash,
          ReportSection::breakEven, ReportSection::idea, ReportSection::road,
          ReportSection::assumptions, ReportSection::derivations}) {
        auto *box = new QCheckBox(sectionTitle(section));
        box->setObjectName(QStringLiteral("proposal.section.%1").arg(static_cast<int>(section)));
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, [this] { m_renderSoon.start(); });
        card->body()->addWidget(box);
        m_sections[section] = box;
    }
    return card;
}

void ProposalPage::showScenario(const Scenario &scenario)
{
    m_form->showScenario(scenario);
    m_renderSoon.start();
}

void ProposalPage::showEvaluation(const Evaluation & /*evaluation*/)
{
    m_renderSoon.start();
}

bool ProposalPage::focusField(const QString &fieldKey)
{
    return m_form->focusField(fieldKey);
}

ProposalOptions ProposalPage::options() const
{
    ProposalOptions out;
    out.language = m_language->current() == 0 ? Language::chinese : Language::english;
    out.currency = m_currency->current() == 0 ? Currency::cny : Currency::usd;
    out.logoPath = m_logoPath;
    out.sections = {};
    for (const auto &[section, box] : m_sections)
        out.sections.setFlag(section, box->isChecked());
    return out;
}

void ProposalPage::chooseLogo()
{
    const QString path =
        context().dialogs.openFile(this, tr("Choose a logo…"), tr("Pictures (*.png *.jpg *.svg)"),
                                   context().settings.lastFolder());
    if (path.isEmpty())
        return;
    m_logoPath = path;
    m_logo->setText(QFileInfo(path).fileName());
    m_renderSoon.start();
}

void ProposalPage::render()
{
    if (!evaluation())
        return;
    m_paper->setProposal(
        std::make_shared<const Proposal>(context().document.scenario(), *evaluation(), options()));
    m_headline->setText(tr("The proposal, %1 pages").arg(m_paper->pageCount()));
}

void ProposalPage::exportDocument()
{
    writeFile(tr("Export PDF"), tr("PDF (*.pdf)"), QStringLiteral(".pdf"), &exportPdf);
}

void ProposalPage::writeFile(const QString &title, const QString &filter, const QString &suffix,
                             Export write)
{
    if (!evaluation())
        return;
    const QString name = QString::fromStdString(context().document.scenario().name);
    QString stem = name.isEmpty() ? tr("Proposal") : name;
    stem.replace(QLatin1Char('/'), QLatin1Char('-'));
    const QString path = context().dialogs.saveFile(
        this, title, filter, QDir(context().settings.lastFolder()).filePath(stem + suffix));
    if (path.isEmpty())
        return;
    context().settings.setLastFolder(QFileInfo(path).absolutePath());
    const Expected<void> written =
        write(path.toStdString(), context().document.scenario(), *evaluation(), options());
    if (written)
        Q_EMIT notify(tr("Written to %1").arg(QDir::toNativeSeparators(path)), Tone::good);
    else
        Q_EMIT notify(QString::fromStdString(written.error().text()), Tone::bad);
}

} // namespace reckoner::ui
