"""Scorer of the entities' salience against the entities that human summaries of an article mention."""
from collections import Counter

from coreference import Heads
from scorers import share


def salience(documents, analyses):
    """Mean average precision of the entities by falling salience, and in the order of their first mention for comparison. Salient
    entities that are not found lower both."""
    total = Counter()
    for gold, analysis in zip(documents, analyses):
        salient, cluster_of = salient_clusters(gold), clusters_by_head(gold)
        by_place = sorted(analysis["entities"], key=lambda entity: min(mention["start"] for mention in entity["mentions"]))
        by_salience = sorted(by_place, key=lambda entity: -entity["salience"])
        for name, entities in (("salience", by_salience), ("order of first mention", by_place)):
            total[name] += average_precision([cluster(entity, cluster_of) for entity in entities], salient)
    return {name: share(value, len(documents)) for name, value in total.items()}


def salient_clusters(document):
    """GUM lists each cluster with how many summaries mention it; a star marks those of which the human one is among them."""
    items = (item.strip(" )").split(" (") for item in document["salient"].split(","))
    return {cluster for cluster, summaries in items if summaries.endswith("*")}


def clusters_by_head(document):
    heads = Heads(document)
    return {heads.of(mention["start"], mention["end"]): mention["cluster"] for mention in document["mentions"]}


def cluster(entity, cluster_of):
    """The gold cluster that holds most of an entity's mentions, or none."""
    heads = ((mention["head"]["start"], mention["head"]["end"]) for mention in entity["mentions"])
    shared = Counter(cluster_of[head] for head in heads if head in cluster_of)
    return shared.most_common(1)[0][0] if shared else None


def average_precision(ranked, salient):
    """The mean over the salient clusters of the precision down to each; a cluster counts where it stands first."""
    found, total = set(), 0.0
    for rank, name in enumerate(ranked, 1):
        if name in salient - found:
            found.add(name)
            total += len(found) / rank
    return total / len(salient) if salient else 0.0
