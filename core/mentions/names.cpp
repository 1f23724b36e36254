#include "mentions/names.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <unordered_map>

#include "base/utf8.h"
#include "base/word_set.h"
#include "document/nouns.h"
#include "document/text.h"

namespace nutgraf::mentions {
namespace {

/// Forms of address and offices that stand before a name and are no part of it.
constexpr auto kTitles = base::word_set(
    {"mr",         "mr.",        "mrs",         "mrs.",          "ms",        "ms.",       "dr",         "dr.",        "miss",
     "sir",        "madam",      "madame",      "mme",           "mlle",      "auntie",    "uncle",      "prof",       "prof.",
     "lt",         "lt.",        "col",         "col.",          "gen",       "gen.",      "capt",       "capt.",      "sgt",
     "sgt.",       "rev",        "rev.",        "sen",           "sen.",      "president", "minister",   "magistrate", "governor",
     "senator",    "mayor",      "general",     "colonel",       "captain",   "sergeant",  "professor",  "prosecutor", "commissioner",
     "supervisor", "secretary",  "chairman",    "director",      "inspector", "officer",   "detective",  "imam",       "sheikh",
     "haji",       "bishop",     "archbishop",  "cardinal",      "emperor",   "empress",   "king",       "queen",      "prince",
     "princess",   "ambassador", "congressman", "congresswoman", "justice",   "judge",     "chancellor", "premier",    "spokesman",
     "emeritus",   "emerita",    "sultan",      "emir",          "sheik",     "shaykh",     "tsar",       "czar",       "duchess",
     "honour",     "honor",     "whip",       "baroness",   "dame",       "ayatollah",   "mullah",        "lieutenant", "reverend"});

/// What follows a first name that is a title elsewhere: "Sultan bin Oru".
constexpr auto kParticles = base::word_set({"al", "bin", "bint", "ibn", "ben"});

/// Words that belong to the office behind a name rather than to the name: "Velm District Attorney", "Velm Press Secretary".
struct Office {
  std::string_view first, second;
};
constexpr Office kOffices[] = {{"district", "attorney"}, {"press", "secretary"}, {"prime", "minister"}, {"vice", "president"}};

/// Animals whose breeds have names of their own: "a Jack Russell dog".
constexpr auto kBred = base::word_set({"cat", "cats", "cattle", "dog", "dogs", "horse", "horses", "hound", "hounds", "pony", "ponies", "puppies", "puppy", "spaniel",
                                       "terrier", "terriers"});

/// What ends the name of a landscape whose first word is that of a people: "Korean peninsula".
constexpr auto kLandscapes = base::word_set({"peninsula", "subcontinent", "archipelago", "channel"});

bool is_title(std::string_view word) { return kTitles.contains(base::fold(word)); }

/// "G7", "G20".
bool is_group_of_states(std::string_view word) {
  return (word.size() == 2 || word.size() == 3) && word[0] == 'G' &&
         std::all_of(word.begin() + 1, word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool is_running_text(BlockKind kind) { return kind != BlockKind::Metadata && kind != BlockKind::Byline && kind != BlockKind::Boilerplate; }

class Reviser {
 public:
  explicit Reviser(const Document& document) : document_(document), taken_(document.tokens.size(), false) {}

  std::vector<Mention> revise() {
    for (const TimeExpression& time : document_.times) take(document::tokens_in(document_, time.span));
    for (const Mention& name : document_.names) keep(name);
    for (const Mention& name : names_) learn(name);
    const std::size_t found = names_.size();
    for (std::uint32_t i = 0; i < document_.sentences.size(); ++i) {
      if (is_running_text(document_.blocks[document_.sentences[i].block.index].kind)) find_repeats({i});
    }
    std::inplace_merge(names_.begin(), names_.begin() + static_cast<std::ptrdiff_t>(found), names_.end(),
                       [](const Mention& a, const Mention& b) { return a.span.begin < b.span.begin; });
    return std::move(names_);
  }

 private:
  std::string_view word(std::uint32_t token) const { return document::text(document_, document_.tokens[token]); }

  void take(IdRange<Token> tokens) { std::fill(taken_.begin() + tokens.begin, taken_.begin() + tokens.end, true); }

  /// A person's name begins behind the titles; one that is nothing else names nobody. What a reader calls a name is one as it stands.
  void keep(Mention name) {
    IdRange<Token> tokens = document::tokens_in(document_, name.span);
    const bool may_be_cut = !name.by_reader && !tokens.empty();
    if (may_be_cut && name.type == EntityType::Person) {
      while (tokens.size() > 1 && is_title(word(tokens.begin)) && !kParticles.contains(base::fold(word(tokens.begin + 1)))) ++tokens.begin;
      if (tokens.size() == 1 && is_title(word(tokens.begin))) return;
      if (tokens.end < document_.tokens.size() && kBred.contains(word(tokens.end))) return;
      name.span.begin = document_.tokens[tokens.begin].span.begin;
    } else if (may_be_cut) {
      name = cut_office(name, tokens);
      name = with_landscape(name, tokens);
    }
    take(tokens);
    names_.push_back(name);
  }

  Mention ending_at(Mention name, IdRange<Token>& tokens, std::uint32_t end) const {
    tokens.end = end;
    name.span.end = document_.tokens[end - 1].span.end;
    name.head = document_.tokens[end - 1].span;
    return name;
  }

  Mention cut_office(Mention name, IdRange<Token>& tokens) const {
    if (tokens.size() < 2 || tokens.end >= document_.tokens.size()) return name;
    const std::string last = base::fold(word(tokens.end - 1)), next = base::fold(word(tokens.end));
    const bool cut = std::any_of(std::begin(kOffices), std::end(kOffices), [&](Office office) { return office.first == last && office.second == next; });
    return cut ? ending_at(name, tokens, tokens.end - 1) : name;
  }

  Mention with_landscape(Mention name, IdRange<Token>& tokens) const {
    if (name.type != EntityType::Norp || tokens.end >= document_.tokens.size() || !kLandscapes.contains(base::fold(word(tokens.end)))) return name;
    name.type = EntityType::Location;
    name.type_rule = TypeRule::Words;
    return ending_at(name, tokens, tokens.end + 1);
  }

  /// Only names of several words are sure enough to be looked for.
  void learn(const Mention& name) {
    if (name.type == EntityType::Norp) return;
    const IdRange<Token> tokens = document::tokens_in(document_, name.span);
    if (tokens.size() < 2) return;
    add({tokens, name.type});
    if (name.type == EntityType::Person) add({{tokens.end - 1, tokens.end}, name.type});
  }

  static bool is_shouted(std::string_view word) {
    return word.size() < 2 || base::is_upper(base::decode_before(word, word.size()).code_point);
  }

  /// Words that name something: those of a name that was found, or a part of them.
  struct Known {
    IdRange<Token> tokens;
    EntityType type;
  };

  /// Common words ("Council") and numerals ("XII") are names only where they were found as such.
  void add(Known known) {
    const std::string_view first = word(known.tokens.begin);
    if (known.tokens.size() == 1 && (is_shouted(first) || document::type_of_noun(base::fold(first)))) return;
    std::vector<Known>& all = known_[first];
    const auto same = std::find_if(all.begin(), all.end(), [&](const Known& other) { return matches(other.tokens, known.tokens.begin); });
    if (same == all.end() || same->tokens.size() != known.tokens.size()) all.push_back(known);
  }

  bool matches(IdRange<Token> known, std::uint32_t at) const {
    if (at + known.size() > document_.tokens.size()) return false;
    for (std::uint32_t i = 0; i < known.size(); ++i) {
      if (word(known.begin + i) != word(at + i)) return false;
    }
    return true;
  }

  bool is_proper(std::uint32_t token, std::uint32_t first) const {
    if (!base::is_upper(base::decode(word(token), 0).code_point)) return false;
    return document_.tags.empty() ? token > first : document_.tags[token].upos == "PROPN";
  }

  void find_repeats(Id<Sentence> sentence) {
    const IdRange<Token> tokens = document_.sentences[sentence.index].tokens;
    for (std::uint32_t token = tokens.begin; token < tokens.end; ++token) {
      if (!taken_[token] && is_group_of_states(word(token))) {
        const Span span = document_.tokens[token].span;
        names_.push_back({span, span, MentionKind::Name, EntityType::Organization, sentence});
        take({token, token + 1});
      }
      if (taken_[token] || !is_proper(token, tokens.begin)) continue;
      const auto known = known_.find(word(token));
      if (known == known_.end()) continue;
      const Known* longest = nullptr;
      for (const Known& name : known->second) {
        const bool fits =
            token + name.tokens.size() <= tokens.end && matches(name.tokens, token) && !any_taken({token, token + name.tokens.size()});
        if (fits && (!longest || name.tokens.size() > longest->tokens.size())) longest = &name;
      }
      if (!longest) continue;
      const IdRange<Token> found{token, token + longest->tokens.size()};
      const Span last = document_.tokens[found.end - 1].span;
      names_.push_back({{document_.tokens[token].span.begin, last.end}, last, MentionKind::Name, longest->type, sentence});
      names_.back().type_rule = TypeRule::Article;
      take(found);
    }
  }

  bool any_taken(IdRange<Token> tokens) const {
    return std::find(taken_.begin() + tokens.begin, taken_.begin() + tokens.end, true) != taken_.begin() + tokens.end;
  }

  const Document& document_;
  std::vector<bool> taken_;  ///< tokens of names and times
  std::vector<Mention> names_;
  std::unordered_map<std::string_view, std::vector<Known>> known_;  ///< by their first word
};

}  // namespace

std::vector<Mention> revise_names(const Document& document) { return Reviser(document).revise(); }

}  // namespace nutgraf::mentions
