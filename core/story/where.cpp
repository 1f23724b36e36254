#include "story/where.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>

#include "base/calendar.h"
#include "base/utf8.h"
#include "base/word_set.h"
#include "document/nouns.h"
#include "document/pronouns.h"
#include "document/text.h"
#include "story/candidates.h"
#include "story/place_phrases.h"

namespace nutgraf::story {
namespace {

using Range = IdRange<Token>;

constexpr std::uint32_t kNone = document::Clauses::kNone;
constexpr std::uint32_t kMostMentions = 6;       ///< that speak for a place
constexpr double kOnPage = 0.5;              ///< what stands in captions and notices weighs less
constexpr double kOnlyDescribes = 0.45, kNotNamedAsPlace = 0.7;
/// What ties a place to the deed counts before all else: the headline puts the deed there, its event does, or its sentence names the place.
constexpr double kPlacedByHeadline = 1000.0, kOfEvent = 100.0, kOfSentence = 10.0, kBesideDeed = 2.0;
constexpr std::int64_t kYear = 366;     ///< days
constexpr std::uint32_t kRepeated = 3;  ///< mentions of a place to which the article comes back

/// Verbs that tell where something or somebody comes from or belongs rather than where the story goes on.
constexpr auto kOfOrigin = base::word_set(
    {"build", "make", "found", "bear", "raise", "rear", "breed", "design", "draft", "manufacture", "establish", "register", "assemble",
     "produce", "print", "cast", "forge", "weave", "incorporate", "educate", "train", "school", "study", "teach", "live", "reside",
     "dwell", "settle", "base", "headquarter", "own", "retire", "emigrate", "immigrate"});
/// Prepositions of what lies elsewhere: whence something comes, what it is held against, whom it is about.
constexpr auto kElsewhere = base::word_set({"from", "against", "than", "with", "about"});
/// Prepositions of place.
constexpr auto kPlacing = base::word_set({"in", "at", "near", "outside", "across", "around", "inside", "on", "off", "over", "along"});
/// Words that say how far a rank reaches: "the first in Norway".
constexpr auto kRanks = base::word_set({"first", "second", "third", "last", "only"});

class PlaceFinder {
 public:
  explicit PlaceFinder(const Reading& reading) : reading_(reading), document_(reading.document), phrases_(reading) {
    for (const Entity& entity : document_.entities) {
      const Range words = document::tokens_in(document_, entity.name);
      if (entity.type == EntityType::Person && words.size() > 1)
        surnames_.insert(document::text(document_, document_.tokens[words.end - 1]));
    }
  }

  std::vector<Answer> find() const {
    std::vector<Candidate> candidates;
    for (std::uint32_t i = 0; i < document_.entities.size(); ++i) {
      if (is_brand(document_.entities[i])) continue;
      for (const Id<Mention> id : document_.entities[i].mentions) {
        const Mention& mention = document_.mentions[id.index];
        if (mention.kind != MentionKind::Name || !is_prose(document_, mention.span) || names_person(mention)) continue;
        const double share = weight(document_.entities[i], mention), tie = tie_to_deed(mention, i);
        if (tie == 1.0 && !is_of_story(document_.entities[i], mention)) continue;
        if (tie < kOfEvent && is_spoken(mention)) continue;
        if (share <= 0.0) continue;
        const Id<Entity> behind = phrases_.place_behind(mention.span);
        Candidate candidate{{phrases_.whole_place(id.index), behind ? behind : Id<Entity>{i}, {}}, tie * share};
        candidate.answer.rule = rule_of(tie);
        if (tie == kOfEvent) candidate.answer.event = reading_.event_at[reading_.deed->verb];
        candidates.push_back(candidate);
      }
    }
    return best_of(std::move(candidates));
  }

 private:
  /// Whether a name that was taken for a town is that of a chain, which no gazetteer knows and of which there are many shops:
  /// "Zap Burger restaurants".
  bool is_brand(const Entity& entity) const {
    constexpr auto kShops = base::word_set({"restaurants", "stores", "shops", "outlets", "branches", "franchises", "supermarkets", "pharmacies",
                                            "cafes", "cafés", "dealerships", "products", "employees", "customers", "shares"});
    if (entity.link || !is_place(entity.type)) return false;
    return std::any_of(entity.mentions.begin(), entity.mentions.end(), [&](Id<Mention> id) {
      const Range words = document::tokens_in(document_, document_.mentions[id.index].span);
      if (document_.mentions[id.index].kind != MentionKind::Name || words.empty() || words.end == document_.tokens.size()) return false;
      return kShops.contains(document::folded(document_, document_.tokens[words.end]));
    });
  }

  /// Whether a place is named in direct speech: it is where the speaker thinks of.
  bool is_spoken(const Mention& mention) const {
    const Range words = document::tokens_in(document_, mention.span);
    return !words.empty() && reading_.is_quoted[words.begin];
  }

  static std::string_view rule_of(double tie) {
    if (tie == kPlacedByHeadline) return "place_in_headline";
    if (tie == kOfEvent) return "place_of_event";
    return tie > 1.0 ? "place_in_sentence" : "other_place";
  }

