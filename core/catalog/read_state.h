// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "core/catalog/catalog.h"

namespace reckoner {

/// What reading gathers over all files: the catalog itself, every error, and the references that
/// can only be checked once all tables are known.
struct ReadState {
    struct Reference {
        std::string file;
        std::string field;
        std::string table;
        std::string id;
    };

    Catalog catalog;
    std::vector<Error> errors;
    std::map<std::string, std::map<std::string, std::string>> files_by_id; ///< table -> id -> file
    std::vector<Reference> references;
    std::map<std::tuple<std::string, std::string, Confidence>, SourceIndex> known_sources;
};

/// Where in which file reading stands.
struct ReadContext {
    ReadState &state;
    std::string file;
    std::map<std::string, SourceIndex> sources = {}; ///< by the keys of this file

    void fail(std::string field, Message message, Error::Code code = Error::Code::badInput) const
    {
        state.errors.push_back({code, file, std::move(field), std::move(message)});
    }
};

} // namespace reckoner
