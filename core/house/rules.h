// The rules that ship: each a function from an article to the words that it asks about.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "house/article.h"
#include "nutgraf/house.h"

namespace nutgraf::house {

/// Words that a rule asks about, and what to write instead where the rule says so.
struct Finding {
  Span span;
  std::string use = {};
};
using Findings = std::vector<Finding>;

// People: full names after the first mention, people whom the article does not introduce, short titles behind a name.
Findings second_mention(const Article& article, const HouseRule& rule);
Findings who_is_this(const Article& article, const HouseRule& rule);
Findings title_first(const Article& article, const HouseRule& rule);

// Sources: accusations, unnamed sources, figures and quotations that lack what a reader would ask for; verbs that judge a speaker.
Findings accusation_without_reply(const Article& article, const HouseRule& rule);
Findings unnamed_source_without_reason(const Article& article, const HouseRule& rule);
Findings figure_without_source(const Article& article, const HouseRule& rule);
Findings quotation_without_speaker(const Article& article, const HouseRule& rule);
Findings judging_verb(const Article& article, const HouseRule& rule);

// Words: days without a date, digits that open a sentence, acronyms that nothing explains, the house's own list.
Findings relative_day_without_date(const Article& article, const HouseRule& rule);
Findings digits_first(const Article& article, const HouseRule& rule);
Findings unexplained_acronym(const Article& article, const HouseRule& rule);
Findings preferred_words(const Article& article, const HouseRule& rule);

/// The words of the list of a rule, in lower case.
std::set<std::string> listed_words(const HouseRule& rule);

}  // namespace nutgraf::house
