"""`nutgraf batch` that ends before its time: what it leaves, how it goes on, what it says at the end.

usage: resume_test.py PROGRAM, from the project's folder
"""
import errno
import json
import os
import pty
import random
import shutil
import signal
import subprocess
import tempfile
import unittest

from program import PROGRAM, RULES, golden_lines, run


class Resume(unittest.TestCase):
    """Runs without the network and the gazetteer, so that many articles pass in a moment."""

    @classmethod
    def setUpClass(cls):
        lines = list(golden_lines())
        lines = [json.dumps({**json.loads(lines[number % len(lines)]), "id": number}) for number in range(600)]
        lines[7] = "{oops"
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.folder = folder.name
        cls.input = cls.folder + "/articles.jsonl"
        cls.write(cls.input, lines)
        cls.lines = lines
        cls.whole = {option: cls.output(option, "whole", cls.input) for option in ("--tables", "--output")}

    @staticmethod
    def write(path, lines):
        with open(path, "w", encoding="utf-8") as file:
            file.writelines(line + "\n" for line in lines)

    @classmethod
    def start(cls, option, path, input, *more):
        with open(input, "rb") as file:
            return subprocess.Popen([PROGRAM, "batch", "--jobs", "2", option, path, *more], stdin=file, stderr=subprocess.PIPE, env=RULES)

    @classmethod
    def finish(cls, option, path, input, *more):
        process = cls.start(option, path, input, *more)
        message = process.communicate(timeout=120)[1].decode()
        return process.returncode, message

    @classmethod
    def output(cls, option, name, input):
        path = f"{cls.folder}/{name}{option}"
        assert cls.finish(option, path, input)[0] == 1  # for the one line that is no JSON
        return cls.bytes_at(path)

    @staticmethod
    def bytes_at(path):
        """What stands in a file, or in the tables of a folder."""
        def read(name):
            with open(name, "rb") as file:
                return file.read()

        return {name: read(f"{path}/{name}") for name in os.listdir(path) if name.endswith(".csv")} if os.path.isdir(path) else read(path)

    @staticmethod
    def remove(path):
        if os.path.isdir(path):
            shutil.rmtree(path)
        else:
            os.remove(path)
            os.remove(path + ".progress.json")

    def test_killed_at_any_moment_and_resumed_no_row_is_lost_or_twice(self):
        moments = random.Random(19)
        for option in "--tables", "--output":
            path, killed = f"{self.folder}/killed{option}", 0
            while killed < 25:
                process = self.start(option, path, self.input, "--resume")
                try:
                    process.wait(timeout=moments.uniform(0, 0.3))
                except subprocess.TimeoutExpired:
                    process.kill()
                    killed += 1
                    process.communicate()
                    continue
                process.communicate()
                self.assertEqual(self.bytes_at(path), self.whole[option])
                self.remove(path)
            self.finish(option, path, self.input, "--resume")
            self.assertEqual(self.bytes_at(path), self.whole[option])

    def test_interrupted_it_leaves_whole_articles_and_says_what_ended_it(self):
        for number, end in enumerate((signal.SIGINT, signal.SIGTERM)):
            path = f"{self.folder}/interrupted{number}"
            process = self.start("--output", path, self.input)
            while not os.path.exists(path) or os.path.getsize(path) == 0:
                pass
            process.send_signal(end)
            process.communicate(timeout=60)
            self.assertEqual(process.returncode, -end)
            part = self.bytes_at(path)
            self.assertTrue(part.endswith(b"\n") and self.whole["--output"].startswith(part))
            self.assertLess(len(part), len(self.whole["--output"]))
            self.finish("--output", path, self.input, "--resume")
            self.assertEqual(self.bytes_at(path), self.whole["--output"])

    def test_one_that_waits_for_input_can_be_interrupted(self):
        process = subprocess.Popen([PROGRAM, "batch", "--jobs", "2"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=RULES)
        process.stdin.write((self.lines[0] + "\n" + self.lines[1]).encode())
        process.stdin.flush()
        self.assertEqual(json.loads(process.stdout.readline())["id"], 0)
        process.send_signal(signal.SIGINT)
        self.assertEqual((process.wait(timeout=60), process.stdout.read()), (-signal.SIGINT, b""))
        process.stdin.close()
        process.stdout.close()

    def test_what_is_done_is_not_done_again_and_what_is_added_to_the_input_is(self):
        path, few = self.folder + "/added", self.folder + "/few.jsonl"
        self.write(few, self.lines[:20])
        self.finish("--output", path, few)
        first = self.bytes_at(path)
        self.assertRegex(self.finish("--output", path, few, "--resume")[1], "^nutgraf: 0 articles read, 0 words, .* s; none failed\n$")
        self.assertEqual(self.bytes_at(path), first)
        self.write(few, self.lines[:30])
        self.finish("--output", path, few, "--resume")
        self.assertEqual(self.bytes_at(path), b"".join(self.whole["--output"].splitlines(keepends=True)[:30]))

    def test_another_input_or_other_options_are_refused_and_nothing_is_changed(self):
        path, few = self.folder + "/other", self.folder + "/others.jsonl"
        self.write(few, self.lines[:20])
        self.finish("--output", path, few)
        first = self.bytes_at(path)
        for lines, options, reason in ((self.lines[:19], [], "the input has 19 articles, the output 20"),
                                       (self.lines[1:21], [], "article 20 of the input is not the one that the output ends with"),
                                       (self.lines[:20], ["--only", "quotes"], "another version, other data files or other options")):
            self.write(few, lines)
            code, message = self.finish("--output", path, few, "--resume", *options)
            self.assertEqual(code, 1)
            self.assertIn(reason, message)
            self.assertEqual(self.bytes_at(path), first)
        self.assertIn("is there already; --resume goes on with it", self.finish("--output", path, few)[1])
        with open(path, "r+b") as file:
            file.truncate(10)
        self.assertIn("is shorter than", self.finish("--output", path, few, "--resume")[1])
        with open(path + ".progress.json", "w", encoding="utf-8") as file:
            file.write("{}")
        self.assertIn("does not say how far a batch is", self.finish("--output", path, few, "--resume")[1])

    def test_at_the_end_it_says_what_was_read_and_what_failed_and_why(self):
        lines = [self.lines[0], "{oops", '{"text": 1}', "[]", *self.lines[1:3]]
        self.write(self.folder + "/mixed.jsonl", lines)
        code, message = self.finish("--output", self.folder + "/mixed", self.folder + "/mixed.jsonl")
        words = sum(len(json.loads(line)["text"].split()) for line in (lines[0], *lines[4:]))
        self.assertEqual(code, 1)
        self.assertRegex(message.replace(",", ""), f"^nutgraf: 3 articles read {words} words .* s; 3 failed:\n")
        self.assertEqual(message.splitlines()[1:], ["  2 json, the first on line 2: This line is not JSON.",
                                                    '  1 text, the first on line 3: The member "text" is no string.'])
        done = run("batch", text="".join(line + "\n" for line in lines))
        self.assertEqual((done.returncode, done.stderr), (1, b""))

    def test_it_needs_to_know_where_to_go_on(self):
        self.assertEqual((run("batch", "--resume").returncode, run("batch", "--resume").stderr), (2, b"nutgraf: --resume needs --tables or --output\n"))
        self.assertEqual(run("batch", "--output", "a", "--tables", "b").returncode, 2)
        for option in "--output", "--tables":
            self.assertEqual((run("batch", option, "").returncode, run("batch", option, "").stderr.decode()), (2, f"nutgraf: {option}: the name is empty\n"))

    def test_on_a_terminal_it_shows_how_long_the_rest_takes(self):
        terminal, terminal_end = pty.openpty()
        with open(self.input, "rb") as file:
            process = subprocess.Popen([PROGRAM, "batch", "--jobs", "1"], stdin=file, stdout=subprocess.DEVNULL, stderr=terminal_end, env=RULES)
        os.close(terminal_end)
        shown = read_terminal(terminal)
        process.wait(timeout=120)
        self.assertRegex(shown, r"\r\d+ articles, [\d,]+ words/s, [\d.]+ (s|min) left\x1b\[K")
        self.assertIn("nutgraf: 599 articles read", shown)


def read_terminal(terminal):
    """All that is written to a terminal until its other end closes. A terminal holds a few kilobytes only, so it is read all the while."""
    shown = b""
    with open(terminal, "rb", buffering=0) as screen:
        try:
            while part := screen.read(1 << 12):
                shown += part
        except OSError as closed:
            if closed.errno != errno.EIO:  # how Linux says that nobody writes any more
                raise
    return shown.decode()


if __name__ == "__main__":
    unittest.main()
