// One article and everything that is known of it: an immutable text plus layers.
// A layer is a vector that one stage writes once and that later stages only read (see pipeline/stages.cpp).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "nutgraf/date.h"
#include "nutgraf/span.h"

namespace nutgraf {

/// A place where bytes that are no UTF-8 were replaced by U+FFFD (3 bytes) to make `Source::text` well formed.
struct Repair {
  std::uint32_t at = 0;       ///< where the replacement stands in `Source::text`
  std::uint32_t removed = 0;  ///< how many bytes of the input it stands for (1–3)
};

/// The article as it came, made well-formed UTF-8. Nothing else is changed: every character keeps its place.
struct Source {
  std::string text;
  std::vector<Repair> repairs;  ///< in order of `at`
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
};

enum class DateSource : std::uint8_t { Option, Text, Page };

/// When the article was published, and how that is known; `span` is set where the text says it.
struct Publication {
  Date date;
  DateSource from = DateSource::Option;
  std::optional<Span> span;
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

enum class TimeType : std::uint8_t { Date, Time, Duration, Set };
enum class TimeAnchor : std::uint8_t { None, Published, Text };

/// An expression of time with its TIMEX3 value (TimeML 1.2.1).
struct TimeExpression {
  Span span;
  TimeType type = TimeType::Date;
  std::string value;                      ///< TIMEX3 value: "2017-05-02", "2017-W18", "P3D", "PRESENT_REF" …
  std::string modifier;                   ///< TIMEX3 mod: "START", "APPROX" …; empty for none
  std::optional<Date> from, to;           ///< the first and last day that it covers, where it can be put on a calendar
  TimeAnchor anchor = TimeAnchor::None;   ///< what it was resolved against
};

enum class EntityType : std::uint8_t { Person, Organization, Gpe, Location, Facility, Norp, Event, Product, Work, Law };
enum class MentionKind : std::uint8_t { Name, Nominal, Pronoun };

struct Entity;

/// Words that stand for somebody or something; `head` is the word of them that carries the meaning.
struct Mention {
  Span span;
  Span head;
  MentionKind kind = MentionKind::Name;
  EntityType type = EntityType::Person;
  Id<Sentence> sentence;
};

enum class QuoteKind : std::uint8_t { Direct, Indirect, Mixed };
enum class Stance : std::uint8_t { Say, Claim, Deny, Blame, Praise, Demand, Promise, Warn, Ask, Agree };

/// The word that reports a quotation.
struct Cue {
  Span span;
  std::string lemma;
  Stance stance = Stance::Say;
};

/// Words given to somebody. `spans` are the quoted words with their marks, in order: one a paragraph that the quotation runs
/// over, and one a part where the words that report it stand in the middle. `speaker` is the words that name who said it; `speaker_mention` the mention that they are, where one is.
struct Quote {
  QuoteKind kind = QuoteKind::Direct;
  std::vector<Span> spans;
  std::optional<Span> speaker;
  Id<Mention> speaker_mention;
  std::optional<Cue> cue;
};

/// Somebody or something with all its mentions. `name` is the fullest name that the article gives.
struct Entity {
  EntityType type = EntityType::Person;
  Span name;
  std::vector<Id<Mention>> mentions;  ///< in order of the text
  double salience = 0.0;              ///< 0 … 1
};

/// Something about the article or the analysis that a user should know.
struct Warning {
  std::string code;     ///< a stable word
  std::string message;  ///< a sentence
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
  std::vector<Mention> mentions;
  std::vector<Quote> quotes;
  std::vector<Entity> entities;
  std::vector<Warning> warnings;
  std::string weights;  ///< SHA-256 of the network's weights that were used; empty where none were
};

}  // namespace nutgraf
