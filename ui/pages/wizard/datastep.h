// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/wizard/steppage.h"

namespace reckoner::ui {

/// Step 2: what data there is, and what training it is worth.
class DataStep final : public StepPage {
    Q_OBJECT

public:
    explicit DataStep(const PageContext &context, QWidget *parent = nullptr);

    void showEvaluation(const Evaluation &evaluation) override;

private:
    [[nodiscard]] QString trainingSentence(const PlanSearch &search) const;
};

} // namespace reckoner::ui
