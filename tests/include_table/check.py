#!/usr/bin/env python3
"""Checks who may include whom over core/ and wasm/ (the table stands in ARCHITECTURE.md). Names every line that breaks it.

usage: check.py PROJECT_FOLDER
"""
import re
import sys
from pathlib import Path

# What a folder may include beside its own files and the standard library: folders of core/ ("include" is the interface)
# and, with a "<", packages. A folder without a row is a component.
INTERFACE = {"include"}
COMPONENT = {"base", "document", "model"} | INTERFACE
ROWS = {
    "include": INTERFACE,
    "base": INTERFACE,
    "document": {"base"} | INTERFACE,
    "model": {"base", "<immintrin.h", "<wasm_simd128.h"} | INTERFACE,
    "format": {"base", "<nlohmann"} | INTERFACE,
    "python": {"base", "format", "<nanobind"} | INTERFACE,
    "wasm": {"<emscripten"} | INTERFACE,
}
# The core keeps away from streams, locales, clocks, randomness and the operating system; the program need not.
AVOIDED = {"chrono", "ctime", "filesystem", "format", "fstream", "iomanip", "iostream", "locale", "random", "regex", "sstream", "thread"}
WANTED = {"base": {"chrono"}}  # for its calendar; nobody reads a clock
INCLUDE = re.compile(r'\s*#\s*include\s*([<"])([^>"]+)')


def folder_of(file, project):
    parts = file.relative_to(project).parts
    return parts[0] if parts[0] != "core" else parts[1]


def allowed_for(folder, folders):
    if folder == "pipeline":
        return folders - {"format", "cli", "python"}
    return ROWS.get(folder, COMPONENT) | {folder}


def complaint(folder, bracket, path, folders):
    first = path.split("/")[0]
    if bracket == '"':
        target = "include" if first == "nutgraf" else first if "/" in path else folder
        return None if target in allowed_for(folder, folders) else f"{folder}/ may not include {target}/"
    if "/" in path or "." in path:
        return None if "<" + first in allowed_for(folder, folders) else f"{folder}/ may not include the package or system header <{path}>"
    return f"the core does without <{path}>" if path in AVOIDED - WANTED.get(folder, set()) else None


def main():
    project = Path(sys.argv[1]).resolve()
    folders = {entry.name for entry in (project / "core").iterdir() if entry.is_dir()}
    files = sorted(file for top in ("core", "wasm") for file in (project / top).rglob("*") if file.suffix in {".h", ".cpp"})
    broken = 0
    for file in files:
        folder = folder_of(file, project)
        if folder == "cli":
            continue
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
            include = INCLUDE.match(line)
            reason = include and complaint(folder, include[1], include[2], folders)
            if reason:
                print(f"{file.relative_to(project)}:{number}: {line.strip()}: {reason}")
                broken += 1
    print(f"{len(files)} files read, {broken} includes break the table.")
    return 1 if broken or not files else 0


sys.exit(main())
