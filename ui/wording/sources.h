// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "ui/format/formatter.h"

namespace reckoner::ui {

/// "Source article, chapter 2 (2 Mar 2026)" for the source article, else citation and date.
[[nodiscard]] QString sourceText(const Source &source, const Formatter &formatter);

/// What the source article claims, in the reader's language.
[[nodiscard]] QString claimSubject(const Claim &claim, const Formatter &formatter);

/// The claimed value or range: "600 GB", "¥100k to ¥150k"; "–" for a claim without figures.
[[nodiscard]] QString claimValue(const Claim &claim, const Formatter &formatter);

/// The arithmetic behind the verdict, in the reader's language.
[[nodiscard]] QString claimArithmetic(const Claim &claim, const Formatter &formatter);

/// What to reckon with instead; empty where the claim stands or nothing better is known.
[[nodiscard]] QString claimBetterValue(const Claim &claim, const Formatter &formatter);

/// What arithmetic says of a claim: "plausible", "optimistic", "contradicted" ...
[[nodiscard]] QString verdictName(Claim::Verdict verdict, const Formatter &formatter);

/// Claims by id, in that order; ids the catalog lacks are left out.
[[nodiscard]] std::vector<const Claim *> claimsOf(const Catalog &catalog,
                                                  std::span<const std::string_view> ids);

} // namespace reckoner::ui
