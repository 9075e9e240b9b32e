// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/failure.h"

#include <QCoreApplication>
#include <QStringList>

#include "core/scenario/fields.h"

namespace reckoner::ui {

namespace {

struct Failure {
    Q_DECLARE_TR_FUNCTIONS(Failure)
};

/// "Peak users" for a key of the scenario, "Peak users (fields.peak_users)" for its place in a
/// file; other places as they are.
QString fieldName(const std::string &path)
{
    constexpr std::string_view kInFile = "fields.";
    const bool inFile = path.starts_with(kInFile);
    const FieldSpec *spec =
        findField(inFile ? std::string_view(path).substr(kInFile.size()) : std::string_view(path));
    if (!spec)
        return QString::fromStdString(path);
    const QString label = QCoreApplication::translate("Field", spec->label);
    return inFile ? Failure::tr("%1 (%2)").arg(label, QString::fromStdString(path)) : label;
}

QString sentence(Error::Code code)
{
    switch (code) {
    case Error::Code::badInput:
        return Failure::tr("Cannot be used: %1");
    case Error::Code::infeasible:
        return Failure::tr("There is no answer: %1");
    case Error::Code::notFound:
        return Failure::tr("Not found: %1");
    case Error::Code::newer:
        return Failure::tr("Written by a newer version: %1");
    case Error::Code::io:
        return Failure::tr("Could not be read or written: %1");
    case Error::Code::cancelled:
        return Failure::tr("Given up: %1");
    }
    return QStringLiteral("%1");
}

} // namespace

QString messageText(const Message &message)
{
    return QString::fromStdString(message.text([](const Sentence &sentence) {
        return QCoreApplication::translate(sentence.context, sentence.text).toStdString();
    }));
}

QString placedText(const Error &error)
{
    QStringList parts;
    if (!error.file.empty())
        parts << QString::fromStdString(error.file);
    if (error.line > 0)
        parts << Failure::tr("line %1").arg(error.line);
    if (!error.field.empty())
        parts << fieldName(error.field);
    if (!error.message.empty())
        parts << messageText(error.message);
    return parts.join(Failure::tr(": ", "between a place and what is wrong there"));
}

QString failureText(const Error &error)
{
    return sentence(error.code).arg(placedText(error));
}

} // namespace reckoner::ui
