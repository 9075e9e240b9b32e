// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/wizard/loadpatterns.h"

#include <algorithm>

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/demand/week_shape.h"
#include "core/evaluation/own_load.h"
#include "ui/fields/fieldeditorfactory.h"
#include "ui/fields/wheelguard.h"
#include "ui/pages/wizard/logimport.h"
#include "ui/widgets/choicecards.h"

namespace reckoner::ui {

namespace {

struct Template {
    const char *id;
    const char *title;
};

// The weeks that people recognise themselves in; all others of the catalog are measured ones.
constexpr Template kTemplates[] = {
    {"business-hours", QT_TRANSLATE_NOOP("reckoner::ui::LoadPatterns", "Business hours")},
    {"always-on", QT_TRANSLATE_NOOP("reckoner::ui::LoadPatterns", "Day and night")},
    {"night-batch", QT_TRANSLATE_NOOP("reckoner::ui::LoadPatterns", "Night batch")},
};

} // namespace

LoadPatterns::LoadPatterns(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_document(context.document),
      m_catalog(context.catalog),
      m_formatter(context.formatter),
      m_measured(new QComboBox),
      m_measuredPart(new QWidget),
      m_lengths(new QPushButton)
{
    const FieldSpec &spec = field("load_profile");
    std::vector<ChoiceCards::Item> items;
    for (const Template &one : kTemplates) {
        const LoadProfile *profile = m_catalog.loadProfile(one.id);
        if (!profile)
            continue;
        m_templates.push_back(profile);
        items.push_back({tr(one.title), shapeText(*profile)});
    }
    items.push_back({tr("Measured"), tr("a published week, or the client's own log")});
    m_cards = new ChoiceCards(items, context.theme);
    m_cards->setObjectName(QStringLiteral("load_profile"));
    setFocusProxy(m_cards);
    m_measured->setObjectName(QStringLiteral("load_profile.measured"));
    m_measured->setAccessibleName(tr("Measured week"));
    guardWheel(m_measured);
    fillMeasured();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::kOne);
    QLabel *label = makeLabel(m_formatter.core("Field", spec.label), TextRole::body, context.theme,
                              Tone::plain, TextWeight::semibold);
    label->setToolTip(m_formatter.core("Field", spec.help));
    label->setBuddy(m_cards);
    column->addWidget(label);
    column->addWidget(m_cards);
    auto *measured = new QVBoxLayout(m_measuredPart);
    measured->setContentsMargins({});
    measured->setSpacing(space::kOne);
    measured->addWidget(m_measured);
    m_lengths->setObjectName(QStringLiteral("load_profile.lengths"));
    measured->addWidget(m_lengths, 0, Qt::AlignLeft);
    measured->addWidget(new LogImport(context));
    column->addWidget(m_measuredPart);
    connect(m_cards, &ChoiceCards::chosen, this, [this](int index) {
        const auto place = static_cast<std::size_t>(index);
        if (place < m_templates.size())
            choose(m_templates[place]->id);
        else
            choose(m_measured->currentData().toString().toStdString());
    });
    connect(m_lengths, &QPushButton::clicked, this, &LoadPatterns::takeLengths);
    connect(m_measured, &QComboBox::activated, this,
            [this] { choose(m_measured->currentData().toString().toStdString()); });
}

void LoadPatterns::fillMeasured()
{
    for (const LoadProfile &profile : m_catalog.load_profiles) {
        if (std::ranges::find(m_templates, &profile) != m_templates.end())
            continue;
        m_measured->addItem(referenceName(m_catalog, ReferenceTable::loadProfile, profile.id) +
                                QStringLiteral(" · ") + shapeText(profile),
                            QString::fromStdString(profile.id));
    }
}

QString LoadPatterns::shapeText(const LoadProfile &profile) const
{
    const WeekShape shape = weekShape(profile);
    //: %1 busiest hour over the mean, %2 load of a weekend day as a share of a weekday's
    return tr("peak %1 × mean, weekend %2")
        .arg(m_formatter.number(shape.peak_to_mean, 1),
             m_formatter.percent(shape.weekend_over_weekday));
}

void LoadPatterns::choose(const std::string &profileId)
{
    [[maybe_unused]] const auto stored = m_document.edit(field("load_profile"), profileId);
}

// The client's own week is a choice once a log has been imported.
void LoadPatterns::showOwnWeek(const Scenario &scenario)
{
    const QString id = QString::fromUtf8(kOwnWeek.data(), qsizetype(kOwnWeek.size()));
    if (const int at = m_measured->findData(id); at >= 0)
        m_measured->removeItem(at);
    LoadProfile own;
    if (scenario.own_week.size() != own.relative.size())
        return;
    std::ranges::copy(scenario.own_week, own.relative.begin());
    m_measured->insertItem(0,
                           referenceName(m_catalog, ReferenceTable::loadProfile, kOwnWeek) +
                               QStringLiteral(" · ") + shapeText(own),
                           id);
}

void LoadPatterns::showLengths(const Scenario &scenario)
{
    const LoadProfile *profile = m_catalog.loadProfile(scenario.load_profile);
    m_lengths->setVisible(profile && profile->measured());
    if (!profile || !profile->measured())
        return;
    m_lengths->setText(tr("Take its requests too: %1 tokens in, %2 out")
                           .arg(m_formatter.number(profile->input_tokens.typical, 0),
                                m_formatter.number(profile->output_tokens.typical, 0)));
    m_lengths->setEnabled(withLengthsOf(scenario, *profile) != scenario);
}

void LoadPatterns::takeLengths()
{
    const Scenario &scenario = m_document.scenario();
    if (const LoadProfile *profile = m_catalog.loadProfile(scenario.load_profile))
        m_document.replace(withLengthsOf(scenario, *profile), tr("Lengths of a measured week"));
}

void LoadPatterns::showScenario(const Scenario &scenario)
{
    const auto found = std::ranges::find(m_templates, scenario.load_profile, &LoadProfile::id);
    m_cards->setCurrent(static_cast<int>(found - m_templates.begin()));
    const bool measured = found == m_templates.end();
    m_measuredPart->setVisible(measured);
    if (!measured)
        return;
    showOwnWeek(scenario);
    showLengths(scenario);
    m_measured->setCurrentIndex(
        m_measured->findData(QString::fromStdString(scenario.load_profile)));
}

} // namespace reckoner::ui
