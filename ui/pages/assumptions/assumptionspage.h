// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace reckoner::ui {

class AccuracyTab;
class CalibrationTab;
class ClaimsTab;
class FactsTab;
class InputsTab;
class Segmented;

/// Everything the answer rests on: inputs, facts with their sources, the claims of the source
/// article, measured errors, and the efficiency assumptions with their calibration.
class AssumptionsPage final : public Page {
    Q_OBJECT

public:
    explicit AssumptionsPage(const PageContext &context, QWidget *parent = nullptr);

    void showScenario(const Scenario &scenario) override;
    void showEvaluation(const Evaluation &evaluation) override;
    [[nodiscard]] QVariant state() const override;
    void setState(const QVariant &state) override;
    bool focusField(const QString &fieldKey) override;
    [[nodiscard]] bool scrollsItself() const override { return true; }

private:
    enum Tab : std::uint8_t { kInputs, kFacts, kClaims, kAccuracy, kCalibration };

    [[nodiscard]] QLayout *makeTools();
    void showTab(int tab);
    void filter();
    void showHeadline();

    QLabel *m_headline;
    QLabel *m_lead;
    Segmented *m_tabs;
    QLineEdit *m_search;
    QComboBox *m_which;
    QStackedWidget *m_stack;
    InputsTab *m_inputs;
    FactsTab *m_facts;
    ClaimsTab *m_claims;
    AccuracyTab *m_accuracy;
    CalibrationTab *m_calibration;
    std::array<int, 5> m_chosen{}; ///< filter of each tab
};

} // namespace reckoner::ui
