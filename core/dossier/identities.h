// Cross-document coreference: which entities of many articles are one person, body or place. Reads what articles say of their named
// entities; knows no document.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "dossier/names.h"
#include "dossier/namesakes.h"
#include "dossier/profile.h"

namespace nutgraf::dossier {

class DisjointSets;

/// Collects the entities of a collection of articles and finds out which are one. Two that are not surely one stay two: a surname joins
/// nothing, a full name only where something else agrees and nothing disagrees. The order of the articles does not matter.
class Identities {
 public:
  /// Adds the named entities of an article, and the ISO 3166-1 code of the country that it is about, empty where none is.
  void add(const std::vector<Profile>& article, const std::string& country);
  /// The identity of each entity, in the order in which they were added.
  std::vector<Identity> resolve() const;

 private:
  /// What is kept of an entity: numbers that stand for names and words, 0 for none.
  struct Kept {
    std::uint32_t article = 0;
    std::uint32_t key = 0;  ///< equal for those that may be one
    std::uint32_t wikidata = 0, country = 0;
    std::uint32_t descriptions = 0, descriptions_end = 0;  ///< in `descriptions_`
    BirthYears born;
    NameKind name = NameKind::Partial;
    TypeClass type = TypeClass::Person;
    bool is_place = false;  ///< known to the gazetteer
  };

  std::uint32_t number_of(const std::string& text);
  Kept kept(const Profile& profile, const std::string& country);
  /// For each key, how many articles name what has it.
  std::vector<std::uint32_t> count_articles() const;
  /// For each article, the keys of what it names and few articles do.
  std::vector<std::vector<std::uint32_t>> rare_keys() const;
  std::vector<Marks> marks_of(const std::vector<std::uint32_t>& namesakes) const;
  std::vector<Trait> traits_of(const std::vector<std::uint32_t>& namesakes, const std::vector<std::vector<std::uint32_t>>& rare_keys) const;
  void join_items(DisjointSets& sets, std::vector<Identity>& identities) const;

  std::unordered_map<std::string, std::uint32_t> numbers_;
  std::vector<Kept> entities_;
  std::vector<std::uint32_t> descriptions_;
  std::vector<std::uint32_t> countries_;  ///< of each article
};

}  // namespace nutgraf::dossier
