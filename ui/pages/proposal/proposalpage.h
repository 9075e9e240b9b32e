// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include <QTimer>

#include "ui/report/report.h"
#include "ui/shell/page.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace reckoner::ui {

class FieldForm;
class PaperView;
class Segmented;

/// The document for the client as it will be printed, what goes into it, and the way out: PDF and
/// workbook.
class ProposalPage final : public Page {
    Q_OBJECT

public:
    explicit ProposalPage(const PageContext &context, QWidget *parent = nullptr);

    void showScenario(const Scenario &scenario) override;
    void showEvaluation(const Evaluation &evaluation) override;
    bool focusField(const QString &fieldKey) override;
    void exportDocument() override;
    [[nodiscard]] bool scrollsItself() const override { return true; }

private:
    using Export = Expected<void> (*)(const std::filesystem::path &, const Scenario &,
                                      const Evaluation &, const ProposalOptions &);

    [[nodiscard]] QWidget *makeSide();
    [[nodiscard]] QWidget *makeSections();
    [[nodiscard]] ProposalOptions options() const;
    void chooseLogo();
    void render();
    void writeFile(const QString &title, const QString &filter, const QString &suffix,
                   Export write);

    QLabel *m_headline;
    QLabel *m_lead;
    PaperView *m_paper;
    FieldForm *m_form = nullptr;
    Segmented *m_language = nullptr;
    Segmented *m_currency = nullptr;
    QPushButton *m_logo = nullptr;
    std::map<ReportSection, QCheckBox *> m_sections;
    QString m_logoPath;
    QTimer m_renderSoon;
};

} // namespace reckoner::ui
