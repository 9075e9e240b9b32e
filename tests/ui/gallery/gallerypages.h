// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pageregistry.h"

namespace reckoner::ui {

/// Pages that show every control, field and chart, to be looked at and to test the shell with.
void registerGallery(PageRegistry &registry);

} // namespace reckoner::ui
