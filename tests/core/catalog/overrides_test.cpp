// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <limits>
#include <set>

#include "catalog_texts.h"
#include "core/catalog/builtin.h"

namespace reckoner::test {

TEST(CatalogOverrides, replaceTheTypicalValueAndItsRange)
{
    const auto changed = withOverrides(builtinCatalog(), {{"servers/hgx-h100-8/price", 300000.0}});
    ASSERT_TRUE(changed) << changed.error().text();
    const Price &price = changed->server("hgx-h100-8")->price;
    EXPECT_EQ(price.amount.typical, 300000.0);
    EXPECT_EQ(price.amount.low, 300000.0);
    EXPECT_EQ(price.amount.high, 300000.0);
    EXPECT_EQ(price.currency, Currency::usd);
    EXPECT_EQ(changed->sourceOf(price.amount).confidence, Confidence::overridden);
}

TEST(CatalogOverrides, leaveEverythingElseAlone)
{
    const Catalog &before = builtinCatalog();
    const auto changed = withOverrides(before, {{"parameters/elec-cn-west/value", 0.3}});
    ASSERT_TRUE(changed);
    EXPECT_EQ(before.parameter("elec-cn-west")->value.typical, 0.4);
    EXPECT_EQ(changed->parameter("elec-cn-west")->value.typical, 0.3);
    EXPECT_EQ(changed->parameter("elec-de")->value.typical,
              before.parameter("elec-de")->value.typical);
    EXPECT_EQ(changed->sources.size(), before.sources.size() + 1);
}

TEST(CatalogOverrides, makeAnUnknownFactKnown)
{
    ASSERT_FALSE(builtinCatalog().server("hgx-h200-8")->power_idle_w.known());
    const auto changed =
        withOverrides(builtinCatalog(), {{"servers/hgx-h200-8/power_idle_w", 2400.0}});
    ASSERT_TRUE(changed);
    EXPECT_EQ(changed->server("hgx-h200-8")->power_idle_w.typical, 2400.0);
}

TEST(CatalogOverrides, rejectUnknownKeys)
{
    for (const char *const key :
         {"servers/gone/price", "servers/hgx-h100-8/gone", "gone/hgx-h100-8/price", "servers", "",
          "servers/hgx-h100-8/price/low"}) {
        const auto changed = withOverrides(builtinCatalog(), {{key, 1.0}});
        ASSERT_FALSE(changed) << key;
        EXPECT_EQ(changed.error().code, Error::Code::notFound);
        EXPECT_EQ(changed.error().field, key);
    }
}

TEST(CatalogOverrides, rejectImpossibleValues)
{
    const auto fails = [](const char *key, double value) {
        const auto changed = withOverrides(builtinCatalog(), {{key, value}});
        EXPECT_FALSE(changed) << key << " = " << value;
        if (!changed) {
            EXPECT_EQ(changed.error().code, Error::Code::badInput);
            EXPECT_EQ(changed.error().field, key);
        }
    };
    fails("servers/hgx-h100-8/price", -1.0);
    fails("accelerators/rtx4090/memory_gb", 0.0);
    fails("engines/vllm/memory_fraction", 1.01);
    fails("parameters/wacc-cn/value", 8.0);
    fails("servers/hgx-h100-8/price", std::numeric_limits<double>::quiet_NaN());
    fails("servers/hgx-h100-8/price", std::numeric_limits<double>::infinity());
}

TEST(CatalogFactRows, areAllKnownUniqueAndOverridable)
{
    const std::vector<FactRow> rows = factRows(builtinCatalog());
    std::set<std::string> keys;
    std::map<std::string, double> all;
    for (const FactRow &row : rows) {
        EXPECT_TRUE(row.fact->known()) << row.key;
        EXPECT_TRUE(keys.insert(row.key).second) << row.key;
        EXPECT_FALSE(row.record_name.empty()) << row.key;
        all[row.key] = row.fact->typical;
    }
    EXPECT_GT(rows.size(), 2000U);

    const auto changed = withOverrides(builtinCatalog(), all);
    ASSERT_TRUE(changed) << changed.error().text();
    const std::vector<FactRow> changed_rows = factRows(*changed);
    ASSERT_EQ(changed_rows.size(), rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        EXPECT_EQ(changed_rows[i].key, rows[i].key);
        EXPECT_EQ(changed->sourceOf(*changed_rows[i].fact).confidence, Confidence::overridden);
    }
}

TEST(CatalogFactRows, nameTheUnit)
{
    std::map<std::string, std::string> units;
    for (const FactRow &row : factRows(builtinCatalog()))
        units[row.key] = row.unit;
    EXPECT_EQ(units["accelerators/h100-sxm5-80/memory_gb"], "GB");
    EXPECT_EQ(units["servers/hgx-h100-8/price"], "USD");
    EXPECT_EQ(units["parts/nvme-tlc/domestic_price"], "CNY/TB");
    EXPECT_EQ(units["cloud_instances/aws-p4d.24xlarge/on_demand_per_hour"], "USD/h");
    EXPECT_EQ(units["api_offers/deepseek-deepseek-v3.2/input_per_mtok"], "USD/M tokens");
    EXPECT_EQ(units["parameters/elec-cn-west/value"], "CNY/kWh");
    EXPECT_EQ(units["rules/threshold.qps-low/value"], "QPS");
}

} // namespace reckoner::test
