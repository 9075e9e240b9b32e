// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registerpages.h"

#include "ui/shell/pageregistry.h"

namespace reckoner::ui {

void registerPages(PageRegistry &) {}

} // namespace reckoner::ui
