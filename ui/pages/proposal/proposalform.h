// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/report/report.h"
#include "ui/shell/page.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace reckoner::ui {

class FieldForm;
class Segmented;

/// For whom, in which language and money, and with which chapters the proposal is written. Client
/// and name are edited in the document; language, money, logo and chapters concern the writer and
/// are remembered in the settings.
class ProposalForm final : public QWidget {
    Q_OBJECT

public:
    explicit ProposalForm(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] ProposalOptions options() const;
    void showScenario(const Scenario &scenario);
    /// What an empty date stands for.
    void showLastValidDay(QDate day);
    bool focusField(const QString &key);

Q_SIGNALS:
    void changed();

private:
    void addCaption(QVBoxLayout *column, const QString &text, QWidget *buddy);
    [[nodiscard]] Segmented *addChoice(const QString &key, const QStringList &labels,
                                       int otherwise);
    void addLogo(QVBoxLayout *column);
    void addChapters(QVBoxLayout *column);
    void chooseLogo();
    void showLogo();
    void checkDate();

    PageContext m_context;
    FieldForm *m_fields; ///< client and name: answers of the plan itself
    QLineEdit *m_validUntil;
    QLabel *m_dateProblem;
    Segmented *m_language;
    Segmented *m_currency;
    QPushButton *m_chooseLogo = nullptr;
    QPushButton *m_removeLogo = nullptr;
    QString m_logoPath;
    std::vector<std::pair<ReportSection, QCheckBox *>> m_chapters;
};

} // namespace reckoner::ui
