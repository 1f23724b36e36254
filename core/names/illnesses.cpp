#include "names/illnesses.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>

#include "base/utf8.h"
#include "base/word_set.h"
#include "document/text.h"
#include "names/evidence.h"

namespace nutgraf::names {
namespace {

/// What the names of illnesses and of what causes them end in.
constexpr auto kIllnesses = base::word_set({"cancer", "cholera", "coronavirus", "dementia", "disease", "disorder", "encephalitis", "encephalopathy", "fever", "flu",
                                            "hepatitis", "infection", "influenza", "leukemia", "malaria", "measles", "palsy", "plague", "pneumonia", "polio", "pox",
                                            "syndrome", "tuberculosis", "virus"});

std::string_view word(const Document& document, std::uint32_t token) { return document::text(document, document.tokens[token]); }

bool is_illness(std::string_view word) { return kIllnesses.contains(base::fold(word)); }

/// The mark that closes "mad cow disease".
bool is_mark(std::string_view word) {
  const char32_t mark = base::decode(word, 0).code_point;
  return base::is_double_quote(mark) || base::is_apostrophe(mark);
}

/// The acronyms in brackets right behind an illness, whatever language they are of: "mad cow disease (BSE)", "tuberculosis (XDR-TB)".
std::unordered_set<std::string_view> short_forms(const Document& document) {
  constexpr std::uint32_t kLongest = 3;  // tokens of an acronym with a hyphen
  std::unordered_set<std::string_view> found;
  for (const Sentence& sentence : document.sentences) {
    std::uint32_t noun = sentence.tokens.end;
    for (std::uint32_t at = sentence.tokens.begin; at + 2 < sentence.tokens.end; ++at) {
      if (is_illness(word(document, at))) noun = at;
      const bool behind = noun + 1 == at || (noun + 2 == at && is_mark(word(document, at - 1)));
      if (word(document, at) != "(" || !behind) continue;
      std::uint32_t close = at + 2;
      while (close < sentence.tokens.end && close <= at + kLongest && word(document, close) != ")") ++close;
      if (close == sentence.tokens.end || word(document, close) != ")") continue;
      const std::string_view acronym = text(document, {at + 1, close});
      if (is_acronym(acronym)) found.insert(acronym);
    }
  }
  return found;
}

}  // namespace

namespace {

/// What stands right before what kind of illness it is: "Velmpox disease", "Hong Kong flu".
bool opens_illness(const Document& document, const FoundName& name) {
  static constexpr auto kKinds = base::word_set({"disease", "fever", "flu", "syndrome", "virus"});
  return name.tokens.end < document.sentences[name.sentence.index].tokens.end && kKinds.contains(base::fold(word(document, name.tokens.end)));
}

}  // namespace

void leave_out_illnesses(const Document& document, std::vector<FoundName>& names) {
  const auto acronyms = short_forms(document);
  std::unordered_set<std::string_view> called;  // what illnesses are called without their kind
  for (const FoundName& name : names) {
    if (name.kind != "LOC" && opens_illness(document, name)) called.insert(text(document, name.tokens));
  }
  const auto is_left_out = [&](const FoundName& name) {
    const std::uint32_t last = name.tokens.end - 1;
    const bool type = name.tokens.size() == 2 && word(document, last).size() <= 2 && is_illness(word(document, last - 1));  // "Hepatitis A"
    const bool opens = opens_illness(document, name) || (name.kind != "LOC" && called.count(text(document, name.tokens)) > 0);
    return type || opens || is_illness(word(document, last)) || acronyms.count(text(document, name.tokens)) > 0;
  };
  names.erase(std::remove_if(names.begin(), names.end(), is_left_out), names.end());
}

}  // namespace nutgraf::names
