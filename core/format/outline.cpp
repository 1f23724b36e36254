#include "format/outline.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "format/lists.h"
#include "format/one_line.h"
#include "format/prose.h"

namespace nutgraf::format {
namespace {

constexpr std::size_t kMostPeople = 25;    ///< people and bodies listed
constexpr double kLikely = 0.6;            ///< confidence from which an answer is told: below it, two in five are wrong
constexpr std::size_t kLongestDeed = 240;  ///< bytes of the article's own words that stand for an event

/// What to say of an event that has not simply happened.
std::string_view status_in_words(EventStatus status) {
  switch (status) {
    case EventStatus::Ongoing: return "goes on";
    case EventStatus::Planned: return "planned";
    case EventStatus::Possible: return "possible";
    case EventStatus::Denied: return "did not happen";
    case EventStatus::Conditional: return "only if a condition holds";
    case EventStatus::Wished: return "wished for";
    case EventStatus::Happened: break;
  }
  return {};
}

/// Writes the sections of one outline.
class Outline {
 public:
  explicit Outline(const Document& document) : document_(document), entity_of_(document.mentions.size()) {
    for (std::uint32_t i = 0; i < document.entities.size(); ++i) {
      for (const Id<Mention> mention : document.entities[i].mentions) entity_of_[mention.index] = {i};
    }
    for (const Mention& mention : document.mentions) phrase_of_.emplace(mention.head.begin, mention.span);
  }

  std::string write() {
    article();
    card();
    sources();
    silences();
    people();
    timeline();
    places();
    relations();
    disputes();
    keywords();
    return prose_.take();
  }

 private:
  void article() {
    std::string_view title = document_.story.title.text;
    for (const Block& block : document_.blocks) {
      if (block.kind == BlockKind::Headline && title.empty()) title = raw(block.span);
    }
    if (!title.empty()) prose_.line(0, "", title);
    std::string about;
    for (const Author& author : document_.byline) about += (about.empty() ? "By " : ", ") + words(author.span);
    if (const auto& published = document_.publication) {
      about.append(about.empty() ? "Published " : ", published ").append(date_in_words(published->date, published->date));
    }
    if (!about.empty()) prose_.line(0, "", about + ".");
    for (const Warning& warning : document_.warnings) prose_.line(0, "Note: ", warning.message);
  }

  void card() {
    const Story& story = document_.story;
    const struct {
      std::string_view label;
      const std::vector<Answer>& answers;
      std::size_t most;
    } rows[] = {{"Who    ", story.who, 3},   {"What   ", story.what, 1}, {"When   ", story.when, 2},
                {"Where  ", story.where, 2}, {"Why    ", story.why, 1},  {"How    ", story.how, 1}};
    bool is_open = false;
    for (const auto& row : rows) {
      std::string line;
      std::size_t told = 0;
      for (const Answer& one : row.answers) {
        if (one.confidence < kLikely || told == row.most) continue;
        line += (told++ > 0 ? "; " : "") + answer(one);
      }
      if (line.empty()) continue;
      if (!is_open) prose_.heading("IN SHORT");
      is_open = true;
      prose_.line(2, row.label, line);
    }
    if (!story.key_sentences.empty()) prose_.heading("KEY SENTENCES");
    for (const Id<Sentence> sentence : story.key_sentences) prose_.line(2, "- ", raw(document_.sentences[sentence.index].span));
  }

  /// The words of an answer with the day that they mean, and with who claims it where they do not say so.
  std::string answer(const Answer& answer) const {
    const std::string_view text = answer.in_title ? std::string_view(document_.story.title.text) : std::string_view(document_.source.text);
    std::string line = on_one_line(text.substr(answer.span.begin, answer.span.size()));
    if (answer.time) {
      const TimeExpression& time = document_.times[answer.time.index];
      const std::string date = date_in_words(time.from, time.to);
      if (!date.empty() && line.find(date) == std::string::npos) line.append(" (").append(date).append(")");
    }
    if (!answer.quote) return line;
    const std::string source = speaker(document_.quotes[answer.quote.index]);
    return source.empty() || line.find(source) != std::string::npos ? line : line + " (so " + source + ")";
  }

