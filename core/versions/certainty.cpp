#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/word_set.h"
#include "document/text.h"
#include "versions/changes.h"
#include "versions/sentence_pairs.h"

namespace nutgraf::versions {
namespace {

/// How often a sentence says that something is not sure, is not so, or is to come; and how often it has an infinitive, which a verb may plan, fail
/// or manage to do.
struct Markers {
  int hedges = 0, negations = 0, outlooks = 0, infinitives = 0;

  bool operator==(const Markers&) const = default;
};

/// Reads the markers of sentences.
class MarkerReader {
 public:
  explicit MarkerReader(const Document& document) : document_(document) {}

  Markers read(Span span) const {
    Markers markers;
    const IdRange<Token> range = document::tokens_in(document_, span);
    for (std::uint32_t at = range.begin; at < range.end && !document_.tags.empty(); ++at) {
      const std::string& upos = document_.tags[at].upos;
      if (upos == "NOUN" || upos == "PROPN") continue;  // "in May"
      if (is_hedge(at, range.end)) ++markers.hedges;
      if (kNegations.contains(word(at))) ++markers.negations;
      if (kOutlooks.contains(document_.tags[at].lemma)) ++markers.outlooks;
      if (document_.tags[at].xpos == "TO") ++markers.infinitives;
    }
    return markers;
  }

 private:
  static constexpr auto kNegations = base::word_set({"n't", "neither", "never", "no", "nobody", "none", "nor", "not", "nothing", "without"});
  static constexpr auto kOutlooks = base::word_set({"shall", "should", "will", "would"});

  std::string word(std::uint32_t token) const { return document::folded(document_, document_.tokens[token]); }

  bool is_hedge(std::uint32_t at, std::uint32_t end) const {
    constexpr auto kHedges = base::word_set({"allegedly", "apparent", "apparently", "likely", "likeliest", "may", "maybe", "might", "perhaps", "possible",
                                             "possibly", "presumably", "probable", "probably", "purportedly", "reportedly", "seemingly", "supposedly",
                                             "unconfirmed"});
    constexpr auto kParticiples = base::word_set({"alleged", "purported", "reported", "supposed", "suspected"});
    const std::string& lemma = document_.tags[at].lemma;
    const std::string next = at + 1 < end ? word(at + 1) : std::string();
    if (lemma == "appear" || lemma == "seem") return next == "to" || next == "that";
    if (lemma == "could" || word(at) == "could") return next != "not" && next != "n't";  // unlike "he could not swim"
    if (kParticiples.contains(word(at))) return document_.tags[at].upos == "ADJ" || (at + 1 < end && document_.tags[at + 1].upos == "NOUN");
    return kHedges.contains(lemma) || kHedges.contains(word(at));
  }

  const Document& document_;
};

/// How sure whoever tells an event is; nothing where that is no matter of being sure.
std::optional<int> sureness(const Event& event) {
  switch (event.factuality) {
    case Factuality::Certain: return 2;
    case Factuality::Probable: return 1;
    case Factuality::Possible: return 0;
    case Factuality::Denied:
    case Factuality::Open:
    case Factuality::Future: break;
  }
  return std::nullopt;
}

bool tells_fact(const Event& event) { return event.factuality == Factuality::Certain; }

std::string status_in_words(const Event& event) {
  switch (event.factuality) {
    case Factuality::Certain: return event.status == EventStatus::Ongoing ? "ongoing" : "certain";
    case Factuality::Probable: return "probable";
    case Factuality::Possible: return "possible";
    case Factuality::Denied: return "denied";
    case Factuality::Open: return "open";
    case Factuality::Future: return "future";
  }
  return {};
}

/// The events of each sentence by their lemma; of two with one lemma neither.
std::vector<std::map<std::string, const Event*>> events_of(const Document& document) {
  std::vector<std::map<std::string, const Event*>> events(document.sentences.size());
  for (const Event& event : document.events) {
    const Id<Sentence> sentence = document::sentence_of(document, event.token.index);
    if (!sentence) continue;
    const auto [entry, is_new] = events[sentence.index].emplace(event.lemma, &event);
    if (!is_new) entry->second = nullptr;
  }
  return events;
}

/// What a sentence says that somebody says or writes.
struct Claim {
  Words words;
  std::string cue;  ///< the lemma of the word of saying; empty where none
};

/// The words of a sentence that somebody is said to say, write or think, and the others.
struct Voices {
  std::vector<Claim> claims;
  Words claimed, told;
};

Voices voices_of(const Version& version, Span sentence) {
  const Document& document = version.document;
  Voices voices;
  const IdRange<Token> range = document::tokens_in(document, sentence);
  std::vector<bool> is_claim(range.size());
  for (const Quote& quote : document.quotes) {
    if (quote.within || quote.quote_class == QuoteClass::Act) continue;
    const bool claims = quote.quote_class != QuoteClass::Thought && !(quote.cue && (quote.cue->questioned || quote.cue->stance == Stance::Ask));
    Words words;
    for (const Span span : quote.spans) {
      if (span.end <= sentence.begin || span.begin >= sentence.end) continue;
      const Span part{std::max(span.begin, sentence.begin), std::min(span.end, sentence.end)};
      for (std::string& word : version.wording.words(part)) words.push_back(std::move(word));
      const IdRange<Token> tokens = document::tokens_in(document, part);
      for (std::uint32_t at = tokens.begin; at < tokens.end; ++at) is_claim[at - range.begin] = true;
    }
    if (claims && !words.empty()) voices.claims.push_back({std::move(words), quote.cue ? quote.cue->lemma : std::string()});
  }
  for (std::uint32_t at = range.begin; at < range.end; ++at) {
    for (std::string& word : version.wording.words(document.tokens[at].span)) (is_claim[at - range.begin] ? voices.claimed : voices.told).push_back(std::move(word));
  }
  return voices;
}

/// Compares the sureness of two sentences that tell the same in other words.
class Comparison {
 public:
  Comparison(const Version& before, const Version& after, Changes& changes)
      : before_(before), after_(after), changes_(changes), earlier_(events_of(before.document)), later_(events_of(after.document)) {}

