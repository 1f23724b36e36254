#include "format/outline.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

#include "format/lists.h"
#include "format/one_line.h"
#include "format/phrases.h"
#include "format/prose.h"

namespace nutgraf::format {
namespace {

constexpr std::size_t kMostPeople = 25;  ///< people and bodies listed
constexpr double kLikely = 0.6;          ///< confidence from which an answer is told: below it, two in five are wrong

/// Writes the sections of one outline.
class Outline {
 public:
  explicit Outline(const Document& document) : document_(document), phrases_(document) {}

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
      if (block.kind == BlockKind::Headline && title.empty()) title = phrases_.raw(block.span);
    }
    if (!title.empty()) prose_.line(0, "", title);
    std::string about;
    for (const Author& author : document_.byline) about += (about.empty() ? "By " : ", ") + phrases_.words(author.span);
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
        line += (told++ > 0 ? "; " : "") + phrases_.answer(one);
      }
      if (line.empty()) continue;
      if (!is_open) prose_.heading("IN SHORT");
      is_open = true;
      prose_.line(2, row.label, line);
    }
    if (!story.key_sentences.empty()) prose_.heading("KEY SENTENCES");
    for (const Id<Sentence> sentence : story.key_sentences) prose_.line(2, "- ", phrases_.raw(document_.sentences[sentence.index].span));
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
        if (!is_named) prose_.line(2, "", source.entity ? phrases_.described(document_.entities[source.entity.index]) : phrases_.words(source.name));
        is_open = is_named = true;
        const std::string by = phrases_.speaker(quote);
        const bool through = source.entity && quote.speaker_mention && phrases_.entity_of(quote.speaker_mention) != source.entity && !by.empty();
        prose_.line(4, "- ", (through ? by + " " : "") + phrases_.said(quote));
      }
    }
  }

  /// Who was asked and gave no answer, in the article's words: "the trust: did not respond to emails".
  void silences() {
    if (!document_.silences.empty()) prose_.heading("WHO GAVE NO ANSWER");
    for (const Silence& silence : document_.silences) {
      const std::string party = silence.entity ? phrases_.called(silence.entity) : phrases_.words(silence.span);
      prose_.line(2, "", party + ": " + phrases_.words(silence.evidence));
    }
  }

  void people() {
    std::vector<const Entity*> listed;
    for (const Entity& entity : document_.entities) {
      const bool is_party = entity.type == EntityType::Person || entity.type == EntityType::Organization;
      if (is_party && phrases_.is_named(entity)) listed.push_back(&entity);
    }
    std::stable_sort(listed.begin(), listed.end(), [](const Entity* a, const Entity* b) { return a->salience > b->salience; });
    if (listed.size() > kMostPeople) listed.resize(kMostPeople);
    if (!listed.empty()) prose_.heading("WHO IS WHO");
    for (const Entity* entity : listed) prose_.line(2, "", phrases_.described(*entity));
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
      prose_.line(2, date_in_words(entry.from, entry.to) + ": ", phrases_.happening(entry));
    }
    if (!background) return;
    prose_.heading(is_open ? "BEFORE THE STORY" : "WHEN");
    for (const TimelineEntry& entry : document_.story.timeline) {
      if (entry.from && entry.background) prose_.line(2, date_in_words(entry.from, entry.to) + ": ", phrases_.happening(entry));
    }
  }

  void places() {
    bool is_open = false;
    for (const Entity& entity : document_.entities) {
      if (!is_place(entity.type) || !phrases_.is_named(entity)) continue;
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
      std::string line = phrases_.related(relation);
      if (line.empty()) continue;
      if (std::find(lines.begin(), lines.end(), line) == lines.end()) lines.push_back(std::move(line));
    }
    if (!lines.empty()) prose_.heading("WHAT THEY ARE TO EACH OTHER");
    for (const std::string& line : lines) prose_.line(2, "- ", line);
  }

  void disputes() {
    if (!document_.disputes.empty()) prose_.heading("DISPUTED");
    for (const Dispute& dispute : document_.disputes) {
      bool first = true;
      for (const Claim& claim : dispute.claims) {
        const Quote& quote = document_.quotes[claim.quote.index];
        const std::string source = phrases_.speaker(quote), verb = phrases_.cue(quote);
        const std::string by = (source.empty() ? std::string("somebody") : source) + (verb.empty() ? ": " : " " + verb);
        prose_.line(first ? 2 : 4, first ? "- " : "", by + phrases_.words(claim.says));
        first = false;
      }
      if (dispute.unanswered) prose_.line(4, "", "The article gives no reply to this.");
    }
  }

  void keywords() {
    std::string line;
    for (const Keyword& keyword : document_.story.keywords) line += (line.empty() ? "" : ", ") + phrases_.words(keyword.spans.front());
    if (line.empty()) return;
    prose_.heading("KEYWORDS");
    prose_.line(2, "", line);
  }

  const Document& document_;
  Phrases phrases_;
  Prose prose_;
};

}  // namespace

std::string to_outline(const Document& document) { return Outline(document).write(); }

}  // namespace nutgraf::format
