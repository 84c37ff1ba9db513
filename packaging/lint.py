#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The format of all sources, and clang-tidy over them; fails on every finding. Needs a built build/dev.

clang-tidy walks all headers again for each file, which is most of its time. So it is given some files
at once, as a unit: their texts one after the other, because what a file includes the analyzer passes
over. Private names that meet in a unit are told apart by a number in its text; where that does not
suffice, the unit is made into smaller ones. In a unit one kind of finding is lost, unused
using-declarations: they are looked for in the text of each file, where clang-tidy would have to read
all headers once more for each.
"""
import bisect
import collections
import concurrent.futures
import glob
import json
import os
import re
import shutil
import subprocess
import sys

ROOMS = ["app", "core", "ui", "tests"]
FILES_A_UNIT = 48
USING = re.compile(r"^\s*using ([\w:]+)::(\w+);", re.MULTILINE)
WORD = re.compile(r"(?<![\w.>:/])[A-Za-z_]\w*")
NO_CODE = re.compile(r'//[^\n]*|"(?:[^"\\\n]|\\.)*"')
UNUSED_USING = "misc-unused-using-decls"
IS_NO_PROGRAM = "[clang-diagnostic-error]"
NAMED = re.compile(r"(?:struct|class|enum class|enum) (\w+)|using (\w+) =|"
                   r"(?!return)\w[^=;(]*?(?<!:)\b(\w+)\(|\w[^=;({]*?(?<!:)\b(\w+)(?:\[\])?(?: =|;|\{)")
NAMES_OF_OTHERS = ("using namespace", "using enum")
PLACE = re.compile(r"^(\S*/unit\.cpp):(\d+)", re.MULTILINE)


def format_findings():
    files = [f for room in ROOMS for kind in ("h", "cpp")
             for f in glob.glob(f"{room}/**/*.{kind}", recursive=True)]
    return subprocess.run(["clang-format-14", "--dry-run", "--Werror", *files]).returncode


def unused_usings():
    """Names that a file takes out of their namespace and does not say by themselves: neither behind it
    nor as somebody's member."""
    failed = 0
    for file in [f for room in ROOMS for f in glob.glob(f"{room}/**/*.cpp", recursive=True)]:
        with open(file, encoding="utf-8") as source:
            text = NO_CODE.sub("", source.read())
        own = USING.sub("", text)
        for space, name in USING.findall(text):
            inherits = space.split("::")[-1] == name  # a constructor
            if not inherits and not re.search(rf"(?<![\w:.>]){name}\b", own):
                print(f"{file}: {space}::{name} is not used by its short name [{UNUSED_USING}]", flush=True)
                failed = 1
    return failed


def options(command):
    """How a file is compiled, without precompiled headers, which hide what it does not include, and
    without -Wshadow, which the build judges: in a unit, names would shadow those of other files."""
    command = re.sub(r" -o \S+ -c \S+| -Wshadow| -Winvalid-pch", "", command)
    return re.sub(r" -Xclang -include(-pch)? -Xclang \S*cmake_pch\.hxx\S*", "", command)


def rules_of(file):
    """The folder whose .clang-tidy holds for the file."""
    folder = os.path.dirname(file)
    while folder and not os.path.exists(os.path.join(folder, ".clang-tidy")):
        folder = os.path.dirname(folder)
    return folder


