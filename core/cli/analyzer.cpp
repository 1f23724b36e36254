#include "cli/analyzer.h"

#include <cstdlib>
#include <filesystem>
#include <functional>
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
constexpr const char *kReader = "--reader", *kCareful = "careful";  // the latter is also the name of its folder

/// A file that analyses share, how the user names another one, and what to say where there is none.
struct DataFile {
  const char* option;
  const char* variable;
  const char* folder;  ///< of the project
  const char* missing;
};

constexpr DataFile kNetwork{"--model", "NUTGRAF_MODELS", "core/models",
                            "the network's weights are missing: no tags, trees and roles, and names by rules alone"};
constexpr DataFile kGazetteer{"--gazetteer", "NUTGRAF_GAZETTEER", "core/gazetteer", "the gazetteer is missing: places stay unlinked"};

/// Takes the bytes of the file.
using Load = std::function<std::optional<Error>(std::string bytes)>;

/// Puts what `read` makes of the bytes into `target`.
template <class Data>
Load load_into(Data& target, Result<Data> (*read)(std::string bytes)) {
  return [&target, read](std::string bytes) -> std::optional<Error> {
    Result<Data> data = read(std::move(bytes));
    if (!data) return data.error();
    target = std::move(data.value());
    return std::nullopt;
  };
}

std::optional<Error> load_file(const std::string& name, const Load& load) {
  Result<std::string> bytes = read_file(name);
  if (!bytes) return bytes.error();
  std::optional<Error> error = load(std::move(bytes.value()));
  if (error) error->message = "'" + name + "': " + error->message;
  return error;
}

/// Loads the file that the folder's manifest names.
std::optional<Error> load_folder(const fs::path& folder, const Load& load) {
  const std::string manifest = (folder / kManifest).string();
  const Result<std::string> text = read_file(manifest);
  if (!text) return text.error();
  const nlohmann::json json = nlohmann::json::parse(text.value(), nullptr, false);
  const bool names_file = json.is_object() && json.contains("file") && json["file"].is_string();
  if (!names_file) return Error{"manifest", "'" + manifest + "' names no file", manifest};
  return load_file((folder / json["file"].get<std::string>()).string(), load);
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

/// False where a file that was asked for by name cannot be loaded: by its own, or by `within`, the folder in that of the data where its
/// manifest lies.
bool find(const DataFile& data, const Arguments& arguments, const Load& load, const fs::path& within = {}) {
  if (arguments.has(data.option)) return !told(load_file(arguments.value(data.option), load));
  if (const char* folder = std::getenv(data.variable)) return *folder == '\0' || !told(load_folder(folder / within, load));
  const std::optional<fs::path> folder = project_folder(data);
  const bool found = folder && !told(load_folder(*folder / within, load));
  if (!found) tell(data.missing);
  return found || within.empty();
}

/// The same for the network of the reader that was asked for.
bool find_network(const Arguments& arguments, const Load& load) {
  if (arguments.has(kReader) && arguments.has(kNetwork.option)) {
    tell("--reader and --model both name the network: give one of them");
    return false;
  }
  return find(kNetwork, arguments, load, arguments.value(kReader) == kCareful ? kCareful : "");
}

}  // namespace

Option reader_option() { return {kReader, "swift|careful", "the careful one is slower and tells names and sentences better (default: swift)"}; }

Option model_option() { return {kNetwork.option, "FILE", "the network's weights (default: those of the project; see NUTGRAF_MODELS)"}; }

Option gazetteer_option() { return {kGazetteer.option, "FILE", "the gazetteer (default: that of the project; see NUTGRAF_GAZETTEER)"}; }

std::optional<Analyzer> find_analyzer(const Arguments& arguments) {
  Analyzer analyzer;
  const Load load_gazetteer = [&](std::string bytes) { return analyzer.load_gazetteer(std::move(bytes)); };
  if (find_network(arguments, load_into(analyzer, Analyzer::load)) && find(kGazetteer, arguments, load_gazetteer)) return analyzer;
  return std::nullopt;
}

std::optional<std::shared_ptr<const pipeline::Models>> find_models(const Arguments& arguments) {
  std::shared_ptr<const pipeline::Models> models;
  if (find_network(arguments, load_into(models, pipeline::load_models))) return models;
  return std::nullopt;
}

}  // namespace nutgraf::cli
