// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include <QFlags>
#include <QString>

#include "core/evaluation/evaluation.h"
#include "ui/language/language.h"

namespace reckoner::ui {

/// Parts of the proposal that a reader may do without; cover and verdict are always there.
enum class ReportSection : std::uint16_t {
    deployment = 1,    ///< the machine, its memory and latency, training
    cost = 2,          ///< total cost by category and option
    cash = 4,          ///< cash over months and years
    breakEven = 8,     ///< when owning wins, and what would change the answer
    idea = 16,         ///< the client's own idea held against the plan
    road = 32,         ///< pitfalls and road map
    assumptions = 64,  ///< inputs and facts with sources and dates
    derivations = 128, ///< how the key figures come about
    accuracy = 256     ///< errors of the predictions against published measurements
};
Q_DECLARE_FLAGS(ReportSections, ReportSection)
Q_DECLARE_OPERATORS_FOR_FLAGS(ReportSections)

[[nodiscard]] constexpr ReportSections allSections()
{
    return ReportSections(QFlag(511));
}

/// In whose name, language and money a proposal or workbook is written. Independent of the language
/// the program speaks.
struct ProposalOptions {
    Language language = Language::english;
    Currency currency = Currency::cny;
    QString client;     ///< empty = the scenario's client
    QString title;      ///< empty = the scenario's name
    QString logoPath;   ///< PNG, JPEG or SVG on the cover; empty for none
    QString validUntil; ///< ISO date; empty = 30 days after `writtenOn`
    QString writtenOn;  ///< ISO date; empty = the date of the prices, so that no clock is read
    ReportSections sections = allSections();
};

/// Writes the proposal as an A4 PDF with embedded fonts; the same input gives the same file. Needs
/// a QGuiApplication (any platform, offscreen too). The file is replaced whole or not at all; an
/// error of code `io` names the path. An infeasible scenario gives a proposal that says so and why;
/// a section with nothing to say is left out and named in a note.
[[nodiscard]] Expected<void> exportPdf(const std::filesystem::path &path, const Scenario &scenario,
                                       const Evaluation &evaluation,
                                       const ProposalOptions &options);

/// Writes the workbook for the finance department (XLSX): summary, total cost, cash flow by month,
/// inputs, facts used, figures with their derivation. Totals are live formulas. Same promises.
[[nodiscard]] Expected<void> exportWorkbook(const std::filesystem::path &path,
                                            const Scenario &scenario, const Evaluation &evaluation,
                                            const ProposalOptions &options);

} // namespace reckoner::ui
