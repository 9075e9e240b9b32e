// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/recordnames.h"

#include "core/units/text.h"

namespace reckoner::ui {

namespace {

// In front of the names of what they sell; the longer of two that begin alike comes first.
constexpr const char *kProviders[] = {
    RECKONER_TEXT("Record", "Alibaba Cloud Bailian"),
    RECKONER_TEXT("Record", "Alibaba Cloud"),
    RECKONER_TEXT("Record", "Tencent Cloud"),
    RECKONER_TEXT("Record", "Huawei Cloud / Ascend"),
    RECKONER_TEXT("Record", "Huawei Cloud"),
    RECKONER_TEXT("Record", "CN GPU leasing market"),
    RECKONER_TEXT("Record", "Gongji"),
    RECKONER_TEXT("Record", "Zhipu AI"),
    RECKONER_TEXT("Record", "Moonshot AI"),
};

// Accelerators, models, servers, parts and services whose names have words.
[[maybe_unused]] constexpr const char *kHardware[] = {
    RECKONER_TEXT("Record", "Ascend 910C 128GB (2 die)"),
    RECKONER_TEXT("Record", "B300 HGX/DGX 288GB (268-270 usable)"),
    RECKONER_TEXT("Record", "DGX Spark (GB10) 128GB unified"),
    RECKONER_TEXT("Record", "GB200 per GPU in NVL72"),
    RECKONER_TEXT("Record", "GB300 per GPU in NVL72"),
    RECKONER_TEXT("Record", "GeForce RTX 4090 48GB board mod"),
    RECKONER_TEXT("Record", "Ryzen AI Max+ 395 (Strix Halo) 128GB unified"),
    RECKONER_TEXT("Record", "GPT-3 175B (reference)"),
    RECKONER_TEXT("Record", "1x RTX 4090 workstation"),
    RECKONER_TEXT("Record", "1x RTX 5090 workstation"),
    RECKONER_TEXT("Record", "2x RTX 4090 workstation"),
    RECKONER_TEXT("Record", "2x RTX A6000 NVLink workstation"),
    RECKONER_TEXT("Record", "4x A100 80GB PCIe server"),
    RECKONER_TEXT("Record", "4x RTX 4090 server (blower/liquid)"),
    RECKONER_TEXT("Record", "8x A100 80GB PCIe server"),
    RECKONER_TEXT("Record", "8x A800/A100 80GB NVLink server (China channel)"),
    RECKONER_TEXT("Record", "8x H20 96GB/141GB server"),
    RECKONER_TEXT("Record", "8x HGX H100 server"),
    RECKONER_TEXT("Record", "8x HGX H200 server"),
    RECKONER_TEXT("Record", "8x L40S server"),
    RECKONER_TEXT("Record", "8x MI300X server"),
    RECKONER_TEXT("Record", "8x MI355X server"),
    RECKONER_TEXT("Record", "8x RTX 4090 48GB mod 4U server"),
    RECKONER_TEXT("Record", "8x RTX 4090 4U server"),
    RECKONER_TEXT("Record", "8x RTX PRO 6000 server"),
    RECKONER_TEXT("Record", "AI platform: 4x A100 80GB fine-tune node"),
    RECKONER_TEXT("Record", "AI platform: 8x RTX 6000 Ada in 2 servers"),
    RECKONER_TEXT("Record", "Atlas 800I A2 (inference)"),
    RECKONER_TEXT("Record", "Atlas 800T A2 (training)"),
    RECKONER_TEXT("Record", "Scenario B: 2x RTX 6000 Ada"),
    RECKONER_TEXT("Record", "Scenario C: H100 80GB x8 node"),
    RECKONER_TEXT("Record", "25GbE dual-port NIC"),
    RECKONER_TEXT("Record", "100G EDR/100GbE NIC"),
    RECKONER_TEXT("Record", "32x100GbE switch"),
    RECKONER_TEXT("Record", "48x25GbE + 8x100GbE switch"),
    RECKONER_TEXT("Record", "64x400GbE / SN5600-class switch"),
    RECKONER_TEXT("Record", "All-flash parallel file appliance (VAST/WEKA/DDN AI400X)"),
    RECKONER_TEXT("Record", "Ceph/MinIO object on HDD servers"),
    RECKONER_TEXT("Record", "Lustre/BeeGFS HDD+flash appliance"),
    RECKONER_TEXT("Record", "NDR passive/active copper 1-5 m"),
    RECKONER_TEXT("Record", "Network share of cluster capex: 8-15%"),
    RECKONER_TEXT("Record", "Network share of total cluster cost: about 20%"),
    RECKONER_TEXT("Record", "OSFP 2x400G SR8/DR8 twin-port transceiver"),
    RECKONER_TEXT("Record", "Quantum-2 QM9700 NDR switch, 64x400G (32 OSFP)"),
    RECKONER_TEXT("Record", "ConnectX-7 400G NDR HCA"),
    RECKONER_TEXT("Record", "Enterprise NVMe TLC U.2 3.84-15 TB"),
    RECKONER_TEXT("Record", "Enterprise QLC 30-122 TB"),
    RECKONER_TEXT("Record", "Nearline HDD 20-30 TB"),
    RECKONER_TEXT("Record", "AI Enterprise in cloud"),
    RECKONER_TEXT("Record", "AI Enterprise subscription"),
    RECKONER_TEXT("Record", "CDN Verizon first 10 TB"),
    RECKONER_TEXT("Record", "COS public egress"),
    RECKONER_TEXT("Record", "CPFS advanced 100MB/s/TiB"),
    RECKONER_TEXT("Record", "FSx Lustre persistent SSD 125 MB/s/TiB"),
    RECKONER_TEXT("Record", "FSx Windows SSD multi-AZ"),
    RECKONER_TEXT("Record", "Internet egress"),
    RECKONER_TEXT("Record", "Internet egress after free 10 TB/month"),
    RECKONER_TEXT("Record", "Internet egress first 10 TB (af-south-1)"),
    RECKONER_TEXT("Record", "Internet egress first 10 TB (ap-northeast-2)"),
    RECKONER_TEXT("Record", "Internet egress first 10 TB (sa-east-1)"),
    RECKONER_TEXT("Record", "Internet egress first 10 TB (us-east-1)"),
    RECKONER_TEXT("Record", "Internet egress first 10 TB (us-gov-west-1)"),
    RECKONER_TEXT("Record", "Internet egress next 10 TB (zone 1)"),
    RECKONER_TEXT("Record", "Intra-region (per direction)"),
    RECKONER_TEXT("Record", "NVIDIA AI Enterprise surcharge A100 40GB"),
    RECKONER_TEXT("Record", "NVIDIA AI Enterprise surcharge A100 80GB"),
    RECKONER_TEXT("Record", "NVIDIA AI Enterprise surcharge B200"),
    RECKONER_TEXT("Record", "NVIDIA AI Enterprise surcharge GB200"),
    RECKONER_TEXT("Record", "NVIDIA AI Enterprise surcharge H100/H200"),
    RECKONER_TEXT("Record", "Network egress (functions, NA/EU)"),
    RECKONER_TEXT("Record", "OSS public egress (mainland, busy hours)"),
    RECKONER_TEXT("Record", "OSS standard LRS"),
};

} // namespace

QString recordName(std::string_view name, const Formatter &formatter)
{
    const std::string words(name);
    const QString english = QString::fromStdString(words);
    for (const char *context : {"Record", "LoadProfile", "ElectricityTariff"}) {
        const QString said = formatter.core(context, words.c_str());
        if (said != english)
            return said;
    }
    for (const char *provider : kProviders) {
        const std::string start = std::string(provider) + ' ';
        if (name.starts_with(start))
            return formatter.core("Record", provider) + QLatin1Char(' ') +
                   QString::fromStdString(words.substr(start.size()));
    }
    return english;
}

} // namespace reckoner::ui
