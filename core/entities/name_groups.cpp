#include "entities/name_groups.h"

#include <map>
#include <string>
#include <string_view>
#include <unordered_map>

#include "document/text.h"
#include "entities/aliases.h"
#include "entities/bearers_of_names.h"
#include "entities/cluster.h"
#include "entities/misspellings.h"
#include "entities/name_keys.h"
#include "entities/short_names.h"

namespace nutgraf::entities {
namespace {

constexpr std::size_t kMostFullNames = 200;  ///< of an article in which misspellings are looked for: each is compared with each

/// Groups the names of one article.
class Grouping {
 public:
  explicit Grouping(const Document& document) : document_(document), group_of_(document.mentions.size(), kNoGroup) {}

  std::vector<std::uint32_t> groups() {
    const std::vector<std::string> people = bearers_of_names(document_);
    const ShortNames short_names = find_short_names(document_);
    for (std::uint32_t i = 0; i < document_.mentions.size(); ++i) {
      if (is_person(i)) group_of_[i] = group_named("person " + people[i]);
    }
    for (std::uint32_t i = 0; i < document_.mentions.size(); ++i) {
      if (group_of_[i] != kNoGroup || !is_name(i)) continue;
      group_of_[i] = group_named(whole_name(short_names, name_key(document_, document_.mentions[i])));
    }
    join_misspellings(people);
    join_aliases();
    join_birth_names();
    return std::move(group_of_);
  }

 private:
  /// "The Ministry" stands for "the Fishery Ministry", and that for "the Fishery Ministry of Velm".
  static std::string whole_name(const ShortNames& short_names, std::string name) {
    constexpr int kMostSteps = 3;
    for (int steps = 0; steps < kMostSteps; ++steps) {
      const auto whole = short_names.find(name);
      if (whole == short_names.end()) break;
      name = whole->second;
    }
    return name;
  }

  std::uint32_t group_named(const std::string& name) {
    return groups_.emplace(name, static_cast<std::uint32_t>(groups_.size())).first->second;
  }

  bool is_name(std::uint32_t mention) const { return document_.mentions[mention].kind == MentionKind::Name; }
  bool is_person(std::uint32_t mention) const { return is_name(mention) && document_.mentions[mention].type == EntityType::Person; }

  /// "Mahetic" is Andrej Mahecic, and "the Los Angles Times" the Los Angeles Times: a last name or a body's that stands once is a slip for the
  /// one that it nearly is. `people` holds the full name of each person's mention.
  void join_misspellings(const std::vector<std::string>& people) {
    std::map<std::string, int> times;  // of each name
    std::map<std::string, std::uint32_t> full;  // the groups of full names
    const auto name_of = [&](std::uint32_t mention) { return is_person(mention) ? people[mention] : name_key(document_, document_.mentions[mention]); };
    const auto may_be = [&](std::uint32_t mention) { return is_name(mention) && (is_person(mention) || document_.mentions[mention].type == EntityType::Organization); };
    for (std::uint32_t i = 0; i < document_.mentions.size(); ++i) {
      if (!may_be(i)) continue;
      const std::string name = name_of(i);
      ++times[name];
      if (name.find(' ') != std::string::npos) full.emplace(name, group_of_[i]);
    }
    if (full.size() > kMostFullNames) return;
    for (std::uint32_t i = 0; i < document_.mentions.size(); ++i) {
      if (!may_be(i)) continue;
      const std::string name = name_of(i);
      if (times[name] > 1) continue;
      const bool last_name = is_person(i) && name.find(' ') == std::string::npos, body = !is_person(i) && name.find(' ') != std::string::npos;
      if (!last_name && !body) continue;
      std::uint32_t meant = kNoGroup;
      int found = 0;
      for (const auto& [whole, group] : full) {
        if (!is_slip(name, last_name ? std::string_view(whole).substr(whole.rfind(' ') + 1) : std::string_view(whole)) || times[whole] < (body ? 2 : 1)) continue;
        meant = group;
        ++found;
      }
      if (found == 1) group_of_[i] = meant;
    }
  }

  /// "Ana Oru, née Lind"; "Bo Oru, better known as DJ Tarn".
  void join_aliases() {
    std::unordered_map<std::uint32_t, std::uint32_t> other;  // groups that are another's
    std::uint32_t before = kNoGroup;
    for (std::uint32_t i = 0; i < document_.mentions.size(); ++i) {
      if (!is_name(i)) continue;
      const std::uint32_t first = before;
      before = i;
      if (first == kNoGroup || !is_person(first) || document_.mentions[first].sentence.index != document_.mentions[i].sentence.index) continue;
      const Span gap{document_.mentions[first].span.end, document_.mentions[i].span.begin};
      if (gap.begin >= gap.end) continue;
      const Alias alias = alias_between(document::text(document_, gap));
      if (alias == Alias::Everywhere) other.emplace(group_of_[i], group_of_[first]);
      const bool body = document_.mentions[i].type == EntityType::Organization;
      if (alias == Alias::Here && !body) group_of_[i] = group_of_[first];  // unlike "Ana Lind, formerly the Velm Office's head"
    }
    for (std::uint32_t& group : group_of_) {
      const auto known = other.find(group);
      if (known != other.end()) group = known->second;
    }
  }

  /// "Ana Lind died. Born Ana Oru in Velm, she …": the name that somebody bore opens the sentence. It is that of whoever has the first name and was
  /// named before, else of the person who was named most often.
  void join_birth_names() {
    for (std::uint32_t i = 0; i < document_.mentions.size(); ++i) {
      if (!is_person(i) || !opens_with_birth(i)) continue;
      if (const std::uint32_t bearer = bearer_before(i); bearer != kNoGroup) group_of_[i] = bearer;
    }
  }

  std::uint32_t bearer_before(std::uint32_t birth_name) const {
    std::map<std::uint32_t, int> times;  // by group
    std::uint32_t most = kNoGroup;
    for (std::uint32_t i = 0; i < birth_name; ++i) {
      if (!is_person(i)) continue;
      if (first_word(i) == first_word(birth_name)) return group_of_[i];
      const int count = ++times[group_of_[i]];
      if (most == kNoGroup || count > times[most]) most = group_of_[i];
    }
    return most;
  }

  std::string_view first_word(std::uint32_t mention) const {
    const std::string_view name = document::text(document_, document_.mentions[mention].span);
    return name.substr(0, name.find(' '));
  }

  /// Whether "Born" stands before a name and opens the sentence, which goes on with "he" or "she".
  bool opens_with_birth(std::uint32_t mention) const {
    const IdRange<Token> sentence = document_.sentences[document_.mentions[mention].sentence.index].tokens;
    const std::uint32_t name = document::tokens_in(document_, document_.mentions[mention].span).begin;
    if (name != sentence.begin + 1 || document::text(document_, document_.tokens[sentence.begin]) != "Born") return false;
    for (std::uint32_t token = name; token + 1 < sentence.end; ++token) {
      if (document::text(document_, document_.tokens[token]) != ",") continue;
      const std::string next = document::folded(document_, document_.tokens[token + 1]);
      if (next == "he" || next == "she") return true;
    }
    return false;
  }

  const Document& document_;
  std::vector<std::uint32_t> group_of_;  ///< of each mention
  std::unordered_map<std::string, std::uint32_t> groups_;
};

}  // namespace

std::vector<std::uint32_t> group_names(const Document& document) { return Grouping(document).groups(); }

}  // namespace nutgraf::entities
