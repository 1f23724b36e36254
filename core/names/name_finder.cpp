#include "names/name_finder.h"

#include <algorithm>
#include <string_view>

#include "document/text.h"
#include "model/functions.h"
#include "model/loader.h"
#include "names/acronyms.h"
#include "names/bodies.h"
#include "names/borders.h"
#include "names/callings.h"
#include "names/fine_types.h"
#include "names/illnesses.h"
#include "names/last_names.h"
#include "names/name_table.h"
#include "names/name_words.h"
#include "names/offices.h"
#include "names/people.h"
#include "names/revision.h"
#include "names/small_letters.h"
#include "names/storms.h"
#include "names/torn_names.h"

namespace nutgraf::names {
namespace {

constexpr std::size_t kBlockTokens = 48;

/// What the rules add to the network's scores: to the label that they have evidence for, and to that of no name where they
/// see none. Peoples are words of a list, which the network's training hardly names. Chosen on the development sets.
constexpr float kSupport = 1, kSupportOfPeoples = 10, kDoubt = 1;
/// What speaks for a listed place in small letters: much behind a preposition of place, where the network hardly knows names.
constexpr float kSupportOfPlaces = 10, kSupportOfTaggedPlaces = 5;
/// The same for words that stand before names and are no part of them: "Mr", "President".
constexpr float kDoubtOfTitles = 6;
/// More than any score leads.
constexpr float kCertain = 1000;

/// The network's name for what the rules tell apart.
std::string_view kind_of(EntityType type) {
  switch (type) {
    case EntityType::Person: return "PER";
    case EntityType::Organization: return "ORG";
    case EntityType::Gpe:
    case EntityType::Location:
    case EntityType::Facility: return "LOC";
    case EntityType::Norp: return "NORP";
    default: return "MISC";
  }
}

/// Whether a block is running text, as the network knows it from its training; elsewhere the rules decide.
bool is_read(BlockKind kind) { return kind != BlockKind::Metadata && kind != BlockKind::Byline && kind != BlockKind::Boilerplate; }

}  // namespace

Result<NameFinder> NameFinder::from(const model::Weights& weights, std::size_t width) {
  model::Loader loader(weights);
  NameFinder finder;
  finder.width_ = width;
  finder.hidden_ = loader.linear("names.hidden", width);
  const std::vector<std::string_view> labels = loader.lines("names.out.labels");
  finder.out_ = loader.linear("names.out", finder.hidden_.outputs(), labels.size());
  if (loader.error()) return *loader.error();
  Result<model::SpanDecoder> decoder = model::SpanDecoder::from(labels);
  if (!decoder) return decoder.error();
  finder.decoder_ = std::move(decoder.value());
  for (std::size_t type = 0; type < kEntityTypes; ++type) {
    for (std::size_t kind = 0; kind < finder.decoder_.kinds().size(); ++kind) {
      if (finder.decoder_.kinds()[kind] != kind_of(static_cast<EntityType>(type))) continue;
      finder.labels_of_[type] = {model::SpanDecoder::begin_label(kind), model::SpanDecoder::inside_label(kind)};
    }
  }
  return finder;
}

/// [tokens, labels].
std::vector<float> NameFinder::score(const Document& document) const {
  const std::size_t count = document.tokens.size();
  std::vector<float> scores(count * decoder_.labels()), hidden(kBlockTokens * hidden_.outputs());
  for (std::size_t begin = 0; begin < count; begin += kBlockTokens) {
    const std::size_t size = std::min(kBlockTokens, count - begin);
    hidden_.apply(document.vectors.data() + begin * width_, size, hidden.data());
    model::silu(hidden.data(), size * hidden_.outputs());
    out_.apply(hidden.data(), size, scores.data() + begin * decoder_.labels());
  }
  return scores;
}

void NameFinder::add_evidence(const Document& document, std::vector<float>& scores) const {
  const std::size_t labels = decoder_.labels();
  std::vector<bool> seen(document.tokens.size());
  for (const Mention& mention : document.evidence) {
    const Labels of_kind = labels_of_[static_cast<std::size_t>(mention.type)];
    const IdRange<Token> tokens = document::tokens_in(document, mention.span);
    for (std::uint32_t at = tokens.begin; at < tokens.end; ++at) {
      const std::size_t label = at == tokens.begin ? of_kind.begin : of_kind.inside;
      scores[at * labels + label] += mention.type == EntityType::Norp ? kSupportOfPeoples : kSupport;
      seen[at] = true;
    }
  }
  const Labels of_places = labels_of_[static_cast<std::size_t>(EntityType::Gpe)];
  for (const SmallPlace& place : find_places_in_small_letters(document)) {
    for (std::uint32_t at = place.tokens.begin; at < place.tokens.end; ++at) {
      const std::size_t label = at == place.tokens.begin ? of_places.begin : of_places.inside;
      scores[at * labels + label] += place.after_preposition ? kSupportOfPlaces : kSupportOfTaggedPlaces;
    }
  }
  for (std::size_t at = 0; at < seen.size(); ++at) {
    if (seen[at]) continue;
    const std::string_view word = document::text(document, document.tokens[at]);
    scores[at * labels] += is_honorific(word) || is_title(word) ? kDoubtOfTitles : kDoubt;
  }
}

namespace {

/// Whether an expression of time holds the words: "Christmas", "Ramadan" and "May" name days, not people.
bool is_time(const Document& document, Span span) {
  const auto after = std::upper_bound(document.times.begin(), document.times.end(), span.begin,
                                      [](std::uint32_t at, const TimeExpression& time) { return at < time.span.begin; });
  return after != document.times.begin() && (after - 1)->span.contains(span);
}

/// What the network took each token for; empty where for no name.
std::vector<std::string_view> kinds_of_tokens(const Document& document, const std::vector<FoundName>& names) {
  std::vector<std::string_view> kinds(document.tokens.size());
  for (const FoundName& name : names) std::fill(kinds.begin() + name.tokens.begin, kinds.begin() + name.tokens.end, name.kind);
  return kinds;
}

/// The words of a law with the number behind it: "Republic Act [9296]", "Republic Act [No. 9296]".
Span with_number(const Document& document, const FoundName& name) {
  const std::uint32_t end = document.sentences[name.sentence.index].tokens.end;
  const auto word = [&](std::uint32_t token) { return token < end ? document::text(document, document.tokens[token]) : std::string_view(); };
  std::uint32_t number = name.tokens.end;
  const Span span{document.tokens[name.tokens.begin].span.begin, document.tokens[number - 1].span.end};
  if (word(number) == "No." || word(number) == "No") ++number;
  if (number == name.tokens.end + 1 && word(number) == ".") ++number;
  const std::string_view digits = word(number);
  const bool numbered = !digits.empty() && digits.find_first_not_of("0123456789") == std::string_view::npos;
  return numbered && document.tokens[name.tokens.end].span.begin == span.end + 1 ? Span{span.begin, document.tokens[number].span.end} : span;
}

/// Whether the network itself gave a word of the name this kind.
bool has_kind(const std::vector<std::string_view>& kinds, const FoundName& name) {
  return std::find(kinds.begin() + name.tokens.begin, kinds.begin() + name.tokens.end, name.kind) != kinds.begin() + name.tokens.end;
}

}  // namespace

/// The best names of each sentence of running text.
std::vector<FoundName> NameFinder::decode(const Document& document, const std::vector<float>& scores) const {
  std::vector<FoundName> found;
  for (std::uint32_t i = 0; i < document.sentences.size(); ++i) {
    const Sentence& sentence = document.sentences[i];
    if (!is_read(document.blocks[sentence.block.index].kind)) continue;
    const float* sentence_scores = scores.data() + sentence.tokens.begin * decoder_.labels();
    for (const model::LabelledRun& run : decoder_.decode(sentence_scores, sentence.tokens.size())) {
      found.push_back({{sentence.tokens.begin + run.begin, sentence.tokens.begin + run.end}, decoder_.kinds()[run.kind], {i}});
    }
  }
  return found;
}

/// By how much the scores for a name of a type lead those of the next best label, where they lead least.
float NameFinder::lead(const std::vector<float>& scores, IdRange<Token> name, EntityType type) const {
  if (type == EntityType::Other) return 0;
  const Labels of_kind = labels_of_[static_cast<std::size_t>(type)];
  float least = kCertain;
  for (std::uint32_t at = name.begin; at < name.end; ++at) {
    const std::size_t own = at == name.begin ? of_kind.begin : of_kind.inside, first = at * decoder_.labels();
    float best = -kCertain;
    for (std::size_t label = 0; label < decoder_.labels(); ++label) {
      if (label != own) best = std::max(best, scores[first + label]);
    }
    least = std::min(least, scores[first + own] - best);
  }
  return least;
}

std::vector<FoundName> NameFinder::find_alone(const Document& document) const { return decode(document, score(document)); }

std::vector<Mention> NameFinder::find_names(const Document& document) const {
  std::vector<float> scores = score(document);
  add_evidence(document, scores);
  std::vector<FoundName> found = decode(document, scores);
  const std::vector<std::string_view> kinds = kinds_of_tokens(document, found);
  join_hyphens(document, found);
  cut_loose_ends(document, found);
  part_names(document, found);
  join_listed(document, found);
  join_peoples(document, found);
  take_saints(document, found);
  join_of(document, found);
  take_articles(document, found);
  take_homes_for_places(document, found);
  agree_on_kinds(document, found);
  take_countries_for_places(document, found);
  take_peoples_for_bodies(document, found);
  follow_full_names(document, found);
  follow_last_names(document, found);
  leave_out_illnesses(document, found);
  follow_long_forms(document, found);
  follow_initials(document, found);
  leave_out_codes(document, found);

  const FineTypes types(document);
  std::vector<Mention> mentions;
  for (const FoundName& name : found) {
    const Span last = document.tokens[name.tokens.end - 1].span, span{document.tokens[name.tokens.begin].span.begin, last.end};
    if (is_time(document, span)) continue;
    const auto type = types.choose(name.kind, span);
    if (!type) continue;
    const Span whole = *type == EntityType::Law ? with_number(document, name) : span;
    mentions.push_back({whole, last, MentionKind::Name, *type, name.sentence});
    mentions.back().type_rule = has_kind(kinds, name) ? TypeRule::Network : TypeRule::Article;
  }
  for (const Mention& mention : document.evidence) {
    if (!is_read(document.blocks[document.sentences[mention.sentence.index].block.index].kind)) mentions.push_back(mention);
  }
  std::stable_sort(mentions.begin(), mentions.end(), [](const Mention& a, const Mention& b) { return a.span.begin < b.span.begin; });
  NameTable names(document, std::move(mentions));
  leave_offices(document, names);
  whole_people(document, names);
  whole_bodies(document, names);
  whole_torn_names(document, names);
  names.type_by(TypeRule::Calling);
  tell_callings(document, names);
  mentions = names.take();
  tell_storms(document, mentions);
  for (Mention& mention : mentions) mention.lead = lead(scores, document::tokens_in(document, mention.span), mention.type);
  return mentions;
}

}  // namespace nutgraf::names
