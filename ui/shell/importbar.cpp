// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/importbar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/format/failure.h"

namespace reckoner::ui {

namespace {
constexpr int kWhole = 1000;
} // namespace

ImportBar::ImportBar(const QString &name, const Texts &texts, const PageContext &context, Work work,
                     QWidget *parent)
    : QWidget(parent),
      m_dialogs(context.dialogs),
      m_theme(context.theme),
      m_title(texts.title),
      m_work(std::move(work)),
      m_row(new QHBoxLayout),
      m_choose(new QPushButton(texts.choose)),
      m_cancel(new QPushButton(tr("Cancel"))),
      m_progress(new QProgressBar),
      m_outcome(makeCaption({}, context.theme))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::kTight);
    m_row->setSpacing(space::kOne);
    m_choose->setObjectName(name + QStringLiteral(".choose"));
    m_choose->setToolTip(texts.tip);
    m_cancel->setObjectName(name + QStringLiteral(".cancel"));
    m_progress->setObjectName(name + QStringLiteral(".progress"));
    m_progress->setRange(0, kWhole);
    m_progress->setAccessibleName(texts.reading);
    m_outcome->setObjectName(name + QStringLiteral(".outcome"));
    m_row->addWidget(m_choose);
    m_row->addWidget(m_progress, 1);
    m_row->addWidget(m_cancel);
    m_row->addStretch();
    column->addLayout(m_row);
    column->addWidget(m_outcome);
    m_outcome->hide();
    setReading(false);
    connect(m_choose, &QPushButton::clicked, this, &ImportBar::choose);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_reader.request_stop(); });
}

void ImportBar::addButton(QPushButton *button)
{
    m_row->insertWidget(m_row->count() - 1, button);
}

void ImportBar::setReading(bool reading)
{
    m_choose->setEnabled(!reading);
    m_progress->setVisible(reading);
    m_cancel->setVisible(reading);
}

void ImportBar::choose()
{
    const QString path = m_dialogs.openFile(window(), m_title, tr("Tables (*.csv *.txt)"));
    if (!path.isEmpty())
        read(path);
}

void ImportBar::read(const QString &path)
{
    m_outcome->hide();
    m_progress->setValue(0);
    setReading(true);
    m_reader = std::jthread([this, file = path.toStdString()](const std::stop_token &stop) {
        const auto progress = [this](double share) {
            QMetaObject::invokeMethod(this,
                                      [this, share] { m_progress->setValue(int(share * kWhole)); });
        };
        Finish finish = m_work(std::filesystem::path(file), progress, stop);
        QMetaObject::invokeMethod(this, [this, finish = std::move(finish)] {
            setReading(false);
            finish();
        });
    });
}

void ImportBar::say(const QString &text, Tone tone)
{
    setTone(m_outcome, tone, m_theme);
    m_outcome->setText(text);
    m_outcome->setVisible(!text.isEmpty());
}

void ImportBar::sayFailure(const Error &error)
{
    if (error.code == Error::Code::cancelled)
        say(tr("Cancelled; nothing has changed."), Tone::muted);
    else
        say(failureText(error), Tone::bad);
}

} // namespace reckoner::ui
