#include "names/borders.h"

#include <optional>
#include <string_view>

#include "base/utf8.h"
#include "base/word_set.h"
#include "document/text.h"
#include "names/candidates.h"
#include "names/evidence.h"
#include "names/lists.h"
#include "names/name_words.h"

namespace nutgraf::names {
namespace {

using Range = IdRange<Token>;

constexpr std::uint32_t kLongest = 16;  ///< tokens of a name that is parted; a longer one is no name, and work stays linear

/// Small words that stand within names and end none.
constexpr auto kLooseEnds = base::word_set({"of", "the", "and", "for", "in", "at", "a", "an"});

/// Words that tell since when or until when somebody or something is so called; they stand before names and are in none.
constexpr auto kTerms = base::word_set({"Former", "Then", "Ex", "Outgoing", "Incoming", "Acting", "Ousted", "Deposed", "Disgraced", "Embattled"});

std::string_view word(const Document& document, std::uint32_t token) { return document::text(document, document.tokens[token]); }

/// "Ana Ruiz [I] am a chemist": who opens an answer behind a name is no first of that name.
bool ends_with_speaker(const Document& document, std::uint32_t end) {
  static constexpr auto kOfFirstPerson = base::word_set({"'m", "'ve", "am", "believe", "do", "feel", "guess", "have", "hope", "know", "mean", "think", "want", "’m", "’ve"});
  return word(document, end - 1) == "I" && end < document.tokens.size() && kOfFirstPerson.contains(word(document, end));
}

/// A name in two, at a token, with the kind of its first part.
struct Cut {
  std::uint32_t token;
  std::string_view kind;
};

class Parter {
 public:
  Parter(const Document& document, const std::vector<FoundName>& names) : document_(document), kinds_(document, names) {}

  std::optional<Cut> cut(const FoundName& name) const {
    if (name.tokens.size() > kLongest) return std::nullopt;
    for (std::uint32_t at = name.tokens.begin + 1; at < name.tokens.end; ++at) {
      const Range first{name.tokens.begin, at}, second{at, name.tokens.end};
      if (name.kind == "PER") {
        if (const auto kind = kind_before_person(first, second)) return Cut{at, *kind};
      } else if (name.kind == "LOC" && is_city_in(first, second)) {
        return Cut{at, name.kind};
      }
    }
    return std::nullopt;
  }

 private:
  /// The kind of the first words, where the article has them and the second ones as names of their own: a place, a person
  /// in full ("Oru Tadek Kesta") or the same person twice ("Kesta Kesta"). First name and last are left together.
  std::optional<std::string_view> kind_before_person(Range first, Range second) const {
    const std::string_view first_words = text(document_, first), second_words = text(document_, second);
    const auto kind = kinds_.most_frequent(first_words);
    if (!kind || kinds_.most_frequent(second_words) != "PER") return std::nullopt;
    if (*kind == "LOC" || (*kind == "PER" && first_words == second_words)) return kind;
    const bool two_people = first.size() > 1 && (second.size() > 1 || first_names.contains(second_words));
    return *kind == "PER" && two_people ? kind : std::nullopt;
  }

  /// "Austin" before "Texas" or "TX", but not "New" before "Mexico".
  bool is_city_in(Range first, Range second) const {
    const std::string_view city = text(document_, first), region = text(document_, second);
    if (is_state_code(region)) return base::is_upper(base::decode(city, 0).code_point);
    if (!is_country_or_region(region)) return false;
    return cities.contains(city) && !listed_type(text(document_, Range{first.begin, second.end}));
  }

