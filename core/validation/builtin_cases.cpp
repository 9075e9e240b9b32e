// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/builtin_cases.h"

#include <stdexcept>

#include "core/catalog/builtin.h"

namespace reckoner {

const std::vector<ValidationReport> &builtinValidation()
{
    static const std::vector<ValidationReport> reports = [] {
        std::vector<ValidationReport> out;
        for (const auto &[name, text] : builtinCaseTexts()) {
            auto report = validateText(text, name, builtinCatalog());
            if (!report)
                throw std::logic_error("built-in measured cases: " + report.error().text());
            out.push_back(*std::move(report));
        }
        return out;
    }();
    return reports;
}

} // namespace reckoner
