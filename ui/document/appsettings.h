// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>

#include "core/catalog/records.h"
#include "ui/language/language.h"
#include "ui/theme/theme.h"

namespace reckoner::ui {

/// What the program remembers between runs about its user, not about scenarios.
class AppSettings final {
public:
    /// The settings of this user; an empty path takes the system's usual place.
    explicit AppSettings(const QString &iniPath = {});

    [[nodiscard]] Language language() const; ///< at first, the desktop's
    void setLanguage(Language language);
    [[nodiscard]] Currency currency() const; ///< at first, CNY
    void setCurrency(Currency currency);
    [[nodiscard]] ThemeMode themeMode() const;
    void setThemeMode(ThemeMode mode);
    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    [[nodiscard]] QString lastFolder() const;
    void setLastFolder(const QString &folder);

    /// Anything a page wants to remember, under its own key.
    [[nodiscard]] QVariant value(const QString &key) const;
    void setValue(const QString &key, const QVariant &value);

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace reckoner::ui
