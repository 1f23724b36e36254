#include "entities/groups.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>

#include "base/utf8.h"
#include "base/word_set.h"
#include "document/text.h"

namespace nutgraf::entities {
namespace {

constexpr std::uint32_t kNoMention = Id<Mention>::kNone;
constexpr std::uint32_t kFarthestSentence = 4;  ///< how many sentences back members are looked for

constexpr auto kPairs = base::word_set({"couple", "pair", "duo"});

struct Count {
  std::string_view word;
  std::size_t members;
};
constexpr Count kCounts[] = {{"two", 2}, {"both", 2}, {"2", 2}, {"three", 3}, {"3", 3}, {"four", 4}, {"4", 4}, {"five", 5}, {"5", 5}};

class GroupFinder {
 public:
  GroupFinder(const Scene& scene, const Linking& linking)
      : scene_(scene), linking_(linking), first_of_(scene.document.sentences.size() + 1, 0) {
    for (const Facts& facts : scene.facts) ++first_of_[facts.sentence + 1];
    for (std::size_t i = 1; i < first_of_.size(); ++i) first_of_[i] += first_of_[i - 1];
    if (scene.trees.empty()) return;
    read_last_names();
    read_pairs();
  }

  std::vector<std::uint32_t> members_of(std::uint32_t number) const {
    const Cluster& cluster = linking_.clusters[number];
    if (cluster.has_name()) return family_of(cluster);
    for (const std::uint32_t mention : cluster.mentions) {
      std::vector<std::uint32_t> members = scene_.facts[mention].is_list() ? items_of(mention) : counted_by(mention);
      if (members.size() > 1) return members;
    }
    for (const std::uint32_t mention : cluster.mentions) {
      if (is_pair(mention) && scene_.facts[mention].type == EntityType::Person && first_pair_ < mention && mention < second_pair_) return pair_;
    }
    return {};
  }

 private:
  static void add_once(std::vector<std::uint32_t>& clusters, std::uint32_t cluster) {
    if (std::find(clusters.begin(), clusters.end(), cluster) == clusters.end()) clusters.push_back(cluster);
  }

  /// Whom the text names in full, by their last names.
  void read_last_names() {
    for (std::uint32_t i = 0; i < scene_.facts.size(); ++i) {
      const Facts& facts = scene_.facts[i];
      if (facts.form == Form::PersonName && facts.tokens.size() > 1) add_once(bearers_of_[folded(facts.tokens.end - 1)], linking_.cluster_of[i]);
    }
  }

  /// The first two people whom the text names together, until it names two others so.
  void read_pairs() {
    for (std::uint32_t i = 0; i < scene_.facts.size(); ++i) {
      if (!scene_.facts[i].is_list() || scene_.facts[i].type != EntityType::Person) continue;
      std::vector<std::uint32_t> items = items_of(i);
      const bool named = std::all_of(items.begin(), items.end(), [&](std::uint32_t item) { return linking_.clusters[item].has_name(); });
      if (items.size() != 2 || !named) continue;
      std::sort(items.begin(), items.end());
      read_shared_name(scene_.facts[i].tokens, items);
      if (first_pair_ == kNoMention) {
        first_pair_ = i;
        pair_ = items;
      } else if (items != pair_ && second_pair_ == kNoMention) {
        second_pair_ = i;
      }
    }
  }

  /// "Ana and Bo Lind": the last name is that of both.
  void read_shared_name(IdRange<Token> list, const std::vector<std::uint32_t>& items) {
    if (list.size() != 4 || folded(list.begin + 1) != "and") return;
    for (const std::uint32_t item : items) add_once(bearers_of_[folded(list.end - 1)], item);
  }

  /// "The Linds": the two people of that last name.
  std::vector<std::uint32_t> family_of(const Cluster& cluster) const {
    const Facts& name = scene_.facts[cluster.mentions.front()];
    const auto is_plural = [&](std::uint32_t mention) {
      const Facts& facts = scene_.facts[mention];
      const bool article = facts.tokens.begin > 0 && folded(facts.tokens.begin - 1) == "the";
      return !facts.is_name() || (facts.tokens.size() == 1 && article && facts.word == name.word);
    };
    if (!name.is_name() || !std::all_of(cluster.mentions.begin(), cluster.mentions.end(), is_plural)) return {};
    std::string last_name = folded(name.tokens.begin);
    if (last_name.back() != 's') return {};
    last_name.pop_back();
    auto bearers = bearers_of_.find(last_name);
    if (bearers == bearers_of_.end() && last_name.back() == 'e') bearers = bearers_of_.find(last_name.substr(0, last_name.size() - 1));  // "the Joneses"
    return bearers != bearers_of_.end() && bearers->second.size() == 2 ? bearers->second : std::vector<std::uint32_t>{};
  }

