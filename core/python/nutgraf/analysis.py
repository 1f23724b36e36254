"""The JSON value of one analysis as types: `Analysis` and all that stands in it.

Generated from core/format/analysis.schema.json by core/python/make_types.py; do not edit.
"""
from __future__ import annotations

from typing import Any, Literal, NotRequired, TypedDict


class CorrectionOutcome(TypedDict):
    """What became of one line of the corrections. One that failed changed nothing."""

    # The number of the line in its file, or of the item in its list, from 1.
    line: int
    # The `id` that the line has.
    id: str | None
    # What the line does; null where that could not be read.
    do: str | None
    # Whether it holds.
    applied: bool
    # Where the words of its anchor begin, where they were found.
    start: NotRequired[int]
    # Where they end, not included.
    end: NotRequired[int]
    # Why it failed: it is no JSON, it is not of the form, its words are absent or ambiguous, there is no such fact at them, or it cannot be
    # so.
    code: NotRequired[Literal['json', 'form', 'absent', 'ambiguous', 'nothing', 'conflict']]
    # The same as a sentence.
    message: NotRequired[str]


class Span(TypedDict):
    """A run of the text: `text.slice(start, end)` is its words."""

    # Where the words begin, in the unit that `offsets` names.
    start: int
    # Where the words end, not included.
    end: int


class ArticleFacts(TypedDict):
    """What is known of the article as a whole."""

    # The length of the text.
    length: int
    # What the article is written in. In anything but English what follows may be empty, and a warning says so.
    language: Language
    # When the article was published; null where nothing says so.
    published: Publication | None
    # The headline; null where the text has none.
    headline: Span | None
    # The line that says where, and often when, the report was written; null where there is none.
    dateline: Dateline | None
    # The country that the article is about, by ISO 3166-1 alpha-2; null where none stands out.
    country: str | None
    # Who published the article; null where the text does not say.
    publisher: Publisher | None
    # Who wrote the article, in the order of the text.
    byline: list[Author]
    # The parts of the text in order; together they hold every visible character.
    blocks: list[Block]
    # What a user should know of the article or of its analysis.
    warnings: list[Warning]


# When the article was published, and how that is known.
Publication = TypedDict('Publication', {
    # The day, YYYY-MM-DD.
    'value': 'str',
    # Who said so: the caller, the text itself, or the page around it.
    'from': "Literal['option', 'text', 'page']",
    # Where the text says it; only where `from` is text.
    'start': 'NotRequired[int]',
    # Where that ends.
    'end': 'NotRequired[int]',
    # Who set it, where a correction did.
    'by': "NotRequired[Literal['reader']]",
})


class Dateline(TypedDict):
    """Where, and often when, the report was written."""

    # Where the words begin, in the unit that `offsets` names.
    start: int
    # Where the words end, not included.
    end: int
    # The entity that the place is; null where it is not known.
    place: str | None


class Publisher(TypedDict):
    """Who published the article."""

    # Where the words begin, in the unit that `offsets` names.
    start: int
    # Where the words end, not included.
    end: int
    # The entity that this is; null where it is not known.
    entity: str | None


class Author(TypedDict):
    """A person or body that a byline names."""

    # Where the words begin, in the unit that `offsets` names.
    start: int
    # Where the words end, not included.
    end: int
    # The entity that this is; null where it is not known.
    entity: str | None


class Block(TypedDict):
    """A part of the text with one function, without the white space around it."""

    # What the part is for.
    kind: Literal['metadata', 'headline', 'byline', 'dateline', 'heading', 'paragraph', 'list', 'caption', 'boilerplate']
    # Where the words begin, in the unit that `offsets` names.
    start: int
    # Where the words end, not included.
    end: int
    # Who set it, where a correction did.
    by: NotRequired[Literal['reader']]


class Warning(TypedDict):
    """Something that a user should know."""

    # A stable word for programs.
    code: str
    # A sentence for people.
    message: str
    # Where the words begin that it is about; only where it is about some.
    start: NotRequired[int]
    # Where they end.
    end: NotRequired[int]


class Sentence(TypedDict):
    """A sentence."""

    # Where the words begin, in the unit that `offsets` names.
    start: int
    # Where the words end, not included.
    end: int
    # The block that it stands in: an index into `document.blocks`.
    block: int | None
    # Its tokens: the first and the one after the last, indices into `tokens`.
    tokens: list[int]


