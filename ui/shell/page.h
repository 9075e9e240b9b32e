// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QWidget>

#include "core/catalog/catalog.h"
#include "ui/document/appsettings.h"
#include "ui/document/evaluator.h"
#include "ui/document/pricebook.h"
#include "ui/document/scenariodocument.h"
#include "ui/fields/fieldeditorfactory.h"
#include "ui/shell/dialogs.h"
#include "ui/widgets/labels.h"

namespace reckoner {
struct Evaluation;
class Library;
} // namespace reckoner

namespace reckoner::ui {

/// What the shell lends to a page. Everything outlives the page. Language, currency and theme are
/// fixed for the page's life: when one changes the shell makes the page anew.
struct PageContext {
    ScenarioDocument &document;
    const Catalog &catalog;
    Formatter formatter;
    const Theme &theme;
    FieldEditorFactory fields;
    Dialogs &dialogs;
    AppSettings &settings;
    Evaluate evaluate; ///< for pages that evaluate variants of their own, off the GUI thread
    Library *library = nullptr;     ///< saved scenarios; null when the library could not be opened
    PriceBook *priceBook = nullptr; ///< to use another; null where there is only one
};

/// One place of the program. It shows what it is given and edits through the document; it keeps no
/// state of the scenario. Text is set in the constructor: pages are rebuilt, never retranslated.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(const PageContext &context, QWidget *parent = nullptr)
        : QWidget(parent), m_context(context)
    {
    }

    /// The scenario is another. Called once after construction, then after every edit while the
    /// page is in view, and when it comes into view.
    virtual void showScenario(const Scenario &scenario) = 0;

    /// A new evaluation of the scenario. Same rules; not called before there is one. The reference
    /// is valid during the call; keep evaluation() for longer.
    virtual void showEvaluation(const Evaluation &evaluation) = 0;

    /// Where the person is on this page (tab, selection), to survive a rebuild.
    [[nodiscard]] virtual QVariant state() const { return {}; }
    virtual void setState(const QVariant &) {}

    /// Gives the focus to an input; false when the page does not have it.
    virtual bool focusField(const QString & /*fieldKey*/) { return false; }

    /// False where inputs only stand beside the figures that they move: who asks for a field from
    /// another page is led to its home.
    [[nodiscard]] virtual bool isHomeOfFields() const { return true; }

    /// The person asked for the page's document (Ctrl+E): the proposal writes its PDF.
    virtual void exportDocument() {}

    /// The page has scroll bars and margins of its own.
    [[nodiscard]] virtual bool scrollsItself() const { return false; }

    /// How high a page of wrapping texts must be follows from its width alone; the layout's own
    /// minimum would be that of the narrowest page and make others scroll for nothing.
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const QSize hint = QWidget::minimumSizeHint();
        return hasHeightForWidth() ? QSize(hint.width(), 0) : hint;
    }

    /// Set by the shell before showEvaluation().
    [[nodiscard]] const SharedEvaluation &evaluation() const { return m_evaluation; }
    void setEvaluation(SharedEvaluation evaluation) { m_evaluation = std::move(evaluation); }

Q_SIGNALS:
    /// To another place by its id.
    void navigate(const QString &pageId);
    /// To the place where an input is typed in.
    void fieldRequested(const QString &fieldKey);
    /// Why this number? Full key in the ledger of the current evaluation.
    void explain(const QString &figureKey);
    /// Something went wrong or well, to be said in a bar on top.
    void notify(const QString &text, reckoner::ui::Tone tone);
    /// Another price book is in use.
    void priceBookChanged();
    /// Opens another scenario (the shell asks about unsaved changes first).
    void openRequested(const reckoner::Scenario &scenario, qint64 libraryId);

protected:
    [[nodiscard]] const PageContext &context() const { return m_context; }
    [[nodiscard]] const Theme &theme() const { return m_context.theme; }
    [[nodiscard]] const Formatter &formatter() const { return m_context.formatter; }

private:
    PageContext m_context;
    SharedEvaluation m_evaluation;
};

} // namespace reckoner::ui
