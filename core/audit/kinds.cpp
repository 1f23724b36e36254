#include "audit/kinds.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "audit/lists.h"
#include "base/utf8.h"
#include "base/word_set.h"
#include "document/name_around.h"
#include "document/nouns.h"
#include "document/text.h"

namespace nutgraf::audit {
namespace {

constexpr std::array<std::pair<std::string_view, SourceKind>, 9> kKinds{{{"official", SourceKind::Official},
                                                                        {"expert", SourceKind::Expert},
                                                                        {"witness", SourceKind::Witness},
                                                                        {"party", SourceKind::Party},
                                                                        {"relative", SourceKind::Relative},
                                                                        {"resident", SourceKind::Resident},
                                                                        {"medium", SourceKind::Medium},
                                                                        {"document", SourceKind::Document},
                                                                        {"anonymous", SourceKind::Anonymous}}};

/// Offices that without a body named are those of a state.
constexpr auto kOfStates = base::word_set({"deputy", "officer", "president", "representative", "secretary", "speaker"});
/// Offices that are those of a state behind its name: "Turkish leader", unlike "Turkish director".
constexpr auto kOfNamedStates = base::word_set({"delegate", "deputy", "leader", "negotiator", "president", "representative", "secretary", "speaker", "spokesman",
                                                "spokesperson", "spokeswoman"});
/// Offices that speak for their body's own cause where nothing is known of it.
constexpr auto kOfFirms = base::word_set({"chairman", "chairperson", "chairwoman", "executive", "founder", "manager", "owner", "president", "spokesman", "spokesperson",
                                          "spokeswoman"});
/// Titles of those who are learned in something.
constexpr auto kLearned = base::word_set({"dr", "dr.", "doctor", "prof", "prof.", "professor"});
/// What one calls a private person.
constexpr auto kPrivate = base::word_set({"boy", "couple", "girl", "grandmother", "man", "teenager", "woman", "youth"});
/// What joins a private person to where he or she lives.
constexpr auto kOfPlace = base::word_set({"from", "in", "of"});
/// What a description goes on with behind its noun.
constexpr auto kEndsHead = base::word_set({"of", "for", "from", "in", "at", "with", "on", "to", "by", "and", "or", ",", "(", "who", "whose", "which", "that", "and", "under", "near",
                                           "close", "familiar", "including", "such", "-", "–", "—", "into"});

/// Whether a description goes on behind its noun; a name never does so: "the WHO director".
bool ends_head(const Document& document, std::uint32_t token) {
  return (document.tags.empty() || document.tags[token].upos != "PROPN") && kEndsHead.contains(document::folded(document, document.tokens[token]));
}

SourceKind kind_named(std::string_view word) {
  for (const auto& [name, kind] : kKinds) {
    if (name == word) return kind;
  }
  return SourceKind::Unknown;
}

std::string lemma(const Document& document, std::uint32_t token) {
  return document.tags.empty() ? document::folded(document, document.tokens[token]) : base::fold(document.tags[token].lemma);
}

/// "The Velm Insider" is no insider.
bool is_named_insider(const Document& document, std::uint32_t token, std::string_view kind) {
  return kind_named(kind) == SourceKind::Anonymous && !document.tags.empty() && document.tags[token].upos == "PROPN";
}

/// "Ophthalmologist": those who study what the word names.
bool is_scholar(std::string_view noun) {
  constexpr std::string_view kEnding = "ologist";
  return noun.size() > kEnding.size() && noun.substr(noun.size() - kEnding.size()) == kEnding && noun != "apologist";
}

/// What a list says of a noun, by two words ("district attorney") before one.
std::optional<std::string_view> listed(const Document& document, std::uint32_t token, std::uint32_t first) {
  const std::string noun = lemma(document, token), form = document::folded(document, document.tokens[token]);
  if (token > first) {
    if (const auto found = source_nouns.find(document::folded(document, document.tokens[token - 1]) + " " + noun)) return found;
  }
  if (const auto found = source_nouns.find(noun)) return found;
  if (const auto found = source_nouns.find(form)) return found;
  if (is_scholar(noun)) return "expert";
  return body_words.find(noun);
}

/// "Senior vice president", "president and CEO": what only firms and the like have.
bool is_rank_of_firm(const Document& document, IdRange<Token> description) {
  constexpr auto kRanks = base::word_set({"ceo", "cfo", "coo", "cto", "executive", "founder", "managing", "owner"});
  bool senior = false, vice = false;
  for (std::uint32_t at = description.begin; at < description.end; ++at) {
    const std::string word = document::folded(document, document.tokens[at]);
    if (kRanks.contains(word)) return true;
    senior = senior || word == "senior" || word == "assistant";
    vice = vice || word == "vice";
  }
  return senior && vice;
}

/// Whether a word belongs to the name of a state or people.
bool is_of_state(const Document& document, std::uint32_t token) {
  const Mention* name = document::name_around(document, token);
  return name != nullptr && (name->type == EntityType::Gpe || name->type == EntityType::Norp);
}

/// Whether a name begins with a word that may be that of a place, behind what only places follow: small towns are often taken for people.
bool opens_place(const Document& document, std::uint32_t token) {
  if (token >= document.tokens.size()) return false;
  const Mention* name = document::name_around(document, token);
  return name != nullptr && name->span.begin == document.tokens[token].span.begin && name->type != EntityType::Organization;
}

/// The kind of the body that the words before a noun name: "police spokesman", "White House official", "Turkish leader".
Kind kind_before(const Document& document, std::uint32_t first, std::uint32_t noun) {
  for (std::uint32_t at = noun; at > first; --at) {
    const std::string word = lemma(document, at - 1);
    auto found = body_words.find(word);
    if (!found) found = source_nouns.find(word);
    const SourceKind kind = found ? kind_named(*found) : SourceKind::Unknown;
    const bool speaks_for = kind != SourceKind::Unknown && kind != SourceKind::Resident && kind != SourceKind::Witness && kind != SourceKind::Anonymous;
    if (speaks_for) return {kind, document.tokens[at - 1].span};
    constexpr auto kPlaces = base::word_set({"city", "council", "country", "county", "district", "island", "nation", "province", "region", "state", "town", "village"});
    if (kPlaces.contains(word)) return {SourceKind::Official, document.tokens[at - 1].span};  // "the city's security chief"
    if (kOfNamedStates.contains(lemma(document, noun)) && is_of_state(document, at - 1)) return {SourceKind::Official, document.tokens[at - 1].span};
  }
  return {};
}

}  // namespace

Id<Token> head_of_description(const Document& document, Span description) {
  const IdRange<Token> tokens = document::tokens_in(document, description);
  Id<Token> head;
  for (std::uint32_t at = tokens.begin; at < tokens.end; ++at) {
    const bool joins_titles = document::folded(document, document.tokens[at]) == "and" && at + 1 < tokens.end && (!head || !listed(document, head.index, head.index));  // "Health and Sanitation Minister"
    if ((head || at > tokens.begin) && ends_head(document, at) && !joins_titles) break;
    const Mention* name = document::name_around(document, at);
    if (name != nullptr && name->type == EntityType::Organization && name->span.end < description.end) {  // "Centre for Rivers scientist"
      at = document::tokens_in(document, name->span).end - 1;
      head = {at};
      continue;
    }
    const std::string_view part = document.tags.empty() ? std::string_view("NOUN") : std::string_view(document.tags[at].upos);
    if (head && part == "VERB") break;  // "a protester using the name of Katya"
    const bool possessive = !document.tags.empty() && document.tags[at].xpos == "POS";
    if (possessive) head = {};
    if (part == "NOUN" || part == "PROPN" || (part == "ADJ" && listed(document, at, at))) head = {at};
  }
  return head;
}

bool names_source(const Document& document, Span words) {
  const Id<Token> head = head_of_description(document, words);
  if (!head) return false;
  const std::string noun = lemma(document, head.index);
  return source_nouns.contains(noun) || body_words.contains(noun) || document::type_of_noun(noun) == EntityType::Person;
}

Kind kind_of_description(const Document& document, Span description, const std::optional<Kind>& body) {
  const IdRange<Token> tokens = document::tokens_in(document, description);
  const Id<Token> head = head_of_description(document, description);
  if (!head) return {};
  const auto found = listed(document, head.index, tokens.begin);
  if (!found || is_named_insider(document, head.index, *found)) return {};
  const Span evidence = document.tokens[head.index].span;
  const bool of_firm = lemma(document, head.index) == "official" && body && body->kind == SourceKind::Party;  // "Velm Mining officials"
  if (of_firm) return {SourceKind::Party, evidence};
  if (*found != "office") return {kind_named(*found), evidence};
  const Kind before = kind_before(document, tokens.begin, head.index);
  if (before.kind != SourceKind::Unknown) return {before.kind, Span{before.evidence->begin, evidence.end}};
  if (body && body->kind != SourceKind::Unknown) return {body->kind, evidence};
  if (is_rank_of_firm(document, tokens)) return {SourceKind::Party, evidence};
  if (body && kOfFirms.contains(lemma(document, head.index))) return {SourceKind::Party, evidence};
  if (body) return {};
  return kOfStates.contains(lemma(document, head.index)) ? Kind{SourceKind::Official, evidence} : Kind{};
}

Kind kind_of_dweller(const Document& document, Span words) {
  const IdRange<Token> tokens = document::tokens_in(document, words);
  const auto word = [&](std::uint32_t token) { return token < document.tokens.size() ? document::folded(document, document.tokens[token]) : std::string(); };
  if (tokens.empty()) return {};
  const std::uint32_t end = tokens.end;
  const std::string age = word(end) == "," ? word(end + 1) : std::string();
  const bool has_age = !age.empty() && base::is_digit(static_cast<unsigned char>(age.front())) && word(end + 2) == ",";
  if (has_age && kOfPlace.contains(word(end + 3)) && opens_place(document, end + 4)) return {SourceKind::Resident, document.tokens[end + 4].span};
  const Id<Token> head = head_of_description(document, words);
  if (!head || !kPrivate.contains(lemma(document, head.index))) return {};
  const bool lives_there = (kOfPlace.contains(word(head.index + 1)) && opens_place(document, head.index + 2)) ||
                           (head.index > tokens.begin && is_of_state(document, head.index - 1));
  return lives_there ? Kind{SourceKind::Resident, document.tokens[head.index].span} : Kind{};
}

Kind kind_of_body(const Document& document, Span words, EntityType type) {
  if (type == EntityType::Gpe) return {SourceKind::Official};
  const IdRange<Token> tokens = document::tokens_in(document, words);
  const auto look = [&](std::uint32_t token) -> Kind {
    std::string word = document::folded(document, document.tokens[token]);
    if (word.size() > 1 && word.back() == '.') word.pop_back();  // "LLC."
    auto found = token > tokens.begin ? body_words.find(document::folded(document, document.tokens[token - 1]) + " " + word) : std::nullopt;
    if (!found) found = body_words.find(word);
    if (!found) found = listed(document, token, token);
    if (!found || *found == "office" || is_named_insider(document, token, *found)) return {};
    return {kind_named(*found), document.tokens[token].span};
  };
  std::uint32_t end = tokens.begin;
  const auto joins_words = [&](std::uint32_t token) { return document::folded(document, document.tokens[token]) == "and" && token + 1 < tokens.end; };  // "Food and Drug Administration"
  while (end < tokens.end && (end == tokens.begin || !ends_head(document, end) || joins_words(end))) ++end;
  for (std::uint32_t at = end; at > tokens.begin; --at) {
    if (const Kind kind = look(at - 1); kind.kind != SourceKind::Unknown) return kind;
  }
  return {};
}

Kind kind_of_noun_before(const Document& document, Span name) {
  const IdRange<Token> tokens = document::tokens_in(document, name);
  if (tokens.empty() || tokens.begin == 0 || document.tags.empty()) return {};
  const std::uint32_t noun = tokens.begin - 1;
  const Tag& tag = document.tags[noun];
  if (tag.upos != "NOUN" && tag.xpos != "NN") return {};
  const auto found = listed(document, noun, noun);
  return found && *found != "office" ? Kind{kind_named(*found), document.tokens[noun].span} : Kind{};
}

Kind kind_of_title(const Document& document, Span name) {
  const IdRange<Token> tokens = document::tokens_in(document, name);
  if (tokens.empty()) return {};
  const bool inside = kLearned.contains(document::folded(document, document.tokens[tokens.begin]));
  if (inside) return {SourceKind::Expert, document.tokens[tokens.begin].span};
  if (tokens.begin == 0) return {};
  const Span before = document.tokens[tokens.begin - 1].span;
  return kLearned.contains(document::folded(document, document.tokens[tokens.begin - 1])) ? Kind{SourceKind::Expert, before} : Kind{};
}

}  // namespace nutgraf::audit
