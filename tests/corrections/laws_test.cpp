// What holds of any corrections of any text.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <iterator>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "laws/laws.h"
#include "support/articles.h"
#include "support/network_reading.h"
#include "support/noise.h"
#include "support/reading.h"

namespace nutgraf {
namespace {

using Json = nlohmann::ordered_json;
using support::Noise;

#ifdef NDEBUG
constexpr std::uint64_t kRounds = 10'000;
#else
constexpr std::uint64_t kRounds = 300;  // sanitizers take their time
#endif

/// NUTGRAF_ROUNDS asks for more of them.
std::uint64_t rounds() {
  const char* asked = std::getenv("NUTGRAF_ROUNDS");
  return asked ? std::strtoull(asked, nullptr, 10) : kRounds;
}

Document read(const std::string& text, const std::string& lines) {
  Options options;
  options.published = Date{2017, 5, 2};
  options.corrections = parse_corrections(lines);
  return test::analyze(text, std::move(options));
}

/// The analysis without what is told of the corrections themselves.
std::string facts(Document document) {
  document.corrections.clear();
  document.corrections_digest.clear();
  return to_json(document, OffsetUnit::Utf16);
}

bool is_applied(const Document& document, std::size_t line) { return document.corrections[line].state == CorrectionState::Applied; }

/// Draws corrections of the facts of a document, and of words where no facts are.
class Drawer {
 public:
  Drawer(const Document& document, Noise& noise) : document_(document), noise_(noise) {}
  /// Only of what stands within these words, and with the words around it.
  Drawer(const Document& document, Noise& noise, Span within) : document_(document), noise_(noise), within_(within) {}

  std::string line() {
    const std::string kind(correction_word(static_cast<CorrectionKind>(noise_.below(static_cast<std::size_t>(CorrectionKind::Hide) + 1))));
    Json line{{"do", kind}};
    if (kind != "published") line["anchor"] = anchor(span_for(kind));
    if (kind == "merge") line["with"] = anchor(mention());
    if (kind == "move") line["to"] = anchor(mention());
    if (kind == "border") line["to"] = anchor(words());
    if (kind == "rename") line["name"] = "Somebody " + std::to_string(noise_.below(9));
    if (kind == "type" || kind == "add") line["type"] = one_of({"PERSON", "ORG", "GPE", "WORK", "OTHER"});
    if (kind == "class") line["class"] = one_of({"speech", "writing", "thought", "will", "act"});
    if (kind == "block") line["kind"] = one_of({"headline", "byline", "paragraph", "caption", "boilerplate", "list"});
    const Json value = one_of({"2017", "2017-05-02T14:30", "P3D", "2016-W04", "2016/2017-03"});
    if (kind == "time") line["value"] = noise_.below(3) ? value : Json();
    if (kind == "published") line["date"] = noise_.below(3) ? Json("2016-02-29") : Json();
    if (kind == "place") line["place"] = noise_.below(3) ? Json{{"lat", 1.5}, {"lon", -7.25}, {"country", "FR"}} : Json();
    if (kind == "speaker" && noise_.below(4)) line["to"] = anchor(mention());
    else if (kind == "speaker") line["to"] = nullptr;
    if ((kind == "part" || kind == "move" || kind == "add") && noise_.below(2)) line["in"] = "article";
    const bool may_be_everywhere = kind == "rename" || kind == "type" || kind == "none" || kind == "place";
    if (may_be_everywhere && noise_.below(4) == 0) line["in"] = "every article";
    return line.dump(-1, ' ', false, Json::error_handler_t::replace);
  }

 private:
  std::string one_of(const std::vector<std::string>& words) { return words[noise_.below(words.size())]; }

  Span span_for(const std::string& kind) { return within([&] { return any_span_for(kind); }); }

