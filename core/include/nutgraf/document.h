// One article and everything that is known of it: an immutable text plus layers.
// A layer is a vector that one stage writes once and that later stages only read (see pipeline/stages.cpp).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "nutgraf/date.h"
#include "nutgraf/number.h"
#include "nutgraf/span.h"

namespace nutgraf {

/// A place where `Source::text` differs from the input: bytes that are no UTF-8 became U+FFFD, a soft hyphen or another
/// invisible character is left out, a no-break space or a line wrapped by a program became one space.
struct Edit {
  std::uint32_t at = 0;           ///< where what replaces it stands in `Source::text`
  std::uint32_t length = 0;       ///< how many bytes of `Source::text` replace it; 0 where it is left out
  std::uint32_t bytes = 0;        ///< how many bytes of the input it stands for
  std::uint32_t utf16 = 0;        ///< its units of UTF-16 in the input, as a browser decodes it
  std::uint32_t code_points = 0;  ///< its code points in the input

  constexpr std::uint32_t end() const { return at + length; }
};

/// The article as it is read: well-formed UTF-8 without what a reader does not see. All layers point into `text`; `edits`
/// lead from there to the input, and only the output goes that way.
struct Source {
  std::string text;
  std::vector<Edit> edits;  ///< in order of `at`; they do not overlap
};

/// What the article is written in. Where it is not English, the later layers stay empty and a warning says so.
struct Language {
  std::string code;         ///< ISO 639-1, or "und" where it cannot be told
  double confidence = 0.0;  ///< 0 … 1
};

enum class BlockKind : std::uint8_t { Metadata, Headline, Byline, Dateline, Heading, Paragraph, List, Caption, Boilerplate };

/// A run of the text with one function, without the white space around it. Blocks are in order, do not overlap, and
/// together hold every visible character.
struct Block {
  BlockKind kind = BlockKind::Paragraph;
  Span span;
  bool by_reader = false;  ///< whether a correction set its kind
};

enum class DateSource : std::uint8_t { Option, Text, Page };

/// When the article was published, and how that is known; `span` is set where the text says it.
struct Publication {
  Date date;
  DateSource from = DateSource::Option;
  std::optional<Span> span;
  bool by_reader = false;  ///< whether a correction set it
};

/// A person or body that a byline names.
struct Author {
  Span span;
};

/// A word as Universal Dependencies 2 cuts it; "don't" is two tokens, "do" and "n't".
struct Token {
  Span span;
};

/// A sentence; its tokens tile it in order.
struct Sentence {
  Span span;
  IdRange<Token> tokens;
  Id<Block> block;
};

/// What a token is, in the words of Universal Dependencies 2 ("NOUN", "Number=Plur") and of the Penn Treebank ("NNS").
struct Tag {
  std::string upos, xpos;
  std::string feats;  ///< "_" where there are none
  std::string lemma;  ///< the form that a dictionary lists; never empty
};

/// What a token depends on: the arcs of a sentence are one tree.
struct Arc {
  Id<Token> head;        ///< in the same sentence; none for its root
  std::string relation;  ///< of Universal Dependencies 2: "nsubj", "obl:tmod"; "root" where there is no head
};

/// What a predicate says of somebody or something, after PropBank.
struct Argument {
  std::string role;       ///< "ARG0" … "ARG4", "ARGM-TMP", "ARGM-LOC" …
  IdRange<Token> tokens;  ///< in the predicate's sentence
};

/// A word that says that something is done, happens or is so. Its arguments are in order and do not overlap.
struct Predicate {
  Id<Token> token;
  std::vector<Argument> arguments;
};

enum class EventStatus : std::uint8_t { Happened, Ongoing, Planned, Possible, Denied, Conditional, Wished };

/// How sure whoever vouches for a proposition is of it (after FactBank, R. Saurí and J. Pustejovsky 2009). `Open` leaves it undecided.
enum class Factuality : std::uint8_t { Certain, Probable, Possible, Denied, Open, Future };

/// What takes part in what a predicate tells: "agent", "patient", "recipient" …
struct PropositionArgument {
  std::string role;
  std::string propbank;  ///< "ARG0" …; empty where the network gives none
  Span span;
  Id<Token> head;        ///< the word of `span` that carries the meaning
};

/// What one predicate says of its arguments, and how far that is a fact to whoever vouches for it.
struct Proposition {
  Id<Token> predicate;  ///< a verb, or a noun that names something that happens
  Id<Token> support;    ///< the light verb that carries a noun: "held" of "held a meeting"
  std::vector<PropositionArgument> arguments;
  bool negated = false;  ///< by a word of its own clause
  EventStatus status = EventStatus::Happened;
  Factuality factuality = Factuality::Certain;
  Id<Proposition> within;  ///< the proposition whose complement it is
};

enum class TimeType : std::uint8_t { Date, Time, Duration, Set };
enum class TimeAnchor : std::uint8_t { None, Published, Text };

/// The rule of the grammar that read an expression of time; a stable name for each stands in the schema.
enum class TimeRule : std::uint8_t {
  Clock,       ///< 5:30 p.m.
  PartOfDay,   ///< Tuesday night
  Weekday,     ///< Friday
  DayWord,     ///< yesterday
  Ordinal,     ///< the first Friday of July
  Date,        ///< May 2, 2017
  Holiday,     ///< Christmas Eve
  Decade,      ///< the 1990s
  Quarter,     ///< the third quarter
  Directed,    ///< last week
  Season,      ///< the summer of 2016
  Counted,     ///< three days ago
  Year,        ///< 1994
  Range,       ///< May to July
  Length,      ///< two years
  Recurrence,  ///< every Monday
  Reference,   ///< now
  Reader,      ///< a correction
};

/// An expression of time with its TIMEX3 value (TimeML 1.2.1).
struct TimeExpression {
  Span span;
  TimeType type = TimeType::Date;
  std::string value;                      ///< TIMEX3 value: "2017-05-02", "2017-W18", "P3D", "PRESENT_REF" …
  std::string modifier;                   ///< TIMEX3 mod: "START", "APPROX" …; empty for none
  std::optional<Date> from, to;           ///< the first and last day that it covers, where it can be put on a calendar
  TimeAnchor anchor = TimeAnchor::None;   ///< what it was resolved against
  bool by_reader = false;                 ///< whether a correction set it
  TimeRule rule = TimeRule::Date;
  Id<TimeExpression> counted_from{};  ///< the expression before it that it counts from: that of "the next day"
  double confidence = 1.0;  ///< 0 to 1: of expressions that this rule read and placed so, the share whose value is right
};

/// What somebody or something is. `Other` is what the ten types of names do not hold: things, acts, thoughts.
enum class EntityType : std::uint8_t { Person, Organization, Gpe, Location, Facility, Norp, Event, Product, Work, Law, Other };

/// Whether somebody can be at something of this type: a state or town, a stretch of land or water, a building.
constexpr bool is_place(EntityType type) {
  return type == EntityType::Gpe || type == EntityType::Location || type == EntityType::Facility;
}

enum class MentionKind : std::uint8_t { Name, Nominal, Pronoun };

/// What told the type of a name or of an entity.
enum class TypeRule : std::uint8_t {
  Lists,    ///< word lists and the words around it, where the network did not read
  Network,
  Article,  ///< the same words elsewhere in the article, or what stands beside them
  Words,    ///< its own words: "Velm Relief Fund"
  Calling,  ///< what the article calls it: "Oru, a maker of pumps"
  Noun,     ///< of what has no name: its noun
  Reader,   ///< a correction
};

/// Why somebody or something is an entity.
enum class EntityRule : std::uint8_t {
  Name,      ///< it has one
  Party,     ///< people or a body that speak, act or are acted on
  Group,     ///< its members are known
  Repeated,  ///< the article comes back to it
  Narrator,  ///< "I", "we" and "you" of the text itself
  Reader,    ///< a correction made it
};

/// How a mention came to its entity.
enum class MentionRule : std::uint8_t {
  First,          ///< it is the first one, or the only one
  SameName,       ///< the same words as a name before
  ShortName,      ///< part of a longer name
  OtherName,      ///< an acronym, a nickname, a name spelled otherwise
  Beside,         ///< a description beside the name
  LongForm,       ///< an acronym behind what it is short for
  Speaker,        ///< "I" in somebody's words
  Headline,       ///< the first sentence takes up the headline
  Deed,           ///< "the buyer": who did or suffered that deed
  Kin,            ///< "his father": a relative told before
  SubjectBehind,  ///< "In his speech, Ortega said"
  Context,        ///< the words around it leave one choice
  LastSpeaker,    ///< "He also said"
  Ranker,         ///< the likeliest of those before
  Members,        ///< a group of the same members
  Reader,         ///< a correction
};

struct Entity;
struct Quote;
struct Event;

/// Words that stand for somebody or something; `head` is the word of them that carries the meaning.
struct Mention {
  Span span;
  Span head;
  MentionKind kind = MentionKind::Name;
  EntityType type = EntityType::Person;
  Id<Sentence> sentence;
  bool by_reader = false;  ///< whether a correction made it, or gave it to its entity
  float lead = 0.0f;  ///< of a name that the network found: by how much its score leads all other readings of its words, in log-odds
  TypeRule type_rule = TypeRule::Lists;  ///< of a name
};

enum class QuoteKind : std::uint8_t { Direct, Indirect, Mixed };
/// What it is that a quotation gives to somebody: words that were spoken or written, a belief or perception, a will (a decision, a
/// plan, support, refusal), or the judgement of an authority.
enum class QuoteClass : std::uint8_t { Speech, Writing, Thought, Will, Act };
enum class Stance : std::uint8_t { Say, Claim, Deny, Blame, Praise, Demand, Promise, Warn, Ask, Agree };

/// Who stands behind words: the article itself, somebody named, somebody whom it leaves unnamed, a document ("the report"),
/// another medium.
enum class VoiceKind : std::uint8_t { Reporter, Named, Unnamed, Document, Medium };

/// The words that report a quotation: a verb ("said"), a noun ("warning") or "according to".
struct Cue {
  Span span;
  std::string lemma;
  Stance stance = Stance::Say;
  bool negated = false;     ///< "did not say that …"
  bool questioned = false;  ///< "did not say whether …", "asked if …"
};

/// The construction by which a quotation was found.
enum class QuoteRule : std::uint8_t {
  Marks,            ///< words in marks that no clause reports
  CueBefore,        ///< Ruiz said: "…"
  CueBehind,        ///< "…," Ruiz said
  CueWithin,        ///< "…," Ruiz said, "…"
  Label,            ///< RUIZ: "…", and "…" — Ruiz
  Turn,             ///< a turn of an interview, a hearing or a transcript
  ThatClause,       ///< said that …
  BareClause,       ///< said …, without "that"
  QuestionClause,   ///< asked whether …
  Gerund,           ///< denied stealing
  Aside,            ///< …, Ruiz said, …, without marks
  Infinitive,       ///< vowed to …
  Request,          ///< urged them to …
  Preposition,      ///< called for …
  Object,           ///< announced the plan
  Predicate,        ///< called it a mess, accused them of theft
  PassiveClause,    ///< was told that …
  PassiveComplement,  ///< is expected to …
  PassiveObject,    ///< was condemned by …
  Accusation,       ///< was accused of …, by nobody
  Plea,             ///< pleaded guilty
  Dissent,          ///< Ruiz disagreed
  NounClause,       ///< the claim that …, the decision to …
  NounObject,       ///< warnings of …
  Adjective,        ///< confident that …
  AccordingTo,      ///< according to Ruiz
};

/// Where the words for a speaker were found.
enum class SpeakerRule : std::uint8_t {
  Subject,        ///< of the word that reports
  SharedSubject,  ///< which the cue has of a clause above or before: "rose and said", "…, adding that"
  Agent,          ///< by Ruiz
  AccordingTo,
  Owner,          ///< Ruiz's claim, or who makes it
  Label,
  Sender,         ///< of the document in which the words stand
  LastSpeaker,    ///< whoever spoke in the sentence before
};

/// Words given to somebody. `spans` are in order: of direct speech the quoted words with their marks, one a paragraph that the
/// quotation runs over; of reported speech its clause; and one a part where the words that report it stand in the middle.
struct Quote {
  QuoteKind kind = QuoteKind::Direct;
  std::vector<Span> spans;
  std::optional<Span> speaker;    ///< the words that name who said it
  Id<Mention> speaker_mention;    ///< the mention that they are, where one is
  std::optional<Cue> cue;
  Id<Mention> addressee;          ///< to whom it was said
  Id<Mention> target;             ///< whom the cue blames, praises …
  Id<Quote> within;               ///< the quotation that holds this one
  QuoteClass quote_class = QuoteClass::Speech;
  QuoteRule rule = QuoteRule::Marks;
  SpeakerRule speaker_rule = SpeakerRule::Subject;  ///< says something only where there is a speaker
  double confidence = 0.0;          ///< 0 to 1: of quotations of this make, the share whose words and class are right
  double speaker_confidence = 0.0;  ///< likewise of their speakers; the stage "voices" writes it
  std::optional<Span> speaker_named = std::nullopt;  ///< where the speaker's words are no name: the nearest name of who it is; likewise
  bool by_reader = false;  ///< whether a correction set anything of it
};

/// How somebody who was asked for a reply, or accused, gave none: declined to, did not answer, could not be reached.
enum class NoReply : std::uint8_t { Declined, NoAnswer, Unreachable };

/// Somebody of whom the article says that he or she gave no answer.
struct Silence {
  Span span;          ///< the words that name the party
  Id<Entity> entity;  ///< none where the words are no mention
  NoReply how = NoReply::Declined;
  Span evidence;      ///< the words that say so: "declined to comment"
};

/// Which part a source plays in the story.
enum class SourceRole : std::uint8_t { None, Official, Expert, Witness, Party, Medium, Document };

/// Somebody whom the article gives words to, spoken or written, with all of them.
struct NewsSource {
  Id<Entity> entity;  ///< none where the article says no more than `name`
  Span name;          ///< the words that name the source where it first speaks
  VoiceKind voice = VoiceKind::Named;
  SourceRole role = SourceRole::None;
  std::vector<Id<Quote>> quotes;      ///< in order
  std::uint32_t direct_words = 0;     ///< how many words stand between quotation marks
  std::uint32_t indirect_words = 0;   ///< and how many are reported
  std::vector<Id<Mention>> through;   ///< those who speak for it: a spokeswoman, a statement; each once, in order
};

/// What a source is by the words that the article has for it. `Anonymous` is somebody whom it leaves unnamed and calls no more than a source,
/// or who asked not to be named.
enum class SourceKind : std::uint8_t { Unknown, Official, Expert, Witness, Party, Relative, Resident, Document, Medium, Anonymous };

/// A source as an editor audits it, in the article's own words; what the article does not say stays empty. A spokesperson with a name is
/// a source apart from the body that he or she speaks for.
struct AuditedSource {
  Id<Entity> entity;  ///< none where the article says no more than `name`
  Span name;          ///< the fullest name that the article gives; of a source without one the words for it
  VoiceKind voice = VoiceKind::Named;
  Span first;         ///< the first words that it is given, or those that say that it gave no answer
  std::vector<Span> offices;        ///< "mayor of Lisbon", in order of the text, each wording once
  std::optional<Span> affiliation;  ///< the body or place that it belongs to: "Lisbon"
  Id<Entity> affiliation_entity;
  SourceKind kind = SourceKind::Unknown;
  std::optional<Span> kind_evidence;  ///< the word that tells the kind; none where the type of its name does
  std::vector<Span> reasons;          ///< why it is quoted or left unnamed: "who was in the building", "on condition of anonymity"
  std::vector<Id<Quote>> quotes;      ///< in order; none of somebody who was asked and is given no words
  std::uint32_t direct_words = 0;     ///< how many words stand between quotation marks
  std::uint32_t indirect_words = 0;   ///< and how many are reported
  double share = 0.0;                 ///< of all words of the article's prose, those that it is given; 0 … 1
  std::vector<Id<Silence>> silences;  ///< where it was asked and gave no answer
};

/// A run of the article in one voice; passages are in order and tile every block of prose.
struct Passage {
  Span span;
  VoiceKind voice = VoiceKind::Reporter;
  Id<Quote> quote;  ///< the innermost quotation that it belongs to
};

/// What a place is to its country: the country itself, a first-level region of it, or something within one.
enum class PlaceLevel : std::uint8_t { Country, Region, Within };

/// How a place was chosen of those of its name.
enum class LinkRule : std::uint8_t {
  Stated,     ///< the text says where it lies: "Hamburg, Germany"
  Whole,      ///< likewise, of a place that the gazetteer lacks: its country only
  Dateline,   ///< a city that stands alone in datelines
  Only,       ///< no other place has the name
  Prominent,  ///< it is the best known
  Nearby,     ///< other places of the article lie near it
  Close,      ///< it leads another one of the name only a little
  Item,       ///< no place: an item by its name
  Reader,     ///< a correction
};

/// What an entity is in a public gazetteer; numbers of 0 and empty strings are unknown.
struct Link {
  std::uint32_t geonames = 0;
  std::string country;  ///< ISO 3166-1 alpha-2
  std::string region;   ///< the code of the first-level region that it is or lies in: "US.TX"
  PlaceLevel level = PlaceLevel::Within;
  bool capital = false;  ///< of its country
  bool located = false;
  double latitude = 0.0, longitude = 0.0;  ///< degrees
  std::string wikidata;
  bool by_reader = false;  ///< whether a correction set it
  LinkRule rule = LinkRule::Item;
  std::optional<Span> ground = std::nullopt;  ///< the words that say where it lies: "Germany"
  double confidence = 1.0;  ///< 0 to 1: of places that this rule chose with the same lead, the share that is right; says nothing of an `Item`
};

/// Somebody or something with all its mentions. `name` is the fullest name that the article gives; see also `entity_name`.
struct Entity {
  EntityType type = EntityType::Person;
  Span name;
  std::vector<Id<Mention>> mentions;   ///< in order of the text
  std::vector<Span> descriptions;      ///< offices, ages, nationalities, occupations that the article gives it
  std::vector<Id<Entity>> members;     ///< of a group: "the two leaders"
  std::optional<Link> link;
  double salience = 0.0;               ///< 0 … 1
  double confidence = 0.0;             ///< 0 to 1: of entities of this make, the share that is wholly right
  std::vector<double> mention_confidence{};  ///< of each mention, 0 to 1: how likely it is one of this entity; 1 for what stands first or alone
  std::vector<MentionRule> mention_rules{};  ///< of each mention: how it came to the entity
  EntityRule rule = EntityRule::Name;
  TypeRule type_rule = TypeRule::Noun;
  std::string given_name = {};         ///< what a correction calls it; empty where none does
  bool by_reader = false;              ///< whether a correction set anything of it
};

/// The form of words that states a relation.
enum class RelationRule : std::uint8_t {
  TitleBefore,   ///< French President Ana Ruiz
  Apposition,    ///< Ana Ruiz, the mayor of Velm
  Copula,        ///< Ana Ruiz is the mayor of Velm
  Verb,          ///< Ana Ruiz joined the Velm Party
  Coordination,  ///< Bo Lind and his wife, Ana Ruiz
  Possessive,    ///< Bo Lind's wife, Ana Ruiz
  PlaceIn,       ///< Hamburg, Germany; the gazetteer agrees
  Seat,          ///< the Kremlin, which acts for its state
  Capital,       ///< a capital that says, wants or suffers what no town does
};

/// What the text states of two entities; `evidence` holds both and the words between.
struct Relation {
  std::string type;  ///< "holds_office", "located_in", "acts_for" …
  Id<Entity> subject, object;
  Span evidence;
  RelationRule rule = RelationRule::Apposition;
};

/// What takes part in an event.
struct Participant {
  std::string role;      ///< "agent", "patient", "recipient" …
  std::string propbank;  ///< "ARG0" …; empty where none
  Span span;
  Id<Entity> entity;
  bool can_act = false;  ///< in a coded event: it is people, a body or a state, or words that name some
  double confidence = 0.0;  ///< 0 to 1: of participants of this make, the share that takes part
};

/// The form in which an event is told.
enum class EventRule : std::uint8_t { Past, Perfect, Progressive, Modal, Present, Infinitive, Gerund, Participle, Noun, LightVerb };

/// Something that happens, or is said to; further words that name the same event are its `mentions`.
struct Event {
  Span span;  ///< the word that names it
  Span clause;  ///< the words that tell it, `span` among them: from its subject, where that stands before it, to its last complement
  Id<Token> token;
  Id<Token> support;  ///< the verb that only carries a noun: "held" of "held a meeting"
  std::string lemma;
  std::string plover, mode, cameo;  ///< codes of political events; empty where they do not hold
  std::vector<std::string> context;  ///< PLOVER's contexts in which a political event stands
  std::vector<Span> evidence;       ///< the words behind the codes
  std::vector<Participant> participants;
  std::vector<Span> mentions;       ///< in order of the text, `span` among them
  Id<TimeExpression> time;
  Id<TimeExpression> time_end;  ///< the last of several: "on Wednesday and Thursday"
  Id<Entity> place;
  EventStatus status = EventStatus::Happened;
  Factuality factuality = Factuality::Certain;
  Id<Quote> quote;  ///< the quotation in which it stands; none: the article says so itself
  double salience = 0.0;
  double confidence = 0.0;  ///< 0 to 1: of events of this make, the share that is wholly right
  EventRule rule = EventRule::Past;
};

enum class TemporalOrder : std::uint8_t { Before, After, During, Causes };

/// What the text says or implies of the order of two events, or that one is the cause of the other.
struct EventLink {
  Id<Event> first;
  TemporalOrder order = TemporalOrder::Before;
  Id<Event> second;
  std::optional<Span> evidence;
};

/// Words that answer one of the reporter's questions.
struct Answer {
  Span span;  ///< of the text, or of `Story::title` where `in_title`
  Id<Entity> entity;
  Id<TimeExpression> time;
  Id<Quote> quote = {};   ///< the claim that it is; none: the article says so itself
  bool in_title = false;  ///< whether the words stand in the title that was given apart from the text
  std::string_view rule = {};  ///< by which it was found: a stable word, one of those that the schema lists
  std::optional<Span> ground = std::nullopt;  ///< the words that it rests on beside its own: "because"
  Id<Event> event = {};     ///< the event that it is of
  double confidence = 0.0;  ///< 0 to 1: of answers of this make, the share that is right
};

/// A word or phrase that tells what the article is about.
struct Keyword {
  std::vector<Span> spans;
  double weight = 0.0;  ///< 0 … 1
};

/// An event on the line of time; in order. `from` and `to` are unknown where only the order is known.
struct TimelineEntry {
  Id<Event> event;
  Id<TimeExpression> time;
  std::optional<Date> from, to;
  bool background = false;  ///< whether it lies long before the news
  std::optional<Span> clause = std::nullopt;  ///< the clause of the event
};

/// One side of a dispute.
struct Claim {
  Id<Quote> quote;
  Span says;  ///< the words that contradict the other side
};

/// What makes two claims a dispute, or leaves an accusation open.
enum class DisputeRule : std::uint8_t {
  Countercharge,  ///< the accused accuses the accuser
  OthersBlamed,   ///< two sides blame different parties for the same
  Denial,         ///< the accused, or who speaks for them, denies it
  DenialOfIt,     ///< the next to speak denies "it"
  SharedWords,    ///< a denial has most of its words from the claim
  OwnSide,        ///< the accused tell their side without a word of denial
  Argument,       ///< "argued …, but … argued"
  Exclusion,      ///< deeds that exclude each other: keep, close
  NoAnswer,       ///< the article says that the accused gave no answer
  NoWords,        ///< the accused are named and given no words
};

/// Claims about one thing that contradict each other, or an accusation that nobody answers.
struct Dispute {
  Id<Event> about;
  std::vector<Claim> claims;
  bool unanswered = false;
  DisputeRule rule = DisputeRule::Denial;
};

/// What a figure measures. `Casualties` are people who died, were hurt or are missing; `Result` is a score, `Share` a part of a whole,
/// `Ratio` how many times as much, `Count` a number of anything else.
enum class FigureKind : std::uint8_t { Count, Casualties, Money, Votes, Result, Age, Share, Measure, Rank, Ratio };

/// How the words bound a figure: "12", "about 12", "at least 12", "more than 12", "up to 12", "fewer than 12", "10 to 12", "dozens".
enum class FigureBound : std::uint8_t { Exact, About, AtLeast, MoreThan, AtMost, LessThan, Range, Several };

/// What became of the people that a figure of casualties counts.
enum class Casualty : std::uint8_t { None, Dead, Injured, Missing };

/// Which part of a change a figure is: "rose [by 3] [from 2] [to 5]", or what a figure is compared with ("up from 2").
enum class ChangePart : std::uint8_t { None, By, From, To };
enum class Direction : std::uint8_t { None, Up, Down };

/// The same quantity in another unit, as brackets give it: "10 km (6 miles)".
struct Equivalent {
  Number value;
  std::string unit;
};

/// A number with what it says.
struct Figure {
  Span span;  ///< its words, with those that bound it and its unit: "more than $2 million"
  FigureKind kind = FigureKind::Count;
  FigureBound bound = FigureBound::Exact;
  std::optional<Number> value;      ///< the number that the words give; none of a range and of "dozens"
  std::optional<Number> low, high;  ///< where the words bound it; both are `value` where it is exact
  std::optional<Number> against;    ///< the other side of a vote or of a score
  Number step;                      ///< the worth of the last digit written: 100,000 of "5.2 million"
  std::string unit;                 ///< UCUM code ("km", "%"), or ISO 4217 code of a currency; empty where it counts or is not known
  std::vector<Equivalent> also;
  std::optional<Span> per;          ///< "an hour", "per 100,000 people"
  std::optional<Span> counted;      ///< what is counted, with its restriction: "people who work in finance"
  Id<Token> counted_head;
  Id<Entity> counted_entity;
  std::optional<Span> of;           ///< whose figure it is: who is so old, whose price has risen
  Id<Entity> of_entity;
  Id<TimeExpression> as_of;
  Id<Event> event;                  ///< the event in whose clause it stands
  Id<Quote> quote;                  ///< the quotation in which it stands; none: the article says so itself
  Casualty casualty = Casualty::None;
  ChangePart part = ChangePart::None;
  Direction direction = Direction::None;
  bool record = false;              ///< whether it is told as a record: "the highest since 1986"
};

/// Why something is on the list of what to check: two facts of the article do not go together, something is left open, or somebody
/// claims what can be measured. `Rule` is a rule of the house, where rules were given.
enum class CheckKind : std::uint8_t { Contradiction, Open, Claim, Rule };

/// How much a rule of the house matters to it.
enum class Severity : std::uint8_t { Error, Warning, Suggestion };

/// Something that an editor may want to check. It is never called an error.
struct Check {
  CheckKind kind = CheckKind::Contradiction;
  std::string rule;                 ///< a stable word: "toll", "sum", "unknown", "second_mention"
  std::string message;              ///< a sentence
  std::vector<Span> spans;          ///< the words that it is about, at least one
  std::vector<Id<Figure>> figures;  ///< that it is about
  Id<Quote> quote = {};             ///< the claim that it is
  std::optional<Severity> severity = std::nullopt;  ///< of a rule of the house
};

/// What the article is about, in the questions that reporters ask; best first.
struct Story {
  Source title;  ///< given apart from the text; empty where none was
  std::vector<Answer> who, what, when, where, why, how;
  std::vector<TimelineEntry> timeline;
  std::vector<Id<Sentence>> key_sentences;
  std::vector<Keyword> keywords;
};

/// Something about the article or the analysis that a user should know.
struct Warning {
  std::string code;     ///< a stable word
  std::string message;  ///< a sentence
  std::optional<Span> span = std::nullopt;  ///< the words that it is about, where it is about some
};

/// What a correction does; the words for them stand in nutgraf/corrections.h.
enum class CorrectionKind : std::uint8_t {
  Merge, Part, Move, Rename, Type, Add, None, Speaker, Class, Border, Unquote, Time, Place, Published, Block, Hide
};

/// Whether a correction holds. `Open`: its stage has not run; `Silent`: it is one for every article and has nothing to say of this one.
enum class CorrectionState : std::uint8_t { Open, Applied, Failed, Silent };

/// What became of one line of the corrections.
struct CorrectionOutcome {
  std::size_t line = 0;  ///< in its file, from 1
  std::string id;        ///< as the line gives it; empty where it gives none
  std::optional<CorrectionKind> kind;  ///< none where the line could not be read so far
  CorrectionState state = CorrectionState::Open;
  std::optional<Span> span;   ///< the words of its anchor, where they were found
  std::string code, message;  ///< why it failed: a stable word and a sentence
};

/// One article with its layers, in the order in which they are written.
struct Document {
  Source source;
  Language language;
  std::vector<Block> blocks;
  std::optional<Publication> publication;
  std::vector<Author> byline;
  std::vector<Token> tokens;
  std::vector<Sentence> sentences;
  std::vector<TimeExpression> times;
  std::vector<Mention> evidence;      ///< the names that rules see, for the network to judge
  std::vector<float> vectors;         ///< what the network knows of each token; gone once all have read it
  std::vector<Tag> tags;              ///< one a token, or none at all where there is no network
  std::vector<Arc> arcs;              ///< likewise
  std::vector<Predicate> predicates;  ///< in order of their tokens
  std::vector<Proposition> propositions;  ///< in order of their predicates
  std::vector<Mention> names;         ///< what the network, or else the rules, took for names
  std::vector<Mention> mentions;      ///< names, nominals and pronouns, by where they begin, the longer first
  std::vector<Quote> quotes;
  std::vector<Entity> entities;
  std::vector<Silence> silences;      ///< in order
  std::vector<NewsSource> sources;    ///< by where they first speak
  std::vector<Passage> passages;
  std::vector<AuditedSource> audit;   ///< the sources by where they are first given words, with those who gave no answer
  std::string country;                ///< ISO 3166-1 code of the country that the article is about; empty where none is
  std::vector<Relation> relations;
  std::vector<Event> events;
  std::vector<EventLink> event_links;
  std::vector<Dispute> disputes;
  std::vector<Figure> figures;        ///< in order of the text
  std::vector<Check> checks;          ///< contradictions and what is open in order of the text, then claims, those most worth checking first, then rules
  Story story;
  std::vector<Warning> warnings;
  std::string reader;   ///< which network read it, "swift" or "careful"; empty where none did
  std::string weights;  ///< SHA-256 of the network's weights that were used; empty where none were
  std::string gazetteer;  ///< SHA-256 of the gazetteer that was used; empty where none was
  std::vector<CorrectionOutcome> corrections;  ///< one a line that was given, in order
  std::string corrections_digest;  ///< SHA-256 of the corrections that were given; empty where none were
};

/// What an entity is called: as a reader said, else by its fullest name in the text.
inline std::string_view entity_name(const Document& document, const Entity& entity) {
  if (!entity.given_name.empty()) return entity.given_name;
  return std::string_view(document.source.text).substr(entity.name.begin, entity.name.size());
}

}  // namespace nutgraf
