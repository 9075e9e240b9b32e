// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/field_table.h"
#include "core/scenario/weight_choices.h"

namespace reckoner {

namespace {

constexpr auto group = FieldGroup::concurrency;

constexpr Choice kRedundancies[] = {
    {"none", RECKONER_TEXT("Field", "None"),
     RECKONER_TEXT("Field", "A broken machine costs capacity or an outage until it is repaired.")},
    {"n_plus_one", RECKONER_TEXT("Field", "One spare (N+1)"),
     RECKONER_TEXT("Field", "One machine more than the load needs, so that one may fail.")},
};

constexpr Choice kGoals[] = {
    {"mean", RECKONER_TEXT("Field", "The average request"),
     RECKONER_TEXT("Field", "Half of the users and more wait no longer; some wait much longer.")},
    {"p95", RECKONER_TEXT("Field", "95 of 100 requests (P95)"),
     RECKONER_TEXT("Field", "The usual promise of a service: one request in twenty is slower.")},
    {"p99", RECKONER_TEXT("Field", "99 of 100 requests (P99)"),
     RECKONER_TEXT("Field", "For users who notice every exception; it takes the most hardware.")},
};

constexpr FieldSpec kFields[] = {
    {.key = "model",
     .group = group,
     .kind = FieldKind::reference,
     .label = RECKONER_TEXT("Field", "Model served"),
     .help =
         RECKONER_TEXT("Field", "The model that answers the users. Its size decides the memory and "
                                "most of the cost; the 7B default is an assumption."),
     .text = &Scenario::model,
     .table = ReferenceTable::model},
    {.key = "quantization",
     .group = group,
     .kind = FieldKind::choice,
     .label = RECKONER_TEXT("Field", "Quantization"),
     .help =
         RECKONER_TEXT("Field", "How many bits a weight takes when serving. Fewer bits need less "
                                "memory and answer faster, at some loss of quality. llama.cpp and "
                                "Ollama take Q8_0 for 8 and Q4_K_M for 4 bits."),
     .choices = kQuantizations,
     .getChoice = &getEnum<&Scenario::quantization>,
     .setChoice = &setEnum<&Scenario::quantization>},
    {.key = "engine",
     .group = group,
     .kind = FieldKind::reference,
     .label = RECKONER_TEXT("Field", "Serving engine"),
     .help =
         RECKONER_TEXT("Field", "The software that serves the model. The share of the hardware's "
                                "peak that it reaches comes from the catalog's engine table."),
     .text = &Scenario::engine,
     .table = ReferenceTable::engine},
    {.key = "peak_users",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Active users at peak"),
     .help =
         RECKONER_TEXT("Field", "People (or programs) at work with the model in the busiest hour, "
                                "not registered accounts. With the requests per user it gives "
                                "the peak QPS; 40 is an assumption."),
     .unit = Unit::count,
     .number = &Scenario::peak_users,
     .minimum = 1,
     .maximum = 1e6,
     .step = 1,
     .whole = true,
     .logarithmic = true},
    {.key = "requests_per_user_hour",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Requests per active user"),
     .help =
         RECKONER_TEXT("Field", "How many questions an active user asks in the busiest hour. 20, "
                                "one every three minutes, is an assumption; agents ask far "
                                "more."),
     .unit = Unit::requestsPerHour,
     .number = &Scenario::requests_per_user_hour,
     .minimum = 0.1,
     .maximum = 36'000,
     .step = 1,
     .decimals = 1,
     .logarithmic = true},
    {.key = "load_profile",
     .group = group,
     .kind = FieldKind::reference,
     .label = RECKONER_TEXT("Field", "Load over the week"),
     .help =
         RECKONER_TEXT("Field", "How busy each hour of the week is beside the busiest one. A "
                                "service used in office hours leaves owned hardware idle most of "
                                "the week."),
     .text = &Scenario::load_profile,
     .table = ReferenceTable::loadProfile},
    {.key = "input_tokens",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Input per request"),
     .help = RECKONER_TEXT("Field", "Average tokens read for a request: instructions, history and "
                                    "retrieved documents together. It drives the TTFT; 1,600 is an "
                                    "assumption for a chat with retrieval."),
     .unit = Unit::tokens,
     .number = &Scenario::input_tokens,
     .minimum = 1,
     .maximum = 1e6,
     .step = 100,
     .whole = true,
     .logarithmic = true},
    {.key = "output_tokens",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Output per request"),
     .help =
         RECKONER_TEXT("Field", "Average tokens written for a request, reasoning included. Written "
                                "tokens cost several times as much as read ones; 350 is an "
                                "assumption."),
     .unit = Unit::tokens,
     .number = &Scenario::output_tokens,
     .minimum = 1,
     .maximum = 1e6,
     .step = 50,
     .whole = true,
     .logarithmic = true},
    {.key = "input_cv",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Spread of input lengths"),
     .help =
         RECKONER_TEXT("Field", "Standard deviation of the input lengths over their mean. Requests "
                                "of unequal length make some users wait longer: it moves P95 and "
                                "P99. 100% is an assumption; Azure's conversations have 90%."),
     .unit = Unit::fraction,
     .number = &Scenario::input_cv,
     .minimum = 0,
     .maximum = 5,
     .step = 0.1},
    {.key = "output_cv",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Spread of output lengths"),
     .help = RECKONER_TEXT("Field", "Standard deviation of the output lengths over their mean. It "
                                    "decides how long the longest answers take. 100% is an "
                                    "assumption; Azure's conversations have 180%."),
     .unit = Unit::fraction,
     .number = &Scenario::output_cv,
     .minimum = 0,
     .maximum = 5,
     .step = 0.1},
    {.key = "context_tokens",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Longest context"),
     .help = RECKONER_TEXT("Field", "The longest request, input and output together, that must be "
                                    "possible. It must fit into the model's own limit and into the "
                                    "KV cache; 8,192 is an assumption."),
     .unit = Unit::tokens,
     .number = &Scenario::context_tokens,
     .minimum = 256,
     .maximum = 1e7,
     .step = 1024,
     .whole = true,
     .logarithmic = true},
    {.key = "ttft_target_s",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "First token within (TTFT)"),
     .help = RECKONER_TEXT("Field", "The longest a user should wait for the first token. A tighter "
                                    "target needs more or faster cards; two seconds is an "
                                    "assumption."),
     .unit = Unit::seconds,
     .number = &Scenario::ttft_target_s,
     .minimum = 0.05,
     .maximum = 120,
     .step = 0.1,
     .decimals = 2,
     .logarithmic = true},
    {.key = "tpot_target_ms",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Time per token (TPOT)"),
     .help =
         RECKONER_TEXT("Field", "The longest pause between two tokens of an answer. 50 ms is 20 "
                                "tokens a second, faster than people read, and an assumption."),
     .unit = Unit::milliseconds,
     .number = &Scenario::tpot_target_ms,
     .minimum = 1,
     .maximum = 2000,
     .step = 5,
     .logarithmic = true},
    {.key = "latency_goal",
     .group = group,
     .kind = FieldKind::choice,
     .label = RECKONER_TEXT("Field", "Targets are kept for"),
     .help = RECKONER_TEXT("Field",
                           "Whose waiting times TTFT and TPOT are held to. A target for nearly "
                           "all requests leaves each machine less to carry than the same "
                           "target for the average."),
     .choices = kGoals,
     .getChoice = &getEnum<&Scenario::latency_goal>,
     .setChoice = &setEnum<&Scenario::latency_goal>},
    {.key = "burst_factor",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Burst factor"),
     .help = RECKONER_TEXT("Field",
                           "The busiest minutes over the average of the busiest hour; the plan "
                           "is sized for the burst. 1.5 is an assumption."),
     .unit = Unit::none,
     .number = &Scenario::burst_factor,
     .minimum = 1,
     .maximum = 10,
     .step = 0.1,
     .decimals = 2},
    {.key = "growth_per_month",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Growth per month"),
     .help =
         RECKONER_TEXT("Field", "How much the load grows each month, compounded: 2% doubles it in "
                                "about three years. The default is an assumption."),
     .unit = Unit::fraction,
     .number = &Scenario::growth_per_month,
     .minimum = -0.2,
     .maximum = 0.5,
     .step = 0.005,
     .decimals = 1},
    {.key = "prefix_cache_fraction",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Input found in the cache"),
     .help =
         RECKONER_TEXT("Field", "The part of the input that repeats earlier requests and is not "
                                "read again, such as a common system prompt. 0 is the cautious "
                                "default."),
     .unit = Unit::fraction,
     .number = &Scenario::prefix_cache_fraction,
     .minimum = 0,
     .maximum = 0.99,
     .step = 0.05},
    {.key = "redundancy",
     .group = group,
     .kind = FieldKind::choice,
     .label = RECKONER_TEXT("Field", "Redundancy"),
     .help =
         RECKONER_TEXT("Field", "Whether the service must go on when a machine fails. A spare adds "
                                "its whole cost to small plans and little to large ones."),
     .choices = kRedundancies,
     .getChoice = &getEnum<&Scenario::redundancy>,
     .setChoice = &setEnum<&Scenario::redundancy>},
    {.key = "maintenance_reserve",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Reserve for maintenance"),
     .help =
         RECKONER_TEXT("Field", "Share of the own machines that may be out of service for updates "
                                "and repairs while the rest carries the peak. 0 does maintenance "
                                "in quiet hours; rented machines are replaced by the provider."),
     .unit = Unit::fraction,
     .number = &Scenario::maintenance_reserve,
     .minimum = 0,
     .maximum = 0.5,
     .step = 0.05},
};

} // namespace

std::span<const FieldSpec> concurrencyFields()
{
    return kFields;
}

} // namespace reckoner
