// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/wizard/steppage.h"

namespace reckoner::ui {

/// Step 4: where the data may go, and how the model is to be run.
class DeploymentStep final : public StepPage {
    Q_OBJECT

public:
    explicit DeploymentStep(const PageContext &context, QWidget *parent = nullptr);

    void showEvaluation(const Evaluation &evaluation) override;

private:
    [[nodiscard]] QString waysSentence(const Evaluation &evaluation) const;
};

} // namespace reckoner::ui
