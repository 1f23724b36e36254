#include "quotes/according_reports.h"

#include <algorithm>

#include "base/word_set.h"
#include "document/nouns.h"
#include "quotes/cues.h"
#include "quotes/speaking.h"

namespace nutgraf::quotes {
namespace {

using Range = IdRange<Token>;
constexpr std::uint32_t kNone = Report::kNone;
constexpr std::uint32_t kLongestDescription = 16;  ///< tokens between the commas around what describes a name

/// What sets the clause of a report against the reporter's own.
bool is_contrast(std::string_view word) { return word == "although" || word == "though" || word == "whereas" || word == "while"; }

class AccordingReader {
 public:
  explicit AccordingReader(const Clauses& clauses) : clauses_(clauses), words_(clauses.words()), trees_(clauses.trees()) {}

  bool read(std::uint32_t at, Report& report) const {
    if (at + 2 >= words_.size() || !words_.is(at + 1, "to")) return false;
    const std::uint32_t source = trees_.head(at) != kNone && trees_.head(at) > at + 1 ? trees_.head(at) : object_of_according(at);
    if (source == kNone || trees_.is_root(source)) return false;
    report.cue = at;
    report.cue_words = {at, at + 2};
    report.lemma = "accord";
    report.rule = QuoteRule::AccordingTo;
    report.source_rule = SpeakerRule::AccordingTo;
    if (is_written(clauses_.lemma(source))) report.quote_class = QuoteClass::Writing;
    set_source(report, clauses_, source);
    if (report.source) report.source->begin = std::max(report.source->begin, at + 2);
    if (report.source && is_vehicle(clauses_.lemma(source))) take_maker(source, report);
    const std::uint32_t more = report.source ? addition_in(*report.source) : kNone;
    if (more != kNone) report.source->end = more;
    if (report.source) take_in_nouns(report);
    if (report.source) take_in_name(report);
    const Range sentence = clauses_.sentence(at);
    Range aside{at, more != kNone ? more : std::max(at + 2, trees_.range(source).end)};
    if (report.source && report.source->end > aside.end) aside.end = trees_.range(trees_.range(source).end).end;  // the name with what describes it
    if (report.source) settle_comma(at, sentence, report, aside);
    if (report.source) aside.end = std::max(aside.end, report.source->end);
    if (at > sentence.begin && trees_.tag(at - 1).upos == "CCONJ") {  // "none was seen, but according to Ruiz …"
      add(report, clauses_.trimmed({aside.end, sentence.end}));
      report.begins_anew = at;
      return report.source.has_value();
    }
    const bool at_begin = clauses_.trimmed({sentence.begin, aside.begin}).empty();
    const bool joined = at > sentence.begin + 1 && words_.is(at - 1, ",") && trees_.tag(at - 2).upos == "CCONJ";  // "old and, according to …, slow"
    if (joined && clauses_.has_finite_verb({sentence.begin, at}) && clauses_.has_finite_verb({aside.end, sentence.end})) {  // "it rained, but, according to …, nobody minded"
      add(report, clauses_.trimmed({aside.end, sentence.end}));
      report.begins_anew = at;
      return report.source.has_value();
    }
    const bool open = at > sentence.begin + 1 && words_.is(at - 1, ",") && trees_.tag(at - 2).upos == "AUX";  // "one was, according to …, hurt"
    const bool counted = aside.end + 1 < sentence.end && words_.is(aside.end, ",") && trees_.tag(aside.end + 1).upos == "NUM" &&
                         clauses_.has_finite_verb({sentence.begin, at});  // "…, according to Ruiz, 79 since the war began"
    const bool at_end = !at_begin && !joined && !open && (counted || !has_verb({aside.end, sentence.end}));
    const Range whole = (at_begin || at_end || open) && clauses_.follows_pause(at) ? sentence : clauses_.phrase(clause_around(source, at));
    std::uint32_t begin = whole.begin;
    for (std::uint32_t word = whole.begin; word < aside.begin; ++word) begin = words_.is(word, ";") ? word + 1 : begin;
    if (is_contrast(words_.folded(begin))) ++begin;  // "[While] one in ten owns a boat according to …, few sail"
    add(report, clauses_.trimmed({begin, std::min(whole.end, aside.begin)}));
    if (!at_end) add(report, from_mark(clauses_.trimmed({std::max(whole.begin, aside.end), whole.end})));
    report.begins_anew = at;
    return report.source.has_value();
  }
 private:
  /// "According to Ana Ruiz, the head of the clinic where he died, [“…”]": where words in marks end what is said, without a description before them.
  Range from_mark(Range content) const {
    std::uint32_t mark = content.begin;
    while (mark < content.end && !words_.is_double_mark(mark)) ++mark;
    const bool described = mark > content.begin && mark + 1 < content.end && words_.is(mark - 1, ",") && trees_.tag(content.begin).upos == "DET";
    for (std::uint32_t at = content.begin; described && at < mark; ++at) {
      const bool relative = trees_.relation(at) == "acl:relcl" || (!trees_.is_root(at) && trees_.relation(trees_.head(at)) == "acl:relcl");
      if (clauses_.is_finite(at) && !relative) return content;
    }
    return described ? Range{mark, content.end} : content;
  }

