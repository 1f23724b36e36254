// Merges, parts, moves, renames, retypes and removes entities, and adds names.
#include <algorithm>
#include <vector>

#include "corrections/anchors.h"
#include "corrections/corrections.h"
#include "corrections/entity_editor.h"
#include "corrections/lines.h"
#include "corrections/mentions.h"
#include "document/text.h"

namespace nutgraf::corrections {
namespace {

using Kind = CorrectionKind;

constexpr const char* kNothing = "nothing";
constexpr const char* kConflict = "conflict";

/// Whether the words are whole words of one sentence.
bool is_sound(const Document& document, Span words) {
  const IdRange<Token> tokens = document::tokens_in(document, words);
  if (tokens.empty()) return false;
  const bool whole = document.tokens[tokens.begin].span.begin == words.begin && document.tokens[tokens.end - 1].span.end == words.end;
  return whole && document::sentence_of(document, tokens.begin) == document::sentence_of(document, tokens.end - 1);
}

/// Puts a name into the layer of names, in place of those that it overlaps.
void add_name(Document& document, Span words, EntityType type) {
  const IdRange<Token> tokens = document::tokens_in(document, words);
  std::vector<Mention>& names = document.names;
  names.erase(std::remove_if(names.begin(), names.end(), [&](const Mention& name) { return name.span.overlaps(words); }), names.end());
  const auto behind = std::find_if(names.begin(), names.end(), [&](const Mention& name) { return name.span.begin > words.begin; });
  const Span last = document.tokens[tokens.end - 1].span;
  names.insert(behind, {words, last, MentionKind::Name, type, document::sentence_of(document, tokens.begin), true});
}

/// Applies the lines that are about entities.
class Applier {
 public:
  explicit Applier(Document& document) : document_(document), anchors_(document), editor_(document) {}

  void apply(const Line& line) {
    if (line.correction.kind == Kind::Add) return apply_name(line);
    if (line.of_every_article()) return apply_everywhere(line);
    const Id<Mention> mention = mention_of(line, find_own(line, anchors_));
    if (!mention) return;
    switch (line.correction.kind) {
      case Kind::Merge: return merge(line, mention);
      case Kind::Part: return part(line, mention);
      case Kind::Move: return move(line, mention);
      default: return change(line, editor_.entity_of(mention));
    }
  }

  bool finish() { return editor_.finish(); }

 private:
  /// The mention at these words; where there is none the line fails, as it did where there are no words.
  Id<Mention> mention_of(const Line& line, std::optional<Span> words) const {
    if (!words) return {};
    const Id<Mention> mention = mention_at(document_, *words);
    if (!mention) line.fail(kNothing, "Nobody and nothing is named by \"" + std::string(document::text(document_, *words)) + "\".");
    return mention;
  }

  Id<Mention> other_mention(const Line& line) const { return mention_of(line, find(line, anchors_, *line.correction.other)); }

  std::vector<Id<Mention>> chosen(const Line& line, Id<Mention> mention) const {
    return line.correction.scope == CorrectionScope::Article ? editor_.namesakes(mention) : std::vector<Id<Mention>>{mention};
  }

  static void fail_without_entity(const Line& line) { line.fail(kNothing, "These words belong to nobody who could be changed."); }

  bool may_be_entity(Id<Mention> mention) const {
    return editor_.entity_of(mention) || document_.mentions[mention.index].kind != MentionKind::Pronoun;
  }

  void merge(const Line& line, Id<Mention> mention) {
    const Id<Mention> other = other_mention(line);
    if (!other) return;
    if (!may_be_entity(mention) || !may_be_entity(other)) return fail_without_entity(line);
    const Id<Entity> into = editor_.entity_for(mention), from = editor_.entity_for(other);
    editor_.merge(into, from);
    line.apply();
  }

  void part(const Line& line, Id<Mention> mention) {
    if (!editor_.entity_of(mention)) return fail_without_entity(line);
    editor_.part(chosen(line, mention));
    line.apply();
  }

