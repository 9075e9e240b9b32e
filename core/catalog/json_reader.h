// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include <nlohmann/json_fwd.hpp>

#include "core/catalog/figures.h"
#include "core/catalog/read_state.h"

namespace reckoner {

/// The document, or nothing with the error in `context`: broken JSON with line and column, a key
/// given twice, nesting deeper than a catalog ever is.
[[nodiscard]] std::optional<nlohmann::json> parseStrictly(const std::string &text,
                                                          const ReadContext &context);

/// A value as it stands in the file, cut to a length that fits a message.
[[nodiscard]] std::string shown(const nlohmann::json &value);

/// Reads one object key by key. Whatever is wrong is reported to the context, under the path of
/// the object, and reading goes on with a default, so that all errors of a file come out at once.
class ObjectReader {
public:
    /// `object` need not be one: that is reported, and every key counts as missing.
    ObjectReader(const nlohmann::json &object, std::string path, ReadContext &context);

    /// Later errors are reported under this path: a record is known by its id once that is read.
    void rename(std::string path) { m_path = std::move(path); }

    [[nodiscard]] bool has(const char *key) const;
    std::string text(const char *key);
    std::string textOr(const char *key, std::string fallback);
    std::string date(const char *key);
    int integer(const char *key, int lowest = 1);
    int integerOr(const char *key, int fallback, int lowest = 0);
    std::optional<double> numberOrNone(const char *key);
    bool flagOr(const char *key, bool fallback);
    /// The raw value, or null after reporting that the key is missing.
    const nlohmann::json *value(const char *key);

    template <class Choice>
    Choice choice(const char *key,
                  std::initializer_list<std::pair<std::string_view, Choice>> choices)
    {
        std::string allowed;
        const std::string given = text(key);
        for (const auto &[name, choice] : choices) {
            if (name == given)
                return choice;
            allowed += (allowed.empty() ? "" : ", ") + std::string(name);
        }
        if (!given.empty())
            fail(key,
                 {RECKONER_SENTENCE("Error", "%1 is not one of: %2"), "'" + given + "'", allowed});
        return choices.begin()->second;
    }

    Currency currency(const char *key);
    /// The key of a source of this file. Also the source of the figures that name none.
    SourceIndex source();
    /// The same under another key, for what is no figure.
    SourceIndex sourceOf(const char *key);
    /// An id of another table, checked when all tables are read.
    std::string reference(const char *key, const char *table);
    std::string referenceOr(const char *key, const char *table, std::string fallback);
    void refer(const std::string &field, const char *table, const std::string &id);

    Fact figure(const char *key, Range range);
    void readPrice(const char *key, Price &price);

    void fail(const std::string &key, Message message) const;
    /// Reports the keys that nobody asked for.
    void finish();

private:
    const nlohmann::json *find(const char *key);
    [[nodiscard]] SourceIndex sourceNamed(const std::string &key, const nlohmann::json &name) const;
    Fact range(const std::string &key, const nlohmann::json &value, Range range,
               const std::set<std::string> &allowed);
    [[nodiscard]] std::optional<double> number(const std::string &key,
                                               const nlohmann::json &value) const;
    void check(const std::string &key, const Fact &fact, Range range) const;

    const nlohmann::json *m_object;
    std::string m_path;
    ReadContext &m_context;
    std::set<std::string> m_asked;
    SourceIndex m_source = Fact::kUnknown;
};

/// All figures and prices of a record, by the keys of figures.h.
template <class Record>
void readFigures(ObjectReader &in, Record &record)
{
    struct Visitor {
        ObjectReader &in;
        void operator()(const char *key, std::string_view /*unit*/, Range range, Fact &fact) const
        {
            fact = in.figure(key, range);
        }
        void operator()(const char *key, std::string_view /*per*/, Price &price) const
        {
            in.readPrice(key, price);
        }
    };
    eachFigure(record, Visitor{in});
}

} // namespace reckoner