class Token(TypedDict):
    """A word as Universal Dependencies 2 cuts it: "don't" is two, "do" and "n't"."""

    # Where the words begin, in the unit that `offsets` names.
    start: int
    # Where the words end, not included.
    end: int
    # Its dictionary form; null where it is not known, as below.
    lemma: str | None
    # Its universal part of speech.
    upos: str | None
    # Its Penn Treebank tag.
    xpos: str | None
    # Its morphological features, as CoNLL-U writes them.
    feats: str | None
    # The token that it depends on: an index into `tokens`, -1 for a root.
    head: int | None
    # Its universal dependency relation to that token.
    deprel: str | None


class Predicate(TypedDict):
    """A word that says that something is done, happens or is so, after PropBank."""

    # Where the word begins, in the unit that `offsets` names.
    start: int
    # Where the word ends, not included.
    end: int
    # Its index into `tokens`.
    token: int
    # Its dictionary form.
    lemma: str
    # What it is said of, in order and without overlap.
    arguments: list[PredicateArgument]


class PredicateArgument(TypedDict):
    """Words in the predicate's sentence that play a part in what it says."""

    # The part: ARG0 to ARG4, ARGM-TMP, ARGM-LOC and their like.
    role: str
    # Where the words begin, in the unit that `offsets` names.
    start: int
    # Where the words end, not included.
    end: int


class Proposition(TypedDict):
    """What one predicate says of its arguments, with passives, control, coordination and light verbs undone."""

    # Its name within this analysis.
    id: str
    # Index of the verb or noun, into `tokens`.
    predicate: int
    # Index of the light verb that carries a noun, into `tokens`, or null.
    support: int | None
    # Who and what takes part.
    arguments: list[PropositionArgument]
    # Whether a word of its own clause negates it.
    polarity: Literal['positive', 'negative']
    # How sure whoever vouches for it is of it; open where it is left undecided.
    factuality: Literal['certain', 'probable', 'possible', 'denied', 'open', 'future']
    # The quotations that it stands in, the outermost first; empty where the article itself vouches for it.
    sources: list[str]
    # The proposition whose complement it is, or null.
    within: str | None


class PropositionArgument(TypedDict):
    """What takes part in what a predicate tells."""

    # The part that it plays: agent, patient, recipient …
    role: str
    # Where the words begin, in the unit that `offsets` names.
    start: int
    # Where the words end, not included.
    end: int
    # The entity that takes part, or null.
    entity: str | None


class Entity(TypedDict):
    """Somebody or something with all its mentions."""

    # Its name within this analysis.
    id: str
    # What it is, by the OntoNotes types; OTHER for what they do not hold.
    type: Literal['PERSON', 'ORG', 'GPE', 'LOC', 'FAC', 'NORP', 'EVENT', 'PRODUCT', 'WORK', 'LAW', 'OTHER']
    # The fullest name that the article gives.
    name: str
    # What the article says that it is.
    descriptions: list[Description]
    # Where the article speaks of it, in order.
    mentions: list[Mention]
    # Who belongs to it; only for groups ("the two leaders").
    members: list[str]
    # Where it stands in public registers; null where that is not known.
    link: Link | None
    # How much of the article is about it, 0 to 1.
    salience: float
    # How likely it is wholly right, 0 to 1: the share of entities of the same make that readers found right.
    confidence: float
    # Why it is an entity, and what tells its type.
    why: EntityBasis
    # Who set it, where a correction did.
    by: NotRequired[Literal['reader']]


class Description(TypedDict):
    """Words that say what an entity is: "Russian President"."""

    # The words.
    text: str
    # Where the words begin, in the unit that `offsets` names.
    start: int
    # Where the words end, not included.
    end: int


class Mention(TypedDict):
    """Words that stand for an entity."""

    # Where the words begin, in the unit that `offsets` names.
    start: int
    # Where the words end, not included.
    end: int
    # A name, a description or a pronoun.
    kind: Literal['name', 'nominal', 'pronoun']
    # What the words by themselves stand for; the entity's type settles all its mentions.
    type: Literal['PERSON', 'ORG', 'GPE', 'LOC', 'FAC', 'NORP', 'EVENT', 'PRODUCT', 'WORK', 'LAW', 'OTHER']
    # The word of them that carries the meaning.
    head: Span
    # The sentence that holds them: an index into `sentences`.
    sentence: int | None
    # How likely they stand for this entity and no other, 0 to 1; 1 for what stands first or alone.
    confidence: float
    # How they came to this entity.
    why: MentionBasis
    # Who set it, where a correction did.
    by: NotRequired[Literal['reader']]


