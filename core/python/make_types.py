#!/usr/bin/env python3
"""Writes the types of an analysis, core/python/nutgraf/analysis.py, from its JSON Schema; the tests check that they are fresh.

usage: make_types.py [--check]    --check: writes nothing, and ends with 1 where the file is not fresh
"""
import json
import keyword
import sys
import textwrap
from pathlib import Path

CORE = Path(__file__).resolve().parents[1]
SCHEMA = CORE / "format" / "analysis.schema.json"
TYPES = CORE / "python" / "nutgraf" / "analysis.py"
HEAD = '''"""The JSON value of one analysis as types: `Analysis` and all that stands in it.

Generated from core/format/analysis.schema.json by core/python/make_types.py; do not edit.
"""
from __future__ import annotations

from typing import Any, Literal, NotRequired, TypedDict
'''
PLAIN = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}


class Types:
    """Collects the definitions of a schema; an object with a title within another is one of its own."""

    def __init__(self):
        self.definitions = {}

    def of(self, schema):
        """The annotation of a value."""
        if "$ref" in schema:
            return schema["$ref"].rsplit("/", 1)[1]
        if "const" in schema:
            return f"Literal[{schema['const']!r}]"
        if "enum" in schema:
            return f"Literal[{', '.join(repr(value) for value in schema['enum'])}]"
        if "anyOf" in schema:
            return " | ".join(self.of(one) for one in schema["anyOf"])
        names = schema.get("type", [])
        return " | ".join(self.of_type(name, schema) for name in ([names] if isinstance(names, str) else names)) or "Any"

    def of_type(self, name, schema):
        if name == "array":
            return f"list[{self.of(schema['items'])}]"
        if name != "object":
            return PLAIN[name]
        if "properties" not in schema:
            return f"dict[str, {self.of(schema['additionalProperties'])}]"
        self.define(schema)
        return schema["title"]

    def define(self, schema):
        required = schema["required"]
        members = {}
        for name, member in schema["properties"].items():
            annotation = self.of(member)
            members[name] = (annotation if name in required else f"NotRequired[{annotation}]", member.get("description", ""))
        write = as_call if any(keyword.iskeyword(name) for name in members) else as_class
        self.definitions[schema["title"]] = write(schema["title"], schema.get("description", ""), members)


def comment(text, indent):
    """The lines of a comment; none where there is nothing to say."""
    return textwrap.wrap(text, 140, initial_indent=indent + "# ", subsequent_indent=indent + "# ")


def as_class(title, description, members):
    about_all = [textwrap.fill(f'"""{description}"""', 140, initial_indent="    ", subsequent_indent="    "), ""] if description else []
    lines = [f"class {title}(TypedDict):", *about_all]
    for name, (annotation, about) in members.items():
        lines += [*comment(about, "    "), f"    {name}: {annotation}"]
    return "\n".join(lines)


def as_call(title, description, members):
    """The form of a type with members that are words of Python, such as "class"."""
    lines = [*comment(description, ""), f"{title} = TypedDict({title!r}, {{"]
    for name, (annotation, about) in members.items():
        lines += [*comment(about, "    "), f"    {name!r}: {annotation!r},"]
    return "\n".join(lines + ["})"])


def generate():
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    types = Types()
    for definition in schema["$defs"].values():
        types.define(definition)
    types.define(schema)
    return HEAD + "".join(f"\n\n{definition}\n" for definition in types.definitions.values())


def main():
    fresh = generate()
    if "--check" not in sys.argv:
        TYPES.write_text(fresh, encoding="utf-8")
        return 0
    if TYPES.exists() and TYPES.read_text(encoding="utf-8") == fresh:
        return 0
    print(f"{TYPES} is not what {SCHEMA.name} says; run core/python/make_types.py")
    return 1


if __name__ == "__main__":
    sys.exit(main())
