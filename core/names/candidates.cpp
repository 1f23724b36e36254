#include "names/candidates.h"

#include <string>

#include "base/utf8.h"
#include "document/text.h"
#include "names/name_words.h"
#include "names/lists.h"

namespace nutgraf::names {
namespace {

using Range = IdRange<Token>;

constexpr std::uint32_t kLongestRun = 16;  ///< tokens; longer runs are lists or shouting

bool is_listed(std::string_view word) {
  return countries.contains(word) || cities.contains(word) || demonyms.contains(word) || first_names.contains(word) || is_title(word) ||
         type_of_known_name(word).has_value();
}

bool ends_with(std::string_view word, std::string_view ending) {
  return word.size() > ending.size() && word.substr(word.size() - ending.size()) == ending;
}

}  // namespace

Capitals::Capitals(const Document& document) : document_(document) {
  for (const Sentence& sentence : document.sentences) {
    if (is_title_case(sentence)) continue;
    for (std::uint32_t at = sentence.tokens.begin; at < sentence.tokens.end; ++at) {
      if (!base::is_letter(base::decode(text(at), 0).code_point)) continue;
      Uses& uses = uses_[base::fold(text(at))];
      if (!is_capitalised(at)) {
        if (at == 0 || text(at - 1) != "-") ++uses.lower;
      } else if (!opens_clause(sentence, at)) {
        ++uses.capital;
      }
    }
  }
}

std::string_view Capitals::text(std::uint32_t token) const { return document::text(document_, document_.tokens[token]); }

std::string_view Capitals::text(Range range) const {
  return document::text(document_, Span{document_.tokens[range.begin].span.begin, document_.tokens[range.end - 1].span.end});
}

bool Capitals::is_capitalised(std::uint32_t token) const { return base::is_upper(base::decode(text(token), 0).code_point); }

bool Capitals::is_title_case(const Sentence& sentence) const {
  if (text(sentence.tokens.end - 1) == ".") return false;  // headlines have no full stop
  std::uint32_t longer = 0, capitals = 0;
  for (std::uint32_t at = sentence.tokens.begin; at < sentence.tokens.end; ++at) {
    if (text(at).size() < 4 || !base::is_letter(base::decode(text(at), 0).code_point)) continue;
    ++longer;
    capitals += is_capitalised(at) ? 1 : 0;
  }
  return longer >= 4 && capitals * 10 >= longer * 7;
}

/// Whether a capital at this place may be owed to the place: behind the start, a mark, a colon or a bullet.
bool Capitals::opens_clause(const Sentence& sentence, std::uint32_t token) const {
  if (token == sentence.tokens.begin) return true;
  const std::string_view before = text(token - 1);
  const char32_t first = base::decode(before, 0).code_point;
  return base::is_double_quote(first) || before == "'" || before == "‘" || before == "``" || before == ":" || before == "•" || before == "*" ||
         before == "-" || before == "–" || before == "—" || before == "." || before == "?" || before == "!" || before == "…" || before == "...";
}

/// Whether an opener begins a known name ("New York") or one that a keyword ends ("World Health Organization").
bool Capitals::opens_listed(const Sentence& sentence, std::uint32_t token) const {
  std::uint32_t end = token + 1;
  while (end < sentence.tokens.end && end < token + 6 && is_capitalised(end)) ++end;
  if (end == token + 1) return false;
  const auto& tokens = document_.tokens;
  const std::string_view two = document::text(document_, Span{tokens[token].span.begin, tokens[token + 1].span.end});
  return countries.contains(two) || cities.contains(two) || regions.contains(two) || type_of_last_word(text(end - 1)).has_value();
}

bool Capitals::can_be_name(const Sentence& sentence, std::uint32_t token) const {
  const std::string_view word = text(token);
  if (!is_capitalised(token) || is_no_name(word)) return false;
  const std::string folded = base::fold(word);
  if (is_function_word(folded)) return word.size() > 1 && word.size() < 4 && word[1] >= 'A' && word[1] <= 'Z' && word != "THE";
  if (!opens_clause(sentence, token)) return true;
  if (is_opener(folded)) return opens_listed(sentence, token);
  if (is_listed(word)) return true;
  const auto found = uses_.find(folded);
  const Uses uses = found == uses_.end() ? Uses{} : found->second;
  if (uses.capital > 0) return uses.capital >= uses.lower;
  if (folded.size() > 5 && (ends_with(folded, "s") || ends_with(folded, "ing") || ends_with(folded, "ed"))) return false;  // "Speaking", "Shares"
  const bool goes_on = token + 1 < sentence.tokens.end && is_capitalised(token + 1) && !is_no_name(text(token + 1));
  return uses.lower == 0 && goes_on && word.size() > 1;
}

/// The end of what a hyphen joins to the run: "Duck-soo", "Jean-Yves", "Guinea-Bissau", but neither "US-led" nor
/// "Syria-Iraq"; the run's own end where nothing is joined.
std::uint32_t Capitals::end_of_hyphen(const Sentence& sentence, Range run) const {
  const std::uint32_t hyphen = run.end, next = run.end + 1;
  if (next >= sentence.tokens.end || text(hyphen) != "-") return run.end;
  const auto& tokens = document_.tokens;
  if (tokens[hyphen - 1].span.end != tokens[hyphen].span.begin || tokens[hyphen].span.end != tokens[next].span.begin) return run.end;
  if (is_capitalised(next)) {
    const bool two_names = is_listed(text(hyphen - 1)) && is_listed(text(next)) && !first_names.contains(text(hyphen - 1)) &&
                           !type_of_known_name(text(Range{hyphen - 1, next + 1})) && !countries.contains(text(Range{hyphen - 1, next + 1}));
    return two_names ? run.end : next + 1;
  }
  const auto found = uses_.find(base::fold(text(next)));
  const bool ordinary = found != uses_.end() && found->second.lower > 0;
  return run.size() > 1 && !ordinary && text(next).size() <= 5 ? next + 1 : run.end;
}

/// "Food and" in "the Food and Drug Administration".
bool Capitals::opens_pair(const Sentence& sentence, Range run) const {
  if (run.size() > 2 || run.begin == sentence.tokens.begin || base::fold(text(run.begin - 1)) != "the") return false;
  const std::string_view first = text(run.begin);
  if (is_listed(text(run)) || first.size() < 2 || !base::is_lower(base::decode(first, 1).code_point)) return false;
  std::uint32_t end = run.end + 1;
  while (end < sentence.tokens.end && is_capitalised(end)) ++end;
  return end > run.end + 2 && type_of_last_word(text(end - 1)) == EntityType::Organization;
}

/// The end of the small words that link the run to another capitalised one; the run's own end where none do.
std::uint32_t Capitals::end_of_link(const Sentence& sentence, Range run) const {
  const std::uint32_t limit = sentence.tokens.end;
  std::uint32_t at = run.end;
  if (at >= limit) return run.end;
  const std::string_view link = text(at);
  const std::string_view last = text(at - 1);
  bool links = false;
  if (link == "of" || link == "for") {
    links = type_of_word_before_of(last).has_value() || is_title(last);
    ++at;
    if (links && at < limit && text(at) == "the") ++at;
  } else if (link == "and") {
    bool body_of = false;
    for (std::uint32_t i = run.begin + 1; i < run.end; ++i) {
      body_of = body_of || ((text(i) == "of" || text(i) == "for") && type_of_word_before_of(text(i - 1)) == EntityType::Organization);
    }
    ++at;
    links = (body_of && !type_of_last_word(last)) || opens_pair(sentence, run);
  } else if (link == "'s" || link == "’s" || link == "'" || link == "’") {
    links = is_owner(last);
    ++at;
  } else if (link == "&") {
    links = true;
    ++at;
  } else {
    while (at < limit && at < run.end + 2 && is_particle(text(at))) ++at;
    links = at > run.end;
    if (links && at < limit && text(at) == "-") ++at;  // "al-Sadr"
  }
  const bool goes_on = links && at < limit && is_capitalised(at) && !is_no_name(text(at));
  return goes_on ? at : run.end;
}

std::vector<Range> Capitals::runs(const Sentence& sentence) const {
  std::vector<Range> runs;
  for (std::uint32_t at = sentence.tokens.begin; at < sentence.tokens.end; ++at) {
    if (!can_be_name(sentence, at)) continue;
    Range run{at, at + 1};
    while (run.end < sentence.tokens.end && run.size() < kLongestRun) {
      if (is_capitalised(run.end) && can_be_name(sentence, run.end)) {
        ++run.end;
      } else if (is_capitalised(run.end) && (first_names.contains(text(run.end - 1)) || is_honorific(text(run.end - 1))) && text(run.end) == "May") {
        ++run.end;
      } else if (const std::uint32_t joined = end_of_hyphen(sentence, run); joined > run.end) {
        run.end = joined;
      } else {
        const std::uint32_t next = end_of_link(sentence, run);
        if (next == run.end) break;
        run.end = next + 1;
      }
    }
    runs.push_back(run);
    at = run.end - 1;
  }
  return runs;
}

}  // namespace nutgraf::names
