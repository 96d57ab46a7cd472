# SPDX-License-Identifier: MIT
"""Reads the prototypes of the public headers into the letters that examples/python/brief.py declares functions with."""
import re
from pathlib import Path

TYPES = {
    "void": "v", "bool": "B", "int": "i", "double": "D", "uint32_t": "I", "uint64_t": "L", "size_t": "Z", "BriefSpan": "R",
    "const char *": "S", "char *": "O", "BriefError **": "E", "unsigned *": "u", "unsigned": "U", "uint32_t *": "n", "size_t *": "z",
    "double *": "d", "BriefSpan *": "r", "BriefCancelFunc": "C", "BriefProgressFunc": "G", "BriefDestroyFunc": "F", "void *": "P",
    "const void *": "P",
}


def headers_of(include):
    return [path for path in sorted((Path(include) / "brief").glob("*.h")) if path.name != "brief-glib.h"]


def code_of(header):
    return re.sub(r"/\*.*?\*/", " ", header.read_text(), flags=re.S)


def enumerations(include):
    return {name for header in headers_of(include) for name in re.findall(r"typedef enum (\w+)", code_of(header))}


def letter(declaration, enums):
    """The letter of a parameter or result: `const BriefClaim *claim` is P."""
    text = re.sub(r"\s+", " ", declaration).strip()
    match = re.match(r"((?:const )?\w+(?: \*+| (?=\w)|$))", text)
    kind = match.group(1).strip() if match else text
    kind = re.sub(r"\s*(\*+)", r" \1", kind)
    if kind in TYPES:
        return TYPES[kind]
    name = kind.replace("const ", "").rstrip("* ")
    if name in enums:
        return "e" if kind.endswith("*") else "i"
    if re.fullmatch(r"(?:const )?Brief\w+ \*", kind):
        return "P"
    raise ValueError(f"a type that the Python module has no letter for: {declaration!r}")


def functions(include):
    """Name of every public function and its letters: result first, then the parameters."""
    enums = enumerations(include)
    found = {}
    for header in headers_of(include):
        for prototype in re.findall(r"BRIEF_(?:AVAILABLE_IN|DEPRECATED_IN)_\w+(?:\s*\([^)]*\))?\s+([^;{]*\));", code_of(header)):
            result, name, parameters = re.match(r"(.*?)\b(brief_\w+)\s*\((.*)\)\s*$", prototype, re.S).groups()
            letters = letter(result, enums)
            if parameters.strip() != "void":
                letters += "".join(letter(parameter, enums) for parameter in parameters.split(","))
            found[name] = letters
    return found


def packed(include, width=119):
    """The table of brief.py: the functions of each header, several on a line."""
    lines = []
    known = functions(include)
    for header in headers_of(include):
        names = [name for name in known if re.search(rf"\b{name}\s*\(", code_of(header))]
        line = ""
        for item in (f"{name} {known[name]}" for name in names):
            if line and len(line) + len(item) + 3 > width:
                lines.append(line)
                line = ""
            line += (" | " if line else "") + item
        lines += [line] if line else []
    return "\n".join(lines)


def main():
    """Puts the table into the module."""
    root = Path(__file__).parents[2]
    module = root / "examples/python/brief.py"
    text = module.read_text()
    begin = text.index('_FUNCTIONS = """') + len('_FUNCTIONS = """')
    end = text.index('"""', begin)
    module.write_text(text[:begin] + "\n" + packed(root / "include") + "\n" + text[end:])


if __name__ == "__main__":
    main()
