// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/catalog/catalog.h"
#include "ui/format/formatter.h"
#include "ui/theme/theme.h"

namespace reckoner::ui {

/// What the source article claims, and what arithmetic says of it.
class ClaimsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : std::uint8_t { kChapter, kSubject, kClaimed, kVerdict, kBetter, kColumns };

    ClaimsModel(const Catalog &catalog, const Theme &theme, const Formatter &formatter,
                QObject *parent = nullptr);

    [[nodiscard]] const Claim &claim(int row) const { return m_catalog.claims[std::size_t(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString cell(const Claim &claim, int column) const;

    const Catalog &m_catalog;
    const Theme &m_theme;
    Formatter m_formatter;
};

} // namespace reckoner::ui
