#include "entities/person_names.h"

#include <algorithm>

#include "base/word_set.h"

namespace nutgraf::entities {
namespace {

constexpr std::size_t kLongestInitial = 2;  ///< "J" and "J."
constexpr std::size_t kShortestSlip = 6;    ///< letters of a name that a slip leaves recognisable
constexpr std::size_t kMostSpelt = 200;     ///< parts of names among which a slip is looked for
constexpr std::size_t kMostBearers = 8;  ///< of one name; among more nobody could tell

/// What last names open with.
constexpr auto kParticles = base::word_set({"de", "del", "della", "di", "da", "do", "dos", "du", "van", "von", "der", "den", "ter", "bin", "ibn", "al",
                                            "el", "la", "le"});

/// Where the last name of a full name begins: at a particle, else at the last word.
std::size_t last_name(std::string_view name) {
  const std::size_t last = name.rfind(' ') + 1;
  for (std::size_t space = name.find(' '); space != std::string_view::npos; space = name.find(' ', space + 1)) {
    const std::size_t end = std::min(name.find(' ', space + 1), name.size());
    if (kParticles.contains(name.substr(space + 1, end - space - 1))) return space + 1;
  }
  return last;
}

constexpr auto kGenerations = base::word_set({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv"});

std::string_view first_word(std::string_view name) { return name.substr(0, name.find(' ')); }

bool is_full(std::string_view name) { return name.find(' ') != std::string_view::npos && !kParticles.contains(first_word(name)); }

/// Whether two names of some length differ by one letter that is left out, put in or another, or by two that changed places.
bool is_slip(std::string_view a, std::string_view b) {
  if (std::min(a.size(), b.size()) < kShortestSlip || a[0] != b[0] || a == b) return false;
  const std::size_t same = static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
  const std::string_view x = a.substr(same), y = b.substr(same);
  if (x.empty() || y.empty()) return x.size() + y.size() == 1;
  if (x.substr(1) == y || y.substr(1) == x || x.substr(1) == y.substr(1)) return true;
  return x.size() > 1 && y.size() > 1 && x[0] == y[1] && x[1] == y[0] && x.substr(2) == y.substr(2);
}

std::string full_name(std::string_view name) { return std::string(first_word(name)) + ' ' + std::string(name.substr(last_name(name))); }

}  // namespace

std::size_t length_without_generation(std::string_view name) {
  const std::size_t space = name.rfind(' ');
  if (space == std::string_view::npos || !kGenerations.contains(name.substr(space + 1))) return name.size();
  const std::size_t length = name.find_last_not_of(" ,", space) + 1;
  return is_full(name.substr(0, length)) ? length : name.size();
}

void PersonNames::add(std::string_view name, bool is_kin) {
  if (is_full(name)) {
    const Bearer bearer{full_name(name), names_.size(), is_kin};
    note(bearers_, first_word(name), bearer);
    note(bearers_, name.substr(last_name(name)), bearer);
    if (last_name(name) <= name.rfind(' ')) note(bearers_, name.substr(name.rfind(' ') + 1), bearer);
    note_inner_words(name, bearer);
  }
  names_.emplace_back(name);
}

void PersonNames::add_nickname(std::string_view nickname) {
  if (names_.empty() || !is_full(names_.back())) return;
  note(bearers_, nickname, {full_name(names_.back()), names_.size() - 1, false});
  aliases_.emplace(std::string(nickname) + ' ' + std::string(names_.back().substr(last_name(names_.back()))), full_name(names_.back()));
}

void PersonNames::note(Bearers& bearers, std::string_view part, const Bearer& bearer) {
  std::vector<Bearer>& all = bearers[std::string(part)];
  const auto known = std::find_if(all.begin(), all.end(), [&](const Bearer& other) { return other.name == bearer.name; });
  if (known != all.end()) ++known->count;
  else if (all.size() < kMostBearers) all.push_back(bearer);
}

void PersonNames::note_inner_words(std::string_view name, const Bearer& bearer) {
  if (kGenerations.contains(name.substr(name.rfind(' ') + 1))) return;  // the last name stands before it
  std::size_t begin = name.find(' ') + 1;
  for (std::size_t end = name.find(' ', begin); end != std::string_view::npos; begin = end + 1, end = name.find(' ', begin)) {
    const std::string_view word = name.substr(begin, end - begin);
    if (word.size() > kLongestInitial && !kParticles.contains(word)) note(middles_, word, bearer);
    note(longer_, name.substr(0, end), bearer);
  }
}

/// The longer name that opens with this one, where it is one person's.
std::string PersonNames::whole(const std::string& name) const {
  const auto longer = longer_.find(name);
  return longer != longer_.end() && longer->second.size() == 1 ? longer->second.front().name : name;
}

std::vector<std::string> PersonNames::bearers() const {
  std::vector<std::string> found;
  std::unordered_map<std::string_view, std::string> settled;  // whom a single name stood for first
  for (const std::string& name : names_) {
    const std::string bearer = whole(is_full(name) ? full_name(name) : bearer_of(name, found.size(), settled));
    const auto alias = aliases_.find(bearer);
    found.push_back(alias == aliases_.end() ? bearer : alias->second);
  }
  return found;
}

std::string PersonNames::bearer_of_middle(std::string_view name) const {
  const auto bearers = middles_.find(std::string(name));
  return bearers != middles_.end() && bearers->second.size() == 1 ? bearers->second.front().name : bearer_of_slip(name);
}

/// "Jaqueline" and "Telvanya" are slips for Jacqueline Telvania, where nobody else is called nearly so.
std::string PersonNames::bearer_of_slip(std::string_view name) const {
  const std::string* only = nullptr;
  if (bearers_.size() > kMostSpelt) return std::string(name);
  for (const auto& [part, bearers] : bearers_) {
    if (!is_slip(name, part)) continue;
    if (bearers.size() > 1 || (only && *only != bearers.front().name)) return std::string(name);
    only = &bearers.front().name;
  }
  return only ? *only : std::string(name);
}

std::string PersonNames::bearer_of(std::string_view name, std::size_t place, std::unordered_map<std::string_view, std::string>& settled) const {
  const auto bearers = bearers_.find(std::string(name));
  if (bearers == bearers_.end()) return bearer_of_middle(name);
  const auto known = settled.find(name);
  if (known != settled.end()) return known->second;
  const std::vector<Bearer>& all = bearers->second;
  const auto before = std::count_if(all.begin(), all.end(), [&](const Bearer& bearer) {
    const bool is_relative = bearer.is_kin && !all.front().is_kin && bearer.count <= all.front().count;
    return bearer.first < place && !is_relative;
  });
  std::string bearer = before > 1 ? std::string(name) : all.front().name;
  settled.emplace(name, bearer);
  return bearer;
}

}  // namespace nutgraf::entities