  void move(const Line& line, Id<Mention> mention) {
    const Id<Mention> other = other_mention(line);
    if (!other) return;
    if (other == mention) return line.fail(kConflict, "Both anchors are the same words.");
    const std::vector<Id<Mention>> moved = chosen(line, mention);
    const Id<Entity> to = editor_.entity_for(other);
    if (!to) return fail_without_entity(line);
    editor_.move(moved, to);
    line.apply();
  }

  void change(const Line& line, Id<Entity> entity) {
    if (!entity) return fail_without_entity(line);
    if (line.correction.kind == Kind::Rename) editor_.rename(entity, line.correction.name);
    if (line.correction.kind == Kind::Type) editor_.set_type(entity, line.correction.type);
    if (line.correction.kind == Kind::None) editor_.remove(entity);
    line.apply();
  }

  /// The names that stand exactly at some of these places.
  std::vector<Id<Mention>> names_at(const std::vector<Span>& places) const {
    std::vector<Id<Mention>> names;
    for (const Span place : places) {
      const Id<Mention> mention = mention_at(document_, place);
      const bool is_name = mention && document_.mentions[mention.index].kind == MentionKind::Name;
      if (is_name && document_.mentions[mention.index].span == place) names.push_back(mention);
    }
    return names;
  }

  void apply_everywhere(const Line& line) {
    for (const Id<Mention> name : names_at(anchors_.all(line.correction.anchor.exact))) {
      const Id<Entity> entity = editor_.entity_of(name);
      if (!entity) continue;
      if (!line.outcome.span) line.outcome.span = document_.mentions[name.index].span;
      change(line, entity);
    }
    if (line.outcome.state == CorrectionState::Open) line.outcome.state = CorrectionState::Silent;
  }

  /// `correct_names` has added the name: here it has become an entity, or not.
  void apply_name(const Line& line) {
    const Correction& correction = line.correction;
    std::vector<Span> places;
    if (correction.scope == CorrectionScope::Here) places.push_back(*line.outcome.span);
    else places = anchors_.all(correction.anchor.exact);
    for (const Span place : places) {
      const Id<Mention> mention = mention_at(document_, place);
      const bool is_name = mention && document_.mentions[mention.index].kind == MentionKind::Name;
      const Id<Entity> entity = is_name ? editor_.entity_of(mention) : Id<Entity>{};
      if (!entity) continue;
      if (!line.outcome.span) line.outcome.span = place;
      document_.mentions[mention.index].by_reader = true;
      editor_.set_type(entity, correction.type);
      line.apply();
    }
    if (line.outcome.state == CorrectionState::Open) line.fail(kNothing, "These words cannot be a name where they stand.");
  }

  Document& document_;
  Anchors anchors_;
  EntityEditor editor_;
};

}  // namespace

void correct_names(const Corrections& corrections, Document& document) {
  const std::vector<Line> lines = open_lines(corrections, document, {Kind::Add});
  if (lines.empty()) return;
  const Anchors anchors(document);
  for (const Line& line : lines) {
    std::vector<Span> places;
    if (line.correction.scope != CorrectionScope::Here) {
      places = anchors.all(line.correction.anchor.exact);
      if (places.empty()) line.fail("absent", "The words \"" + line.correction.anchor.exact + "\" do not stand in the text.");
    } else if (const std::optional<Span> own = find_own(line, anchors)) {
      places.push_back(*own);
    }
    places.erase(std::remove_if(places.begin(), places.end(), [&](Span place) { return !is_sound(document, place); }), places.end());
    const bool english = document.language.code == "en";
    if (english) {
      for (const Span place : places) add_name(document, place, line.correction.type);
    }
    const bool open = line.outcome.state == CorrectionState::Open;
    if (open && (places.empty() || !english)) line.fail(kConflict, "A name is made of whole words of one English sentence.");
  }
}

bool correct_entities(const Corrections& corrections, Document& document) {
  const std::vector<Line> lines =
      open_lines(corrections, document, {Kind::Merge, Kind::Part, Kind::Move, Kind::Rename, Kind::Type, Kind::Add, Kind::None});
  if (lines.empty()) return false;
  Applier applier(document);
  for (const Line& line : lines) applier.apply(line);
  return applier.finish();
}

}  // namespace nutgraf::corrections
