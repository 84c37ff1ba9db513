#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks a validator that is not ours: each line of the input is {"schema": FILE, "document": JSON}; each
line of the output is empty when the document is valid, or says where and why it is not."""

import decimal
import json
import pathlib
import sys

import jsonschema


def validator(schemas, name, made={}):
    if name not in made:
        schema = json.loads((schemas / name).read_text(encoding="utf-8"), parse_float=decimal.Decimal)
        jsonschema.Draft202012Validator.check_schema(schema)
        made[name] = jsonschema.Draft202012Validator(schema)
    return made[name]


def deepest(error):
    """The most telling of what lies below an anyOf."""
    while error.context:
        error = max(error.context, key=lambda below: len(below.absolute_path))
    return error


schemas = pathlib.Path(sys.argv[1])
for line in sys.stdin:
    case = json.loads(line, parse_float=decimal.Decimal)
    error = next(validator(schemas, case["schema"]).iter_errors(case["document"]), None)
    if error is None:
        print()
    else:
        error = deepest(error)
        print(error.json_path, " ".join(error.message.split())[:200])
