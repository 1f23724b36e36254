#include "pipeline/stages.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "audit/audit.h"
#include "checks/checks.h"
#include "corrections/corrections.h"
#include "disputes/disputes.h"
#include "encoding/features.h"
#include "entities/confidence.h"
#include "entities/entities.h"
#include "entities/salience.h"
#include "events/clauses.h"
#include "events/confidence.h"
#include "events/coreference.h"
#include "events/events.h"
#include "events/links.h"
#include "events/passing.h"
#include "figures/figures.h"
#include "house/house.h"
#include "known/known.h"
#include "mentions/mentions.h"
#include "names/datelines.h"
#include "names/names.h"
#include "places/country.h"
#include "places/links.h"
#include "plover/plover.h"
#include "propositions/propositions.h"
#include "quotes/quotes.h"
#include "relations/metonyms.h"
#include "relations/relations.h"
#include "replies/replies.h"
#include "story/story.h"
#include "syntax/mended_arcs.h"
#include "text/blocks.h"
#include "text/given_blocks.h"
#include "text/language.h"
#include "text/publication.h"
#include "text/sentences.h"
#include "text/source.h"
#include "text/tokens.h"
#include "time/contradictions.h"
#include "time/times.h"
#include "voices/speakers.h"
#include "voices/voices.h"

