#include "format/correction_line.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "base/iso_time.h"
#include "base/utf8.h"
#include "format/labels.h"
#include "nutgraf/nutgraf.h"

#include <nlohmann/json.hpp>

namespace nutgraf::format {
namespace {

using Json = nlohmann::ordered_json;
using Kind = CorrectionKind;

/// The value of the enumeration, whose last one is `last`, that this word stands for.
template <class Enumeration>
std::optional<Enumeration> value_of(std::string_view word, Enumeration last) {
  for (int i = 0; i <= static_cast<int>(last); ++i) {
    if (label(static_cast<Enumeration>(i)) == word) return static_cast<Enumeration>(i);
  }
  return std::nullopt;
}

template <class Enumeration>
std::string words_of(Enumeration last) {
  std::string words;
  for (int i = 0; i <= static_cast<int>(last); ++i) {
    words.append(i == 0 ? "" : i < static_cast<int>(last) ? ", " : " or ").append(label(static_cast<Enumeration>(i)));
  }
  return words;
}

/// The kind of a word in "do"; "retype" and "remove" are other words for "type" and "none".
std::optional<Kind> kind_of(std::string_view word) {
  return value_of(word == "retype" ? "type" : word == "remove" ? "none" : word, Kind::Hide);
}

/// Reads the members of one line; the first thing that is wrong becomes the error.
class LineReader {
 public:
  explicit LineReader(const Json& json) : json_(json) {}

  const std::string& error() const { return error_; }

  std::optional<Correction> read(Kind kind) {
    Correction correction;
    correction.kind = kind;
    correction.scope = scope(kind);
    if (kind != Kind::Published) correction.anchor = anchor("anchor");
    read_rest(correction);
    return error_.empty() ? std::optional(std::move(correction)) : std::nullopt;
  }

  /// The string of a member; empty, and an error where it is `wanted`, if there is none.
  std::string string(const char* name, bool wanted) {
    const Json* member = find(json_, name);
    if (member && member->is_string()) return member->get<std::string>();
    if (wanted || member) fail(std::string("\"") + name + "\" must be a string.");
    return {};
  }

 private:
  /// What a kind has beside its anchor.
  void read_rest(Correction& correction) {
    switch (correction.kind) {
      case Kind::Merge: correction.other = anchor("with"); break;
      case Kind::Move: correction.other = anchor("to"); break;
      case Kind::Border: correction.other = anchor("to"); break;
      case Kind::Speaker: read_speaker(correction); break;
      case Kind::Rename: correction.name = name(); break;
      case Kind::Type:
      case Kind::Add: correction.type = word("type", EntityType::Other); break;
      case Kind::Class: correction.quote_class = word("class", QuoteClass::Act); break;
      case Kind::Block: correction.block_kind = word("kind", BlockKind::Boilerplate); break;
      case Kind::Time: correction.time = time(); break;
      case Kind::Place: correction.place = place(); break;
      case Kind::Published: correction.date = date(); break;
      case Kind::Part:
      case Kind::None:
      case Kind::Unquote:
      case Kind::Hide: break;
    }
  }

  static const Json* find(const Json& object, const char* name) {
    const auto member = object.find(name);
    return member == object.end() ? nullptr : &*member;
  }

  void fail(std::string message) {
    if (error_.empty()) error_ = std::move(message);
  }

  CorrectionScope scope(Kind kind) {
    const Json* everywhere = find(json_, "everywhere");
    const bool is_everywhere = everywhere && everywhere->is_boolean() && everywhere->get<bool>();
    const std::string word = is_everywhere ? "every article" : string("in", false);
    const bool of_article = kind == Kind::Part || kind == Kind::Move || kind == Kind::Add;
    const bool of_every = kind == Kind::Rename || kind == Kind::Type || kind == Kind::Add || kind == Kind::None || kind == Kind::Place;
    if (word == "article" && of_article) return CorrectionScope::Article;
    if (word == "every article" && of_every) return CorrectionScope::EveryArticle;
    if (!word.empty()) fail("\"in\" cannot be \"" + word + "\" here.");
    return CorrectionScope::Here;
  }

  Anchor anchor(const char* name) {
    const Json* member = find(json_, name);
    if (!member || !member->is_object()) {
      fail(std::string("\"") + name + "\" must be an object with \"exact\".");
      return {};
    }
    const auto part = [&](const char* part_name) {
      const Json* value = find(*member, part_name);
      if (!value) return std::string();
      if (!value->is_string()) fail(std::string("\"") + part_name + "\" of \"" + name + "\" must be a string.");
      return value->is_string() ? value->get<std::string>() : std::string();
    };
    Anchor anchor{part("exact"), part("prefix"), part("suffix")};
    if (anchor.exact.empty()) fail(std::string("\"exact\" of \"") + name + "\" must hold words.");
    return anchor;
  }

