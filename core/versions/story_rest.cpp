#include <algorithm>
#include <cstddef>
#include <set>
#include <string>
#include <vector>

#include "base/calendar.h"
#include "document/entity_index.h"
#include "document/text.h"
#include "versions/story.h"

namespace nutgraf::versions {
namespace {

constexpr std::size_t kFewestWords = 4;  ///< of a quotation: fewer may be a title or a phrase
constexpr double kSureName = 0.75;       ///< entities that are less sure are right less often than nine times in ten

/// Finds what one article has and the other has not.
class Finder {
 public:
  Finder(const Version& version, const Version& other, bool is_first, Points& points) : version_(version), other_(other), is_first_(is_first), points_(points) {}

  void find() {
    quotations();
    names();
    figures();
    days();
  }

 private:
  void add(StoryPoint point, std::string about, Span words) {
    points_.push_back({point, std::move(about), is_first_ ? std::optional(words) : std::nullopt, is_first_ ? std::nullopt : std::optional(words), {}, {}});
  }

  void quotations() {
    std::vector<const Quote*> mine;
    std::vector<Words> words, theirs;
    for (const Quote& quote : other_.document.quotes) {
      if (is_in_marks(quote)) theirs.push_back(words_of(other_, quote));
    }
    for (const Quote& quote : version_.document.quotes) {
      if (!is_in_marks(quote)) continue;
      mine.push_back(&quote);
      words.push_back(words_of(version_, quote));
    }
    const std::vector<std::uint32_t> partners = pair_by_words(words, theirs);
    for (std::size_t i = 0; i < mine.size(); ++i) {
      if (words[i].size() < kFewestWords || partners[i] != kAlone || other_.wording.holds(words[i])) continue;
      const std::optional<Span> speaker = mine[i]->speaker_named ? mine[i]->speaker_named : mine[i]->speaker;
      add(StoryPoint::QuotationInOne, speaker ? std::string(document::text(version_.document, *speaker)) : std::string(), whole(*mine[i]));
    }
  }

  /// People and bodies; who is quoted is told with the sources.
  void names() {
    std::set<std::uint32_t> speak;
    for (const AuditedSource& source : version_.document.audit) {
      if (source.entity && !source.quotes.empty()) speak.insert(source.entity.index);
    }
    for (std::uint32_t i = 0; i < version_.document.entities.size(); ++i) {
      const Entity& entity = version_.document.entities[i];
      const bool is_party = (entity.type == EntityType::Person || entity.type == EntityType::Organization) && entity.members.empty() && entity.confidence >= kSureName;
      if (!is_party || speak.count(i) > 0 || !document::has_name(version_.document, entity) || is_named_in(version_, entity, other_)) continue;
      add(StoryPoint::NameInOne, std::string(document::text(version_.document, entity.name)), entity.name);
    }
  }

  static bool counts(const Figure& figure) {
    switch (figure.kind) {
      case FigureKind::Casualties:
      case FigureKind::Money:
      case FigureKind::Votes:
      case FigureKind::Result:
      case FigureKind::Share: return figure.value.has_value();
      case FigureKind::Count:
      case FigureKind::Measure: return figure.value.has_value() && !(*figure.value == Number{1, 1}) && (figure.counted || !figure.unit.empty());
      case FigureKind::Age:
      case FigureKind::Rank:
      case FigureKind::Ratio: break;
    }
    return false;
  }

  /// What a figure says by its number alone.
  static std::string value_of(const Figure& figure) {
    const auto digits = [](const std::optional<Number>& number) {
      return number ? std::to_string(number->numerator) + "/" + std::to_string(number->denominator) : std::string();
    };
    return digits(figure.value) + " " + digits(figure.against) + " " + figure.unit;
  }

  void figures() {
    std::set<std::string> known;
    for (const Figure& figure : other_.document.figures) known.insert(value_of(figure));
    for (const Figure& figure : version_.document.figures) {
      if (counts(figure) && known.insert(value_of(figure)).second) add(StoryPoint::FigureInOne, counted_word(version_.document, figure), figure.span);
    }
  }

  static std::string day_of(const TimeExpression& time) {
    const bool is_day = time.type == TimeType::Date && time.from && time.to && base::to_iso(*time.from) == base::to_iso(*time.to);
    return is_day ? base::to_iso(*time.from) : std::string();
  }

  void days() {
    std::set<std::string> known;
    for (const TimeExpression& time : other_.document.times) known.insert(day_of(time));
    if (version_.document.publication) known.insert(base::to_iso(version_.document.publication->date));
    for (const TimeExpression& time : version_.document.times) {
      std::string day = day_of(time);
      if (!day.empty() && known.insert(day).second) add(StoryPoint::DayInOne, std::move(day), time.span);
    }
  }

  const Version &version_, &other_;
  bool is_first_;
  Points& points_;
};

}  // namespace

void find_only_in_one(const Version& first, const Version& second, Points& points) {
  Finder(first, second, true, points).find();
  Finder(second, first, false, points).find();
}

}  // namespace nutgraf::versions