  /// Speech and writing by who speaks; thoughts, wills and acts are no words.
  void sources() {
    bool is_open = false;
    for (const NewsSource& source : document_.sources) {
      bool is_named = false;
      for (const Id<Quote> id : source.quotes) {
        const Quote& quote = document_.quotes[id.index];
        if (quote.quote_class != QuoteClass::Speech && quote.quote_class != QuoteClass::Writing) continue;
        if (!is_open) prose_.heading("WHO SAYS WHAT");
        if (!is_named) prose_.line(2, "", source.entity ? described(document_.entities[source.entity.index]) : words(source.name));
        is_open = is_named = true;
        const std::string by = speaker(quote);
        const bool through = source.entity && quote.speaker_mention && entity_of_[quote.speaker_mention.index] != source.entity && !by.empty();
        prose_.line(4, "- ", (through ? by + " " : "") + said(quote));
      }
    }
  }

  /// Who was asked and gave no answer, in the article's words: "the trust: did not respond to emails".
  void silences() {
    if (!document_.silences.empty()) prose_.heading("WHO GAVE NO ANSWER");
    for (const Silence& silence : document_.silences) {
      const std::string party = silence.entity ? called(silence.entity) : words(silence.span);
      prose_.line(2, "", party + ": " + words(silence.evidence));
    }
  }

  /// "warned: ", or nothing where no word tells that somebody speaks.
  std::string cue(const Quote& quote) const {
    return quote.cue ? std::string(quote.cue->negated ? "did not " + quote.cue->lemma : words(quote.cue->span)) + ": " : "";
  }

  /// "warned: the dam might burst"
  std::string said(const Quote& quote) const {
    std::string line = cue(quote);
    for (std::size_t i = 0; i < quote.spans.size(); ++i) line += (i > 0 ? " … " : "") + words(quote.spans[i]);
    return line;
  }

  void people() {
    std::vector<const Entity*> listed;
    for (const Entity& entity : document_.entities) {
      const bool is_party = entity.type == EntityType::Person || entity.type == EntityType::Organization;
      if (is_party && is_named(entity)) listed.push_back(&entity);
    }
    std::stable_sort(listed.begin(), listed.end(), [](const Entity* a, const Entity* b) { return a->salience > b->salience; });
    if (listed.size() > kMostPeople) listed.resize(kMostPeople);
    if (!listed.empty()) prose_.heading("WHO IS WHO");
    for (const Entity* entity : listed) prose_.line(2, "", described(*entity));
  }

  void timeline() {
    bool is_open = false, background = false;
    for (const TimelineEntry& entry : document_.story.timeline) {
      if (!entry.from) continue;
      if (entry.background) {
        background = true;
        continue;
      }
      if (!is_open) prose_.heading("WHEN");
      is_open = true;
      dated(entry);
    }
    if (!background) return;
    prose_.heading(is_open ? "BEFORE THE STORY" : "WHEN");
    for (const TimelineEntry& entry : document_.story.timeline) {
      if (entry.from && entry.background) dated(entry);
    }
  }

  void dated(const TimelineEntry& entry) {
    const Event& event = document_.events[entry.event.index];
    std::string line = entry.clause ? words(*entry.clause) : deed(event);
    std::string standing;
    if (event.status != EventStatus::Happened) standing = status_in_words(event.status);
    if (event.quote) {
      const std::string source = speaker(document_.quotes[event.quote.index]);
      if (!source.empty()) standing.append(standing.empty() ? "" : ", ").append("according to ").append(source);
    }
    if (!standing.empty()) line.append(" (").append(standing).append(")");
    prose_.line(2, date_in_words(entry.from, entry.to) + ": ", line);
  }

  /// The article's words from the first to the last party of an event, or the event's word alone where they stand far apart.
  std::string deed(const Event& event) const {
    const auto phrase = phrase_of_.find(event.span.begin);
    Span span = phrase == phrase_of_.end() ? event.span : phrase->second;
    if (event.support) span = hull(span, document_.tokens[event.support.index].span);
    for (const Participant& participant : event.participants) {
      const Span wider = hull(span, participant.span);
      if (wider.size() <= kLongestDeed && raw(wider).find('\n') == std::string_view::npos) span = wider;
    }
    return words(span);
  }

  static Span hull(Span a, Span b) { return {std::min(a.begin, b.begin), std::max(a.end, b.end)}; }

