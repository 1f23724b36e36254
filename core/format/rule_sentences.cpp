#include "format/rule_sentences.h"

#include "format/word_of.h"

namespace nutgraf::format {
namespace {

// Each list is in the order of its enumeration.

constexpr std::string_view kOfQuote[] = {
    "The words stand between quotation marks.",
    "The words stand between quotation marks, after %c.",
    "The words stand between quotation marks, before %c.",
    "The words stand between quotation marks, on both sides of %c.",
    "A name before a colon or after a dash says whose words they are.",
    "The words are a turn in a conversation.",
    "The words are a clause with \"that\" after %c.",
    "The words are a clause that %c reports.",
    "The words are a question that %c reports or leaves open.",
    "The words say which act %c is about.",
    "The clause with %c stands beside the words or within them.",
    "The words are an infinitive after %c.",
    "The words are what somebody is to do, after %c.",
    "The words follow a preposition that goes with %c.",
    "The words are the object of %c.",
    "The words are what %c says of somebody or something.",
    "The words are a clause after the passive %c.",
    "The words complete the passive %c.",
    "The words are the subject of the passive %c.",
    "The words are the accusation after the passive %c.",
    "The words are a plea in court.",
    "There are no words but %c.",
    "The words are a clause that explains the noun %c.",
    "The words follow a preposition of the noun %c.",
    "The words are a clause after the adjective %c.",
    "The words %c say whose words they are."};

constexpr std::string_view kOfSpeaker[] = {
    "%s is the subject of %c.",
    "%s is the subject of %c, shared with another verb or clause.",
    "%s follows \"by\".",
    "%s follows \"according to\".",
    "%s is whose %c it is.",
    "%s stands before or after the words as their label.",
    "%s sent the text in which the words stand.",
    "%s spoke in the sentence before."};

struct RuleSentence {
  std::string_view rule, sentence;
};

constexpr RuleSentence kOfAnswer[] = {
    {"headline_name", "The headline names this person."},
    {"subject", "It is the subject of a main clause of the story."},
    {"sufferer", "The main event happens to them."},
    {"other_subject", "It is the subject of a clause that tells less of the story."},
    {"salient_name", "It takes part in what happens."},
    {"headline", "It is the headline."},
    {"title", "It is the title."},
    {"clause", "This clause tells most of the story."},
    {"time_of_deed", "It is when the main event happens."},
    {"other_time", "It lies near the day of publication."},
    {"place_in_headline", "The headline says that it happens there."},
    {"place_of_event", "The main event happens there."},
    {"place_in_sentence", "It stands in the sentence of the main event."},
    {"other_place", "The article comes back to this place."},
    {"because", "A word of cause introduces it."},
    {"after", "It happened first."},
    {"purpose", "It is what was aimed at."},
    {"reaction", "It is what people react to."},
    {"grounds", "It is given as a reason."},
    {"charge", "It is the charge."},
    {"circumstance", "It is the state of things at the time."},
    {"occasion", "It is the occasion."},
    {"named_cause", "The article calls it the cause."},
    {"failing", "It is what went wrong."},
    {"cause_argument", "The network reads it as the cause."},
    {"by_doing", "It is what somebody did to bring it about."},
    {"using", "It is what was used."},
    {"course", "It is how it came about."},
    {"means", "It is the means."}};
constexpr std::string_view kManner = "The network reads it as the manner.";
constexpr std::string_view kOfEntity[] = {
    "It has a name.",
    "It is people or a body that speak, act or are acted on.",
    "It is a group whose members the article names.",
    "The article comes back to it.",
    "It is whoever tells the text.",
    "A correction made it."};
constexpr std::string_view kOfType[] = {
    "Word lists and the words around the name tell its type.",
    "The network tells its type.",
    "The rest of the article tells its type.",
    "The words of the name tell its type.",
    "What the article calls it tells its type.",
    "Its noun tells its type.",
    "A correction set its type."};
constexpr std::string_view kOfMention[] = {
    "%s stands for it first.",
    "%s repeats its name.",
    "%s is a shorter or longer form of its name.",
    "%s is another name of it.",
    "%s stands beside other words for it.",
    "%s follows the words that it is short for.",
    "%s stands in words that are given to it.",
    "%s takes up the headline.",
    "%s did or suffered what was told before.",
    "%s is a relative who was told of before.",
    "%s stands for the subject that follows.",
    "The words around %s leave one choice.",
    "%s stands for whoever spoke last.",
    "%s most likely stands for it, of all that was told before.",
    "%s has the same members.",
    "A correction gave it %s."};
constexpr std::string_view kOfTime[] = {
    "The words give a time of day.",
    "The words give a part of a day.",
    "The words name a day of the week.",
    "A word such as \"today\" names the day.",
    "The words count within a month, a year or another period.",
    "The words are a date, or part of one.",
    "The words name a holiday.",
    "The words name a decade or a century.",
    "The words name a quarter, a half or a fiscal year.",
    "The words name the last, this or the next period of its kind.",
    "The words name a season.",
    "The words count back or on.",
    "The words are a year.",
    "The words give a first and a last time.",
    "The words say how long.",
    "The words say how often.",
    "The words mean the present, the past or the future.",
    "A correction set it."};
constexpr std::string_view kOfLink[] = {
    "The article says where the place lies.",
    "The gazetteer lacks the place, and the article says in which country it lies.",
    "It is a city that stands alone in datelines.",
    "The gazetteer has one place of this name.",
    "It is the best known place of this name.",
    "Other places of the article lie near it.",
    "It fits better than another place of this name, but not by far.",
    "The name is that of a known item.",
    "A correction set the place."};
constexpr std::string_view kOfEvent[] = {
    "A verb in the past tense tells it.",
    "A verb in the perfect tells it.",
    "A verb in the progressive tells it.",
    "A verb with an auxiliary such as \"will\" or \"may\" tells it.",
    "A verb in the present tense tells it.",
    "An infinitive tells it.",
    "A gerund tells it.",
    "A participle tells it.",
    "A noun names it.",
    "A noun names it, which the verb %c carries."};
constexpr std::string_view kOfRelation[] = {
    "A title before the name says so.",
    "Words beside the name say so.",
    "A form of \"be\" or \"become\" says so.",
    "A verb between the names says so.",
    "\"And\" joins the two names.",
    "A possessive says so.",
    "The one name stands behind the other as its place, and the gazetteer agrees.",
    "It is the seat of the government of that state.",
    "The capital says, wants or suffers what no town does."};
constexpr std::string_view kOfDispute[] = {
    "The accused accuses the accuser.",
    "The two sides blame different parties.",
    "The accused denies it.",
    "The next one to speak denies it.",
    "A denial repeats most words of the claim.",
    "The accused tells another side of it.",
    "Both sides argue, and a word such as \"but\" stands between them.",
    "What the two sides say excludes each other.",
    "The article says that the accused gave no answer.",
    "The accused is named and is given no words."};

}  // namespace

std::string_view sentence_of(QuoteRule rule) { return word_of(kOfQuote, rule); }
std::string_view sentence_of(SpeakerRule rule) { return word_of(kOfSpeaker, rule); }
std::string_view sentence_of(EntityRule rule) { return word_of(kOfEntity, rule); }
std::string_view sentence_of(TypeRule rule) { return word_of(kOfType, rule); }
std::string_view sentence_of(MentionRule rule) { return word_of(kOfMention, rule); }
std::string_view sentence_of(TimeRule rule) { return word_of(kOfTime, rule); }
std::string_view sentence_of(LinkRule rule) { return word_of(kOfLink, rule); }
std::string_view sentence_of(EventRule rule) { return word_of(kOfEvent, rule); }
std::string_view sentence_of(RelationRule rule) { return word_of(kOfRelation, rule); }
std::string_view sentence_of(DisputeRule rule) { return word_of(kOfDispute, rule); }

std::string_view sentence_of_answer(std::string_view rule) {
  for (const RuleSentence& one : kOfAnswer) {
    if (one.rule == rule) return one.sentence;
  }
  return kManner;
}

}  // namespace nutgraf::format
