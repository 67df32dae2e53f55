#!/usr/bin/env python3
"""How much longer the reference site takes in all its languages than in one: benches/languages.py [--rounds N].

Builds both from nothing into a folder in memory, in turn, and divides the best times. Exit status: 0 if the ratio is below the
bar, 1 if it is not, 2 if something is missing.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
PROGRAM = PROJECT / "target/release/bluelamp"
BAR = 7

sys.dont_write_bytecode = True
sys.path.insert(0, str(PROJECT / "tests/golden"))
import pseudo  # noqa: E402 (its folder is known only now)


def build(root, folder):
    """Seconds that a build from nothing takes."""
    shutil.rmtree(folder, ignore_errors=True)
    start = time.monotonic()
    command = [PROGRAM, "build", "--root", root, "--output-dir", folder, "--clock", "2026-07-20"]
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
    return time.monotonic() - start


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    if not PROGRAM.is_file():
        print("Run `cargo build --release` first.", file=sys.stderr)
        return 2
    # The copy for the pseudo-languages without them has the default language alone.
    pseudo.LANGUAGES = {}
    with tempfile.TemporaryDirectory(dir="/dev/shm") as memory:
        alone, one, all_ = (Path(memory) / name for name in ("alone", "one", "all"))
        pseudo.copy(alone)
        times = [(build(alone, one), build(PROJECT, all_)) for _ in range(rounds)]
    best = [min(column) for column in zip(*times)]
    ratio = best[1] / best[0]
    print(f"one language {best[0]:.2f} s, all languages {best[1]:.2f} s: {ratio:.1f} times as long; the bar is below {BAR}")
    return 0 if ratio < BAR else 1


if __name__ == "__main__":
    sys.exit(main())