class EntityBasis(TypedDict):
    """Why somebody or something is an entity."""

    # A stable name; the documentation lists them with an example of each.
    rule: Literal['name', 'party', 'group', 'repeated', 'narrator', 'reader']
    # What tells its type; a stable name.
    type: Literal['lists', 'network', 'article', 'words', 'calling', 'noun', 'reader']


class MentionBasis(TypedDict):
    """How words came to the entity for which they stand."""

    # A stable name; the documentation lists them with an example of each.
    rule: Literal['first', 'same_name', 'short_name', 'other_name', 'beside', 'long_form', 'speaker', 'headline', 'deed', 'kin', 'subject_behind', 'context', 'last_speaker', 'likeliest', 'members', 'reader']


class Link(TypedDict):
    """Where an entity stands in public registers."""

    # Its number at GeoNames.
    geonames: int | None
    # Its country, ISO 3166-1 alpha-2.
    country: str | None
    # Degrees north.
    lat: float | None
    # Degrees east.
    lon: float | None
    # Its item at Wikidata.
    wikidata: str | None
    # How likely it is the right place, 0 to 1: the share of places chosen in the same way that are right; absent where it is no place.
    confidence: NotRequired[float]
    # How the place was chosen; absent where it is no place.
    why: NotRequired[LinkBasis]
    # Who set it, where a correction did.
    by: NotRequired[Literal['reader']]


class LinkBasis(TypedDict):
    """How a place was chosen of those of its name."""

    # A stable name; the documentation lists them with an example of each.
    rule: Literal['stated', 'whole', 'dateline', 'only', 'prominent', 'nearby', 'close', 'reader']
    # The words that say where it lies; absent where none do.
    words: NotRequired[list[Span]]


# Words that say when, how long or how often.
TimeExpression = TypedDict('TimeExpression', {
    # Its name within this analysis.
    'id': 'str',
    # Where the words begin, in the unit that `offsets` names.
    'start': 'int',
    # Where the words end, not included.
    'end': 'int',
    # Its TIMEX3 type.
    'type': "Literal['DATE', 'TIME', 'DURATION', 'SET']",
    # Its TIMEX3 value: 2017-05-02, 2017-W18, P3D, PRESENT_REF; null where it cannot be told.
    'value': 'str | None',
    # Its TIMEX3 modifier: START, APPROX and so on.
    'mod': 'str | None',
    # The first day that it covers; null where it cannot be put on a calendar.
    'from': 'str | None',
    # The last day that it covers.
    'to': 'str | None',
    # What it was read against: the publication date or another time of the text; null where it needed neither.
    'anchor': "Literal['published', 'text', None]",
    # How likely the value is right, 0 to 1: the share of values of the same make that are right.
    'confidence': 'float',
    # What kind of expression it is, and what it counts from.
    'why': 'TimeBasis',
    # Who set it, where a correction did.
    'by': "NotRequired[Literal['reader']]",
})


class TimeBasis(TypedDict):
    """How an expression of time was read."""

    # A stable name; the documentation lists them with an example of each.
    rule: Literal['clock', 'part_of_day', 'weekday', 'day_word', 'ordinal', 'date', 'holiday', 'decade', 'quarter', 'directed', 'season', 'counted', 'year', 'range', 'length', 'recurrence', 'reference', 'reader']
    # The expression of time that it counts from; absent where it counts from none.
    facts: NotRequired[list[str]]