  void places() {
    bool is_open = false;
    for (const Entity& entity : document_.entities) {
      if (!is_place(entity.type) || !is_named(entity)) continue;
      if (!is_open) prose_.heading("WHERE");
      is_open = true;
      std::string line = on_one_line(entity_name(document_, entity));
      if (entity.link && entity.link->level != PlaceLevel::Country) {
        if (const auto country = country_names.find(entity.link->country)) line.append(", ").append(*country);
      }
      prose_.line(2, "", line);
    }
  }


  void relations() {
    std::vector<std::string> lines;
    for (const Relation& relation : document_.relations) {
      if (relation.type == "located_in") continue;  // the places say so
      std::string line = related(relation);
      if (line.empty()) continue;
      if (std::find(lines.begin(), lines.end(), line) == lines.end()) lines.push_back(std::move(line));
    }
    if (!lines.empty()) prose_.heading("WHAT THEY ARE TO EACH OTHER");
    for (const std::string& line : lines) prose_.line(2, "- ", line);
  }

  /// The words that state a relation; where they are no more than one of the two names, a sentence if the kind of relation gives one.
  std::string related(const Relation& relation) const {
    const std::string subject = called(relation.subject);
    const std::string object = called(relation.object);
    std::string evidence = words(relation.evidence);
    if (subject.find(evidence) == std::string::npos && object.find(evidence) == std::string::npos) return evidence;
    return relation.type == "acts_for" ? subject + " acts for " + object : std::string();
  }

  void disputes() {
    if (!document_.disputes.empty()) prose_.heading("DISPUTED");
    for (const Dispute& dispute : document_.disputes) {
      bool first = true;
      for (const Claim& claim : dispute.claims) {
        const Quote& quote = document_.quotes[claim.quote.index];
        const std::string source = speaker(quote), verb = cue(quote);
        const std::string by = (source.empty() ? std::string("somebody") : source) + (verb.empty() ? ": " : " " + verb);
        prose_.line(first ? 2 : 4, first ? "- " : "", by + words(claim.says));
        first = false;
      }
      if (dispute.unanswered) prose_.line(4, "", "The article gives no reply to this.");
    }
  }

  void keywords() {
    std::string line;
    for (const Keyword& keyword : document_.story.keywords) line += (line.empty() ? "" : ", ") + words(keyword.spans.front());
    if (line.empty()) return;
    prose_.heading("KEYWORDS");
    prose_.line(2, "", line);
  }

  /// Who says a quotation: the name of its speaker, else the words that stand for the speaker.
  std::string speaker(const Quote& quote) const {
    if (!quote.speaker) return {};
    const Id<Entity> entity = quote.speaker_mention ? entity_of_[quote.speaker_mention.index] : Id<Entity>{};
    return entity ? called(entity) : words(*quote.speaker);
  }

  /// "Ana Ruiz, mayor of Riga; 52"
  std::string described(const Entity& entity) const {
    const std::string name = on_one_line(entity_name(document_, entity));
    std::string line = name;
    std::vector<std::string> told;
    for (const Span description : entity.descriptions) {
      std::string one = words(description);
      if (one == name || std::find(told.begin(), told.end(), one) != told.end()) continue;
      line.append(told.empty() ? ": " : "; ").append(one);
      told.push_back(std::move(one));
    }
    return line;
  }

  bool is_named(const Entity& entity) const {
    return std::any_of(entity.mentions.begin(), entity.mentions.end(),
                       [&](Id<Mention> mention) { return document_.mentions[mention.index].kind == MentionKind::Name; });
  }

  std::string_view raw(Span span) const { return std::string_view(document_.source.text).substr(span.begin, span.size()); }
  std::string words(Span span) const { return on_one_line(raw(span)); }
  std::string called(Id<Entity> entity) const { return on_one_line(entity_name(document_, document_.entities[entity.index])); }

  const Document& document_;
  std::vector<Id<Entity>> entity_of_;  ///< of each mention
  std::unordered_map<std::uint32_t, Span> phrase_of_;  ///< the whole mention by where its head begins
  Prose prose_;
};

}  // namespace

std::string to_outline(const Document& document) { return Outline(document).write(); }

}  // namespace nutgraf::format
