// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "core/catalog/tables.h"

namespace reckoner {

void readAccelerator(ObjectReader &in, const RecordHead &head, Catalog &catalog)
{
    Accelerator &record = catalog.accelerators.emplace_back();
    record.id = head.id;
    record.vendor = in.text("vendor");
    record.name = in.text("name");
    record.variant = in.text("variant");
    record.form_factor = in.text("form_factor");
    record.memory_type = in.textOr("memory_type", {});
    record.interconnect = in.text("interconnect");
    record.export_note = in.textOr("export_note", {});
    record.note = in.textOr("note", {});
    record.release_year = in.integer("release_year", 1990);
    record.pcie_generation = in.integerOr("pcie_generation", 0);
    record.ecc = in.flagOr("ecc", false);
    readFigures(in, record);
    if (!in.has("memory_gb"))
        in.fail("memory_gb", RECKONER_SENTENCE("Error", "is missing"));
    if (!in.has("memory_bandwidth_gb_s"))
        in.fail("memory_bandwidth_gb_s", RECKONER_SENTENCE("Error", "is missing"));
    if (record.idle_w.known() && record.tdp_w.known() && record.idle_w.high > record.tdp_w.high)
        in.fail("idle_w", {RECKONER_SENTENCE("Error", "is more than %1"), "tdp_w"});
}

void readServer(ObjectReader &in, const RecordHead &head, Catalog &catalog)
{
    Server &record = catalog.servers.emplace_back();
    record.id = head.id;
    record.vendor = in.text("vendor");
    record.name = in.text("name");
    record.kind = in.choice<Server::Kind>("kind", {{"server", Server::Kind::server},
                                                   {"workstation", Server::Kind::workstation},
                                                   {"rack", Server::Kind::rack}});
    record.accelerator_id = in.reference("accelerator_id", "accelerators");
    record.accelerator_count = in.integer("accelerator_count");
    record.interconnect = in.textOr("interconnect", {});
    record.cpu = in.textOr("cpu", {});
    record.storage = in.textOr("storage", {});
    record.nic = in.textOr("nic", {});
    record.cooling = in.textOr("cooling", {});
    record.note = in.textOr("note", {});
    record.recommendable = in.flagOr("recommendable", true);
    readFigures(in, record);
    if (record.recommendable && !in.has("price") && !in.has("domestic_price"))
        in.fail("recommendable",
                RECKONER_SENTENCE("Error", "is true for a machine without a price"));
    if (record.power_typical_w.known() && record.power_max_w.known() &&
        record.power_typical_w.typical > record.power_max_w.high)
        in.fail("power_typical_w", {RECKONER_SENTENCE("Error", "is more than %1"), "power_max_w"});
}

void readPart(ObjectReader &in, const RecordHead &head, Catalog &catalog)
{
    Part &record = catalog.parts.emplace_back();
    record.id = head.id;
    record.vendor = in.text("vendor");
    record.name = in.text("name");
    record.kind = in.choice<Part::Kind>(
        "kind", {{"network", Part::Kind::network}, {"storage", Part::Kind::storage}});
    record.per = in.choice<Part::Per>("per", {{"each", Part::Per::each},
                                              {"terabyte", Part::Per::terabyte},
                                              {"petabyte", Part::Per::petabyte},
                                              {"fractionOfCluster", Part::Per::fractionOfCluster}});
    record.note = in.textOr("note", {});
    readFigures(in, record);
    if ((record.per == Part::Per::fractionOfCluster) != in.has("cluster_fraction"))
        in.fail("cluster_fraction",
                RECKONER_SENTENCE("Error", "goes with per = fractionOfCluster, and only with it"));
}

} // namespace reckoner