# Words that the article gives to somebody.
Quote = TypedDict('Quote', {
    # Its name within this analysis.
    'id': 'str',
    # Verbatim, reported, or reported with words of it verbatim.
    'kind': "Literal['direct', 'indirect', 'mixed']",
    # What is given to the speaker: spoken words, written ones, a belief, a will (a decision, a plan, support), the judgement of an
    # authority.
    'class': "Literal['speech', 'writing', 'thought', 'will', 'act']",
    # The words, with their marks where they are quoted: one run a paragraph and a part.
    'spans': 'list[Span]',
    # Who said it; null where the article names nobody.
    'speaker': 'QuoteSpeaker | None',
    # What stands behind the words: somebody named, somebody left unnamed, a document, another medium; null without a speaker, and where
    # nobody said it: for a thought, a will, an act, and where the cue is negated.
    'voice': "Literal['named', 'unnamed', 'document', 'medium', None]",
    # The word that reports it; null where there is none.
    'cue': 'Cue | None',
    # How it was said, by the cue; null without one.
    'stance': "Literal['say', 'claim', 'deny', 'blame', 'praise', 'demand', 'promise', 'warn', 'ask', 'agree', None]",
    # Whom it was said to; null where that is not known.
    'addressee': 'Speaker | None',
    # Whom the speaker blames, praises or asks; null where that is nobody.
    'target': 'Speaker | None',
    # The quotation that quotes this one; null where none does.
    'within': 'str | None',
    # How likely its words and class are right, 0 to 1: the share of quotations of the same make that readers found right.
    'confidence': 'float',
    # By which construction it was found.
    'why': 'QuoteBasis',
    # Who set it, where a correction did.
    'by': "NotRequired[Literal['reader']]",
})


class Speaker(TypedDict):
    """The words that name who speaks, is spoken to or is spoken of."""

    # Where the words begin, in the unit that `offsets` names.
    start: int
    # Where the words end, not included.
    end: int
    # The entity that this is; null where it is not known.
    entity: str | None


class QuoteSpeaker(TypedDict):
    """The words that name who speaks, and who that is."""

    # Where the words begin, in the unit that `offsets` names.
    start: int
    # Where the words end, not included.
    end: int
    # The entity that this is; null where it is not known.
    entity: str | None
    # How likely it is that these words and this entity speak, 0 to 1: the share of speakers of the same make that readers found right.
    confidence: float
    # Where the words were found.
    why: SpeakerBasis


class QuoteBasis(TypedDict):
    """The construction by which a quotation was found; the cue is the quotation's own."""

    # A stable name; the documentation lists them with an example of each.
    rule: Literal['marks', 'cue_before', 'cue_behind', 'cue_within', 'label', 'turn', 'that_clause', 'bare_clause', 'question_clause', 'gerund', 'aside', 'infinitive', 'request', 'preposition', 'object', 'predicate', 'passive_clause', 'passive_complement', 'passive_object', 'accusation', 'plea', 'dissent', 'noun_clause', 'noun_object', 'adjective', 'according_to']


class SpeakerBasis(TypedDict):
    """Where the words for a speaker were found."""

    # A stable name; the documentation lists them with an example of each.
    rule: Literal['subject', 'shared_subject', 'agent', 'according_to', 'owner', 'label', 'sender', 'last_speaker']
    # The nearest name of who speaks, where the speaker's words are no name; absent elsewhere.
    words: NotRequired[list[Span]]


class Cue(TypedDict):
    """The words that report a quotation."""

    # Where the words begin, in the unit that `offsets` names.
    start: int
    # Where the words end, not included.
    end: int
    # The dictionary form of its verb, noun or adjective.
    lemma: str
    # Whether it says that the words were not said.
    negated: bool
    # Whether the words are a question, or left open.
    questioned: bool


class Passage(TypedDict):
    """A run of the prose in one voice."""

    # Where the words begin, in the unit that `offsets` names.
    start: int
    # Where the words end, not included.
    end: int
    # Whose it is: the article's own, or what stands behind the quotation.
    voice: Literal['reporter', 'named', 'unnamed', 'document', 'medium']
    # The innermost quotation that holds it; null for the reporter.
    quote: str | None
    # Who speaks; null where that is not known.
    entity: str | None


class Source(TypedDict):
    """Somebody or something that the article gives words to."""

    # Who it is; null where the article does not say.
    entity: str | None
    # Where the words begin that name it at its first quotation.
    start: int
    # Where these words end, not included.
    end: int
    # What it is, as of a quotation.
    voice: Literal['named', 'unnamed', 'document', 'medium']
    # Its part in the story; null where the article does not tell.
    role: Literal['official', 'expert', 'witness', 'party', 'medium', 'document', None]
    # Whether a reader can tell who it is.
    named: bool
    # Its quotations in order.
    quotes: list[str]
    # How many words it is given.
    words: SourceWords
    # Who speaks for it, each once: its spokeswoman.
    through: list[Speaker]


