// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include <QDate>
#include <QString>

#include "core/catalog/records.h"
#include "core/scenario/fields.h"
#include "core/scenario/notice.h"
#include "core/units/unit.h"
#include "ui/language/language.h"

namespace reckoner::ui {

/// A figure as people read it: the amount, and its unit to be shown smaller and muted.
struct FormattedValue {
    QString number;      ///< "38.6", "¥386", "27"
    QString unit;        ///< "万元", "k", "%"; may be empty
    bool spaced = false; ///< a space stands between the two

    [[nodiscard]] QString text() const;
};

/// One unit for a whole table column or axis of money, such as 万元 or "k USD".
struct MoneyScale {
    double cnyPerUnit = 1.0; ///< yuan in one shown unit
    int decimals = 0;
    QString unit; ///< for a heading: "万元", "thousand $"
};

/// How numbers, money, shares and dates look to one reader: language and currency are two separate
/// settings. A value, cheap to copy. Takes figures as the core keeps them: money in yuan, ratios
/// 0..1. Rounds here and nowhere else.
class Formatter final {
public:
    Formatter() = default;
    Formatter(Language language, Currency currency, double cnyPerUsd);

    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] Currency currency() const { return m_currency; }
    [[nodiscard]] QLocale locale() const { return localeOf(m_language); }

    /// Any figure with three significant digits or so, money scaled to 万 or k as is usual.
    [[nodiscard]] FormattedValue format(double value, Unit unit) const;
    [[nodiscard]] QString text(double value, Unit unit) const { return format(value, unit).text(); }

    /// What a person typed in, as short as says it exactly: 0.3, not 0.300. Money and numbers of
    /// tokens as in format().
    [[nodiscard]] FormattedValue exact(double value, Unit unit) const;

    [[nodiscard]] QString money(double cny) const { return text(cny, Unit::cny); }
    [[nodiscard]] QString percent(double fraction) const { return text(fraction, Unit::fraction); }
    [[nodiscard]] QString number(double value, int decimals) const;

    /// The scale that suits the largest amount of a column or axis.
    [[nodiscard]] MoneyScale moneyScale(double largestCny) const;

    /// Amounts in that scale, without unit, rounded so that they add up to their printed total.
    [[nodiscard]] std::vector<QString> moneyColumn(std::span<const double> cny,
                                                   const MoneyScale &scale) const;
    [[nodiscard]] QString inScale(double cny, const MoneyScale &scale) const;

    /// The unit alone, translated; money units in the reader's currency: "元/小时", "USD/h".
    [[nodiscard]] QString unitName(Unit unit) const;

    /// Shown value of one core unit: 100 for fractions, 1/rate for money read in dollars, else 1.
    [[nodiscard]] double displayFactor(Unit unit) const;

    /// A field's value as text: "60", "Growing", "Yes"; references give their id.
    [[nodiscard]] QString fieldText(const FieldSpec &spec, const FieldValue &value) const;

    /// "4.2 GB" from bytes (1 GB is 1e9); "3 min 20 s" from seconds.
    [[nodiscard]] QString bytes(double bytes) const;
    [[nodiscard]] QString duration(double seconds) const;

    /// An ISO date of any precision ("2026", "2026-09", "2026-09-19") as the reader writes it.
    [[nodiscard]] QString isoDate(std::string_view iso) const;
    [[nodiscard]] QString date(QDate date) const;

    /// A text of core in the reader's language: core("Figure", spec.label).
    [[nodiscard]] QString core(const char *context, const char *text) const;

    /// A notice as a sentence in the reader's language and currency.
    [[nodiscard]] QString notice(const Notice &notice) const;

private:
    [[nodiscard]] FormattedValue moneyValue(double cny, Unit unit) const;
    [[nodiscard]] FormattedValue chineseCount(double count, Unit unit) const;
    [[nodiscard]] int decimalsFor(double value) const;

    Language m_language = Language::english;
    Currency m_currency = Currency::cny;
    double m_cnyPerUsd = 7.1;
};

} // namespace reckoner::ui