  /// `wanted` members that may be null.
  const Json* nullable(const char* name) {
    const Json* member = find(json_, name);
    if (!member) fail(std::string("\"") + name + "\" is missing; where nothing is known it is null.");
    return member && !member->is_null() ? member : nullptr;
  }

  void read_speaker(Correction& correction) {
    if (find(json_, "name")) {
      correction.name = name();
    } else if (nullable("to")) {
      correction.other = anchor("to");
    }
  }

  /// A name with one space for each run of white space.
  std::string name() {
    const std::string given = string("name", true);
    std::string name;
    bool space = false;
    for (std::size_t at = 0; at < given.size();) {
      const base::Decoded character = base::decode(given, at);
      const bool blank = base::is_space(character.code_point);
      if (!blank && space && !name.empty()) name += ' ';
      if (!blank) name.append(given, at, character.length);
      space = blank;
      at += character.length;
    }
    if (name.empty()) fail("\"name\" must hold words.");
    return name;
  }

  template <class Enumeration>
  Enumeration word(const char* name, Enumeration last) {
    const std::string given = string(name, true);
    const std::optional<Enumeration> value = value_of(given, last);
    if (!value) fail(std::string("\"") + name + "\" must be " + words_of(last) + ".");
    return value.value_or(last);
  }

  std::optional<TimeExpression> time() {
    const Json* member = nullable("value");
    if (!member) return std::nullopt;
    TimeExpression time;
    time.value = member->is_string() ? member->get<std::string>() : "";
    if (const auto read = base::read_iso_time(time.value)) {
      time.type = read->has_hour ? TimeType::Time : TimeType::Date;
      time.from = read->from;
      time.to = read->to;
    } else if (base::is_iso_duration(time.value)) {
      time.type = TimeType::Duration;
    } else {
      fail("\"value\" must be a year, month, week, day or hour in ISO 8601, two of them with a slash between, or a duration.");
    }
    return time;
  }

  std::optional<Date> date() {
    const Json* member = nullable("date");
    if (!member) return std::nullopt;
    const Result<Date> read = parse_date(member->is_string() ? member->get<std::string>() : "");
    if (!read) fail("\"date\" must be a day (YYYY-MM-DD) or null.");
    return read ? std::optional(read.value()) : std::nullopt;
  }

  std::optional<double> degrees(const Json& place, const char* name, double most) {
    const Json* member = find(place, name);
    if (!member || member->is_null()) return std::nullopt;
    const double value = member->is_number() ? member->get<double>() : most + 1;
    const bool on_globe = value >= -most && value <= most;
    if (!on_globe) fail(std::string("\"") + name + "\" must be degrees.");
    return on_globe ? std::round(value * 100.0) / 100.0 : 0.0;  // as the gazetteer has them
  }

  std::optional<Link> place() {
    const Json* member = nullable("place");
    if (!member) return std::nullopt;
    Link link;
    link.by_reader = true;
    if (!member->is_object()) {
      fail("\"place\" must be an object or null.");
      return link;
    }
    const Json *number = find(*member, "geonames"), *country = find(*member, "country");
    if (number && !number->is_null()) {
      const bool fits = number->is_number_unsigned() && number->get<std::uint64_t>() > 0 && number->get<std::uint64_t>() <= UINT32_MAX;
      if (fits) link.geonames = number->get<std::uint32_t>();
      else fail("\"geonames\" must be a number of GeoNames.");
    }
    if (country && !country->is_null()) {
      const std::string code = country->is_string() ? country->get<std::string>() : "";
      const bool letters = std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
      if (code.size() != 2 || !letters) fail("\"country\" must be two capital letters (ISO 3166-1).");
      link.country = code;
    }
    const std::optional<double> latitude = degrees(*member, "lat", 90), longitude = degrees(*member, "lon", 180);
    if (latitude.has_value() != longitude.has_value()) fail("\"lat\" and \"lon\" go together.");
    link.located = latitude && longitude;
    link.latitude = latitude.value_or(0);
    link.longitude = longitude.value_or(0);
    const bool says_nothing = !link.located && link.country.empty() && link.geonames == 0;
    if (says_nothing) fail("\"place\" must have \"geonames\", \"lat\" and \"lon\", or \"country\".");
    return link;
  }

  const Json& json_;
  std::string error_;
};

}  // namespace

void read_correction(const Json& json, CorrectionLine& line) {
  LineReader reader(json);
  const std::string word = reader.string("do", true);
  line.kind = kind_of(word);
  line.id = reader.string("id", false);
  if (reader.error().empty() && line.kind) line.correction = reader.read(*line.kind);
  if (line.correction) return;
  line.error = {"form", reader.error().empty() ? "There is no correction \"" + word + "\"." : reader.error(), "do"};
}

}  // namespace nutgraf::format