  /// "According to a statement made by [the ministry]", "a tweet on Monday by [Ana Ruiz]": who put out what the words came in.
  void take_maker(std::uint32_t source, Report& report) const {
    constexpr std::uint32_t kFarthest = 4;  // words behind the source
    for (std::uint32_t at = source + 1; at + 1 < words_.size() && at <= source + kFarthest && words_.is_word(at) && trees_.tag(at).upos != "VERB"; ++at) {
      if (words_.is(at, "by") && trees_.head(at) > at && can_tell(clauses_, trees_.head(at))) return set_source(report, clauses_, trees_.head(at));
    }
    const std::uint32_t participle = trees_.child(source, "acl");
    if (participle == kNone || participle < source || trees_.tag(participle).xpos != "VBN") return;
    const std::uint32_t maker = clauses_.oblique(participle, "obl", "by");
    if (maker != kNone && can_tell(clauses_, maker)) set_source(report, clauses_, maker);
  }

  /// The comma in a source behind which what is said goes on: "according to Ruiz, as well as two boats"; `kNone` where there is none.
  std::uint32_t addition_in(Range source) const {
    for (std::uint32_t at = source.begin + 1; at + 2 < source.end; ++at) {
      if (words_.is(at, ",") && words_.is(at + 1, "as") && words_.is(at + 2, "well")) return at;
    }
    return kNone;
  }

  /// Nouns right behind that a tree takes for the subject of what is said though a comma parts it: "police and county [officials], he …".
  void take_in_nouns(Report& report) const {
    std::uint32_t end = report.source->end;
    while (end < words_.size() && trees_.tag(end).upos == "NOUN") ++end;
    if (end < words_.size() && end > report.source->end && words_.is(end, ",")) report.source->end = end;
  }

  /// The name right behind a description that a tree takes for another part of the clause: "according to striker [Ana Ruiz]", "the
  /// Ministry of Health (MoH) [Secretary Ana Ruiz]".
  void take_in_name(Report& report) const {
    const std::uint32_t head = report.source_head, end = report.source->end;
    if (words_.is(end - 1, ")") || trees_.tag(end - 1).upos == "PROPN") {
      std::uint32_t name = end;
      const auto is_name = [&](std::uint32_t token) { return token < words_.size() && trees_.tag(token).upos == "PROPN"; };
      while (is_name(name) || (name < words_.size() && words_.is(name, "of") && is_name(name + 1))) ++name;  // "the House [of Lords Library], …"
      if (name > end && (words_.is(end - 1, ")") || clauses_.ends_part(name))) report.source->end = name;
      if (report.source->end > end) report.source_head = kNone;
    }
    if (head + 1 != end || end >= words_.size() || !describes_person(head) || trees_.tag(end).upos != "PROPN") return;
    if (!trees_.is_root(end) && trees_.universal_relation(end) == "obl") report.source->end = clauses_.noun_phrase(end).end;
  }

  /// Whether a name behind the first comma is the source's or begins what the source says: "According to the mayor, Ana Ruiz, it
  /// …" names her, "According to Ana Ruiz, Luis Moss …" is about him. Trees take either for an apposition.
  void settle_comma(std::uint32_t at, Range sentence, Report& report, Range& aside) const {
    std::uint32_t comma = at + 2;
    bool dated = false;
    for (; comma < sentence.end && (!words_.is(comma, ",") || stands_in_date(comma)); ++comma) dated = dated || words_.is(comma, ",");
    if (comma + 1 >= sentence.end || report.source->end > sentence.end) return;
    if (dated && !clauses_.has_finite_verb({at + 2, comma})) {
      report.source = Range{at + 2, comma};
      report.source_head = kNone;
      if (is_written(clauses_.lemma(comma - 1))) report.quote_class = QuoteClass::Writing;
    }
    std::uint32_t end = comma + 1;
    while (end < sentence.end && trees_.tag(end).upos == "PROPN") ++end;
    const Range source{at + 2, comma};
    const bool is_name = trees_.tag(comma - 1).upos == "PROPN";
    if (trees_.tag(comma + 1).upos == "NUM" && !words_.is(comma + 2, ",")) {  // "according to reports, 54 children"; "Ana Ruiz, 54, a doctor"
      report.source = source;
      if (!source.contains(report.source_head)) report.source_head = kNone;
      aside.end = comma;
      return;
    }
    if (!is_name && trees_.tag(comma + 1).upos == "ADP") {  // "according to reports, of the 40 children"
      report.source = source;
      aside.end = comma;
      return;
    }
    const std::uint32_t described = is_name ? description_end({comma + 1, sentence.end}) : comma;
    if (described > comma) {
      report.source = source;
      aside.end = described;
      return;
    }
    const bool titled = document::type_of_noun(words_.folded(comma - 1)) == EntityType::Person;  // "his wife, Ana Ruiz, …"
    if (end == comma + 1) return;
    if (titled && clauses_.ends_part(end) && is_person({comma + 1, end})) {
      report.source = Range{source.begin, end};
      aside.end = end;
    } else if (is_name && end - comma > 2 && is_person({comma + 1, end}) && (words_.is(end, ",") || has_verb({end, end + 1}))) {
      report.source = source;
      if (!source.contains(report.source_head)) report.source_head = kNone;
      aside.end = comma;
    } else if (!is_name && words_.is(end, ",") && describes_person(comma - 1) && trees_.universal_relation(comma + 1) != "nsubj" && !is_article(end + 1)) {
      report.source = Range{source.begin, end};
      aside.end = end;
    }
  }