  Span any_span_for(const std::string& kind) {
    if (noise_.below(8) == 0) return any_words();
    if (kind == "time" && !document_.times.empty()) return document_.times[noise_.below(document_.times.size())].span;
    if (kind == "hide" && !document_.events.empty()) return document_.events[noise_.below(document_.events.size())].span;
    if (kind == "add" || kind == "block") return any_words();
    const bool quoted = kind == "speaker" || kind == "class" || kind == "border" || kind == "unquote";
    if (quoted && !document_.quotes.empty()) return document_.quotes[noise_.below(document_.quotes.size())].spans.front();
    return any_mention();
  }

  Span mention() { return within([&] { return any_mention(); }); }
  Span words() { return within([&] { return any_words(); }); }

  /// The first of many draws that lies where it shall.
  template <class Draw>
  Span within(Draw draw) {
    for (int tries = 0; tries < 200; ++tries) {
      const Span span = draw();
      if (!within_ || within_->contains(span)) return span;
    }
    return *within_;
  }

  Span any_mention() { return document_.mentions.empty() ? any_words() : document_.mentions[noise_.below(document_.mentions.size())].span; }

  /// One to four words that follow each other.
  Span any_words() {
    if (document_.tokens.empty()) return {0, static_cast<std::uint32_t>(document_.source.text.size())};
    const std::size_t first = noise_.below(document_.tokens.size());
    const std::size_t last = std::min(first + noise_.below(4), document_.tokens.size() - 1);
    return {document_.tokens[first].span.begin, document_.tokens[last].span.end};
  }

  Json anchor(Span span) {
    const std::string& text = document_.source.text;
    std::uint32_t begin = span.begin < 32 ? 0 : span.begin - 32;
    while (begin > 0 && (static_cast<unsigned char>(text[begin]) & 0xC0) == 0x80) --begin;
    std::uint32_t end = std::min<std::uint32_t>(span.end + 32, static_cast<std::uint32_t>(text.size()));
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) ++end;
    Json anchor{{"exact", text.substr(span.begin, span.size())}};
    const Json context{{"prefix", text.substr(begin, span.begin - begin)}, {"suffix", text.substr(span.end, end - span.end)}};
    if (within_ || noise_.below(8)) anchor.update(context);
    return anchor;
  }

