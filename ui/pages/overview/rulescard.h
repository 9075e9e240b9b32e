// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QWidget>

#include "core/evaluation/evaluation.h"
#include "ui/format/formatter.h"
#include "ui/theme/theme.h"

class QLabel;

namespace reckoner::ui {

class Badge;

/// The rules of thumb of the four steps beside what the plan does, which of them decides, and why
/// they differ.
class RulesCard final : public QWidget {
    Q_OBJECT

public:
    RulesCard(const Theme &theme, const Formatter &formatter, QWidget *parent = nullptr);

    void show(const Evaluation &evaluation);

private:
    struct Row {
        QLabel *step;
        QLabel *rule;
        QLabel *plan;
        Badge *agrees;
        QLabel *why;
    };

    const Theme &m_theme;
    Formatter m_formatter;
    QLabel *m_deciding;
    std::array<Row, 4> m_rows;
    QLabel *m_source;
};

} // namespace reckoner::ui
