// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/shell/page.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace reckoner::ui {

class NoticeBar;

/// Which price book is in use, another to load for this session, and every error of one that
/// cannot be.
class PriceBookBar final : public QWidget {
    Q_OBJECT

public:
    PriceBookBar(const PageContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Another book is in use: everything has to be calculated and shown anew.
    void changed();

private:
    void load();
    void showErrors(const QString &folder, const std::vector<Error> &errors);

    PageContext m_context;
    QLabel *m_name;
    QPushButton *m_load;
    QPushButton *m_back;
    NoticeBar *m_problem;
    QPlainTextEdit *m_errors;
};

} // namespace reckoner::ui
