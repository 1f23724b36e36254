#include "cli/analyzer.h"

#include <cstdlib>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "cli/commands.h"
#include "cli/files.h"

namespace nutgraf::cli {
namespace {

namespace fs = std::filesystem;

constexpr const char* kManifest = "manifest.json";

/// A file that analyses share, how the user names another one, and what to say where there is none.
struct DataFile {
  const char* option;
  const char* variable;
  const char* folder;  ///< of the project
  const char* missing;
  std::optional<Error> (*load)(Analyzer& analyzer, std::string bytes);
};

std::optional<Error> load_network(Analyzer& analyzer, std::string bytes) {
  Result<Analyzer> loaded = Analyzer::load(std::move(bytes));
  if (!loaded) return loaded.error();
  analyzer = std::move(loaded.value());
  return std::nullopt;
}

constexpr DataFile kNetwork{"--model", "NUTGRAF_MODELS", "core/models",
                            "the network's weights are missing: no tags, trees and roles, and names by rules alone", load_network};
constexpr DataFile kGazetteer{"--gazetteer", "NUTGRAF_GAZETTEER", "core/gazetteer", "the gazetteer is missing: places stay unlinked",
                              [](Analyzer& analyzer, std::string bytes) { return analyzer.load_gazetteer(std::move(bytes)); }};

std::optional<Error> load_file(const DataFile& data, const std::string& name, Analyzer& analyzer) {
  Result<std::string> bytes = read_file(name);
  if (!bytes) return bytes.error();
  std::optional<Error> error = data.load(analyzer, std::move(bytes.value()));
  if (error) error->message = "'" + name + "': " + error->message;
  return error;
}

/// Loads the file that the folder's manifest names.
std::optional<Error> load_folder(const DataFile& data, const fs::path& folder, Analyzer& analyzer) {
  const std::string manifest = (folder / kManifest).string();
  const Result<std::string> text = read_file(manifest);
  if (!text) return text.error();
  const nlohmann::json json = nlohmann::json::parse(text.value(), nullptr, false);
  const bool names_file = json.is_object() && json.contains("file") && json["file"].is_string();
  if (!names_file) return Error{"manifest", "'" + manifest + "' names no file", manifest};
  return load_file(data, (folder / json["file"].get<std::string>()).string(), analyzer);
}

/// The folder of the project above the program itself, else of the project that it was built from.
std::optional<fs::path> project_folder(const DataFile& data) {
  std::error_code error;
  fs::path project = fs::canonical("/proc/self/exe", error);
  std::vector<fs::path> projects;
  for (; !error && project.has_relative_path(); project = project.parent_path()) projects.push_back(project.parent_path());
  projects.push_back(NUTGRAF_PROJECT);
  for (const fs::path& candidate : projects) {
    const fs::path folder = candidate / data.folder;
    if (fs::exists(folder / kManifest, error)) return folder;
  }
  return std::nullopt;
}

/// Whether the error, if there is one, was told.
bool told(const std::optional<Error>& error) {
  if (error) tell(error->message);
  return error.has_value();
}

/// False where a file that was asked for by name cannot be loaded.
bool find(const DataFile& data, const Arguments& arguments, Analyzer& analyzer) {
  if (arguments.has(data.option)) return !told(load_file(data, arguments.value(data.option), analyzer));
  if (const char* folder = std::getenv(data.variable)) return *folder == '\0' || !told(load_folder(data, folder, analyzer));
  const std::optional<fs::path> folder = project_folder(data);
  if (!folder || told(load_folder(data, *folder, analyzer))) tell(data.missing);
  return true;
}

}  // namespace

Option model_option() { return {kNetwork.option, "FILE", "the network's weights (default: those of the project; see NUTGRAF_MODELS)"}; }

Option gazetteer_option() { return {kGazetteer.option, "FILE", "the gazetteer (default: that of the project; see NUTGRAF_GAZETTEER)"}; }

std::optional<Analyzer> find_analyzer(const Arguments& arguments) {
  Analyzer analyzer;
  if (find(kNetwork, arguments, analyzer) && find(kGazetteer, arguments, analyzer)) return analyzer;
  return std::nullopt;
}

}  // namespace nutgraf::cli
