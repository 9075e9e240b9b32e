// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/wizard/steppage.h"

namespace reckoner::ui {

class LoadPatterns;

/// Step 3: how many people use it, when, and how fast the answers must come.
class ConcurrencyStep final : public StepPage {
    Q_OBJECT

public:
    explicit ConcurrencyStep(const PageContext &context, QWidget *parent = nullptr);

    void showScenario(const Scenario &scenario) override;
    void showEvaluation(const Evaluation &evaluation) override;
    bool focusField(const QString &key) override;

private:
    LoadPatterns *m_patterns;
};

} // namespace reckoner::ui
