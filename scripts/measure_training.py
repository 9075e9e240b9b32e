#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Reckoner authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures training on one card and writes the runs that `reckoner-cli calibrate` reads.

Every case trains a model of the catalog with the Trainer of Transformers, from random weights on random tokens:
throughput and memory do not depend on what the numbers mean. Needs PyTorch, Transformers, Accelerate and PEFT;
no network and no weights.

    python3 scripts/measure_training.py --gpu "H200 SXM5 141GB" -o runs.csv
"""
import argparse
import csv
import gc
import json
import pathlib
import statistics
import tempfile
import threading
import time
from dataclasses import dataclass

import torch
import transformers

CATALOG = pathlib.Path(__file__).resolve().parent.parent / "resources" / "catalog" / "models.json"
GIB = 2**30
ALL_LINEAR = ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]
COLUMNS = [
    "id", "model", "method", "lora_rank", "lora_targets", "gpu", "n_gpus", "framework", "seq_len", "seq_fill",
    "micro_batch", "grad_accum", "precision", "optimizer", "recompute", "peak_mem_gib_per_gpu", "mem_basis",
    "tokens_per_s_per_gpu", "iter_time_s", "source", "live_gib", "board_w",
]


@dataclass(frozen=True)
class Case:
    model: str
    method: str  # full or LoRA
    seq_len: int
    micro_batch: int
    recompute: bool
    mixed: bool = False  # float32 weights and states under autocast, else all of them in bf16
    compiled: bool = False
    accumulate: int = 1
    rank: int = 16
    targets: tuple = tuple(ALL_LINEAR)


CASES = [
    Case("llama-3.2-1b", "full", 2048, 8, False),
    Case("llama-3.1-8b", "LoRA", 4096, 4, True),
    Case("llama-3.1-8b", "LoRA", 2048, 2, False),
    Case("llama-3.2-1b", "full", 4096, 2, False, mixed=True),
    Case("llama-3.2-3b", "full", 2048, 4, False),
    Case("qwen3-8b", "LoRA", 2048, 8, True),
    Case("llama-3.1-8b", "full", 2048, 2, True),
    Case("qwen2.5-1.5b", "LoRA", 512, 16, False),
    Case("llama-3.2-1b", "full", 4096, 4, False, compiled=True),
    Case("llama-3.2-3b", "full", 4096, 2, True, mixed=True),
    Case("qwen2.5-14b", "LoRA", 4096, 2, True),
    Case("llama-3.2-1b", "full", 8192, 2, True),
    Case("llama-3.2-1b", "full", 512, 4, False),
    Case("llama-3.2-3b", "full", 2048, 2, True, accumulate=4),
    Case("qwen2.5-7b", "LoRA", 2048, 8, True, rank=64, targets=("q_proj", "v_proj")),
    Case("llama-3.1-8b", "LoRA", 2048, 1, True),
    Case("qwen2.5-1.5b", "full", 4096, 2, False),
    Case("qwen3-4b", "full", 2048, 2, False),
    Case("llama-3.2-3b", "LoRA", 1024, 8, False),
    Case("qwen3-4b", "LoRA", 4096, 4, True),
    Case("qwen2.5-14b", "LoRA", 2048, 1, False),
    Case("llama-3.2-3b", "full", 4096, 4, True, compiled=True),
]


def catalog_model(identifier):
    for record in json.loads(CATALOG.read_text(encoding="utf-8"))["records"]:
        if record["id"] == identifier:
            return record
    raise SystemExit(f"{CATALOG}: no model '{identifier}'")


def build(record, case):
    """The case's model with random weights, on the card."""
    shape = dict(
        num_hidden_layers=record["layers"], hidden_size=record["hidden_size"],
        intermediate_size=record["intermediate_size"], num_attention_heads=record["heads"],
        num_key_value_heads=record["kv_heads"], head_dim=record["head_dim"], vocab_size=record["vocabulary"],
        max_position_embeddings=max(8192, case.seq_len), tie_word_embeddings=record["tied_embeddings"],
        use_cache=False,
    )
    family = {"llama": transformers.LlamaConfig, "qwen2.5": transformers.Qwen2Config,
              "qwen3": transformers.Qwen3Config}[record["id"].split("-")[0]]
    config = family(**shape)
    dtype = torch.float32 if case.mixed else torch.bfloat16
    torch.set_default_dtype(dtype)
    try:
        with torch.device("cuda"):
            model = transformers.AutoModelForCausalLM.from_config(config, attn_implementation="sdpa")
    finally:
        torch.set_default_dtype(torch.float32)
    model = model.to(dtype)
    if case.method == "LoRA":
        import peft
        model = peft.get_peft_model(model, peft.LoraConfig(
            r=case.rank, lora_alpha=2 * case.rank, target_modules=list(case.targets), task_type="CAUSAL_LM"))
        model.enable_input_require_grads()
    if case.compiled:
        for layer in model.model.layers:
            layer.compile()
    return model.train()


