// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/theme/theme.h"

class QLabel;
class QLineEdit;

namespace reckoner::ui {

/// Where the tags of one plan are typed in, separated by commas; offers those in use.
class TagBar final : public QWidget {
    Q_OBJECT

public:
    explicit TagBar(const Theme &theme, QWidget *parent = nullptr);

    void open(qint64 id, const QString &name, const QStringList &tags, const QStringList &known);

Q_SIGNALS:
    void entered(qint64 id, const QStringList &tags);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void accept();

    QLabel *m_label;
    QLineEdit *m_edit;
    qint64 m_id = 0;
};

} // namespace reckoner::ui
