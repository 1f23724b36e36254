#include "names/names.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "base/utf8.h"
#include "document/text.h"
#include "names/candidates.h"
#include "names/evidence.h"
#include "names/name_words.h"
#include "names/lists.h"

namespace nutgraf::names {
namespace {

using Range = IdRange<Token>;

constexpr std::uint32_t kLongestKnown = 6;  ///< tokens of a name that a headline is searched for

class Recogniser {
 public:
  explicit Recogniser(const Document& document) : document_(document), capitals_(document) {}

  std::vector<Mention> find() {
    for (const Sentence& sentence : document_.sentences) {
      if (is_skipped(sentence) || capitals_.is_title_case(sentence)) continue;
      for (const Range run : capitals_.runs(sentence)) parse(sentence, run);
    }
    link_surnames();
    std::vector<Mention> mentions;
    for (const Range candidate : candidates_) add_mention(mentions, candidate, type_of(capitals_.text(candidate)));
    add_title_case(mentions);
    add_authors(mentions);
    std::stable_sort(mentions.begin(), mentions.end(), [](const Mention& a, const Mention& b) { return a.span.begin < b.span.begin; });
    return mentions;
  }

 private:
  bool is_skipped(const Sentence& sentence) const {
    const BlockKind kind = document_.blocks[sentence.block.index].kind;
    return kind == BlockKind::Metadata || kind == BlockKind::Byline || kind == BlockKind::Boilerplate;
  }

  Evidence& evidence(Range name) { return evidence_[capitals_.text(name)]; }

  void add(const Sentence& sentence, Range name, EntityType type, int points) {
    candidates_.push_back(name);
    evidence(name).add(type, points);
    if (type == EntityType::Person) add_context(sentence, name);
  }

  /// Cuts a run into names: titles off, nationalities and countries before titles on their own.
  void parse(const Sentence& sentence, Range run) {
    while (!run.empty() && !capitals_.is_capitalised(run.begin)) ++run.begin;  // "the" behind an office's "of"
    if (run.empty()) return;
    if (const auto type = listed_type(capitals_.text(run))) {
      candidates_.push_back(run);
      return evidence(run).add(*type, kCertain);
    }
    for (std::uint32_t at = run.begin + 1; at < run.end; ++at) {
      const std::string_view word = capitals_.text(at);
      if (word == "of" || word == "for") return parse_linked(sentence, run, at);
    }
    const auto keyword = type_of_last_word(capitals_.text(run.end - 1));
    const std::uint32_t name = after_titles(run);
    if (keyword && run.size() > 1 && is_body(run, *keyword, name)) return add_body(sentence, run, *keyword);
    if (name > run.begin) return parse_titled(sentence, run, name);
    if (const std::uint32_t prefix = listed_prefix(run)) {
      parse(sentence, {run.begin, run.begin + prefix});
      return parse(sentence, {run.begin + prefix, run.end});
    }
    add_plain(sentence, run);
  }

  /// Whether the keyword that ends the run names the whole, though titles stand before `name`: "Justice Department" and
  /// "General Santos City", but not "President Park" nor "Governor Ana Church".
  bool is_body(Range run, EntityType keyword, std::uint32_t name) const {
    if (name == run.begin) return true;
    if (name + 1 >= run.end) return keyword == EntityType::Organization;
    return !first_names.contains(capitals_.text(name));
  }

  /// A name that a keyword ends; "Acme Inc." is known as "Acme" too.
  void add_body(const Sentence& sentence, Range run, EntityType type) {
    add(sentence, run, type, kEnough + 1);
    if (is_company_suffix(capitals_.text(run.end - 1))) evidence({run.begin, run.end - 1}).add(EntityType::Organization, kCertain);
  }

  /// A run with "of" or "for" at `link`: one name ("Bank of England"), an office ("Secretary of State X") or two names.
  void parse_linked(const Sentence& sentence, Range run, std::uint32_t link) {
    if (const auto type = type_of_word_before_of(capitals_.text(link - 1))) return add(sentence, run, *type, kEnough + 1);
    std::uint32_t rest = link + 1;
    while (rest < run.end && (!capitals_.is_capitalised(rest) || is_portfolio(capitals_.text(rest)))) ++rest;
    std::uint32_t office = link;
    while (office > run.begin && is_title(capitals_.text(office - 1))) --office;
    parse(sentence, {run.begin, office});
    if (rest == run.end) return;
    if (rest > link + 1 && !listed_type(capitals_.text(rest))) return add_person(sentence, {rest, run.end});
    parse(sentence, {rest, run.end});
  }