  /// The comma behind words that describe the name before them: "Ana Ruiz, [Moss's former aide], …", "Velm, [the free library], …"; what
  /// stands before the words where they do not.
  std::uint32_t description_end(Range words) const {
    std::uint32_t end = words.begin;
    while (end < words.end && !words_.is(end, ",")) ++end;
    const std::uint32_t next = end + 1;
    constexpr auto kWhile = base::word_set({"currently", "formerly", "now", "previously", "then"});
    if (kWhile.contains(words_.folded(words.begin)) && next < words.end && !clauses_.has_finite_verb({words.begin, end})) return end;  // "[formerly the head of …], …"
    if (next >= words.end || end - words.begin > kLongestDescription || end < words.begin + 2 || has_verb({words.begin, end})) return words.begin - 1;
    if (words_.is(next, "and") || words_.is(next, "or")) return words.begin - 1;
    const auto is_person = [&](std::uint32_t at) { return trees_.tag(at).upos == "NOUN" && document::type_of_noun(clauses_.lemma(at)) == EntityType::Person; };
    bool person = false;
    for (std::uint32_t at = words.begin; at < end; ++at) person = person || is_person(at);
    const bool noun = trees_.tag(end - 1).upos == "NOUN" && is_determiner(words_.folded(words.begin));
    return person || noun ? end : words.begin - 1;
  }

  /// Whether a comma stands between a day and its year: "a June 4, 2019 letter".
  bool stands_in_date(std::uint32_t comma) const {
    if (comma == 0 || comma + 1 >= words_.size() || trees_.tag(comma - 1).upos != "NUM") return false;
    const std::string_view year = words_.text(comma + 1);
    return year.size() == 4 && trees_.tag(comma + 1).upos == "NUM" && std::all_of(year.begin(), year.end(), [](char c) { return c >= '0' && c <= '9'; });
  }

  /// Whether the words are the name of a person.
  bool is_person(Range name) const {
    const Span span = words_.span(name);
    const auto& mentions = words_.document().mentions;
    const auto first = std::partition_point(mentions.begin(), mentions.end(), [span](const Mention& one) { return one.span.begin < span.begin; });
    return first != mentions.end() && first->span.begin == span.begin && first->kind == MentionKind::Name && first->type == EntityType::Person;
  }

  bool describes_person(std::uint32_t noun) const {
    return trees_.tag(noun).xpos == "NN" && document::type_of_noun(clauses_.lemma(noun)) == EntityType::Person;
  }

  bool is_article(std::uint32_t token) const { return token < words_.size() && (words_.is(token, "a") || words_.is(token, "an")); }

  std::uint32_t clause_around(std::uint32_t source, std::uint32_t according) const {
    std::uint32_t clause = trees_.head(source) == according ? according : trees_.head(source);
    while (!trees_.is_root(clause) && !is_clause(clause)) clause = trees_.head(clause);
    return clause;
  }

  bool has_verb(Range range) const {
    for (std::uint32_t at = range.begin; at < range.end; ++at) {
      if (trees_.tag(at).upos == "VERB" || trees_.tag(at).upos == "AUX") return true;
    }
    return false;
  }

  std::uint32_t object_of_according(std::uint32_t at) const {
    const std::uint32_t oblique = trees_.child(at, "obl");
    return oblique != kNone ? oblique : trees_.child(at, "obj");
  }

  bool is_clause(std::uint32_t token) const {
    const std::string_view relation = trees_.universal_relation(token);
    return relation == "ccomp" || relation == "advcl" || relation == "parataxis" || relation == "acl";
  }

  const Clauses& clauses_;
  const Words& words_;
  const document::Trees& trees_;
};

}  // namespace

bool read_according(const Clauses& clauses, std::uint32_t according, Report& report) { return AccordingReader(clauses).read(according, report); }

}  // namespace nutgraf::quotes
