#include "cli/network.h"

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

Result<Analyzer> load_file(const std::string& name) {
  Result<std::string> bytes = read_file(name);
  if (!bytes) return bytes.error();
  Result<Analyzer> analyzer = Analyzer::load(std::move(bytes.value()));
  if (!analyzer) return Error{analyzer.error().code, "'" + name + "': " + analyzer.error().message, name};
  return analyzer;
}

/// The weights that the folder's manifest calls its file.
Result<Analyzer> load_folder(const fs::path& folder) {
  const std::string manifest = (folder / kManifest).string();
  const Result<std::string> text = read_file(manifest);
  if (!text) return text.error();
  const nlohmann::json json = nlohmann::json::parse(text.value(), nullptr, false);
  const bool names_file = json.is_object() && json.contains("file") && json["file"].is_string();
  if (!names_file) return Error{"manifest", "'" + manifest + "' names no file of weights", manifest};
  return load_file((folder / json["file"].get<std::string>()).string());
}

/// The models of the project above the program itself, else of the project that it was built from.
std::optional<fs::path> project_folder() {
  std::error_code error;
  fs::path project = fs::canonical("/proc/self/exe", error);
  std::vector<fs::path> projects;
  for (; !error && project.has_relative_path(); project = project.parent_path()) projects.push_back(project.parent_path());
  projects.push_back(NUTGRAF_PROJECT);
  for (const fs::path& candidate : projects) {
    const fs::path folder = candidate / "core" / "models";
    if (fs::exists(folder / kManifest, error)) return folder;
  }
  return std::nullopt;
}

std::optional<Analyzer> loaded(Result<Analyzer> analyzer) {
  if (analyzer) return std::move(analyzer.value());
  tell(analyzer.error().message);
  return std::nullopt;
}

}  // namespace

Option model_option() { return {"--model", "FILE", "the network's weights (default: those of the project; see NUTGRAF_MODELS)"}; }

std::optional<Analyzer> find_analyzer(const Arguments& arguments) {
  if (arguments.has("--model")) return loaded(load_file(arguments.value("--model")));
  if (const char* folder = std::getenv("NUTGRAF_MODELS")) return *folder == '\0' ? Analyzer{} : loaded(load_folder(folder));
  if (const std::optional<fs::path> folder = project_folder()) {
    if (std::optional<Analyzer> analyzer = loaded(load_folder(*folder))) return analyzer;
  }
  tell("the network's weights are missing: no tags, trees and roles, and names by rules alone");
  return Analyzer{};
}

}  // namespace nutgraf::cli