  const Document& document_;
  Noise& noise_;
  std::optional<Span> within_;
};

/// Which lines of the golden articles: all, or every other one.
enum class Lines : std::size_t { Even, Odd, All };

/// Lines of the golden articles in any order; now and then in pieces.
std::string shuffled_news(Noise& noise, Lines which = Lines::All) {
  static const std::vector<std::string> kLines = [] {
    std::vector<std::string> lines;
    for (const support::Article& article : support::golden_articles()) {
      for (std::size_t begin = 0; begin < article.text.size();) {
        const std::size_t end = std::min(article.text.find('\n', begin), article.text.size());
        if (end > begin) lines.push_back(article.text.substr(begin, end - begin));
        begin = end + 1;
      }
    }
    return lines;
  }();
  std::string text;
  for (std::size_t count = 2 + noise.below(3); count > 0; --count) {
    const std::size_t all = kLines.size();
    const std::size_t drawn = which == Lines::All ? noise.below(all) : 2 * noise.below(all / 2) + static_cast<std::size_t>(which);
    text += kLines[drawn] + "\n\n";
  }
  return noise.below(5) ? text : noise.mutation(text);
}

std::string broken_in_facts(const Document& document) {
  return laws::broken_in_layers(document) + laws::broken_in_events(document) + laws::broken_in_figures(document);
}

/// How many lines were applied, and how many there were.
struct Count {
  std::size_t applied = 0, all = 0;
};

/// What several corrections of one text break, one law a line.
std::string broken_by(const std::string& text, Noise& noise, Count& count) {
  const Document plain = read(text, "");
  Drawer drawer(plain, noise);
  std::vector<std::string> lines(1 + noise.below(5));
  std::string all;
  for (std::string& line : lines) all += (line = drawer.line()) + "\n";
  const Document document = read(text, all);
  std::string broken = broken_in_facts(document);
  if (!broken.empty()) return broken + all;
  broken += laws::broken_in_json(document, text);

  const std::string corrected = facts(document);
  if (facts(read(text, all + all)) != corrected) broken += "twice is once\n";
  const auto is_applied = [](const CorrectionOutcome& one) { return one.state == CorrectionState::Applied; };
  const auto applied = std::count_if(document.corrections.begin(), document.corrections.end(), is_applied);
  count.applied += static_cast<std::size_t>(applied);
  count.all += document.corrections.size();
  if (applied == 0 && corrected != facts(plain)) broken += "a correction that fails changes nothing\n";
  for (const CorrectionOutcome& outcome : document.corrections) {
    const bool told = outcome.state == CorrectionState::Failed;
    if (told == outcome.code.empty() || told == outcome.message.empty()) broken += "a correction that fails says why\n";
    if (outcome.state == CorrectionState::Open) broken += "every correction has its outcome\n";
  }
  return broken.empty() ? "" : broken + all;
}

TEST_CASE("the laws hold for any corrections of any text") {
  Count count;
  for (std::uint64_t seed = 0; seed < rounds(); ++seed) {
    CAPTURE(seed);
    Noise noise(seed);
    const std::string text = noise.below(4) ? shuffled_news(noise) : noise.news(10 + noise.below(60));
    REQUIRE(broken_by(text, noise, count) == "");
  }
  CHECK(count.applied * 3 > count.all);  // the others fail, and say why
  MESSAGE(count.applied << " of " << count.all << " lines were applied");
}

TEST_CASE("the laws hold for any corrections of articles that the network has read") {
  for (const support::Article& article : support::golden_articles()) {
    const Document plain = test::analyze_with_network(article.text, article.options);
    for (std::uint64_t seed = 0; seed < 3; ++seed) {
      CAPTURE(article.name);
      CAPTURE(seed);
      Noise noise(seed);
      Drawer drawer(plain, noise);
      std::string lines;
      for (int i = 0; i < 20; ++i) lines += drawer.line() + "\n";
      CAPTURE(lines);
      Options options = article.options;
      options.corrections = parse_corrections(lines);
      const Document document = test::analyze_with_network(article.text, std::move(options));
      CHECK(broken_in_facts(document) + laws::broken_in_json(document, article.text) == "");
    }
  }
}

const std::string kCalm =
    "“We will wait for the boats,” Paul Holm said on Monday, after Ana Ortega arrived in Velm.\n\n"
    "Sam Ashton runs a yard in Brae. “It is late,” Ruth Lind said on Friday.";

const std::vector<std::string> kIndependent = {
    R"({"do":"rename","anchor":{"exact":"Ana Ortega","suffix":" arrived"},"name":"Ana Maria Ortega"})",
    R"({"do":"type","anchor":{"exact":"Sam Ashton"},"type":"ORG"})",
    R"({"do":"none","anchor":{"exact":"Brae","prefix":"in "}})",
    R"({"do":"speaker","anchor":{"exact":"It is late"},"to":{"exact":"Paul Holm"}})",
    R"({"do":"class","anchor":{"exact":"We will wait"},"class":"writing"})",
    R"({"do":"time","anchor":{"exact":"Monday","prefix":"on "},"value":"2017-04-24"})",
    R"({"do":"place","anchor":{"exact":"Velm","prefix":"in "},"place":{"country":"DK"}})",
    R"({"do":"published","date":"2017-05-09"})",
    R"({"do":"add","anchor":{"exact":"the boats"},"type":"PRODUCT"})",
};

TEST_CASE("corrections of different facts may come in any order") {
  for (std::size_t i = 0; i < kIndependent.size(); ++i) {
    for (std::size_t k = 0; k < i; ++k) {
      CAPTURE(kIndependent[i]);
      CAPTURE(kIndependent[k]);
      const Document one = read(kCalm, kIndependent[i] + "\n" + kIndependent[k]);
      const Document other = read(kCalm, kIndependent[k] + "\n" + kIndependent[i]);
      CHECK(is_applied(one, 0));
      CHECK(is_applied(one, 1));
      CHECK(facts(one) == facts(other));
    }
  }
}

TEST_CASE("a correction holds when the text is edited elsewhere") {
  std::string all;
  for (const std::string& line : kIndependent) all += line + "\n";
  for (const std::string& edited : {"Ferries stay in port\n\n" + kCalm, kCalm + "\n\nThe council met on Tuesday. “Nobody asked us,” it said.",
                                    "He said so. Velm is small, said Ortega.\n\n" + kCalm}) {
    CAPTURE(edited);
    const Document document = read(edited, all);
    for (std::size_t i = 0; i < kIndependent.size(); ++i) {
      CAPTURE(kIndependent[i]);
      CHECK(is_applied(document, i));
    }
  }
}

/// Where an article stands between two paragraphs that stay.
const std::string kBefore = "The harbour board keeps a register of boats.\n\n", kAfter = "The register of boats is open to all.\n\n";

TEST_CASE("any correction is found at its words however the text is edited elsewhere") {
  std::size_t applied = 0, still = 0;
  for (std::uint64_t seed = 0; seed < rounds() / 10; ++seed) {
    CAPTURE(seed);
    Noise noise(seed);
    const std::string middle = kBefore + shuffled_news(noise, Lines::Even) + kAfter;
    std::vector<std::string> elsewhere(4);
    for (std::string& one : elsewhere) one = shuffled_news(noise, Lines::Odd);
    const std::string text = elsewhere[0] + middle + elsewhere[1], edited = elsewhere[2] + middle + elsewhere[3];
    const Document plain = read(text, "");
    const std::size_t begin = plain.source.text.find(kBefore.substr(0, 20)), end = plain.source.text.rfind("The register of boats is open");
    REQUIRE(end != std::string::npos);
    Drawer drawer(plain, noise, Span{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
    const std::string line = drawer.line();
    CAPTURE(line);
    if (line.find("every article") != std::string::npos) continue;  // that one has no place of its own
    const Document before = read(text, line), after = read(edited, line);
    if (before.language.code != "en" || after.language.code != "en" || !is_applied(before, 0) || !before.corrections[0].span) continue;
    REQUIRE(after.corrections[0].span);
    CHECK(test::words(after, *after.corrections[0].span) == test::words(before, *before.corrections[0].span));
    ++applied;
    still += is_applied(after, 0) ? 1 : 0;
  }
  CHECK(applied > 0);
  MESSAGE(applied << " corrections were found again at their words, " << still << " of them applied");
}

TEST_CASE("an anchor is found at the same words however the text is edited elsewhere") {
  for (std::uint64_t seed = 0; seed < rounds() / 10; ++seed) {
    CAPTURE(seed);
    Noise noise(seed);
    const std::string before = noise.news(20), after = noise.news(20);
    const std::string text = before + "\n\nThe council of Brae heard Ruth Lind on the ferries.\n\n" + after;
    const std::string edited = noise.news(30) + "\n\nThe council of Brae heard Ruth Lind on the ferries.\n\n" + noise.news(15);
    const std::string line = R"({"do":"add","anchor":{"exact":"Ruth Lind","prefix":"Brae heard ","suffix":" on the"},"type":"ORG"})";
    for (const std::string& version : {text, edited}) {
      const Document document = read(version, line);
      if (document.language.code != "en") continue;
      REQUIRE(document.corrections.size() == 1);
      REQUIRE(document.corrections[0].span);
      CHECK(test::words(document, *document.corrections[0].span) == "Ruth Lind");
    }
  }
}

}  // namespace
}  // namespace nutgraf
