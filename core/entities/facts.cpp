#include "entities/facts.h"

#include <algorithm>

#include "base/utf8.h"
#include "base/word_set.h"
#include "document/lists.h"
#include "document/nouns.h"
#include "document/text.h"

namespace nutgraf::entities {
namespace {

constexpr std::uint32_t kNoToken = Id<Token>::kNone;

constexpr auto kFemaleTitles =
    base::word_set({"mrs", "mrs.", "ms", "ms.", "miss", "lady", "dame", "queen", "princess", "madam", "sister", "mother"});
constexpr auto kMaleTitles = base::word_set({"mr", "mr.", "sir", "lord", "king", "prince", "brother", "father", "pope"});
/// What trades, and words in the names of what does not.
constexpr auto kFirms = base::word_set({"airline", "bank", "business", "carmaker", "carrier", "company", "conglomerate", "corporation", "developer", "firm", "maker",
                                        "manufacturer", "operator", "retailer", "startup", "supplier"});
constexpr auto kPublicBodies =
    base::word_set({"administration", "army", "assembly", "committee", "congress", "council", "court", "department", "force", "government", "guard", "ministry", "navy",
                    "parliament", "party", "police", "senate", "treasury", "university"});
constexpr auto kTwoOrMore = base::word_set({"two", "three", "four", "five", "six", "both", "2", "3", "4", "5", "6"});

/// Plurals that end in no "s" and that their lemma equals.
constexpr auto kUnmarkedPlurals =
    base::word_set({"aircraft", "bison", "cattle", "clergy", "cod", "crew", "deer", "elk", "fish", "folk", "infantry", "kin", "livestock", "moose", "offspring",
                    "people", "personnel", "police", "poultry", "salmon", "sheep", "shrimp", "spacecraft", "staff", "swine", "trout", "vermin", "youth"});

/// Whether a form may be a plural: the tag alone errs on rare words ("the mine").
bool may_be_plural(std::string_view form, std::string_view lemma) {
  return form != lemma || form.back() == 's' || kUnmarkedPlurals.contains(form) || !base::is_letter(base::decode_before(form, form.size()).code_point);
}

Form form_of(std::string_view word, const document::Pronoun& pronoun) {
  if (pronoun.form == document::PronounForm::Demonstrative) {
    if (word == "this") return Form::This;
    if (word == "that") return Form::That;
    return word == "these" ? Form::These : Form::Those;
  }
  if (pronoun.person == 1) return pronoun.number == Number::Singular ? Form::I : Form::We;
  if (pronoun.person == 2) return Form::You;
  if (pronoun.number == Number::Plural) return Form::They;
  if (pronoun.gender == Gender::Male) return Form::He;
  return pronoun.gender == Gender::Female ? Form::She : Form::It;
}

Form name_form(EntityType type) {
  switch (type) {
    case EntityType::Person:
      return Form::PersonName;
    case EntityType::Organization:
      return Form::OrganizationName;
    case EntityType::Gpe:
    case EntityType::Location:
    case EntityType::Facility:
      return Form::PlaceName;
    default:
      return Form::OtherName;
  }
}

}  // namespace

FactFinder::FactFinder(const Document& document, const document::Trees& trees)
    : document_(document), trees_(trees), quote_of_(document.tokens.size()) {
  for (std::uint32_t i = 0; i < document.quotes.size(); ++i) {
    if (document.quotes[i].kind == QuoteKind::Indirect) continue;  // nobody says "I" in it
    for (const Span span : document.quotes[i].spans) {
      const IdRange<Token> tokens = document::tokens_in(document, span);
      for (std::uint32_t token = tokens.begin; token < tokens.end; ++token) quote_of_[token] = {i};
    }
  }
}

std::vector<Facts> FactFinder::find() {
  std::vector<Facts> all;
  all.reserve(document_.mentions.size());
  for (const Mention& mention : document_.mentions) {
    const IdRange<Token> tokens = document::tokens_in(document_, mention.span);
    if (mention.kind != MentionKind::Name || mention.type != EntityType::Person || tokens.size() < 2) continue;
    last_names_.insert(document::text(document_, document_.tokens[tokens.end - 1]));
  }
  for (const Mention& mention : document_.mentions) all.push_back(facts_of(mention));
  if (!trees_.empty()) {
    read_appositions(all);
    read_owners(all);
    read_possessors(all);
  }
  return all;
}

Facts FactFinder::facts_of(const Mention& mention) {
  Facts facts;
  facts.type = mention.type;
  facts.tokens = document::tokens_in(document_, mention.span);
  facts.head = document::tokens_in(document_, mention.head).begin;
  facts.sentence = mention.sentence.index;
  facts.block = document_.sentences[mention.sentence.index].block.index;
  facts.quote = quote_of_[facts.head];
  if (!trees_.empty()) {
    facts.role = role_of(facts.head);
    const bool joined = facts.tokens.begin > 0 && trees_.tag(facts.tokens.begin - 1).upos == "CCONJ";
    if (facts.role == Role::Apposition && joined) facts.role = Role::Conjunct;  // "Lind and Orme's mother"
    facts.governor = trees_.head(facts.head);
    facts.main_clause = facts.governor == kNoToken || trees_.is_root(facts.governor) || trees_.universal_relation(facts.governor) == "conj" ||
                        trees_.universal_relation(facts.governor) == "parataxis";
  }
  switch (mention.kind) {
    case MentionKind::Pronoun:
      read_pronoun(facts);
      break;
    case MentionKind::Name:
      read_name(mention, facts);
      break;
    case MentionKind::Nominal:
      read_nominal(facts);
      break;
  }
  read_phrase(facts);
  facts.dead = !trees_.empty() && is_dead(facts);
  return facts;
}

void FactFinder::read_pronoun(Facts& facts) {
  const std::string word = folded(facts.head);
  facts.pronoun = document::pronoun(word);
  facts.form = form_of(word, *facts.pronoun);
  facts.gender = facts.pronoun->gender;
  facts.number = facts.pronoun->number;
  facts.word = number_of(word);
  facts.words = {facts.word};
}

void FactFinder::read_name(const Mention& mention, Facts& facts) {
  facts.form = name_form(mention.type);
  facts.word = number_of(folded(facts.tokens.end - 1));
  for (std::uint32_t token = facts.tokens.begin; token < facts.tokens.end; ++token) {
    const std::string word = folded(token);
    facts.public_body = facts.public_body || kPublicBodies.contains(word);
    facts.words.push_back(number_of(word));
  }
  facts.number = mention.type == EntityType::Norp ? Number::Unknown : Number::Singular;
  facts.collective = mention.type != EntityType::Person;
  if (mention.type == EntityType::Gpe) facts.sites = sites_of_name(document::text(document_, mention.span));
  if (mention.type != EntityType::Person) {
    facts.gender = mention.type == EntityType::Norp ? Gender::Unknown : Gender::Neuter;
  } else {
    facts.gender = gender_of_title(facts);
    if (facts.gender == Gender::Unknown) facts.gender = gender_of_first_name(facts), facts.guessed_gender = facts.gender != Gender::Unknown;
  }
  if (trees_.empty()) return;
  for (const std::uint32_t child : trees_.children(facts.head)) {  // "actress Ortega", "its rival Velm Foods"
    if (child < facts.tokens.begin && (trees_.relation(child) == "nmod:desc" || trees_.relation(child) == "compound")) {
      facts.words.push_back(number_of(rank_of(child) + base::fold(trees_.tag(child).lemma)));
    }
  }
}

/// "Mr Ortega", "actress Ortega".
Gender FactFinder::gender_of_title(const Facts& facts) const {
  if (facts.tokens.begin <= document_.sentences[facts.sentence].tokens.begin) return Gender::Unknown;
  const std::string title = folded(facts.tokens.begin - 1);
  if (kFemaleTitles.contains(title)) return Gender::Female;
  if (kMaleTitles.contains(title)) return Gender::Male;
  const Gender gender = document::gender_of_noun(title);
  return gender == Gender::Female || gender == Gender::Male ? gender : Gender::Unknown;
}

/// One word may be a last name: that of a person named in full tells nothing, nor do men's names, which are last names too ("James").
Gender FactFinder::gender_of_first_name(const Facts& facts) const {
  const std::string_view first = document::text(document_, document_.tokens[facts.tokens.begin]);
  if (facts.tokens.size() == 1 && last_names_.count(first)) return Gender::Unknown;
  if (document::female_names.contains(first)) return Gender::Female;
  return facts.tokens.size() > 1 && document::male_names.contains(first) ? Gender::Male : Gender::Unknown;
}

void FactFinder::read_nominal(Facts& facts) {
  const std::string lemma = base::fold(trees_.tag(facts.head).lemma);
  if (facts.type == EntityType::Other && is_office(facts, lemma)) facts.type = EntityType::Person;
  const std::string& feats = trees_.tag(facts.head).feats;
  const std::string rank = rank_of(facts.head);
  facts.ranked = !rank.empty();
  facts.word = number_of(rank + lemma);
  facts.office = number_of(lemma);
  facts.number = feats.find("Number=Plur") != std::string::npos && may_be_plural(folded(facts.head), lemma) ? Number::Plural : Number::Singular;
  facts.gender = document::gender_of_noun(lemma);
  facts.collective = document::is_collective(lemma);
  facts.firm = kFirms.contains(lemma);
  facts.sites = sites_of_noun(lemma);
  facts.names_town = names_town(facts);
  read_words(facts);
  read_complement(facts);
  facts.form = nominal_form(facts);
  facts.introduces = introduces(facts);
  facts.superlative = is_superlative(facts.head);
  facts.idle = is_idle(facts);
  if (facts.form == Form::List) {
    facts.number = Number::Plural;
    facts.gender = Gender::Unknown;
  } else if (facts.gender == Gender::Unknown && facts.type != EntityType::Person && facts.type != EntityType::Norp) {
    facts.gender = facts.number == Number::Singular ? Gender::Neuter : Gender::Unknown;
  }
}

void FactFinder::read_phrase(Facts& facts) {
  std::string phrase;
  for (std::uint32_t token = facts.tokens.begin; token < facts.tokens.end; ++token) {
    if (token < facts.head && !trees_.empty() && trees_.tag(token).upos == "DET") continue;
    const std::string word = folded(token);
    if (const auto kind = distinction_of(word)) facts.distinctions.push_back({*kind, number_of(word)});
    phrase += ' ' + word;
  }
  facts.phrase = number_of(phrase);
}

void FactFinder::read_words(Facts& facts) {
  for (std::uint32_t token = facts.tokens.begin; token < facts.tokens.end; ++token) {
    const Tag& tag = trees_.tag(token);
    if (token <= facts.head && kTwoOrMore.contains(folded(token))) facts.plural_count = true;
    if (tag.upos == "DET" || tag.upos == "PUNCT" || tag.upos == "ADP" || tag.upos == "PART" || tag.upos == "PRON") continue;
    facts.words.push_back(number_of(base::fold(tag.lemma)));
    if (token < facts.head) facts.modifiers.push_back(facts.words.back());
  }
}

Role FactFinder::role_of(std::uint32_t head) const {
  const std::string_view relation = trees_.relation(head), universal = trees_.universal_relation(head);
  if (relation == "nsubj:pass") return Role::PassiveSubject;
  if (universal == "nsubj") return Role::Subject;
  if (universal == "obj" || universal == "iobj") return Role::Object;
  if (universal == "obl") return Role::Oblique;
  if (relation == "nmod:poss") return Role::Possessive;
  if (universal == "nmod" || universal == "compound") return Role::Modifier;
  if (universal == "appos") return Role::Apposition;
  if (universal == "conj") return Role::Conjunct;
  return trees_.child(head, "cop") != kNoToken ? Role::Predicate : Role::Other;
}

Word FactFinder::number_of(std::string_view word) { return words_.emplace(word, static_cast<Word>(words_.size())).first->second; }

std::string FactFinder::folded(std::uint32_t token) const { return document::folded(document_, document_.tokens[token]); }

}  // namespace nutgraf::entities
