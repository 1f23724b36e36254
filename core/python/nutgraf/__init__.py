"""Reads news articles in English and says what is in them, offline.

    import nutgraf

    reader = nutgraf.load()
    article = reader.analyze("“We waited a year,” Mayor Ada Ng said on Tuesday.", date="2025-03-14")
    for quote in article.quotes:
        print(article.words(quote["spans"][0]))

Positions count code points, as Python counts characters. `nutgraf.analysis` has the types of all that stands in an analysis.
"""
from ._core import version as __version__
from .article import Article, NutgrafError
from .reader import Reader, load

__all__ = ["Article", "NutgrafError", "Reader", "load", "__version__"]
