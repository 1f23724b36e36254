#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <string>

#include "base/word_set.h"
#include "document/text.h"
#include "house/rules.h"

namespace nutgraf::house {
namespace {

/// What may stand between the name and the comma of somebody's title: "Ana Ruiz, the [former] mayor,".
constexpr std::uint32_t kLongestTitle = 3;
/// A sentence of more people lists them: a cast, a team, the dead.
constexpr std::size_t kMostNamed = 3;

constexpr auto kEndsName = base::word_set({"jr", "jr.", "sr", "sr."});

IdRange<Token> tokens_of(const Article& article, Id<Mention> mention) {
  return document::tokens_in(article.document(), article.document().mentions[mention.index].span);
}

/// Whether a name is a label or a credit: "Image: Ana Ruiz", "— Ana Ruiz".
bool is_label(const Article& article, IdRange<Token> name) {
  const std::string before = name.begin > 0 ? article.word(name.begin - 1) : std::string(), behind = article.word(name.end);
  return before == ":" || before == "—" || before == "–" || before == "-" || behind == ":";
}

/// Whether a name has more than the surname.
bool is_full(const Article& article, Id<Mention> mention) {
  const IdRange<Token> tokens = tokens_of(article, mention);
  return tokens.size() > 1 && !kEndsName.contains(article.word(tokens.end - 1));
}

bool is_person(const Article& article, std::uint32_t entity) {
  return article.document().entities[entity].type == EntityType::Person && article.document().entities[entity].members.empty();
}

/// Of each surname how many people of the article have it.
std::map<std::string, int> count_surnames(const Article& article) {
  std::map<std::string, int> bearers;
  for (std::uint32_t entity = 0; entity < article.document().entities.size(); ++entity) {
    if (article.document().entities[entity].type != EntityType::Person) continue;
    std::set<std::string> surnames;
    for (const Id<Mention> name : article.names_of(entity)) {
      if (const IdRange<Token> tokens = tokens_of(article, name); !tokens.empty()) surnames.insert(article.word(tokens.end - 1));
    }
    for (const std::string& surname : surnames) ++bearers[surname];
  }
  return bearers;
}

/// Whether words that say who somebody is stand in the sentence of the first mention or in the one behind it.
bool is_described(const Article& article, std::uint32_t entity, Id<Sentence> first) {
  const auto near = [&](Span words) {
    const Id<Sentence> sentence = article.sentence_of(words);
    return sentence && (sentence.index == first.index || sentence.index == first.index + 1);
  };
  const Document& document = article.document();
  const std::vector<Span>& descriptions = document.entities[entity].descriptions;
  if (std::any_of(descriptions.begin(), descriptions.end(), near)) return true;
  for (const Id<Mention> id : document.entities[entity].mentions) {
    if (document.mentions[id.index].kind == MentionKind::Nominal && near(document.mentions[id.index].span)) return true;
  }
  const std::vector<Span>& offices = article.offices_of(entity);
  return std::any_of(offices.begin(), offices.end(), near);
}

/// Whether the grammar around a name says who it is: a noun before it, an apposition, a bracket or a relative clause behind it, a copula.
bool is_introduced_beside(const Article& article, IdRange<Token> name) {
  const document::Trees& trees = article.trees();
  if (name.begin > 0) {
    const std::string& before = trees.tag(name.begin - 1).upos;
    if (before == "NOUN" || before == "PROPN" || before == "ADJ" || trees.tag(name.begin - 1).xpos == "POS") return true;
  }
  const std::string behind = article.word(name.end);
  if (behind == "(" || behind == "," || behind == "of" || behind == "from" || behind == "–" || behind == "—" || behind == "-") return true;
  for (std::uint32_t token = name.begin; token < name.end; ++token) {
    if (trees.is_root(token) || name.contains(trees.head(token))) continue;
    const std::uint32_t head = trees.head(token);
    const std::string_view relation = trees.universal_relation(token);
    if (relation == "appos" || relation == "flat" || relation == "compound" || relation == "conj") return true;
    if (relation == "nsubj" && trees.child(head, "cop") != Id<Token>::kNone) return true;
    for (const std::uint32_t child : trees.children(token)) {
      const std::string_view part = trees.universal_relation(child);
      if (part == "appos" || part == "acl" || part == "nmod" || part == "amod") return true;
    }
  }
  return false;
}

bool is_listed_with_others(const Article& article, Id<Sentence> sentence) {
  std::size_t people = 0;
  const std::vector<Mention>& names = article.document().names;
  const Span span = article.document().sentences[sentence.index].span;
  auto name = std::lower_bound(names.begin(), names.end(), span.begin, [](const Mention& one, std::uint32_t at) { return one.span.begin < at; });
  for (; name != names.end() && name->span.end <= span.end && people <= kMostNamed; ++name) people += name->type == EntityType::Person;
  return people > kMostNamed;
}

}  // namespace

Findings second_mention(const Article& article, const HouseRule&) {
  Findings findings;
  const std::map<std::string, int> bearers = count_surnames(article);
  for (std::uint32_t entity = 0; entity < article.document().entities.size(); ++entity) {
    const std::vector<Id<Mention>>& names = article.names_of(entity);
    if (names.size() < 2 || !is_person(article, entity) || !is_full(article, names.front())) continue;
    const IdRange<Token> first = tokens_of(article, names.front());
    const std::string given = article.word(first.begin), surname = article.word(first.end - 1);
    if (bearers.at(surname) > 1) continue;
    for (std::size_t i = 1; i < names.size(); ++i) {
      const IdRange<Token> again = tokens_of(article, names[i]);
      if (!is_full(article, names[i]) || article.word(again.begin) != given || article.word(again.end - 1) != surname) continue;
      const Span span = article.document().mentions[names[i].index].span;
      if (!article.is_quoted(span) && !is_label(article, again)) findings.push_back({span});
    }
  }
  return findings;
}

Findings who_is_this(const Article& article, const HouseRule&) {
  Findings findings;
  if (!article.has_trees()) return findings;
  const Document& document = article.document();
  for (std::uint32_t entity = 0; entity < document.entities.size(); ++entity) {
    const std::vector<Id<Mention>>& names = article.names_of(entity);
    const bool known = document.entities[entity].link && !document.entities[entity].link->wikidata.empty();
    if (names.empty() || known || !is_person(article, entity) || !is_full(article, names.front())) continue;
    const Span span = document.mentions[names.front().index].span;
    const Id<Sentence> sentence = article.sentence_of(span);
    if (!sentence || article.is_quoted(span) || is_described(article, entity, sentence) || is_listed_with_others(article, sentence)) continue;
    const IdRange<Token> name = tokens_of(article, names.front());
    if (!is_label(article, name) && !is_introduced_beside(article, name)) findings.push_back({span});
  }
  return findings;
}

Findings title_first(const Article& article, const HouseRule& rule) {
  Findings findings;
  const std::set<std::string> titles = listed_words(rule);
  for (std::uint32_t entity = 0; entity < article.document().entities.size(); ++entity) {
    const std::vector<Id<Mention>>& names = article.names_of(entity);
    if (names.empty() || !is_person(article, entity) || !is_full(article, names.front())) continue;
    const IdRange<Token> name = tokens_of(article, names.front());
    if (article.word(name.end) != "," || article.is_quoted(name.begin)) continue;
    const std::uint32_t begin = name.end + (article.word(name.end + 1) == "the" ? 2 : 1);
    std::uint32_t end = begin;
    while (end <= begin + kLongestTitle && article.word(end) != "," && article.word(end) != ".") ++end;
    if (end == begin || end > begin + kLongestTitle || end >= article.document().tokens.size()) continue;
    const std::string title = article.lemma(end - 1), longer = end - begin > 1 ? article.word(end - 2) + " " + title : title;
    if (titles.count(title) == 0 && titles.count(longer) == 0) continue;
    const std::string first = article.word(begin);
    if (first == "a" || first == "an" || first == "and" || first == "who") continue;
    findings.push_back({{article.document().tokens[name.begin].span.begin, article.document().tokens[end - 1].span.end}});
  }
  return findings;
}

}  // namespace nutgraf::house
