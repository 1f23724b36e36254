#include "text/furniture.h"

#include <algorithm>
#include <string>
#include <vector>

#include "base/utf8.h"
#include "base/word_set.h"
#include "text/line_words.h"

namespace nutgraf::text {
namespace {

/// Longer paragraphs are prose, whatever words they begin with; notes may be long.
constexpr std::uint32_t kLongestSign = 400, kLongestNote = 1200;
constexpr std::uint32_t kMostWords = 45;

template <std::size_t N>
bool contains_any(std::string_view text, const std::string_view (&parts)[N]) {
  return std::any_of(std::begin(parts), std::end(parts), [&](std::string_view part) { return contains(text, part); });
}

/// A paragraph folded, without the marks that stand before its first word and behind its last.
std::string bare_line(std::string_view text, Span paragraph) {
  std::string folded = base::fold(text.substr(paragraph.begin, paragraph.size()));
  const auto is_mark = [](char32_t c) { return !base::is_letter(c) && !base::is_digit(c) && c != U'@' && c != 0xA9 && c != U'('; };
  std::size_t begin = 0, end = folded.size();
  while (begin < end && is_mark(base::decode(folded, begin).code_point)) begin += base::decode(folded, begin).length;
  while (end > begin && is_mark(base::decode_before(folded, end).code_point)) end -= base::decode_before(folded, end).length;
  return folded.substr(begin, end - begin);
}

/// Whether the line is `key`, or goes on behind it with a mark: "Read more: …", "Advertisement - …".
bool is_label(std::string_view line, std::string_view key) {
  if (line.substr(0, key.size()) != key) return false;
  std::size_t at = key.size();
  while (at < line.size() && line[at] == ' ') ++at;
  if (at == line.size()) return true;
  const char32_t c = base::decode(line, at).code_point;
  const bool spaced = at > key.size();
  return c == U':' || c == U'|' || c == U'>' || c == 0xBB || c == 0x203A || (spaced && base::is_dash(c)) || c == 0x2013 || c == 0x2014;
}

template <std::size_t N>
bool is_any_label(std::string_view line, const std::string_view (&keys)[N]) {
  return std::any_of(std::begin(keys), std::end(keys), [&](std::string_view key) { return is_label(line, key); });
}

/// Buttons, and headings of what is no article.
bool is_button(std::string_view line) {
  static constexpr auto kButtons = base::word_set(
      {"advertisement", "advertising", "advert", "ad", "share", "share this", "share this article", "share this story", "share this page", "share article", "print", "print this", "save", "save article",
       "comments", "comment", "email", "e-mail", "tweet", "facebook", "twitter", "linkedin", "whatsapp", "pinterest", "reddit", "telegram", "copy link", "link copied", "bookmark", "gift article",
       "sponsored", "sponsored content", "promoted", "continue reading", "story continues below", "article continues below", "story continues below advertisement",
       "article continues after advertisement", "ends", "end", "listen", "watch", "watch now", "listen now", "more>>", "more", "back to top", "skip to content", "skip advertisement", "menu", "log in",
       "sign in", "subscribe", "register", "view comments", "show comments", "load more", "show more", "see more", "read more", "advertisement story continues below", "scroll to continue",
       "getty", "newsletter", "newsletters"});
  return kButtons.contains(line);
}

/// "Listen to this article", "Print this page": what the reader may do with the text, and no more words but its length.
bool is_reader_action(std::string_view text, Span paragraph) {
  static constexpr auto kActions = base::word_set({"listen", "watch", "read", "hear", "play", "view", "print", "save", "share", "gift", "give",
                                                   "bookmark", "download", "email", "forward", "copy", "discuss", "comment", "rate", "translate", "report", "follow", "republish", "like", "recommend"});
  static constexpr auto kObjects = base::word_set({"article", "story", "page", "post", "piece", "report", "episode", "podcast",
                                                   "video", "clip", "topic", "item", "gallery", "interview"});
  const std::vector<LineWord> words = split_words(text, paragraph);
  std::size_t at = 0;
  if (words.size() < 3 || !kActions.contains(words[at++].folded)) return false;
  if (words[at].folded == "to" || words[at].folded == "on" || words[at].folded == "about") ++at;
  if (at + 1 >= words.size() || words[at].folded != "this" || !kObjects.contains(words[at + 1].folded)) return false;
  const std::size_t rest = words.size() - (at + 2);
  const bool is_length = rest == 2 && base::is_digit(base::decode(words[at + 2].text, 0).code_point);  // "5 min"
  return rest == 0 || is_length;
}

/// "12 comments": how often readers have done what a button offers.
bool is_counter(std::string_view line) {
  static constexpr auto kCounted = base::word_set({"comment", "comments", "share", "shares", "view", "views", "like", "likes", "reply", "replies", "retweets", "reactions"});
  const std::size_t space = line.find(' ');
  return space != std::string_view::npos && line.substr(0, space).find_first_not_of("0123456789,.km") == std::string_view::npos && kCounted.contains(line.substr(space + 1));
}

/// Whether somebody's words are reported: no call to the reader does that, though it may open with the same words.
bool reports_speech(std::string_view line) {
  static constexpr std::string_view kReports[] = {" said", " says", " told ", " according to", " warned", " argued", " asked", " added", " wrote", " shouted", " explained", " urged", " cried", " replied",
                                                 " insisted", " recalled", "\"", "“"};
  return contains_any(line, kReports);
}

/// "Sign up for our letter": the reader is called upon.
bool is_call(std::string_view line) {
  static constexpr std::string_view kCalls[] = {
      "sign up for", "sign up to", "sign up here", "sign up now", "sign up today", "sign up and", "subscribe to", "subscribe now", "subscribe for", "subscribe today", "subscribe here", "click here",
      "click to", "tap here", "follow us", "follow @", "follow our", "join us", "join our", "join the conversation", "download our", "download the app", "get the latest", "get our", "get breaking",
      "get in touch", "get all the", "get unlimited", "support our", "support independent", "donate to", "donate now", "contact us", "contact the author", "contact the reporter", "send us", "email us",
      "tell us", "write to us", "share your", "share on", "share this", "have you been affected", "do you have a story", "do you have a tip", "do you know more", "got a tip", "got a story",
      "are you affected", "leave a comment", "post a comment", "like us on", "visit our", "listen to our", "watch our", "read our", "read more", "read the full", "see our", "check out our", "to read more",
      "to learn more", "to find out more", "find out more", "already a subscriber", "become a member",
      "become a subscriber", "register for", "register to", "log in to", "enter your email", "thank you for reading", "thanks for reading", "thank you for signing up", "enjoying this", "enjoyed this",
      "stay up to date", "stay informed", "don't miss our", "never miss", "want more", "view comments", "show comments", "allow content", "scroll down", "turn on notifications", "continue reading"};
  static constexpr std::string_view kPurposes[] = {"for more", "for the latest", "for all the latest", "for further"};
  static constexpr std::string_view kMeans[] = {" visit ", " see ", " click ", " go to ", " contact ", " follow ", " subscribe", " sign up", " call ", " email ", " download ", " read "};
  const bool calls = opens_with_any(line, kCalls) || (opens_with_any(line, kPurposes) && contains_any(line, kMeans));
  return calls && !reports_speech(line);
}

/// "This article was amended on …", "This story has been updated".
bool is_notice_of_article(std::string_view text, Span paragraph) {
  static constexpr auto kTexts = base::word_set({"article", "story", "report", "post", "piece", "page", "item", "feature", "column", "interview", "translation"});
  static constexpr auto kDone = base::word_set({"amended", "updated", "corrected", "clarified", "edited", "modified", "revised", "produced", "republished", "adapted",
                                                "translated", "generated", "syndicated", "published", "changed", "supported", "developing", "breaking"});
  static constexpr auto kMadePublic = base::word_set({"published", "posted", "aired", "broadcast", "updated", "appeared", "printed", "written", "released", "produced", "run", "ran"});
  static constexpr auto kTimes = base::word_set({"first", "last", "originally", "initially"});
  const std::vector<LineWord> words = split_words(text, paragraph);
  if (words.size() < 4 || words[0].folded != "this") return false;
  std::size_t at = 1;
  while (at < 3 && !kTexts.contains(words[at].folded)) ++at;  // "this news story"
  if (at == 3) {
    const bool breaking = words[1].folded == "is" && words[2].folded == "a" && (words[3].folded == "developing" || words[3].folded == "breaking");
    return breaking;
  }
  for (std::size_t i = at + 1; i < words.size() && i <= at + 3; ++i) {
    if (kTimes.contains(words[i].folded) && i + 1 < words.size()) return kMadePublic.contains(words[i + 1].folded);
    if (kDone.contains(words[i].folded)) return at + 1 < i;  // "this article amended" lacks a verb
  }
  return false;
}

/// Who helped, who owns the text, what the site does with the reader's data.
bool is_notice(std::string_view line) {
  static constexpr std::string_view kOpenings[] = {"copyright ©", "copyright (c)", "copyright 20", "copyright 19", "copyright:", "©", "(c) 20", "(c) 19", "an earlier version of this",
                                                   "a previous version of this", "a version of this article", "a version of this story", "the headline of this", "with inputs from", "with files from", "with agencies", "with reporting by", "with reporting from",
                                                   "terms of use", "terms of service", "terms and conditions", "privacy policy", "cookie policy", "cookie settings", "cookie preferences", "manage cookies",
                                                   "accept all cookies", "accept cookies", "we use cookies", "we value your privacy", "by continuing to use", "by continuing to browse", "by signing up",
                                                   "by subscribing", "by clicking", "your privacy", "all prices", "photo gallery", "- with", "we may earn", "we may receive", "reuse this content"};
  static constexpr std::string_view kParts[] = {"all rights reserved", "contributed to this report", "contributed to this story", "contributed to this article", "contributed reporting",
                                                "contributed to the report", "may not be published, broadcast", "this material may not be", "sign up for our", "sign up here", "subscribe to our", "our newsletter",
                                                "min read", "minute read", "republished with permission", "republished under", "licensed under a creative commons", "follow him on twitter", "follow her on twitter",
                                                "follow them on twitter", "this site uses cookies", "this website uses cookies", "our site uses cookies", "our website uses cookies", "we use cookies", "uses cookies to", "use cookies and", "cookies to give you", "cookies to improve",
                                                "our privacy policy", "our terms of", "our use of cookies", "an affiliate commission", "views expressed in this article", "opinions expressed in this article",
                                                "opinions expressed are those", "views expressed are those", "protected by recaptcha"};
  return opens_with_any(line, kOpenings) || contains_any(line, kParts);
}

/// "Editor's note: …", also a long one.
bool is_note(std::string_view line) {
  static constexpr std::string_view kNotes[] = {"editor's note", "editors' note", "editors note", "note to readers", "note to editors", "notes to editors", "correction", "corrections", "clarification",
                                                "publisher's note", "author's note", "disclaimer", "disclosure", "note from the editor"};
  return is_any_label(line, kNotes);
}

/// A broadcaster hands over to its reporter: "Channel Two's A B has more from C."
bool is_handover(std::string_view line) {
  return contains(line, " has more from ") || contains(line, " has more on this") || contains(line, " has this report") || contains(line, " has the story") ||
         (contains(line, "'s ") && contains(line, " reports from "));
}

constexpr std::string_view kLinks[] = {
    "read more", "read also", "also read", "read next", "read this next", "watch next", "listen next", "read", "see also", "see more", "related", "related news", "related story", "related stories", "related article", "related articles",
    "related content", "related coverage", "related topics", "related links", "related reading", "related posts", "more", "more news", "more stories", "more coverage", "more on this story",
    "more on this topic", "more like this", "top stories", "top story", "top news", "most read", "most popular", "most viewed", "most watched", "most shared", "most commented", "popular",
    "popular stories", "popular now", "trending", "trending now", "trending today", "trending stories", "trending news", "recommended", "recommended for you", "recommended stories",
    "recommended reading", "you may also like", "you might also like", "you may like", "you might like", "you may be interested in", "you might be interested in", "you may also be interested in",
    "you might also be interested in", "what to read next", "up next", "next up", "next story", "previous story", "next article", "previous article", "editor's picks", "editors' picks",
    "editor's choice", "our picks", "latest", "latest news", "latest stories", "latest headlines", "breaking news", "the latest", "don't miss", "do not miss", "in case you missed it", "icymi",
    "must read", "must reads", "in other news", "elsewhere", "from our partners", "from our network", "from the web", "around the web", "sponsored stories", "promoted stories", "sponsored links",
    "further reading", "keep reading", "explore more", "discover more", "watch", "watch live", "watch more", "listen", "explainer", "also in the news", "today's top stories", "stories for you",
    "for you", "what others are reading", "readers also liked", "people also read", "others also read"};

}  // namespace

bool is_boilerplate(std::string_view text, Span paragraph) {
  if (paragraph.empty() || paragraph.size() > kLongestNote) return false;
  const std::string line = bare_line(text, paragraph);
  if (is_note(line)) return true;
  if (paragraph.size() > kLongestSign) return false;
  if (is_button(line) || is_counter(line) || is_reader_action(text, paragraph)) return true;
  if (opens_links(text, paragraph) || is_notice_of_article(text, paragraph)) return true;
  const std::uint32_t words = count_words(text, paragraph);
  if (words <= 14 && is_handover(line)) return true;
  if (words <= 25 && opens_with(line, "follow") && (contains(line, " on twitter") || contains(line, " on facebook") || contains(line, " on instagram"))) return true;
  static constexpr std::string_view kLabels[] = {"advertisement", "advertising", "sponsored", "newsletter", "podcast", "share", "share this", "tags", "topics", "filed under", "in association with"};
  return words <= kMostWords && (is_any_label(line, kLabels) || is_any_label(line, kLinks) || is_call(line) || is_notice(line));
}

bool opens_links(std::string_view text, Span paragraph) {
  if (paragraph.size() > kLongestSign || text[paragraph.end - 1] == '.' || text[paragraph.end - 1] == '?') return false;
  const std::string line = bare_line(text, paragraph);
  static constexpr std::string_view kBehind[] = {"in", "on", "from", "for", "by", "at", "now", "today", "this", "with"};
  return std::any_of(std::begin(kLinks), std::end(kLinks), [&](std::string_view key) {
    if (line == key) return true;
    // "Most read in Sport", "More from The Courier": few words, and what they name is no sentence.
    const bool goes_on = line.size() > key.size() && opens_with(line, key) && line[key.size()] == ' ';
    if (!goes_on || key == "read" || key == "watch" || key == "listen" || key == "elsewhere") return false;
    return opens_with_any(std::string_view(line).substr(key.size() + 1), kBehind) && count_words(text, paragraph) <= 8 && !reports_speech(line);
  });
}

}  // namespace nutgraf::text