namespace nutgraf::pipeline {
namespace {

void source(const Given& given, Document& document) {
  document.source = text::make_source(std::move(given.input));
  corrections::open_corrections(given.options.corrections, document);
}

void blocks(const Given& given, Document& document) {
  const Options& options = given.options;
  document.blocks = text::find_blocks(document, options.title, text::given_blocks(document.source, options.blocks, options.blocks_unit));
  corrections::correct_blocks(options.corrections, document);
}

void language(const Given&, Document& document) {
  document.language = text::detect_language(document);
  document.warnings = text::language_warnings(document.language);
}

void publication(const Given& given, Document& document) {
  const Options& options = given.options;
  document.byline = text::find_authors(document);
  document.publication = text::find_publication(document);
  if (options.published && options.published_from == DateSource::Option) {
    document.publication = Publication{*options.published, DateSource::Option, std::nullopt};
  } else if (options.published && !document.publication) {
    document.publication = Publication{*options.published, DateSource::Page, std::nullopt};
  }
  corrections::correct_publication(options.corrections, document);
}

void tokens(const Given&, Document& document) { document.tokens = text::find_tokens(document); }

void sentences(const Given&, Document& document) { document.sentences = text::find_sentences(document); }

/// A stage whose rules hold for English only: in any other language it gives nothing.
template <auto find, auto layer>
void english(const Given&, Document& document) {
  if (document.language.code == "en") document.*layer = find(document);
}

void times(const Given& given, Document& document) {
  if (document.language.code == "en") document.times = time::find_times(document);
  corrections::correct_times(given.options.corrections, document);
  if (document.language.code != "en") return;
  std::vector<Warning> warnings = time::find_contradictions(document);
  std::move(warnings.begin(), warnings.end(), std::back_inserter(document.warnings));
}

/// Texts whose words have more numbers in their vectors are left to the rules: they would take too much memory. 200,000 words with
/// the swift network, 83,000 with the careful one.
constexpr std::size_t kMostNumbers = 32'000'000;

void encoding(const Given& given, Document& document) {
  if (!given.models || document.language.code != "en" || document.tokens.empty()) return;
  if (document.tokens.size() > kMostNumbers / given.models->encoder->width()) {
    document.warnings.push_back({"length", "The text is too long for the network; only rules have read it."});
    return;
  }
  document.vectors = given.models->encoder->encode(document, encoding::find_features(document));
}

/// A stage that reads the network's vectors: without them it gives nothing.
template <auto part, auto find, auto layer>
void network(const Given& given, Document& document) {
  if (!document.vectors.empty()) document.*layer = (given.models->*part.*find)(document);
}

void arcs(const Given& given, Document& document) {
  network<&Models::parser, &syntax::Parser::find_arcs, &Document::arcs>(given, document);
  syntax::mend_arcs(document);
}

void names(const Given& given, Document& document) {
  document.names = names::read_datelines(document, document.vectors.empty() ? document.evidence : given.models->names.find_names(document));
  corrections::correct_names(given.options.corrections, document);
}

/// The last that reads the vectors.
void roles(const Given& given, Document& document) {
  if (!document.vectors.empty()) document.predicates = given.models->roles.find_predicates(document);
  document.vectors = {};
}

void quotes(const Given& given, Document& document) {
  if (document.language.code == "en") document.quotes = quotes::find_quotes(document);
  corrections::correct_quotes(given.options.corrections, document);
}

void entities(const Given& given, Document& document) {
  if (document.language.code == "en") document.entities = entities::find_entities(document);
  if (corrections::correct_entities(given.options.corrections, document)) entities::set_salience(document, document.entities);
}

void links(const Given& given, Document& document) {
  if (given.gazetteer) {
    std::vector<std::optional<Link>> links = places::find_links(document, *given.gazetteer);
    for (std::size_t i = 0; i < links.size(); ++i) document.entities[i].link = std::move(links[i]);
  }
  const auto place_of = [&](std::uint32_t geonames) {
    return given.gazetteer ? places::link_to(*given.gazetteer, geonames) : std::nullopt;
  };
  corrections::correct_links(given.options.corrections, place_of, document);
  if (given.gazetteer) document.country = places::find_country(document);
  const std::vector<std::string_view> items = known::find_items(document);
  for (std::size_t i = 0; i < items.size(); ++i) {
    std::optional<Link>& link = document.entities[i].link;
    if (!items[i].empty()) (link ? *link : link.emplace()).wikidata = items[i];
  }
}

/// Entities at least this sure are right nine times in ten; what is less certain weighs less, so that lists begin with what holds.
constexpr double kSureEntity = 0.75, kWeightOfDoubtful = 0.7;

void confidence(const Given&, Document& document) {
  const std::vector<double> confidence = entities::find_confidence(document);
  for (std::size_t i = 0; i < confidence.size(); ++i) {
    Entity& entity = document.entities[i];
    entity.confidence = entity.by_reader ? 1.0 : confidence[i];
    if (entity.confidence < kSureEntity) entity.salience *= kWeightOfDoubtful;
  }
}

void relations(const Given&, Document& document) {
  if (document.language.code != "en") return;
  document.relations = relations::find_relations(document);
  std::vector<Relation> metonyms = relations::find_metonyms(document);
  std::move(metonyms.begin(), metonyms.end(), std::back_inserter(document.relations));
}

void voices(const Given&, Document& document) {
  if (document.language.code != "en") return;
  voices::Voices found = voices::find_voices(document);
  document.sources = std::move(found.sources);
  document.passages = std::move(found.passages);
  voices::set_speakers(document, document.quotes);
}

void events(const Given& given, Document& document) {
  std::vector<Event> events = events::find_events(document);
  plover::code_events(document, events);
  events::add_clauses(document, events);
  events = events::join_events(document, std::move(events));
  events::drop_named_in_passing(document, events);
  events::set_confidence(document, events);
  plover::mark_actors(document, events);
  document.events = std::move(events);
  document.event_links = events::find_links(document);
  corrections::correct_events(given.options.corrections, document);
}

void story(const Given& given, Document& document) {
  if (document.language.code == "en") document.story = story::find_story(document, text::make_source(given.options.title));
}

void checks(const Given& given, Document& document) {
  const bool is_english = document.language.code == "en";
  if (is_english) document.checks = checks::find_checks(document);
  if (!given.options.house) return;
  for (const HouseProblem& problem : given.options.house->problems) {
    document.warnings.push_back({"house", "Line " + std::to_string(problem.line) + " of the house rules: " + problem.message});
  }
  if (!is_english) return;
  std::vector<Check> found = house::apply_rules(document, given.options.house->rules);
  std::move(found.begin(), found.end(), std::back_inserter(document.checks));
}

constexpr std::uint32_t kEnglishText = kSource | kBlocks | kLanguage;

constexpr std::array<Stage, kStageCount> kList{{
    {"source", kInput, kSource, source},
    {"blocks", kSource, kBlocks, blocks},
    {"language", kSource | kBlocks, kLanguage, language},
    {"publication", kSource | kBlocks, kPublication | kByline, publication},
    {"tokens", kSource | kBlocks, kTokens, tokens},
    {"sentences", kSource | kBlocks | kTokens, kSentences, sentences},
    {"times", kEnglishText | kPublication | kTokens | kSentences, kTimes, times},
    {"evidence", kEnglishText | kByline | kTokens | kSentences, kEvidence, english<names::find_names, &Document::evidence>},
    {"encoding", kEnglishText | kTokens | kSentences | kEvidence, kVectors, encoding},
    {"tags", kTokens | kVectors, kTags, network<&Models::tagger, &syntax::Tagger::find_tags, &Document::tags>},
    {"arcs", kTokens | kSentences | kEvidence | kVectors | kTags, kArcs, arcs},
    {"names", kBlocks | kTokens | kSentences | kTimes | kEvidence | kVectors | kTags, kNames, names},
    {"roles", kSentences | kVectors | kArcs, kPredicates, roles},
    {"propositions", kEnglishText | kTokens | kSentences | kTimes | kNames | kTags | kArcs | kPredicates, kPropositions,
     english<propositions::find_propositions, &Document::propositions>},
    {"mentions", kEnglishText | kTokens | kSentences | kTimes | kNames | kArcs | kTags, kMentions,
     english<mentions::find_mentions, &Document::mentions>},
    {"quotes", kEnglishText | kTokens | kSentences | kTags | kArcs | kMentions, kQuotes, quotes},
    {"entities", kEnglishText | kTokens | kSentences | kMentions | kQuotes | kArcs | kTags, kEntities,
     entities},
    {"replies", kEnglishText | kTokens | kSentences | kTags | kArcs | kMentions | kQuotes | kEntities, kSilences,
     english<replies::find_silences, &Document::silences>},
    {"links", kBlocks | kPublication | kTokens | kSentences | kMentions | kEntities, kLinks, links},
    {"confidence", kEnglishText | kTokens | kSentences | kEvidence | kMentions | kQuotes | kArcs | kTags | kEntities | kLinks, kConfidence, confidence},
    {"relations", kEnglishText | kTokens | kSentences | kTags | kArcs | kMentions | kQuotes | kEntities | kLinks, kRelations, relations},
    {"voices", kEnglishText | kTokens | kSentences | kNames | kTags | kArcs | kMentions | kQuotes | kEntities, kVoices, voices},
    {"audit",
     kEnglishText | kTokens | kSentences | kNames | kTags | kArcs | kMentions | kQuotes | kEntities | kSilences | kRelations | kVoices, kAudit,
     english<audit::audit_sources, &Document::audit>},
    {"events", kEnglishText | kPublication | kTimes | kTags | kArcs | kPropositions | kMentions | kQuotes | kEntities | kConfidence | kSilences, kEvents, events},
    {"story", kEnglishText | kPublication | kTimes | kTags | kArcs | kPredicates | kMentions | kQuotes | kEntities | kConfidence | kEvents, kStory, story},
    {"disputes", kEnglishText | kTokens | kSentences | kTags | kArcs | kMentions | kQuotes | kEntities | kSilences | kEvents, kDisputes,
     english<disputes::find_disputes, &Document::disputes>},
    {"figures", kEnglishText | kTokens | kSentences | kTimes | kNames | kTags | kArcs | kMentions | kQuotes | kEntities | kLinks | kVoices | kEvents, kFigures,
     english<figures::find_figures, &Document::figures>},
    {"checks",
     kEnglishText | kPublication | kTokens | kSentences | kTimes | kTags | kArcs | kMentions | kQuotes | kEntities | kSilences | kVoices | kEvents |
         kDisputes | kFigures | kAudit | kNames | kLinks,
     kChecks, checks},
}};

constexpr bool runs_in_one_direction(const std::array<Stage, kStageCount>& list) {
  std::uint32_t known = kInput;
  for (const Stage& stage : list) {
    if ((stage.needs & ~known) != 0) return false;  // reads what no earlier stage wrote
    if ((stage.gives & known) != 0) return false;   // writes what another already wrote
    known |= stage.gives;
  }
  return true;
}
static_assert(runs_in_one_direction(kList), "every layer is written once, and before it is read");

}  // namespace

const std::array<Stage, kStageCount> kStages = kList;

}  // namespace nutgraf::pipeline