  void compare(const SentencePair& pair) {
    const Span was = before_.document.sentences[pair.before].span, is = after_.document.sentences[pair.after].span;
    const std::size_t told = changes_.size();
    compare_voices(was, is);
    const Markers from = MarkerReader(before_.document).read(was), to = MarkerReader(after_.document).read(is);
    if (from == to) return;
    for (const auto& [lemma, event] : earlier_[pair.before]) {
      const auto found = later_[pair.after].find(lemma);
      if (event && found != later_[pair.after].end() && found->second) compare_status(*event, *found->second, from, to);
    }
    if (changes_.size() > told || from.hedges == to.hedges) return;
    changes_.push_back({to.hedges > from.hedges ? ChangeKind::HedgeAdded : ChangeKind::HedgeRemoved, was, is, {}, {}});
  }

 private:
  /// Tells another status where the markers of the sentences bear it out: another parse of the same is no change.
  void compare_status(const Event& was, const Event& is, const Markers& from, const Markers& to) {
    if (was.factuality == is.factuality) return;
    const auto before = sureness(was), after = sureness(is);
    ChangeKind kind = ChangeKind::StatusChanged;
    if (before && after) kind = *after < *before ? ChangeKind::HedgeAdded : ChangeKind::HedgeRemoved;
    const int less_sure = to.hedges + to.outlooks + to.infinitives - from.hedges - from.outlooks - from.infinitives;
    const bool denied = was.factuality == Factuality::Denied || is.factuality == Factuality::Denied;
    const bool is_borne_out = kind == ChangeKind::HedgeAdded     ? less_sure > 0
                              : kind == ChangeKind::HedgeRemoved ? less_sure < 0
                              : denied                           ? from.negations != to.negations || from.infinitives != to.infinitives
                                                                 : tells_fact(was) != tells_fact(is) && (from.outlooks != to.outlooks || from.infinitives != to.infinitives);
    if (is_borne_out) changes_.push_back({kind, was.clause, is.clause, status_in_words(was), status_in_words(is)});
  }

  /// Whether most of a claim's words stand in the other sentence, and nearly all of them outside of what is claimed there.
  static bool is_told_as_fact(const Claim& claim, const Voices& other) {
    constexpr std::size_t kFewestWords = 3;
    const std::size_t told = shared_words(claim.words, other.told), claimed = shared_words(claim.words, other.claimed);
    return claim.words.size() >= kFewestWords && 2 * told > claim.words.size() && 4 * claimed < told && !has_word_like(claim.cue, other);
  }

  /// Whether the other sentence has the word of saying too, in another form: "advises" and "the advice".
  static bool has_word_like(const std::string& cue, const Voices& other) {
    constexpr std::size_t kStem = 4;  // letters
    const auto is_like = [&](const std::string& word) { return word.compare(0, std::min(kStem, cue.size()), cue, 0, kStem) == 0; };
    return !cue.empty() && (std::any_of(other.told.begin(), other.told.end(), is_like) || (cue == "say" && holds(other.told, "said")));
  }

  static bool holds(const Words& words, const std::string& word) { return std::find(words.begin(), words.end(), word) != words.end(); }

  /// How many words of a sentence say that somebody says, writes or thinks something.
  static int reporting_words(const Document& document, Span sentence) {
    return static_cast<int>(std::count_if(document.quotes.begin(), document.quotes.end(), [&](const Quote& quote) {
      return quote.cue && sentence.contains(quote.cue->span);
    }));
  }

  void compare_voices(Span was, Span is) {
    const Voices from = voices_of(before_, was), to = voices_of(after_, is);
    const int before = reporting_words(before_.document, was), after = reporting_words(after_.document, is);
    const auto is_fact_in = [](const Voices& other) { return [&](const Claim& claim) { return is_told_as_fact(claim, other); }; };
    if (after < before && std::any_of(from.claims.begin(), from.claims.end(), is_fact_in(to))) changes_.push_back({ChangeKind::AttributionRemoved, was, is, {}, {}});
    if (before < after && std::any_of(to.claims.begin(), to.claims.end(), is_fact_in(from))) changes_.push_back({ChangeKind::AttributionAdded, was, is, {}, {}});
  }

  const Version &before_, &after_;
  Changes& changes_;
  std::vector<std::map<std::string, const Event*>> earlier_, later_;
};

}  // namespace

void compare_certainty(const Version& before, const Version& after, Changes& changes) {
  Comparison comparison(before, after, changes);
  for (const SentencePair& pair : rewritten(before)) comparison.compare(pair);
}

}  // namespace nutgraf::versions
