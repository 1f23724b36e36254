#include "time/tense.h"

#include <algorithm>

#include "base/word_set.h"

namespace nutgraf::time {
namespace {

constexpr auto kFutureWords =
    base::word_set({"will",      "'ll",     "wo",       "shall",   "should", "may",      "can",      "must", "gonna",     "due",
                    "scheduled", "slated",  "expected", "expires", "expire", "upcoming", "plans",    "plan", "planning",  "hopes",
                    "hope",      "expects", "expect",   "intends", "intend", "wants",    "want",     "aims", "effective", "payable",
                    "ahead",     "begins",  "starts",   "ends",    "opens",  "matures",  "maturing", "faces"});
constexpr auto kFutureOfPastWords = base::word_set({"would", "'d", "could", "might", "planned", "hoped", "intended"});
/// Verbs of what goes by a timetable: their present tense tells what is to come ("the shop reopens on Friday").
constexpr auto kScheduled = base::word_set(
    {"meets", "meet", "reopens", "closes", "resumes", "resume", "reopen", "convenes", "convene", "reconvenes", "reconvene", "sits",
     "departs", "depart", "arrives", "arrive", "leaves", "returns", "begin", "finishes", "gathers", "premieres", "airs", "adjourns",
     "retires", "concludes", "commences", "kicks", "takes", "turns", "visits", "hosts", "travels", "flies", "stands", "goes", "heads",
     "holds", "votes", "elects", "launches", "runs", "lasts", "lapses", "ceases", "performs", "tours"});
/// Of these the base form only behind a plural: "voters go to the polls on Sunday".
constexpr auto kScheduledPlural = base::word_set(
    {"go", "head", "open", "close", "start", "end", "vote", "return", "leave", "finish", "gather", "visit", "travel", "hold", "launch", "run",
     "last", "perform", "tour", "lapse"});
/// Before "plan", "hope" or "will" they make a noun of it, which says no tense.
constexpr auto kDeterminers = base::word_set({"the", "a", "an", "its", "his", "her", "their", "new"});
constexpr auto kNounsToo =
    base::word_set({"plan", "plans", "hope", "hopes", "aims", "will", "may", "can", "must", "faces", "starts", "ends"});
constexpr auto kPastWords = base::word_set(
    {"was",    "were",     "had",    "did",       "has",     "have",   "'ve",       "said",    "told",       "went",      "came",
     "took",   "made",     "got",    "gave",      "found",   "saw",    "knew",      "thought", "left",       "met",       "held",
     "kept",   "let",      "began",  "begun",     "brought", "bought", "built",     "fell",    "felt",       "fought",    "fled",
     "flew",   "grew",     "heard",  "hit",       "hurt",    "laid",   "led",       "lost",    "meant",      "paid",      "ran",
     "rose",   "sank",     "sat",    "sent",      "shot",    "shook",  "shut",      "slid",    "sold",       "spent",     "spoke",
     "stood",  "struck",   "stole",  "swore",     "swept",   "taught", "threw",     "tore",    "understood", "underwent", "unveiled",
     "won",    "withdrew", "woke",   "wrote",     "set",     "ate",    "became",    "bore",    "beat",       "broke",     "burst",
     "caught", "chose",    "cut",    "dealt",     "drew",    "drove",  "forbade",   "forgot",  "froze",      "hid",       "hung",
     "lent",   "lay",      "lit",    "overthrew", "put",     "quit",   "read",      "rang",    "rode",       "sought",    "sang",
     "slept",  "split",    "spread", "stuck",     "swam",    "swung",  "undertook", "upset",   "wore",       "wound"});
constexpr auto kPresentWords = base::word_set({"is", "are", "'re", "am"});
constexpr auto kNoPast =
    base::word_set({"need",    "indeed",  "speed", "seed",  "feed", "breed",  "exceed",      "proceed", "succeed",      "hundred",
                    "red",     "bed",     "embed", "shed",  "wed",  "sacred", "naked",       "united",  "limited",      "so-called",
                    "alleged", "wounded", "armed", "greed", "deed", "weed",   "agreed-upon", "med",     "unprecedented"});
constexpr auto kBaseVerbs = base::word_set(
    {"meet",    "hold",     "visit",    "vote",     "begin",   "start",     "leave",   "travel",    "arrive",  "return",  "open",
     "close",   "resume",   "speak",    "talk",     "discuss", "go",        "come",    "be",        "have",    "take",    "make",
     "give",    "send",     "host",     "attend",   "appear",  "testify",   "release", "announce",  "publish", "decide",  "launch",
     "join",    "face",     "present",  "report",   "run",     "play",      "sign",    "end",       "expire",  "fly",     "address",
     "deliver", "convene",  "gather",   "protest",  "strike",  "march",     "hear",    "consider",  "debate",  "elect",   "retire",
     "resign",  "step",     "continue", "complete", "finish",  "introduce", "unveil",  "implement", "move",    "receive", "submit",
     "acquire", "purchase", "pay",      "sell",     "buy",     "become",    "withdraw"});

bool ends_clause(const Word& word) {
  return word.is(",") || word.is(";") || word.is(":") || word.is("--") || word.is("—") || word.is("\"") || word.is("“") || word.is("”") ||
         word.is("(") || word.is(")") || word.is("``") || word.is("''");
}

bool ends_in_ed(const Word& word) {
  const std::string& text = word.text;
  return text.size() >= 4 && text.compare(text.size() - 2, 2, "ed") == 0 && !word.capital && !kNoPast.contains(text);
}

/// What lies ahead, seen from the time of the words before it: "had been due to expire" is over, "was due" may be.
Tense future_seen_from(const std::vector<Word>& words, std::size_t at) {
  constexpr std::size_t kReach = 4;
  for (std::size_t back = 1; back <= kReach && back <= at && !ends_clause(words[at - back]); ++back) {
    const Word& helper = words[at - back];
    if (helper.is("had")) return Tense::Past;
    if (helper.is("was") || helper.is("were")) return Tense::FutureOfPast;
  }
  return Tense::Future;
}

bool is_plural(const Word& word) {
  const std::string& text = word.text;
  const bool ends_in_s = text.size() > 3 && text.back() == 's' && text[text.size() - 2] != 's' && text[0] != '\'';
  return ends_in_s || word.is("people") || word.is("they") || word.is("we");
}

/// "meets" looks ahead where a subject stands before it; "did not meet" does not, and "the votes" are no verb.
std::optional<Tense> scheduled_at(const std::vector<Word>& words, std::size_t at) {
  constexpr std::size_t kReach = 3;
  if (at == 0 || kDeterminers.contains(words[at - 1].text)) return std::nullopt;
  for (std::size_t back = 1; back <= kReach && back <= at; ++back) {
    const Word& helper = words[at - back];
    if (ends_clause(helper)) break;
    if (helper.is("did")) return Tense::Past;
    if (kFutureOfPastWords.contains(helper.text)) return Tense::FutureOfPast;
    if (helper.is("to")) return future_seen_from(words, at);
    if (helper.is("every") || helper.is("usually") || helper.is("often")) return std::nullopt;
  }
  return Tense::Future;
}

/// "is on Friday", "is at 5 p.m.", "is midnight": what is said of a day and an hour with nothing between is an appointment.
bool is_appointed(const std::vector<Word>& words, std::size_t at) {
  const Word& next = words[at + 1 < words.size() ? at + 1 : at];
  if (next.is(WordClass::ClockWord) || (next.is(WordClass::Weekday) && next.capital)) return true;
  if (at + 3 >= words.size()) return false;
  const Word& behind = words[at + 2];
  if (next.is("on")) return (behind.is(WordClass::Weekday) || behind.is(WordClass::Month)) && behind.capital;
  const Word& half = words[at + 3];
  return next.is("at") && behind.has_digits() && (half.is("a.m.") || half.is("p.m.") || half.is("am") || half.is("pm") || half.is(":"));
}

/// What one word says of the tense, with the words before it: "be held" and "is held" do not look back.
std::optional<Tense> tense_of(const std::vector<Word>& words, std::size_t at) {
  const Word& word = words[at];
  if (word.capital && (word.is("may") || word.is("will"))) return std::nullopt;
  if (at > 0 && kNounsToo.contains(word.text) && kDeterminers.contains(words[at - 1].text)) return std::nullopt;
  const bool scheduled = kScheduled.contains(word.text) || (kScheduledPlural.contains(word.text) && at > 0 && is_plural(words[at - 1]));
  if (scheduled) return scheduled_at(words, at);
  const bool until = (word.is("until") || word.is("till")) && at > 0;
  const bool infinitive = at > 0 && words[at - 1].is("to") && kBaseVerbs.contains(word.text);
  if (until || infinitive || kFutureWords.contains(word.text)) return future_seen_from(words, at);
  const bool is_yet = at > 0 && kPresentWords.contains(words[at - 1].text);  // "is planned", "are intended"
  if (kFutureOfPastWords.contains(word.text)) return is_yet ? Tense::Future : Tense::FutureOfPast;
  if (word.is("set") && (words[at + 1].is("for") || words[at + 1].is("to"))) return Tense::Future;
  if (word.is("be")) return std::nullopt;  // the word before it decides: "will be", "could be"
  if (kPresentWords.contains(word.text)) return is_appointed(words, at) ? Tense::Future : Tense::Unknown;
  const bool participle = ends_in_ed(word);
  if (!participle && !kPastWords.contains(word.text)) return std::nullopt;
  constexpr std::size_t kReach = 4;
  for (std::size_t back = 1; back <= kReach && back <= at; ++back) {
    const Word& helper = words[at - back];
    if (ends_clause(helper)) break;
    if (helper.is("was") || helper.is("were") || helper.is("had") || helper.is("has") || helper.is("have")) return Tense::Past;
    if (kFutureOfPastWords.contains(helper.text)) return Tense::FutureOfPast;
    if (helper.is("be") && back < at && kFutureOfPastWords.contains(words[at - back - 1].text)) return Tense::FutureOfPast;  // "would be held"
    if (helper.is("is") || helper.is("are") || helper.is("be") || helper.is("will")) return Tense::Future;
  }
  return Tense::Past;
}

/// Participles that no simple past is spelled like; "had" before one of them is an auxiliary.
constexpr auto kParticiples = base::word_set(
    {"been",   "borne", "broken", "chosen", "done",  "drawn",  "driven", "eaten", "fallen", "flown",     "forbidden",  "forgotten",
     "frozen", "given", "gone",   "grown",  "hidden", "known", "proven", "ridden", "risen", "seen",      "shaken",     "shown",
     "spoken", "stolen", "sung",  "sunk",   "sworn", "swum",   "taken",  "thrown", "torn",  "undergone", "undertaken", "written"});

/// The aspect that the auxiliaries before a word in the past give it, or the participle behind an auxiliary.
Aspect aspect_of(const std::vector<Word>& words, std::size_t at) {
  constexpr std::size_t kReach = 3;
  const auto is_perfect = [](const Word& word) { return word.is("has") || word.is("have") || word.is("'ve"); };
  if (is_perfect(words[at])) return Aspect::Perfect;
  if (words[at].is("had")) return at + 1 < words.size() && kParticiples.contains(words[at + 1].text) ? Aspect::Pluperfect : Aspect::Simple;
  for (std::size_t back = 1; back <= kReach && back <= at && !ends_clause(words[at - back]); ++back) {
    if (words[at - back].is("had")) return Aspect::Pluperfect;
    if (is_perfect(words[at - back])) return Aspect::Perfect;
  }
  return Aspect::Simple;
}

/// "to hold", "to be held", which say nothing of a clause that has a tense of its own.
bool is_infinitive(const std::vector<Word>& words, std::size_t at) {
  return (at > 0 && words[at - 1].is("to")) || (at > 1 && words[at - 1].is("be") && words[at - 2].is("to"));
}

}  // namespace

TenseReader::TenseReader(const std::vector<Word>& words) {
  for (std::size_t at = 0; at < words.size(); ++at) {
    const std::optional<Tense> tense = tense_of(words, at);
    const Aspect aspect = tense == Tense::Past ? aspect_of(words, at) : Aspect::Simple;
    cues_.push_back({tense, aspect, ends_clause(words[at]), words[at].is("and") || words[at].is("but"), is_infinitive(words, at)});
  }
}

/// The word that gives the tense of a clause; nothing where none does.
const TenseReader::Cue* TenseReader::nearest(std::size_t begin, std::size_t end) const {
  constexpr std::size_t kReach = 40;  // words; keeps endless sentences linear
  const std::size_t first = begin > kReach ? begin - kReach : 0;
  const std::size_t last = std::min(end + kReach, cues_.size() - 1);
  for (std::size_t at = begin; at > first && !cues_[at - 1].ends_clause; --at) {
    if (cues_[at - 1].tense) return &cues_[at - 1];
  }
  // "met for three days, Monday to Wednesday, and will meet again": what is joined behind a comma has a verb of its own
  const bool joined = begin > 0 && cues_[begin - 1].ends_clause && end + 1 < cues_.size() && cues_[end].ends_clause && cues_[end + 1].joins;
  for (std::size_t at = begin; joined && at > first; --at) {
    if (cues_[at - 1].tense) return &cues_[at - 1];
  }
  for (std::size_t at = end; at < last && (at == end || !cues_[at].ends_clause); ++at) {
    if (cues_[at].tense) return &cues_[at];
  }
  for (const bool finite : {true, false}) {  // "On Monday, Ruiz, a candidate for the vote to be held in May, held a rally"
    for (std::size_t at = end; at < last; ++at) {
      if (cues_[at].tense && !(finite && cues_[at].infinitive)) return &cues_[at];
    }
  }
  for (std::size_t at = begin; at > first; --at) {
    if (cues_[at - 1].tense) return &cues_[at - 1];
  }
  return nullptr;
}

Tense TenseReader::around(std::size_t begin, std::size_t end) const {
  const Cue* const cue = nearest(begin, end);
  return cue == nullptr ? Tense::Unknown : *cue->tense;
}

Aspect TenseReader::aspect_around(std::size_t begin, std::size_t end) const {
  const Cue* const cue = nearest(begin, end);
  return cue == nullptr ? Aspect::Simple : cue->aspect;
}

}  // namespace nutgraf::time
