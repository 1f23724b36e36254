"""A program as a user would write it; mypy reads it with the types of the package, strictly. It is not run."""
import nutgraf
from nutgraf.analysis import Quote


def speakers(texts: list[str]) -> dict[str, list[str]]:
    """Who said what."""
    said: dict[str, list[str]] = {}
    for article in nutgraf.load().analyze_many(texts, jobs=2, only="entities,quotes"):
        for quote in article.quotes:
            if quote["class"] == "speech" and (speaker := quote["speaker"]) is not None:
                entity = article.entity(speaker["entity"])
                name = entity["name"] if entity else article.words(speaker)
                said.setdefault(name, []).extend(words(article, quote))
    return said


def words(article: nutgraf.Article, quote: Quote) -> list[str]:
    return [article.words(span) for span in quote["spans"]]