  /// How closely a place belongs to the deed; 1 where nothing says that it does.
  double tie_to_deed(const Mention& mention, std::uint32_t entity) const {
    const Range words = document::tokens_in(document_, mention.span);
    if (!words.empty() && is_placed_by_headline(words)) return kPlacedByHeadline;
    if (words.empty() || !reading_.deed) return 1.0;
    const bool of_event = std::any_of(document_.events.begin(), document_.events.end(), [&](const Event& event) {
      const bool is_deed = event.token.index == reading_.deed->verb || event.support.index == reading_.deed->verb;
      return is_deed && event.place.index == entity;
    });
    if (of_event) return kOfEvent;
    if (mention.sentence.index != reading_.deed->sentence || is_in_aside(words.end - 1) || is_of_origin(words.end - 1)) return 1.0;
    return is_placed(words.begin) ? kOfSentence : kBesideDeed;
  }

  /// Whether a place belongs to the story all the same: the article comes back to it, or it is where the clause that holds it puts the one
  /// who did the deed or an event. Without trees every place does.
  bool is_of_story(const Entity& entity, const Mention& mention) const {
    if (!reading_.deed) return true;
    const Range words = document::tokens_in(document_, mention.span);
    if (words.empty()) return false;
    return entity.mentions.size() >= kRepeated || (is_placed(words.begin) && !is_in_aside(words.end - 1) && goes_on_with_deed(words.end - 1));
  }

  /// Whether a word stands in a relative clause, a participle between commas or an apposition: "the driver, who was born in Ellis",
  /// "the firm, founded in Ellis".
  bool is_in_aside(std::uint32_t token) const {
    const document::Trees& trees = reading_.clauses.trees();
    for (; token != kNone; token = trees.head(token)) {
      const std::string_view relation = trees.relation(token);
      if (relation == "acl:relcl" || (relation == "acl" && is_behind_comma(token)) || (relation == "appos" && !reading_.entities.at(token))) return true;
    }
    return false;
  }

  /// "Sentenced a doctor [based in Ellis]", "recalled toys [made in Norway]": where somebody or something is from.
  bool is_of_origin(std::uint32_t token) const {
    const document::Trees& trees = reading_.clauses.trees();
    while (token != kNone && !reading_.clauses.is_verb(token)) token = trees.head(token);
    return token != kNone && trees.universal_relation(token) == "acl" && kOfOrigin.contains(reading_.clauses.lemma(token));
  }

  /// Whether the event of a verb is put more than a year before publication.
  bool is_long_past(std::uint32_t verb) const {
    if (!document_.publication) return false;
    return std::any_of(document_.events.begin(), document_.events.end(), [&](const Event& event) {
      if (event.token.index != verb || !event.time || !document_.times[event.time.index].to) return false;
      return base::to_days(document_.publication->date) - base::to_days(*document_.times[event.time.index].to) > kYear;
    });
  }

  bool is_behind_comma(std::uint32_t token) const {
    const Range range = reading_.clauses.trees().range(token);
    return reading_.clauses.lemma(range.begin) == "," || (range.begin > 0 && reading_.clauses.lemma(range.begin - 1) == ",");
  }

  /// Whether the verb above a word tells on of the story rather than of somebody: "The crash happened in Ellis", not "Her father was
  /// born in Ellis".
  bool goes_on_with_deed(std::uint32_t token) const {
    const document::Trees& trees = reading_.clauses.trees();
    while (token != kNone && !reading_.clauses.is_verb(token)) token = trees.head(token);
    if (token == kNone) return false;
    const std::uint32_t subject = reading_.clauses.subject(token);
    if (subject == kNone || is_long_past(token) || trees.universal_relation(token) == "acl" || kOfOrigin.contains(reading_.clauses.lemma(token))) return false;
    const std::string_view upos = reading_.clauses.trees().tag(subject).upos;
    const auto pronoun = document::pronoun(document::folded(document_, document_.tokens[subject]));
    if (upos == "NUM" || upos == "DET" || (upos == "PRON" && !pronoun)) return false;  // "one", "both", "many"
    const auto is_gender = [&](document::Gender gender) { return pronoun && pronoun->gender == gender; };
    if (upos == "PRON" && (is_gender(document::Gender::Female) || is_gender(document::Gender::Male))) return false;
    const Id<Entity> entity = reading_.entities.at(subject);
    const EntityType kind = entity ? document_.entities[entity.index].type : document::type_of_noun(base::fold(reading_.clauses.lemma(subject))).value_or(EntityType::Other);
    return kind != EntityType::Person && kind != EntityType::Norp;
  }

