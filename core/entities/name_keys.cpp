#include "entities/name_keys.h"

#include <algorithm>
#include <iterator>
#include <span>

#include "base/utf8.h"
#include "base/word_set.h"
#include "document/lists.h"
#include "document/nouns.h"
#include "document/text.h"

namespace nutgraf::entities {
namespace {

struct ShortForm {
  std::string_view form;
  std::string_view full;
};

constexpr ShortForm kAbbreviations[] = {
    {"us", "united states"},         {"u.s.", "united states"},
    {"usa", "united states"},        {"u.s.a.", "united states"},
    {"uk", "united kingdom"},        {"u.k.", "united kingdom"},
    {"uae", "united arab emirates"}, {"u.a.e.", "united arab emirates"},
    {"un", "united nations"},        {"u.n.", "united nations"},
    {"eu", "european union"},        {"e.u.", "european union"},
};
constexpr ShortForm kOtherNames[] = {
    {"america", "united states"},    {"united states of america", "united states"},
    {"britain", "united kingdom"},   {"great britain", "united kingdom"},
    {"d.c.", "washington, d.c."},    {"washington d.c.", "washington, d.c."},
    {"washington dc", "washington, d.c."},
    {"washington, dc", "washington, d.c."},
    {"holland", "netherlands"},      {"burma", "myanmar"},
    {"czechia", "czech republic"},   {"ivory coast", "côte d'ivoire"},
    {"people's republic of china", "china"}, {"people’s republic of china", "china"},
    {"swaziland", "eswatini"},       {"east timor", "timor-leste"},
};
constexpr std::span<const ShortForm> kShortForms[] = {kAbbreviations, kOtherNames};

/// Words of bodies' names that American and British English spell otherwise.
constexpr ShortForm kSpellings[] = {{"centre", "center"},   {"centres", "centers"},           {"defence", "defense"},   {"harbour", "harbor"},
                                    {"labour", "labor"},    {"organisation", "organization"}, {"programme", "program"}, {"theatre", "theater"},
                                    {"organisations", "organizations"}};

/// What the law adds to the name of a company.
constexpr auto kSuffixes = base::word_set({"inc", "inc.", "corp", "corp.", "corporation", "co", "co.", "company", "ltd", "ltd.", "limited", "plc", "plc.",
                                           "llc", "llc.", "ag", "sa", "s.a.", "gmbh", "n.v.", "nv"});

/// How much of "tropical storm ana" stands before what it is called.
std::size_t length_of_storm(std::string_view name) {
  std::size_t begin = 0;
  for (std::size_t space = name.find(' '); space != std::string_view::npos; space = name.find(' ', space + 1)) {
    const std::size_t word = space == 0 ? 0 : name.rfind(' ', space - 1) + 1;
    if (document::is_storm(name.substr(word, space - word))) begin = space + 1;
  }
  return begin;
}

/// How much of "acme corp." stands before what the law adds.
std::size_t length_without_suffix(std::string_view name) {
  const std::size_t space = name.rfind(' ');
  return space != std::string_view::npos && kSuffixes.contains(name.substr(space + 1)) ? name.find_last_not_of(" ,", space) + 1 : name.size();
}

/// "us congress" as "united states congress"; not "america first" as "united states first".
std::string with_whole_state(const std::string& name) {
  const auto opens = [&](ShortForm state) { return name.size() > state.form.size() && name[state.form.size()] == ' ' && name.compare(0, state.form.size(), state.form) == 0; };
  const auto state = std::find_if(std::begin(kAbbreviations), std::end(kAbbreviations), opens);
  return state == std::end(kAbbreviations) ? name : std::string(state->full) + name.substr(state->form.size());
}

}  // namespace

std::string single_spaced(std::string_view text) {
  std::string spaced;
  for (std::size_t at = 0; at < text.size();) {
    const base::Decoded character = base::decode(text, at);
    if (!base::is_space(character.code_point)) {
      spaced.append(text.substr(at, character.length));
    } else if (!spaced.empty() && spaced.back() != ' ') {
      spaced += ' ';
    }
    at += character.length;
  }
  return spaced;
}

std::vector<std::string_view> words_of(std::string_view name) {
  std::vector<std::string_view> words;
  std::size_t begin = 0;
  while (begin < name.size()) {
    const std::size_t end = std::min(name.find_first_of(" \n\t", begin), name.size());
    if (end > begin) words.push_back(name.substr(begin, end - begin));
    begin = end + 1;
  }
  return words;
}

std::string capitals_of(std::string_view name) {
  std::string letters;
  for (const std::string_view word : words_of(name)) {
    if (word[0] >= 'A' && word[0] <= 'Z') letters.push_back(word[0]);
  }
  return letters;
}

std::string without_marks(std::string_view acronym) {
  std::string plain;
  for (const char c : acronym) {
    if (c != '.' && c != '&') plain.push_back(c);
  }
  return plain;
}

std::string in_american_spelling(std::string_view name) {
  std::string all;
  for (const std::string_view word : words_of(name)) {
    const auto spelt = std::find_if(std::begin(kSpellings), std::end(kSpellings), [&](ShortForm spelling) { return spelling.form == word; });
    if (!all.empty()) all += ' ';
    all += spelt == std::end(kSpellings) ? word : spelt->full;
  }
  return all;
}

std::string_view without_state(std::string_view name) {
  const std::string folded = base::fold(name);
  for (const auto forms : kShortForms) {
    for (const ShortForm& form : forms) {
      for (const std::string_view state : {form.form, form.full}) {
        const bool opens = folded.size() == name.size() && folded.size() > state.size() && folded.compare(0, state.size(), state) == 0;
        if (opens && folded[state.size()] == ' ') return name.substr(state.size() + 1);
      }
    }
  }
  return name;
}

std::string_view behind_state(std::string_view name) {
  const std::string_view known = without_state(name);
  if (known.size() < name.size()) return known;
  for (std::size_t space = name.find(' '); space != std::string_view::npos; space = name.find(' ', space + 1)) {
    if (document::countries.contains(name.substr(0, space))) return name.substr(space + 1);
  }
  return {};
}

bool abbreviates(std::string_view acronym, std::string_view name) {
  const std::string letters = without_marks(acronym);
  if (letters.size() < 2) return false;
  return letters == capitals_of(name) || letters == capitals_of(name.substr(0, length_without_suffix(base::fold(name))));
}

std::string folded_name(std::string_view name) {
  std::string folded = base::fold(single_spaced(name));
  if (folded.rfind("the ", 0) == 0) folded.erase(0, 4);
  return folded;
}

std::size_t length_before_of(std::string_view name) { return std::min(name.rfind(" of "), name.size()); }

std::string with_office_last(const std::string& name) {
  for (const std::string_view office : {"ministry", "department"}) {
    const std::string opening = std::string(office) + " of ";
    if (name.compare(0, opening.size(), opening) != 0 || name.find(" of ", opening.size()) != std::string::npos) continue;
    const std::size_t matter = opening.size() + (name.compare(opening.size(), 4, "the ") == 0 ? 4 : 0);
    return name.substr(matter) + ' ' + std::string(office);
  }
  return name;
}

std::string name_key(const Document& document, const Mention& name) {
  std::string folded = folded_name(document::text(document, name.span));
  if (name.type == EntityType::Event) folded.erase(0, length_of_storm(folded));
  if (name.type == EntityType::Organization) {
    folded.resize(length_without_suffix(folded));
    folded = with_whole_state(with_office_last(in_american_spelling(folded)));
  }
  if (name.type == EntityType::Norp && folded.size() > 3 && folded.back() == 's') folded.pop_back();
  for (const auto forms : kShortForms) {
    const auto found = std::find_if(forms.begin(), forms.end(), [&](ShortForm form) { return form.form == folded; });
    if (found != forms.end()) return std::string(found->full);
  }
  return folded;
}

}  // namespace nutgraf::entities
