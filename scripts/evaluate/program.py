"""Reads packs of documents, and asks the program what it finds in them."""
import json
import subprocess


def read(pack):
    with open(pack, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def ask(command, documents, members=("id", "text", "date")):
    """What the command prints of each document, in the same order; of a document it is given these members."""
    lines = "".join(json.dumps({k: d[k] for k in members if d.get(k)}) + "\n" for d in documents)
    done = subprocess.run(command, input=lines.encode(), stdout=subprocess.PIPE, check=True)
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [a["id"] for a in answers] == [d["id"] for d in documents], "the program left a document out"
    return answers
