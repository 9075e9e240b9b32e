// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <mutex>
#include <vector>

#include <QString>

#include "core/catalog/catalog.h"

namespace reckoner::ui {

/// The catalog that evaluations are made with: the built-in one, or one that the person loaded for
/// this session. Every catalog used stays alive, because evaluations refer into it. May be read
/// from the evaluator's thread while the window changes it.
class PriceBook final {
public:
    explicit PriceBook(const Catalog &builtIn) : m_builtIn(builtIn), m_current(&builtIn) {}

    [[nodiscard]] const Catalog &current() const
    {
        const std::scoped_lock lock(m_mutex);
        return *m_current;
    }
    [[nodiscard]] bool isBuiltIn() const { return &current() == &m_builtIn; }
    /// Where the current one was read from; empty for the built-in one.
    [[nodiscard]] const QString &origin() const { return m_origin; }

    void use(Catalog catalog, const QString &origin)
    {
        m_loaded.push_back(std::make_unique<const Catalog>(std::move(catalog)));
        set(*m_loaded.back(), origin);
    }
    void useBuiltIn() { set(m_builtIn, {}); }

private:
    void set(const Catalog &catalog, const QString &origin)
    {
        const std::scoped_lock lock(m_mutex);
        m_current = &catalog;
        m_origin = origin;
    }

    const Catalog &m_builtIn;
    std::vector<std::unique_ptr<const Catalog>> m_loaded;
    const Catalog *m_current;
    QString m_origin;
    mutable std::mutex m_mutex;
};

} // namespace reckoner::ui