class Event(TypedDict):
    """Something that happened, will happen or is said to have happened."""

    # Its name within this analysis.
    id: str
    # Where the words begin, in the unit that `offsets` names.
    start: int
    # Where the words end, not included.
    end: int
    # The words that tell it, those that name it among them: from its subject to its last complement.
    clause: Span
    # The dictionary form of its word.
    lemma: str
    # Its PLOVER root; null where it is not political.
    type: Literal['AGREE', 'CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'CONCEDE', 'RETREAT', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT', None]
    # Its PLOVER mode, such as phone.
    mode: str | None
    # PLOVER's contexts in which it stands; empty where no word shows one.
    context: list[Literal['military', 'diplomatic', 'economic', 'resource', 'legal', 'politics', 'government', 'election', 'legislative', 'refugee', 'terrorism', 'disease', 'disaster', 'cbrn', 'cyber', 'rights', 'culture']]
    # Its CAMEO number, where PLOVER's root and mode have one.
    cameo: str | None
    # The words behind the codes.
    evidence: list[Span]
    # Who and what took part.
    arguments: list[EventArgument]
    # Every word that names it, in order.
    mentions: list[Span]
    # When it happened.
    time: str | None
    # When it ended, where the text gives its last day too.
    timeEnd: str | None
    # Where it happened.
    place: str | None
    # Whether it happened, by the article.
    status: Literal['happened', 'ongoing', 'planned', 'possible', 'denied', 'conditional', 'wished']
    # How sure whoever vouches for it is of it; open where it is left undecided.
    factuality: Literal['certain', 'probable', 'possible', 'denied', 'open', 'future']
    # Who says so; null where the article does in its own voice.
    source: EventSource | None
    # How much of the article is about it, 0 to 1.
    salience: float
    # How likely it is wholly right, 0 to 1: the share of events of the same make that readers found right.
    confidence: float
    # The form in which it is told.
    why: EventBasis


class EventArgument(TypedDict):
    """Who or what took part in an event."""

    # How: agent, patient, recipient, instrument, topic and so on.
    role: str
    # Where the words begin, in the unit that `offsets` names.
    start: int
    # Where the words end, not included.
    end: int
    # The entity that this is; null where it is none.
    entity: str | None
    # The role as PropBank numbers it: ARG0 and so on.
    propbank: str | None
    # How likely it takes part, 0 to 1: the share of parties of the same make that do.
    confidence: float


class EventBasis(TypedDict):
    """The form in which an event is told."""

    # A stable name; the documentation lists them with an example of each.
    rule: Literal['past', 'perfect', 'progressive', 'modal', 'present', 'infinitive', 'gerund', 'participle', 'noun', 'light_verb']
    # The verb that only carries a noun: "held" of "held a meeting"; absent elsewhere.
    words: NotRequired[list[Span]]


class EventLink(TypedDict):
    """What the text says of the order of two events."""

    # An event.
    first: str
    # What the first is to the second.
    order: Literal['before', 'after', 'during', 'causes']
    # Another event.
    second: str
    # The words that say so.
    evidence: Span | None


class EventSource(TypedDict):
    """Who says that an event happened."""

    # In which quotation.
    quote: str | None
    # Who.
    entity: str | None


class Equivalent(TypedDict):
    # The number.
    value: float
    # Its unit.
    unit: str | None


