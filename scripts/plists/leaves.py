"""What Python's plistlib reads in property lists: base64 in JSON on stdin, a list of leaves or an error for each on stdout."""

import base64
import json
import plistlib
import sys


def leaves(value, way):
    if isinstance(value, dict):
        inside = [each for key, entry in value.items() for each in leaves(entry, [*way, key])]
        return inside or [[way, "dict", ""]]
    if isinstance(value, list):
        inside = [each for item in value for each in leaves(item, [*way, None])]
        return inside or [[way, "array", ""]]
    if isinstance(value, bool):
        return [[way, "boolean", "true" if value else "false"]]
    if isinstance(value, int):
        return [[way, "number", str(value)]]
    return [[way, "text", value]] if isinstance(value, str) else [[way, "other", ""]]


def read(data):
    try:
        return {"leaves": leaves(plistlib.loads(data, fmt=plistlib.FMT_XML), [])}
    except Exception as error:  # Whatever it refuses it doesn't read.
        return {"error": f"{type(error).__name__}: {error}"[:200]}


json.dump([read(base64.b64decode(each)) for each in json.load(sys.stdin)], sys.stdout)
