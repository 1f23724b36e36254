// The inflected forms of the verbs of speech, for text without tags. Knows words, reads no layer.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "nutgraf/document.h"

namespace nutgraf::quotes {

/// How a form of a verb is used: "said" is finite, "adding" a participle, and "claims" may be a noun.
enum class VerbForm { Past, Present, Participle };

/// A reporting verb behind one of its forms.
struct ReportingVerb {
  std::string lemma;
  Stance stance;
  VerbForm form;
  bool may_be_noun;  ///< the form is also the form of a noun ("demands", "report")
};

/// The reporting verb that `folded` (lower case) is a form of, by the regular rules of English inflection and the list of
/// irregular forms; nothing for any other word.
std::optional<ReportingVerb> reporting_verb(std::string_view folded);

/// Whether it is no sentence without what it reports: "Ruiz quipped."
bool needs_words(const ReportingVerb& verb);

}  // namespace nutgraf::quotes
