#include "cli/dossier_tables.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <set>
#include <system_error>

namespace nutgraf::cli {
namespace {

struct Form {
  std::string_view name, columns;
};

constexpr Form kForms[] = {
    {"identities", "identity,type,name,articles,mentions,first_published,last_published,names,wikidata,geonames,country"},
    {"appearances", "article,id,published,identity,entity,name,mentions,evidence"},
    {"descriptions", "identity,description,articles,first_published,last_published"},
    {"neighbours", "identity,neighbour,articles,sentences"},
    {"statements",
     "article,id,published,quotation,speaker,about,about_by,about_confidence,addressee,class,kind,stance,negation,confidence,"
     "speaker_confidence,text"},
    {"timeline", "article,id,published,event,first_day,last_day,identity,role,lemma,status,factuality,source,confidence,clause"},
};

/// The words of `appearances.evidence`.
std::string_view label(dossier::Evidence evidence) {
  switch (evidence) {
    case dossier::Evidence::None: return "";
    case dossier::Evidence::Wikidata: return "wikidata";
    case dossier::Evidence::Place: return "place";
    case dossier::Evidence::Description: return "description";
    case dossier::Evidence::Neighbour: return "neighbour";
    case dossier::Evidence::Country: return "country";
    case dossier::Evidence::Name: return "name";
  }
  return "";
}

}  // namespace

std::string in_words(std::uint32_t identity) { return "i" + std::to_string(identity + 1); }

void Days::add(const std::string& day) {
  if (day.empty()) return;
  if (first.empty() || day < first) first = day;
  last = std::max(last, day);
}

const std::string& IdentityFacts::name() const {
  return std::max_element(names.begin(), names.end(), [](const auto& a, const auto& b) {
           return std::pair(a.second, a.first.size()) < std::pair(b.second, b.first.size());
         })->first;
}

Result<DossierTables> DossierTables::create(const std::string& folder) {
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  if (error) return Error{"output", "cannot make the folder '" + folder + "': " + error.message(), folder};
  DossierTables tables;
  for (const Form& form : kForms) {
    const std::string path = folder + "/" + std::string(form.name) + ".csv";
    File file(std::fopen(path.c_str(), "wbx"), std::fclose);
    if (!file) return Error{"output", "cannot make '" + path + "': " + std::strerror(errno), path};
    if (std::fprintf(file.get(), "%s,version,digest\r\n", std::string(form.columns).c_str()) < 0) tables.error_ = errno;
    tables.files_.emplace(form.name, std::move(file));
  }
  return tables;
}

void DossierTables::put(std::string_view table, const std::vector<std::string>& fields) {
  format::CsvRows row;
  for (const std::string& field : fields) row.field(field);
  row.field(version_).field(digest_).end_row();
  const std::string text = row.take();
  if (std::fwrite(text.data(), 1, text.size(), files_.find(table)->second.get()) != text.size() && error_ == 0) error_ = errno;
}

std::string DossierTables::identity(const std::string& entity) const {
  const auto found = identity_of_.find(entity);
  return found == identity_of_.end() ? "" : in_words(found->second);
}

void DossierTables::add(const ArticleRows& rows, const std::vector<Identified>& entities) {
  version_ = rows.article()["version"];
  digest_ = rows.article()["digest"];
  identity_of_.clear();
  for (const Identified& one : entities) identity_of_[one.entity.entity] = one.identity;
  add_facts(rows, entities);
  add_neighbours(rows);
  add_statements(rows);
  add_timeline(rows);
}

void DossierTables::add_facts(const ArticleRows& rows, const std::vector<Identified>& entities) {
  const TableRow& article = rows.article();
  std::unordered_map<std::string, std::string> type_of;
  for (const TableRow& entity : rows["entities"]) type_of[entity["entity"]] = entity["type"];
  std::unordered_map<std::string, const TableRow*> place_of;
  for (const TableRow& place : rows["places"]) place_of[place["entity"]] = &place;
  std::set<std::uint32_t> counted;
  std::set<std::pair<std::uint32_t, std::string>> called, described;  // an article that says it of two of its entities says it once
  for (const auto& [entity, identity, evidence] : entities) {
    if (facts_.size() <= identity) facts_.resize(identity + 1);
    IdentityFacts& facts = facts_[identity];
    if (facts.type.empty()) facts.type = type_of[entity.entity];
    if (facts.wikidata.empty()) facts.wikidata = entity.profile.wikidata;
    if (const auto place = place_of.find(entity.entity); place != place_of.end() && facts.geonames.empty()) {
      facts.geonames = (*place->second)["geonames"];
      facts.country = (*place->second)["country"];
    }
    if (called.emplace(identity, entity.profile.name).second) ++facts.names[entity.profile.name];
    facts.mentions += entity.mentions;
    facts.published.add(article["published"]);
    if (counted.insert(identity).second) ++facts.articles;
    for (const std::string& description : entity.profile.descriptions) {
      if (!described.emplace(identity, description).second) continue;
      ++facts.descriptions[description].articles;
      facts.descriptions[description].published.add(article["published"]);
    }
    put("appearances", {article["article"], article["id"], article["published"], in_words(identity), entity.entity, entity.profile.name,
                        std::to_string(entity.mentions), std::string(label(evidence))});
  }
}

void DossierTables::add_neighbours(const ArticleRows& rows) {
  std::map<std::string, std::set<std::uint32_t>> in_sentence;
  for (const TableRow& mention : rows["mentions"]) {
    const auto found = identity_of_.find(mention["entity"]);
    if (found != identity_of_.end() && mention["kind"] == "name") in_sentence[mention["sentence"]].insert(found->second);
  }
  std::set<std::pair<std::uint32_t, std::uint32_t>> counted;
  for (const auto& [sentence, identities] : in_sentence) {
    for (auto one = identities.begin(); one != identities.end(); ++one) {
      for (auto other = std::next(one); other != identities.end(); ++other) {
        Together& together = together_[{*one, *other}];
        ++together.sentences;
        if (counted.insert({*one, *other}).second) ++together.articles;
      }
    }
  }
}

int DossierTables::finish() {
  for (std::uint32_t i = 0; i < facts_.size(); ++i) {
    const IdentityFacts& facts = facts_[i];
    std::string names;
    for (const auto& [name, articles] : facts.names) names.append(names.empty() ? "" : "; ").append(name);
    put("identities", {in_words(i), facts.type, facts.name(), std::to_string(facts.articles), std::to_string(facts.mentions), facts.published.first,
                       facts.published.last, names, facts.wikidata, facts.geonames, facts.country});
    for (const auto& [description, described] : facts.descriptions) {
      put("descriptions", {in_words(i), description, std::to_string(described.articles), described.published.first, described.published.last});
    }
  }
  for (const auto& [pair, together] : together_) {
    const std::string articles = std::to_string(together.articles), sentences = std::to_string(together.sentences);
    put("neighbours", {in_words(pair.first), in_words(pair.second), articles, sentences});
    put("neighbours", {in_words(pair.second), in_words(pair.first), articles, sentences});
  }
  for (auto& [name, file] : files_) {
    if (std::fclose(file.release()) != 0 && error_ == 0) error_ = errno;
  }
  return error_;
}

}  // namespace nutgraf::cli
