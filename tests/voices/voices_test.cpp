#include "voices/voices.h"

#include <doctest/doctest.h>

#include "disputes/disputes.h"
#include "document/text_parts.h"
#include "support/reading.h"
#include "voices/source_kinds.h"

using namespace nutgraf;
using test::words;

namespace {

/// Words of a test, found in the text from `from` on.
Span at(const Document& document, const std::string& words, std::size_t from = 0) {
  const auto begin = static_cast<std::uint32_t>(document.source.text.find(words, from));
  return {begin, begin + static_cast<std::uint32_t>(words.size())};
}

/// Two persons who blame each other's bodies, with entities and quotations by hand.
Document quarrel() {
  Document document = test::analyze("Ruiz blamed Moss. Moss blamed \"Ana Ruiz and her friends\". It rained.");
  const auto mention = [&](Span span) {
    document.mentions.push_back({span, span, MentionKind::Name, EntityType::Person, {}});
    return Id<Mention>{static_cast<std::uint32_t>(document.mentions.size() - 1)};
  };
  document.mentions.clear();
  const Id<Mention> ruiz = mention(at(document, "Ruiz")), moss = mention(at(document, "Moss"));
  const Id<Mention> second_moss = mention(at(document, "Moss", 17)), second_ruiz = mention(at(document, "Ana Ruiz"));
  document.names = document.mentions;
  document.entities = {{EntityType::Person, at(document, "Ana Ruiz"), {ruiz, second_ruiz}, {}, {}, std::nullopt, 0.5},
                       {EntityType::Person, at(document, "Moss"), {moss, second_moss}, {}, {}, std::nullopt, 0.5}};
  const auto blame = [&](Id<Mention> by, Id<Mention> against, Span content, QuoteKind kind) {
    Quote quote;
    quote.kind = kind;
    quote.spans = {content};
    quote.speaker = document.mentions[by.index].span;
    quote.speaker_mention = by;
    quote.target = against;
    quote.cue = Cue{at(document, "blamed", document.mentions[by.index].span.begin), "blame", Stance::Blame};
    return quote;
  };
  document.quotes = {blame(ruiz, moss, at(document, "Moss"), QuoteKind::Indirect),
                     blame(second_moss, second_ruiz, at(document, "\"Ana Ruiz and her friends\""), QuoteKind::Mixed)};
  voices::Voices found = voices::find_voices(document);
  document.sources = std::move(found.sources);
  document.passages = std::move(found.passages);
  return document;
}

/// The part of the one source of a text in which `speaker` says something; `named` is the type of "Norland", where that stands in it.
SourceRole role_told(const std::string& speaker, EntityType named = EntityType::Other) {
  Document document = test::analyze("It rained, said " + speaker + ".");
  const Span words = at(document, speaker), norland = at(document, "Norland");
  document.mentions = {{words, words, MentionKind::Nominal, EntityType::Other, {}}};
  document.names.clear();
  if (norland.begin < document.source.text.size()) document.names = {{norland, norland, MentionKind::Name, named, {}}};
  document.entities.clear();
  Quote quote;
  quote.kind = QuoteKind::Indirect;
  quote.spans = {at(document, "It rained")};
  quote.speaker = words;
  quote.speaker_mention = {0};
  quote.cue = Cue{at(document, "said"), "say", Stance::Say};
  document.quotes = {quote};
  return voices::find_voices(document).sources.at(0).role;
}

}  // namespace

TEST_CASE("Each word belongs to the reporter or to whom it is given") {
  const Document document = quarrel();
  test::Words voices;
  for (const Passage& passage : document.passages) voices.push_back((passage.quote ? "quoted " : "reporter ") + words(document, passage.span));
  CHECK(voices == test::Words{"reporter Ruiz blamed", "quoted Moss", "reporter . Moss blamed", "quoted \"Ana Ruiz and her friends\"", "reporter . It rained."});
}

TEST_CASE("The ledger counts words in marks apart from reported ones") {
  const Document document = quarrel();
  REQUIRE(document.sources.size() == 2);
  CHECK(document.sources[0].voice == VoiceKind::Named);
  CHECK(document.sources[0].indirect_words == 1);
  CHECK(document.sources[0].direct_words == 0);
  CHECK(document.sources[1].direct_words == 5);
}

TEST_CASE("A state speaks by its officials, and who has a stake is a party") {
  Document document = quarrel();
  document.entities[1].type = EntityType::Gpe;
  CHECK(voices::find_voices(document).sources[1].role == SourceRole::Official);
  CHECK(voices::role_of_noun("defendant") == SourceRole::Party);
  CHECK(voices::role_of_noun("bridge") == SourceRole::None);
}

TEST_CASE("An office that any body has tells a part by the body beside it") {
  CHECK(role_told("the leader of the union") == SourceRole::Party);
  CHECK(role_told("the police chief") == SourceRole::Official);
  CHECK(role_told("a spokeswoman") == SourceRole::None);
  CHECK(role_told("the president") == SourceRole::Official);
  CHECK(role_told("a spokesman for Norland", EntityType::Gpe) == SourceRole::Official);
  CHECK(role_told("the president of Norland", EntityType::Organization) == SourceRole::None);
}

TEST_CASE("Words that were not said count for nobody") {
  Document document = quarrel();
  document.quotes[1].cue->negated = true;
  CHECK(voices::find_voices(document).sources.size() == 1);
}

TEST_CASE("Who only thinks or wants something is no source, and the reporter tells it") {
  Document document = quarrel();
  document.quotes[1].quote_class = QuoteClass::Will;
  const voices::Voices found = voices::find_voices(document);
  CHECK(found.sources.size() == 1);
  CHECK(found.passages.back().voice == VoiceKind::Reporter);
  CHECK(!found.passages.back().quote);
}

TEST_CASE("Who blame each other are in dispute") {
  const std::vector<Dispute> disputes = disputes::find_disputes(quarrel());
  REQUIRE(disputes.size() == 1);
  CHECK(disputes[0].claims.size() == 2);
  CHECK(!disputes[0].unanswered);
}

TEST_CASE("An accusation is unanswered where the accused has no words") {
  Document document = quarrel();
  document.quotes.resize(1);
  document.sources.resize(1);
  const std::vector<Dispute> disputes = disputes::find_disputes(document);
  REQUIRE(disputes.size() == 1);
  CHECK(disputes[0].unanswered);
}

TEST_CASE("What was not said is no side of a dispute") {
  Document document = quarrel();
  for (Quote& quote : document.quotes) quote.cue->negated = true;
  CHECK(disputes::find_disputes(document).empty());
}

TEST_CASE("A part of a text is the text's voice") {
  CHECK(document::is_part_of_text("summary"));
  CHECK(!document::is_part_of_text("author"));
}

TEST_CASE("A word behind a hyphen names a medium too") {
  CHECK(voices::is_name_of_medium("Velm Bee-Gazette"));
  CHECK_FALSE(voices::is_name_of_medium("Velm Post-War Fund"));
}
