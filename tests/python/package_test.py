"""The package nutgraf as a wheel installs it, in an environment that has nothing else.

usage: package_test.py PROGRAM, from the project's folder
"""
import datetime
import html.parser
import itertools
import subprocess
import sys
import tempfile
import threading
import unittest
from pathlib import Path

import nutgraf
from articles import ODD, TEXTS, batch, digest, many, text_of

PROGRAM = ""
TEXT = "“We waited a year,” Mayor Ada Ng said on Tuesday.\n\n😀 The city of Oslo paid Paul Holm $5 million."


class Bytes(unittest.TestCase):
    def test_many_articles_have_the_bytes_of_the_command_line(self):
        articles = list(many())
        self.assertGreater(len(articles), 400)
        mine = digest(article.json for article in nutgraf.load().analyze_many(articles, jobs=2))
        self.assertEqual(mine, digest([batch(PROGRAM, articles, "--offsets", "codepoint")]))

    def test_one_by_one_they_are_the_same_as_many_at_a_time(self):
        reader = nutgraf.load()
        one_by_one = [reader.analyze(path.read_text(encoding="utf-8"), id=path.name).json for path in TEXTS]
        articles = [{"id": path.name, "text": path.read_text(encoding="utf-8")} for path in TEXTS]
        self.assertEqual([article.json for article in reader.analyze_many(articles, jobs=3)], one_by_one)

    def test_tables_have_the_bytes_of_the_command_line(self):
        articles = list(many())[::7]
        with tempfile.TemporaryDirectory() as folder:
            batch(PROGRAM, articles, "--offsets", "codepoint", "--tables", folder)
            written = {path.stem: path.read_bytes() for path in Path(folder).glob("*.csv")}
        self.assertEqual(nutgraf.load().csv(articles, jobs=2), written)

    def test_other_formats_have_the_bytes_of_the_command_line(self):
        for name, form in itertools.product(("ferry_strike", "harbour_plan"), ("text", "conllu", "timeml", "plover")):
            text = text_of(name)
            there = subprocess.run([PROGRAM, "analyze", "--offsets", "codepoint", "--date", "2025-03-14", "--format", form], input=text.encode(), capture_output=True)
            self.assertEqual(nutgraf.load().write(text, form, date="2025-03-14").encode(), there.stdout, (name, form))

    def test_only_what_is_asked_for_is_read_and_has_the_same_bytes(self):
        articles = list(many())[:6]
        some = [article.json for article in nutgraf.load().analyze_many(articles, only="entities,quotes")]
        self.assertEqual(b"".join(some), batch(PROGRAM, articles, "--offsets", "codepoint", "--only", "entities,quotes"))


class Facts(unittest.TestCase):
    def setUp(self):
        self.article = nutgraf.load().analyze(TEXT, date=datetime.date(2025, 3, 14), id=7)

    def test_positions_give_their_words_as_python_counts_characters(self):
        self.assertEqual([self.article.words(span) for quote in self.article.quotes for span in quote["spans"]], ["“We waited a year,”"])
        self.assertIn("$5 million", [self.article.words(figure) for figure in self.article.figures])

    def test_who_said_it_is_an_entity(self):
        speaker = self.article.quotes[0]["speaker"]
        self.assertEqual(self.article.entity(speaker["entity"])["name"], "Ada Ng")
        self.assertIsNone(self.article.entity(None))

    def test_a_day_is_a_word_or_a_date(self):
        self.assertEqual(self.article.times[-1]["value"], "2025-03-11")
        for date in ("2025-03-14", datetime.datetime(2025, 3, 14, 23, 59)):
            self.assertEqual(nutgraf.load().analyze(TEXT, date=date, id=7).json, self.article.json)

    def test_half_a_surrogate_pair_is_one_character_in_and_out(self):
        article = nutgraf.load().analyze("\ud83d Ana Ortega spoke.")
        self.assertIn("Ana Ortega", [article.words(mention) for entity in article.entities for mention in entity["mentions"]])

    def test_facts_that_were_not_asked_for_are_no_empty_lists(self):
        article = nutgraf.load().analyze(TEXT, only="quotes")
        self.assertEqual(len(article.quotes), 1)
        with self.assertRaises(KeyError):
            article.events

    def test_words_of_positions_in_another_unit_are_refused(self):
        with self.assertRaisesRegex(ValueError, "utf16"):
            article = nutgraf.load(offsets="utf16").analyze(TEXT)
            article.words(article.quotes[0]["spans"][0])

    def test_a_module_that_is_loaded_twice_is_loaded_once(self):
        self.assertIs(nutgraf.load(), nutgraf.load())

    def test_its_data_files_come_with_the_package(self):
        models = self.article.analysis["meta"]["models"]
        self.assertEqual(len(models), len([*Path(nutgraf.__file__).parent.glob("*/nutgraf-*")]))
        self.assertFalse(Path(nutgraf.__file__).is_relative_to(Path("core").resolve()))


