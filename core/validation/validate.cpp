// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <cmath>
#include <cstddef>

#include "core/scenario/file_io.h"
#include "core/validation/predictors.h"

namespace reckoner {

namespace {

using Names = std::string_view;

constexpr std::size_t kLargestTable = 256U << 20U; // bytes

constexpr std::array<Names, 2> kPretrainingMarks = {"mfu_pct", "tokens_b"};
constexpr std::array<Names, 7> kPretrainingQuantities = {
    "tokens_per_s_per_gpu", "iter_time_s", "tflops_per_gpu", "mfu_pct", "hfu_pct",
    "peak_mem_gib",         "gpu_hours"};
constexpr std::array<Names, 2> kFinetuningMarks = {"method", "lora_rank"};
constexpr std::array<Names, 4> kFinetuningQuantities = {
    "peak_mem_gib_per_gpu", "tokens_per_s_per_gpu", "iter_time_s", "gpu_hours"};
constexpr std::array<Names, 2> kTrainingMemoryMarks = {"states_gib", "activations_gib"};
constexpr std::array<Names, 3> kTrainingMemoryQuantities = {"states_gib", "activations_gib",
                                                            "peak_total_gib"};
constexpr std::array<Names, 2> kServingMarks = {"tpot_ms", "isl"};
constexpr std::array<Names, 5> kServingQuantities = {"tpot_ms", "ttft_ms", "output_tok_s",
                                                     "prefill_tok_s", "per_user_tok_s"};
constexpr std::array<Names, 2> kServingMemoryMarks = {"kv_tokens", "weights_gib_per_gpu"};
constexpr std::array<Names, 6> kServingMemoryQuantities = {"kv_tokens",           "kv_gib_per_gpu",
                                                           "weights_gib_per_gpu", "file_gib",
                                                           "bits_per_weight",     "vram_gib_used"};
constexpr std::array<Names, 2> kPowerMarks = {"avg_w", "frac_tdp_avg"};
constexpr std::array<Names, 2> kPowerQuantities = {"avg_w", "frac_tdp_avg"};
constexpr std::array<Names, 2> kEconomicsMarks = {"input_json", "expected_json"};
constexpr std::array<Names, 2> kKernelsMarks = {"latency_us", "frac_peak_flops"};
constexpr std::array<Names, 3> kRooflineMarks = {"metric", "median", "p90"};

constexpr std::array<TableKind, 9> kKinds = {{
    {"pretraining", kPretrainingMarks, kPretrainingQuantities, predictPretraining},
    {"finetuning", kFinetuningMarks, kFinetuningQuantities, predictFinetuning},
    {"training_memory", kTrainingMemoryMarks, kTrainingMemoryQuantities, predictTrainingMemory},
    {"serving", kServingMarks, kServingQuantities, predictServing},
    {"serving_memory", kServingMemoryMarks, kServingMemoryQuantities, predictServingMemory},
    {"power", kPowerMarks, kPowerQuantities, predictPower},
    {"economics", kEconomicsMarks, {}, predictEconomics},
    {"kernels", kKernelsMarks, {}, nullptr},
    {"roofline", kRooflineMarks, {}, nullptr},
}};

const TableKind *kindOf(const CsvTable &table)
{
    for (const TableKind &kind : kKinds) {
        bool all = true;
        for (const std::string_view mark : kind.marks)
            all = all && table.has(mark);
        if (all)
            return &kind;
    }
    return nullptr;
}

// Puts one row's predictions and measurements side by side.
class RowRecorder {
public:
    RowRecorder(ValidationReport &report, std::string id, const RowPrediction &prediction,
                bool core)
        : m_report(report), m_id(std::move(id)), m_prediction(prediction), m_core(core)
    {
    }

    void compare(std::string_view quantity, std::string_view measured_text)
    {
        const std::optional<double> measured = parseNumber(measured_text);
        if (!measured)
            return leave(quantity, "the measured value is not a number");
        compare(quantity, *measured);
    }

    void compare(std::string_view quantity, double measured)
    {
        for (const RowPrediction::Value &value : m_prediction.values) {
            if (value.quantity == quantity)
                return record(quantity, value.value, measured);
        }
        for (const RowPrediction::Reason &reason : m_prediction.reasons) {
            if (reason.quantity == quantity)
                return leave(quantity, reason.text);
        }
        leave(quantity, m_prediction.reason);
    }

    void leave(std::string_view quantity, std::string reason)
    {
        m_report.unpredicted.push_back({m_id, std::string(quantity), std::move(reason)});
    }

private:
    void record(std::string_view quantity, double predicted, double measured)
    {
        if (!std::isfinite(predicted))
            return leave(quantity, "the prediction is not a finite number");
        if (measured == 0.0)
            return leave(quantity, "measured as zero: no relative error");
        m_report.cases.push_back({m_id, std::string(quantity), predicted, measured,
                                  (predicted - measured) / measured, m_prediction.group, m_core});
    }

    ValidationReport &m_report;
    std::string m_id;
    const RowPrediction &m_prediction;
    bool m_core;
};

void validateRow(ValidationReport &report, const TableKind &kind, const CsvRow &row,
                 std::size_t index, const Catalog &catalog)
{
    std::string id(row.text("id"));
    if (id.empty())
        id = "row " + std::to_string(index + 1);
    if (!kind.predict) {
        report.unpredicted.push_back({id, "", "a table of parts: nothing to predict"});
        return;
    }
    const RowPrediction prediction = kind.predict(row, catalog);
    RowRecorder recorder(report, id, prediction, row.text("core") == "1");
    bool measured = false;
    for (const std::string_view quantity : kind.quantities) {
        const std::string_view text = row.text(quantity);
        if (text.empty())
            continue;
        measured = true;
        recorder.compare(quantity, text);
    }
    if (kind.quantities.empty()) { // answers travel with the predictions
        for (const RowPrediction::Value &value : prediction.values) {
            measured = true;
            if (value.measured)
                recorder.compare(value.quantity, *value.measured);
        }
        for (const RowPrediction::Reason &reason : prediction.reasons) {
            measured = true;
            recorder.leave(reason.quantity, reason.text);
        }
    }
    if (!measured)
        recorder.leave("", prediction.reason.empty() ? "the row measures nothing we predict"
                                                     : prediction.reason);
}

} // namespace

Expected<ValidationReport> validateText(std::string_view text, const std::string &file,
                                        const Catalog &catalog)
{
    const Expected<CsvTable> table = readCsv(text, file);
    if (!table)
        return tl::unexpected(table.error());
    const TableKind *kind = kindOf(*table);
    if (!kind)
        return failure({Error::Code::badInput,
                        file,
                        {},
                        Message::verbatim("the header is of no known kind of measured cases"),
                        1});
    ValidationReport report;
    report.file = file;
    report.kind = std::string(kind->name);
    for (std::size_t i = 0; i < table->size(); ++i)
        validateRow(report, *kind, CsvRow(*table, i), i, catalog);
    summarize(report);
    return report;
}

Expected<ValidationReport> validateFile(const std::filesystem::path &path, const Catalog &catalog)
{
    return readFile(path, kLargestTable).and_then([&](const std::string &text) {
        return validateText(text, path.string(), catalog);
    });
}

} // namespace reckoner