  std::string folded(std::uint32_t token) const { return document::folded(scene_.document, scene_.document.tokens[token]); }

  bool is_pair(std::uint32_t mention) const {
    const Facts& facts = scene_.facts[mention];
    return facts.form == Form::Definite && kPairs.contains(scene_.trees.tag(facts.head).lemma);
  }

  /// The clusters of the list's items: the mentions within it whose heads are its head or joined to it.
  std::vector<std::uint32_t> items_of(std::uint32_t list) const {
    const Facts& facts = scene_.facts[list];
    std::vector<std::uint32_t> items;
    for (std::uint32_t i = first_of_[facts.sentence]; i < first_of_[facts.sentence + 1]; ++i) {
      const Facts& item = scene_.facts[i];
      const bool joined = item.head == facts.head || (item.role == Role::Conjunct && item.governor == facts.head);
      if (i != list && joined && !item.is_list() && facts.tokens.contains(item.head)) add_once(items, linking_.cluster_of[i]);
    }
    return items;
  }

  /// How many members the phrase says that it has; 0 where it says nothing.
  std::size_t count_in(std::uint32_t mention) const {
    const Facts& facts = scene_.facts[mention];
    if (facts.form == Form::Indefinite || facts.is_pronoun() || facts.is_name()) return 0;
    if (kPairs.contains(scene_.trees.tag(facts.head).lemma)) return is_pair(mention) ? 2 : 0;
    if (facts.number != Number::Plural) return 0;
    for (std::uint32_t token = facts.tokens.begin; token < facts.head; ++token) {
      const std::string word = this->folded(token);
      for (const Count& count : kCounts) {
        if (count.word == word && (facts.form == Form::Definite || word == "both")) return count.members;
      }
    }
    return 0;
  }

  std::vector<std::uint32_t> counted_by(std::uint32_t mention) const {
    const std::size_t count = count_in(mention);
    const Facts& facts = scene_.facts[mention];
    if (count == 0 || !(facts.type == EntityType::Person || facts.type == EntityType::Organization || facts.type == EntityType::Gpe))
      return {};
    for (std::uint32_t back = 0; back <= std::min(kFarthestSentence, facts.sentence); ++back) {
      const std::vector<std::uint32_t> named = named_in(facts.sentence - back, mention);
      if (named.size() == count) return named;
      if (named.size() > count) return {};
    }
    return {};
  }

  /// The clusters of the mention's type that a sentence names before it; where a name ends in the mention's noun ("Velm Party",
  /// "both parties"), only such ones.
  std::vector<std::uint32_t> named_in(std::uint32_t sentence, std::uint32_t mention) const {
    const Facts& facts = scene_.facts[mention];
    std::vector<std::uint32_t> named, namesakes;
    for (std::uint32_t i = first_of_[sentence]; i < std::min(first_of_[sentence + 1], mention); ++i) {
      const Cluster& cluster = linking_.clusters[linking_.cluster_of[i]];
      if (!cluster.has_name() || cluster.type != facts.type) continue;
      add_once(named, linking_.cluster_of[i]);
      if (cluster.knows_head(facts.word)) add_once(namesakes, linking_.cluster_of[i]);
    }
    return namesakes.empty() ? named : namesakes;
  }

  const Scene& scene_;
  const Linking& linking_;
  std::vector<std::uint32_t> first_of_;  ///< of each sentence: its first mention
  std::unordered_map<std::string, std::vector<std::uint32_t>> bearers_of_;  ///< clusters, by last name
  std::vector<std::uint32_t> pair_;                                         ///< clusters
  std::uint32_t first_pair_ = kNoMention, second_pair_ = kNoMention;        ///< lists of the pair and of another one
};

}  // namespace

std::vector<std::vector<std::uint32_t>> find_members(const Scene& scene, const Linking& linking) {
  std::vector<std::vector<std::uint32_t>> members(linking.clusters.size());
  if (scene.trees.empty()) return members;
  const GroupFinder finder(scene, linking);
  for (std::uint32_t i = 0; i < linking.clusters.size(); ++i) members[i] = finder.members_of(i);
  return members;
}

}  // namespace nutgraf::entities