def units():
    """Lists of files that are compiled and judged alike, with how and by which checks; a file that is
    in several programs once, as in the first of them."""
    alike, seen = {}, set()
    with open("build/dev/compile_commands.json", encoding="utf-8") as commands:
        for entry in json.load(commands):
            file = os.path.relpath(entry["file"])
            if file.split(os.sep)[0] not in ROOMS or not file.endswith(".cpp") or file in seen:
                continue
            seen.add(file)
            how = options(entry["command"])
            alike.setdefault((how, rules_of(file)), []).append(file)
    for (how, rules), files in alike.items():
        files.sort()
        count = -(-len(files) // FILES_A_UNIT)
        for part in range(count):
            yield how, rules, files[part::count], f"-{UNUSED_USING}"  # neighbours use the same private names


def private_names(file):
    """What the file says to be its own: most of what stands at the start of a line in its unnamed
    namespaces. What is missed here `judge` finds. GoogleTest's PrintTo keeps the name it is called by."""
    names, private = set(), False
    with open(file, encoding="utf-8") as source:
        for line in source:
            if line.startswith("namespace {"):
                private = True
            elif line.startswith("} // namespace"):
                private = False
            elif private and not line.startswith(NAMES_OF_OTHERS):
                found = NAMED.match(line.removeprefix("[[noreturn]] "))
                names.update(filter(None, found.groups() if found else ()))
    return names - {"PrintTo"}


def with_names_of_its_own(file, names, number):
    """The text of the file, these private names of it told apart from others' by a number."""
    with open(file, encoding="utf-8") as source:
        lines = source.read().split("\n")
    if not names:
        return lines
    own = re.compile(rf"(?<![\w.>:/])({'|'.join(sorted(names))})\b(::~?\1\b)?")

    def renamed(found):
        name = f"{found[1]}{number}"
        return name + (found[2] or "").replace(found[1], name)
    return [line if line.startswith("#") else own.sub(renamed, line) for line in lines]


def words_of(file):
    """The names that the file uses, and tests' headers that it includes; those of members and what
    stands behind a namespace left out."""
    with open(file, encoding="utf-8") as source:
        text = source.read()
    words = set(WORD.findall(NO_CODE.sub("", text)))
    return words.union(*map(words_of, re.findall(r'^#include "(tests/.*)"', text, re.MULTILINE)))


def write_unit(path, files):
    """The first line of each file in it. A private name is told apart when another file uses that name,
    be it for a private thing of its own or for a public one."""
    uses = collections.Counter(name for file in files for name in words_of(file))
    starts, lines = [], []
    for number, file in enumerate(files):
        starts.append(len(lines) + 1)
        lines += with_names_of_its_own(file, {name for name in private_names(file) if uses[name] > 1}, number)
    with open(path, "w", encoding="utf-8") as out:
        out.write("\n".join(lines))
    return starts


def told_by_file(text, files, starts):
    def place(found):
        line = int(found[2])
        at = bisect.bisect_right(starts, line) - 1
        return f"{files[at]}:{line - starts[at] + 1}"
    return PLACE.sub(place, text)


def judge(folder, how, rules, files, checks):
    """Exit code and findings of the files, read as one unit, or as smaller ones where names meet."""
    os.makedirs(folder, exist_ok=True)
    unit, starts = os.path.abspath(files[0]), [1]
    if len(files) > 1:
        unit = os.path.abspath(f"{folder}/unit.cpp")
        starts = write_unit(unit, files)
        if rules:
            shutil.copy(os.path.join(rules, ".clang-tidy"), folder)
    with open(f"{folder}/compile_commands.json", "w", encoding="utf-8") as out:
        json.dump([{"directory": os.getcwd(), "file": unit, "command": f"{how} -c {unit}"}], out)
    run = subprocess.run(["clang-tidy-14", "--quiet", f"--checks={checks}", "-p", folder, unit],
                         capture_output=True, text=True)
    if len(files) == 1 or IS_NO_PROGRAM not in run.stdout:
        return run.returncode, told_by_file(run.stdout, files, starts)
    half = len(files) // 2
    parts = [judge(f"{folder}/{n}", how, rules, part, checks)
             for n, part in enumerate((files[:half], files[half:]))]
    return max(code for code, _ in parts), "".join(text for _, text in parts)


def is_quick(files):
    """What takes long is begun first, so that nobody waits for it at the end: units of core take the
    analyzer four times as long as others."""
    return not files[0].startswith("core/")


def main():
    os.chdir(os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
    print("Checking the format.", flush=True)
    failed = format_findings() or unused_usings()
    shutil.rmtree("build/lint", ignore_errors=True)
    print("Checking with clang-tidy: " + ", ".join(ROOMS) + ".", flush=True)
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        runs = [pool.submit(judge, f"build/lint/{n}", *unit)
                for n, unit in enumerate(sorted(units(), key=lambda unit: is_quick(unit[2])))]
        for run in concurrent.futures.as_completed(runs):
            code, text = run.result()
            failed = failed or code
            if code:
                print(text, flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
