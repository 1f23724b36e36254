#include "document/pronouns.h"

#include <algorithm>
#include <iterator>

namespace nutgraf::document {
namespace {

struct Entry {
  std::string_view word;
  Pronoun pronoun;
};

constexpr auto kSingular = Number::Singular, kPlural = Number::Plural;
constexpr auto kSubject = PronounForm::Subject, kObject = PronounForm::Object, kPossessive = PronounForm::Possessive,
               kReflexive = PronounForm::Reflexive, kDemonstrative = PronounForm::Demonstrative;
constexpr auto kAny = Gender::Unknown, kMale = Gender::Male, kFemale = Gender::Female, kNeuter = Gender::Neuter;

constexpr Entry kPronouns[] = {
    {"i", {1, kSingular, kAny, kSubject}},
    {"me", {1, kSingular, kAny, kObject}},
    {"my", {1, kSingular, kAny, kPossessive}},
    {"mine", {1, kSingular, kAny, kPossessive}},
    {"myself", {1, kSingular, kAny, kReflexive}},
    {"we", {1, kPlural, kAny, kSubject}},
    {"us", {1, kPlural, kAny, kObject}},
    {"our", {1, kPlural, kAny, kPossessive}},
    {"ours", {1, kPlural, kAny, kPossessive}},
    {"ourselves", {1, kPlural, kAny, kReflexive}},
    {"you", {2, Number::Unknown, kAny, kSubject}},
    {"your", {2, Number::Unknown, kAny, kPossessive}},
    {"yours", {2, Number::Unknown, kAny, kPossessive}},
    {"yourself", {2, kSingular, kAny, kReflexive}},
    {"yourselves", {2, kPlural, kAny, kReflexive}},
    {"he", {3, kSingular, kMale, kSubject}},
    {"him", {3, kSingular, kMale, kObject}},
    {"his", {3, kSingular, kMale, kPossessive}},
    {"himself", {3, kSingular, kMale, kReflexive}},
    {"she", {3, kSingular, kFemale, kSubject}},
    {"her", {3, kSingular, kFemale, kObject}},
    {"hers", {3, kSingular, kFemale, kPossessive}},
    {"herself", {3, kSingular, kFemale, kReflexive}},
    {"it", {3, kSingular, kNeuter, kSubject}},
    {"its", {3, kSingular, kNeuter, kPossessive}},
    {"itself", {3, kSingular, kNeuter, kReflexive}},
    {"they", {3, kPlural, kAny, kSubject}},
    {"them", {3, kPlural, kAny, kObject}},
    {"their", {3, kPlural, kAny, kPossessive}},
    {"theirs", {3, kPlural, kAny, kPossessive}},
    {"themselves", {3, kPlural, kAny, kReflexive}},
    {"this", {3, kSingular, kNeuter, kDemonstrative}},
    {"that", {3, kSingular, kNeuter, kDemonstrative}},
    {"these", {3, kPlural, kAny, kDemonstrative}},
    {"those", {3, kPlural, kAny, kDemonstrative}},
};

}  // namespace

std::optional<Pronoun> pronoun(std::string_view folded) {
  const auto found = std::find_if(std::begin(kPronouns), std::end(kPronouns), [&](const Entry& entry) { return entry.word == folded; });
  if (found == std::end(kPronouns)) return std::nullopt;
  return found->pronoun;
}

}  // namespace nutgraf::document
