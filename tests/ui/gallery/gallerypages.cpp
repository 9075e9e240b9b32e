// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/gallerypages.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include "tests/ui/gallery/samplecharts.h"
#include "ui/charts/chartview.h"
#include "ui/fields/fieldform.h"
#include "ui/theme/style.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keyfigure.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/table.h"

namespace reckoner::ui {

namespace {

QString words(const char *text)
{
    return QString::fromUtf8(text);
}

class FieldsPage final : public Page {
public:
    FieldsPage(const PageContext &context, QWidget *parent) : Page(context, parent)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins({});
        row->setSpacing(space::kBlock);
        auto *left = new QVBoxLayout;
        left->setSpacing(space::kOne);
        left->addWidget(makeHeadline(words("How many people use it, and how fast?"), theme()));
        left->addWidget(makeLead(words("The peak decides how many cards, the week decides what "
                                       "they cost. A close guess will do."),
                                 theme()));
        left->addSpacing(12);
        m_form = new FieldForm(context.document, context.fields, this);
        m_form->add("peak_users")
            ->setConsequence(
                words("About 2.1 requests/s at the peak: rule of thumb “one or two cards”"));
        m_form->add("stage");
        m_form->add("model");
        m_form->addSideBySide({"input_tokens", "output_tokens"});
        m_form->add("growth_per_month");
        m_form->add("redundancy", FieldEditorFactory::Form::compact);
        m_form->add("quantization");
        m_form->add("domestic_only");
        m_form->add("budget_cny");
        left->addWidget(m_form);
        left->addWidget(new NoticeBar(words("From month 15 the peak outgrows one machine. The road "
                                            "map adds the second then; it need not be bought now."),
                                      Tone::warning, theme()));
        auto *buttons = new QHBoxLayout;
        buttons->addWidget(new QPushButton(words("‹ Data assets")));
        auto *next = new QPushButton(words("Deployment ›"));
        setVariant(next, ButtonVariant::primary);
        buttons->addWidget(next);
        auto *ghost = new QPushButton(words("Skip"));
        setVariant(ghost, ButtonVariant::ghost);
        buttons->addWidget(ghost);
        auto *off = new QPushButton(words("Disabled"));
        off->setEnabled(false);
        buttons->addWidget(off);
        buttons->addStretch();
        left->addSpacing(space::kOne);
        left->addLayout(buttons);
        left->addStretch();
        row->addLayout(left, 3);
        row->addLayout(panel(), 2);
    }

