#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/calendar.h"
#include "document/text.h"
#include "versions/changes.h"

namespace nutgraf::versions {
namespace {

/// The sentences that only one version has, and what each tells: its events by their lemma, of two events with one lemma neither; and the
/// days and hours that it names.
struct Changed {
  std::vector<Words> words;
  std::vector<Span> spans;
  std::vector<std::map<std::string, const Event*>> events;
  std::vector<std::vector<const TimeExpression*>> times;
};

void add_times(const Document& document, Changed& changed) {
  for (const Span span : changed.spans) {
    std::vector<const TimeExpression*> times;
    auto at = std::lower_bound(document.times.begin(), document.times.end(), span.begin,
                               [](const TimeExpression& time, std::uint32_t begin) { return time.span.begin < begin; });
    for (; at != document.times.end() && at->span.end <= span.end; ++at) {
      if (at->type == TimeType::Date || at->type == TimeType::Time) times.push_back(&*at);
    }
    changed.times.push_back(std::move(times));
  }
}

Changed changed_in(const Version& version) {
  const Document& document = version.document;
  Changed changed;
  std::map<std::uint32_t, std::size_t> place_of;
  for (std::uint32_t i = 0; i < document.sentences.size(); ++i) {
    if (version.kept[i]) continue;
    place_of.emplace(i, changed.words.size());
    changed.spans.push_back(document.sentences[i].span);
    changed.words.push_back(version.wording.words(changed.spans.back()));
  }
  add_times(document, changed);
  changed.events.resize(changed.words.size());
  for (const Event& event : document.events) {
    const Id<Sentence> sentence = document::sentence_of(document, event.token.index);
    const auto place = sentence ? place_of.find(sentence.index) : place_of.end();
    if (place == place_of.end()) continue;
    const auto [entry, is_new] = changed.events[place->second].emplace(event.lemma, &event);
    if (!is_new) entry->second = nullptr;
  }
  return changed;
}

/// How sure whoever tells an event is; nothing where that is no matter of being sure.
std::optional<int> sureness(const Event& event) {
  switch (event.factuality) {
    case Factuality::Certain: return 2;
    case Factuality::Probable: return 1;
    case Factuality::Possible: return 0;
    case Factuality::Denied:
    case Factuality::Open:
    case Factuality::Future: break;
  }
  return std::nullopt;
}

std::string status_in_words(const Event& event) {
  switch (event.factuality) {
    case Factuality::Certain: return event.status == EventStatus::Ongoing ? "ongoing" : "certain";
    case Factuality::Probable: return "probable";
    case Factuality::Possible: return "possible";
    case Factuality::Denied: return "denied";
    case Factuality::Open: return "open";
    case Factuality::Future: return "future";
  }
  return {};
}

/// The days of a time in ISO 8601, a year as a year and a month as a month; empty where they are not known.
std::string days(const TimeExpression& time) {
  if (!time.from) return {};
  constexpr std::size_t kYear = 4, kMonth = 7;
  const bool calendar = std::all_of(time.value.begin(), time.value.end(), [](char c) { return (c >= '0' && c <= '9') || c == '-'; });
  if (calendar && (time.value.size() == kYear || time.value.size() == kMonth)) return time.value;
  const std::string from = base::to_iso(*time.from);
  const std::string to = time.to ? base::to_iso(*time.to) : from;
  return from == to ? from : from + "/" + to;
}

/// What a time was and what it is, where it moved. The same words may mean another day in an article of another day, and other words the same.
std::optional<std::pair<std::string, std::string>> moved(const Version& before, const Version& after, const TimeExpression& was,
                                                         const TimeExpression& is) {
  if (before.wording.words(was.span) == after.wording.words(is.span)) return std::nullopt;
  const std::string from = days(was), to = days(is);
  if (from.empty() != to.empty() || (!from.empty() && from == to)) return std::nullopt;
  if (!from.empty()) return std::pair(from, to);
  if (was.type != is.type || was.value.empty() || is.value.empty() || was.value == is.value) return std::nullopt;
  return std::pair(std::string(document::text(before.document, was.span)), std::string(document::text(after.document, is.span)));
}

/// Compares one event in two versions.
class Pair {
 public:
  Pair(const Version& before, const Version& after, const Event& was, const Event& is, std::ptrdiff_t first, Changes& changes)
      : before_(before), after_(after), was_(was), is_(is), first_(first), changes_(changes) {}

