// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QTimer>

#include "ui/report/proposal.h"
#include "ui/shell/page.h"
#include "ui/widgets/labels.h"

class QPushButton;
class QVBoxLayout;

namespace reckoner::ui {

class NoticeBar;
class ProposalForm;
class ProposalPreview;

/// The document at the left as it will be printed, what goes into it and where it goes at the
/// right.
class ProposalPage final : public Page {
    Q_OBJECT

public:
    explicit ProposalPage(const PageContext &context, QWidget *parent = nullptr);

    void showScenario(const Scenario &scenario) override;
    void showEvaluation(const Evaluation &evaluation) override;
    [[nodiscard]] QVariant state() const override;
    void setState(const QVariant &state) override;
    bool focusField(const QString &fieldKey) override;
    void exportDocument() override;
    [[nodiscard]] bool scrollsItself() const override { return true; }

    static constexpr int kDebounceMs = 150;

private:
    using Exporter = Expected<void> (*)(const std::filesystem::path &, const Scenario &,
                                        const Evaluation &, const ProposalOptions &);

    [[nodiscard]] QWidget *makeSide();
    void layOut();
    void showPage(int page);
    void exportWorkbookFile();
    void write(Exporter exporter, const QString &title, const QString &filter,
               const QString &suffix);
    [[nodiscard]] QString suggestedName() const;
    void say(const QString &text, Tone tone, const QString &folder = {});

    QLabel *m_headline;
    QLabel *m_lead;
    QLabel *m_page; ///< "3 / 17"
    QVBoxLayout *m_bars;
    NoticeBar *m_bar = nullptr;
    ProposalPreview *m_preview;
    ProposalForm *m_form;
    QPushButton *m_pdf;
    QPushButton *m_workbook;
    Scenario m_scenario;
    std::shared_ptr<const Proposal> m_proposal;
    QTimer m_debounce;
    int m_wantedPage = 0;
};

} // namespace reckoner::ui
