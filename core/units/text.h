// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace reckoner {

/// An English text and where its translation stands.
struct Sentence {
    const char *context = nullptr;
    const char *text = nullptr;
};

} // namespace reckoner

/// Marks an English text in core for translation: lupdate reads it under `context`, the window and
/// the report translate it there. In core it is just the text.
#define RECKONER_TEXT(context, text) text

/// The same for a Sentence, which keeps its context.
#define RECKONER_SENTENCE(context, text)                                                           \
    ::reckoner::Sentence                                                                           \
    {                                                                                              \
        context, text                                                                              \
    }
