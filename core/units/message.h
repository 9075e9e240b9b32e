// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <concepts>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "core/units/text.h"

namespace reckoner {

/// Something said to a person: an English sentence with places %1, %2 ... and what fills them, so
/// that it can be said in another language. What fills a place may be a message of its own.
class Message {
public:
    /// The text of a sentence in the reader's language.
    using Translate = std::function<std::string(const Sentence &)>;

    Message() = default;

    /// Texts fill their place as they are, numbers in the shortest form that says them exactly.
    template <class... Arguments>
    Message(Sentence sentence, const Arguments &...arguments)
        : m_sentence(sentence), m_arguments{argument(arguments)...}
    {
    }

    /// Words that no translation is made for: of the command line, of files, of the system.
    [[nodiscard]] static Message verbatim(std::string text);

    [[nodiscard]] bool empty() const { return !m_sentence.text && m_verbatim.empty(); }

    [[nodiscard]] std::string text() const; ///< in English
    [[nodiscard]] std::string text(const Translate &translate) const;

private:
    static const Message &argument(const Message &message) { return message; }
    static Message argument(Sentence sentence) { return sentence; }
    static Message argument(std::string_view text) { return verbatim(std::string(text)); }
    static Message argument(double value);
    static Message argument(std::integral auto value) { return verbatim(std::to_string(value)); }

    Sentence m_sentence;
    std::string m_verbatim; ///< said when there is no sentence
    std::vector<Message> m_arguments;
};

/// The sentence with its places %1 ... %9 filled; a place without an argument stays.
[[nodiscard]] std::string filled(std::string_view sentence,
                                 const std::vector<std::string> &arguments);

} // namespace reckoner
