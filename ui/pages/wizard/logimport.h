// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/demand/request_log.h"
#include "ui/shell/page.h"

namespace reckoner::ui {

class ImportBar;

/// Reads a client's log of requests and makes its load the scenario's in one step of undo. A broken
/// log changes nothing and says where it is broken.
class LogImport final : public QWidget {
    Q_OBJECT

public:
    LogImport(const PageContext &context, QWidget *parent = nullptr);

private:
    void finish(const Expected<RequestLog> &log);

    ScenarioDocument &m_document;
    Formatter m_formatter;
    ImportBar *m_bar;
};

} // namespace reckoner::ui
