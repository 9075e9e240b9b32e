// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tco/moneyinputs.h"

#include <algorithm>
#include <array>

#include <QGridLayout>

#include "ui/widgets/card.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/segmented.h"
#include "ui/wording/facts.h"

namespace reckoner::ui {

namespace {

constexpr std::array kGroups{FieldGroup::ownership, FieldGroup::power, FieldGroup::people,
                             FieldGroup::rental, FieldGroup::finance};
constexpr int kNarrowest = 232; ///< in which a label and its editor still read well
constexpr int kMostColumns = 5;

QStringList groupNames(const Formatter &formatter)
{
    QStringList out;
    for (const FieldGroup group : kGroups)
        out << fieldGroupName(group, formatter);
    return out;
}

bool oneOf(std::string_view key, std::initializer_list<std::string_view> keys)
{
    return std::ranges::find(keys, key) != keys.end();
}

} // namespace

bool matters(const Scenario &scenario, std::string_view key)
{
    if (oneOf(key,
              {"peak_cny_per_kwh", "valley_cny_per_kwh", "peak_start_hour", "peak_end_hour",
               "evening_start_hour", "evening_end_hour", "valley_start_hour", "valley_end_hour"}))
        return scenario.tariff == Tariff::timeOfUse;
    if (key == "electricity_cny_per_kwh")
        return scenario.tariff != Tariff::regional;
    if (key == "regional_tariff")
        return scenario.tariff == Tariff::regional;
    if (oneOf(key, {"season_first_month", "season_months", "start_month"}))
        return scenario.season_surcharge != 0;
    if (key == "room_cny_per_kw_month")
        return scenario.hosting == Hosting::colocation;
    if (oneOf(key, {"room_fitout_cny_per_kw", "room_upkeep_per_year"}))
        return scenario.hosting == Hosting::ownRoom;
    if (oneOf(key, {"financing_rate", "financing_years", "down_payment_share"}))
        return scenario.financing != Financing::cash;
    if (key == "lease_buyout_share")
        return scenario.financing == Financing::lease;
    if (oneOf(key, {"depreciation_years", "salvage_share"}))
        return scenario.depreciation != Depreciation::market;
    if (key == "shock_loss")
        return scenario.shock_month > 0;
    if (key == "income_tax_rate")
        return scenario.tax_shield;
    if (key == "vat_recoverable")
        return scenario.vat_share > 0;
    if (key == "admin_salary_cny_per_year")
        return scenario.admin_fte > 0;
    if (key == "data_salary_cny_per_year")
        return scenario.data_fte > 0;
    if (key == "salary_abroad_cny_per_year")
        return scenario.abroad_share > 0;
    if (key == "savings_plan_years")
        return scenario.savings_plan_discount > 0;
    if (key == "spot_overhead")
        return scenario.spot_share > 0 || scenario.commitment == Commitment::spot;
    return true;
}

MoneyInputs::MoneyInputs(ScenarioDocument &document, const FieldEditorFactory &factory,
                         QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_factory(factory),
      m_segments(new Segmented(groupNames(factory.formatter()), factory.theme())),
      m_card(new Card(tr("What the money rests on"), factory.theme())),
      m_grid(new QGridLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_card);
    m_segments->setObjectName(QStringLiteral("money.group"));
    m_segments->setAccessibleName(tr("Group of inputs"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_segments);
    head->addStretch(1);
    m_card->body()->addLayout(head);
    m_grid->setHorizontalSpacing(space::kBlock);
    m_grid->setVerticalSpacing(space::kCard);
    m_card->body()->addLayout(m_grid);
    for (const FieldGroup fields : kGroups) {
        Group group{fields, {}, {}};
        for (const FieldSpec &spec : reckoner::fields()) {
            if (spec.group == fields)
                group.keys.push_back(spec.key);
        }
        m_groups.push_back(std::move(group));
    }
    connect(m_segments, &Segmented::chosen, this, [this] { showScenario(m_document.scenario()); });
}

void MoneyInputs::makeRows(Group &group)
{
    if (!group.rows.empty())
        return;
    using Form = FieldEditorFactory::Form;
    for (const std::string_view key : group.keys) {
        const bool isSwitch = field(key).kind == FieldKind::flag;
        auto *row = new FieldRow(field(key), m_document, m_factory, this,
                                 isSwitch ? Form::compact : Form::stacked);
        row->hide();
        group.rows.push_back(row);
    }
}

void MoneyInputs::showScenario(const Scenario &scenario)
{
    Group &group = m_groups[std::size_t(m_segments->current())];
    makeRows(group);
    std::vector<FieldRow *> shown;
    for (std::size_t i = 0; i < group.keys.size(); ++i) {
        group.rows[i]->showScenario(scenario);
        if (matters(scenario, group.keys[i]))
            shown.push_back(group.rows[i]);
    }
    if (shown != m_shown) {
        for (FieldRow *row : m_shown)
            row->setVisible(std::ranges::find(shown, row) != shown.end());
        m_shown = std::move(shown);
        arrange();
    }
    showNotices(m_notices);
}

void MoneyInputs::arrange()
{
    const int width = m_card->width() - 2 * space::kCard;
    const int columns =
        std::clamp(width / (kNarrowest + m_grid->horizontalSpacing()), 1, kMostColumns);
    const int each = (width - (columns - 1) * m_grid->horizontalSpacing()) / columns;
    while (const QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    for (int column = 0; column < kMostColumns; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    for (std::size_t first = 0; first < m_shown.size(); first += std::size_t(columns)) {
        const std::size_t end = std::min(m_shown.size(), first + std::size_t(columns));
        int height = 0;
        for (std::size_t i = first; i < end; ++i)
            height = std::max(height, m_shown[i]->labelHeight(each));
        for (std::size_t i = first; i < end; ++i) {
            m_shown[i]->setLabelHeight(height);
            m_grid->addWidget(m_shown[i], int(first) / columns, int(i - first), Qt::AlignTop);
            m_shown[i]->show();
        }
    }
}

void MoneyInputs::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void MoneyInputs::showNotices(const std::vector<Notice> &notices)
{
    m_notices = notices;
    for (const Group &group : m_groups) {
        for (std::size_t i = 0; i < group.rows.size(); ++i) {
            QStringList lines;
            Notice::Severity worst = Notice::Severity::info;
            for (const Notice &notice : notices) {
                if (notice.field != group.keys[i])
                    continue;
                lines << m_factory.formatter().notice(notice);
                worst = std::max(worst, notice.severity);
            }
            group.rows[i]->setNotice(lines.join(QLatin1Char('\n')), toneOf(worst));
        }
    }
}

bool MoneyInputs::focusField(const QString &key)
{
    const std::string wanted = key.toStdString();
    for (std::size_t g = 0; g < m_groups.size(); ++g) {
        const auto found = std::ranges::find(m_groups[g].keys, std::string_view(wanted));
        if (found == m_groups[g].keys.end() || !matters(m_document.scenario(), *found))
            continue;
        setGroup(int(g));
        FieldRow *row = m_groups[g].rows[std::size_t(found - m_groups[g].keys.begin())];
        row->editor()->inputWidget()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

int MoneyInputs::group() const
{
    return m_segments->current();
}

void MoneyInputs::setGroup(int group)
{
    m_segments->setCurrent(group);
    showScenario(m_document.scenario());
}

} // namespace reckoner::ui
