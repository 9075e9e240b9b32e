// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/flow.h"
#include "ui/report/reportcontext.h"

namespace reckoner::ui {

/// The first page: logo, title, client, dates, and the contents with the pages given.
[[nodiscard]] PlacedStrip coverPage(const ReportContext &context,
                                    const std::vector<Chapter> &chapters);

} // namespace reckoner::ui
