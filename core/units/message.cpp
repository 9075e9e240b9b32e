// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/message.h"

#include <fmt/format.h>

namespace reckoner {

Message Message::verbatim(std::string text)
{
    Message message;
    message.m_verbatim = std::move(text);
    return message;
}

Message Message::argument(double value)
{
    return verbatim(fmt::format("{}", value));
}

std::string Message::text() const
{
    return text([](const Sentence &sentence) { return std::string(sentence.text); });
}

std::string Message::text(const Translate &translate) const
{
    if (!m_sentence.text)
        return m_verbatim;
    std::vector<std::string> arguments;
    for (const Message &argument : m_arguments)
        arguments.push_back(argument.text(translate));
    return filled(translate(m_sentence), arguments);
}

std::string filled(std::string_view sentence, const std::vector<std::string> &arguments)
{
    std::string out;
    for (std::size_t i = 0; i < sentence.size(); ++i) {
        const char digit = sentence[i] == '%' && i + 1 < sentence.size() ? sentence[i + 1] : '0';
        const auto place = static_cast<std::size_t>(digit - '1');
        if (digit >= '1' && digit <= '9' && place < arguments.size()) {
            out += arguments[place];
            ++i;
        } else {
            out += sentence[i];
        }
    }
    return out;
}

} // namespace reckoner
