// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/memorybar.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "core/units/quantity.h"
#include "ui/charts/chartview.h"
#include "ui/widgets/labels.h"

namespace reckoner::ui {

namespace {

QString part(const char *english)
{
    return QCoreApplication::translate("MemoryBar", english);
}

double usedOf(const ChartSpec &spec)
{
    double used = 0;
    for (const ChartPart &piece : spec.parts)
        used += piece.value;
    return used;
}

/// Lines break between parts, never inside one: Chinese could otherwise break at any character.
QString inOnePiece(const QString &text)
{
    constexpr QChar kWordJoiner(0x2060);
    QString out;
    for (const QChar sign : text) {
        if (!out.isEmpty() && sign.script() == QChar::Script_Han)
            out += kWordJoiner;
        out += sign;
    }
    return out;
}

} // namespace

ChartSpec memorySpec(const ReplicaMemory &memory)
{
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::capacityBar;
    spec.title = part(QT_TRANSLATE_NOOP("MemoryBar", "Memory of one copy of the model"));
    spec.y.unit = Unit::gigabytes;
    spec.parts = {{part(QT_TRANSLATE_NOOP("MemoryBar", "Weights")), memory.weights / kBytesPerGb,
                   ChartColor::category(0)},
                  {part(QT_TRANSLATE_NOOP("MemoryBar", "KV cache")), memory.kv_cache / kBytesPerGb,
                   ChartColor::category(2)},
                  {part(QT_TRANSLATE_NOOP("MemoryBar", "Runtime")), memory.runtime / kBytesPerGb,
                   ChartColor::category(4)}};
    spec.capacity = memory.capacity / kBytesPerGb;
    return spec;
}

ChartSpec memorySpec(const TrainingMemory &memory, double capacity_gb)
{
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::capacityBar;
    spec.title = part(QT_TRANSLATE_NOOP("MemoryBar", "Memory of the fullest card"));
    spec.y.unit = Unit::gigabytes;
    const auto add = [&](const char *name, Bytes bytes, ChartColor color) {
        if (inGigabytes(bytes) > 0.05)
            spec.parts.push_back({part(name), inGigabytes(bytes), color});
    };
    const auto category = &ChartColor::category;
    add(QT_TRANSLATE_NOOP("MemoryBar", "Weights"), memory.weights, category(0));
    add(QT_TRANSLATE_NOOP("MemoryBar", "Gradients"), memory.gradients, category(1));
    add(QT_TRANSLATE_NOOP("MemoryBar", "Optimizer"), memory.optimizer, category(3));
    add(QT_TRANSLATE_NOOP("MemoryBar", "Adapters"), memory.adapters, category(1));
    add(QT_TRANSLATE_NOOP("MemoryBar", "Activations"), memory.activations, category(2));
    add(QT_TRANSLATE_NOOP("MemoryBar", "Logits"), memory.logits, ChartColor::option(1));
    add(QT_TRANSLATE_NOOP("MemoryBar", "Runtime"), memory.overhead, category(4));
    spec.capacity = capacity_gb;
    return spec;
}

MemoryBar::MemoryBar(const Theme &theme, const Formatter &formatter, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_formatter(formatter),
      m_title(makeLabel({}, TextRole::body, theme, Tone::plain, TextWeight::semibold)),
      m_fits(makeLabel({}, TextRole::secondary, theme, Tone::muted)),
      m_bar(new ChartView(theme, formatter)),
      m_parts(makeCaption({}, theme)),
      m_note(makeCaption({}, theme))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::kTight);
    auto *head = new QHBoxLayout;
    m_title->setWordWrap(true);
    head->addWidget(m_title, 1);
    head->addWidget(m_fits, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_bar);
    column->addWidget(m_parts);
    m_note->hide();
    column->addWidget(m_note);
    column->addStretch(1); // what is left over stays below
}

void MemoryBar::show(const QString &title, ChartSpec spec, const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_title->setText(title);
    const double used = usedOf(spec);
    const bool fits = used <= spec.capacity;
    const QString need = m_formatter.text(used, Unit::gigabytes);
    m_fits->setText(fits ? tr("✓ %1 used").arg(need) : tr("✗ %1 needed").arg(need));
    setTone(m_fits, fits ? Tone::good : Tone::bad, m_theme);
    QStringList parts;
    for (const ChartPart &piece : spec.parts)
        parts << inOnePiece(piece.name + QChar(0x00A0) +
                            m_formatter.text(piece.value, Unit::gigabytes));
    m_parts->setText(parts.join(QStringLiteral(" · ")));
    m_parts->show();
    m_bar->show();
    m_bar->setSpec(std::move(spec));
}

void MemoryBar::showNothing(const QString &title, const QString &why)
{
    m_title->setText(title);
    m_fits->clear();
    m_bar->hide();
    m_note->hide();
    m_parts->setText(why);
}

} // namespace reckoner::ui
