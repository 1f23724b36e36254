// The named entities of an article, from its rows in the tables of a batch.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "cli/article_tables.h"
#include "dossier/profile.h"

namespace nutgraf::cli {

/// An entity that the article names, which may have an identity beyond it. Groups ("the two leaders") have none.
struct NamedEntity {
  std::string entity;  ///< its name as a fact: "e4"
  dossier::Profile profile;
  std::uint32_t mentions = 0;
};

/// In order of the entities.
std::vector<NamedEntity> named_entities(const ArticleRows& rows);

}  // namespace nutgraf::cli