  void compare() const {
    compare_status();
    if (bool(was_.quote) != bool(is_.quote)) add(is_.quote ? ChangeKind::AttributionAdded : ChangeKind::AttributionRemoved, {}, {});
    compare_times();
    compare_places();
  }

 private:
  /// Adds a change, but not what another event of the sentence has told: the same day or place that moved.
  void add(ChangeKind kind, std::string from, std::string to) const {
    const auto tells_it = [&](const FactChange& told) { return told.kind == kind && told.from == from && told.to == to && !from.empty(); };
    const bool is_told = (kind == ChangeKind::TimeMoved || kind == ChangeKind::PlaceMoved) &&
                         std::any_of(changes_.begin() + first_, changes_.end(), tells_it);
    if (!is_told) changes_.push_back({kind, was_.clause, is_.clause, std::move(from), std::move(to)});
  }

  void compare_status() const {
    const std::string from = status_in_words(was_), to = status_in_words(is_);
    if (was_.factuality == is_.factuality) return;
    const auto before = sureness(was_), after = sureness(is_);
    if (before && after) add(*after < *before ? ChangeKind::HedgeAdded : ChangeKind::HedgeRemoved, from, to);
    else add(ChangeKind::StatusChanged, from, to);
  }

  void compare_times() const {
    if (!was_.time || !is_.time) return;
    const auto change = moved(before_, after_, before_.document.times[was_.time.index], after_.document.times[is_.time.index]);
    if (change) add(ChangeKind::TimeMoved, change->first, change->second);
  }

  void compare_places() const {
    if (!was_.place || !is_.place) return;
    const Entity& from = before_.document.entities[was_.place.index];
    const Entity& to = after_.document.entities[is_.place.index];
    if (from.link && to.link && from.link->geonames != 0 && from.link->geonames == to.link->geonames) return;
    const Words was = before_.wording.words(from.name), is = after_.wording.words(to.name);
    if (was.empty() || is.empty() || was.back() == is.back() || was.front() == is.front()) return;
    add(ChangeKind::PlaceMoved, std::string(document::text(before_.document, from.name)), std::string(document::text(after_.document, to.name)));
  }

  const Version &before_, &after_;
  const Event &was_, &is_;
  std::ptrdiff_t first_;  ///< the first change of this sentence
  Changes& changes_;
};

/// Two sentences that name as many times as each other, one of which moved.
void compare_times(const Version& before, const Version& after, const std::vector<const TimeExpression*>& was,
                   const std::vector<const TimeExpression*>& is, Span earlier, Span later, Changes& changes) {
  if (was.size() != is.size()) return;
  std::vector<std::pair<std::string, std::string>> found;
  for (std::size_t i = 0; i < was.size(); ++i) {
    if (auto change = moved(before, after, *was[i], *is[i])) found.push_back(*std::move(change));
  }
  if (found.size() == 1) changes.push_back({ChangeKind::TimeMoved, earlier, later, found[0].first, found[0].second});
}

}  // namespace

void compare_events(const Version& before, const Version& after, Changes& changes) {
  const Changed gone = changed_in(before), come = changed_in(after);
  const std::vector<std::uint32_t> partners = pair_by_words(gone.words, come.words);
  for (std::size_t i = 0; i < partners.size(); ++i) {
    if (partners[i] == kAlone) continue;
    const auto first = static_cast<std::ptrdiff_t>(changes.size());
    compare_times(before, after, gone.times[i], come.times[partners[i]], gone.spans[i], come.spans[partners[i]], changes);
    for (const auto& [lemma, event] : gone.events[i]) {
      const auto found = come.events[partners[i]].find(lemma);
      if (event && found != come.events[partners[i]].end() && found->second) Pair(before, after, *event, *found->second, first, changes).compare();
    }
  }
}

}  // namespace nutgraf::versions