  const Document& document_;
  KindsInArticle kinds_;
};

}  // namespace

void part_names(const Document& document, std::vector<FoundName>& names) {
  const Parter parter(document, names);
  std::vector<FoundName> parted;
  for (const FoundName& name : names) {
    const std::optional<Cut> cut = parter.cut(name);
    if (cut) parted.push_back({{name.tokens.begin, cut->token}, cut->kind, name.sentence});
    parted.push_back({{cut ? cut->token : name.tokens.begin, name.tokens.end}, name.kind, name.sentence});
  }
  names = std::move(parted);
}

void cut_loose_ends(const Document& document, std::vector<FoundName>& names) {
  for (FoundName& name : names) {
    const bool titled = name.kind == "MISC";  // works may be called by any words
    while (!titled && name.tokens.size() > 1 && kTerms.contains(word(document, name.tokens.begin))) ++name.tokens.begin;
    while (name.tokens.size() > 1 && kLooseEnds.contains(word(document, name.tokens.end - 1))) --name.tokens.end;
    if (name.tokens.size() > 1 && ends_with_speaker(document, name.tokens.end)) --name.tokens.end;
  }
}

void join_listed(const Document& document, std::vector<FoundName>& names) {
  std::vector<FoundName> joined;
  for (const FoundName& name : names) {
    FoundName* before = joined.empty() ? nullptr : &joined.back();
    const bool beside = before && before->sentence == name.sentence && before->tokens.end == name.tokens.begin;
    const std::string_view both = beside ? text(document, {before->tokens.begin, name.tokens.end}) : std::string_view{};
    const bool place = is_country_or_region(both), body = type_of_known_name(both) == EntityType::Organization;  // "United Nations"
    if (beside && (place || body)) {
      *before = {{before->tokens.begin, name.tokens.end}, place ? "LOC" : "ORG", name.sentence};
    } else {
      joined.push_back(name);
    }
  }
  names = std::move(joined);
}

void join_peoples(const Document& document, std::vector<FoundName>& names) {
  // What tells whence part of a people come; alone most of them name nobody.
  static constexpr auto kOrigins = base::word_set({"Aboriginal", "African", "Arab", "Asian", "Hispanic", "Indigenous", "Latin", "Native"});
  std::vector<FoundName> joined;
  for (const FoundName& name : names) {
    if (name.kind != "NORP" || name.tokens.begin == document.sentences[name.sentence.index].tokens.begin) {
      joined.push_back(name);
      continue;
    }
    const std::uint32_t before = name.tokens.begin - 1;
    const bool taken = !joined.empty() && joined.back().tokens.end > before;
    const bool alone = taken && joined.back().tokens.size() == 1;
    if (!kOrigins.contains(word(document, before)) || (taken && !alone)) {
      joined.push_back(name);
      continue;
    }
    if (taken) joined.pop_back();
    joined.push_back({{before, name.tokens.end}, "NORP", name.sentence});
  }
  names = std::move(joined);
}

void take_saints(const Document& document, std::vector<FoundName>& names) {
  static constexpr auto kIn = base::word_set({"in", "near", "outside", "around"});
  static constexpr auto kSaints = base::word_set({"St.", "St", "Ste.", "Ste", "Saint", "Sainte"});
  for (std::size_t i = 0; i < names.size(); ++i) {
    FoundName& name = names[i];
    if (name.tokens.begin == document.sentences[name.sentence.index].tokens.begin) continue;
    const std::uint32_t before = name.tokens.begin - 1;
    const bool taken = i > 0 && names[i - 1].tokens.end > before;
    if (taken || !kSaints.contains(word(document, before))) continue;
    name.tokens.begin = before;
    const bool within = before > document.sentences[name.sentence.index].tokens.begin && kIn.contains(word(document, before - 1));
    if (within && name.kind == "PER") name.kind = "LOC";  // "in St. Marc"
  }
}

void join_of(const Document& document, std::vector<FoundName>& names) {
  const auto is_body_or_place = [](const FoundName& name) { return name.kind == "ORG" || name.kind == "LOC"; };
  std::vector<FoundName> joined;
  for (const FoundName& name : names) {
    FoundName* before = joined.empty() || joined.back().sentence != name.sentence ? nullptr : &joined.back();
    if (!before || !is_body_or_place(*before) || !is_body_or_place(name)) {
      joined.push_back(name);
      continue;
    }
    const std::string_view last = word(document, before->tokens.end - 1);
    const auto type = type_of_word_before_of(last);
    const bool body = type == EntityType::Organization || type_of_last_word(last) == EntityType::Organization;
    const std::uint32_t gap = name.tokens.begin - before->tokens.end;
    const bool close = gap == 1 || (gap == 2 && word(document, name.tokens.begin - 1) == "the");
    const bool of = close && word(document, before->tokens.end) == "of";
    if (!of || (!body && type != EntityType::Gpe)) {
      joined.push_back(name);
      continue;
    }
    before->tokens.end = name.tokens.end;
    if (body) before->kind = "ORG";
  }
  names = std::move(joined);
}

void take_articles(const Document& document, std::vector<FoundName>& names) {
  const Capitals capitals(document);
  std::vector<FoundName> taken;
  for (FoundName name : names) {
    const Sentence& sentence = document.sentences[name.sentence.index];
    const std::uint32_t article = name.tokens.begin - 1;
    const bool follows = name.tokens.begin > sentence.tokens.begin + 1 && word(document, article) == "The";
    if (follows && (name.kind == "ORG" || name.kind == "LOC") && !capitals.is_title_case(sentence)) {
      const std::string_view before = word(document, article - 1);
      if (before == "," || base::is_letter(base::decode(before, 0).code_point)) {
        const bool alone = !taken.empty() && taken.back().tokens.begin == article;
        if (alone) taken.pop_back();
        if (taken.empty() || taken.back().tokens.end <= article) name.tokens.begin = article;
      }
    }
    taken.push_back(name);
  }
  names = std::move(taken);
}

}  // namespace nutgraf::names
