// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/figureupdater.h"

#include <algorithm>

#include "core/evaluation/evaluation.h"
#include "ui/document/libraryentry.h"

namespace reckoner::ui {

FigureUpdater::FigureUpdater(Library *library, Evaluate evaluate, QObject *parent)
    : QObject(parent), m_library(library), m_evaluate(std::move(evaluate))
{
}

FigureUpdater::~FigureUpdater() = default;

void FigureUpdater::update(const std::vector<LibraryEntry> &entries)
{
    if (!m_library || m_library->isReadOnly())
        return;
    for (const LibraryEntry &entry : entries) {
        const bool known = entry.figures.tco_cny || !entry.figures.verdict.empty();
        const bool waits =
            entry.id == m_now || std::ranges::find(m_waiting, entry.id) != m_waiting.end();
        if (!known && !waits)
            m_waiting.push_back(entry.id);
    }
    if (m_now == 0)
        next();
}

void FigureUpdater::next()
{
    m_now = 0;
    while (!m_waiting.empty()) {
        m_now = m_waiting.front();
        m_waiting.pop_front();
        auto scenario = m_library->load(m_now);
        if (!scenario) {
            m_now = 0; // the list says so when it is opened
            continue;
        }
        if (!m_evaluator) {
            m_evaluator = std::make_unique<Evaluator>(m_evaluate);
            connect(
                m_evaluator.get(), &Evaluator::evaluated, this,
                [this](const SharedEvaluation &evaluation) { finish(keyFiguresOf(*evaluation)); });
            connect(m_evaluator.get(), &Evaluator::failed, this,
                    [this] { finish({.tco_cny = {}, .option = {}, .verdict = "not_evaluated"}); });
        }
        m_evaluator->request(*std::move(scenario));
        return;
    }
}

void FigureUpdater::finish(const KeyFigures &figures)
{
    // Should that fail, the list goes without: nothing a person entered is concerned.
    [[maybe_unused]] const auto stored = m_library->setFigures(m_now, figures);
    Q_EMIT updated();
    next();
}

} // namespace reckoner::ui
