// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "core/evaluation/evaluation.h"
#include "ui/cards/viewcard.h"
#include "ui/shell/page.h"

class QHBoxLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace reckoner::ui {

class ChartView;
class FieldForm;
class KeyFigure;

/// A page about one stage of a model's life. The answer and the sentence it rests on, a row of key
/// figures, the proof at the left in several views, and at the right, scrolling by itself, what
/// would change it.
class StagePage : public Page {
    Q_OBJECT

public:
    void showScenario(const Scenario &scenario) final;
    [[nodiscard]] bool scrollsItself() const final { return true; }
    bool focusField(const QString &key) final;
    [[nodiscard]] QVariant state() const final;
    void setState(const QVariant &state) final;

protected:
    StagePage(const PageContext &context, QWidget *parent);

    // Called by the constructor of a page, top to bottom and left to right.
    [[nodiscard]] KeyFigure *addFigure(const QString &label, const char *name);
    [[nodiscard]] ChartView *makeChart(const char *name) const;
    /// A view of the source article's claims by their ids is added as the last one.
    void setViews(std::vector<ViewCard::View> views, std::span<const std::string_view> claims,
                  const QString &claimsCaption);
    void addSide(QWidget *widget);
    /// A card of inputs in the panel at the right.
    void addFields(const QString &title, const std::vector<std::string_view> &keys);
    /// Whether an input of the panel has a meaning in this scenario; it is hidden otherwise.
    [[nodiscard]] virtual bool asks(const Scenario &scenario, std::string_view key) const;

    /// The answer, and the notices of the evaluation beside the inputs that they are about.
    void setAnswer(const QString &headline, const QString &lead, const Evaluation &evaluation);
    [[nodiscard]] ViewCard *views() const { return m_views; }

    void resizeEvent(QResizeEvent *event) override;

private:
    QLabel *m_headline;
    QLabel *m_lead;
    QHBoxLayout *m_figures;
    QVBoxLayout *m_main;
    QVBoxLayout *m_side;
    QScrollArea *m_sideArea;
    ViewCard *m_views = nullptr;
    std::vector<FieldForm *> m_forms;
    std::vector<std::string_view> m_fields; ///< of all forms
};

} // namespace reckoner::ui
