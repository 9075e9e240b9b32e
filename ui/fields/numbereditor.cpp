// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include <QHBoxLayout>
#include <QSlider>

#include "ui/fields/editors.h"
#include "ui/fields/numberedit.h"
#include "ui/fields/wheelguard.h"
#include "ui/theme/style.h"

namespace reckoner::ui {

namespace {

constexpr int kPlaces = 1000;

/// Where the logarithmic part of a slider begins when its range starts at zero.
double logFloor(const FieldSpec &spec)
{
    return spec.minimum > 0.0 ? spec.minimum : std::min(spec.step, spec.maximum / 1e4);
}

} // namespace

NumberEditor::NumberEditor(const FieldSpec &spec, const FieldEditorFactory &factory,
                           bool withSlider, QWidget *parent)
    : FieldEditor(spec, parent),
      m_formatter(factory.formatter()),
      m_factor(factory.formatter().displayFactor(spec.unit)),
      m_edit(new NumberEdit(factory.formatter().unitName(spec.unit), factory.formatter().locale(),
                            factory.theme(), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    m_edit->setStep(spec.step * m_factor, spec.logarithmic);
    m_edit->setWidest(spec.maximum * m_factor);
    connect(m_edit, &NumberEdit::entered, this, &NumberEditor::take);
    connect(m_edit, &NumberEdit::unreadable, this, [this](const QString &text) {
        setInvalid(m_edit, true);
        Q_EMIT rejected(tr("“%1” is not a number.").arg(text));
    });
    if (!withSlider) {
        row->addWidget(m_edit);
        return;
    }
    m_slider = new QSlider(Qt::Horizontal, this);
    m_slider->setRange(0, kPlaces);
    m_slider->setPageStep(kPlaces / 10);
    m_slider->setSingleStep(kPlaces / 100);
    guardWheel(m_slider);
    connect(m_slider, &QSlider::valueChanged, this, &NumberEditor::slide);
    row->addWidget(m_slider);
}

QWidget *NumberEditor::inputWidget()
{
    return m_edit;
}

QWidget *NumberEditor::headWidget()
{
    return m_slider ? m_edit : nullptr;
}

void NumberEditor::setValue(const FieldValue &value)
{
    const double number = std::get<double>(value);
    m_edit->setShown(number * m_factor, mostDecimals(number));
    if (m_slider && !m_slider->isSliderDown()) {
        const QSignalBlocker quiet(m_slider);
        m_slider->setValue(placeOf(number));
    }
}

/// Two more than the field shows usually, so that nothing typed is hidden; whole dollars where an
/// amount was converted.
int NumberEditor::mostDecimals(double value) const
{
    const bool converted = isMoney(spec().unit) && m_formatter.currency() == Currency::usd;
    return converted && std::abs(value * m_factor) >= 1000.0 ? 0 : spec().decimals + 2;
}

void NumberEditor::take(double shown)
{
    const double value = shown / m_factor;
    const QString reason = rejection(spec(), value, m_formatter);
    setInvalid(m_edit, !reason.isEmpty());
    Q_EMIT rejected(reason);
    if (reason.isEmpty())
        Q_EMIT edited(value);
}

void NumberEditor::slide(int place)
{
    const double value = valueAt(place);
    setInvalid(m_edit, false);
    m_edit->setShown(value * m_factor, mostDecimals(value));
    Q_EMIT rejected({});
    Q_EMIT edited(value);
}

double NumberEditor::valueAt(int place) const
{
    const double share = double(place) / kPlaces;
    if (!spec().logarithmic) {
        const double raw = spec().minimum + share * (spec().maximum - spec().minimum);
        const double snapped =
            spec().minimum + std::round((raw - spec().minimum) / spec().step) * spec().step;
        return std::clamp(std::round(snapped * 1e9) / 1e9, spec().minimum, spec().maximum);
    }
    if (place == 0)
        return spec().minimum;
    const double low = logFloor(spec());
    const double raw = low * std::pow(spec().maximum / low, share);
    // Two significant digits read like a number a person would say.
    const double unit = std::pow(10.0, std::floor(std::log10(raw)) - 1.0);
    double round = std::round(raw / unit) * unit;
    if (spec().whole)
        round = std::round(round);
    return std::clamp(round, spec().minimum, spec().maximum);
}

int NumberEditor::placeOf(double value) const
{
    if (!spec().logarithmic)
        return int(
            std::lround((value - spec().minimum) / (spec().maximum - spec().minimum) * kPlaces));
    const double low = logFloor(spec());
    if (value <= low)
        return 0;
    return int(std::lround(std::log(value / low) / std::log(spec().maximum / low) * kPlaces));
}

} // namespace reckoner::ui
