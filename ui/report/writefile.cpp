// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/writefile.h"

#include <QSaveFile>

namespace reckoner::ui {

Expected<void> writeFile(const std::filesystem::path &path, const QByteArray &bytes)
{
    QSaveFile file(QString::fromStdString(path.string()));
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    if (!written || !file.commit())
        return failure({Error::Code::io,
                        path.string(),
                        {},
                        "cannot be written: " + file.errorString().toStdString()});
    return {};
}

} // namespace reckoner::ui