  /// Where the name behind the last title of the run begins; the run's begin where it holds none.
  std::uint32_t after_titles(Range run) const {
    const bool is_surname = first_names.contains(capitals_.text(run.begin));  // "Bill King"
    for (std::uint32_t at = is_surname ? run.end - 1 : run.end; at > run.begin; --at) {
      if (is_title(capitals_.text(at - 1))) return at;
    }
    return run.begin;
  }

  void parse_titled(const Sentence& sentence, Range run, std::uint32_t name) {
    std::uint32_t titles = name;
    while (titles > run.begin && is_title(capitals_.text(titles - 1))) --titles;
    if (titles > run.begin) parse(sentence, {run.begin, titles});
    if (name == run.end) return;
    if (is_qualifier(capitals_.text(name - 1))) return parse(sentence, {name, run.end});
    add_person(sentence, {name, run.end});
  }

  void add_person(const Sentence& sentence, Range name) { add(sentence, name, EntityType::Person, kCertain); }

  /// How many tokens at the start of the run are a nationality that something else follows; 0 for none.
  std::uint32_t listed_prefix(Range run) const {
    for (std::uint32_t size = std::min(run.size() - 1, 2u); size > 0; --size) {
      if (is_demonym(capitals_.text(Range{run.begin, run.begin + size}))) return size;
    }
    return 0;
  }

  void add_plain(const Sentence& sentence, Range run) {
    const std::string_view first = capitals_.text(run.begin);
    candidates_.push_back(run);
    Evidence& evidence = this->evidence(run);
    if (run.size() == 1) {
      if (is_acronym(first)) evidence.add(EntityType::Organization, 2);
      else if (first_names.contains(first)) evidence.add(EntityType::Person, 2);
    } else {
      add_form(run, evidence);
    }
    add_context(sentence, run);
  }

  /// What the words of a name of several say themselves.
  void add_form(Range run, Evidence& evidence) const {
    const std::string_view first = capitals_.text(run.begin);
    if (first_names.contains(first)) evidence.add(EntityType::Person, kEnough);
    if (is_acronym(first)) evidence.add(EntityType::Organization, 2);
    bool personal = false, other = is_direction(first), body = false;
    for (std::uint32_t at = run.begin; at < run.end; ++at) {
      const std::string_view word = capitals_.text(at);
      personal = personal || is_initial(word) || is_particle(word);
      other = other || is_acronym(word) || countries.contains(word);
      body = body || type_of_last_word(word) == EntityType::Organization;
    }
    if (body && run.size() > 2) evidence.add(EntityType::Organization, kEnough);
    if (other || body) return;
    if (run.size() <= 3 || personal) evidence.add(EntityType::Person, 1);
    if (personal) evidence.add(EntityType::Person, 1);
  }

  std::string_view token_text(const Sentence& sentence, std::uint32_t token) const {
    return sentence.tokens.contains(token) ? capitals_.text(token) : std::string_view{};
  }

