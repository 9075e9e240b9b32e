// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/wizard/steppage.h"

namespace reckoner::ui {

/// Step 1: how far along the business is, what may be spent, and over how long.
class BusinessStep final : public StepPage {
    Q_OBJECT

public:
    explicit BusinessStep(const PageContext &context, QWidget *parent = nullptr);

    void showEvaluation(const Evaluation &evaluation) override;
};

} // namespace reckoner::ui
