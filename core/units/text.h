// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Marks an English text in core for translation: lupdate reads it under `context`, the window and
/// the report translate it there. In core it is just the text.
#define RECKONER_TEXT(context, text) text
