// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/memory/training_memory.h"
#include "core/planning/serving_search.h"
#include "ui/charts/chartspec.h"
#include "ui/format/formatter.h"
#include "ui/theme/theme.h"

class QLabel;

namespace reckoner::ui {

class ChartView;

/// The memory of all cards of one copy of a model that serves.
[[nodiscard]] ChartSpec memorySpec(const ReplicaMemory &memory);
/// The memory of the fullest card of a training job, against what the card has.
[[nodiscard]] ChartSpec memorySpec(const TrainingMemory &memory, double capacity_gb);

/// A capacity bar with a title above and its parts in figures below.
class MemoryBar final : public QWidget {
    Q_OBJECT

public:
    MemoryBar(const Theme &theme, const Formatter &formatter, QWidget *parent = nullptr);

    /// `note` stands below the parts: what would make it fit.
    void show(const QString &title, ChartSpec spec, const QString &note = {});
    void showNothing(const QString &title, const QString &why);

private:
    const Theme &m_theme;
    Formatter m_formatter;
    QLabel *m_title;
    QLabel *m_fits;
    ChartView *m_bar;
    QLabel *m_parts;
    QLabel *m_note;
};

} // namespace reckoner::ui
