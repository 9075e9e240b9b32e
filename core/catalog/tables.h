// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/json_reader.h"

namespace reckoner {

// One reader per table: adds the record that `in` stands on to the catalog. Id and source of the
// record are read before, unknown keys are reported after.

struct RecordHead {
    std::string id;
    SourceIndex source = Fact::kUnknown;
};

void readAccelerator(ObjectReader &in, const RecordHead &head, Catalog &catalog);
void readServer(ObjectReader &in, const RecordHead &head, Catalog &catalog);
void readPart(ObjectReader &in, const RecordHead &head, Catalog &catalog);
void readModel(ObjectReader &in, const RecordHead &head, Catalog &catalog);
void readCloudInstance(ObjectReader &in, const RecordHead &head, Catalog &catalog);
void readApiOffer(ObjectReader &in, const RecordHead &head, Catalog &catalog);
void readServicePrice(ObjectReader &in, const RecordHead &head, Catalog &catalog);
void readTariff(ObjectReader &in, const RecordHead &head, Catalog &catalog);
void readParameter(ObjectReader &in, const RecordHead &head, Catalog &catalog);
void readEngine(ObjectReader &in, const RecordHead &head, Catalog &catalog);
void readLoadProfile(ObjectReader &in, const RecordHead &head, Catalog &catalog);
void readRule(ObjectReader &in, const RecordHead &head, Catalog &catalog);
void readClaim(ObjectReader &in, const RecordHead &head, Catalog &catalog);

} // namespace reckoner