class Figure(TypedDict):
    """A number with what it says. Times, dates and parts of names are none."""

    # Its name within this analysis.
    id: str
    # Where the words begin, in the unit that `offsets` names.
    start: int
    # Where the words end, not included.
    end: int
    # The words: the number with what bounds it and its unit.
    text: str
    # What it measures: people who died, were hurt or are missing (casualties), a sum of money, votes or seats, a score (result), somebody's
    # age, a part of a whole (share), a quantity with a unit (measure), a place in an order (rank), how many times as much (ratio), or the
    # number of anything else (count).
    kind: Literal['count', 'casualties', 'money', 'votes', 'result', 'age', 'share', 'measure', 'rank', 'ratio']
    # The number; null of a range and of "dozens".
    value: float | None
    # The least that the words allow; null where they set no limit.
    low: float | None
    # The most that the words allow; null where they set no limit.
    high: float | None
    # How the words bound it: 12, about 12, at least 12, more than 12, up to 12, fewer than or nearly 12, 10 to 12, dozens.
    bound: Literal['exact', 'about', 'at_least', 'more_than', 'at_most', 'less_than', 'range', 'several']
    # The other side of a vote or of a score; null for all others.
    against: float | None
    # The UCUM code of the unit ("km", "%"; "1" of a fraction), or the ISO 4217 code of the currency; null where it counts things, or where
    # the article does not tell which currency it is.
    unit: str | None
    # The same quantity in other units, as brackets behind it give it.
    also: list[Equivalent]
    # By what it is counted: "an hour", "per 100,000 people".
    per: Span | None
    # What is counted, or of what it is a part, with its restriction: "people who work in finance".
    counted: FigureParty | None
    # Whose figure it is: who is so old, what has risen.
    of: FigureParty | None
    # The time that it is told of.
    asOf: str | None
    # The event in whose clause it stands.
    event: str | None
    # Whose word it is; null where the article says so itself.
    source: EventSource | None
    # What became of the people; null where it counts no casualties.
    casualty: Literal['dead', 'injured', 'missing', None]
    # Which part of a change it is; null where it is none.
    change: FigureChange | None
    # Whether it is told as a record: "the highest since 1986".
    record: bool


class FigureParty(TypedDict):
    """What a figure counts, or whose it is."""

    # Where the words begin, in the unit that `offsets` names.
    start: int
    # Where the words end, not included.
    end: int
    # The entity that they are; null where they are none.
    entity: str | None


class FigureChange(TypedDict):
    """Which part of a change a figure is: rose [by 3] [from 2] [to 5]."""

    # By how much, from what, or to what.
    part: Literal['by', 'from', 'to']
    # Whether it became more or less; null where the words do not say.
    direction: Literal['up', 'down', None]


class Check(TypedDict):
    """Something that an editor may want to check. It is no error."""

    # Its name within this analysis.
    id: str
    # Facts that do not go together, something left open, a claim that can be measured, or a rule of the house.
    kind: Literal['contradiction', 'open', 'claim', 'rule']
    # What found it, a stable word. Contradictions: toll, count, ages, sum, part, percentage, direction, age, weekday, date. Open: unknown,
    # unconfirmed, alleged, question, no_reply, unanswered. Claims: measurable. Rules of the house: those of house.schema.json.
    rule: str
    # A sentence for people.
    message: str
    # The words that it is about.
    spans: list[Span]
    # The figures that it is about.
    figures: list[str]
    # The quotation that it is about; null where it is about none.
    quote: str | None
    # How much a rule of the house matters to it; only of these.
    severity: NotRequired[Literal['error', 'warning', 'suggestion']]


class Relation(TypedDict):
    """What the article says two entities are to each other."""

    # holds_office, held_office, member_of, located_in, spouse, ally_of, acts_for (a seat of government for its state) and so on.
    type: str
    # The one that the relation is said of.
    subject: str
    # The other one.
    object: str
    # The words that say so.
    evidence: Span
    # The form of words that says so.
    why: RelationBasis


class RelationBasis(TypedDict):
    """The form of words that states a relation."""

    # A stable name; the documentation lists them with an example of each.
    rule: Literal['title_before', 'apposition', 'copula', 'verb', 'coordination', 'possessive', 'place_in', 'seat', 'capital']


class Story(TypedDict):
    """The article in short: who did what, when, where, why and how."""

    # Who acts, best answer first, as below.
    who: list[StoryAnswer]
    # What happens, each a clause that stands alone or a headline.
    what: list[StoryAnswer]
    # When it happens.
    when: list[StoryTime]
    # Where it happens.
    where: list[StoryAnswer]
    # Why it happens.
    why: list[StoryAnswer]
    # How it happens.
    how: list[StoryAnswer]
    # The events in the order of time; those of which only the order is known have no days.
    timeline: list[TimelineItem]
    # The sentences that say most: indices into `sentences`, in the order of the text.
    keySentences: list[int]
    # The words that the article is about, weightiest first.
    keywords: list[Keyword]
    # What people in the article contradict each other about.
    disputes: list[Dispute]
    # Who was asked or accused and gave no answer, in the order of the text.
    silent: list[Silence]


