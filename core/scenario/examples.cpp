// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/examples.h"

#include <algorithm>
#include <array>
#include <stdexcept>

#include "core/scenario/codec.h"

namespace reckoner {

namespace {

constexpr std::array kTexts{
    Example{"fintech-knowledge-base", "Fintech knowledge base", "金融科技知识库",
            "Three million yuan for a cluster, or a small plan for a LoRA and a busy service?",
            "三百万元买集群，还是为 LoRA 微调和繁忙的推理服务量身规划？", ""},
    Example{"tier-100k", "Up to 100 k: QLoRA workshop", "十万元以内：QLoRA 工坊",
            "One RTX 4090 is asked to hold a 72B model; a 32B model would fit card and budget.",
            "要一张 RTX 4090 装下 72B 模型：装不下；换成 32B，显存和预算都够。", ""},
    Example{"tier-300-500k", "300 to 500 k: dual-mode workstation", "三十至五十万元：双模工作站",
            "Two A100 cards that fine-tune by night and serve sixty people by day.",
            "双卡 A100，夜里微调，白天服务六十人。", ""},
    Example{"tier-1-2m", "1 to 2 M: enterprise AI platform", "一至二百万元：企业 AI 中台",
            "Four hundred people, data that stays in the building, training kept apart.",
            "四百人使用，数据不出机房，训练与推理分开。", ""},
    Example{"tier-5m-plus", "5 M and more: ready for pre-training", "五百万元以上：预训练就绪",
            "Five terabytes of exclusive text: rent for weeks of pre-training, or buy 32 H100?",
            "五 TB 独家文本：租几周做继续预训练，还是买 32 张 H100？", ""},
    Example{"academic-group", "Academic group", "高校课题组",
            "A workstation under a desk, adapters trained several times a month.",
            "桌下一台工作站，每月训练几次适配器。", ""},
    Example{"enterprise-it", "Enterprise IT department", "企业 IT 部门",
            "An internal knowledge base on retrieval alone, for two hundred people.",
            "只靠检索的内部知识库，两百人使用。", ""},
    Example{"ai-startup", "AI start-up", "AI 创业公司",
            "A consumer product with unproven, fast-growing demand day and night.",
            "面向消费者、昼夜不停、增长快但未经验证的需求。", ""},
    Example{"national-team", "National AI centre", "国家级 AI 中心",
            "A 70B-class model trained from scratch, then served to the public.",
            "从头训练 70B 级模型，再面向公众服务。", ""},
    Example{"scenario-a-personal", "Scenario A: one person", "场景 A：个人使用",
            "One RTX 4090 and a 70B model in four bits: what it really does.",
            "单张 RTX 4090 运行 INT4 的 70B 模型：实际能做到多少。", ""},
    Example{"scenario-b-team", "Scenario B: an internal API", "场景 B：企业内部 API",
            "Fifty people on two RTX 6000 Ada: several times what the article expects.",
            "五十人共用两张 RTX 6000 Ada：吞吐是文章所说的数倍。", ""},
    Example{"scenario-c-service", "Scenario C: a public service", "场景 C：商业化服务",
            "A thousand requests a second: how many servers with eight H100?",
            "每秒一千个请求：要多少台八卡 H100 服务器？", ""},
};

// The files name their clients in both languages: "Example Bank / 示例银行".
std::string oneLanguage(const std::string &both, bool chinese)
{
    constexpr std::string_view kBetween = " / ";
    const std::size_t at = both.find(kBetween);
    if (at == std::string::npos)
        return both;
    return chinese ? both.substr(at + kBetween.size()) : both.substr(0, at);
}

} // namespace

std::span<const Example> examples()
{
    static const auto all = [] {
        auto filled = kTexts;
        for (Example &example : filled)
            example.json = builtinExampleTexts().at(std::string(example.key) + ".json");
        return filled;
    }();
    return all;
}

const Example *findExample(std::string_view key)
{
    const auto found = std::ranges::find(examples(), key, &Example::key);
    return found == examples().end() ? nullptr : &*found;
}

Scenario scenarioOf(const Example &example)
{
    auto scenario = fromJson(example.json, example.key);
    if (!scenario)
        throw std::logic_error("built-in example: " + scenario.error().text());
    return *std::move(scenario);
}

Scenario scenarioOf(const Example &example, ExampleLanguage language)
{
    const bool chinese = language == ExampleLanguage::chinese;
    Scenario scenario = scenarioOf(example);
    scenario.name = chinese ? example.title_zh : example.title_en;
    scenario.client = oneLanguage(scenario.client, chinese);
    return scenario;
}

} // namespace reckoner
