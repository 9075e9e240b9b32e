// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/evaluation/evaluation.h"
#include "ui/format/formatter.h"
#include "ui/theme/theme.h"

namespace reckoner::ui {

class Segmented;
class SortedTable;

/// Every machine that meets the targets, cheapest first, owned or rented.
class CandidatesTable final : public QWidget {
    Q_OBJECT

public:
    CandidatesTable(const Theme &theme, const Formatter &formatter, QWidget *parent = nullptr);

    /// `chosen` stands out; null when none is.
    void show(const ServingSearch &search, const ServingCandidate *chosen);
    [[nodiscard]] SortedTable *table() const { return m_table; }

private:
    void fill();

    Formatter m_formatter;
    Segmented *m_which;
    SortedTable *m_table;
    std::vector<ServingCandidate> m_owned;
    std::vector<ServingCandidate> m_rented;
    const Server *m_server = nullptr;
    const CloudInstance *m_instance = nullptr;
    bool m_touched = false; ///< the person chose between buying and renting
};

} // namespace reckoner::ui
