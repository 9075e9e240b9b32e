// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "core/scenario/examples.h"
#include "ui/format/formatter.h"
#include "ui/theme/theme.h"

namespace reckoner::ui {

class ChoiceCard;

/// The scenario of an example, its name and its client in one language.
[[nodiscard]] Scenario scenarioIn(Language language, const Example &example);

/// The scenarios that come with the program, one card each, in the reader's language.
class TemplatePanel final : public QWidget {
    Q_OBJECT

public:
    TemplatePanel(const Theme &theme, const Formatter &formatter, QWidget *parent = nullptr);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const reckoner::Scenario &scenario);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    std::vector<ChoiceCard *> m_cards;
};

} // namespace reckoner::ui
