// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registerpages.h"

#include <algorithm>

#include "ui/pages/assumptions/assumptionspage.h"
#include "ui/pages/breakeven/breakevenpage.h"
#include "ui/pages/finetuning/finetuningpage.h"
#include "ui/pages/inference/inferencepage.h"
#include "ui/pages/library/librarypage.h"
#include "ui/pages/overview/overviewpage.h"
#include "ui/pages/pretraining/pretrainingpage.h"
#include "ui/pages/proposal/proposalpage.h"
#include "ui/pages/tco/tcopage.h"
#include "ui/pages/wizard/businessstep.h"
#include "ui/pages/wizard/concurrencystep.h"
#include "ui/pages/wizard/datastep.h"
#include "ui/pages/wizard/deploymentstep.h"
#include "ui/shell/pageregistry.h"

namespace reckoner::ui {

namespace {

// A step counts as answered once one of its fields is not what the program starts with.
template <class Step>
PageInfo step(const QString &id, const char *title, FieldGroup group)
{
    return {id, PageGroup::steps, title,
            [](const PageContext &context, QWidget *parent) -> Page * {
                return new Step(context, parent);
            },
            [group](const Scenario &scenario) {
                return std::ranges::any_of(fields(), [&](const FieldSpec &spec) {
                    return spec.group == group && fieldValue(scenario, spec) != fieldDefault(spec);
                });
            }};
}

} // namespace

void registerPages(PageRegistry &registry)
{
    registry.add<LibraryPage>(QStringLiteral("library"), PageGroup::library,
                              QT_TRANSLATE_NOOP("Page", "Library"));
    registry.add(step<BusinessStep>(QStringLiteral("business"),
                                    QT_TRANSLATE_NOOP("Page", "Business stage"),
                                    FieldGroup::business));
    registry.add(step<DataStep>(QStringLiteral("data"), QT_TRANSLATE_NOOP("Page", "Data assets"),
                                FieldGroup::data));
    registry.add(step<ConcurrencyStep>(QStringLiteral("concurrency"),
                                       QT_TRANSLATE_NOOP("Page", "Concurrency"),
                                       FieldGroup::concurrency));
    registry.add(step<DeploymentStep>(QStringLiteral("deployment"),
                                      QT_TRANSLATE_NOOP("Page", "Deployment"),
                                      FieldGroup::deployment));
    registry.add<OverviewPage>(QStringLiteral("overview"), PageGroup::plan,
                               QT_TRANSLATE_NOOP("Page", "Overview"));
    registry.add<PreTrainingPage>(QStringLiteral("pretraining"), PageGroup::plan,
                                  QT_TRANSLATE_NOOP("Page", "Pre-training"));
    registry.add<FineTuningPage>(QStringLiteral("finetuning"), PageGroup::plan,
                                 QT_TRANSLATE_NOOP("Page", "Fine-tuning"));
    registry.add<InferencePage>(QStringLiteral("inference"), PageGroup::plan,
                                QT_TRANSLATE_NOOP("Page", "Inference"));
    registry.add<TcoPage>(QStringLiteral("tco"), PageGroup::plan, QT_TRANSLATE_NOOP("Page", "TCO"));
    registry.add<BreakEvenPage>(QStringLiteral("breakeven"), PageGroup::plan,
                                QT_TRANSLATE_NOOP("Page", "Break-even"));
    registry.add<AssumptionsPage>(QStringLiteral("assumptions"), PageGroup::plan,
                                  QT_TRANSLATE_NOOP("Page", "Assumptions"));
    registry.add<ProposalPage>(QStringLiteral("proposal"), PageGroup::plan,
                               QT_TRANSLATE_NOOP("Page", "Proposal"));
}

} // namespace reckoner::ui
