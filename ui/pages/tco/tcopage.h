// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/explanation/figure.h"
#include "ui/shell/page.h"

class QLabel;

namespace reckoner::ui {

class BooksCard;
class CashTable;
class ChartView;
class HiddenCard;
class KeyFigure;
class MoneyInputs;
class Segmented;
class SplitCard;
class WaysCard;

/// What each way costs over the horizon, when the money flows, and on what.
class TcoPage final : public Page {
    Q_OBJECT

public:
    explicit TcoPage(const PageContext &context, QWidget *parent = nullptr);

    void showScenario(const Scenario &scenario) override;
    void showEvaluation(const Evaluation &evaluation) override;
    [[nodiscard]] QVariant state() const override;
    void setState(const QVariant &state) override;
    bool focusField(const QString &fieldKey) override;
    [[nodiscard]] bool isHomeOfFields() const override { return false; }

private:
    [[nodiscard]] QWidget *makeWays();
    [[nodiscard]] QWidget *makeTime();
    [[nodiscard]] QWidget *makeOption();
    [[nodiscard]] QWidget *makeFigures();
    [[nodiscard]] QWidget *makeCash();
    [[nodiscard]] ChartView *makeChart(const char *name);
    [[nodiscard]] Option shownOption(const Evaluation &evaluation) const;
    void showTime(const Evaluation &evaluation);
    void showOption(const Evaluation &evaluation);

    QLabel *m_headline;
    QLabel *m_lead;
    WaysCard *m_ways;
    Segmented *m_value;
    ChartView *m_lines;
    Segmented *m_option;
    Segmented *m_period;
    KeyFigure *m_total;
    KeyFigure *m_presentValue;
    KeyFigure *m_perToken;
    KeyFigure *m_utilization;
    QWidget *m_cashCard;
    QLabel *m_cashCaption;
    CashTable *m_cash;
    QLabel *m_noMoney;
    SplitCard *m_split;
    HiddenCard *m_hidden;
    BooksCard *m_books;
    MoneyInputs *m_inputs;
    std::optional<Option> m_chosen; ///< by the person; otherwise the recommended one
};

} // namespace reckoner::ui
