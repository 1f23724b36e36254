#include "quotes/speakers.h"

#include <algorithm>

#include "document/nouns.h"
#include "document/text.h"
#include "quotes/cues.h"

namespace nutgraf::quotes {

using Range = IdRange<Token>;

namespace {

constexpr std::uint32_t kLongestBody = 24;  ///< tokens of a body's name before the colon in it

/// Whether a word behind the name of a speaker begins where or when it was said: "Ana Ruiz, [in Oslo on Wednesday]".
bool sets_scene(std::string_view folded) {
  return folded == "in" || folded == "at" || folded == "on" || folded == "during" || folded == "after" || folded == "before" || folded == "when" ||
         folded == "while";
}

}  // namespace

Speakers::Speakers(const Words& words) : words_(words), mention_of_token_(words.size()) {
  const Document& document = words.document();
  for (std::uint32_t i = 0; i < document.mentions.size(); ++i) {
    const Mention& mention = document.mentions[i];
    const bool name = mention.kind == MentionKind::Name;
    const Range tokens = document::tokens_in(document, name ? mention.span : mention.head);
    for (std::uint32_t token = tokens.begin; token < tokens.end; ++token) {
      if (name || !mention_of_token_[token]) mention_of_token_[token] = {i};
    }
  }
}

Id<Mention> Speakers::mention_at(std::uint32_t token) const {
  return token == Id<Token>::kNone ? Id<Mention>() : mention_of_token_[token];
}

Id<Mention> Speakers::mention_of(Range speaker, std::uint32_t head) const {
  if (head == Id<Token>::kNone || !speaker.contains(head)) {
    const Id<Mention> name = name_in(speaker);
    if (name) return name;
    return speaker.size() == 1 ? mention_at(speaker.begin) : whole_mention(speaker);  // "he continued", whose verb reports nothing by the trees
  }
  const Document& document = words_.document();
  const Id<Mention> own = mention_of_token_[head];
  const Range phrase = own ? document::tokens_in(document, document.mentions[own.index].span) : Range{head, head + 1};  // "the minister of trade and industry"
  if (const Id<Mention> name = name_behind_callings(speaker, head)) return name;
  for (std::uint32_t at = speaker.begin; at < speaker.end; ++at) {
    if (document.arcs[at].relation == "conj" && document.arcs[at].head.index == head && !phrase.contains(at)) return whole_mention(speaker);
  }
  if (is_vehicle(document.tags[head].lemma)) {
    for (std::uint32_t at = head + 1; at + 1 < speaker.end; ++at) {  // "a Twitter post by [Ana Ruiz]"
      if (words_.is(at, "by") && mention_of_token_[speaker.end - 1]) return mention_of_token_[speaker.end - 1];
    }
    for (std::uint32_t at = speaker.begin; at < speaker.end; ++at) {
      if (at != head && mention_of_token_[at]) return mention_of_token_[at];
    }
  }
  const Id<Mention> name = name_behind(speaker, head);
  if (name) return name;
  const Id<Mention> mention = mention_of_token_[head];
  if (lists_names(speaker, head)) return whole_mention(speaker);
  if (mention && ends_name_of_body(mention, speaker)) return {};
  if (mention) return mention;
  for (std::uint32_t at = head + 1; at < speaker.end; ++at) {
    if (is_preposition(words_.folded(at))) return {};  // a name there is of something else: "scientists studying frogs in Peru"
  }
  return name_in(speaker);
}

/// "Local actor and producer [Ana Ruiz]": two callings of one person.
Id<Mention> Speakers::name_behind_callings(Range speaker, std::uint32_t head) const {
  const Document& document = words_.document();
  const Id<Mention> last = mention_of_token_[speaker.end - 1];
  if (!last || document.mentions[last.index].kind != MentionKind::Name || document.mentions[last.index].type != EntityType::Person) return {};
  const std::uint32_t begin = document::tokens_in(document, document.mentions[last.index].span).begin;
  if (begin < head + 3) return {};
  const Tag& calling = document.tags[begin - 1];
  const bool single = calling.upos == "NOUN" && calling.feats.find("Number=Plur") == std::string::npos && document::type_of_noun(calling.lemma) == EntityType::Person;
  return single && document.arcs[begin - 1].relation == "conj" && document.arcs[begin - 1].head.index == head ? last : Id<Mention>();
}

Id<Mention> Speakers::name_behind(Range speaker, std::uint32_t head) const {
  const Id<Mention> last = mention_of_token_[speaker.end - 1];
  if (speaker.end - 1 <= head || !last || last.index == mention_of_token_[head].index) return {};
  const Mention& name = words_.document().mentions[last.index];
  std::uint32_t begin = document::tokens_in(words_.document(), name.span).begin;
  if (name.kind != MentionKind::Name || begin <= head) return {};
  if (begin == head + 1) return last;
  while (begin > head + 1 && words_.is_capitalised(begin - 1) && words_.text(begin - 1).back() == '.') --begin;  // ", Dr. Ruiz"
  const auto is_of_title = [&](std::uint32_t at) {  // "Vice-Mayor", "Secretary of State"
    return words_.is_capitalised(at) || words_.is(at, "-") || (words_.is_capitalised(head) && (words_.is(at, "of") || words_.is(at, "the")));
  };
  std::uint32_t title = begin;
  while (title > head + 1 && is_of_title(title - 1)) --title;
  if (title == head + 1 && name.type == EntityType::Person) return last;  // "Velm County Sheriff Ana Ruiz"
  const Id<Mention> before = mention_of_token_[begin - 1];
  const bool follows_title = name.type == EntityType::Person && document::type_of_noun(words_.document().tags[begin - 1].lemma) == EntityType::Person;
  if (follows_title) return last;  // "Velm Bank (VB) Norland representative [Ana Ruiz]"
  const bool follows_name = before && words_.document().mentions[before.index].kind == MentionKind::Name;
  return name.type == EntityType::Person && (follows_name || words_.is(begin - 1, ",")) ? last : Id<Mention>();
}

bool Speakers::lists_names(Range speaker, std::uint32_t head) const {
  for (std::uint32_t at = head + 1; at + 1 < speaker.end; ++at) {
    if (is_preposition(words_.folded(at)) && mention_of_token_[at].index != mention_of_token_[head].index) return false;
    if (!words_.is(at, "and")) continue;
    std::uint32_t next = at + (words_.is(at + 1, "the") ? 2 : 1);
    while (next + 1 < speaker.end && !mention_of_token_[next] && words_.is_capitalised(next)) ++next;  // "and [Councillor] Ana Ruiz"
    if (next >= speaker.end || !mention_of_token_[at - 1] || !mention_of_token_[next]) continue;
    const Mention& before = words_.document().mentions[mention_of_token_[at - 1].index];
    const Mention& behind = words_.document().mentions[mention_of_token_[next].index];
    const bool names = before.kind == MentionKind::Name && behind.kind == MentionKind::Name;
    if (names && before.span.end < behind.span.begin && before.type == behind.type) return true;
  }
  return false;
}

bool Speakers::ends_name_of_body(Id<Mention> mention, Range speaker) const {
  const Document& document = words_.document();
  const Mention& place = document.mentions[mention.index];
  const std::uint32_t begin = document::tokens_in(document, place.span).begin;
  if (place.kind != MentionKind::Name || place.type != EntityType::Gpe || begin <= speaker.begin) return false;
  return words_.is_capitalised(begin - 1) && !document.tags.empty() && document.tags[begin - 1].upos == "PROPN";
}

Id<Mention> Speakers::whole_mention(Range speaker) const {
  const Span whole = words_.span(speaker);
  const auto mention = first_mention_from(whole.begin);
  const auto& mentions = words_.document().mentions;
  const bool all = mention != mentions.end() && mention->span == whole;
  return all ? Id<Mention>{static_cast<std::uint32_t>(mention - mentions.begin())} : Id<Mention>();
}

/// "Ana Ruiz [(no relation)]": a bracket in small letters is the reporter's, unlike one that gives initials or a constituency.
Range Speakers::without_aside(Range speaker) const {
  if (speaker.size() < 4 || !words_.is(speaker.end - 1, ")")) return speaker;
  std::uint32_t open = speaker.end - 1;
  while (open > speaker.begin && !words_.is(open, "(")) {
    if (words_.is_capitalised(open) || words_.document().tags.empty() || words_.document().tags[open].upos == "NUM") return speaker;
    --open;
  }
  return open > speaker.begin ? Range{speaker.begin, open} : speaker;
}

Range Speakers::without_modifiers(Range speaker) const {
  while (speaker.size() > 1 && (words_.is_double_mark(speaker.begin) || words_.is(speaker.begin, "of"))) ++speaker.begin;  // as a tree may join them
  while (speaker.size() > 1 && words_.is(speaker.end - 1, ",")) --speaker.end;
  speaker = without_aside(speaker);
  if (const auto person = person_before_colon(speaker.begin)) return *person;
  for (std::uint32_t at = speaker.begin + 1; at + 1 < speaker.end; ++at) {
    if (words_.is(at, ",") && sets_scene(words_.folded(at + 1))) speaker.end = at;
  }
  const auto& mentions = words_.document().mentions;
  const Span whole = words_.span(speaker);
  for (auto mention = first_mention_from(whole.begin); mention != mentions.end() && mention->span.end <= whole.end; ++mention) {
    if (mention->kind != MentionKind::Name || mention->type != EntityType::Person) continue;
    const std::uint32_t next = document::tokens_in(words_.document(), mention->span).end;
    if (next >= speaker.end) break;
    const std::string word = words_.folded(next);
    const auto& tags = words_.document().tags;
    const bool in_title = words_.is_capitalised(next) && !tags.empty() && tags[next].upos == "PROPN";  // "Velm Mills Managing Director"
    const bool participle = word.size() > 4 && word.substr(word.size() - 3) == "ing" && !in_title;
    const bool modifies = is_preposition(word) || participle;
    if (modifies) return {speaker.begin, next};
  }
  return speaker;
}

std::optional<Range> Speakers::person_before_colon(std::uint32_t begin) const {
  if (begin < 2 || !words_.is(begin - 1, ":") || !words_.is_capitalised(begin) || !words_.is_capitalised(begin - 2)) return std::nullopt;
  const Document& document = words_.document();
  const Range sentence = document.sentences[document::sentence_of(document, begin).index].tokens;
  const std::uint32_t floor = std::max(sentence.begin, begin - std::min(begin, kLongestBody));
  for (std::uint32_t at = begin - 2; at > floor; --at) {
    if (!document.tags.empty() && (document.tags[at].upos == "VERB" || document.tags[at].upos == "AUX")) return std::nullopt;
    const Id<Mention> name = mention_of_token_[at - 1];
    if (!is_preposition(words_.folded(at)) || !name || document.mentions[name.index].type != EntityType::Person) continue;
    if (document.mentions[name.index].kind == MentionKind::Name) return document::tokens_in(document, document.mentions[name.index].span);
  }
  return std::nullopt;
}

Id<Mention> Speakers::name_in(Range speaker) const {
  const Span whole = words_.span(speaker);
  const auto& mentions = words_.document().mentions;
  Id<Mention> name;
  for (auto mention = first_mention_from(whole.begin); mention != mentions.end() && mention->span.end <= whole.end; ++mention) {
    if (mention->kind != MentionKind::Name || mention->span.end != whole.end) continue;
    const bool modifier = mention->span.begin != whole.begin && (preceded_by_preposition(mention->span) || is_place_within(*mention, speaker));
    if (!modifier) name = {static_cast<std::uint32_t>(mention - mentions.begin())};
  }
  return name;
}

bool Speakers::is_place_within(const Mention& name, Range speaker) const {
  if (name.type == EntityType::Person) return false;
  const std::uint32_t first = document::tokens_in(words_.document(), name.span).begin;
  for (std::uint32_t at = speaker.begin; at < first; ++at) {
    if (is_preposition(words_.folded(at))) return true;
  }
  return false;
}

bool Speakers::preceded_by_preposition(Span span) const {
  const std::uint32_t first = document::tokens_in(words_.document(), span).begin;
  if (first == 0) return false;
  if (is_preposition(words_.folded(first - 1))) return true;
  return first > 1 && is_determiner(words_.folded(first - 1)) && is_preposition(words_.folded(first - 2));
}

std::vector<Mention>::const_iterator Speakers::first_mention_from(std::uint32_t begin) const {
  const auto& mentions = words_.document().mentions;
  return std::lower_bound(mentions.begin(), mentions.end(), begin,
                          [](const Mention& mention, std::uint32_t at) { return mention.span.begin < at; });
}

}  // namespace nutgraf::quotes
