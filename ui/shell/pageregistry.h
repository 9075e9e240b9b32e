// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <span>
#include <vector>

#include "ui/shell/page.h"

namespace reckoner::ui {

/// Headings of the navigation.
enum class PageGroup : std::uint8_t { library, steps, plan };

/// One entry of the navigation.
struct PageInfo {
    QString id; ///< "library", "business" ... stable; also kept in the settings
    PageGroup group = PageGroup::plan;
    const char *title = nullptr; ///< English, translated in the context "Page"
    std::function<Page *(const PageContext &, QWidget *parent)> make;
    /// Steps only: the question counts as answered for this scenario.
    std::function<bool(const Scenario &)> answered{};
};

/// The places of the program in the order of the navigation.
class PageRegistry final {
public:
    void add(PageInfo page) { m_pages.push_back(std::move(page)); }

    template <class PageClass>
    void add(const QString &id, PageGroup group, const char *title)
    {
        add({id, group, title, [](const PageContext &context, QWidget *parent) -> Page * {
                 return new PageClass(context, parent);
             }});
    }

    [[nodiscard]] std::span<const PageInfo> pages() const { return m_pages; }

private:
    std::vector<PageInfo> m_pages;
};

} // namespace reckoner::ui