    void showScenario(const Scenario &scenario) override { m_form->showScenario(scenario); }
    void showEvaluation(const Evaluation &) override {}
    bool focusField(const QString &key) override { return m_form->focusField(key); }

private:
    QVBoxLayout *panel()
    {
        auto *column = new QVBoxLayout;
        column->setSpacing(12);
        auto *advice = new Card(words("The advice so far"), theme());
        advice->body()->addWidget(makeSectionTitle(words("2 × 48 GB cards, one machine"), theme()));
        advice->body()->addWidget(
            makeCaption(words("All targets met; 31% of the memory free"), theme()));
        auto *bar = new ChartView(theme(), formatter());
        bar->setSpec(sampleCapacity(66.0));
        bar->setPlotHeight(36);
        advice->body()->addWidget(bar);
        auto *over = new ChartView(theme(), formatter());
        over->setSpec(sampleCapacity(120.0));
        over->setPlotHeight(36);
        advice->body()->addWidget(over);
        column->addWidget(advice);
        auto *figures = new QHBoxLayout;
        figures->setSpacing(12);
        auto *cost = new KeyFigure(words("Three-year cost"), theme());
        cost->setValue(formatter().format(386'000, Unit::cny));
        cost->setFigureKey(words("tco.total"));
        figures->addWidget(cost);
        auto *breakEven = new KeyFigure(words("Break-even utilization"), theme());
        breakEven->setValue(formatter().format(0.27, Unit::fraction));
        figures->addWidget(breakEven);
        column->addLayout(figures);
        auto *budget = new Card(words("How the budget is split"), theme());
        auto *split = new QHBoxLayout;
        auto *donut = new ChartView(theme(), formatter());
        donut->setSpec(sampleDonut());
        donut->setFixedSize(150, 150);
        split->addWidget(donut);
        auto *table = new ResultTable({{{}, false, true},
                                       {words("Rule of thumb"), true, false},
                                       {words("Advice"), true, false}},
                                      theme());
        const Palette &colors = theme().palette();
        table->setRows({{{words("Inference"), Tone::plain, false, colors.category[0]},
                         words("35.0"),
                         {words("27.4"), Tone::plain, true}},
                        {{words("Fine-tuning"), Tone::plain, false, colors.category[2]},
                         words("15.0"),
                         {words("7.8"), Tone::plain, true}},
                        {{words("Reserve"), Tone::plain, false, colors.category[4]},
                         words("–"),
                         {words("14.8"), Tone::plain, true}},
                        {words("Total"), words("50.0"), words("50.0")}},
                       true);
        split->addWidget(table, 1);
        budget->body()->addLayout(split);
        column->addWidget(budget);
        auto *badges = new QHBoxLayout;
        badges->addWidget(new Badge(words("fits"), Tone::good, theme()));
        badges->addWidget(new Badge(words("tight"), Tone::warning, theme()));
        badges->addWidget(new Badge(words("does not fit"), Tone::bad, theme()));
        badges->addWidget(new Badge(words("rule of thumb"), Tone::muted, theme()));
        badges->addStretch();
        column->addLayout(badges);
        auto *checks = new QHBoxLayout;
        auto *on = new QCheckBox(words("Section on risk"));
        on->setChecked(true);
        checks->addWidget(on);
        checks->addWidget(new QCheckBox(words("Appendix")));
        auto *radio = new QRadioButton(words("A4"));
        radio->setChecked(true);
        checks->addWidget(radio);
        checks->addWidget(new QRadioButton(words("Letter")));
        column->addLayout(checks);
        auto *progress = new QProgressBar;
        progress->setValue(40);
        progress->setTextVisible(false);
        column->addWidget(progress);
        column->addWidget(
            makeLabel(words("直 骨 与 · 12,345.67 · 11,111.11"), TextRole::headline, theme()));
        column->addStretch();
        return column;
    }

    FieldForm *m_form;
};

class ChartsPage final : public Page {
public:
    ChartsPage(const PageContext &context, QWidget *parent) : Page(context, parent)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins({});
        column->setSpacing(12);
        column->addWidget(makeHeadline(words("Above 27% utilization, owning wins"), theme()));
        column->addWidget(makeLead(words("You are at 41%. At your load the server pays for itself "
                                         "in month 19; below 27% renting would be cheaper."),
                                   theme()));
        auto *grid = new QGridLayout;
        grid->setSpacing(12);
        int index = 0;
        for (const ChartSpec &spec : sampleCharts()) {
            auto *card = new Card(spec.title, theme());
            auto *view = new ChartView(theme(), formatter());
            view->setSpec(spec);
            const bool small = spec.kind == ChartSpec::Kind::capacityBar;
            view->setPlotHeight(small ? 36 : 320);
            card->body()->addWidget(view);
            card->body()->addStretch();
            grid->addWidget(card, index / 2, index % 2);
            ++index;
        }
        column->addLayout(grid);
        column->addStretch();
    }

    void showScenario(const Scenario &) override {}
    void showEvaluation(const Evaluation &) override {}
};

} // namespace

void registerGallery(PageRegistry &registry)
{
    registry.add<FieldsPage>(words("library"), PageGroup::library, "Library");
    for (const char *step : {"Business stage", "Data assets", "Concurrency", "Deployment"}) {
        registry.add({words(step), PageGroup::steps, step,
                      [](const PageContext &context, QWidget *parent) -> Page * {
                          return new FieldsPage(context, parent);
                      },
                      [step](const Scenario &) { return step[0] != 'D'; }});
    }
    registry.add<ChartsPage>(words("charts"), PageGroup::plan, "Overview");
    for (const char *name : {"Pre-training", "Fine-tuning", "Inference", "TCO", "Break-even",
                             "Risk", "Compare", "Audit", "Assumptions", "Proposal"})
        registry.add<ChartsPage>(words(name), PageGroup::plan, name);
}

} // namespace reckoner::ui
