// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "core/catalog/tables.h"

namespace reckoner {

namespace {

void checkShape(const ObjectReader &in, const LanguageModel &model)
{
    if (model.kv_heads > model.heads || model.heads % std::max(model.kv_heads, 1) != 0)
        in.fail("kv_heads", {RECKONER_SENTENCE("Error", "%1 does not divide the %2 heads"),
                             model.kv_heads, model.heads});
    if (model.experts_per_token > model.experts)
        in.fail("experts_per_token", {RECKONER_SENTENCE("Error", "%1 is more than the %2 experts"),
                                      model.experts_per_token, model.experts});
    if (model.isMoe() && (model.experts_per_token == 0 || model.expert_intermediate_size == 0))
        in.fail("experts", {RECKONER_SENTENCE("Error", "needs %1"),
                            "experts_per_token, expert_intermediate_size"});
    if (!model.isMoe() && model.intermediate_size == 0)
        in.fail("intermediate_size", RECKONER_SENTENCE("Error", "is missing"));
    if (model.first_dense_layers > model.layers)
        in.fail("first_dense_layers", {RECKONER_SENTENCE("Error", "%1 is more than the %2 layers"),
                                       model.first_dense_layers, model.layers});
    if (model.full_attention_layers > model.layers)
        in.fail("full_attention_layers",
                {RECKONER_SENTENCE("Error", "%1 is more than the %2 layers"),
                 model.full_attention_layers, model.layers});
    if (model.kv_cache_computable && model.sliding_window > 0 && model.full_attention_layers == 0)
        in.fail("sliding_window",
                {RECKONER_SENTENCE("Error", "needs %1"), "full_attention_layers"});
    if (model.attention == AttentionKind::mla &&
        (model.kv_lora_rank == 0 || model.qk_rope_head_dim == 0 || model.qk_nope_head_dim == 0 ||
         model.v_head_dim == 0))
        in.fail("attention", {RECKONER_SENTENCE("Error", "needs %1"),
                              "kv_lora_rank, qk_rope_head_dim, qk_nope_head_dim, v_head_dim"});
    if (model.total_parameters_b.known() && model.active_parameters_b.known() &&
        model.active_parameters_b.typical > model.total_parameters_b.typical)
        in.fail("active_parameters_b",
                {RECKONER_SENTENCE("Error", "is more than %1"), "total_parameters_b"});
}

} // namespace

void readModel(ObjectReader &in, const RecordHead &head, Catalog &catalog)
{
    LanguageModel &record = catalog.models.emplace_back();
    record.id = head.id;
    record.source = head.source;
    record.name = in.text("name");
    record.family = in.text("family");
    record.license = in.text("license");
    record.commercial_use = in.text("commercial_use");
    record.release_date = in.date("release_date");
    record.note = in.textOr("note", {});
    record.attention = in.choice<AttentionKind>("attention", {{"mha", AttentionKind::mha},
                                                              {"gqa", AttentionKind::gqa},
                                                              {"mqa", AttentionKind::mqa},
                                                              {"mla", AttentionKind::mla}});
    record.mlp = in.choice<MlpKind>("mlp", {{"plain", MlpKind::plain}, {"gated", MlpKind::gated}});
    record.layers = in.integer("layers");
    record.hidden_size = in.integer("hidden_size");
    record.intermediate_size = in.integerOr("intermediate_size", 0);
    record.heads = in.integer("heads");
    record.kv_heads = in.integer("kv_heads");
    record.head_dim = in.integer("head_dim");
    record.vocabulary = in.integer("vocabulary");
    record.max_context = in.integer("max_context");
    record.tied_embeddings = in.flagOr("tied_embeddings", false);
    record.kv_lora_rank = in.integerOr("kv_lora_rank", 0);
    record.q_lora_rank = in.integerOr("q_lora_rank", 0);
    record.qk_rope_head_dim = in.integerOr("qk_rope_head_dim", 0);
    record.qk_nope_head_dim = in.integerOr("qk_nope_head_dim", 0);
    record.v_head_dim = in.integerOr("v_head_dim", 0);
    record.experts = in.integerOr("experts", 0);
    record.experts_per_token = in.integerOr("experts_per_token", 0);
    record.shared_experts = in.integerOr("shared_experts", 0);
    record.expert_intermediate_size = in.integerOr("expert_intermediate_size", 0);
    record.first_dense_layers = in.integerOr("first_dense_layers", 0);
    record.moe_layer_step = in.integerOr("moe_layer_step", 1, 1);
    record.full_attention_layers = in.integerOr("full_attention_layers", 0);
    record.linear_layer_parameters = in.integerOr("linear_layer_parameters", 0);
    record.linear_state_elements = in.integerOr("linear_state_elements", 0);
    record.sliding_window = in.integerOr("sliding_window", 0);
    record.kv_cache_computable = in.flagOr("kv_cache_computable", true);
    readFigures(in, record);
    checkShape(in, record);
}

} // namespace reckoner
