// The tables of a dossier: identities, what is known of them, and who said and did what.
#pragma once

#include <cstdint>
#include <cstdio>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "cli/article_tables.h"
#include "cli/named_entities.h"
#include "dossier/profile.h"
#include "format/csv.h"
#include "nutgraf/result.h"

namespace nutgraf::cli {

/// The days on which articles were published; empty where none is known.
struct Days {
  std::string first, last;
  void add(const std::string& day);
};

/// What all articles say of one identity.
struct IdentityFacts {
  std::string type, wikidata, geonames, country;
  std::map<std::string, std::uint32_t> names;  ///< in how many articles it is called so
  struct Described {
    std::uint32_t articles = 0;
    Days published;
  };
  std::map<std::string, Described> descriptions;
  std::uint32_t articles = 0, mentions = 0;
  Days published;
  /// The name that most articles give; of several the longest.
  const std::string& name() const;
};

/// An identity's number as the tables give it: "i7".
std::string in_words(std::uint32_t identity);

/// A named entity with its identity's number.
struct Identified {
  NamedEntity entity;
  std::uint32_t identity = 0;
  dossier::Evidence evidence = dossier::Evidence::None;
};

/// Writes the tables, article by article.
class DossierTables {
 public:
  /// New files in the folder, which is made. Error `output` where one is there already or cannot be made.
  static Result<DossierTables> create(const std::string& folder);

  /// Adds an article; `entities` are all that it names.
  void add(const ArticleRows& rows, const std::vector<Identified>& entities);
  /// Writes what only all articles tell. Gives the first `errno` of what could not be written; 0 where all was.
  int finish();

 private:
  using File = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;
  /// The articles and the sentences in which two identities stand together.
  struct Together {
    std::uint32_t articles = 0, sentences = 0;
  };

  void add_facts(const ArticleRows& rows, const std::vector<Identified>& entities);
  void add_neighbours(const ArticleRows& rows);
  void add_statements(const ArticleRows& rows);
  void add_timeline(const ArticleRows& rows);
  /// "i7" for an entity of the article at hand; empty where it has no identity.
  std::string identity(const std::string& entity) const;
  void put(std::string_view table, const std::vector<std::string>& fields);

  std::map<std::string, File, std::less<>> files_;
  std::unordered_map<std::string, std::uint32_t> identity_of_;  ///< of each entity of the article at hand
  std::vector<IdentityFacts> facts_;                            ///< of each identity
  std::map<std::pair<std::uint32_t, std::uint32_t>, Together> together_;
  std::string version_, digest_;  ///< of the run that read the articles
  int error_ = 0;
};

}  // namespace nutgraf::cli
