#include "cli/results.h"

#include <cerrno>
#include <cstdint>
#include <cstring>
#include <filesystem>
#include <string_view>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <nlohmann/json.hpp>

#include "cli/buffered_input.h"
#include "cli/table_rows.h"
#include "format/csv.h"
#include "format/labels.h"

namespace nutgraf::cli {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

/// Members that an analysis may lack although they were asked for.
constexpr Member kMayBeAbsent[] = {Member::Predicates, Member::EventLinks};

/// The members that stand in an analysis.
Members members_of(const Json& analysis) {
  Members members;
  for (unsigned i = 0; i < kMemberCount; ++i) {
    const Member member = static_cast<Member>(i);
    if (analysis.contains(std::string(format::label(member)))) members.add(member);
  }
  return members;
}

std::string text_member(const Json& object, const char* name) {
  const auto member = object.find(name);
  return member != object.end() && member->is_string() ? member->get<std::string>() : "";
}

/// JSON Lines.
class JsonResults : public Results {
 public:
  JsonResults(int file, const std::optional<Members>& members) : input_(file), members_(members) {}

  std::optional<std::vector<std::string>> next() override {
    std::optional<NumberedLine> line = input_.line();
    if (!line) return std::nullopt;
    return std::vector{std::move(line->text)};
  }
  std::optional<ResultsOrigin> origin(const std::vector<std::string>& texts) const override {
    const Json analysis = Json::parse(texts.front(), nullptr, false);
    const auto meta = analysis.is_object() ? analysis.find("meta") : analysis.end();
    const std::optional<OffsetUnit> unit = analysis.is_object() ? offset_unit(text_member(analysis, "offsets")) : std::nullopt;
    if (!unit || meta == analysis.end() || !meta->is_object()) return std::nullopt;
    const std::string models = meta->value("models", Json()).dump(-1, ' ', false, Json::error_handler_t::replace);
    ResultsOrigin origin{text_member(*meta, "version"), models, {*unit, members_ ? *members_ : members_of(analysis), false}};
    for (const Member member : kMayBeAbsent) {
      if (!members_ && !origin.form.members.has(member)) origin.untold.push_back(member);
    }
    return origin;
  }
  std::string error() const override { return input_.error(); }

 private:
  BufferedInput input_;
  std::optional<Members> members_;
};

/// A folder of tables.
class TableResults : public Results {
 public:
  TableResults(std::vector<TableRows> tables, Members members, std::vector<Member> untold)
      : tables_(std::move(tables)), members_(members), untold_(std::move(untold)) {}

  std::optional<std::vector<std::string>> next() override {
    const std::string article(tables_.front().article());
    if (article.empty()) return std::nullopt;
    std::vector<std::string> texts;
    for (TableRows& table : tables_) texts.push_back(table.rows_of(article));
    return texts;
  }
  std::optional<ResultsOrigin> origin(const std::vector<std::string>& texts) const override {
    const Result<std::vector<std::string>> names = format::read_csv_row(tables_.front().header());
    const Result<std::vector<std::string>> row = format::read_csv_row(texts.front());
    if (!names || !row || names.value().size() != row.value().size()) return std::nullopt;
    ResultsOrigin origin{"", "", {OffsetUnit::Utf16, members_, true}, untold_};
    bool has_unit = false;
    for (std::size_t i = 0; i < row.value().size(); ++i) {
      const std::string& name = names.value()[i];
      const std::string& field = row.value()[i];
      if (name == "version") origin.version = field;
      if (name == "digest") origin.form.digest = field;
      if (name != "offsets") continue;
      const std::optional<OffsetUnit> unit = offset_unit(field);
      has_unit = unit.has_value();
      origin.form.unit = unit.value_or(OffsetUnit::Utf16);
    }
    return has_unit ? std::optional(origin) : std::nullopt;
  }
  std::string error() const override {
    for (const TableRows& table : tables_) {
      if (!table.error().empty()) return table.error();
    }
    // Rows that are left belong to no article, or stand out of order.
    return !tables_.front().article().empty() || has_rest() ? "its tables do not belong together" : "";
  }

 private:
  bool has_rest() const {
    for (const TableRows& table : tables_) {
      if (!table.article().empty()) return true;
    }
    return false;
  }

  std::vector<TableRows> tables_;
  Members members_;
  std::vector<Member> untold_;
};

Error no_results(const std::string& path, const std::string& reason) {
  return {"results", "'" + path + "' holds no results: " + reason, path};
}

/// The members that have no table.
std::vector<Member> without_table() {
  Members told;
  for (const format::Table& table : format::tables(Members::all())) told.add(table.member);
  std::vector<Member> untold;
  for (unsigned i = 0; i < kMemberCount; ++i) {
    if (!told.has(static_cast<Member>(i))) untold.push_back(static_cast<Member>(i));
  }
  return untold;
}

/// The members whose tables lie in a folder.
Members members_in(const std::string& folder) {
  Members members;
  std::error_code error;
  for (const format::Table& table : format::tables(Members::all())) {
    if (fs::exists(folder + "/" + std::string(table.name) + ".csv", error)) members.add(table.member);
  }
  return members;
}

}  // namespace

Result<std::unique_ptr<Results>> open_results(const std::string& path, const std::optional<Members>& members) {
  std::error_code error;
  if (!fs::is_directory(path, error)) {
    const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) return no_results(path, std::strerror(errno));
    return std::unique_ptr<Results>(std::make_unique<JsonResults>(file, members));
  }
  Members found = members ? *members : members_in(path);
  found.add(Member::Document);  // the table of articles is always there
  std::vector<TableRows> tables;
  for (const format::Table& table : format::tables(found)) {
    const std::string name = path + "/" + std::string(table.name) + ".csv";
    std::optional<TableRows> rows = TableRows::open(name);
    if (!rows) return no_results(path, "'" + name + "': " + std::strerror(errno));
    if (!rows->has_columns_of(table)) return no_results(path, "'" + name + "' has other columns than this version writes");
    tables.push_back(*std::move(rows));
  }
  std::vector<Member> untold = members ? std::vector<Member>() : without_table();
  return std::unique_ptr<Results>(std::make_unique<TableResults>(std::move(tables), found, std::move(untold)));
}

}  // namespace nutgraf::cli
