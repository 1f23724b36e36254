// Who said what about whom, and who did what when: what `DossierTables` writes of quotations and events.
#include <algorithm>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "cli/dossier_tables.h"

namespace nutgraf::cli {
namespace {

/// How a quotation is about somebody; the surest first.
struct About {
  std::string by;          ///< "target", whom the cue blames or praises, or the kind of mention: "name", "nominal", "pronoun"
  std::string confidence;  ///< that the mention is of that entity
};

int rank(const std::string& by) { return by == "target" ? 0 : by == "name" ? 1 : by == "nominal" ? 2 : 3; }

}  // namespace

void DossierTables::add_statements(const ArticleRows& rows) {
  std::unordered_map<std::string, std::map<std::uint32_t, About>> about;  // of each quotation: whom
  const auto add = [&](const std::string& quotation, const std::string& entity, About how) {
    const auto found = identity_of_.find(entity);
    if (quotation.empty() || found == identity_of_.end()) return;
    About& known = about[quotation].emplace(found->second, how).first->second;
    if (std::pair(rank(how.by), known.confidence) < std::pair(rank(known.by), how.confidence)) known = std::move(how);
  };
  for (const TableRow& mention : rows["mentions"]) add(mention["quotation"], mention["entity"], {mention["kind"], mention["confidence"]});
  for (const TableRow& quotation : rows["quotations"]) add(quotation["quotation"], quotation["target_entity"], {"target", ""});

  const TableRow& article = rows.article();
  for (const TableRow& row : rows["quotations"]) {
    const auto speaking = identity_of_.find(row["speaker_entity"]);
    if (speaking == identity_of_.end()) continue;
    const std::string speaker = in_words(speaking->second);
    const auto put_about = [&](const std::string& whom, const About& how) {
      put("statements", {article["article"], article["id"], article["published"], row["quotation"], speaker, whom, how.by, how.confidence,
                         identity(row["addressee_entity"]), row["class"], row["kind"], row["stance"], row["negation"], row["confidence"],
                         row["speaker_confidence"], row["text"]});
    };
    bool is_about_somebody = false;
    for (const auto& [whom, how] : about[row["quotation"]]) {
      if (whom == speaking->second) continue;
      put_about(in_words(whom), how);
      is_about_somebody = true;
    }
    if (!is_about_somebody) put_about("", {});
  }
}

void DossierTables::add_timeline(const ArticleRows& rows) {
  std::unordered_map<std::string, const TableRow*> time_of;
  for (const TableRow& time : rows["times"]) time_of[time["time"]] = &time;
  std::unordered_map<std::string, std::vector<std::pair<std::string, std::string>>> roles;  // of each event: identity and role
  const auto add = [&](const std::string& event, const std::string& entity, const std::string& role) {
    std::pair<std::string, std::string> one{identity(entity), role};
    std::vector<std::pair<std::string, std::string>>& all = roles[event];
    if (!one.first.empty() && std::find(all.begin(), all.end(), one) == all.end()) all.push_back(std::move(one));
  };
  for (const TableRow& participant : rows["participants"]) add(participant["event"], participant["entity"], participant["role"]);
  for (const TableRow& event : rows["events"]) add(event["event"], event["place_entity"], "place");

  const TableRow& article = rows.article();
  for (const TableRow& event : rows["events"]) {
    const auto time = time_of.find(event["time"]);
    if (time == time_of.end() || (*time->second)["first_day"].empty()) continue;
    const auto end = time_of.find(event["time_end"]);
    const std::string& last_day = (*(end == time_of.end() ? time : end)->second)["last_day"];
    for (const auto& [identity, role] : roles[event["event"]]) {
      put("timeline", {article["article"], article["id"], article["published"], event["event"], (*time->second)["first_day"], last_day, identity, role,
                       event["lemma"], event["status"], event["factuality"], this->identity(event["source_entity"]), event["confidence"],
                       event["clause"]});
    }
  }
}

}  // namespace nutgraf::cli
