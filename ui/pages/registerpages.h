// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace reckoner::ui {

class PageRegistry;

/// Every place of the program, in the order of the navigation. New pages are added here.
void registerPages(PageRegistry &registry);

} // namespace reckoner::ui