# Words that answer a question about the story.
StoryAnswer = TypedDict('StoryAnswer', {
    # The words.
    'text': 'str',
    # Where the words begin, in the unit that `offsets` names.
    'start': 'int',
    # Where the words end, not included.
    'end': 'int',
    # The entity that they are; null where they are none.
    'entity': 'str | None',
    # Where the words stand: in the title that was given apart from the text, which the positions then count in. Only of `what`, and absent
    # where they stand in the text.
    'in': "NotRequired[Literal['title']]",
    # Who says so where somebody only claims it; null where the article does in its own voice. Only of `what`.
    'source': 'NotRequired[EventSource | None]',
    # How likely it is right, 0 to 1: the share of answers of the same make that readers found right.
    'confidence': 'float',
    # By which rule it was found, and on what it rests.
    'why': 'AnswerBasis',
})


class StoryTime(TypedDict):
    """Words that say when the story happens."""

    # The words.
    text: str
    # Where the words begin, in the unit that `offsets` names.
    start: int
    # Where the words end, not included.
    end: int
    # Their TIMEX3 value.
    value: str | None
    # How likely it is right, 0 to 1: the share of answers of the same make that readers found right.
    confidence: float
    # By which rule it was found, and on what it rests.
    why: AnswerBasis


class AnswerBasis(TypedDict):
    """By which rule an answer was found."""

    # A stable name; the documentation lists them with an example of each.
    rule: Literal['headline_name', 'subject', 'sufferer', 'other_subject', 'salient_name', 'headline', 'title', 'clause', 'time_of_deed', 'other_time', 'place_in_headline', 'place_of_event', 'place_in_sentence', 'other_place', 'because', 'after', 'purpose', 'reaction', 'grounds', 'charge', 'circumstance', 'occasion', 'named_cause', 'failing', 'cause_argument', 'by_doing', 'using', 'course', 'means', 'manner_argument']
    # Words that it rests on beside its own: "because"; absent where there are none.
    words: NotRequired[list[Span]]
    # The facts that it rests on: the event that it tells, or is the time or place of; absent where there are none.
    facts: NotRequired[list[str]]


# An event on the calendar.
TimelineItem = TypedDict('TimelineItem', {
    # The first day; null where only the order is known.
    'from': 'str | None',
    # The last one.
    'to': 'str | None',
    # The event.
    'event': 'str',
    # The words that date it.
    'time': 'str | None',
    # Whether it happened, by the article.
    'status': "Literal['happened', 'ongoing', 'planned', 'possible', 'denied', 'conditional', 'wished']",
    # Whether a day, month or year is known.
    'dated': 'bool',
    # Whether it lies long before the news.
    'background': 'bool',
    # The clause that tells it, from its subject to its result; null where none stands alone.
    'clause': 'Span | None',
})


class Keyword(TypedDict):
    """A word or phrase that the article is about."""

    # The words.
    text: str
    # How much it is, 0 to 1.
    weight: float
    # Where it stands.
    spans: list[Span]


class Dispute(TypedDict):
    """Something that people in the article contradict each other about."""

    # The event in dispute; null where that is not known.
    about: str | None
    # What each side says.
    claims: list[Claim]
    # Whether it is an accusation to which the accused say nothing in the article.
    unanswered: bool
    # What makes the claims a dispute, or leaves the accusation open.
    why: DisputeBasis


class DisputeBasis(TypedDict):
    """What makes two claims a dispute, or leaves an accusation open."""

    # A stable name; the documentation lists them with an example of each.
    rule: Literal['countercharge', 'others_blamed', 'denial', 'denial_of_it', 'shared_words', 'own_side', 'argument', 'exclusion', 'no_answer', 'no_words']


class Claim(TypedDict):
    """What one side of a dispute says."""

    # In which quotation.
    quote: str
    # Who says it.
    by: str | None
    # What is said.
    says: str
    # Where the words of `says` begin, in the unit that `offsets` names.
    start: int
    # Where these words end, not included.
    end: int


