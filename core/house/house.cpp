#include "house/house.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "base/utf8.h"
#include "document/text.h"
#include "house/article.h"
#include "house/rules.h"

namespace nutgraf {
namespace house {
namespace {

/// A rule that ships. Its list is "word|word", or "use=instead|use=instead".
struct Shipped {
  std::string_view name;
  Severity severity;
  std::string_view message;
  Findings (*find)(const Article& article, const HouseRule& rule);
  HouseList list = HouseList::None;
  std::string_view words = {};
};

constexpr Shipped kShipped[] = {
    {"second_mention", Severity::Suggestion, "After the first mention the surname is enough.", second_mention},
    {"who_is_this", Severity::Warning, "Who is this? Nothing at the first mention says it.", who_is_this},
    {"title_first", Severity::Suggestion, "A short title goes before the name.", title_first, HouseList::Words,
     "admiral|ambassador|archbishop|attorney general|bishop|captain|cardinal|chancellor|chief|colonel|commissioner|councillor|detective|general|governor|inspector|judge|"
     "justice|king|lieutenant|major|mayor|minister|pope|premier|president|prime minister|prince|princess|professor|queen|secretary|senator|sergeant|sheriff|superintendent"},
    {"relative_day_without_date", Severity::Warning, "Which day? Nothing says when the article appeared, and no weekday stands here.", relative_day_without_date,
     HouseList::Words, "today|tomorrow|tonight|yesterday"},
    {"accusation_without_reply", Severity::Error, "Nobody answers this accusation. Was the accused asked?", accusation_without_reply},
    {"unnamed_source_without_reason", Severity::Warning, "Why is this source not named?", unnamed_source_without_reason},
    {"figure_without_source", Severity::Suggestion, "Whose figure is this?", figure_without_source},
    {"quotation_without_speaker", Severity::Warning, "Who said this?", quotation_without_speaker},
    {"judging_verb", Severity::Suggestion, "This verb judges the speaker; \u201csaid\u201d does not.", judging_verb, HouseList::Words,
     "admit|claim|concede|confess|insist|rant|reveal|whine"},
    {"unexplained_acronym", Severity::Suggestion, "What does this stand for?", unexplained_acronym, HouseList::Words,
     "ABC|AFP|AIDS|BBC|CBS|CIA|CNN|COVID|DNA|EU|FBI|FIFA|GMT|HIV|IMF|IOC|ITV|MSNBC|NASA|NATO|NBA|NBC|NFL|NHS|NPR|TASS|TV|UEFA|UK|UN|UNESCO|UNICEF|US|USA|UTC|WHO"},
    {"digits_first", Severity::Suggestion, "A sentence does not begin with digits.", digits_first},
    {"preferred_words", Severity::Suggestion, "The house writes \u201c{use}\u201d, not \u201c{words}\u201d.", preferred_words, HouseList::Replacements,
     "adviser=advisor|all right=alright|minuscule=miniscule|protester=protestor|restaurateur=restauranteur|supersede=supercede"},
};

std::vector<HouseWord> words_of(const Shipped& shipped) {
  std::vector<HouseWord> words;
  for (std::string_view rest = shipped.words; !rest.empty();) {
    const std::string_view item = rest.substr(0, rest.find('|'));
    const std::size_t sign = item.find('=');
    const bool replaces = sign != std::string_view::npos;
    words.push_back({std::string(replaces ? item.substr(sign + 1) : item), std::string(replaces ? item.substr(0, sign) : "")});
    rest.remove_prefix(std::min(item.size() + 1, rest.size()));
  }
  return words;
}

/// The message with what it is about in it.
std::string filled(std::string message, std::string_view words, std::string_view use) {
  for (const auto& [mark, with] : {std::pair<std::string_view, std::string_view>("{words}", words), {"{use}", use}}) {
    for (std::size_t at = message.find(mark); at != std::string::npos; at = message.find(mark, at + with.size())) message.replace(at, mark.size(), with);
  }
  return message;
}

}  // namespace

std::set<std::string> listed_words(const HouseRule& rule) {
  std::set<std::string> words;
  for (const HouseWord& listed : rule.words) words.insert(base::fold(listed.word));
  return words;
}

std::vector<Check> apply_rules(const Document& document, const std::vector<HouseRule>& rules) {
  const Article article(document);
  std::vector<Check> checks;
  for (const HouseRule& rule : rules) {
    const auto shipped = std::find_if(std::begin(kShipped), std::end(kShipped), [&](const Shipped& one) { return one.name == rule.name; });
    if (shipped == std::end(kShipped)) continue;
    for (const Finding& finding : shipped->find(article, rule)) {
      Check check{CheckKind::Rule, std::string(rule.name), filled(rule.message, document::text(document, finding.span), finding.use), {finding.span}, {}};
      check.severity = rule.severity;
      checks.push_back(std::move(check));
    }
  }
  std::stable_sort(checks.begin(), checks.end(), [](const Check& a, const Check& b) { return a.spans[0].begin < b.spans[0].begin; });
  return checks;
}

}  // namespace house

HouseRules shipped_house_rules() {
  HouseRules rules;
  for (const house::Shipped& shipped : house::kShipped) {
    rules.rules.push_back({shipped.name, shipped.severity, std::string(shipped.message), shipped.list, house::words_of(shipped)});
  }
  return rules;
}

}  // namespace nutgraf
