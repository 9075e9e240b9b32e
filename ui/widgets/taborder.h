// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>

class QWidget;

namespace reckoner::ui {

/// Makes Tab visit these areas one after the other, each with all that can be reached in it. For
/// pages whose parts are not made in the order in which they are seen.
void setTabOrder(std::initializer_list<QWidget *> areas);

} // namespace reckoner::ui
