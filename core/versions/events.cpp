#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/calendar.h"
#include "document/text.h"
#include "versions/changes.h"

namespace nutgraf::versions {
namespace {

/// The sentences that only one version has, and their events by their lemma; of two events with one lemma neither counts.
struct Changed {
  std::vector<Words> words;
  std::vector<std::map<std::string, const Event*>> events;
};

Changed changed_in(const Version& version) {
  const Document& document = version.document;
  Changed changed;
  std::map<std::uint32_t, std::size_t> place_of;
  for (std::uint32_t i = 0; i < document.sentences.size(); ++i) {
    if (version.kept[i]) continue;
    place_of.emplace(i, changed.words.size());
    changed.words.push_back(version.wording.words(document.sentences[i].span));
  }
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

/// The days of a time in ISO 8601; empty where they are not known.
std::string days(const Document& document, Id<TimeExpression> id) {
  if (!id) return {};
  const TimeExpression& time = document.times[id.index];
  if (!time.from) return {};
  const std::string from = base::to_iso(*time.from);
  const std::string to = time.to ? base::to_iso(*time.to) : from;
  return from == to ? from : from + "/" + to;
}

/// Compares one event in two versions.
class Pair {
 public:
  Pair(const Version& before, const Version& after, const Event& was, const Event& is, Changes& changes)
      : before_(before), after_(after), was_(was), is_(is), changes_(changes) {}

  void compare() const {
    compare_status();
    if (bool(was_.quote) != bool(is_.quote)) add(is_.quote ? ChangeKind::AttributionAdded : ChangeKind::AttributionRemoved, {}, {});
    compare_times();
    compare_places();
  }

 private:
  void add(ChangeKind kind, std::string from, std::string to) const {
    changes_.push_back({kind, was_.clause, is_.clause, std::move(from), std::move(to)});
  }

  void compare_status() const {
    const std::string from = status_in_words(was_), to = status_in_words(is_);
    if (was_.factuality == is_.factuality) return;
    const auto before = sureness(was_), after = sureness(is_);
    if (before && after) add(*after < *before ? ChangeKind::HedgeAdded : ChangeKind::HedgeRemoved, from, to);
    else add(ChangeKind::StatusChanged, from, to);
  }

  /// The same words for a time may mean another day in an article of another day; other words may mean the same.
  void compare_times() const {
    const std::string from = days(before_.document, was_.time), to = days(after_.document, is_.time);
    if (from.empty() || to.empty() || from == to) return;
    const auto words = [](const Version& version, Id<TimeExpression> id) { return version.wording.words(version.document.times[id.index].span); };
    if (words(before_, was_.time) != words(after_, is_.time)) add(ChangeKind::TimeMoved, from, to);
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
  Changes& changes_;
};

}  // namespace

void compare_events(const Version& before, const Version& after, Changes& changes) {
  const Changed gone = changed_in(before), come = changed_in(after);
  const std::vector<std::uint32_t> partners = pair_by_words(gone.words, come.words);
  for (std::size_t i = 0; i < partners.size(); ++i) {
    if (partners[i] == kAlone) continue;
    for (const auto& [lemma, event] : gone.events[i]) {
      const auto found = come.events[partners[i]].find(lemma);
      if (event && found != come.events[partners[i]].end() && found->second) Pair(before, after, *event, *found->second, changes).compare();
    }
  }
}

}  // namespace nutgraf::versions
