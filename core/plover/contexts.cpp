#include "plover/contexts.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>

#include "base/each_word.h"
#include "base/utf8.h"
#include "document/text.h"
#include "plover/patterns.h"

namespace nutgraf::plover {
namespace {

constexpr std::uint32_t kReach = 30;  ///< words on each side of an event that may show its context

struct Row {
  std::string_view context, lemmas;  ///< lemmas parted by spaces
};

// A word stands here where it hardly ever means anything else in a sentence with a political act.
constexpr Row kRows[] = {
    {"military",
     "airstrike army artillery battalion bomb bombing cease-fire ceasefire defence defense disarm "
     "disarmament drone force garrison guerrilla invade invasion military militia missile nato naval navy "
     "offensive paramilitary peacekeeper peacekeeping regiment rocket shell shelling soldier tank troop troops "
     "truce war warplane warship weapon"},
    {"diplomatic",
     "ambassador bilateral consul consulate diplomacy diplomat diplomatic embassy envoy foreign mediate "
     "mediation mediator negotiate negotiation relation statehood summit talk telephone tie treaty visit"},
    {"economic",
     "bank budget business commerce commercial company currency debt dollar economic economy euro export "
     "finance financial fiscal fund import inflation invest investment investor labour loan market monetary "
     "price tariff tax trade unemployment wage"},
    {"resource",
     "diamond electricity energy fishery fishing land mineral oil petroleum pipeline river sanitation "
     "timber water"},
    {"legal",
     "attorney bail constitution constitutional convict conviction court crime curfew extradite extradition "
     "illegal indict indictment inquiry investigation judge judicial judiciary justice law lawsuit lawyer legal "
     "legality prosecute prosecution prosecutor right trial tribunal verdict"},
    {"politics", "democracy democratic demonstration demonstrator opposition political politician reform reinstate"},
    {"government", "cabinet coalition impeach impeachment no-confidence reshuffle resign resignation"},
    {"election", "ballot candidacy candidate election electoral poll referendum vote voter"},
    {"legislative", "bill congress lawmaker legislation legislative legislator legislature parliament parliamentary senate"},
    {"refugee",
     "alien asylum displace immigrant immigration migrant migration refugee repatriate repatriation resettle "
     "unhcr"},
    {"terrorism",
     "al-qaeda al-qaida bomber extremist hijack hijacking hostage hostage-taker isil isis jihadist kidnapping "
     "qaeda suicide terror terrorism terrorist"},
    {"disease",
     "cholera coronavirus covid-19 disease ebola epidemic flu hiv infection influenza malaria outbreak pandemic "
     "polio quarantine vaccinate vaccination vaccine virus"},
    {"disaster",
     "avalanche cyclone disaster drought earthquake eruption famine flood flooding hurricane landslide quake "
     "tsunami typhoon volcano wildfire"},
    {"cbrn", "biological chemical enrichment iaea nuclear plutonium radiological sarin uranium warhead"},
    {"cyber", "cyber cyber-attack cyberattack hack hacker hacking malware ransomware"},
    {"rights", "apartheid discrimination minority racism segregation"},
    {"culture",
     "artefact artifact church cultural culture heritage monument mosque museum religion religious shrine "
     "temple"},
};

}  // namespace

ContextFinder::ContextFinder(const document::Clauses& clauses, const document::EntityIndex& entities)
    : clauses_(clauses), entities_(entities) {
  for (std::size_t row = 0; row < std::size(kRows); ++row) {
    base::for_each_word(kRows[row].lemmas, [&](std::string_view lemma) { contexts_of_[lemma] |= std::uint32_t{1} << row; });
  }
}

void ContextFinder::add_contexts(Event& event) const {
  const Document& document = clauses_.document();
  const std::uint32_t token = event.token.index;
  const IdRange<Token> sentence = document.sentences[document::sentence_of(document, token).index].tokens;
  const std::uint32_t first = token - std::min(token - sentence.begin, kReach), last = std::min(token + kReach, sentence.end);
  std::uint32_t found = 0;
  for (std::uint32_t word = first; word < last; ++word) {
    const auto contexts = contexts_of_.find(base::fold(clauses_.lemma(word)));
    if (contexts == contexts_of_.end() || is_in_name_of_place(word)) continue;
    if ((contexts->second & ~found) != 0) event.evidence.push_back(document.tokens[word].span);
    found |= contexts->second;
  }
  for (std::size_t row = 0; row < std::size(kRows); ++row) {
    if ((found >> row & 1) != 0) event.context.emplace_back(kRows[row].context);
  }
}

/// The West Bank is no matter of the economy.
bool ContextFinder::is_in_name_of_place(std::uint32_t token) const {
  const Id<Entity> entity = entities_.at(token);
  return entity && clauses_.trees().tag(token).upos == "PROPN" && is_place(clauses_.document().entities[entity.index].type);
}

}  // namespace nutgraf::plover
