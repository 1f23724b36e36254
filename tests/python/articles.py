"""Articles for the tests of the Python package, and what the command line makes of them."""
import hashlib
import json
import subprocess
from pathlib import Path

TEXTS = sorted([*Path("tests/golden/articles").glob("*.txt"), *Path("tests/engine/samples").glob("*.txt")])
ODD = ["", " \n", "😀 \ud83d “Zwölf Boxkämpfer”, sagte er, jagen Viktor quer über den großen Sylter Deich.", "\0\x01 He said: \"No.\"", "A\u00adna Ortega said so."]


def text_of(name):
    return next(path for path in TEXTS if path.stem == name).read_text(encoding="utf-8")


def many():
    """Hundreds of articles: runs of paragraphs of every length, and some odd ones."""
    for path in TEXTS:
        paragraphs = path.read_text(encoding="utf-8").split("\n\n")
        for cut in range(1, len(paragraphs) + 1):
            yield {"id": f"{path.stem} to {cut}", "text": "\n\n".join(paragraphs[:cut]), "date": "2025-03-14"}
            yield {"id": {"from": cut}, "text": "\n\n".join(paragraphs[cut - 1:]), "url": "https://example.org/2024/05/02/a", "title": paragraphs[0]}
            for length in range(1, 6):
                yield {"id": cut * 10 + length, "text": "\n\n".join(paragraphs[cut - 1:][:length])}
    for text in ODD:
        yield {"text": text, "title": None}
    yield {"id": "no day", "text": "It rained on Monday.", "date": "2025-02-30"}
    yield {"id": "no text"}


def batch(program, articles, *options):
    """What `nutgraf batch` writes of these articles."""
    lines = "".join(json.dumps(article) + "\n" for article in articles)
    return subprocess.run([program, "batch", *options], input=lines.encode(), capture_output=True, timeout=600).stdout


def digest(parts):
    return hashlib.sha256(b"".join(parts)).hexdigest()
