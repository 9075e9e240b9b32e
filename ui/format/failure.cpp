// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/failure.h"

#include <QCoreApplication>

namespace reckoner::ui {

namespace {

struct Failure {
    Q_DECLARE_TR_FUNCTIONS(Failure)
};

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

QString failureText(const Error &error)
{
    return sentence(error.code).arg(QString::fromStdString(error.text()));
}

} // namespace reckoner::ui
