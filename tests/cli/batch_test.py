"""`nutgraf batch` as a user meets it: lines in, lines out.

usage: batch_test.py PROGRAM, from the project's folder
"""
import json
import os
import pty
import subprocess
import time
import unittest

from program import ARTICLE, PROGRAM, RULES, article, run


def batch(*lines, jobs="2"):
    done = run("batch", "--jobs", jobs, text="".join(line + "\n" for line in lines))
    return done.returncode, [json.loads(line) for line in done.stdout.decode().splitlines()]


def everything_on(terminal):
    """What was written on the other end, which is closed; it may come in several pieces. Closes this end."""
    shown = b""
    try:
        while piece := os.read(terminal, 1 << 16):
            shown += piece
    except OSError:  # Linux tells so that the other end is closed
        pass
    os.close(terminal)
    return shown


class Batch(unittest.TestCase):
    def test_words_and_sentences_may_be_given(self):
        line = article(tokens=[[0, 15], [16, 18], [19, 26]], sentences=[[0, 18, 0, 2], [19, 26, 2, 3]])
        done = run("batch", "--given-words", "--offsets", "codepoint", text=line)
        analysis = json.loads(done.stdout)
        self.assertEqual([(t["start"], t["end"]) for t in analysis["tokens"]], [(0, 15), (16, 18), (19, 26)])
        self.assertEqual([s["tokens"] for s in analysis["sentences"]], [[0, 2], [2, 3]])
        refused = run("batch", "--given-words", text=article(tokens=[[0, 99]]))
        self.assertEqual((refused.returncode, json.loads(refused.stdout)["error"]["code"]), (1, "tokens"))

    def test_a_blank_text_has_no_words_even_where_some_are_given(self):
        done = run("batch", "--given-words", text=json.dumps({"text": "  ", "tokens": [[0, 1]], "sentences": [[0, 1, 0, 1]]}), models=None)
        self.assertEqual((done.returncode, json.loads(done.stdout)["tokens"]), (0, []))

    def test_lines_come_out_in_order_with_their_ids(self):
        lines = [article(id=number, text="It rained on Monday. " * (1 + 200 * (number % 7 == 0))) for number in range(200)]
        for jobs in "1", "2", "16":
            code, analyses = batch(*lines, jobs=jobs)
            self.assertEqual(code, 0)
            self.assertEqual([analysis["id"] for analysis in analyses], list(range(200)))

    def test_a_line_that_cannot_be_read_comes_out_as_an_error_and_the_rest_goes_on(self):
        code, analyses = batch(article(id="a"), "", "{oops", article(id=["b"], date="2020-02-30"), article(id="c"))
        self.assertEqual(code, 1)
        self.assertEqual(analyses[0]["id"], "a")
        self.assertEqual(analyses[1], {"id": None, "error": {"code": "json", "message": "This line is not JSON.", "line": 3}})
        self.assertEqual((analyses[2]["id"], analyses[2]["error"]["code"], analyses[2]["error"]["line"]), (["b"], "date", 4))
        self.assertEqual(analyses[3]["id"], "c")

    def test_an_article_gives_the_same_as_by_itself(self):
        with open(ARTICLE, encoding="utf-8") as file:
            text = file.read()
        alone = json.loads(run("analyze", "--date", "2023-03-06", "--title", "Ferry", ARTICLE).stdout)
        self.assertEqual(batch(json.dumps({"text": text, "date": "2023-03-06", "title": "Ferry"})), (0, [{"id": None, **alone}]))

    def test_only_some_members_are_written_where_only_they_are_asked_for(self):
        words = dict(tokens=[[0, 9], [10, 15], [16, 18], [19, 25], [25, 26]], sentences=[[0, 26, 0, 5]])
        for options, line in ([], article(id="a")), (["--given-words"], article(id="a", **words)):
            whole, some = (json.loads(run("batch", *options, *only, text=line, models=None).stdout) for only in ([], ["--only", "quotes,entities"]))
            self.assertEqual(some, {name: whole[name] for name in ("id", "schema", "offsets", "entities", "quotes", "meta")})

    def test_a_line_comes_out_before_the_next_goes_in(self):
        process = subprocess.Popen([PROGRAM, "batch"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=RULES)
        for number in range(3):
            process.stdin.write((article(id=number) + "\n").encode())
            process.stdin.flush()
            self.assertEqual(json.loads(process.stdout.readline())["id"], number)
        process.stdin.close()
        self.assertEqual(process.wait(timeout=60), 0)
        process.stdout.close()

    def test_the_last_line_needs_no_end_and_no_input_is_no_error(self):
        self.assertEqual(len(run("batch", text=article()).stdout.splitlines()), 1)
        nothing = run("batch")
        self.assertEqual((nothing.returncode, nothing.stdout, nothing.stderr), (0, b"", b""))

    def test_a_reader_that_goes_away_is_no_error(self):
        process = subprocess.Popen([PROGRAM, "batch"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=RULES)
        process.stdout.close()
        self.assertEqual(process.communicate(((article() + "\n") * 5000).encode(), timeout=60)[1], b"")
        self.assertEqual(process.returncode, 0)

    def test_progress_shows_on_a_terminal_only_and_is_cleared(self):
        terminal, terminal_end = pty.openpty()
        process = subprocess.Popen([PROGRAM, "batch"], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=terminal_end, env=RULES)
        os.close(terminal_end)
        for _ in range(2):
            time.sleep(0.3)  # it shows five times a second at most
            process.stdin.write((article() + "\n").encode())
            process.stdin.flush()
        process.stdin.close()
        self.assertEqual(process.wait(timeout=60), 0)
        shown = everything_on(terminal).decode()
        self.assertRegex(shown, r"\d+ articles, [\d,]+ words/s")
        self.assertRegex(shown.split("\x1b[K")[-1], r"^nutgraf: 2 articles read, 8 words, \d+\.\d s; none failed\s+$")
        self.assertEqual(run("batch", text=article()).stderr, b"")


if __name__ == "__main__":
    unittest.main()
