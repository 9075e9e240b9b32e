// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>
#include <ostream>
#include <set>

#include <fmt/format.h>

#include "app/cli/commands.h"
#include "app/cli/evaluated.h"
#include "app/cli/text.h"
#include "core/evaluation/evaluation_json.h"

namespace reckoner::cli {

namespace {

/// Prints a derivation as an indented tree; sources are numbered and listed below it.
class Tree {
public:
    Tree(const Evaluation &evaluation, std::ostream &out) : m_evaluation(evaluation), m_out(out) {}

    void print(const Entry &entry, const std::string &branch = {}, const std::string &trunk = {})
    {
        m_out << branch << headline(entry);
        const auto operands = m_evaluation.ledger.operands(entry);
        if (!operands.empty() && !m_printed.insert(&entry).second) {
            m_out << "  (see above)\n";
            return;
        }
        m_out << '\n';
        if (entry.kind == Entry::Kind::figure)
            m_out << trunk << (operands.empty() ? "  " : "│ ") << "= " << entry.figure->formula
                  << '\n';
        for (std::size_t i = 0; i < operands.size(); ++i) {
            const bool last = i + 1 == operands.size();
            print(m_evaluation.ledger.at(operands[i]), trunk + (last ? "└ " : "├ "),
                  trunk + (last ? "  " : "│ "));
        }
    }

    void printSources()
    {
        if (m_sources.empty())
            return;
        m_out << "\nSources\n";
        std::map<std::size_t, SourceIndex> in_order;
        for (const auto &[source, place] : m_sources)
            in_order[place] = source;
        for (const auto &[place, index] : in_order) {
            const Source &source = m_evaluation.catalog->sources.at(index);
            m_out << fmt::format("  [{}] {}{}{} ({})\n", place, source.citation,
                                 source.date.empty() ? "" : ", ", source.date,
                                 key(source.confidence));
        }
    }

private:
    std::string headline(const Entry &entry)
    {
        const std::string value = figureText(entry.value, entry.unit);
        switch (entry.kind) {
        case Entry::Kind::figure:
            return fmt::format("{} = {}   {}", fullKey(entry), value, entry.figure->label);
        case Entry::Kind::input:
            return fmt::format("{} = {}   input: {}", fullKey(entry), value, entry.field->label);
        case Entry::Kind::measured:
            return fmt::format("{} = {}   measured by the client", fullKey(entry), value);
        case Entry::Kind::assumption:
            return fmt::format("{} = {:.4g}   calibrated: {}", fullKey(entry), entry.value,
                               entry.fact_label);
        case Entry::Kind::fact:
            break;
        }
        std::string line = fmt::format("{} = {}   fact", fullKey(entry), value);
        if (entry.source != Fact::kUnknown) {
            const auto place = m_sources.try_emplace(entry.source, m_sources.size() + 1);
            line += fmt::format(" [{}]", place.first->second);
        }
        return line;
    }

    const Evaluation &m_evaluation;
    std::ostream &m_out;
    std::set<const Entry *> m_printed;
    std::map<SourceIndex, std::size_t> m_sources;
};

void listFigures(const Ledger &ledger, std::ostream &out)
{
    std::set<std::string> listed;
    for (const Entry &entry : ledger.entries()) {
        if (entry.kind == Entry::Kind::figure && listed.insert(fullKey(entry)).second)
            out << fullKey(entry) << '\n';
    }
}

} // namespace

Exit explainCommand(const ExplainOptions &options, const Console &console)
{
    const auto all = evaluated(options.scenario, options.catalog, console);
    if (!all)
        return all.error();
    if (options.figure.empty()) {
        listFigures(all->evaluation.ledger, console.out);
        return Exit::done;
    }
    const Entry *figure = all->evaluation.ledger.find(options.figure);
    if (!figure) {
        return console.fail({Error::Code::notFound,
                             options.scenario,
                             {},
                             Message::verbatim("this evaluation has no figure '" + options.figure +
                                               "'; leave the figure out to list them")});
    }
    if (options.output == Output::json) {
        console.out << explanationJson(all->evaluation, *figure);
        return Exit::done;
    }
    Tree tree(all->evaluation, console.out);
    tree.print(*figure);
    tree.printSources();
    return Exit::done;
}

} // namespace reckoner::cli