class AuditedSource(TypedDict):
    """A source as an editor audits it, in the article's own words; what the article does not say is null or empty."""

    # Who it is; null where the article says no more than the words.
    entity: str | None
    # The fullest name that the article gives; of a source without one the words for it.
    text: str
    # Where the words begin, in the unit that `offsets` names.
    start: int
    # Where the words end, not included.
    end: int
    # Whether it is somebody named or unnamed, a document or another medium.
    voice: Literal['named', 'unnamed', 'document', 'medium']
    # Offices, callings and kin, in order of the text.
    offices: list[Description]
    # The body or place that it belongs to; null where the article does not say.
    affiliation: Affiliation | None
    # What kind of source it is, by what the article calls it; null where it does not tell.
    kind: Literal['official', 'expert', 'witness', 'party', 'relative', 'resident', 'document', 'medium', 'anonymous', None]
    # The word that tells the kind; null where the type of the name does.
    kindEvidence: Description | None
    # Why it is quoted, or left unnamed, in the article's words.
    reasons: list[Description]
    # The first words that it is given, or those that say that it gave no answer.
    first: Span
    # Its quotations, in order.
    quotes: list[str]
    # How many words it is given.
    words: SourceWords
    # Of all words of the article's prose, those that it is given; 0 to 1.
    share: float
    # Where it was asked and gave no answer.
    silent: list[Silence]


class SourceWords(TypedDict):
    """How many words a source is given."""

    # Between quotation marks.
    direct: int
    # Reported.
    indirect: int


class Affiliation(TypedDict):
    """The body or place that a source belongs to."""

    # The words.
    text: str
    # Where the words begin, in the unit that `offsets` names.
    start: int
    # Where the words end, not included.
    end: int
    # Its entity, or null.
    entity: str | None


class Silence(TypedDict):
    """Somebody of whom the article says that he or she gave no answer."""

    # Where the words begin that name the party, in the unit that `offsets` names.
    start: int
    # Where these words end, not included.
    end: int
    # Who it is; null where that is not known.
    entity: str | None
    # Declined to speak, gave no answer, or could not be reached.
    how: Literal['declined', 'no_answer', 'unreachable']
    # The words that say so.
    evidence: Span


class Meta(TypedDict):
    """What made this analysis."""

    # The version of Nutgraf.
    version: str
    # The models that were used: the SHA-256 of each by its name.
    models: dict[str, str]
    # The network that read the article; only where one did.
    reader: NotRequired[Literal['swift', 'careful']]
    # The SHA-256 of what the corrections say; only where some were given.
    corrections: NotRequired[str]


class Language(TypedDict):
    """What the article is written in."""

    # ISO 639-1, or "und" where it cannot be told.
    code: str
    # How sure that is, 0 to 1.
    confidence: float


class Analysis(TypedDict):
    """What one article says, every fact with its words."""

    # What the caller names the article by; only where one was given.
    id: NotRequired[Any]
    # The form of this value.
    schema: Literal['nutgraf/1.0']
    # What every position counts: UTF-16 code units, code points or bytes of the input.
    offsets: Literal['utf16', 'codepoint', 'utf8']
    # The article as a whole.
    document: ArticleFacts
    # The sentences in order.
    sentences: list[Sentence]
    # The words in order.
    tokens: list[Token]
    # The words that say that something is done or happens, in order; only where the network has read the article.
    predicates: NotRequired[list[Predicate]]
    # What each predicate of the prose says of its arguments, in order; empty where the network has not read the article.
    propositions: list[Proposition]
    # Who and what the article speaks of.
    entities: list[Entity]
    # The expressions of time in order.
    times: list[TimeExpression]
    # The quotations in order.
    quotes: list[Quote]
    # The prose cut into runs of one voice, in order.
    voices: list[Passage]
    # Who is given words, by where they first speak.
    sources: list[Source]
    # The sources as an editor audits them, by where they are first given words or first give no answer.
    audit: list[AuditedSource]
    # The events in order.
    events: list[Event]
    # What the text says of the order of events.
    eventLinks: NotRequired[list[EventLink]]
    # What the entities are to each other.
    relations: list[Relation]
    # Every number that says how much or how many, in order.
    figures: list[Figure]
    # What an editor may want to check: contradictions and what is open in order of the text, then claims, those most worth checking first.
    checks: list[Check]
    # The article in short.
    story: Story
    # What became of each line of the corrections, in order; only where some were given. Lines for every article that have nothing to say of
    # this one are left out.
    corrections: NotRequired[list[CorrectionOutcome]]
    # What made this analysis.
    meta: Meta
