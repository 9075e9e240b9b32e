// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QWidget>

#include "ui/shell/page.h"

class QLabel;
class QTableView;

namespace reckoner::ui {

class ClaimsModel;
class TableFilter;

/// The claims of the source article in a list, the arithmetic of the selected one below it.
class ClaimsTab final : public QWidget {
    Q_OBJECT

public:
    ClaimsTab(const PageContext &context, QWidget *parent = nullptr);

    void setWords(const QString &text);
    void setVerdict(std::optional<Claim::Verdict> verdict);
    [[nodiscard]] QString summary() const;

private:
    void showDetail();

    const Catalog &m_catalog;
    Formatter m_formatter;
    ClaimsModel *m_model;
    TableFilter *m_filter;
    QTableView *m_table;
    QLabel *m_subject;
    QLabel *m_arithmetic;
    QLabel *m_source;
};

} // namespace reckoner::ui
