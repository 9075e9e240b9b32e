// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assumptions/calibrationtab.h"

#include <algorithm>

#include <QPushButton>
#include <QVBoxLayout>

#include "core/performance/training_constants.h"
#include "ui/format/failure.h"
#include "ui/shell/importbar.h"
#include "ui/widgets/sortedtable.h"
#include "ui/wording/calibration.h"

namespace reckoner::ui {

namespace {

constexpr std::size_t kSkippedShown = 3;

const CalibratedConstant *movedConstant(const std::optional<Calibration> &calibration,
                                        std::string_view key)
{
    if (!calibration)
        return nullptr;
    const auto found = std::ranges::find(calibration->constants, key, &CalibratedConstant::key);
    return found == calibration->constants.end() ? nullptr : &*found;
}

TableCell number(const QString &text, double value, Tone tone = Tone::plain)
{
    TableCell cell(text, tone);
    cell.sortBy = value;
    return cell;
}

} // namespace

CalibrationTab::CalibrationTab(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_document(context.document),
      m_catalog(context.catalog),
      m_formatter(context.formatter),
      m_remove(new QPushButton(tr("Remove the calibration"))),
      m_table(new SortedTable({{tr("Efficiency assumption"), false, true},
                               {tr("Program"), true},
                               {tr("Calibrated"), true},
                               {tr("Physics allows"), true},
                               {tr("Runs"), true}},
                              context.theme))
{
    // The thread may outlive this object's members, not the catalog.
    const auto work = [this, &catalog = context.catalog](
                          const std::filesystem::path &path, const ImportBar::Progress &progress,
                          const std::stop_token &stop) -> ImportBar::Finish {
        return [this, result = calibrateFile(path, catalog, progress, stop)] { finish(result); };
    };
    m_bar = new ImportBar(
        QStringLiteral("calibration"),
        {tr("Import measured runs…"),
         tr("CSV of the client's own training steps: gpu, model, n_gpus, tp, pp, dp, micro_batch, "
            "seq_len, framework, precision, tokens_per_s_per_gpu"),
         tr("Measured training runs"), tr("Fitting the assumptions")},
        context, work);
    m_remove->setObjectName(QStringLiteral("calibration.remove"));
    m_bar->addButton(m_remove);
    m_table->setObjectName(QStringLiteral("calibration.constants"));
    m_table->setAccessibleName(tr("Efficiency assumptions of training"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::kOne);
    column->addWidget(m_bar);
    column->addWidget(m_table, 1);
    connect(m_remove, &QPushButton::clicked, this, &CalibrationTab::remove);
}

void CalibrationTab::showScenario(const Scenario &scenario)
{
    const bool first = m_table->rows() == 0;
    if (!first && scenario.training_calibration == m_calibration)
        return;
    m_calibration = scenario.training_calibration;
    m_remove->setVisible(m_calibration.has_value());
    fill();
    Q_EMIT changed();
}

void CalibrationTab::finish(const Expected<CalibrationResult> &result)
{
    if (!result)
        return m_bar->sayFailure(result.error());
    QStringList left_out;
    for (std::size_t i = 0; i < std::min(kSkippedShown, result->skipped.size()); ++i)
        left_out << tr("line %1: %2")
                        .arg(result->skipped[i].line)
                        .arg(messageText(result->skipped[i].reason));
    const QString moved = tr("Assumptions moved: %1.").arg(result->calibration.constants.size());
    m_bar->say(result->skipped.empty() ? moved
                                       : tr("%1 Rows left out: %2 (%3).")
                                             .arg(moved)
                                             .arg(result->skipped.size())
                                             .arg(left_out.join(QStringLiteral("; "))),
               result->skipped.empty() ? Tone::good : Tone::warning);
    Scenario next = m_document.scenario();
    next.training_calibration = result->calibration;
    m_document.replace(std::move(next), tr("Calibration on measured runs"));
}

void CalibrationTab::remove()
{
    Scenario next = m_document.scenario();
    next.training_calibration.reset();
    m_bar->say({}, Tone::plain);
    m_document.replace(std::move(next), tr("Removal of the calibration"));
}

void CalibrationTab::setMovedOnly(bool moved_only)
{
    m_movedOnly = moved_only;
    fill();
}

void CalibrationTab::setWords(const QString &text)
{
    m_words = text;
    fill();
}

void CalibrationTab::fill()
{
    std::vector<std::vector<TableCell>> rows;
    const QStringList words = m_words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto add = [&](const TrainingConstantInfo &info, const CalibratedConstant *moved) {
        const QString name = constantName(info.key, m_formatter);
        if (!std::ranges::all_of(words, [&](const QString &word) {
                return name.contains(word, Qt::CaseInsensitive);
            }))
            return;
        const auto value = [&](double figure) {
            return constantValue(info.key, figure, m_formatter);
        };
        TableCell title(name, moved ? Tone::accent : Tone::plain, moved != nullptr);
        title.toolTip = QString::fromUtf8(info.key.data(), qsizetype(info.key.size()));
        rows.push_back(
            {title, number(value(info.value), info.value),
             moved ? number(value(moved->to), moved->to, Tone::accent)
                   : number(QStringLiteral("–"), info.value, Tone::muted),
             number(tr("%1 to %2").arg(value(info.low), value(info.high)), info.low, Tone::muted),
             moved ? number(m_formatter.number(moved->runs, 0), moved->runs)
                   : number(QStringLiteral("–"), 0, Tone::muted)});
    };
    // What has moved comes first.
    for (const TrainingConstantInfo &info : trainingConstantTable()) {
        if (const CalibratedConstant *moved = movedConstant(m_calibration, info.key))
            add(info, moved);
    }
    for (const TrainingConstantInfo &info : trainingConstantTable()) {
        if (!m_movedOnly && !movedConstant(m_calibration, info.key))
            add(info, nullptr);
    }
    m_table->setRows(rows);
}

QString CalibrationTab::summary() const
{
    if (m_calibration)
        return calibrationSentence(*m_calibration, m_catalog, m_formatter);
    return tr("What hardware and software reach of their data sheets in training. Measured runs of "
              "the client's own move what they inform, within physics, for that generation of "
              "cards.");
}

} // namespace reckoner::ui
