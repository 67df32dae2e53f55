"""Where the built site, the project and the published files are; all of it can be set through the environment."""

import os
import unittest
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
SITE = Path(os.environ.get("BLUELAMP_SITE", PROJECT / "public"))
SHARED = Path(os.environ.get("BLUELAMP_SHARED", PROJECT / "../shared/data"))
PROGRAM = Path(os.environ.get("BLUELAMP_PROGRAM", PROJECT / "target/release/bluelamp"))
# A copy of the reference site with pseudo-languages (`pseudo.py`), built into `public` inside it.
PSEUDO = os.environ.get("BLUELAMP_PSEUDO")
CLOCK = os.environ.get("BLUELAMP_CLOCK", "2026-07-20")

DATASET = "recorded-crime"
EDITION = "2026-06"
RELEASE = "mps-borough-recent_2024-07_2026-06.csv"

needs_published_files = unittest.skipUnless(
    SHARED.is_dir(), f"the folder of published files is not there: {SHARED} (set BLUELAMP_SHARED)"
)
