#include "quotes/quotes.h"

#include <algorithm>

#include "document/nouns.h"
#include "document/text.h"
#include "document/tree.h"
#include "quotes/clauses.h"
#include "quotes/confidence.h"
#include "quotes/cues.h"
#include "quotes/direct_speech.h"
#include "quotes/joining.h"
#include "quotes/nesting.h"
#include "quotes/read_out.h"
#include "quotes/report_class.h"
#include "quotes/reported_speech.h"
#include "quotes/running_speaker.h"
#include "quotes/speakers.h"
#include "quotes/turns.h"

namespace nutgraf::quotes {
namespace {

using Range = IdRange<Token>;

/// Whether a verb tells of the past: "said", "has said". Without tags all do.
bool is_past(std::uint32_t verb, const Document& document) {
  if (document.tags.empty()) return true;
  return document.tags[verb].xpos == "VBD" || document.tags[verb].xpos == "VBN";
}

/// Adds the turns of a conversation. Of what was found within one only what its own words report stays: a quotation there is his
/// or hers who speaks, and what people say is but a way to talk unless it is past.
void add_turns(std::vector<Report>& reports, std::vector<Report> turns, const Document& document) {
  if (turns.empty()) return;
  std::vector<std::uint32_t> turn_at(document.tokens.size(), Report::kNone);
  for (std::uint32_t i = 0; i < turns.size(); ++i) {
    for (const Range range : turns[i].content) std::fill(turn_at.begin() + range.begin, turn_at.begin() + range.end, i);
  }
  const auto is_part = [&](const Report& report) {
    const std::uint32_t turn = turn_at[report.content.front().begin];
    if (!report.cue || !report.source) return turn != Report::kNone;
    if (turn != Report::kNone && turn == turn_at[*report.cue] && !is_past(*report.cue, document)) return true;
    return turn_at[*report.cue] != turn || (turn != Report::kNone && turn_at[report.source->begin] != turn) || (turn != Report::kNone && turn_at[report.content.back().end - 1] != turn);
  };
  reports.erase(std::remove_if(reports.begin(), reports.end(), is_part), reports.end());
  std::move(turns.begin(), turns.end(), std::back_inserter(reports));
}

/// Reported words up to where the reporter concedes something against them or goes on behind a semicolon: "said it would reopen, [despite
/// the ban]". Within quotation marks both are the speaker's.
Range without_aside(Range range, const Words& words) {
  bool quoted = false;
  int brackets = 0;
  for (std::uint32_t at = range.begin; at + 1 < range.end; ++at) {
    if (words.is_double_mark(at)) quoted = !quoted;
    brackets += words.is(at, "(") ? 1 : words.is(at, ")") ? -1 : 0;
    const bool concession = words.is(at, ",") && (words.is(at + 1, "despite") || words.is(at + 1, "although") || words.is(at + 1, "though"));
    const bool turn = words.is(at, ",") && words.is(at + 1, "however") && at + 2 == range.end;  // the reporter's against what went before
    if (!quoted && at > range.begin && (turn || concession || (words.is(at, ";") && brackets <= 0))) return {range.begin, at};
  }
  return range;
}

/// Reported words without the mark of a longer quotation that they end or begin: … in North Korea."
Range without_lone_mark(Range range, const Words& words) {
  std::uint32_t marks = 0;
  for (std::uint32_t at = range.begin; at < range.end; ++at) marks += words.is_double_mark(at) ? 1 : 0;
  if (marks % 2 == 0 || range.size() < 2) return range;
  if (words.is_double_mark(range.begin)) return {range.begin + 1, range.end};
  const bool closes_behind = range.end + 1 < words.size() && !words.is_word(range.end) && words.touches_next(range.end) && words.is_double_mark(range.end + 1);
  if (closes_behind && !words.is_double_mark(range.end - 1)) return {range.begin, range.end + 2};  // were not hiding them "deliberately."
  if (!words.is_double_mark(range.end - 1)) return range;
  const bool stop = !words.is_word(range.end - 2) && range.size() > 2;
  return {range.begin, range.end - (stop ? 2 : 1)};
}

/// Whether one of two quotation marks stands within words, so that they run from the reporter's into somebody's: "their “largest".
bool is_cut_by_mark(Range words_of_speaker, const Words& words) {
  bool open = false;
  for (std::uint32_t at = words_of_speaker.begin; at < words_of_speaker.end; ++at) open = open != words.is_double_mark(at);
  return open;
}

Quote make_quote(Report report, const Speakers& speakers, const Words& words) {
  Quote quote;
  const bool ends_with_setting = !report.clausal && report.kind != QuoteKind::Direct && report.cue && *report.cue < report.content.back().begin;
  if (ends_with_setting) report.content.back() = without_network(report.content.back(), words);
  quote.kind = report.kind;
  quote.rule = report.rule;
  quote.speaker_rule = report.source_rule;
  quote.quote_class = class_of(report, words);
  for (const Range range : report.content) {
    quote.spans.push_back(words.span(report.kind == QuoteKind::Direct ? range : without_lone_mark(without_aside(range, words), words)));
  }
  if (report.cue) quote.cue = Cue{words.span(report.cue_words), report.lemma, report.stance, report.negated, report.questioned};
  if (report.source) {
    const Range source = speakers.without_modifiers(*report.source);
    if (!is_cut_by_mark(source, words)) {
      quote.speaker = words.span(source);
      quote.speaker_mention = speakers.mention_of(source, report.source_head);
    }
  }
  quote.addressee = speakers.mention_at(report.addressee);
  quote.target = speakers.mention_at(report.target);
  return quote;
}

}  // namespace

std::vector<Quote> find_quotes(const Document& document) {
  const Words words(document);
  const document::Trees trees(document);
  std::vector<Report> reports = join_reports(find_direct_speech(words), find_reported_speech(words, trees), document);
  if (!trees.empty()) give_documents_senders(reports, Clauses(words, trees));
  add_turns(reports, find_turns(words), document);
  give_running_speakers(reports, words);
  const std::vector<NestedReport> nested = nest(std::move(reports), words);
  const Speakers speakers(words);
  std::vector<Quote> quotes;
  for (const NestedReport& one : nested) {
    quotes.push_back(make_quote(one.report, speakers, words));
    quotes.back().within = one.within;
  }
  set_confidence(document, quotes);
  return quotes;
}

}  // namespace nutgraf::quotes
