// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/planning/deployment.h"
#include "ui/format/formatter.h"
#include "ui/theme/theme.h"

class QVBoxLayout;

namespace reckoner::ui {

class Card;
class ResultTable;

/// Depreciation and book value by year; financing and income tax where the scenario has them.
class BooksCard final : public QWidget {
    Q_OBJECT

public:
    BooksCard(const Theme &theme, const Formatter &formatter, QWidget *parent = nullptr);

    /// Hides itself when the option buys nothing and no tax is counted.
    void showOption(const OptionPlan &option, const Scenario &scenario);

private:
    void makeYears(std::size_t count);

    const Theme &m_theme;
    Formatter m_formatter;
    Card *m_card;
    ResultTable *m_table = nullptr;
    std::size_t m_years = 0;
};

} // namespace reckoner::ui
