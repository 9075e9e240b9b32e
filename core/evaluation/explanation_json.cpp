// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>

#include <nlohmann/json.hpp>

#include "core/evaluation/evaluation_json.h"

namespace reckoner {

namespace {

using Json = nlohmann::ordered_json;

Json described(const Evaluation &evaluation, const Entry &entry)
{
    Json out = {{"key", fullKey(entry)}, {"value", entry.value}, {"unit", unitKey(entry.unit)}};
    switch (entry.kind) {
    case Entry::Kind::figure:
        out["kind"] = "figure";
        out["label"] = entry.figure->label;
        out["formula"] = entry.figure->formula;
        break;
    case Entry::Kind::input:
        out["kind"] = "input";
        out["label"] = entry.field->label;
        break;
    case Entry::Kind::fact:
        out["kind"] = "fact";
        out["label"] = entry.fact_label;
        if (entry.source != Fact::kUnknown) {
            const Source &source = evaluation.catalog->sources.at(entry.source);
            out["source"] = {{"citation", source.citation},
                             {"date", source.date},
                             {"confidence", key(source.confidence)}};
        }
        break;
    case Entry::Kind::measured:
    case Entry::Kind::assumption:
        out["kind"] = entry.kind == Entry::Kind::measured ? "measured" : "assumption";
        out["label"] = entry.fact_label;
        break;
    }
    return out;
}

/// Writes the entry and what it rests on, each once; returns the position in `entries`.
std::size_t write(const Evaluation &evaluation, const Entry &entry, Json &entries,
                  std::map<const Entry *, std::size_t> &written)
{
    if (const auto known = written.find(&entry); known != written.end())
        return known->second;
    const std::size_t position = entries.size();
    written[&entry] = position;
    entries.push_back(described(evaluation, entry));
    Json operands = Json::array();
    for (const EntryIndex index : evaluation.ledger.operands(entry))
        operands.push_back(write(evaluation, evaluation.ledger.at(index), entries, written));
    entries[position]["operands"] = std::move(operands);
    return position;
}

} // namespace

std::string explanationJson(const Evaluation &evaluation, const Entry &figure)
{
    Json entries = Json::array();
    std::map<const Entry *, std::size_t> written;
    write(evaluation, figure, entries, written);
    const Json out = {{"format", "reckoner.explanation"},
                      {"version", 1},
                      {"figure", fullKey(figure)},
                      {"entries", std::move(entries)}};
    return out.dump(2) + "\n";
}

} // namespace reckoner
