// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/breakeven/inputscard.h"

#include <array>

#include <QGridLayout>

#include "ui/pages/tco/moneyinputs.h"

namespace reckoner::ui {

namespace {

constexpr int kColumns = 3;
// Those without a slider stand in one column.
constexpr std::array kSlides{true, true, false, true, true, false};
constexpr std::array kKeys{"horizon_years",  "electricity_cny_per_kwh",
                           "staff_fte",      "cloud_price_change_per_year",
                           "residual_share", "salary_cny_per_year"};

} // namespace

InputsCard::InputsCard(ScenarioDocument &document, const FieldEditorFactory &factory,
                       QWidget *parent)
    : QWidget(parent)
{
    auto *ground = new QVBoxLayout(this);
    ground->setContentsMargins({});
    auto *card = new Card(factory.theme());
    ground->addWidget(card);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::kCard);
    grid->setVerticalSpacing(space::kOne);
    // Short, because six of them share the width of the chart; tool tips explain them in full.
    const QStringList names{tr("Horizon"),     tr("Power"),  tr("Staff, FTE"),
                            tr("Cloud trend"), tr("Resale"), tr("Engineer")};
    for (std::size_t i = 0; i < kKeys.size(); ++i) {
        const bool slides = kSlides[i];
        auto *row = new FieldRow(field(kKeys[i]), document, factory, this,
                                 slides ? FieldEditorFactory::Form::automatic
                                        : FieldEditorFactory::Form::stacked);
        row->setLabel(names[qsizetype(i)]);
        m_rows.push_back(row);
        grid->addWidget(row, int(i) / kColumns, int(i) % kColumns, Qt::AlignTop);
        grid->setColumnStretch(int(i) % kColumns, 1);
    }
    card->body()->addLayout(grid);
}

void InputsCard::showScenario(const Scenario &scenario)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->showScenario(scenario);
        m_rows[i]->setEnabled(matters(scenario, kKeys[i]));
    }
}

bool InputsCard::focusField(const QString &key)
{
    for (std::size_t i = 0; i < kKeys.size(); ++i) {
        if (key == QLatin1String(kKeys[i])) {
            m_rows[i]->editor()->inputWidget()->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

} // namespace reckoner::ui