  /// What the words around one occurrence say.
  void add_context(const Sentence& sentence, Range name) {
    Evidence& evidence = this->evidence(name);
    const bool full = name.size() > 1;
    const std::string before = base::fold(name.begin == 0 ? std::string_view{} : token_text(sentence, name.begin - 1));
    const std::string after = base::fold(token_text(sentence, name.end));
    const std::string second = base::fold(token_text(sentence, name.end + 1));
    if (before == "the") {
      evidence.add(EntityType::Organization, full ? 2 : 0);
      evidence.add(EntityType::Person, -4);
      evidence.add(EntityType::Gpe, -3);
    }
    if (is_occupation(before)) evidence.add(EntityType::Person, kEnough);
    if (before == "in" && name.size() <= 2) evidence.add(EntityType::Gpe, full ? 2 : kEnough);
    if (after == "(" && is_acronym(token_text(sentence, name.end + 1)) && full) evidence.add(EntityType::Organization, kEnough + 1);
    if ((before == "near" || before == "across" || before == "throughout") && name.size() <= 2) evidence.add(EntityType::Gpe, 2);
    const bool acronym = is_acronym(capitals_.text(name.end - 1));
    const bool acts = is_personal_verb(before) || is_personal_verb(after) || (after == "," && is_personal_verb(second));
    if (acts) evidence.add(acronym ? EntityType::Organization : EntityType::Person, full ? kEnough : 2);
    if (acronym && (before == "the" || before == "by" || before == "with" || after == "'s")) evidence.add(EntityType::Organization, 1);
    if (after == "who" || (after == "," && second == "who")) evidence.add(EntityType::Person, kEnough);
    if (after == "," && second.size() == 2 && base::is_digit(static_cast<unsigned char>(second[0]))) evidence.add(EntityType::Person, kEnough);
    if (after == "," && (second == "a" || second == "an") && full) evidence.add(EntityType::Person, 1);
    if (after == "," && is_place(token_text(sentence, name.end + 1))) evidence.add(EntityType::Gpe, 2);
  }

  /// A last name that also stands alone speaks for a person; the bare one takes the full one's type.
  void link_surnames() {
    std::unordered_set<std::string_view> alone;
    for (const Range candidate : candidates_) {
      const std::string_view name = capitals_.text(candidate);
      if (candidate.size() == 1 && !listed_type(name) && !is_acronym(name)) alone.insert(name);
    }
    for (const Range candidate : candidates_) {
      if (candidate.size() < 2) continue;
      const std::string_view last = capitals_.text(candidate.end - 1);
      Evidence& evidence = this->evidence(candidate);
      if (alone.count(last) > 0) evidence.add(EntityType::Person, 2);
      if (evidence.type() != EntityType::Person || is_acronym(last)) continue;
      parts_of_people_.insert(last);
      parts_of_people_.insert(capitals_.text(candidate.begin));
    }
  }

  std::optional<EntityType> type_of(std::string_view name) const {
    if (parts_of_people_.count(name) > 0 && !listed_type(name)) return EntityType::Person;
    const auto found = evidence_.find(name);
    return found == evidence_.end() ? std::nullopt : found->second.type();
  }

  void add_mention(std::vector<Mention>& mentions, Range tokens, std::optional<EntityType> type) const {
    if (!type) return;
    const Span span{document_.tokens[tokens.begin].span.begin, document_.tokens[tokens.end - 1].span.end};
    mentions.push_back({span, document_.tokens[tokens.end - 1].span, MentionKind::Name, *type, document::sentence_of(document_, tokens.begin)});
  }

  /// In headlines only names that the article or a list knows.
  void add_title_case(std::vector<Mention>& mentions) const {
    for (const Sentence& sentence : document_.sentences) {
      if (is_skipped(sentence) || !capitals_.is_title_case(sentence)) continue;
      for (std::uint32_t at = sentence.tokens.begin; at < sentence.tokens.end; ++at) {
        if (!capitals_.is_capitalised(at)) continue;
        for (std::uint32_t end = std::min(at + kLongestKnown, sentence.tokens.end); end > at; --end) {
          const std::string_view name = capitals_.text(Range{at, end});
          auto type = type_of(name);
          if (!type) type = listed_type(name);
          if (!type) continue;
          add_mention(mentions, {at, end}, type);
          at = end - 1;
          break;
        }
      }
    }
  }

  void add_authors(std::vector<Mention>& mentions) const {
    for (const Author& author : document_.byline) {
      const Range tokens = document::tokens_in(document_, author.span);
      if (tokens.size() < 2 || tokens.size() > 4) continue;
      const bool taken = std::any_of(mentions.begin(), mentions.end(), [&](const Mention& mention) { return mention.span.overlaps(author.span); });
      if (!taken) add_mention(mentions, tokens, EntityType::Person);
    }
  }

  const Document& document_;
  Capitals capitals_;
  std::vector<Range> candidates_;  ///< in order of the text
  std::unordered_map<std::string_view, Evidence> evidence_;
  std::unordered_set<std::string_view> parts_of_people_;  ///< first and last names of the people named in full
};

}  // namespace

std::vector<Mention> find_names(const Document& document) { return Recogniser(document).find(); }

}  // namespace nutgraf::names
