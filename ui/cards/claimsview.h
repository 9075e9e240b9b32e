// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include "ui/widgets/labels.h"
#include "ui/wording/sources.h"

namespace reckoner::ui {

/// What the source article claims about a subject, and what arithmetic says of each claim.
class ClaimsView final : public QScrollArea {
    Q_OBJECT

public:
    ClaimsView(const Catalog &catalog, std::span<const std::string_view> ids,
               const Formatter &formatter, const Theme &theme, QWidget *parent = nullptr);
};

/// Green where the source is right, amber where it leans, red where arithmetic contradicts it.
[[nodiscard]] Tone verdictTone(Claim::Verdict verdict);

} // namespace reckoner::ui
