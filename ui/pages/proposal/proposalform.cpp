// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/proposal/proposalform.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/catalog/iso_date.h"
#include "ui/fields/fieldform.h"
#include "ui/report/proposal.h"
#include "ui/theme/style.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segmented.h"

namespace reckoner::ui {

namespace {

const QString kLanguageKey = QStringLiteral("proposal/language");
const QString kCurrencyKey = QStringLiteral("proposal/currency");
const QString kLogoKey = QStringLiteral("proposal/logo");
const QString kChaptersKey = QStringLiteral("proposal/chapters");

} // namespace

ProposalForm::ProposalForm(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_fields(new FieldForm(m_context.document, m_context.fields))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::kTight);
    m_fields->addNarrow({"client", "name"});
    column->addWidget(m_fields);

    m_language = addChoice(kLanguageKey, {QStringLiteral("English"), QStringLiteral("中文")},
                           static_cast<int>(m_context.formatter.language()));
    m_language->setObjectName(QStringLiteral("language"));
    m_currency = addChoice(kCurrencyKey, {QStringLiteral("¥"), QStringLiteral("$")},
                           static_cast<int>(m_context.formatter.currency()));
    m_currency->setObjectName(QStringLiteral("currency"));
    auto *choices = new QHBoxLayout;
    choices->setSpacing(space::kCard);
    for (const auto &[caption, choice] :
         {std::pair(tr("Language"), m_language), std::pair(tr("Money"), m_currency)}) {
        auto *part = new QVBoxLayout;
        part->setSpacing(space::kTight);
        addCaption(part, caption, choice);
        part->addWidget(choice);
        choices->addLayout(part);
    }
    choices->addStretch();
    column->addSpacing(space::kOne);
    column->addLayout(choices);

    m_validUntil = new QLineEdit;
    m_validUntil->setObjectName(QStringLiteral("validUntil"));
    addCaption(column, tr("Valid until"), m_validUntil);
    column->addWidget(m_validUntil);
    m_validUntil->setInputMethodHints(Qt::ImhDate);
    m_dateProblem =
        makeLabel(tr("A day such as 2026-12-31"), TextRole::secondary, m_context.theme, Tone::bad);
    m_dateProblem->hide();
    column->addWidget(m_dateProblem);
    addLogo(column);
    addChapters(column);

    connect(m_validUntil, &QLineEdit::textChanged, this, &ProposalForm::checkDate);
}

Segmented *ProposalForm::addChoice(const QString &key, const QStringList &labels, int otherwise)
{
    auto *choice = new Segmented(labels, m_context.theme);
    const QVariant kept = m_context.settings.value(key);
    choice->setCurrent(kept.isValid() ? kept.toInt() : otherwise);
    connect(choice, &Segmented::chosen, this, [this, key](int index) {
        m_context.settings.setValue(key, index);
        Q_EMIT changed();
    });
    return choice;
}

void ProposalForm::addCaption(QVBoxLayout *column, const QString &text, QWidget *buddy)
{
    if (column->count() > 0)
        column->addSpacing(space::kOne);
    QLabel *label = makeCaption(text, m_context.theme);
    label->setBuddy(buddy);
    buddy->setAccessibleName(text);
    column->addWidget(label);
}

void ProposalForm::addLogo(QVBoxLayout *column)
{
    m_logoPath = m_context.settings.value(kLogoKey).toString();
    m_chooseLogo = new QPushButton;
    m_chooseLogo->setObjectName(QStringLiteral("chooseLogo"));
    m_removeLogo = new QPushButton(tr("Remove"));
    m_removeLogo->setObjectName(QStringLiteral("removeLogo"));
    setVariant(m_removeLogo, ButtonVariant::ghost);
    addCaption(column, tr("Logo on the cover"), m_chooseLogo);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kOne);
    row->addWidget(m_chooseLogo, 1);
    row->addWidget(m_removeLogo);
    column->addLayout(row);
    connect(m_chooseLogo, &QPushButton::clicked, this, &ProposalForm::chooseLogo);
    connect(m_removeLogo, &QPushButton::clicked, this, [this] {
        m_logoPath.clear();
        showLogo();
    });
    const QSignalBlocker quiet(this);
    showLogo();
}

void ProposalForm::chooseLogo()
{
    const QString path = m_context.dialogs.openFile(this, tr("Choose a logo"),
                                                    tr("Pictures (*.png *.jpg *.jpeg *.svg)"),
                                                    m_context.settings.lastFolder());
    if (path.isEmpty())
        return;
    m_logoPath = path;
    showLogo();
}

void ProposalForm::showLogo()
{
    m_context.settings.setValue(kLogoKey, m_logoPath);
    const QFontMetrics metrics(m_chooseLogo->font());
    const QString name = QFileInfo(m_logoPath).fileName();
    m_chooseLogo->setText(m_logoPath.isEmpty()
                              ? tr("Choose…")
                              : metrics.elidedText(name, Qt::ElideMiddle, 20 * space::kOne));
    m_chooseLogo->setToolTip(m_logoPath);
    m_removeLogo->setVisible(!m_logoPath.isEmpty());
    Q_EMIT changed();
}

void ProposalForm::addChapters(QVBoxLayout *column)
{
    const QVariant kept = m_context.settings.value(kChaptersKey);
    const ReportSections wanted =
        kept.isValid() ? ReportSections(QFlag(kept.toInt())) : allSections();
    column->addSpacing(space::kOne);
    column->addWidget(makeCaption(tr("Chapters"), m_context.theme));
    for (int bit = 1; allSections().testFlag(ReportSection(bit)); bit *= 2) {
        const auto section = ReportSection(bit);
        auto *box = new QCheckBox(chapterName(section, m_context.formatter));
        box->setObjectName(QStringLiteral("chapter%1").arg(int(section)));
        box->setChecked(wanted.testFlag(section));
        column->addWidget(box);
        m_chapters.emplace_back(section, box);
        connect(box, &QCheckBox::toggled, this, [this] {
            m_context.settings.setValue(kChaptersKey, int(options().sections));
            Q_EMIT changed();
        });
    }
}

void ProposalForm::checkDate()
{
    const QString text = m_validUntil->text().trimmed();
    const bool wrong = !text.isEmpty() && (text.size() != 10 || !parseIsoDate(text.toStdString()));
    setInvalid(m_validUntil, wrong);
    m_dateProblem->setVisible(wrong);
    if (!wrong)
        Q_EMIT changed();
}

ProposalOptions ProposalForm::options() const
{
    ProposalOptions out;
    out.language = static_cast<Language>(m_language->current());
    out.currency = static_cast<Currency>(m_currency->current());
    out.logoPath = m_logoPath;
    if (const QString day = m_validUntil->text().trimmed(); !isInvalid(m_validUntil))
        out.validUntil = day;
    out.writtenOn = QDate::currentDate().toString(Qt::ISODate);
    out.sections = {};
    for (const auto &[section, box] : m_chapters)
        out.sections.setFlag(section, box->isChecked());
    return out;
}

void ProposalForm::showScenario(const Scenario &scenario)
{
    m_fields->showScenario(scenario);
}

void ProposalForm::showLastValidDay(QDate day)
{
    m_validUntil->setPlaceholderText(day.toString(Qt::ISODate));
}

bool ProposalForm::focusField(const QString &key)
{
    return m_fields->focusField(key);
}

} // namespace reckoner::ui
