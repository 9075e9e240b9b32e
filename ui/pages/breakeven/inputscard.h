// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/fields/fieldform.h"
#include "ui/widgets/card.h"

namespace reckoner::ui {

/// The inputs that move the break-even most, as sliders beside the chart that they move.
class InputsCard final : public QWidget {
    Q_OBJECT

public:
    InputsCard(ScenarioDocument &document, const FieldEditorFactory &factory,
               QWidget *parent = nullptr);

    void showScenario(const Scenario &scenario);
    bool focusField(const QString &key);

private:
    std::vector<FieldRow *> m_rows;
};

} // namespace reckoner::ui
