// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "ui/fields/fieldform.h"

class QGridLayout;

namespace reckoner::ui {

class Card;
class Segmented;

/// Every input that money rests on, a group at a time: buying, power and room, people, renting,
/// finance. What has no meaning under the other answers is left out.
class MoneyInputs final : public QWidget {
    Q_OBJECT

public:
    MoneyInputs(ScenarioDocument &document, const FieldEditorFactory &factory,
                QWidget *parent = nullptr);

    void showScenario(const Scenario &scenario);
    void showNotices(const std::vector<Notice> &notices);
    /// Turns to the group of the field; false when it is not here or has no meaning now.
    bool focusField(const QString &key);
    [[nodiscard]] int group() const;
    void setGroup(int group);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Group {
        FieldGroup fields;
        std::vector<std::string_view> keys;
        std::vector<FieldRow *> rows; ///< as `keys`
    };

    void makeRows(Group &group);
    void arrange();

    ScenarioDocument &m_document;
    FieldEditorFactory m_factory;
    Segmented *m_segments;
    Card *m_card;
    QGridLayout *m_grid;
    std::vector<Group> m_groups;
    std::vector<FieldRow *> m_shown;
    std::vector<Notice> m_notices;
};

/// Whether an input of money changes anything in this scenario: a lease rate without a lease does
/// not.
[[nodiscard]] bool matters(const Scenario &scenario, std::string_view key);

} // namespace reckoner::ui
