// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "core/units/quantity.h"
#include "core/units/rounding.h"
#include "ui/format/formatter.h"

namespace reckoner::ui {

namespace {

struct Named {
    const char *key;
    const char *name;
};

// What notices name by key, as people say it.
constexpr Named kNamed[] = {
    {"on_premises", QT_TRANSLATE_NOOP("Notice", "on-premises")},
    {"cloud", QT_TRANSLATE_NOOP("Notice", "cloud")},
    {"hybrid", QT_TRANSLATE_NOOP("Notice", "hybrid")},
    {"api", QT_TRANSLATE_NOOP("Notice", "paid API")},
    {"stage.exploring", QT_TRANSLATE_NOOP("Notice", "exploring stage")},
    {"stage.growing", QT_TRANSLATE_NOOP("Notice", "growing stage")},
    {"stage.mature", QT_TRANSLATE_NOOP("Notice", "mature stage")},
    {"data.rag", QT_TRANSLATE_NOOP("Notice", "data under 10 GB")},
    {"data.lora", QT_TRANSLATE_NOOP("Notice", "data from 10 GB to 1 TB")},
    {"data.continued", QT_TRANSLATE_NOOP("Notice", "data over 1 TB")},
    // commercial use of a licence, in the words of the catalog
    {"conditional", QT_TRANSLATE_NOOP("Notice", "conditional")},
    {"NO (research only)", QT_TRANSLATE_NOOP("Notice", "NO (research only)")},
    {"yes (application form)", QT_TRANSLATE_NOOP("Notice", "yes (application form)")},
    {"yes (<1M DAU, application)", QT_TRANSLATE_NOOP("Notice", "yes (<1M DAU, application)")},
    {"yes (conditions)", QT_TRANSLATE_NOOP("Notice", "yes (conditions)")},
    {"yes (use restrictions)", QT_TRANSLATE_NOOP("Notice", "yes (use restrictions)")},
    {"verify", QT_TRANSLATE_NOOP("Notice", "verify")},
    {"yes (<=100M MAU)", QT_TRANSLATE_NOOP("Notice", "yes (<=100M MAU)")},
    {"conditional (hosting restricted)",
     QT_TRANSLATE_NOOP("Notice", "conditional (hosting restricted)")},
    {"NO without a Mistral commercial licence",
     QT_TRANSLATE_NOOP("Notice", "NO without a Mistral commercial licence")},
    {"conditional (>700M MAU needs Meta licence; AUP)",
     QT_TRANSLATE_NOOP("Notice", "conditional (>700M MAU needs Meta licence; AUP)")},
    {"conditional; EU-domiciled licensees excluded for the multimodal models",
     QT_TRANSLATE_NOOP("Notice",
                       "conditional; EU-domiciled licensees excluded for the multimodal models")},
    {"yes (attribution above 100M MAU / $20M month)",
     QT_TRANSLATE_NOOP("Notice", "yes (attribution above 100M MAU / $20M month)")},
    {"yes (attribution)", QT_TRANSLATE_NOOP("Notice", "yes (attribution)")},
    {"not available", QT_TRANSLATE_NOOP("Notice", "not available")},
};

const char *nameOf(const std::string &text)
{
    const auto found = std::ranges::find(kNamed, text, &Named::key);
    return found == std::end(kNamed) ? nullptr : found->name;
}

} // namespace

MoneyScale Formatter::moneyScale(double largestCny) const
{
    const bool usd = m_currency == Currency::usd;
    const double rate = usd ? m_cnyPerUsd : 1.0;
    const double size = std::abs(largestCny) / rate;
    const bool chinese = m_language == Language::chinese;
    const QString name = chinese ? (usd ? QStringLiteral("美元") : QStringLiteral("元"))
                                 : (usd ? QStringLiteral("$") : QStringLiteral("¥"));
    const auto scale = [&](double step, int decimals, const QString &prefix) {
        return MoneyScale{rate * step, decimals, prefix + name};
    };
    const auto decimalsAt = [size](double step) { return size / step >= 1000.0 ? 0 : 1; };
    if (chinese) {
        if (size >= 1e9)
            return scale(1e8, 2, QStringLiteral("亿"));
        if (size >= 1e4)
            return scale(1e4, size < 1e5 ? 2 : decimalsAt(1e4), QStringLiteral("万"));
    } else {
        if (size >= 1e7)
            return scale(1e6, size < 1e8 ? 2 : 1,
                         core("Unit", QT_TRANSLATE_NOOP("Unit", "million ")));
        if (size >= 1e4)
            return scale(1e3, size >= 1e5 ? 0 : 1,
                         core("Unit", QT_TRANSLATE_NOOP("Unit", "thousand ")));
    }
    return scale(1.0, size < 100.0 ? 2 : 0, {});
}

QString Formatter::inScale(double cny, const MoneyScale &scale) const
{
    return number(cny / scale.cnyPerUnit, scale.decimals);
}

std::vector<QString> Formatter::moneyColumn(std::span<const double> cny,
                                            const MoneyScale &scale) const
{
    std::vector<double> shown(cny.begin(), cny.end());
    for (double &value : shown)
        value /= scale.cnyPerUnit;
    std::vector<QString> out;
    for (const double value : roundToTotal(shown, scale.decimals))
        out.push_back(number(value, scale.decimals));
    return out;
}

QString Formatter::fieldText(const FieldSpec &spec, const FieldValue &value) const
{
    if (const auto *number = std::get_if<double>(&value))
        return isMoney(spec.unit) ? money(*number) : text(*number, spec.unit);
    if (const auto *choice = std::get_if<int>(&value)) {
        const auto index = static_cast<std::size_t>(*choice);
        return index < spec.choices.size() ? core("Field", spec.choices[index].label) : QString();
    }
    if (const auto *flag = std::get_if<bool>(&value))
        return core("Field",
                    *flag ? QT_TRANSLATE_NOOP("Field", "Yes") : QT_TRANSLATE_NOOP("Field", "No"));
    const auto &words = std::get<std::string>(value);
    if (words.empty() && spec.optional)
        return core("Field", QT_TRANSLATE_NOOP("Field", "Automatic"));
    return QString::fromStdString(words);
}

QString Formatter::bytes(double bytes) const
{
    const char *names[] = {"B", "kB", "MB", "GB", "TB", "PB"};
    std::size_t step = 0;
    while (std::abs(bytes) >= 999.5 && step + 1 < std::size(names)) {
        bytes /= 1000.0;
        ++step;
    }
    return FormattedValue{number(bytes, step == 0 ? 0 : decimalsFor(bytes)),
                          QLatin1String(names[step]), true}
        .text();
}

QString Formatter::duration(double seconds) const
{
    if (seconds < 1.0)
        return text(seconds * 1000.0, Unit::milliseconds);
    if (seconds < 120.0)
        return text(seconds, Unit::seconds);
    if (seconds < 2.0 * 3600.0)
        return FormattedValue{number(seconds / 60.0, seconds < 600 ? 1 : 0),
                              core("Unit", QT_TRANSLATE_NOOP("Unit", "min")), true}
            .text();
    if (seconds < 72.0 * 3600.0)
        return text(seconds / 3600.0, Unit::hours);
    return text(seconds / 86400.0, Unit::days);
}

QString Formatter::date(QDate date) const
{
    if (m_language == Language::chinese)
        return date.toString(QStringLiteral("yyyy年M月d日"));
    return locale().toString(date, QStringLiteral("d MMM yyyy"));
}

QString Formatter::isoDate(std::string_view iso) const
{
    const QString words = QString::fromUtf8(iso.data(), static_cast<qsizetype>(iso.size()));
    if (iso.size() == 10)
        return date(QDate::fromString(words, Qt::ISODate));
    const QDate month = QDate::fromString(words + QStringLiteral("-01"), Qt::ISODate);
    if (iso.size() != 7 || !month.isValid())
        return words;
    return m_language == Language::chinese ? month.toString(QStringLiteral("yyyy年M月"))
                                           : locale().toString(month, QStringLiteral("MMM yyyy"));
}

QString Formatter::notice(const Notice &notice) const
{
    QString out = core("Notice", sentence(notice.code));
    for (const Notice::Argument &argument : notice.arguments) {
        switch (argument.kind) {
        case Notice::Argument::Kind::text: {
            const char *name = nameOf(argument.text);
            out = out.arg(name ? core("Notice", name) : QString::fromStdString(argument.text));
            break;
        }
        case Notice::Argument::Kind::number:
            out = out.arg(text(argument.value, Unit::count));
            break;
        case Notice::Argument::Kind::money:
            out = out.arg(money(argument.value));
            break;
        case Notice::Argument::Kind::fraction:
            out = out.arg(percent(argument.value));
            break;
        }
    }
    return out;
}

} // namespace reckoner::ui
