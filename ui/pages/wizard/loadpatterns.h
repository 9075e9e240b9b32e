// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/catalog/catalog.h"
#include "ui/shell/page.h"

class QComboBox;
class QPushButton;

namespace reckoner::ui {

class ChoiceCards;

/// The load over the week: templates as cards, each with how uneven it is, and the measured weeks
/// of the catalog behind the last card.
class LoadPatterns final : public QWidget {
    Q_OBJECT

public:
    explicit LoadPatterns(const PageContext &context, QWidget *parent = nullptr);

    void showScenario(const Scenario &scenario);

private:
    void choose(const std::string &profileId);
    [[nodiscard]] QString shapeText(const LoadProfile &profile) const;
    void fillMeasured();
    void showOwnWeek(const Scenario &scenario);
    void showLengths(const Scenario &scenario);
    void takeLengths();

    ScenarioDocument &m_document;
    const Catalog &m_catalog;
    Formatter m_formatter;
    std::vector<const LoadProfile *> m_templates;
    ChoiceCards *m_cards;
    QComboBox *m_measured;
    QWidget *m_measuredPart;
    QPushButton *m_lengths; ///< takes over how long a measured week's requests are
};

} // namespace reckoner::ui