  double weight(const Entity& entity, const Mention& mention) const {
    const Range words = document::tokens_in(document_, mention.span);
    if (words.empty() || !mention.sentence || holds_all_others(words)) return 0.0;
    const std::string before = word_before(words.begin);
    const bool place = is_place(entity.type);
    if (!place && !(before == "at" && is_scene(entity))) return 0.0;
    const bool placed = is_placed(words.begin);
    if (kElsewhere.contains(before)) return 0.0;
    if (placed && only_ranks(words)) return 0.0;
    if (!placed && (!entity.link || only_modifies(words))) return 0.0;
    const auto mentions = std::min(static_cast<std::uint32_t>(entity.mentions.size()), kMostMentions);
    const bool on_page = is_of_page(document_, document_.sentences[mention.sentence.index].tokens);
    return (placed ? 1.0 : kOnlyDescribes) * (place ? 1.0 : kNotNamedAsPlace) * (on_page ? kOnPage : 1.0) *
           (1.0 + mentions / 5.0) / (1.0 + mention.sentence.index / 6.0);
  }

  /// "Earth": where everything happens, and so no answer.
  bool holds_all_others(Range words) const { return words.size() == 1 && document::text(document_, document_.tokens[words.begin]) == "Earth"; }

  /// Whether a name says whose or what kind of thing the noun right behind it is, and that is no place: "US air strikes", "Norway's
  /// king". Asks no tree, for a name before a title is often taken for a subject of its own.
  bool only_modifies(Range name) const {
    std::uint32_t noun = name.end;
    const Id<Sentence> sentence = document::sentence_of(document_, name.begin);
    const auto is_in_sentence = [&] { return sentence && noun < document_.sentences[sentence.index].tokens.end; };
    if (reading_.clauses.empty() || !is_in_sentence()) return false;
    if (document::text(document_, document_.tokens[noun]) == "-") return true;  // "UK-based"
    if (reading_.clauses.trees().tag(noun).xpos == "POS") ++noun;
    if (!is_in_sentence() || !reading_.clauses.is_nominal(noun)) return false;
    const Tag& tag = reading_.clauses.trees().tag(noun);
    return tag.upos != "PRON" && !document::overlaps_time(document_, document_.tokens[noun].span) && !phrases_.is_noun_of_place(noun);
  }

  /// What "at" makes a scene: an event ("at the Ellis Festival"), or what was taken for a body but never does anything ("at Ellis Park").
  bool is_scene(const Entity& entity) const {
    if (entity.type == EntityType::Event) return true;
    if (entity.type != EntityType::Organization || reading_.clauses.empty()) return entity.type == EntityType::Organization;
    return std::all_of(entity.mentions.begin(), entity.mentions.end(), [&](Id<Mention> id) {
      const Range words = document::tokens_in(document_, document_.mentions[id.index].span);
      return !words.empty() && (is_placed(words.begin) || only_modifies(words));
    });
  }

  /// Whether a preposition of place stands before a word.
  bool is_placed(std::uint32_t token) const { return kPlacing.contains(word_before(token)); }

  /// Whether the headline puts its deed at a place: "Ferry sinks near Leith", but not "Norway's first in Leith".
  bool is_placed_by_headline(Range name) const {
    const std::uint32_t place = reading_.headline.place(name.begin);
    if (!in_headline(name) || place < 2) return false;
    return kPlacing.contains(reading_.headline.word(place - 1)) && !kRanks.contains(reading_.headline.word(place - 2));
  }

  /// Whether a place only says among what something ranks: "the first country in Asia", "the largest port in Norway".
  bool only_ranks(Range name) const {
    if (reading_.clauses.empty()) return false;
    const document::Trees& trees = reading_.clauses.trees();
    const std::uint32_t noun = trees.head(name.end - 1);
    if (noun == kNone || is_rank(noun)) return noun != kNone;
    const auto& children = trees.children(noun);
    return trees.universal_relation(name.end - 1) == "nmod" &&
           std::any_of(children.begin(), children.end(), [&](std::uint32_t child) { return child < noun && is_rank(child); });
  }

  bool is_rank(std::uint32_t token) const {
    return reading_.clauses.trees().tag(token).xpos == "JJS" || kRanks.contains(document::folded(document_, document_.tokens[token]));
  }

  bool in_headline(Range words) const {
    for (std::uint32_t token = words.begin; token < words.end; ++token) {
      if (!reading_.headline.holds(token)) return false;
    }
    return true;
  }

  /// The word before a name, past its article and adjectives: "near" of "near the old Ellis stop".
  std::string word_before(std::uint32_t token) const {
    constexpr auto kArticles = base::word_set({"the", "a", "an"});
    const auto word = [&](std::uint32_t at) { return document::folded(document_, document_.tokens[at]); };
    const auto is_modifier = [&](std::uint32_t at) {
      return kArticles.contains(word(at)) || (!document_.tags.empty() && document_.tags[at].upos == "ADJ");
    };
    while (token > 0 && is_modifier(token - 1)) --token;
    return token > 0 ? word(token - 1) : std::string();
  }

  /// Whether a name is somebody's surname, whatever it was taken for here.
  bool names_person(const Mention& mention) const { return surnames_.find(document::text(document_, mention.span)) != surnames_.end(); }

  const Reading& reading_;
  const Document& document_;
  PlacePhrases phrases_;
  std::unordered_set<std::string_view> surnames_;
};

}  // namespace

std::vector<Answer> find_where(const Reading& reading) { return PlaceFinder(reading).find(); }

}  // namespace nutgraf::story
