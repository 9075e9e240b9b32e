// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/builtin.h"

#include <stdexcept>

namespace reckoner {

const Catalog &builtinCatalog()
{
    static const Catalog catalog = [] {
        auto read = readCatalog(builtinCatalogTexts());
        if (read)
            return *std::move(read);
        std::string message = "the built-in catalog is broken";
        for (const Error &error : read.error()) {
            message += '\n';
            message += error.text();
        }
        throw std::logic_error(message);
    }();
    return catalog;
}

} // namespace reckoner
