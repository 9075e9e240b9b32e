// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog_texts.h"

#include <gtest/gtest.h>

namespace reckoner::test {

namespace {

std::string document(const std::string &table, const std::string &record)
{
    return R"({
  "format": "reckoner.catalog.)" +
           table + R"(",
  "version": 1,
  "as_of": "2026-09-19",
  "sources": {
    "sheet": {"citation": "data sheet", "date": "2024", "confidence": "seen"},
    "quote": {"citation": "a quote", "date": "2026-03", "confidence": "remembered"}
  },
  "records": [
    {)" + record +
           R"(}
  ]
})";
}

} // namespace

std::map<std::string, std::string> soundTexts()
{
    return {
        {"accelerators.json", document("accelerators", R"(
      "id": "card", "source": "sheet", "vendor": "V", "name": "Card", "variant": "80GB",
      "form_factor": "SXM", "interconnect": "link", "release_year": 2022, "memory_gb": 80,
      "memory_bandwidth_gb_s": 2000, "tdp_w": 400, "idle_w": {"low": 50, "high": 70},
      "price": {"currency": "USD", "low": 10000, "typical": 11000, "high": 15000, "source": "quote"}
    )")},
        {"servers.json", document("servers", R"(
      "id": "box", "source": "sheet", "vendor": "V", "name": "Box", "kind": "server",
      "accelerator_id": "card", "accelerator_count": 8, "power_max_w": 6500,
      "domestic_price": {"currency": "CNY", "low": 900000, "high": 1100000, "source": "quote"}
    )")},
        {"models.json", document("models", R"(
      "id": "llm", "source": "sheet", "name": "LLM 8B", "family": "LLM", "license": "MIT",
      "commercial_use": "yes", "release_date": "2024-04-18", "attention": "gqa", "mlp": "gated",
      "layers": 32, "hidden_size": 4096, "intermediate_size": 14336, "heads": 32, "kv_heads": 8,
      "head_dim": 128, "vocabulary": 128256, "max_context": 8192, "total_parameters_b": 8.03,
      "active_parameters_b": 8.03
    )")},
        {"cloud_instances.json", document("cloud_instances", R"(
      "id": "rent", "source": "quote", "provider": "Cloud", "region": "all", "name": "8x",
      "accelerator_id": "card", "accelerator_count": 8, "currency": "USD",
      "on_demand_per_hour": 20, "spot_per_hour": 10
    )")},
        {"api_offers.json", document("api_offers", R"(
      "id": "api", "source": "quote", "provider": "P", "model": "llm", "model_id": "llm",
      "currency": "USD", "input_per_mtok": 0.1, "output_per_mtok": 0.4
    )")},
        {"tariffs.json", document("tariffs", R"(
      "id": "region", "source": "sheet", "name": "Region", "region": "R", "currency": "CNY",
      "valley": 0.3, "flat": 0.6, "peak": 1.2, "seasons": [
        {"months": [7, 8], "hours": "vvvvvvvvffffffffpppppppp"},
        {"months": [1, 2, 3, 4, 5, 6, 9, 10, 11, 12], "hours": "vvvvvvvvffffffffffffffff"}]
    )")},
        {"parameters.json", document("parameters", R"(
      "id": "rate", "source": "quote", "group": "finance", "name": "Discount rate",
      "region": "any", "unit": "fraction", "value": {"low": 0.05, "typical": 0.08, "high": 0.12}
    )")},
        {"rules.json", document("rules", R"(
      "id": "stage.test", "source": "sheet", "topic": "stage", "unit": "fraction",
      "training": 0, "fine_tuning": 0.5, "inference": 0.5
    )")},
        {"claims.json", document("claims", R"(
      "id": "S001", "source": "sheet", "chapter": 1, "subject_en": "Price", "subject_zh": "价格",
      "verdict": "plausible", "severity": "low", "low": 1, "high": 2, "unit": "CNY",
      "conflicts": ["S001"]
    )")},
    };
}

std::map<std::string, std::string> changed(const std::string &file, const std::string &from,
                                           const std::string &to)
{
    auto texts = soundTexts();
    std::string &text = texts.at(file);
    std::size_t found = text.find(from);
    EXPECT_NE(found, std::string::npos) << from;
    while (found != std::string::npos) {
        text.replace(found, from.size(), to);
        found = text.find(from, found + to.size());
    }
    return texts;
}

std::string errorsOf(const std::map<std::string, std::string> &texts)
{
    const auto catalog = readCatalog(texts);
    std::string lines;
    if (!catalog) {
        for (const Error &error : catalog.error())
            lines += error.text() + "\n";
    }
    return lines;
}

} // namespace reckoner::test
