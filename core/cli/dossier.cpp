// nutgraf dossier: the tables of a batch in, who and what all its articles speak of out.
#include <cstdint>
#include <cstring>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "cli/article_tables.h"
#include "cli/commands.h"
#include "cli/dossier_tables.h"
#include "cli/named_entities.h"
#include "dossier/identities.h"

namespace nutgraf::cli {
namespace {

const std::vector<std::string> kEntityTables{"articles", "entities", "mentions", "places", "relations", "figures"};
const std::vector<std::string> kAllTables{"articles", "entities",     "mentions", "places", "relations", "figures",
                                          "quotations", "events", "participants", "times"};

/// Calls `use` for each article of the tables in a folder; says why where they cannot be read to their end.
template <class Use>
std::optional<std::string> for_each_article(const std::string& folder, const std::vector<std::string>& names, Use use) {
  Result<ArticleTables> tables = ArticleTables::open(folder, names);
  if (!tables) return tables.error().message;
  std::string run;
  while (const std::optional<ArticleRows> rows = tables.value().next()) {
    const std::string own = rows->article()["version"] + " " + rows->article()["digest"];
    if (!run.empty() && own != run) return "the rows of '" + folder + "' are of several runs, with another version, other data files or options";
    run = own;
    use(*rows);
  }
  const std::string error = tables.value().error();
  return error.empty() ? std::nullopt : std::optional("'" + folder + "' cannot be read: " + error);
}

int dossier(const Arguments& arguments) {
  const std::string folder = arguments.operand(), output = arguments.value("--output");
  if (folder.empty()) return refuse("which tables? nutgraf batch --tables FOLDER writes them (see nutgraf dossier --help)");
  if (output.empty()) return refuse("--output names the folder that the dossier goes to");

  dossier::Identities collected;
  std::uint64_t articles = 0;
  auto error = for_each_article(folder, kEntityTables, [&](const ArticleRows& rows) {
    std::vector<dossier::Profile> profiles;
    for (NamedEntity& entity : named_entities(rows)) profiles.push_back(std::move(entity.profile));
    collected.add(profiles, rows.article()["country"]);
    ++articles;
  });
  if (error) return refuse(*error);
  const std::vector<dossier::Identity> identities = collected.resolve();

  Result<DossierTables> tables = DossierTables::create(output);
  if (!tables) return fail(tables.error().message);
  std::unordered_map<std::uint32_t, std::uint32_t> numbers;  // of identities, by their first entity
  std::size_t next = 0;
  bool grew = false;  // since the first pass
  error = for_each_article(folder, kAllTables, [&](const ArticleRows& rows) {
    std::vector<Identified> entities;
    for (NamedEntity& entity : named_entities(rows)) {
      grew = grew || next == identities.size();
      if (grew) return;
      const dossier::Identity& identity = identities[next++];
      const auto number = numbers.emplace(identity.first, static_cast<std::uint32_t>(numbers.size())).first->second;
      entities.push_back({std::move(entity), number, identity.evidence});
    }
    tables.value().add(rows, entities);
  });
  if (error) return fail(*error);
  if (grew || next != identities.size()) return fail("'" + folder + "' changed while it was read");
  if (const int reason = tables.value().finish(); reason != 0) return fail(std::string("cannot write: ") + std::strerror(reason));
  tell(std::to_string(articles) + " articles, " + std::to_string(identities.size()) + " named entities, " + std::to_string(numbers.size()) + " identities");
  return kDone;
}

}  // namespace

Command dossier_command() {
  return {"dossier",
          "TABLES",
          "who and what many articles speak of, each under one identity",
          "Reads the folder of tables that nutgraf batch --tables wrote and says which entities of its articles are one\n"
          "person, body or place. Writes tables: identities; appearances (which entity of which article is which\n"
          "identity, and by what evidence); descriptions (offices and the like); neighbours (who stands in one\n"
          "sentence); statements (who said what about whom, when); timeline (who took part in what, when).\n\n"
          "Two that are not surely one stay two: a surname joins nothing, a full name only where an office, an item\n"
          "at Wikidata, or a neighbour that few articles name agrees, and where no item, office of another country or\n"
          "age disagrees. The order of the articles changes no identity. Ends with 0, with 1 where something cannot be\n"
          "written, with 2 where the tables cannot be read.",
          {{"--output", "FOLDER", "where the dossier goes; its tables must not be there yet"}, {"--help", "", "this text"}},
          dossier};
}

}  // namespace nutgraf::cli
