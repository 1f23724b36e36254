#include "format/labels.h"

#include "format/word_of.h"

namespace nutgraf::format {
namespace {

constexpr std::string_view kUnits[] = {"utf16", "codepoint", "utf8"};
constexpr std::string_view kMembers[] = {"document", "sentences", "tokens",  "predicates", "propositions", "entities",  "times",
                                         "quotes",   "voices",    "sources", "audit", "events",     "eventLinks",   "relations", "figures",
                                         "checks",    "story"};
constexpr std::string_view kBlockKinds[] = {"metadata",  "headline", "byline",  "dateline",   "heading",
                                            "paragraph", "list",     "caption", "boilerplate"};
constexpr std::string_view kDateSources[] = {"option", "text", "page"};
constexpr std::string_view kTimeTypes[] = {"DATE", "TIME", "DURATION", "SET"};
constexpr std::string_view kTimeAnchors[] = {"", "published", "text"};
constexpr std::string_view kEntityTypes[] = {"PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "EVENT", "PRODUCT", "WORK", "LAW", "OTHER"};
constexpr std::string_view kMentionKinds[] = {"name", "nominal", "pronoun"};
constexpr std::string_view kQuoteKinds[] = {"direct", "indirect", "mixed"};
constexpr std::string_view kStances[] = {"say", "claim", "deny", "blame", "praise", "demand", "promise", "warn", "ask", "agree"};
constexpr std::string_view kQuoteClasses[] = {"speech", "writing", "thought", "will", "act"};
constexpr std::string_view kQuoteRules[] = {"marks",           "cue_before",     "cue_behind",   "cue_within",  "label",
                                            "turn",            "that_clause",    "bare_clause",  "question_clause", "gerund",
                                            "aside",           "infinitive",     "request",      "preposition", "object",
                                            "predicate",       "passive_clause", "passive_complement", "passive_object", "accusation",
                                            "plea",            "dissent",        "noun_clause",  "noun_object", "adjective",
                                            "according_to"};
constexpr std::string_view kSpeakerRules[] = {"subject", "shared_subject", "agent", "according_to", "owner", "label", "sender",
                                              "last_speaker"};
constexpr std::string_view kTimeRules[] = {"clock",    "part_of_day", "weekday", "day_word", "ordinal", "date",  "holiday",    "decade",    "quarter",
                                           "directed", "season",      "counted", "year",     "range",   "length", "recurrence", "reference", "reader"};
constexpr std::string_view kTypeRules[] = {"lists", "network", "article", "words", "calling", "noun", "reader"};
constexpr std::string_view kEntityRules[] = {"name", "party", "group", "repeated", "narrator", "reader"};
constexpr std::string_view kMentionRules[] = {"first",    "same_name", "short_name", "other_name",     "beside",  "long_form",    "speaker", "headline",
                                              "deed",     "kin",       "subject_behind", "context",    "last_speaker", "likeliest", "members", "reader"};
constexpr std::string_view kLinkRules[] = {"stated", "whole", "dateline", "only", "prominent", "nearby", "close", "item", "reader"};
constexpr std::string_view kEventRules[] = {"past",       "perfect", "progressive", "modal", "present",
                                            "infinitive", "gerund",  "participle",  "noun",  "light_verb"};
constexpr std::string_view kRelationRules[] = {"title_before", "apposition", "copula", "verb", "coordination", "possessive", "place_in", "seat", "capital"};
constexpr std::string_view kDisputeRules[] = {"countercharge", "others_blamed", "denial",    "denial_of_it", "shared_words",
                                              "own_side",      "argument",      "exclusion", "no_answer",    "no_words"};
constexpr std::string_view kNoReplies[] = {"declined", "no_answer", "unreachable"};
constexpr std::string_view kVoices[] = {"reporter", "named", "unnamed", "document", "medium"};
constexpr std::string_view kSourceRoles[] = {"", "official", "expert", "witness", "party", "medium", "document"};
constexpr std::string_view kSourceKinds[] = {"", "official", "expert", "witness", "party", "relative", "resident", "document", "medium", "anonymous"};
constexpr std::string_view kEventStatuses[] = {"happened", "ongoing", "planned", "possible", "denied", "conditional", "wished"};
constexpr std::string_view kFactualities[] = {"certain", "probable", "possible", "denied", "open", "future"};
constexpr std::string_view kFigureKinds[] = {"count", "casualties", "money", "votes", "result", "age", "share", "measure", "rank", "ratio"};
constexpr std::string_view kFigureBounds[] = {"exact", "about", "at_least", "more_than", "at_most", "less_than", "range", "several"};
constexpr std::string_view kCasualties[] = {"", "dead", "injured", "missing"};
constexpr std::string_view kChangeParts[] = {"", "by", "from", "to"};
constexpr std::string_view kDirections[] = {"", "up", "down"};
constexpr std::string_view kCheckKinds[] = {"contradiction", "open", "claim", "rule"};
constexpr std::string_view kSeverities[] = {"error", "warning", "suggestion"};
constexpr std::string_view kCorrections[] = {"merge", "part",   "move",    "rename", "type",  "add",       "none",  "speaker",
                                             "class", "border", "unquote", "time",   "place", "published", "block", "hide"};
constexpr std::string_view kTemporalOrders[] = {"before", "after", "during", "causes"};

}  // namespace

std::string_view label(OffsetUnit unit) { return word_of(kUnits, unit); }
std::string_view label(Member member) { return word_of(kMembers, member); }
std::string_view label(BlockKind kind) { return word_of(kBlockKinds, kind); }
std::string_view label(DateSource source) { return word_of(kDateSources, source); }
std::string_view label(TimeType type) { return word_of(kTimeTypes, type); }
std::string_view label(TimeAnchor anchor) { return word_of(kTimeAnchors, anchor); }
std::string_view label(EntityType type) { return word_of(kEntityTypes, type); }
std::string_view label(MentionKind kind) { return word_of(kMentionKinds, kind); }
std::string_view label(QuoteKind kind) { return word_of(kQuoteKinds, kind); }
std::string_view label(Stance stance) { return word_of(kStances, stance); }
std::string_view label(QuoteClass quote_class) { return word_of(kQuoteClasses, quote_class); }
std::string_view label(QuoteRule rule) { return word_of(kQuoteRules, rule); }
std::string_view label(SpeakerRule rule) { return word_of(kSpeakerRules, rule); }
std::string_view label(TimeRule rule) { return word_of(kTimeRules, rule); }
std::string_view label(TypeRule rule) { return word_of(kTypeRules, rule); }
std::string_view label(EntityRule rule) { return word_of(kEntityRules, rule); }
std::string_view label(MentionRule rule) { return word_of(kMentionRules, rule); }
std::string_view label(LinkRule rule) { return word_of(kLinkRules, rule); }
std::string_view label(EventRule rule) { return word_of(kEventRules, rule); }
std::string_view label(RelationRule rule) { return word_of(kRelationRules, rule); }
std::string_view label(DisputeRule rule) { return word_of(kDisputeRules, rule); }
std::string_view label(NoReply how) { return word_of(kNoReplies, how); }
std::string_view label(FigureKind kind) { return word_of(kFigureKinds, kind); }
std::string_view label(FigureBound bound) { return word_of(kFigureBounds, bound); }
std::string_view label(Casualty casualty) { return word_of(kCasualties, casualty); }
std::string_view label(ChangePart part) { return word_of(kChangeParts, part); }
std::string_view label(Direction direction) { return word_of(kDirections, direction); }
std::string_view label(CheckKind kind) { return word_of(kCheckKinds, kind); }
std::string_view label(Severity severity) { return word_of(kSeverities, severity); }
std::string_view label(EventStatus status) { return word_of(kEventStatuses, status); }
std::string_view label(Factuality factuality) { return word_of(kFactualities, factuality); }
std::string_view label(TemporalOrder order) { return word_of(kTemporalOrders, order); }
std::string_view label(VoiceKind voice) { return word_of(kVoices, voice); }
std::string_view label(SourceKind kind) { return word_of(kSourceKinds, kind); }
std::string_view label(SourceRole role) { return word_of(kSourceRoles, role); }
std::string_view label(CorrectionKind kind) { return word_of(kCorrections, kind); }

}  // namespace nutgraf::format
