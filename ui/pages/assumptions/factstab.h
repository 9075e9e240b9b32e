// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/document/pricebook.h"
#include "ui/shell/page.h"

class QTableView;

namespace reckoner::ui {

class FactsModel;
class NoticeBar;
class TableFilter;

/// Every fact with its source; a person's own values are set and taken back in place.
class FactsTab final : public QWidget {
    Q_OBJECT

public:
    enum class Which : std::uint8_t { used, all, overridden, stale, unsure };

    FactsTab(const PageContext &context, QWidget *parent = nullptr);

    void showEvaluation(const SharedEvaluation &evaluation);
    void setWords(const QString &text);
    void setWhich(Which which);
    /// "14 facts used: 2 from memory or assumed, 1 older than a year".
    [[nodiscard]] QString summary() const;
    [[nodiscard]] int overriddenCount() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitColumns();
    void setFact(const QString &key, const QString &text, double shownFactor);
    [[nodiscard]] bool accepts(int row) const;
    [[nodiscard]] int count(Which which) const;

    ScenarioDocument &m_document;
    const Catalog &m_catalog;
    Formatter m_formatter;
    FactsModel *m_model;
    TableFilter *m_filter;
    QTableView *m_table;
    NoticeBar *m_problem;
    Which m_which = Which::used;
};

} // namespace reckoner::ui
