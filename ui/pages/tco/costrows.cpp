// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tco/costrows.h"

#include "core/evaluation/figures.h"
#include "ui/diagrams/moneydiagrams.h"

namespace reckoner::ui {

std::vector<double> totalOf(const std::vector<CostLine> &lines, std::size_t columns)
{
    std::vector<double> sum(columns, 0.0);
    for (const CostLine &line : lines) {
        for (std::size_t i = 0; i < columns; ++i)
            sum[i] += line.cells[i];
    }
    return sum;
}

std::vector<CostRow> costRows(const std::vector<CostLine> &lines, bool withLines,
                              const Formatter &formatter)
{
    std::vector<CostRow> rows;
    for (int number = 0; number < kCostCategoryCount; ++number) {
        const auto category = static_cast<CostCategory>(number);
        std::vector<CostLine> members;
        for (const CostLine &line : lines) {
            if (categoryOf(line.item) == category)
                members.push_back(line);
        }
        if (members.empty())
            continue;
        const bool alone = withLines && members.size() == 1;
        const char *title = alone ? label(members.front().item) : label(category);
        rows.push_back({formatter.core("Cost", title), true, costColor(category),
                        &figures::costOf(category),
                        totalOf(members, members.front().cells.size())});
        if (alone || !withLines)
            continue;
        for (const CostLine &line : members)
            rows.push_back({formatter.core("Cost", label(line.item)), false, costColor(line.item),
                            &figures::costOf(line.item), line.cells});
    }
    return rows;
}

QString scopedKey(Scope scope, const FigureSpec &figure)
{
    return QString::fromStdString(std::string(key(scope)) + "." + std::string(figure.key));
}

} // namespace reckoner::ui
