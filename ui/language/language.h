// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include <QLocale>
#include <QString>

class QCoreApplication;

namespace reckoner::ui {

enum class Language : std::uint8_t { english, chinese };

[[nodiscard]] QLocale localeOf(Language language);

/// "en" or "zh_CN", as in settings and on the command line.
[[nodiscard]] QString codeOf(Language language);

/// The language of a code such as "zh", "zh-CN" or "en_US"; English for anything else.
[[nodiscard]] Language languageOf(const QString &code);

/// `text` of the translation context in that language, whatever the program speaks now: a proposal
/// may be written in another language than the window's. An untranslated text stays English.
[[nodiscard]] QString translated(Language language, const char *context, const char *text);

/// Makes the program speak `language`, Qt's own texts included: tr() answers in it from now on.
/// Widgets that exist keep their texts; the window rebuilds its pages.
void installLanguage(QCoreApplication &application, Language language);

} // namespace reckoner::ui
