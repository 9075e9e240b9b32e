// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/text.h"
#include "ui/format/formatter.h"
#include "ui/report/report.h"
#include "ui/theme/theme.h"

namespace reckoner::ui {

/// What every chapter is written from.
struct ReportContext {
    const Scenario &scenario;
    const Evaluation &evaluation;
    const ProposalOptions &options;
    Formatter formatter;
    const Theme &theme = Theme::light();

    /// A sentence of the context "Report" in the reader's language.
    [[nodiscard]] QString say(const char *english) const
    {
        return formatter.core("Report", english);
    }
    /// Line height over type size: Chinese needs more air.
    [[nodiscard]] double leading() const
    {
        return options.language == Language::chinese ? 1.5 : 1.42;
    }
    [[nodiscard]] const Palette &colors() const { return theme.palette(); }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString client() const;
    [[nodiscard]] QString validUntil() const; ///< as the reader writes dates; may be empty
    [[nodiscard]] QDate lastValidDay() const; ///< the same as a day; invalid when not known
};

[[nodiscard]] ReportContext reportContext(const Scenario &scenario, const Evaluation &evaluation,
                                          const ProposalOptions &options);

} // namespace reckoner::ui