class Failures(unittest.TestCase):
    def test_what_cannot_be_read_is_an_error_with_its_code_and_place(self):
        with self.assertRaises(nutgraf.NutgrafError) as raised:
            nutgraf.load().analyze(TEXT, date="2025-02-30")
        self.assertEqual((raised.exception.code, raised.exception.where), ("date", "date"))

    def test_one_of_many_that_fails_says_why_and_the_rest_goes_on(self):
        bad, good = nutgraf.load().analyze_many([{"id": "x", "date": "2025-03-14"}, TEXT])
        self.assertEqual((bad.id, bad.error.code), ("x", "text"))
        with self.assertRaises(nutgraf.NutgrafError):
            bad.entities
        self.assertIsNone(good.error)

    def test_wrong_options_are_named(self):
        reader = nutgraf.load()
        for wrong, words in ((lambda: reader.analyze(TEXT, only="quotations"), "quotations"), (lambda: reader.write(TEXT, "xml"), "xml"),
                             (lambda: nutgraf.load(offsets="bytes"), "bytes"), (lambda: list(reader.analyze_many([TEXT], jobs=0)), "jobs")):
            with self.assertRaisesRegex(ValueError, words):
                wrong()

    def test_files_that_are_no_data_are_refused(self):
        with self.assertRaises(ValueError):
            nutgraf.load(weights=TEXTS[0])

    def test_an_article_that_is_no_text_is_a_failure_too(self):
        self.assertEqual(next(nutgraf.load().analyze_many([{"text": 5}])).error.code, "text")
        with self.assertRaises(TypeError):
            next(nutgraf.load().analyze_many([{"text": TEXT, "id": object()}]))


class Many(unittest.TestCase):
    def test_they_come_in_order_and_no_more_are_held_than_the_threads_need(self):
        taken = []

        def endless():
            for number in itertools.count():
                taken.append(number)
                yield {"id": number, "text": TEXT if number % 3 else TEXT * 30}

        ids = [article.id for article in itertools.islice(nutgraf.load().analyze_many(endless(), jobs=2), 20)]
        self.assertEqual(ids, list(range(20)))
        self.assertLess(len(taken), 60)

    def test_other_threads_run_while_an_article_is_read(self):
        from nutgraf import _core, reader
        core = nutgraf.load()._core
        form = core.form("utf8", None, False)
        line, turns, done = reader._line("\n\n".join(path.read_text(encoding="utf-8") for path in TEXTS) * 2), [0], threading.Event()

        def count():
            while not done.is_set():
                turns[0] += 1

        thread = threading.Thread(target=count)
        thread.start()
        before = turns[0]
        core.read(line, 1, form)
        self.assertGreater(turns[0] - before, 1000)
        done.set()
        thread.join()
        self.assertIsInstance(form, _core.Form)


class Page(html.parser.HTMLParser):
    """Collects the words of the article's own element, and every tag and attribute."""

    def __init__(self, source):
        super().__init__()
        self.tags, self.attributes, self.open, self.text = [], [], [], ""
        self.feed(source)

    def handle_starttag(self, tag, attributes):
        self.tags.append(tag)
        self.attributes += [name for name, _ in attributes]
        self.open.append(tag if ("style", "white-space: pre-wrap") not in attributes else "article")

    def handle_endtag(self, tag):
        assert self.open.pop() in (tag, "article")

    def handle_data(self, data):
        self.text += data if "article" in self.open else ""


class Notebook(unittest.TestCase):
    def test_the_marked_article_has_all_its_words_and_loads_nothing(self):
        for text in [TEXT, '<script>alert("x")</script> Ada Ng said “<b>”', *ODD, *(path.read_text(encoding="utf-8") for path in TEXTS)]:
            page = Page(nutgraf.load().analyze(text)._repr_html_())
            self.assertEqual(page.text, text)
            self.assertEqual(page.open, [])
            self.assertLessEqual(set(page.tags), {"div", "p", "span", "table", "thead", "tbody", "tr", "td", "th"})
            self.assertLessEqual(set(page.attributes), {"style", "title"})

    def test_names_and_quotations_are_marked_and_told_whose_they_are(self):
        source = nutgraf.load().analyze(TEXT)._repr_html_()
        self.assertIn('title="said by Ada Ng">“We waited a year,”</span>', source)
        self.assertIn('title="Oslo">Oslo</span>', source)

    def test_an_article_that_failed_says_so(self):
        (bad,) = nutgraf.load().analyze_many([{"text": "It rained.", "date": "soon"}])
        self.assertIn("cannot be read", bad._repr_html_())


if __name__ == "__main__":
    PROGRAM = sys.argv.pop()
    unittest.main()