class Power:
    """Board power by NVML while the block runs."""

    def __enter__(self):
        self.watts, self.stop = [], threading.Event()
        try:
            import pynvml
            pynvml.nvmlInit()
            handle = pynvml.nvmlDeviceGetHandleByIndex(torch.cuda.current_device())
        except Exception:
            self.thread = None
            return self

        def sample():
            while not self.stop.wait(0.05):
                self.watts.append(pynvml.nvmlDeviceGetPowerUsage(handle) / 1000)
        self.thread = threading.Thread(target=sample, daemon=True)
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.stop.set()
        if self.thread:
            self.thread.join()

    @property
    def high(self):
        """Median of the upper half, which leaves out the start; None where the driver does not tell."""
        watts = sorted(self.watts)
        return statistics.median(watts[len(watts) // 2:]) if watts else None


class Steps(transformers.TrainerCallback):
    """Times whole steps of the trainer, its own work included, after the first three."""

    WARM_UP = 3
    FEWEST = 4

    def __init__(self, seconds):
        self.seconds, self.times, self.last, self.count = seconds, [], None, 0

    def on_step_end(self, args, state, control, **kwargs):
        torch.cuda.synchronize()
        now = time.perf_counter()
        self.count += 1
        if self.count > self.WARM_UP:
            self.times.append(now - self.last)
        self.last = now
        if len(self.times) >= self.FEWEST and sum(self.times) >= self.seconds:
            control.should_training_stop = True


class RandomTokens(torch.utils.data.Dataset):
    def __init__(self, vocabulary, seq_len):
        self.tokens = torch.randint(vocabulary, (seq_len,), generator=torch.Generator().manual_seed(1))

    def __len__(self):
        return 1_000_000

    def __getitem__(self, _):
        return {"input_ids": self.tokens, "labels": self.tokens}


def measure(case, seconds, folder):
    record = catalog_model(case.model)
    model = build(record, case)
    steps = Steps(seconds)
    arguments = transformers.TrainingArguments(
        output_dir=folder, per_device_train_batch_size=case.micro_batch,
        gradient_accumulation_steps=case.accumulate, max_steps=40, bf16=True, optim="adamw_torch_fused",
        gradient_checkpointing=case.recompute, gradient_checkpointing_kwargs={"use_reentrant": False},
        learning_rate=1e-6, logging_strategy="no", save_strategy="no", report_to="none", disable_tqdm=True,
        remove_unused_columns=False)
    trainer = transformers.Trainer(model=model, args=arguments, callbacks=[steps],
                                   train_dataset=RandomTokens(record["vocabulary"], case.seq_len))
    torch.cuda.reset_peak_memory_stats()
    with Power() as power:
        trainer.train()
    return {
        "seconds": statistics.median(steps.times), "watts": power.high,
        "reserved": torch.cuda.max_memory_reserved() / GIB, "allocated": torch.cuda.max_memory_allocated() / GIB,
    }


def row(number, case, gpu, measured):
    precision = "bf16 autocast, fp32 weights" if case.mixed else "bf16 (params, grads and optimizer all bf16)"
    return {
        "id": f"M{number:03d}", "model": catalog_model(case.model)["name"], "method": case.method,
        "lora_rank": case.rank if case.method == "LoRA" else "",
        "lora_targets": ",".join(t.removesuffix("_proj") for t in case.targets) if case.method == "LoRA" else "",
        "gpu": gpu, "n_gpus": 1,
        "framework": "HF Trainer (sdpa, compiled layers)" if case.compiled else "HF Trainer (sdpa)",
        "seq_len": case.seq_len, "seq_fill": "packed", "micro_batch": case.micro_batch, "grad_accum": case.accumulate,
        "precision": precision, "optimizer": "AdamW fused", "recompute": "full" if case.recompute else "none",
        "peak_mem_gib_per_gpu": f"{measured['reserved']:.2f}", "mem_basis": "torch max_memory_reserved",
        "tokens_per_s_per_gpu": f"{case.accumulate * case.micro_batch * case.seq_len / measured['seconds']:.0f}",
        "iter_time_s": f"{measured['seconds']:.4f}",
        "source": f"measured with scripts/measure_training.py, PyTorch {torch.__version__}, "
                  f"Transformers {transformers.__version__}, {time.strftime('%Y-%m-%d')}",
        "live_gib": f"{measured['allocated']:.2f}",
        "board_w": f"{measured['watts']:.0f}" if measured["watts"] else "",
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--gpu", required=True, help="the card's name as in the catalog")
    parser.add_argument("-o", "--output", required=True, type=pathlib.Path)
    parser.add_argument("--minutes", type=float, default=10, help="start no new case after so many minutes")
    parser.add_argument("--seconds", type=float, default=4, help="measured seconds per case")
    options = parser.parse_args()
    started = time.monotonic()
    with options.output.open("w", newline="", encoding="utf-8") as file, tempfile.TemporaryDirectory() as folder:
        writer = csv.DictWriter(file, COLUMNS)
        writer.writeheader()
        for number, case in enumerate(CASES, 1):
            if time.monotonic() - started > options.minutes * 60:
                print(f"stopped before case {number} of {len(CASES)}: time is up")
                break
            try:
                result = row(number, case, options.gpu, measure(case, options.seconds, folder))
                writer.writerow(result)
                file.flush()
                print(case, result["tokens_per_s_per_gpu"], "tokens/s", result["peak_mem_gib_per_gpu"], "GiB",
                      f"at {time.monotonic() - started:.0f} s", flush=True)
            except torch.OutOfMemoryError:
                print(case, "does not fit", flush=True)
            except RuntimeError as error:
                print(case, "failed:", error, flush=True)
            gc.collect()
            torch.cuda.empty_cache()


if __name__ == "__main__":
    main()
